"""A model of your own: anything that turns a prompt into text, such as a server litellm does not know.

    python examples/own_model.py examples/notes.md http://127.0.0.1:8080/answer

The address gets {"system": ..., "user": ...} and answers with text. What it says is held to the form and read by the guard.
"""

from __future__ import annotations

import json
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

import invitewriter
from invitewriter import Answer, Deadline, ModelError, Prompt


@dataclass(frozen=True)
class HouseModel:
    """Safe to share between threads: each answer is a request of its own."""

    address: str
    name: str = "house-model"

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        """Asks once. The form wanted is in the prompt; `schema` is for servers that can be held to one."""
        turns = [{"role": turn.role, "text": turn.text} for turn in prompt.turns]
        asked = json.dumps({"system": prompt.system, "user": prompt.user, "turns": turns}).encode()
        try:
            with urllib.request.urlopen(self.address, asked, timeout=deadline.left() if deadline else 60) as response:
                return Answer(text=response.read().decode())
        except OSError as error:
            raise ModelError(f"The house model does not answer: {error}. Is it running?") from error


def main(notes: str, address: str) -> None:
    invitation = invitewriter.draft(Path(notes), sender="Mira Castellan", model=HouseModel(address), channel="email")
    print(invitation.outcome, invitation.message, sep="\n\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])

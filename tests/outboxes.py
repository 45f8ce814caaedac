"""Folders of notes for tests of the batch, and a look into the outbox that came of them."""

import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from invitewriter.batching.pace import Pace, Watch
from invitewriter.batching.run import write_batch
from invitewriter.batching.sources import entries_of
from invitewriter.batching.summary import Summary
from invitewriter.batching.terms import Terms
from invitewriter.brief import Request as Asked
from invitewriter.domain import Sender
from invitewriter.means import Means
from tests.loopback import Reply, Request, openai

TODAY = date(2026, 11, 23)
SENDER = Sender(name="Mira Castellan")
PEOPLE = (
    ("Ana Kovač", "builds wood kilns in a barn by the river", "the glaze recipe with ash"),
    ("Tom Reed", "keeps forty hives on the roof of a school", "the drawing of a swarm trap"),
    ("Ilse Brandauer", "runs a seed library with 140 kinds of beans", "the label template for seeds"),
    ("Joao Nunes", "restores wooden fishing boats with apprentices", "the address of a rope maker"),
)
CANARY = "zanzibarquokka"
"""A word that stands in withheld lines only."""


def notes_about(name: str, work: str, promise: str) -> str:
    first = name.split(maxsplit=1)[0]
    return (
        f"---\ncontact: {name}\nmet_at: Harbour Fair\ndate: 2026-11-19\n---\n- {first} {work}\n"
        f"- → send {first} {promise}\n- going through a divorce, {CANARY} (private)\n"
    )


def folder_of_notes(folder: Path, people: Sequence[tuple[str, str, str]] = PEOPLE) -> Path:
    """One file a person."""
    folder.mkdir(exist_ok=True)
    for name, work, promise in people:
        (folder / f"{name.split()[0].lower()}.md").write_text(notes_about(name, work, promise), encoding="utf-8")
    return folder


def terms_with(**means: Any) -> Terms:
    return Terms(
        asked=Asked(sender=SENDER, channel="email", today=TODAY), usual=Asked(today=TODAY), means=Means(**means)
    )


def written(source: Path, outbox: Path, terms: Terms | None = None, **rest: Any) -> Summary:
    """What a batch of `source` comes to."""
    watch = rest.pop("watch", Watch())
    return write_batch(lambda: entries_of([source]), outbox, terms or terms_with(), Pace(**rest), watch)


def records(outbox: Path) -> dict[str, dict[str, Any]]:
    """The records in an outbox, by name."""
    told = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(outbox.glob("*.json"))]
    return {record["name"]: record for record in told}


def bytes_of(outbox: Path) -> dict[str, bytes]:
    """All letters and records, as they are."""
    return {path.name: path.read_bytes() for path in outbox.iterdir() if path.suffix in {".json", ".md", ".eml"}}


_TOLD = re.compile(r"N\d+(?: \(under [^)]*\))?: (.+)")


def honest(request: Request) -> Reply:
    """A model that writes a letter of its own to everyone, from the first thing that the notes say of them."""
    return openai(json.dumps(answer_to(request.body["messages"][-1]["content"])))


def answer_to(asked: str) -> dict[str, Any]:
    """What `honest` says to a prompt."""
    if '"verdict"' in asked:
        return {"findings": [], "verdict": "clean"}
    told = [fact for fact in _TOLD.findall(asked) if not fact.startswith("Harbour Fair")]
    work = told[0].rstrip(".").split(" ", 1)
    if '{"questions"' in asked:
        return {"questions": [f"What comes next for whoever {work[1]}?", "Where do you meet others?", "Who helps you?"]}
    message = f"Hi {work[0]},\n\n{work[0]} {work[1]}: that has stayed with me.\n\nBest wishes,\nMira Castellan"
    return {"subject": " ".join(work[1].split()[:3]), "message": message, "claims": [{"text": "x", "facts": ["N2"]}]}

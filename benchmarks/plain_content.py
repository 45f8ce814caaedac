"""Whether plain sentences are told, and what must stay untold is not: python benchmarks/plain_content.py [LANGUAGE [KIND]]

Each line of benchmarks/plain_content/LANGUAGE/KIND.txt stands in notes of its own, behind one that tells of the meeting. It counts as told where half of the
words that say something stand in the letter. With LANGUAGE or KIND each line is printed with the letter's body; else only how many were told. Exits 1
where anything of not.txt is told.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

from invitewriter.api import draft

TODAY = date(2026, 11, 23)
FOLDER = Path(__file__).with_suffix("")
NAMES = {"en": "Hannah", "de": "Hanna"}
MEETINGS = {
    "en": "Met {N} at the pottery market on Saturday.",
    "de": "{N} am Samstag auf dem Töpfermarkt getroffen.",
}
_WORDS = {
    "en": "this that with from have about they them there what when which would could should will your yours said told",
    "de": "dass eine einen einem einer oder nicht auch noch schon mich mir dich dir ihre ihren ihrem ihrer meine meinen habe haben hatte wird werden will wollte muss soll"
    " kann über unter nach zwischen",
}
NOT = "not"
_STEM = 5


def told_in(line: str, language: str) -> tuple[bool, bool, str]:
    """Whether a line is told, whether any word of it is, and the letter's body."""
    name = NAMES[language]
    notes = f"{MEETINGS[language]}\n{line}".replace("{N}", name)
    result = draft(notes, channel="email", today=TODAY)
    message = result.message or ""
    paragraphs = [part for part in message.split("\n") if part.strip()]
    known = stems(MEETINGS[language].replace("{N}", name), language)
    said = stems(line.replace("{N}", name), language) - known
    got = said & stems(message, language)
    return bool(said) and 2 * len(got) >= len(said), bool(got), " ".join(paragraphs[1:-1]) or "-"


def stems(text: str, language: str) -> set[str]:
    """The beginnings of the words that say something."""
    words = re.findall(r"[^\W\d_]{4,}|\d+", text.lower())
    return {word[:_STEM] for word in words if word not in _WORDS[language].split()}


def main(wanted: list[str]) -> int:
    """Prints what is told of each file, and the letters where one is asked for."""
    leaks = 0
    for file in sorted(FOLDER.glob("*/*.txt")):
        language, kind = file.parent.name, file.stem
        if wanted and (language, kind)[: len(wanted)] != tuple(wanted):
            continue
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        told = 0
        for line in lines:
            whole, part, body = told_in(line, language)
            told += whole
            leaks += part and kind == NOT
            if wanted:
                print(f"{'+' if whole else ' '} {line}\n      {body}")
        print(f"{language} {kind}: {told} of {len(lines)} told")
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

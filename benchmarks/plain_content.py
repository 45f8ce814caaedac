"""Whether plain sentences are told, and what must stay untold is not: python benchmarks/plain_content.py [LANGUAGE [KIND]]

Each line of benchmarks/plain_content/LANGUAGE/KIND.txt stands in notes of its own, behind one that tells of the meeting. It counts as told where half of the
words that say something stand in the letter. With LANGUAGE or KIND each line is printed with the letter's body; else only how many were told. Exits 1
where anything of not.txt is told, or a line of unpromised.txt as a promise. Of promised.txt a line counts as well where the letter says that it is not
forgotten. " / " parts the lines of one entry; before "m: " stands that the contact is a man.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

from invitewriter.api import draft

TODAY = date(2026, 11, 23)
FOLDER = Path(__file__).with_suffix("")
NAMES = {"en": ("Hannah", "Henry"), "de": ("Hanna", "Hannes")}
MEETINGS = {
    "en": "Met {N} at the pottery market on Saturday.",
    "de": "{N} am Samstag auf dem Töpfermarkt getroffen.",
}
BESIDE = {"en": "Builds boats out of cedar.", "de": "Hat ein Boot aus Zeder gebaut."}
"""Stands beside what is promised: that something is not forgotten makes no letter by itself."""
_WORDS = {
    "en": "this that with from have about they them there what when which would could should will your yours said told must need still haven back into tonight tomorrow friday next time",
    "de": "dass eine einen einem einer oder nicht auch noch schon mich mir dich dir ihre ihren ihrem ihrer meine meinen habe haben hatte wird werden will wollte muss soll"
    " kann über unter nach zwischen",
}
MAN = "m: "
NOT, PROMISED, UNPROMISED = "not", "promised", "unpromised"
_STEM = 5
_UNFORGOTTEN = {
    "en": re.compile(r"what I (?:promised you|owe you|meant to do for you)", re.IGNORECASE),
    "de": re.compile(r"was ich (?:dir|Ihnen) zugesagt habe", re.IGNORECASE),
}
_THANKS = re.compile(r"(?:Danke|Thank you|It is kind)[^.]*\.")
_AS_PROMISE = {
    "en": re.compile(
        r"\bI (?:promised|owe|said I|meant to|still have|am to|would (?:like|love))\b|\bI(?:'ll| will)\b|forgotten|remember well|in mind|welcome to|look forward",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"nicht vergessen|zugesagt|versprochen|schuld\w*|\bich (?:[\w,]+ ){1,3}(?:dir|dich|dein\w*|für dich|von mir)\b|(?:^|[.,;] )(?:um [^.]* )?(?:ich )?(?:frage|melde|kümmere|sehe|schaue|höre|werde|möchte)\b"
        r"|\bdu (?:bekommst|kriegst)\b",
        re.IGNORECASE,
    ),
}


def told_in(line: str, language: str, kind: str) -> tuple[bool, bool, str]:
    """Whether a line is told, whether any word of it is, and the letter's body."""
    name = NAMES[language][line.startswith(MAN)]
    line = line.removeprefix(MAN)
    beside = f"{BESIDE[language]}\n" if kind in {PROMISED, UNPROMISED} else ""
    notes = f"{MEETINGS[language]}\n{beside}{line}".replace("{N}", name).replace(" / ", "\n")
    result = draft(notes, channel="email", today=TODAY)
    message = result.message or ""
    paragraphs = [part for part in message.split("\n") if part.strip()]
    known = stems(MEETINGS[language].replace("{N}", name), language)
    said = stems(line.replace("{N}", name), language) - known
    got = said & stems(message, language)
    most = 3 if kind == PROMISED else 2
    return bool(said) and most * len(got) >= len(said), bool(got), " ".join(paragraphs[1:]) or "-"


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
        told = unforgotten = wrong = 0
        for line in lines:
            whole, part, body = told_in(line, language, kind)
            promised = _AS_PROMISE[language].search(_THANKS.sub("", body)) is not None
            whole, as_promise = whole and (promised or kind != PROMISED), promised and kind == UNPROMISED
            kept = kind == PROMISED and _UNFORGOTTEN[language].search(body) is not None
            told, unforgotten, wrong = told + whole, unforgotten + (kept and not whole), wrong + as_promise
            leaks += (part and kind == NOT) or as_promise
            if wanted:
                mark = "!" if as_promise else "+" if whole else "~" if kept else " "
                print(f"{mark} {line}\n      {body}")
        beside = f", {unforgotten} said not to be forgotten" if kind == PROMISED else ""
        beside += f", {wrong} wrongly told as promised" if kind == UNPROMISED else ""
        print(f"{language} {kind}: {told} of {len(lines)} told{beside}")
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

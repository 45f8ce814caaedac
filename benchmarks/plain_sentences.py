"""Whom plain sentences are about, over names, frames and languages: python benchmarks/plain_sentences.py [LANGUAGE ...] [--every]

Each frame under `about` in benchmarks/plain/*.toml names one person, whom any reader would write to; each under `nobody` names somebody who is not to
get a letter. Those in plain/passages/ are a few sentences each, among places, animals, boats and companions, with whom a letter would go to. Prints in how many the reader errs, by frame (with --every each sentence); exits 1 where it does in any. Holes in what is plain
cost more letters than anything that is oblique.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from invitewriter.brief import Request, make_brief
from invitewriter.brief.assembling import assemble
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes
from invitewriter.text.folding import plain

TODAY = date(2026, 11, 23)
FOLDER = Path(__file__).parent / "plain"
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def main(arguments: list[str]) -> int:
    every = "--every" in arguments
    languages = [word for word in arguments if word != "--every"] or sorted(path.stem for path in FOLDER.glob("*.toml"))
    totals = list[str]()
    missed = 0
    for language in languages:
        data = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
        for kind in ("about", "nobody"):
            tried, wrong = Counter[str](), dict[str, list[tuple[str, str]]]()
            for frame, name, told in _sentences(data, kind):
                tried[frame] += 1
                if _errs(told, name, written=kind == "about"):
                    wrong.setdefault(frame, []).append((name, told))
            for frame, cases in sorted(wrong.items(), key=lambda one: -len(one[1])):
                print(
                    f"{language} {kind}: {len(cases)} of {tried[frame]}: {frame!r}: {', '.join(name for name, _ in cases)}"
                )
                print(*(f"    {told!r}" for _, told in cases if every), sep="\n", end="\n" if every else "")
            several = sum(map(len, wrong.values()))
            missed += several
            totals.append(f"{language} {kind}: {several} of {tried.total()}")
        passages, strayed = _strayed(language)
        print(*strayed, sep="\n", end="\n" if strayed else "")
        missed += len(strayed)
        totals.append(f"{language} passages: {len(strayed)} of {passages}")
    print(*totals, sep="\n")
    return int(missed > 0)


def _strayed(language: str) -> tuple[int, list[str]]:
    """How many passages there are, and those in which the letter would go to somebody else, or nobody is found, each with who is found."""
    data = tomllib.loads((FOLDER / "passages" / f"{language}.toml").read_text(encoding="utf-8"))
    found = [(wanted, _found(told), told) for wanted, told in data["passages"]]
    return len(found), [
        f"{language} {'wrong' if got else 'asks'}: {got or 'nobody'!r} for {wanted or 'nobody'!r}: {told}"
        for wanted, got, told in found
        if bool(wanted) != bool(got)
        or not set(_words(wanted)) <= set(_words(got))
        or (wanted[:1] == "~") != (got[:1] == "~")
    ]


def _found(told: str) -> str:
    """Whom a letter would go to, also where there is too little for one: a name, "~" and a description, or nothing."""
    notes, request = parse_notes(told), Request(today=TODAY)
    declined, found = make_brief(notes, request), assemble(notes, request)
    if isinstance(found, Decline) or (isinstance(declined, Decline) and declined.reason is not Reason.THIN):
        return ""
    contact = found[0].contact
    return contact.name if contact.named else f"~{contact.name}"


def _sentences(data: dict[str, Any], kind: str) -> Iterator[tuple[str, str, str]]:
    """Each frame, each name and the sentence that they make."""
    forms = data.get("forms", {})
    for frame in data[kind]:
        for place, names in enumerate((data["women"], data["men"])):
            gendered = {key: both[place] for key, both in data["gendered"].items()}
            for name in names:
                shown = _begun(name) if frame.startswith("{name}") else name
                told = frame.format(
                    name=shown, **gendered, **{key: _formed(name, forms[key]) for key in ("whom", "to") if key in forms}
                )
                yield (
                    frame,
                    name,
                    _joined(told[0].upper() + told[1:] if frame[0] in "{A" else told, forms.get("joins", ())),
                )


def _begun(name: str) -> str:
    return name[0].upper() + name[1:]


def _formed(name: str, changes: dict[str, str]) -> str:
    """The name as the frame's case asks: "Herrn Vogel", "a Luis"."""
    for before, after in changes.items():
        if name.startswith(before):
            return after + name.removeprefix(before)
    return name


def _joined(told: str, joins: list[tuple[str, str]]) -> str:
    """The sentence with its prepositions joined to the articles behind them: "al señor", "d'Inès"."""
    for pattern, joined in joins:
        told = re.sub(pattern, joined, told)
    return told


def _errs(told: str, name: str, *, written: bool) -> bool:
    """Whether another is found than the one who is meant, or nobody; of whom nobody writes to, whether a letter would be written."""
    notes, request = parse_notes(told), Request(today=TODAY)
    if not written:
        return not isinstance(make_brief(notes, request), Decline)
    found = assemble(notes, request)
    if isinstance(found, Decline):
        return True
    return _words(name)[-1] not in _words(found[0].contact.name)


def _words(name: str) -> list[str]:
    return [plain(word) for word in WORD.findall(name)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

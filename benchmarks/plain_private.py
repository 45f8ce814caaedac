"""Private and harmless plain sentences, over subjects and languages: python benchmarks/plain_private.py [-q] [LANGUAGE...]

Each stands behind a first line that tells of a meeting. What is private may not be said in any part, nor what a mark behind it covers; what is
harmless may be. Prints how many came out right by language and kind, before them, without -q, each sentence that did not.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief, Secrecy
from invitewriter.notes import parse_notes

FOLDER = Path(__file__).parent / "plain_private"
OPENINGS = {
    "en": ("Freda", "Met Freda at the canal day on Saturday."),
    "de": ("Frieda", "Frieda am Samstag auf dem Kanalfest getroffen."),
    "fr": ("Odile", "Rencontré Odile samedi à la fête du canal."),
    "es": ("Elena", "Conocí a Elena el sábado en la fiesta del canal."),
    "pt": ("Helena", "Conheci a Helena no sábado na festa do canal."),
    "it": ("Elena", "Ho conosciuto Elena sabato alla festa del canale."),
}
PRIVATE = frozenset({Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE})
TODAY = date(2026, 11, 23)


def main() -> int:
    quiet, asked = "-q" in sys.argv, [each for each in sys.argv[1:] if each in OPENINGS]
    for language in asked or OPENINGS:
        tables = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
        counts: dict[str, list[int]] = {}
        for kind, private, told in _sentences(tables, language):
            wrong = _is_wrong(told, language, private=private)
            count = counts.setdefault(kind, [0, 0])
            count[0] += not wrong
            count[1] += 1
            if wrong and not quiet:
                print(f"{language} {kind}: {told}")
        for private in (True, False):
            those = {kind: count for kind, count in counts.items() if kind.startswith("harmless") is not private}
            right, many = (sum(count[n] for count in those.values()) for n in (0, 1))
            by_kind = ", ".join(f"{kind.rpartition('.')[2]} {a}/{b}" for kind, (a, b) in those.items())
            print(f"{language}: {right} of {many} {'withheld' if private else 'kept'} ({by_kind})")
    return 0


def _sentences(tables: dict[str, Any], language: str) -> Iterator[tuple[str, bool, str]]:
    """Each sentence with its kind, and whether it is private."""
    for kind, told in [*_private(tables), *_harmless(tables)]:
        sentence = told.strip().replace("{n}", OPENINGS[language][0])
        yield kind, kind.startswith("private"), sentence[0].upper() + sentence[1:]


def _private(tables: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for kind, predicates in tables["private"].items():
        for whose, predicate in product(tables["whose"], predicates):
            yield f"private.{kind}", f"{whose} {predicate}."
    for kind in ("firm", "whole", "senses"):
        for told in tables.get(kind, {}).get("sentences", ()):
            yield f"private.{kind}", told
    for told, mark in product(tables["behind"]["told"], tables["behind"]["marks"]):
        yield "private.behind", f"{told} {mark}"


def _harmless(tables: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for kind, sentences in tables["harmless"].items():
        for told in sentences:
            yield f"harmless.{kind}", told


def _is_wrong(told: str, language: str, *, private: bool) -> bool:
    """Whether any part of a private sentence may be said, or any part of a harmless one is withheld as private."""
    brief = gather(parse_notes(f"{OPENINGS[language][1]}\n{told}"), Request(today=TODAY))
    if not isinstance(brief, Brief):
        return not private
    if private:
        return any(fact.line > 1 for fact in (*brief.facts, *brief.background, *brief.unclear))
    return any(each.line > 1 and each.secrecy in PRIVATE for each in brief.withheld)


if __name__ == "__main__":
    sys.exit(main())

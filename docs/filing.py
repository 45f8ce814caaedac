"""Notes where the phrases of the word files are filed (`filed/*.json`), so that no start of the program has to find it out.

One phrase a line, in order: lines that two people changed are settled by writing them anew (`make docs`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from invitewriter.brief import phrases, words
from invitewriter.guard import RULES
from invitewriter.guard.catalogue import CATALOGUES, catalogue
from invitewriter.guard.finders import Phrases
from invitewriter.guard.notation import filed_under
from invitewriter.text.normalise import fold

PACKAGE = Path(words.__file__).resolve().parent.parent


def filings() -> dict[Path, str]:
    """Each file of them and what it should hold."""
    guarded = {
        PACKAGE / "guard" / "languages" / "filed" / f"{code}.json": _noted(
            _guard_phrases(code), lambda phrase: filed_under(fold(phrase.strip()))
        )
        for code in CATALOGUES
    }
    noted = {
        PACKAGE / "brief" / "words" / "filed" / f"{name}.json": _noted(entries, phrases.filed_under)
        for name, entries in words.filed_entries().items()
    }
    return {**noted, **guarded}


def _guard_phrases(code: str) -> Iterable[str]:
    known = catalogue(code)
    for several in known.sets.values():
        yield from several
    for entry in known.entries.values():
        yield from entry.find
    for rule in RULES if code == "en" else ():
        yield from rule.find.en if isinstance(rule.find, Phrases) else ()


def _noted(entries: Iterable[str], told: Callable[[str], list[str]]) -> str:
    lines = (f"{_json(entry)}: {_json(told(entry))}" for entry in sorted(set(entries)))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(thing: object) -> str:
    return json.dumps(thing, ensure_ascii=False)

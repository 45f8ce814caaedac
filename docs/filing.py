"""Notes where the phrases of the word files are filed, and copies the files as JSON (`filed/*.json`), so that programs start fast.

One phrase a line, in order: lines that two people changed are settled by writing them anew (`make docs`).
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from invitewriter.brief import lexicon, phrases
from invitewriter.brief.meeting import tenor
from invitewriter.brief.meeting.weighing import signs as unwelcome
from invitewriter.brief.private import homely, scenes, signs
from invitewriter.domain import Address
from invitewriter.guard import RULES
from invitewriter.guard.phrases.catalogue import CATALOGUES, catalogue
from invitewriter.guard.phrases.finders import Phrases
from invitewriter.guard.phrases.notation import filed_under
from invitewriter.offline.language import LEMMAS, OF_VERBS, find_lemmas
from invitewriter.offline.tables import read_table
from invitewriter.resources import checksum, copied_to
from invitewriter.text.normalise import fold

PACKAGE = Path(lexicon.__file__).resolve().parent.parent


def filings() -> dict[Path, str]:
    """Each file of them and what it should hold."""
    guarded = {
        PACKAGE / "guard" / "languages" / "filed" / f"{code}.json": _noted(
            _guard_phrases(code), lambda phrase: filed_under(fold(phrase.strip()))
        )
        for code in CATALOGUES
    }
    noted = {
        PACKAGE / "brief" / "words" / "filed" / f"{name}.json": _noted_by_key(entries)
        for name, entries in lexicon.filed_entries().items()
    }
    signed = {
        path.parent / "filed" / f"{path.stem}.signs.json": _of(data, find(tomllib.loads(data.decode("utf-8-sig"))))
        for folder, find in (
            (signs.FOLDER, signs.signs_of),
            (scenes.FOLDER, signs.kinds_of),
            (homely.FOLDER, homely.signs_of),
            (unwelcome.FOLDER, unwelcome.signs_of),
            (tenor.FOLDER, tenor.signs_of),
        )
        for path in sorted((PACKAGE / folder).glob("*.toml"))
        for data in [path.read_bytes()]
    }
    lemmas = {folder / LEMMAS: _noted_lemmas(folder) for folder in _languages()}
    return {**noted, **guarded, **lemmas, **signed}


def copies() -> dict[Path, str]:
    """The JSON that is read in place of each file of words, and what it should hold."""
    tables = sorted(path for folder in [PACKAGE, *_languages()] for path in folder.rglob("*.toml"))
    return {copied_to(path): _copied(path.read_bytes()) for path in tables}


def _languages() -> list[Path]:
    return sorted(folder for folder in (PACKAGE.parent / "prompts" / "offline").iterdir() if folder.is_dir())


def _noted_lemmas(folder: Path) -> str:
    """Which verbs' forms the words of a language of the embedded writer are; the same for both forms of address."""
    tables = [read_table(folder, name, Address.INFORMAL) for name in OF_VERBS]
    data = b"".join((folder / f"{name}.toml").read_bytes() for name in OF_VERBS)
    return _of(data, find_lemmas(tables))


def _copied(data: bytes) -> str:
    """The checksum first, so that a copy of something older is told without reading it."""
    return _of(data, tomllib.loads(data.decode("utf-8-sig")))


def _of(data: bytes, found: Mapping[str, object]) -> str:
    tables = ",\n".join(f"{_json(name)}: {_json(held)}" for name, held in found.items())
    return f'{{"of": "{checksum(data)}", "holds": {{\n{tables}\n}}}}\n'


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


def _noted_by_key(entries: Mapping[str, Iterable[str]]) -> str:
    parts = (f"{_json(key)}: {_noted(held, phrases.filed_under).rstrip()}" for key, held in entries.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(thing: object) -> str:
    return json.dumps(thing, ensure_ascii=False)

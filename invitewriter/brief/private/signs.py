"""A quick check, by single words, whether a sentence can be an aside or a scene at all: for most notes their word files are not loaded.

Each entry of `words/asides/` and `words/scenes/` is looked for by its rarest word, and then as a whole. `make docs` writes these signs
to `filed/`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.resources import found_out, word_file, word_table
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/asides"
GROUPS: dict[str, tuple[str, ...]] = {
    "kept": ("hush", "low", "view", "soft", "gone"),
    "told": ("tell", "know", "seen"),
    "denied": ("none", "not"),
    "here": ("here",),
    "held": ("stay", "leave", "only"),
    "judged": ("bad", "trait", "shun", "view", "trying"),
    "talking": ("talks",),
    "mannered": ("manner",),
}
"""The kinds of words of each group of signs; which groups are enough is decided in `may_keep` and `may_judge`."""
_PIECE = compile_later(r"\*?[^\W_]+\*?")

Kinds = dict[str, str]
"""Words, each with the entries that contain it, separated by bars: their kind, then `=` and, of longer entries, their text as in `Signs`."""
Tables = Mapping[str, Mapping[str, str]]
Signs = dict[str, list[str]]
"""Words, each with the entries that contain it, as they occur in a sentence between spaces; parts of words under `PARTS`."""
PARTS = "*"


def may_keep(text: str, language: str) -> bool:
    """Whether a plain sentence may be a request for secrecy."""
    found = _groups_in(text, language)
    return "kept" in found or {"told", "denied"} <= found or {"held", "here"} <= found


def may_judge(text: str, language: str) -> bool:
    """Whether a plain sentence may be a remark on somebody."""
    found = _groups_in(text, language)
    return "judged" in found or {"talking", "mannered"} <= found


def signs_of(tables: Tables) -> dict[str, Signs]:
    """The signs of the tables of a file, group by group."""
    return {group: _signs_among(_entries(tables, kinds)) for group, kinds in GROUPS.items()}


def kinds_in(words: Sequence[str], noted: Kinds) -> frozenset[str]:
    """The kinds of all entries that may occur in a list of words, a superset of those that do."""
    found = [noted[word] for word in (PARTS, *words) if word in noted]
    spaced = f" {' '.join(words)} " if found else ""
    return frozenset([kind for entries in found for kind, part in _told_by(entries) if part in spaced])


@functools.cache
def _told_by(entries: str) -> list[tuple[str, str]]:
    """The kinds of a sign, each with its longest part. Read once: there are as many as the word files have signs."""
    told = (each.partition("=") for each in entries.split("|"))
    return [(kind, part) for kind, _, part in told]


def kinds_of(tables: Tables) -> Kinds:
    """The kinds by the signs of all tables of a file."""
    found: dict[str, list[str]] = {}
    for kind in tables:
        for sign, parts in _signs_among(_entries(tables, [kind])).items():
            found.setdefault(sign, []).extend(f"{kind}={'' if part == f' {sign} ' else part}" for part in parts)
    return {sign: "|".join(entries) for sign, entries in sorted(found.items())}


def _entries(tables: Tables, kinds: Collection[str]) -> list[str]:
    return [entry for kind in kinds for entries in tables.get(kind, {}).values() for entry in entries.split(", ")]


def _signs_among(entries: Iterable[str]) -> Signs:
    """The signs of some entries: each under its longest word that is no stop word, and only its longest part without a star."""
    found: dict[str, set[str]] = {}
    for entry in entries:
        words = _PIECE.findall(plain(entry))
        sign = max(words, key=lambda word: (not is_stop_word(word), len(word)))
        part = max(f" {' '.join(words)} ".replace("* ", "*").replace(" *", "*").split("*"), key=len)
        found.setdefault(PARTS if "*" in sign else sign, set()).add(part)
    return {sign: sorted(parts) for sign, parts in sorted(found.items())}


@functools.lru_cache(maxsize=64)
def _groups_in(text: str, language: str) -> frozenset[str]:
    words = WORD.findall(text)
    spaced = f" {' '.join(words)} "
    return frozenset(
        group for group, signs in noted_signs(FOLDER, language, signs_of).items() if _stand(words, spaced, signs)
    )


def _stand(words: Sequence[str], spaced: str, signs: Signs) -> bool:
    for word in (PARTS, *words):
        for part in signs.get(word, ()):
            if part in spaced:
                return True
    return False


@functools.cache
def noted_signs(folder: str, language: str, find: Callable[[Tables], Mapping[str, Any]]) -> dict[str, Any]:
    """What `find` makes of the tables of a language: read from `filed/` where that is up to date, else worked out."""
    if language not in LANGUAGES:
        return {}
    path = word_file(folder, language)
    noted = found_out(path.parent / "filed" / f"{language}.signs.json", [path])
    return dict(find(word_table(folder, language))) if noted is None else noted

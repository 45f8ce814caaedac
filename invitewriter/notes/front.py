"""Reads the front matter: the known keys, with each value checked and normalised."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence

from invitewriter.domain import Address, Stage, value
from invitewriter.errors import NotesError
from invitewriter.notes.dates import iso_date
from invitewriter.notes.lexicon import LANGUAGES, language_names, words_of
from invitewriter.text.folding import plain
from invitewriter.text.frontmatter import FrontMatter, read_front_matter
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

KEYS = ("contact", "role", "met_at", "date", "channel", "stage", "language", "address", "summary", "sender")
_MOST_WORDS = 6
_STAGE_WORDS = {**{stage.value: stage for stage in Stage}, "first": Stage.MET}
_NAME = compile_later(rf"{CAPITAL_LETTER}\w+(?: {CAPITAL_LETTER}\w+)?")
_CODE = compile_later(r"([a-z]{2})(?:[-_][a-z]{2,4})?")


@value
class Front:
    """The front matter of a file of notes, checked."""

    values: Mapping[str, str]
    lines: Mapping[str, int]
    length: int
    remarks: tuple[str, ...]


def read_front(lines: Sequence[str], name: str) -> Front:
    """The front matter at the head of `lines`. Raises NotesError for one that cannot be read or a word unknown there."""
    raw = read_front_matter(lines, name)
    known = _known(raw)
    values, remarks = {}, _remarks(raw, known)
    for key, normal in known.items():
        if key not in raw.entries:
            raise NotesError(f"{normal!r} in the front matter of {name!r} must be text, not a list or a table.")
        text, where = raw.entries[key].strip(), f"Line {raw.lines[key]} of {name!r}"
        if normal == "address" and not _address(text) and _NAME.fullmatch(text):
            remarks.append(f"{where}: the address {text[:40]!r} is neither formal nor informal, and is not read.")
        elif any(c.isalnum() for c in text):  # "role: ?" says nothing
            values[normal] = checked_value(normal, text, where)
    places = {normal: raw.lines[key] for key, normal in known.items()}
    return Front(values=values, lines=places, length=raw.length, remarks=tuple(remarks))


def _known(raw: FrontMatter) -> dict[str, str]:
    """Our name for each key of the front matter that is read; a similar key counts as ours where its value makes sense."""
    known = {key: _normal(key) for key in raw.keys if _normal(key) in KEYS}
    for key in (key for key in raw.keys if key not in known):
        meant = _keys_by_name().get(_normal(key), "")
        if meant == "met_at" and iso_date(raw.entries.get(key, "").strip()):
            meant = "date"  # "met: 2026-05-12"
        if meant and meant not in known.values() and _makes_sense(meant, raw.entries.get(key, "").strip()):
            known[key] = meant
    return known


@functools.cache
def _keys_by_name() -> Mapping[str, str]:
    """Our key by each of the names, in whatever language, that people give it who have not read our list."""
    return _by_word(("contact", "role", "met_at", "date"))


@functools.cache
def _address_words() -> Mapping[str, str]:
    """The form of address by each word for it."""
    return _by_word((Address.FORMAL.value, Address.INFORMAL.value))


def _by_word(keys: Sequence[str]) -> dict[str, str]:
    return {word: key for language in LANGUAGES for key in keys for word in words_of(language, "front")[key].split()}


def _makes_sense(key: str, text: str) -> bool:
    if key == "contact":
        words = re.findall(r"[^\W\d_]+", text)
        strange = any(not lexicon("en").is_common(plain(word)) for word in words)
        return 0 < len(words) <= _MOST_WORDS and not any(map(str.isdigit, text)) and strange
    return bool(text) and (key != "date" or iso_date(text) is not None)


def language_code(word: str) -> str | None:
    """The two-letter code that `word` means: "en", "pt-BR", "German", "Deutsch"; None where it means none."""
    folded = word.strip().lower()
    if code := _CODE.fullmatch(folded):
        return code[1]
    return language_names().get(folded)


def _normal(key: str) -> str:
    return re.sub(r"[\s-]+", "_", key.strip().lower())


def checked_value(key: str, text: str, where: str) -> str:
    """The normalised value of a key of the front matter. Raises NotesError, beginning with `where`, for an unknown one."""
    check, allowed = _CHECKS.get(key, (None, ""))
    if check is None:
        return text
    checked = check(text)
    if checked is None:
        raise NotesError(f"{where}: {key} cannot be read. {allowed}")
    return checked


def _stage(text: str) -> str | None:
    return _only(_STAGE_WORDS, text)


def _address(text: str) -> str | None:
    return _only(_address_words(), text)


def _only(table: Mapping[str, str], text: str) -> str | None:
    """The value that `table` gives for the words of `text` ("met once" is "met"); None where they have none, or several."""
    meant = {str(table[word]) for word in re.findall(r"[^\W\d_]+", text.lower()) if word in table}
    return meant.pop() if len(meant) == 1 else None


_CHECKS: dict[str, tuple[Callable[[str], str | None], str]] = {
    "stage": (_stage, f"Choose one of: {', '.join(Stage)}."),
    "address": (_address, f"Choose one of: {', '.join(Address)}."),
    "date": (iso_date, "Write it as 2026-06-12."),
    "language": (language_code, "Write two letters, as in 'en' or 'de', or the language's name."),
}


def _remarks(raw: FrontMatter, known: Mapping[str, str]) -> list[str]:
    remarks = []
    for key in raw.keys:
        if key not in known and (near := _near(_normal(key))):
            where = f"line {raw.lines[key]} of the front matter"
            remarks.append(f"{key[:40]!r} in {where} is not read: did you mean {near!r}?")
    return remarks


def _near(key: str) -> str:
    import difflib  # noqa: PLC0415 - for the few that misspell a key

    return next(iter(difflib.get_close_matches(key, KEYS, n=1, cutoff=0.75)), "")

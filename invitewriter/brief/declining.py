"""Why no letter is written, in the language of the notes: the messages of `words/declines/`, one file a language, read only to decline."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.domain import Decline, Reason
from invitewriter.resources import word_table
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

if TYPE_CHECKING:
    from invitewriter.brief.people.contact.unsure import Unsure
    from invitewriter.notes import Notes

FOLDER = "brief/words/declines"
_SUBJECT = compile_later(r"\b([Dd]ass|[Ww]as|[Ww]orüber|[Ww]enn) Herrn ", signs=("Herrn",))
"""A German name as the notes decline it, where the message has it as a subject."""
_MOST = 6


def said(key: str, language: str, **told: object) -> str:
    """The message under `key`, with what it leaves room for; in English for a language that has no file."""
    return _SUBJECT.sub(r"\1 Herr ", messages(language)[key].format(**told))


@functools.cache
def messages(language: str) -> Mapping[str, str]:
    """All messages of a language, else of English, by their keys."""
    return word_table(FOLDER, language if language in LANGUAGES else "en")


def tongue_of(notes: Notes) -> str:
    """The language to speak to the writer of the notes; of few lines it is told by a word or two. Empty where none tells it."""
    if notes.language:
        return notes.language
    words = {word for item in notes.items for word in LETTERS.findall(item.text.lower())}
    told = {code: len(words.intersection(messages(code)["signs"].split())) for code in LANGUAGES}
    first = max(told, key=told.__getitem__)
    return first if told[first] else ""


def listed(names: Sequence[str], language: str, *, word: str = "and") -> str:
    """At most six names: "Ana Kovač, Tom Reed and 4 others"."""
    shown = list(names[:_MOST])
    if len(names) > _MOST:
        shown.append(said("others", language, count=len(names) - _MOST))
    return shown[0] if len(shown) == 1 else said(word, language).join([", ".join(shown[:-1]), shown[-1]])


def asked_whom(doubt: Unsure, language: str) -> Decline:
    """The question to the sender whom a letter is to."""
    names = listed(doubt.named, language, word="or" if doubt.either else "and") if doubt.named else ""
    advice = said(
        doubt.why, language, names=names, given=repr(doubt.given), file=repr(doubt.given), how=said("how", language)
    )
    return Decline(reason=Reason.WHO, advice=advice, candidates=doubt.candidates)

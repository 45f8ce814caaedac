"""Tells by a sentence that the sender did not meet whoever it names: "read about Tom", "waited for Tom", "Tom could not come"."""

from __future__ import annotations

from invitewriter.brief.lexicon import accented_phrases, aligned, phrases, word_set
from invitewriter.brief.people.names.reading import Name
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_CLAUSE = compile_later(r"[;:.!?(]|,(?! (?:who|die|der|qui|que|che)\b)")


def is_only_heard_of(text: str, name: Name, language: str) -> bool:
    """Whether right before the name words for reading, hearing, waiting or missing stand, or behind it those for not coming."""
    read = aligned(text)
    before, after = read[: name.start], read[name.end :]
    for match in phrases("people.heard_of").finditer(read):  # of all languages: notes so short may be taken for another
        between = before[match.end() :].strip(" :,=-")
        if match.end() <= name.start and (not between or _is_led_up_to(between)):
            return True
    return any(_is_of(after[: match.start()], language) for match in phrases("people.missed").finditer(after))


def _is_led_up_to(between: str) -> bool:
    """Whether an article, or a word for somebody's talk, is all that stands before a name."""
    return between in word_set("people.asked_articles") or phrases("people.talk_of").fullmatch(between)


def _is_of(between: str, language: str) -> bool:
    """Whether what stands between a name and a predicate leads to nobody else: no clause, no "I" and no "she"."""
    if _CLAUSE.search(between) or not word_set("people.own", language).isdisjoint(LETTERS.findall(between)):
        return False
    return not any(accented_phrases(key, language).search(between) for key in ("people.she", "people.he"))

"""Tells the words of a name from dates, weekdays, fragments and the letters of places."""

from __future__ import annotations

import re

from invitewriter.brief.lexicon import phrases, word_set
from invitewriter.brief.people.names.titles import BEFORE, CAPITAL, LONGEST_OWNER, TOKEN
from invitewriter.brief.people.names.words import not_names
from invitewriter.notes.dates import MONTHS
from invitewriter.text.dates import short_weekdays
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_borne, is_given
from invitewriter.text.lexicon import lexicon as load_lexicon
from invitewriter.text.patterns import compile_later

_DONE = compile_later(
    r"(?: (?:für|an|in|auf|aus|bei|zu|von|vor|am|im|ans|ins|beim|zum|zur|durch|über|unter) [^.,;:!?()]{2,40})?"
    r" ((?:[a-zäöüß]{2,6})?(?:ge[a-zäöüß]+|(?:be|ver|er|ent|zer)[a-zäöüß]+|[a-zäöüß]+ier)(?:t|en))\b"
    r"(?: (?:und|oder)\b|\s*(?:[.,;:!?)–-]|$))"
)
"""A participle that ends a German clause, and what it was done for, or where."""
_PLURALS = ("e", "en", "n", "er", "s")
_DAY = compile_later(r"[.,]?\s?\d")


def is_month_borne(text: str, token: re.Match[str], given: str) -> bool:
    """Whether the name of a month is a surname, or a part of a name before one: "Grace May", "Thi Mai Hoang", but no "Grace May 5"."""
    following = TOKEN.match(text, token.end() + 1)
    surname = plain(following[0]).rstrip(".") if following is not None and following[0][0].isupper() else ""
    if is_borne("surnames", surname):
        return True
    alone = token[0][0].isupper() and not surname and not _DAY.match(text, token.end())
    return alone and is_given(given) and is_borne("surnames", plain(token[0]).rstrip("."))


def is_cut(text: str, token: re.Match[str], before: list[str], language: str) -> bool:
    """Whether a word is a fragment ("Kai-", "Dan>Eng"), the month of a date ("Jan 2018", "14 Mai", "in Jan") or the letter of a place ("Hall B. Then")."""
    if len(token[0].rstrip(".")) == 1 and not before:
        place = BEFORE.search(text[max(0, token.start() - LONGEST_OWNER) : token.start()])
        met = place is not None and phrases("people.meeting", language).fullmatch(plain(place[1]))
        beside = met or (place is not None and plain(place[1]) in word_set("people.alongside", language))
        return place is not None and not beside and place[1][0].isupper() and plain(place[1]) in not_names()
    month = not before and plain(token[0]).rstrip(".") in MONTHS
    dated = month and (
        _DAY.match(text, token.end())
        or text[: token.start()].rstrip(" .")[-1:].isdigit()
        or (_when(text, token.start(), language) and not CAPITAL.match(text, token.end()))
    )
    if before and language == "de" and _is_object(text, token):
        return True
    into = text.startswith((">", "→"), token.end()) or text[: token.start()].endswith((">", "→"))
    return text.startswith(("-", "–"), token.end()) or bool(dated) or (into and not before)


def _is_object(text: str, token: re.Match[str]) -> bool:
    """Whether a German noun behind a name is what the two did something to, and no surname: "mit Nele Boote gestrichen"."""
    word, lexicon = plain(token[0]), load_lexicon("de")
    done = _DONE.match(text, token.end())
    if not done or is_borne("surnames", word) or phrases("how.talked", "de").search(plain(done[1])):
        return False
    stems = {word, *(word[: -len(end)] for end in _PLURALS if word.endswith(end))}
    return ends_in_noun(word, lexicon) or any(lexicon.is_common(stem) for stem in stems)


def _when(text: str, start: int, language: str) -> bool:
    """Whether the word before a month's name says when: "in", "until", "early"."""
    before = BEFORE.search(text[max(0, start - LONGEST_OWNER) : start])
    return before is not None and plain(before[1]) in word_set("people.before_month", language)


def is_weekday(text: str, token: re.Match[str], language: str) -> bool:
    """Whether a word is a weekday as dates shorten it: "Mo 9.30", "Mon 16 Nov", "bis Mo"."""
    dated = _DAY.match(text, token.end()) is not None or _when(text, token.start(), language)
    return dated and bool(short_weekdays(token[0].rstrip("."), language or "en"))

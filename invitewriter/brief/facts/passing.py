"""Tells which names in a sentence of the sender's or of the occasion only pass: a prize, a society, whoever gave the talk or cooked.

"The evening was a supper cooked by Gladys, and then we won the "Best Rope"" tells nothing of Gladys, and a prize is nobody. Only such names do not keep a
sentence back (`background.py`): whoever comes first in a sentence, has anything told of them, or was with somebody is a person as everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_given
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_SMALL = 3
"""A word of so few letters may be written small in a title."""
_TITLE = compile_later(r"(?:[^\W\d_]+ )?(?:[“„«\"] ?)([^“”„«»\":,.?!]{5,60}?) ?[“”»\"]", signs='“„«"')
_CAPPED = compile_later(rf"{CAPITAL_LETTER}")
_DONE_BY = compile_later(r"([^\W\d_]+) ([^\W\d_]+)(?: [ao])? $")
_AFTER = compile_later(r" ?(?:[.!]|, [^\W\d_]*\d\w*[.!]?)(?:\s|$)")
"""What may stand behind the name of whoever only did it: the end, or a sign with figures in it."""
_BEFORE = compile_later(r"(,?) ?\b([^\W\d_]+)['’ ]$")
"""The word before a name; behind a comma it says who somebody is: "some of us, from the Arch Club"."""
_THING = 3
_LEADING = compile_later(r"([^\W\d_]+)(?:\.|['’])?[ (]+$")
_LEADS, _NEAR = 3, 60
"""So many small words and titles may stand between a street and its name: "R. Dr. Ana", "Largo do Ana"."""
_LONGEST = 12
_UNBORNE = 2
"""Of so many words with capitals in a row, so many are in no list of names where it is a society's or a thing's."""


def without_titles(text: str) -> str:
    """A text without the titles in quotation marks, each with the noun before it: 'the prize "Best Use of Rope"'. What somebody said stays."""
    return _TITLE.sub(lambda match: "" if _is_title(match[1]) else match[0], text)


def passes(ref: Reference, text: str, language: str) -> bool:
    """Whether a name in a text only passes."""
    if any(_is_title(match[1]) and match.start() <= ref.start < match.end() for match in _TITLE.finditer(text)):
        return True
    name = _name(text, ref.start)
    if ref.who is not Who.OTHER or not ref.named or not name or not text[: ref.start].strip():
        return False
    return (
        _has_done(text, ref.start, name, language)
        or _is_of_things(text, ref, name, language)
        or _is_of_address(text, ref.start, name, language)
    )


def _is_title(quoted: str) -> bool:
    words = [match[0] for match in WHOLE_WORD.finditer(quoted)]
    return len(words) > 1 and all(_CAPPED.match(word) or len(word) <= _SMALL for word in words)


def _name(text: str, start: int) -> list[str]:
    """The words with capitals that begin there."""
    words = list[str]()
    while (
        len(words) < _LONGEST
        and (word := WHOLE_WORD.match(text, start))
        and _CAPPED.match(word[0])
        and (not words or text[start - 1] == " ")
    ):
        words.append(word[0])
        start = word.end() + 1
    return words


def _has_done(text: str, start: int, name: Sequence[str], language: str) -> bool:
    """Whether its bearer only gave, led or made what people come together for: "presented by Tom.", "von Volkert gehalten."."""
    kind, ruled = word_set("people.done_for_all", language), _DONE_BY.search(text[:start])
    if ruled is None or plain(ruled[2]) not in word_set("people.done_by", language):
        return False
    end = start + len(" ".join(name))
    done = WHOLE_WORD.match(text, end + 1) if text.startswith(" ", end) else None
    if done and plain(done[0]) in kind:
        return _AFTER.match(text, done.end()) is not None
    return plain(ruled[1]) in kind and _AFTER.match(text, end) is not None


def _is_of_address(text: str, start: int, name: Sequence[str], language: str) -> bool:
    """Whether it is the name of a street or a house that people come to: "R. Dr. Ana Reis", "Café Ana", "Ana's Hall"."""
    after = WHOLE_WORD.match(text, start + len(" ".join(name)) + 1)
    if after and plain(after[0]) in word_set("people.bears_after", language):
        return True
    text = text[max(0, start - _NEAR) : start]
    lead = _LEADING.search(text)
    if lead and plain(lead[1]) in word_set("people.bears_before", language):
        return True
    for _ in range(_LEADS):
        if lead is None or plain(lead[1]) in word_set("people.streets", language):
            return lead is not None
        if plain(lead[1]) not in word_set("people.between_address", language):
            return False
        lead = _LEADING.search(text[: lead.start()])
    return False


def _is_of_things(text: str, ref: Reference, name: Sequence[str], language: str) -> bool:
    """Whether it is the name of a society or a thing: it has an article, most of its words are no names, and the sentence is of another."""
    before = _BEFORE.search(text[: ref.start])
    if (
        ref.subject
        or len(name) < _THING
        or before is None
        or plain(before[2]) not in word_set("people.of_the", language)
    ):
        return False
    borne = [word for word in name if is_given(word) or is_borne("surnames", plain(word))]
    return not before[1] and len(name) - len(borne) >= _UNBORNE

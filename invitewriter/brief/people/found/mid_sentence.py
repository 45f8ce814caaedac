"""Finds the names within sentences, and ranks their bearers by their role in the sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from invitewriter.brief.lexicon import aligned, phrases, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sites import is_credit, is_place
from invitewriter.brief.people.names.marks import handles_in
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.things import is_thing_called
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import AND
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_LONGEST_LEAD = 40
"""Characters before a name within which it says that it is one of several of somebody's."""
_JOINED = compile_later(rf"(?: ?\([^()\n]{{1,60}}\))? (?:{AND}|&|\+) (?:[oa] |der |die |la |le )?")


def amid(text: str, taken: Collection[tuple[int, int]], language: str, *, opens: bool) -> Iterator[tuple[Name, Rank]]:
    """The other names in a sentence."""
    end, covered = 0, {place for start, stop in taken for place in range(start, stop)}
    before: Rank | None = None  # of the name before: "Ana Kovač (bells) and Tom Reed"
    for handle in handles_in(text):
        if handle.start not in covered:
            yield handle, Rank.FULL if _is_subject(text, handle, language) else Rank.MENTIONED
    for match in WHOLE_WORD.finditer(text):
        if match.start() < end or not match[0][0].isupper() or match.start() in covered:
            continue
        name = name_at(text, match.start(), language) or _kin_at(match)
        if name and not _is_no_further(text, name) and not _is_quoted(text, name):
            ranks = list(_ranked(text, name, language, opens=opens))
            if before is not None and name.full and _JOINED.fullmatch(text[end : name.start]):
                ranks = [before]
            yield from ((name, rank) for rank in ranks)
            end, before = name.end, next(iter(ranks), None)


def _is_no_further(text: str, name: Name) -> bool:
    """Whether the name names nobody new: a further capital follows, or it is given as a part of a name: "His first name is Leonard"."""
    return _is_one_of_several(text, name) or (heads.capital_after(text, name.end) and not name.known)


def _is_one_of_several(text: str, name: Name) -> bool:
    before = aligned(text[max(0, name.start - _LONGEST_LEAD) : name.start])
    return phrases("people.first_name").search(before) is not None


def _is_quoted(text: str, name: Name) -> bool:
    """Whether quotation marks are round two words that nobody is known to be called: a sort, a song, a ship."""
    quoted = text[: name.start].endswith(('"', "'")) and text.startswith(('"', "'", ',"', '."'), name.end)
    return quoted and name.full and not (name.known or name.titled or is_borne("given", name.tokens[0]))


def _ranked(text: str, name: Name, language: str, *, opens: bool) -> Iterator[Rank]:
    """The rank of a name within a sentence; nothing where it may be no person's."""
    if name.full and not text[: name.start].strip(" -*•") and heads.names_thing(text, name, name.end, language):
        yield Rank.MENTIONED
        return
    before = _governor(text, name.start)
    if is_place(text, name) or is_credit(text, name) or is_thing_called(text, name, language):
        return
    within = name.full and not name.titled and before in word_set("people.within", language)
    if within or before in word_set("people.certain", language):
        yield Rank.MENTIONED
        return
    subject = before in word_set("people.alongside") or (
        before != "(" and before not in word_set("people.before_object", language)
    )
    subject = subject or (before in word_set("people.determiners", language) and _is_subject(text, name, language))
    opening = opens and name.titled and not text[: name.start].strip(" -*•").lower().removeprefix("old")
    if opening or (name.full and before not in word_set("people.articles", language)):
        yield Rank.FULL if subject else Rank.PASSING
    elif name.known or name.titled or is_kin(name) or _says(text, name.end, language):
        yield Rank.MENTIONED


def _governor(text: str, start: int) -> str:
    """The plain word before a name and what its bearer is: the "del" of "aprendió del maestro Cosme"."""
    before = heads.word_before(text, start)
    return heads.word_before(text, text[:start].rstrip().rfind(" ") + 1) if before in roles() else before


def _is_subject(text: str, name: Name, language: str) -> bool:
    """Whether a clause begins with a handle, or with an article and the handle."""
    before = text[: name.start].rstrip(" ")
    word = heads.word_before(text, name.start)
    if word in word_set("people.determiners", language):
        before = before[: -len(word)].rstrip(" ")
    return not before or before[-1] in ".!?;:," or word in word_set("people.alongside")


def _kin_at(match: re.Match[str]) -> Name | None:
    word = plain(match[0]).removesuffix("'s")
    if word not in word_set("people.kin"):
        return None
    return Name(text=match[0][: len(word)], tokens=(word,), start=match.start(), end=match.start() + len(word))


def _says(text: str, position: int, language: str) -> bool:
    following = WHOLE_WORD.search(text, position)
    return (
        following is not None
        and following.start() - position <= 1
        and lexicon(language or "en").has("says", plain(following[0]))
    )


def is_kin(name: Name) -> bool:
    return name.tokens[0] in word_set("people.kin")

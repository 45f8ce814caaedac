"""Reads sentences that point somebody out by name: "The woman at the press was Grace", "My kettle came to Farid's table"."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set
from invitewriter.brief.people.contact.plain_names import determining, words_before
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.names.things import is_calling, is_surely_calling
from invitewriter.brief.people.whose.acting import does_own
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import JOINED

_APPOSED = compile_later(r"\s*[,(–-]\s*(?:[^\W\d_][\w'’-]*\s*){1,3}")
_NEAR = 4
"""Within so many words after the article stands what somebody is."""


def is_pointed_out(text: str, name: Name, language: str) -> bool:
    """Whether a sentence tells who somebody was whom it describes first: "The woman at the press was Grace"; not "His teacher was Grace".

    As well where it tells right behind the name what they are: "Berth 9 is Grace, bus driver".
    """
    read = _without_article(aligned(text)[: name.start].rstrip(), language)
    ends = (m for m in phrases("people.points_out", language).finditer(read) if m.end() == len(read))
    told = next(ends, None)
    clause = read[: told.start()].rpartition(". ")[2] if told else ""  # "jumble sat am. berth 9 is Grace"
    words = [match[0] for match in JOINED.finditer(clause)]
    if not words or not is_plausible(name):
        return False
    if len(words) <= _NEAR and not _are_of_others(words, language) and _is_calling_behind(text, name, language):
        return True
    if words[0] not in determining(language):
        return False
    persons = [number for number, word in enumerate(words) if is_surely_calling(word, language)]
    kin = kin_words(language) - word_set("people.somebody", language)
    before = word_set("people.before_object", language) - determining(language)
    ruled = len(persons) != 1 or persons[0] > _NEAR or not before.isdisjoint(words[: persons[0]])
    return not ruled and kin.isdisjoint(words)


def _are_of_others(words: Sequence[str], language: str) -> bool:
    """Whether words speak of a relative, or of somebody else's: "his boss is Tom"."""
    others = (
        word_set("people.owners", language) - word_set("people.own", language) - word_set("people.articles", language)
    )
    return not (others | kin_words(language)).isdisjoint(words)


def _is_calling_behind(text: str, name: Name, language: str) -> bool:
    """Whether behind a comma or in brackets stands what somebody is."""
    told = _APPOSED.match(text, name.end)
    return told is not None and any(is_surely_calling(plain(word), language) for word in JOINED.findall(told[0]))


def is_place_of(text: str, name: Name, language: str) -> bool:
    """Whether the sender, or what is theirs, was at a table, a bench or a workshop that is somebody's: "My kettle came to Farid's table"."""
    read = aligned(text)
    behind = phrases("people.place_behind", language).match(read[name.end :])
    ends = (m.end() for m in phrases("people.place_before", language).finditer(read[: name.start]))
    before = any(not read[end : name.start].strip(" '’") for end in ends)
    return is_plausible(name) and does_own(text, language) and (behind is not None or before)


def is_told_beside(text: str, name: Name, following: Sequence[str], language: str) -> bool:
    """Whether a "with" stands before a name, and behind it where its bearer is from or what they are: "In the queue with Illtud from the ferry".

    Where they are from, as well behind words for who was next to the sender: "Next door Illtud from Leer", if
    that or what is `following` tells of the sender, too.
    """
    read = aligned(text)
    words = [plain(match[0]) for match in JOINED.finditer(text, name.start)]
    words = words[1:] if name.full else words[len(name.tokens) :]  # "Illtud de Leer" reads like a whole name
    hails = words[:1] in ([word] for word in word_set("people.hails", language))
    if words_before(text, name, language)[-1:] in ([word] for word in word_set("people.alongside", language)):
        return hails or any(is_calling(word, language) for word in words)
    before = _without_article(read[: name.start].rstrip(" ,:–-"), language).rstrip(" ,:–-")
    beside = any(m.end() == len(before) for m in phrases("people.next_to", language).finditer(before))
    return hails and beside and any(does_own(told, language) for told in (text, *following))


def may_be_met(text: str, names: Sequence[Name], language: str) -> list[Name]:
    """The names without nouns for what somebody is, and without strange words behind "from" ("from the Neath lot") where another is left."""
    nouns = lexicon(language or "en").capitalises_nouns
    named = [name for name in names if _is_known(name) or not (nouns and is_calling(name.tokens[0], language))]
    ruling = word_set("people.before_object", language) - word_set("people.alongside", language)
    free = [n for n in named if _is_known(n) or ruling.isdisjoint(words_before(text, n, language)[-1:])]
    return free or named


def _is_known(name: Name) -> bool:
    return name.full or is_plausible(name)


def right_beside(text: str, names: Sequence[Name], following: Sequence[str], language: str) -> list[Name]:
    """The names told as whom the sender was beside, else those with a "with" right before them; all of them where there are none."""
    told = [name for name in names if is_told_beside(text, name, following, language)]
    beside = [[word] for word in word_set("people.alongside", language)]
    return told or [name for name in names if words_before(text, name, language)[-1:] in beside] or list(names)


def _without_article(read: str, language: str) -> str:
    """A plain text without the article that some languages put before a name: "era a Leonor"."""
    before, _, last = read.rpartition(" ")
    return before if before and last in word_set("people.asked_articles", language) else read

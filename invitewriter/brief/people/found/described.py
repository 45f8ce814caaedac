"""Reads descriptions in apposition to a name: "the woman who runs the kiln, Ana Kovač"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.brief.lexicon import kin_words, word_set
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.things import is_calling
from invitewriter.brief.people.names.titles import courtesies, roles
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_DESCRIPTION = compile_later(rf"\s+(?:[^\W\dA-Z_][\w'-]*\s+){{1,4}}(?={CAPITAL_LETTER})")
_CLOSED = compile_later(r"\s*(?:[,;.:!?(–—]|-\s|$)")
_OWNER = compile_later(r"['’]s\s+(?=[a-z])")
_NEAR = 4
"""Within so many words after the article stands what somebody is."""


def in_apposition(text: str, position: int, language: str) -> Iterator[Name]:
    """The whole name set off behind words for whom the sender met: "talked with the woman who runs the kiln, Ana Kovač".

    Of two whom the words tell of ("the baker's sister, Ana Kovač"), nothing tells whose name it is.
    """
    described, comma, rest = text[position:].partition(", ")
    opened = WHOLE_WORD.match(rest)
    if opened and plain(opened[0]) in word_set(
        "people.relative", language
    ):  # "the woman, who runs the kiln, Ana Kovač"
        clause, comma, _ = rest.partition(", ")
        described = f"{described}, {clause}"
    words = [plain(match[0]) for match in WHOLE_WORD.finditer(described)] if comma else []
    articles = word_set("people.determiners", language) | word_set("people.articles", language)
    if not words or words[0] not in articles:
        return
    persons = [number for number, word in enumerate(words) if _is_person(word, language)]
    endings = tuple(word_set("people.apposed_endings", language))
    persons = persons or [number for number in [len(words) - 1] if endings and words[number].endswith(endings)]
    if len(persons) != 1 or persons[0] > _NEAR:
        return
    name = name_at(text, position + len(described) + len(comma), language)
    if not name or not name.full or not _CLOSED.match(text, name.end) or is_place(text, name):
        return
    if is_plausible(name) or not described.split()[-1][0].isupper():  # "a man from Soest, Lower Fairlow"
        yield name


def _is_person(word: str, language: str) -> bool:
    """Whether a plain word, or whose something is, is of people: "woman", "baker's"."""
    bare = word.removesuffix("'s")
    return bare in roles() or bare in kin_words(language)


def past_description(text: str, position: int) -> int:
    """Where the name begins after words for who they are: "met their founder Ana", "sat next to a potter called Ana"."""
    described = _DESCRIPTION.match(text, position)
    if not described:
        return position
    told = list(WHOLE_WORD.finditer(described[0]))
    learned = word_set("people.learned")  # "met la doctora Peña", but "met dr ana peña"
    words = [
        word
        for number, word in enumerate(told)
        if plain(word[0]) in courtesies() or (number and plain(word[0]).replace(".", "") in learned)
    ]
    if words and described[0][words[-1].end() :].strip(". ") == "":
        return position + words[0].start()  # "met la señora Rosales"
    capital = next((word for word in WHOLE_WORD.finditer(described[0]) if not word[0][0].islower()), None)
    if capital is None:
        return described.end()
    before = described[0][: capital.start()]  # of "Met Åsa Lund at the kiln": a pattern knows no capitals but A to Z
    return position + len(before) if before.strip() else position


def is_firm(name: Name) -> bool:
    """Whether what looks like a whole name is a firm's, by its last word: "Harbour Bakery"."""
    return name.tokens[-1] in word_set("people.sites") | word_set("people.bears_after") | word_set("people.houses")


def describes(text: str, joined: re.Match[str], language: str) -> bool:
    """Whether a comma leads to what somebody is, and not to one more: "Ana Kovač, der Seilerin", "Ana Kovač, Rektorin", "Ana Kovač, Eva's mum"."""
    words = joined[0].replace(",", " ").split()
    following = name_at(text, joined.end(), language) if "," in joined[0] else None
    if following and _OWNER.match(text, following.end):
        return True
    if following is None or following.titled:
        return False
    if following.full and is_firm(following):
        return True
    if following.sure:
        return False
    article = bool(words) and plain(words[-1]) in word_set("people.determiners", language)
    trade = following.tokens[0] in roles() or (
        not is_plausible(following) and is_calling(following.tokens[0], language)
    )
    return article or trade or lexicon("en").has("capitals", following.tokens[0])  # "Ana Kovač, French potter"

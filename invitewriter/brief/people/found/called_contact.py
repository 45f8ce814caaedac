"""Finds the contact behind a noun for whom one talks to: "Our contact there: Ana Kovač", "Ansprechpartnerin Ana Kovač, Töpferin"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.names.reading import Name, name_at, parse_name
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import not_names
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_SENTENCE = compile_later(r"[.;!?|] ")
_LINK = compile_later(r"\s*[:=–-]?\s*")
_TWO = compile_later(rf"{CAPITAL_LETTER}[^\W\d_]+ {CAPITAL_LETTER}[^\W\d_]+(?:-{CAPITAL_LETTER}[^\W\d_]+)*")


def called_contact(text: str, language: str, *, marked: bool) -> Iterator[Name]:
    """The whole name behind such a noun that begins a sentence; where it must be `marked`, only behind a colon or a dash."""
    links = word_set("people.contact_links", language)
    words = list(WHOLE_WORD.finditer(text))
    for number, noun in enumerate(words):
        if plain(noun[0]) not in word_set("people.contact_nouns", language):
            continue
        begun = _SENTENCE.split(text[: noun.start()])[-1]
        end = noun.end()
        for word in words[number + 1 :]:
            if plain(word[0]) not in links:
                break
            end = word.end()
        link = _LINK.match(text, end)
        start = link.end() if link else end
        name = name_at(text, start, language) or _announced(text, start, language)
        leads = links.issuperset(plain(word) for word in WHOLE_WORD.findall(begun))
        named = name is not None and (name.full or name.titled) and heads.is_separated(text, name.end)
        if name and named and leads and (not marked or text[end:start].strip()):
            yield name


def _announced(text: str, start: int, language: str) -> Name | None:
    """The two words at `start` as a name, whatever they may end in: the noun before them announces one."""
    two, common = _TWO.match(text, start), lexicon(language or "en")
    words = plain(two[0]).split() if two else []
    if not two or any(common.is_common(word) or word in roles() or word in not_names() for word in words):
        return None
    return replace(parse_name(two[0]), start=start, end=two.end())

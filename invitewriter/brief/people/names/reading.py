"""Reads a person's name where one stands, and tells whether two names may be one person's."""

from __future__ import annotations

import functools
import re
from itertools import groupby

from invitewriter.brief.lexicon import aligned, word_set
from invitewriter.brief.people.names.marks import parse_mark
from invitewriter.brief.people.names.name import Name
from invitewriter.brief.people.names.parts import NICKNAME, Parts, parts_at
from invitewriter.brief.people.names.respect import respected, without_respect
from invitewriter.brief.people.names.titles import TOKEN, courtesies, is_address, ranks, titles_at
from invitewriter.brief.people.names.words import PARTICLES, is_given_part, tells_calling
from invitewriter.text.folding import plain, within
from invitewriter.text.lexicon import LEXICONS, is_borne, is_frequent, is_given, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

__all__ = ["Name", "compatible", "name_at", "parse_name", "same_token"]

_SAINT = compile_later(r"\b(?:St|[Hh]l|Ste|Saint|Sankt|San|Santa)\.? $")
"""Stands before the name of a church, a house or a town: "Altenheim St. Anna"."""
_SHORE = compile_later(
    r"\b(?:Puerto|Playa|Isla|Praia|Ilha|Plage|Île)(?: (?:de|del|do|da|dos|das|la|el|los|las|de la|de los))? $"
)
"""Stands before the name of a harbour, a beach or an island: "Puerto el Rosario"."""
_LONGEST_SHORE = 14
_ABBREVIATED = compile_later(r"(?<!\w)[^\W\d_A-Z]\. ?$")
_APPOSED = compile_later(rf", ({CAPITAL_LETTER}[^\W\d_]+)(?=,? \(?\d)")
"""The given name that is told behind a surname with its title, and then how old they are: "Mr Hale, Bernard, 68"."""
_LONGEST_SAINT = 7
_LONGEST_STRETCH = 40
_PAIR = 2
_SLIP_LENGTH = 5
"""In shorter words, another letter makes another name."""


@functools.lru_cache(maxsize=1024)
def name_at(text: str, start: int, language: str = "") -> Name | None:
    """The name that begins at `start` of `text`, or None where what stands there is none.

    A capital letter is not enough: no ordinary word, weekday, place or word of an event or organisation counts. The places read last
    are kept: whoever asks who is in the notes, and whose a line is, looks at each of them several times.
    """
    saint = _SAINT.search(text[max(0, start - _LONGEST_SAINT) : start])
    shore = _SHORE.search(text[max(0, start - _LONGEST_SHORE) : start])
    if saint or shore or _bounds_a_stretch(text, start) or _ends_abbreviation(text, start):
        return None
    titles = titles_at(text, start)
    titled = bool(titles.kept or titles.courtesy)
    found = parts_at(text, titles.end, language, titled=titled, addressed=is_address(titles, text, start))
    if not found.parts or _is_saints(text, titles.end, found) or _is_addressed(found, language):
        return None
    tokens = tuple(part.plain for part in found.parts)
    bare = not (titles.kept or titles.courtesy or found.nickname)
    told = tells_calling(tokens, language) or _is_verb_before_name(tokens, language)
    told = told or all(is_frequent(token, language) for token in tokens)  # "Competitive Analysis"
    if _are_letters(tokens) or (bare and (told or _is_verb_of_own(text, found, language))):
        return None
    kept, first = list(titles.kept), found.parts[0]
    if len(found.parts) > 1 and language not in LEXICONS and _greets(first.plain):
        return None  # "Ciao Matteo", where no lexicon of the language holds the word
    if len(found.parts) == 1 and not kept and language and first.plain in word_set("people.articles", language):
        return None  # "Une belle rencontre", though Una is a name elsewhere
    if len(found.parts) == 1 and (titles.courtesy or (titles.role and first.plain not in shared("given"))):
        kept = [_greeted(text[start : titles.end].split(), titles.courtesy), *kept]
    apposed = _APPOSED.match(text, found.end) if titles.courtesy and tokens[1:] == () and not found.nickname else None
    spoken = text[first.start : found.end]
    spoken = NICKNAME.sub(" ", spoken) if found.nickname else spoken
    if _is_turned(tokens):
        tokens, spoken = tokens[::-1], " ".join(reversed(spoken.split()))
    return Name(
        text=" ".join([*kept, *spoken.split()]),
        tokens=tokens,
        start=start if kept or titles.courtesy else first.start,
        end=apposed.end() if apposed else found.end,
        nickname=plain(apposed[1] if apposed else found.nickname),
        courtesy=titles.courtesy,
        titled=bool(kept or titles.courtesy),
    )


def _is_saints(text: str, start: int, found: Parts) -> bool:
    """Whether it is a village's: "Saint Cergue", or "San Lorenzo de Arriba", of which the first word is left out as a noun."""
    opened = TOKEN.match(text, start)
    left_out = opened is not None and found.parts[0].start > opened.start()
    if left_out and opened and plain(opened[0]).rstrip(".") in word_set("people.holy"):
        return True
    return len(found.parts) > 1 and found.parts[0].plain in word_set("people.saints")


def _is_addressed(found: Parts, language: str) -> bool:
    """Whether the first word only calls whoever is named behind it: "Dis Mathilde"."""
    words = [part.plain for part in found.parts]
    return len(words) > 1 and is_given_part(words[1]) and words[0] in word_set("people.calls", language)


def _greeted(words: list[str], courtesy: str) -> str:
    """What is half the name before a surname: the courtesy, also behind a calling, of "Werklehrer Herr Krüger"; else the calling."""
    return next((word for word in words if plain(word).rstrip(".") == courtesy), words[0])


def _is_verb_before_name(tokens: tuple[str, ...], language: str) -> bool:
    """Whether a verb stands before a name, in languages that leave its subject out: "Abbiamo Ana", "Chamava-se Ana"."""
    verb = len(tokens[0]) >= _SHORTEST_VERB and tokens[0].endswith(_LEAVES_OUT.get(language, ()))
    if len(tokens) < _PAIR or not verb:
        return False
    if tokens[0].endswith("-se"):
        return True
    return tokens[1] in shared("given") and not (
        is_given(tokens[0]) or is_borne("given", tokens[0]) or is_borne("surnames", tokens[0])
    )


def _ends_abbreviation(text: str, start: int) -> bool:
    """Whether an initial is the end of an abbreviation: the "B." of "z. B."."""
    return (
        text[start + 1 : start + 2] == "."
        and _ABBREVIATED.search(text[max(0, start - _LONGEST_SAINT) : start]) is not None
    )


def _is_verb_of_own(text: str, found: Parts, language: str) -> bool:
    """Whether the sentence begins with a verb of what the sender did, in languages that leave the "I" out: "Llegué de Zamora"."""
    first, endings = found.parts[0], _OF_ONE.get(language, ())
    word = TOKEN.match(text, first.start) if endings and not text[: first.start].rstrip("\"'«“¡¿(- ") else None
    if not word or len(word[0]) < _SHORTEST_OF_ONE or not word[0].lower().endswith(endings):
        return False
    borne = is_given(first.plain) or is_borne("given", first.plain) or is_borne("surnames", first.plain)
    return text[found.end :][1:2].islower() and not borne


def _are_letters(tokens: tuple[str, ...]) -> bool:
    """Whether they are single letters: "los turnos A y B"."""
    return len(tokens) > 1 and all(len(token) == 1 for token in tokens)


def _is_turned(tokens: tuple[str, ...]) -> bool:
    """Whether a name is a surname that nobody is given and a given name: "Huber Toni", and not "Harper Lee"."""
    if len(tokens) != _PAIR or tokens[1] not in shared("given") or tokens[0] in shared("given"):
        return False
    return is_borne("surnames", tokens[0]) and not is_borne("given", tokens[0])


def _bounds_a_stretch(text: str, start: int) -> bool:
    """Whether it is one of two places: "between Ledbury and Ross"."""
    before = aligned(text[max(0, start - _LONGEST_STRETCH) : start]).split()
    places = word_set("people.between")
    if before[-1:] and before[-1] in places:
        token = TOKEN.match(text, start)
        word = token[0] if token else ""
    elif len(before) > _PAIR and before[-3] in places and before[-1] in word_set("joins.and"):
        word = before[-2]
    else:
        return False
    return bool(word) and plain(word).split("-")[0] not in shared("given")


_OPENING = ("(", '"', "“", "„")
_NICKNAME = compile_later(r"[(\"“„](?P<nick>[^\W\d_]{2,20})[)\"”“]", signs=_OPENING)
_LEAVES_OUT = {
    "it": ("iamo", "ammo", "emmo", "immo"),
    "es": ("amos", "emos", "imos"),
    "pt": ("amos", "emos", "imos", "-se"),
}
"""The endings of a verb that stands without its subject: "we have", "she was called"."""
_OF_ONE = {"es": ("é", "í"), "pt": ("ei",)}
"""The endings of what one did oneself."""
_SHORTEST_VERB, _SHORTEST_OF_ONE = 5, 4
_GIVEN = frozenset({"al", "ben"})
"""Particles that are given names where they come first: "Ben Hart"."""


def parse_name(text: str) -> Name:
    """A name that somebody gave as one, in whatever case: "ana kovac", "Dr Ana Kovač"; or a handle, or initials."""
    if mark := parse_mark(text):
        return mark
    words = [word for word in re.split(r"[\s,]+", text.strip()) if word]
    nickname = next((m["nick"] for m in [_NICKNAME.search(text)] if m), "")
    bare = [plain(word).strip(".()\"“”„'") for word in words if not word.startswith(_OPENING)]
    given = bare[0] if len(bare) > 1 and bare[0] in _GIVEN else ""
    kept = [
        word
        for word in bare
        if word and word not in ranks() | courtesies() and (word == given or word not in PARTICLES)
    ]
    tokens = tuple(kept or bare or [plain(text)])
    return Name(text=" ".join(text.split()), tokens=tokens, start=0, end=len(text), nickname=plain(nickname))


def _greets(word: str) -> bool:
    """Whether it is a word to greet with, and nobody's name."""
    return word in shared("hails") and not is_given(word)


def compatible(one: Name, other: Name) -> bool:
    """Whether the two may be one person: each part of the shorter is a part of the longer, in order, or just turned round."""
    if one.tokens == other.tokens[::-1]:
        return True
    one, other = without_respect(one), without_respect(other)
    short, long = sorted((one, other), key=lambda name: len(name.tokens))
    if not short.full:
        called = {long.tokens[0], long.tokens[-1], long.nickname or long.tokens[0]}  # never by a middle name alone
        if long.full and len(long.tokens[-1]) == 1 < len(short.tokens[0]) and short.tokens[0] in shared("given"):
            called.discard(long.tokens[-1])  # Bob is not Solène B.
        if (
            len(short.tokens[0]) == 1
        ):  # a lone letter is a whole name, and not the beginning of any; "Mrs H." is Mrs Hill
            behind = short.courtesy and long.full and long.tokens[-1].startswith(short.tokens[0])
            return bool(behind) or short.tokens[0] in called
        return any(same_token(token, part) for token in (short.tokens[0], short.nickname) if token for part in called)
    return any(_within(a, b) for a in _variants(short) for b in _variants(long))


def _variants(name: Name) -> list[tuple[str, ...]]:
    return [name.tokens, (name.nickname, *name.tokens[1:])] if name.nickname else [name.tokens]


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = list(long)
    for token in short:
        match = next((index for index, candidate in enumerate(rest) if same_token(token, candidate)), None)
        if match is None:
            return False
        rest = rest[match + 1 :]
    return True


@functools.lru_cache(maxsize=65536)
def same_token(one: str, other: str) -> bool:
    """Whether two plain words are one name: the same, one the other's initial, or a slip of the pen apart."""
    if one == other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return True
    if len(one) < 3 or len(other) < 3:
        return False
    if _sounding(one) == _sounding(other) or one in other.split("-") or other in one.split("-"):
        return True
    if not {one, *respected(one)}.isdisjoint({other, *respected(other)}):
        return True
    both_known = one in shared("given") and other in shared("given")
    return min(len(one), len(other)) >= _SLIP_LENGTH and not both_known and within(one, other, 1)


def _sounding(token: str) -> str:
    return "".join(
        letter for letter, _ in groupby(token.replace("ph", "f").replace("h", "").replace("c", "k").replace("y", "i"))
    )

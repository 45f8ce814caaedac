"""Parts of noun phrases: the noun with its determiner and adjectives, with or without prepositional phrases and relative clauses."""

from __future__ import annotations

from invitewriter.offline.grammar.nouns import Nouns

_WORDS_LEFT = 4
"""What is left of a clause without its relative clause must still say something."""


def head_of(nouns: Nouns, phrase: str) -> str:
    """`phrase` up to its first preposition, relative or mention of the sender."""
    ends = nouns.prepositions | nouns.relatives | nouns.senders | nouns.recurring
    words = phrase.split()
    start = next((at for at, word in enumerate(words) if word.lower() not in nouns.prepositions), 0)
    end = next((at for at, word in enumerate(words) if at > start and word.lower() in ends), len(words))
    return " ".join(words[:end]).rstrip(",")


def heading_of(nouns: Nouns, phrase: str) -> str:
    """`phrase` up to its first preposition that does not give its noun the sense: "the name of the welder" for "... in Otley"."""
    words = phrase.split()
    ends = (nouns.prepositions - nouns.bound) | nouns.relatives | nouns.senders | nouns.recurring
    start = len(head_of(nouns, phrase).split())
    end = next((at for at, word in enumerate(words) if at > start + 1 and word.lower() in ends), len(words))
    tail = words[start + 1 : end]
    counted = nouns.determiners - nouns.indefinites - nouns.definites
    plain = nouns.particular(tail) and not counted.intersection(word.lower() for word in tail)
    if start >= len(words) or words[start].lower() not in nouns.bound or not plain:
        end = start  # "a crew of people" is a crew, "a choir of three congregations" a choir
    return " ".join(words[:end]).rstrip(",")


def core_of(nouns: Nouns, phrase: str) -> str:
    """`phrase` without where, when or with whom: "a boat" for "a boat in the garage", but "a book about rye" whole."""
    words = phrase.split()
    outer = nouns.prepositions - nouns.inherent

    def ends_at(at: int) -> bool:
        return words[at + 1].lower() in nouns.calendar or (
            words[at].lower() in outer and not _names(nouns, words[at + 1])
        )

    small = (at for at, word in enumerate(words[:-1]) if at and word.lower() in nouns.prepositions)
    end = next((at for at in small if ends_at(at)), len(words))
    relative = next((at for at in range(1, end) if words[at].lower() in nouns.relatives), end)
    # "a guide that begins with the rope" is a guide, never "a guide that begins".
    return " ".join(words[: relative if end < len(words) else end]).rstrip(",")


def _names(nouns: Nouns, word: str) -> bool:
    """Whether the word belongs to a name, as a place does and a month does not."""
    return word[0].isupper() and word.lower() not in nouns.calendar


def without_relative(nouns: Nouns, phrase: str) -> str:
    """`phrase` up to its first relative clause; empty where it has none."""
    words = phrase.split()
    end = next((at for at, word in enumerate(words) if at and word.lower() in nouns.relatives | nouns.reduced), 0)
    while end and words[end - 1].lower() in nouns.prepositions:
        end -= 1
    return " ".join(words[:end]) if end >= _WORDS_LEFT else ""


def without_bare_end(nouns: Nouns, phrase: str) -> str:
    """`phrase` without a preposition and one noun that lacks its article at its end: "show photographs on website"; empty where it has none."""
    *words, lead, last = ["", *phrase.split(), ""][:-1] if len(phrase.split()) > _WORDS_LEFT else ["", "", ""]
    bare = last.islower() and last not in nouns.small and not (nouns.is_plural(last) or nouns.is_mass(last))
    own = bool(words) and (
        nouns.is_plural(words[-1]) or not nouns.determiners.isdisjoint(word.lower() for word in words)
    )
    return " ".join(words).strip() if nouns.capitals and bare and own and lead.lower() in nouns.local else ""


def without_company(nouns: Nouns, phrase: str) -> str:
    """`phrase` without what stands beside it: nobody came to a workshop "with five men"."""
    words = phrase.split()
    beside = (at for at, word in enumerate(words) if at and word.lower() in nouns.company)
    return " ".join(words[: next(beside, len(words))])


def is_vague(nouns: Nouns, phrase: str) -> bool:
    """Whether its noun tells nothing without what is left out ("your version")."""
    words = head_of(nouns, phrase).split()
    return not words or words[-1].lower() in nouns.vague


def is_single(nouns: Nouns, phrase: str) -> bool:
    """Whether it is one thing, with its determiner."""
    words = head_of(nouns, phrase).split()
    return (
        len(words) > 1
        and words[0].lower() in nouns.determiners
        and not nouns.is_plural(words[-1])
        and "," not in phrase
    )


def trails(nouns: Nouns, phrase: str) -> bool:
    """Whether an adjective stands behind its noun, as in a catalogue, where nouns show by their capital: "Lärche trocken"."""
    *_, noun, last = ["", *phrase.split()]
    return not nouns.capitals and noun[:1].isupper() and last.islower() and last.isalpha()

"""Tells noun phrases that can stand in a letter from the shorthand of notes ("paper book" for "a paper book")."""

from __future__ import annotations

from itertools import groupby, pairwise

from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun

MOST_WORDS = 12
"""A longer phrase is a sentence in disguise."""


def reads(nouns: Nouns, phrase: str, verbs: Verbs, *, bare: bool = False, vague: bool = False) -> bool:
    """Whether `phrase` is a noun phrase with all its small words; its first noun may lack them if `bare`."""
    return stands(nouns, phrase, vague=vague) and complete(nouns, phrase.split(), verbs, bare=bare)


def stands(nouns: Nouns, phrase: str, *, vague: bool = False) -> bool:
    """Whether `phrase` can be a noun phrase, and a particular one unless it may be `vague`, if no small words lack."""
    words = phrase.split()
    if not 0 < len(words) <= MOST_WORDS or not nouns.written_out(phrase):
        return False
    if "," in words or _joins_badly(nouns, [word.lower() for word in words]) or lacks_article(nouns, words):
        return False  # a comma by itself stands where something was left out
    if not vague and _lacks_noun(nouns, [word.lower().strip(",") for word in words]):
        return False
    telling = [word.lower() for word in words if word.lower() not in nouns.small]
    if len(telling) > len(set(telling)):
        return False
    if not nouns.capitals and not vague and not any(w[0].isupper() and w.lower() not in nouns.small for w in words):
        return False  # no noun in it, where nouns have capitals: "Ihre eigenen"
    opens_badly = words[0].lower() in nouns.prepositions | nouns.joins | (nouns.relatives - nouns.questions)
    # "how much a child can be trusted with" may end in a preposition.
    ends_badly = words[-1].lower().strip(",") in nouns.small and words[0].lower() not in nouns.questions
    return not opens_badly and (vague or (not ends_badly and nouns.particular(words)))


def lacks_article(nouns: Nouns, words: list[str]) -> bool:
    """Whether the second of two things lacks the article that the first has: "das Merkblatt und Kontakt"."""
    at = next((at for at, word in enumerate(words[:-1]) if word.lower() in nouns.joins), 0)
    if nouns.capitals or not at:
        return False
    before, noun = [word.lower() for word in words[:at]], words[at + 1]
    one = before[0] in nouns.determiners and nouns.prepositions.isdisjoint(before)
    return one and noun[0].isupper() and not (nouns.is_plural(noun) or nouns.is_mass(noun))


def _lacks_noun(nouns: Nouns, words: list[str]) -> bool:
    """Whether it counts what it does not name: "a third", "another one with a roof"."""
    ends = nouns.prepositions - nouns.bound | nouns.relatives
    head = words[: next((at for at, word in enumerate(words) if word in ends), len(words))]
    return bool(nouns.headless.intersection(head)) and nouns.headless.union(nouns.determiners).issuperset(head)


def reads_all(nouns: Nouns, phrase: str, verbs: Verbs, *, written_out: bool) -> bool:
    """Whether `phrase` is a row of noun phrases, with prepositions or without: "with two friends a boat"."""
    words = phrase.split()
    if not stands(nouns, " ".join(words[nouns.prepositions_before(words) :])):
        return False
    return written_out or complete(nouns, words, verbs, bare=False)


def has_object(nouns: Nouns, phrase: str) -> bool:
    """Whether one of the noun phrases in a row has no preposition before it."""
    words = phrase.split()
    begins = (
        before[0].isupper() and (word.lower() in nouns.determiners or not word[0].islower())
        for before, word in pairwise(words)
    )
    return not nouns.prepositions_before(words) or any(begins)


def asks(nouns: Nouns, phrase: str) -> bool:
    """Whether `phrase` is a question in other words: "how bees dance"."""
    words = phrase.split()
    return 2 < len(words) <= MOST_WORDS + 2 and words[0].lower() in nouns.questions and nouns.written_out(phrase)


def _joins_badly(nouns: Nouns, words: list[str]) -> bool:
    """Whether an "and" goes on with a preposition that stands on its other side no more: "storage and in what others do"."""
    if any(first in nouns.prepositions and then in nouns.deictics for first, then in pairwise(words)):
        return True  # "versions of that tale": which one?
    around = zip(words, words[1:], words[2:], strict=False)
    return any(
        join in nouns.joins and after in nouns.prepositions and before not in nouns.prepositions
        for before, join, after in around
    )


def complete(nouns: Nouns, words: list[str], verbs: Verbs, *, bare: bool = False) -> bool:
    """Whether each stretch between prepositions has a determiner, or a noun that needs none."""
    before, covered = "", bare
    for small, stretch in groupby(
        _own(nouns, words), key=lambda word: word.lower() in nouns.prepositions | nouns.joins
    ):
        chunk = list(stretch)
        if small:
            before = chunk[-1].lower()
            covered = covered and before in nouns.joins
        elif (covered and not nouns.is_plural(chunk[-1])) or _stands(nouns, chunk, before, verbs):
            if (
                covered
                and before in nouns.joins
                and chunk[0].lower() not in nouns.determiners
                and nouns.is_plural(chunk[-1])
            ):
                return False  # "a bakery and whittles": more likely a verb
            covered = chunk[0].lower() in nouns.determiners
        else:
            return False
    return True


def _own(nouns: Nouns, words: list[str]) -> list[str]:
    """The words before the first relative clause or mention of the sender: what follows is a clause of its own."""
    ends = nouns.relatives | nouns.reduced | (nouns.senders - nouns.determiners)
    end = next((at for at, word in enumerate(words) if at and word.lower() in ends), len(words))
    return [word.strip(",") for word in words[:end]]


def _stands(nouns: Nouns, chunk: list[str], before: str, verbs: Verbs) -> bool:
    if before == nouns.before_verb and (act := verbs.plain(chunk)):
        return len(chunk) == act[1] or _stands(nouns, chunk[act[1] :], "", verbs)
    if genitive := next((at for at in range(1, len(chunk) - 1) if chunk[at] in nouns.genitives), 0):
        return chunk[genitive - 1][0].isupper() and _stands(nouns, chunk[:genitive], before, verbs)
    last = chunk[-1]
    if len(chunk) > 1 and last.endswith(nouns.participle_endings) and nouns.is_plural(chunk[-2]):
        return True
    return (
        before in nouns.mass_after
        or _is_strange(nouns, chunk, before)
        or chunk[0].lower() in nouns.determiners
        or not chunk[0][0].isalpha()
        or (nouns.is_name(last) if last[0].isupper() else not last[0].isalpha())
        or nouns.is_plural(last)
        or (nouns.is_mass(last) and (before != "" or not nouns.is_counted(last)))
        or f"{before} {' '.join(chunk)}".lower() in nouns.bare_after
    )


def _is_strange(nouns: Nouns, chunk: list[str], before: str) -> bool:
    """Whether one word alone stands where places do, and is no ordinary noun: "auf Nordstrand"."""
    if nouns.capitals or before not in nouns.before_names | nouns.before_towns or len(chunk) > 1:
        return False
    word = plain(chunk[0])
    ordinary = nouns.ordinary.is_common(word) or (
        before not in nouns.before_towns and ends_in_noun(word, nouns.ordinary)
    )
    return chunk[0][0].isupper() and not ordinary

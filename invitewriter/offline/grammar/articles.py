"""Adds, removes and changes articles: "jar" as "the jar", "a jar" as "the jar", as far as the language's data tell how."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import head_of
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import lacks_article, stands
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places

_MOST_WORDS_IN_CALLING = 3
_PAIR = 3
"""Words: two nouns and what joins them."""


def without_determiner(nouns: Nouns, phrase: str) -> str:
    """A noun behind a determiner without it, as a line of its own says it; empty where an adjective may lean on it."""
    first, _, rest = phrase.partition(" ")
    if nouns.capitals or first.lower() not in nouns.determiners:
        return "" if first.islower() else phrase
    return rest if rest[:1].isupper() else ""


def handed_of(nouns: Nouns, words: Sequence[str], persons: Persons) -> str:
    """The thing in what is to be done, for a subject line: "Noten" of "Ihnen die Noten"; empty where it begins with none."""
    words = words[1:] if words and words[0] in persons.objects.values() else words
    named = bool(words) and not nouns.prepositions.intersection(word.lower() for word in words[:1])
    return without_determiner(nouns, " ".join(words)) if named else ""


def made_definite(nouns: Nouns, phrase: str) -> str:
    """`phrase` as something known: "the jar" for "a jar"; empty if the language does not tell how."""
    first, _, rest = phrase.partition(" ")
    if first.lower() in nouns.indefinites:
        return f"{nouns.definite} {rest}" if nouns.definite else ""
    return phrase


def with_determiner(nouns: Nouns, phrase: str) -> str | None:
    """`phrase` with the definite article where it has no determiner; None if the language does not tell which."""
    first = phrase.split(maxsplit=1)[0]
    last = head_of(nouns, phrase).split()[-1]
    if pair := paired(nouns, phrase):
        return pair
    counted = first.lower() in nouns.headless and phrase.split()[1:2] and phrase.split()[1] in nouns.prepositions
    if first.lower() in nouns.determiners or nouns.is_name(first) or counted:  # "one of the old maps"
        return phrase
    article = nouns.article_of(_named(phrase) or first) or nouns.definite
    gendered = article != nouns.definite and first[0].isupper()
    if not gendered and (nouns.is_mass(last) or (nouns.genders and nouns.is_plural(last))):
        return phrase
    whole = not lacks_article(nouns, [article, *phrase.split()])
    return f"{article} {phrase}" if whole and (gendered or nouns.definite) else None


def _named(phrase: str) -> str:
    """The noun that a name of several words goes before: "Ober Leine-Plan"; empty where none does."""
    words = phrase.split()
    at = next((at for at, word in enumerate(words) if "-" in word), 0)
    return words[at] if all(word[0].isupper() for word in words[: at + 1]) and at else ""


def paired(nouns: Nouns, phrase: str) -> str:
    """Two bare nouns, each with what follows it and the article that its ending tells: "das Handbuch und die Liste der Beete"; empty where it is none."""
    words = phrase.split()
    joins = [at for at, word in enumerate(words) if word in nouns.joins]
    if len(joins) != 1 or not 0 < joins[0] < len(words) - 1 or not nouns.genders:
        return ""
    halves = words[: joins[0]], words[joins[0] + 1 :]
    told = [_with_article(nouns, half) for half in halves]
    short = len(words) == _PAIR
    bare = any(one == " ".join(half) for one, half in zip(told, halves, strict=True))
    return "" if not all(told) or (bare and short) else f"{told[0]} {words[joins[0]]} {told[1]}"


def _with_article(nouns: Nouns, half: list[str]) -> str:
    """A bare noun and what follows it with the article, or as it is in the plural; empty where its ending does not tell."""
    article = nouns.article_of(half[0])
    follows = len(half) == 1 or not half[1][0].islower() or half[1] in nouns.small or half[1].endswith("er")
    if not half[0][0].isupper() or not follows:
        return " ".join(half) if len(half) > 1 and half[0].lower() in nouns.determiners else ""
    whole = " ".join(half)
    return f"{article} {whole}" if article else whole if nouns.is_plural(half[0].lower()) else ""


def with_the(nouns: Nouns, phrase: str) -> str:
    """`phrase` with the definite article where a name stands before one thing of that name: "the Kestrel package"."""
    words = head_of(nouns, phrase).split()
    first, last = words[0], words[-1] if words else ""
    plain = (
        len(words) > 1
        and nouns.capitals
        and nouns.is_name(first)
        and nouns.headless.isdisjoint(words)  # "Rome next summer"
        and first.lower() not in nouns.small
        and not first.endswith(("'s", "s'"))
        and last.islower()
    )
    wants = plain and not nouns.is_plural(last) and not nouns.is_mass(last) and not nouns.joins.intersection(words)
    return f"{nouns.definite} {phrase}" if wants and nouns.definite else phrase


def with_indefinite(nouns: Nouns, phrase: str) -> str:
    """`phrase` with an indefinite article where shorthand left it out and its noun tells which: "eine Tauschbörse"."""
    first = phrase.split(maxsplit=1)[0].rstrip(",") if phrase.strip() else ""
    noun = first.lower()
    stands = not first[:1].isupper() or nouns.is_name(first) or nouns.is_plural(noun) or noun in nouns.mass
    if stands or (nouns.is_mass(noun) and not nouns.is_counted(noun)):
        return phrase
    definite = nouns.article_of(noun)
    if definite not in nouns.an:
        return phrase
    named = phrase[len(first) + 1 :][:1].isupper()  # "Abteilung Bodenkunde": there is one of that name
    return f"{definite if named else nouns.an[definite]} {phrase}"


def calling(nouns: Nouns, phrase: str) -> str:
    """What somebody is, with its article: "a UI designer" for "UI designer"; empty where it is none."""
    words = phrase.split()
    last = words[-1].lower()
    fits = (
        len(words) <= _MOST_WORDS_IN_CALLING and last.endswith(nouns.calling_endings) and last not in nouns.no_calling
    )
    # A name at the end is no calling: "trade fair Hanover", "press by Vandercook"; "UI Designer" is one.
    amid = any(word[0].islower() for word in words[:-1])
    named = nouns.capitals and words[-1][0].isupper() and (amid or plain(last) in places())
    once = (
        named
        or any(char.isdigit() for char in phrase)
        or words[0].lower() in nouns.no_calling | nouns.determiners  # "one good heater"
        or ("-" in phrase and any(phrase.lower().startswith(f"{word}-") for word in nouns.no_calling))
    )
    if once or not fits or not stands(nouns, phrase) or nouns.small.intersection(word.lower() for word in words):
        return ""
    lowered = nouns.capitals and words[0].istitle()
    return f"{nouns.article_before_calling(phrase)}{phrase[0].lower() if lowered else phrase[0]}{phrase[1:]}"

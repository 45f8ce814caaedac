"""Tells what goes between two parts of a name ("van", "y", "Le"), and where a noun follows it instead of a surname."""

from __future__ import annotations

import re

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.titles import CAPITAL
from invitewriter.brief.people.names.words import COMPOUND, PARTICLES, is_given_part, is_noun
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_TWO = compile_later(rf" (?:(?:de|del|da|do|di|d['’]) ?)?({CAPITAL_LETTER}[^\W\d_]+)( {CAPITAL_LETTER})?")


def is_particle(word: str, before: str, language: str) -> bool:
    """Whether a word goes between two parts of a name; "das" does in Portuguese, and is an article where nouns have capitals."""
    german = word == "das" and lexicon(language or "en").capitalises_nouns
    return word in PARTICLES and not german and bool(before or word not in word_set("people.name_articles"))


def is_breton(text: str, token: re.Match[str]) -> bool:
    """Whether an article with a capital begins a surname: "Mathurin Le Goasguen"."""
    article = token[0].istitle() and token[0].lower() in word_set("people.surname_articles")
    return article and CAPITAL.match(text, token.end()) is not None


def another_begins(text: str, position: int) -> bool:
    """Whether "y" or "e" joins two people, and not two surnames of one: "Remedios Altozano y Blas Carrizo"."""
    following = _TWO.match(text, position)
    return following is not None and (" d" in following[0] or bool(following[2]) or is_given_part(plain(following[1])))


def leads_to_noun(particle: str, word: str, language: str) -> bool:
    """Whether a word behind a particle is no surname but a noun: "Siebke von der Volkshochschule", but "Ruth von der Heide"."""
    folded = plain(word)
    contracted = particle in word_set("people.contracted")
    # Longer ones behind "der", all behind "zum"; too long for a surname: "mit Felix zum Weihnachtssingen", not "Felix zum Felde".
    article = particle in word_set("people.name_articles") and len(word) >= COMPOUND
    if (article or contracted) and (is_noun(folded) or (contracted and len(word) > COMPOUND)):
        return True
    if particle in word_set("people.name_articles") and folded in word_set("people.workplaces"):
        return True
    if particle not in word_set("people.short_particles") or is_borne("surnames", folded):
        return False
    return is_noun(folded) or ends_in_noun(folded, lexicon(language or "en"))  # "Gerda v. Bauamt"

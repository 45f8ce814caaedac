"""Which part of the contact's work a question can name: what others do as well, or what only they do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from invitewriter.domain import Brief
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.language import Language
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.tables import listed_set, make_phrases

_MOST_WORDS_IN_WORK = 6
_FEWEST_DONE, _MOST_WORDS_DONE = 2, 5
_MOST_WORDS_OF_CAUSE = 6
_CARE = "health"
_QUOTES = frozenset('"“”„')


def work_of(readings: Sequence[Reading], language: Language) -> str:
    """What others may do as well; with a little more of it where it is told apart only so ("measure the flow of springs")."""
    for reading in (reading for reading in readings if reading.tell("work")):
        whole, owned = reading.slots.get("do_core", ""), language.questions["words"].get("owned", "\0")
        for text in (reading.tell("work"), whole, _shortened(reading.tell("work"), language).replace(owned, "")):
            if text and len(text.split()) <= _MOST_WORDS_IN_WORK and _is_habit(text, language):
                return text
    return ""


def _shortened(text: str, language: Language) -> str:
    """What somebody does, up to how or where: "spin yarn" of "spin yarn from fleeces"."""
    words, nouns = text.split(), language.nouns
    ends = nouns.prepositions - nouns.mass_after
    at = next((at for at in range(_FEWEST_DONE, len(words)) if words[at].lower() in ends), len(words))
    return " ".join(words[:at])


def _is_habit(text: str, language: Language) -> bool:
    """Whether others may do the same: "keep bees", "run a choir", but not "train two paramedics"."""
    nouns, words = language.nouns, text.lower().split()
    of_many = nouns.mass_after.intersection(words)  # "measure the flow of springs"
    counted = nouns.determiners - nouns.indefinites - ({nouns.definite} if of_many else set())
    counts = counted.intersection(words) or any(word.isdigit() for word in words)
    # "a Thursday group": nobody else runs that one
    counts = counts or (nouns.capitals and not nouns.calendar.isdisjoint(words))
    return not counts and not is_vague(nouns, text) and _is_plain_work(text, language)


def counts_only(word: str, nouns: Nouns) -> bool:
    """Whether a word only says how many there are: "three digesters"."""
    return word.lower() in nouns.determiners - nouns.indefinites - nouns.definites - nouns.senders - nouns.pointing


def _is_plain_work(text: str, language: Language) -> bool:
    """Whether it is a verb with what it is done to and no more: "keep bees", but not "check contrast outdoors" or "run inbound"."""
    nouns, words = language.nouns, text.split()
    *_, last = words
    if not nouns.capitals:
        return _is_done_by_many(words, language)
    adverbs = language.questions["words"].get("adverbs", "").split()
    outer = (nouns.prepositions - nouns.mass_after | nouns.joins).union(adverbs).intersection(text.lower().split())
    named = nouns.is_plural(last) or nouns.is_mass(last) or bool(nouns.indefinites.intersection(words))
    return len(words) > 1 and not outer and named


def _is_done_by_many(words: list[str], language: Language) -> bool:
    """Whether others may do it, where the verb stands last and its object before it: "Uhren reparieren", "Spielplätze aus Altholz bauen"."""
    nouns, (*told, verb) = language.nouns, words
    first = told[0].lower() if told else ""
    if first in nouns.determiners and not (first in nouns.indefinites and _leads(verb, language)):
        return False
    within = {word.lower() for word in told[1:]}
    # "Tuba im Bergmannsorchester", "Akkordeons in der Garage": where one does it is no matter of others
    placed = (
        within & nouns.determiners
        or within & (nouns.mass_after - listed_set(language.questions["words"], "about_stuff"))
        or within & nouns.senders
    )
    begins = first not in nouns.prepositions and 0 < len(told) <= _MOST_WORDS_DONE
    return begins and not placed and told[-1][0].isupper() and all(word.replace("-", "").isalpha() for word in told)


def _leads(verb: str, language: Language) -> bool:
    return verb in language.questions["words"].get("led", "").split()


def is_cause(text: str, language: Language) -> bool:
    """Whether there is only one of it, and it can be named without a count or a quotation; where verbs stand last, what somebody leads."""
    nouns, words = language.nouns, text.split()
    led = nouns.capitals or (len(words) <= _MOST_WORDS_OF_CAUSE and _leads(words[-1], language))
    return led and nouns.is_unique(text) and not any(char.isdigit() or char in _QUOTES for char in text)


def is_yours(text: str, language: Language) -> bool:
    """Whether what they do can be named in a question: where its verb stands last, as what many do, or what they lead."""
    words = text.split()
    led = len(words) <= _MOST_WORDS_OF_CAUSE and _leads(words[-1], language)
    return language.nouns.capitals or led or _is_done_by_many(words, language)


def is_of_care(event: str, brief: Brief, language: Language) -> bool:
    """Whether it is where people are treated, and the contact does not work in that: nobody is reminded of having sat there."""
    care = make_phrases(language.letter["place"].get("of_care", ""))
    told = [brief.contact.role, *(fact.text.lower().replace(event.lower(), "") for fact in brief.facts)]
    fields = [area.field for area in language.reader.doubts.areas if area.name == _CARE]
    return care.found_in(event) and not any(field.found_in(" ; ".join(told)) for field in fields)


def offers_choice(subject: str, nouns: Nouns) -> bool:
    """Whether a second noun with its article follows: "Schweißer oder eine Schweißerin"."""
    return any(one in nouns.joins and two in nouns.articles for one, two in pairwise(subject.lower().split()))

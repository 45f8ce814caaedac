"""What the notes call the contact: by which title, by which pronoun, by the first name alone."""

from __future__ import annotations

import re
from itertools import pairwise

from invitewriter.brief.lexicon import gender_of, kin_words
from invitewriter.brief.people.names.titles import courtesies, is_owned, orders
from invitewriter.domain import Address, Brief
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.language import Language
from invitewriter.offline.letter.name_parts import in_full
from invitewriter.offline.tables import Table, make_phrases
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import GERMAN_CAPITALS, compile_later

_CALLING = compile_later(rf"{PERSON}\s*(?:[,(:]|[-–—]\s|\([^)]*\),)\s*(?:[a-zäöüß][\w-]* )?([{GERMAN_CAPITALS}][\w-]+)")
"""What stands right behind a name: "Ana Kovač, vereidigte Übersetzerin"."""
_NEXT_CALLING = compile_later(rf"([{GERMAN_CAPITALS}][\w-]+in)\b(?=[ ,.;]|$)")
"""What a sentence behind a name begins with that has no other subject: "Orgelbauerin von Beruf"."""
_OF_SOMEBODY = compile_later(rf"\b[{GERMAN_CAPITALS}]\w*(?:['’]s|s['’]?) $")
"""Ends in whose something is: "Jonas' ", "Ana's ", "Ruths "."""


def called_in_notes(brief: Brief, surname: str, words: Table) -> list[str]:
    """What the notes put before the surname besides the titles of the name ("Frau" in "Frau Dr. Thelen"); empty where they do not."""
    known = {*words["before_surname"].split(), *words.get("before_first_name", "").split()}
    full = {short.rstrip("."): short for short in words.get("in_full", {})}
    before = "|".join([*known, *full])
    source = rf"\b({before})\.?(?: [^\W\d_]+\.?){{0,3}}? {re.escape(surname)}\b"
    named = compile_later(source, re.IGNORECASE, signs=(surname,))
    texts = {text for fact in brief.notes_facts for text in (fact.text, fact.heading)}
    told = {match[1] for text in texts for match in named.finditer(text) if not _is_of_kin(match)}
    found = {
        in_full(full.get(word.lower(), ""), brief.contact.first_name, words) or word.title()
        for word in told
        if word.lower() in known or in_full(full[word.lower()], brief.contact.first_name, words)
    }
    return sorted(found) if len(found) == 1 else []


def is_called_by_first_name(brief: Brief, language: Language) -> bool:
    """Whether the notes call the contact by the first name alone, with no title before it; an initial may stand behind it."""
    first, others = brief.contact.first_name, {plain(part.strip(".")) for part in brief.contact.name.split()[1:]}
    if not first or not others or brief.contact.names:
        return False
    is_title = language.reader.persons.is_title
    told = [word for fact in brief.notes_facts for word in ["", *fact.text.split(), ""]]
    words = [word.strip(",;:!?()").removesuffix("'s") for word in told]
    return any(
        word == first and not is_title(before) and plain(behind.strip(".")) not in others
        for before, word, behind in zip(words, words[1:], words[2:], strict=False)
    )


def _is_of_kin(called: re.Match[str]) -> bool:
    """Whether what stands before a name says whose father or sister somebody is: "her brother Anselm Roche"."""
    word = plain(called[1])
    owned = is_owned(called.string, called.start()) or _OF_SOMEBODY.search(called.string[: called.start()]) is not None
    return word in kin_words() - (courtesies() - orders()) and (called[1].islower() or owned)


def title_known(brief: Brief, language: Language, *, fewest: int) -> list[str]:
    """The title that goes with what the notes call the person ("sie": "Frau"), where they speak of nobody else."""
    words = language.letter["greeting"]
    if "title_of" not in words or language.address is not Address.FORMAL:
        return []
    persons = language.reader.persons
    told = [persons.marked(fact.text, brief.contact) for fact in brief.notes_facts]
    called, gender = called_by_pronoun(brief, words, fewest=fewest), gender_of(plain(brief.contact.first_name))
    if gender and _is_spoken_of(brief, words, gender):
        return [words["title_of"][gender]]  # whoever else the notes speak of
    called = "" if gender and called != gender else called  # "plötzlich war er da": somebody else, or a thing
    if not called or any(persons.mentions_other(text) for text in told):
        called = _known_by_calling(brief, [*told, f"{PERSON}, {brief.contact.role}"], words, called)
    return [words["title_of"][called]] if called else []


def _is_spoken_of(brief: Brief, words: Table, gender: str) -> bool:
    """Whether a pronoun of the notes says the same as the first name does."""
    spoken = make_phrases(words["known_by"].get(gender, ()))
    return any(spoken.found_in(fact.text) for fact in brief.notes_facts)


def _known_by_calling(brief: Brief, told: list[str], words: Table, spoken: str) -> str:
    """She or he, by what the person is ("Ana Kovač, Imkerin"); a man only where the notes say "he"."""
    public = [fact.text for fact in brief.summary_facts]
    found = [m[1] for text in told for m in _CALLING.finditer(text)]
    found += [
        m[1] for text, then in pairwise(told) if (m := _NEXT_CALLING.match(then)) and text.rstrip(" .").endswith(PERSON)
    ]
    found += [m[1] for text in (*told, *public) for m in re.finditer(words["being"], text)]
    found += [word for word in brief.contact.name.split() if word.lower() in words.get("callings", "").split()]
    found = [word for word in found if not is_borne("given", plain(word))]
    known = {
        who
        for who, endings in words["callings_of"].items()
        for word in found
        if word.lower().endswith(tuple(endings.split()))
    }
    told_of_him = any(words["he_word"] in text.lower().replace(":", " ").split() for text in told)
    surely = len(known) == 1 and spoken in {"", *known} and (known == {"she"} or told_of_him)
    return known.pop() if surely else ""


def called_by_pronoun(brief: Brief, words: Table, *, fewest: int = 1) -> str:
    """By which pronoun the notes surely call the person, in the `fewest` sentences at least; empty where by none or by both."""
    told = [fact.text for fact in brief.notes_facts]
    found = {name: sum(map(make_phrases(phrases).found_in, told)) for name, phrases in words["known_by"].items()}
    called = [name for name, count in found.items() if count]
    return str(called[0]) if len(called) == 1 and found[called[0]] >= fewest else ""

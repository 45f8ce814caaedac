"""What the contact is, as questions name it ("a hydrologist"): by the notes, their card, beside their name or in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.domain import Brief
from invitewriter.offline.grammar.articles import calling
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.language import Language
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import any_of, listed
from invitewriter.text.folding import plain as folded
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_MOST_WORDS = 5
_FIRST = 6
"""Facts, among which people are named and told what they are."""
_BESIDE_SIGNS = tuple(f"{PERSON}{mark}" for mark in (",", ":", " (", " -", " –", " —", " ="))


def role_of(brief: Brief, readings: Sequence[Reading], language: Language, card: Sequence[Reading]) -> str:
    """What the contact is, as it stands after "as"; empty where nothing plainly tells, or it is what they are to the sender, or just now."""
    read = next((role for r in readings if r.kind is Kind.ROLE and (role := _read(r, language))), "")
    does = any(reading.kind is Kind.WORK for reading in card)  # "teaches pottery" is what they do, not what they are
    role = (
        read or (not does and _on_card(brief, language)) or _beside_name(brief, language) or _in_name(brief, language)
    )
    relations = listed(language.questions["words"], "relations")
    if any(word.lower() in relations for word in role.split()):
        return ""  # "a colleague from Brno": what somebody is to the sender
    just_now = not language.nouns.capitals and any(word.islower() for word in role.split())
    return "" if just_now else role  # "frisch pensionierte Lehrerin"


def several(role: str, language: Language) -> str:
    """Those who are what somebody is ("nurses" for "a nurse"); empty where the language's data do not tell."""
    first, _, rest = role.partition(" ")
    one = rest if first in language.nouns.indefinites else role
    plurals = language.questions["words"].get("plural", ())
    pattern, ending = next((pair for pair in plurals if one and re.search(pair[0], one)), ("", ""))
    return re.sub(pattern, ending, one) if ending else ""


def _read(reading: Reading, language: Language) -> str:
    """What the contact is, by the notes; empty where nobody else is it ("the exception")."""
    single = reading.slots.get("single_head", "")
    said = single and not reading.text.lower().startswith(
        single.lower()
    )  # "a press and an apprenticeship" is not what they are
    plain = said and not language.nouns.is_unique(single) and not is_vague(language.nouns, single)
    single = _first_of(single, language)
    words = single.split()
    if len(words) > 2 and words[-1].endswith(language.nouns.participle_endings + language.nouns.action_endings):
        single = " ".join(words[:-1])  # "a priest serving as ..."
    return reading.slots.get("calling", "") or (single if plain and len(words) <= _MOST_WORDS else "")


def _first_of(phrase: str, language: Language) -> str:
    """The first of several things that somebody is: "a tinker" for "a tinker and a piper"."""
    words = phrase.split()
    end = next((at for at, word in enumerate(words) if at and word.lower() in language.nouns.joins), len(words))
    return " ".join(words[:end])


def _beside_name(brief: Brief, language: Language) -> str:
    """What somebody is, where it stands behind their name: "sat next to Anna, fundraiser for ..."; empty where that is none."""
    table = language.questions["words"]
    breaks = listed(table, "role_breaks")
    beside = compile_later(
        rf"{PERSON}\s*(?:[,(:=]|[-–—]\s)\s*(?:(?:{any_of(listed(table, 'before_role'))})\s)?([^,;:.()/+&!?]+)",
        signs=_BESIDE_SIGNS,
    )
    marked = [language.reader.persons.marked(straight(fact.text), brief.contact) for fact in brief.notes_facts[:_FIRST]]
    # "Beside me: Ana Kovač. Potter by trade": what begins the next sentence stands behind the name, too.
    marked += [f"{PERSON}, {then}" for text, then in pairwise(marked) if text.rstrip(" .").endswith(PERSON)]
    for text in marked:
        match = beside.search(text)
        words = match[1].split() if match else []
        end = next((at for at, word in enumerate(words) if word.lower() in breaks), len(words))
        behind = " ".join(words[:end])
        if behind and not _is_town(behind, language) and (role := calling(language.nouns, behind)):
            return role
    return ""


def _in_name(brief: Brief, language: Language) -> str:
    """What stands before the name as a title: "Pfarrer Ulrich Klein"; empty where none does."""
    first, *others = brief.contact.name.split()
    titles = language.letter["greeting"].get("callings", "").split()
    return calling(language.nouns, first) if others and first.lower() in titles else ""


def _may_be_calling(word: str, language: Language) -> bool:
    """Whether a word on a card may be what somebody is: no town, and, where not every noun has a capital, by its ending."""
    told = not language.nouns.capitals or word.isupper() or word.lower().endswith(language.nouns.calling_endings)
    return told and not _is_town(word, language)


def _is_town(text: str, language: Language) -> bool:
    """Whether it is where somebody is from: "Lena Brook, Doncaster"."""
    return folded(text) in places() or text.lower() in listed(language.questions["words"], "towns")


def _on_card(brief: Brief, language: Language) -> str:
    """What the contact is, as it stands after "as": "a hydrologist"; empty where the notes do not plainly tell.

    What stands beside a name may be their town or their boat as well: "Skowhegan" is nobody's calling.
    """
    table = language.questions
    breaks = "|".join(map(re.escape, table["words"]["role_breaks"].split()))
    role = re.split(rf"[,;/(:]|[–—]|\s-\s|(?:^|\s)(?:{breaks})\s", brief.contact.role, maxsplit=1)[0].strip()
    words = role.split()
    bound = next((at for at, word in enumerate(words) if at and word.lower() in language.nouns.bound), len(words))
    head = words[bound - 1] if words else ""
    if bound < len(words) and head.isupper():  # "CEO of Brannock Kilns"
        role, words = " ".join(words[:bound]), words[:bound]
    plain = re.fullmatch(r"[^\W\d_][\w' -]+", role) and words[0].lower() not in table["words"]["no_role"].split()
    if not plain or len(words) > _MOST_WORDS or not _may_be_calling(head, language):
        return ""
    articles = table["words"]["articles"]
    article = next((before for pattern, before in articles if re.search(pattern, role, re.IGNORECASE)), "")
    # "Marine Biologist" is a title on a card, "marine biologist" what somebody is.
    return f"{article}{role.lower() if article and role.istitle() else role}"

"""The greeting: how the notes name the contact, and by what title, if any is known."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from invitewriter.brief.people.names.several import joined
from invitewriter.brief.people.names.titles import courtesies, is_owned, orders, roles
from invitewriter.brief.words import gender_of, kin_words
from invitewriter.domain import Address, Brief
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.named import is_byname
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.language import Language
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.tables import Table, make_phrases
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import Lexicon, is_borne, shared
from invitewriter.text.patterns import GERMAN_CAPITALS, compile_later

_SURELY = 2
"""Sentences that call somebody "she", by which they are given a title: one alone may mean somebody else, or several."""
_TWO = 2
"""Names: with more, the first of them may be the surname."""
_BESIDE = compile_later(r"[(\"“].*?[)\"”]", signs='("“')
"""What stands beside a name in brackets or quotation marks."""
_CALLING = compile_later(rf"{PERSON}\s*(?:[,(:]|[-–—]\s|\([^)]*\),)\s*(?:[a-zäöüß][\w-]* )?([{GERMAN_CAPITALS}][\w-]+)")
"""What stands right behind a name: "Ana Kovač, vereidigte Übersetzerin"."""
_NEXT_CALLING = compile_later(rf"([{GERMAN_CAPITALS}][\w-]+in)\b(?=[ ,.;]|$)")
"""What a sentence behind a name begins with that has no other subject: "Orgelbauerin von Beruf"."""
_OF_SOMEBODY = compile_later(rf"\b[{GERMAN_CAPITALS}]\w*(?:['’]s|s['’]?) $")
"""Ends in whose something is: "Jonas' ", "Ana's ", "Ruths "."""


def greeting_of(brief: Brief, language: Language) -> str:
    """Names the contact as the notes do. Someone of whom only an initial or a surname is known keeps the whole name."""
    words = language.letter["greeting"]
    if brief.contact.names:
        return _greeting_of_several(brief, language)
    titles, parts = _parted(brief.contact.name, language)
    whole = " ".join([*titles, *parts])
    in_order = not orders().isdisjoint(map(plain, titles))
    surname_only = len(parts) == 1 and bool(titles) and not in_order
    surname_only |= len(parts) > 1 and not brief.contact.first_name and plain(parts[0]) in roles()  # "Hebamme Kern"
    if language.address is Address.INFORMAL and not surname_only and len(parts[0].rstrip(".")) > 1:
        first = whole if plain(parts[0]) in kin_words() else brief.contact.first_name or parts[0]  # "Aunt Hilda"
        first = next((part for part in parts if part.lower() == first.lower()), first).rstrip(",")
        if is_byname(" ".join(parts), language.code):
            first = whole
        first = first.title() if first.islower() else first
        if in_order:
            first = " ".join([*titles, *_given(parts)])  # a nun is "Sister Agnes" to her friends as well
        return fill(_by_first_name(brief, language, first), {"first": first, "name": whole})
    if language.address is Address.INFORMAL and surname_only and "without_first_name" in words:
        return str(words["without_first_name"])
    if len(parts) > 1 and not (_takes_surname(titles, words) or _takes_first_name(titles, words)):
        # Nobody is given a title by what they are, where it is not clear which of their names goes with it.
        known = _known_as(brief, language, fewest=_SURELY if titles else 1) if _family(parts) != parts else []
        titles = [*(called_in_notes(brief, parts[-1], words) or known), *titles]
    return fill(words["by_name"], {"name": _called(titles, parts, words)})


def _greeting_of_several(brief: Brief, language: Language) -> str:
    """Names all of them as the notes do. No title is guessed: a "she" of the notes is one of them, and nobody knows which."""
    words, contact = language.letter["greeting"], brief.contact
    parted = [_parted(name, language) for name in contact.names]
    if language.address is Address.INFORMAL and not any(titles for titles, _ in parted):
        return fill(
            _by_first_name(brief, language, contact.first_name), {"first": contact.first_name, "name": contact.name}
        )
    called = [_called(titles, parts, words) for titles, parts in parted]
    return fill(words["by_name"], {"name": joined(called, brief.language)})


def _parted(name: str, language: Language) -> tuple[list[str], list[str]]:
    """The titles of a name in this language's words, as far as a greeting has them, and the name behind them."""
    words = language.letter["greeting"]
    whole = " ".join(_BESIDE.sub("", name).split())
    whole = whole.title() if whole.islower() else whole
    parts = [_in_full(word, behind, words) or word for word, behind in pairwise([*whole.split(), ""])]
    is_title, titles = language.reader.persons.is_title, list[str]()
    if len(parts) > _TWO and parts[0].lower() in words.get("before_title", "").split() and is_title(parts[1]):
        parts = parts[1:]  # "Old Mr Gruber"
    family = words.get("family", "").split()
    while len(parts) > 1 and is_title(parts[0].partition("-")[0]) and parts[0].lower() not in family:
        titles, parts = [*titles, parts[0]], parts[1:]
    if len(titles) > 1 and titles[0].lower().rstrip(".") in words.get("courtesies", "").split():
        titles = titles[1:]
    if len(parts) > 1 and (callings := words.get("callings", "").split()):
        callings = [
            word for word in callings if not _takes_surname([word], words) and not _takes_first_name([word], words)
        ]
        titles = [title for title in titles if title.lower().rstrip(".") not in callings]
        parts = _without_calling(parts, language.nouns.ordinary)
    return titles, parts


def _in_full(word: str, first_name: str, words: Table) -> str:
    """A title in the words of this language; empty where it is none, or the name behind it does not bear out which it is ("Fr. Colm")."""
    full = words.get("in_full", {}).get(word.lower(), "")
    return str(full if isinstance(full, str) else full.get(gender_of(plain(first_name)) or "unknown", ""))


def _called(titles: list[str], parts: list[str], words: Table) -> str:
    """The titles, and of several names those that go with them."""
    if len(parts) > 1 and _takes_surname(titles, words):
        parts = _family(parts)
    elif _takes_first_name(titles, words):
        parts = _given(parts)
    return " ".join([*titles, *parts])


def _takes_first_name(titles: list[str], words: Table) -> bool:
    """Whether the last title goes with the first name: "Brother Anselm"."""
    return any(title.lower().rstrip(".") in words.get("before_first_name", "").split() for title in titles[-1:])


def _given(parts: list[str]) -> list[str]:
    """What goes with "Sister": the first name, and others that are no surname ("Mary Agnes")."""
    last = plain(parts[-1])
    return parts if (_is_given(last) or gender_of(last)) and not is_borne("surnames", last) else parts[:1]


def _takes_surname(titles: list[str], words: Table) -> bool:
    """Whether a title goes with the surname alone: "Frau Dr. Sommerfeld"."""
    called = {title.lower().rstrip(".") for title in (*titles[:1], *titles[-1:])}
    return not called.isdisjoint(words["before_surname"].split())


def _family(parts: list[str]) -> list[str]:
    """What goes with "Frau": the name behind the given names; the whole of it where that is not clear ("Thi Mai Anh Le")."""
    first, names = plain(parts[0]), list(parts[1:])
    if not names or (len(parts) > _TWO and is_borne("surnames", first) and not _is_given(first)):
        return parts  # "Herr Nguyen Van Thanh"
    while len(names) > 1 and _is_given(plain(names[0])) and not is_borne("surnames", plain(names[0])):
        names = names[1:]
    before = [plain(name) for name in takewhile(lambda name: name[:1].isupper(), names[:-1])]
    sure = len(before) <= 1 and all(is_borne("surnames", name) and not _is_given(name) for name in before)
    return names if sure or len(parts) == _TWO else parts


def _is_given(name: str) -> bool:
    return name in shared("given") or is_borne("given", name)


def _without_calling(parts: list[str], ordinary: Lexicon) -> list[str]:
    """Names without the trade before them: "Ilse Kern" of "Hebamme Ilse Kern"; `ordinary` knows the nouns of the language."""
    first, second, *others = map(plain, [*parts, "", ""])
    named = is_borne("given", second) or ordinary.is_common(first)
    return parts[1:] if any(others[:-2]) and named and not is_borne("given", first) else parts


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
        _in_full(full.get(word.lower(), ""), brief.contact.first_name, words) or word.title()
        for word in told
        if word.lower() in known or _in_full(full[word.lower()], brief.contact.first_name, words)
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


def _known_as(brief: Brief, language: Language, *, fewest: int) -> list[str]:
    """The title that goes with what the notes call the person ("sie": "Frau"), where they speak of nobody else."""
    words = language.letter["greeting"]
    if "title_of" not in words or language.address is not Address.FORMAL:
        return []
    persons = language.reader.persons
    told = [persons.marked(fact.text, brief.contact) for fact in brief.notes_facts]
    called, gender = _called_by_pronoun(brief, words, fewest=fewest), gender_of(plain(brief.contact.first_name))
    called = "" if gender and called != gender else called  # "plötzlich war er da": somebody else, or a thing
    if not called or any(persons.mentions_other(text) for text in told):
        called = _known_by_calling(brief, [*told, f"{PERSON}, {brief.contact.role}"], words, called)
    return [words["title_of"][called]] if called else []


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


def _called_by_pronoun(brief: Brief, words: Table, *, fewest: int = 1) -> str:
    """By which pronoun the notes surely call the person, in the `fewest` sentences at least; empty where by none or by both."""
    told = [fact.text for fact in brief.notes_facts]
    found = {name: sum(map(make_phrases(phrases).found_in, told)) for name, phrases in words["known_by"].items()}
    called = [name for name, count in found.items() if count]
    return str(called[0]) if len(called) == 1 and found[called[0]] >= fewest else ""


def _by_first_name(brief: Brief, language: Language, first: str) -> str:
    """The greeting by first name; where the language asks for it, by what the notes surely call the person ("she").

    Where the name does not tell as much, a "she" may be anybody else whom the notes speak of.
    """
    greetings = language.letter["greeting"]["by_first_name"]
    if isinstance(greetings, str):
        return greetings
    words, gender = language.letter["greeting"], gender_of(plain(first))
    called = "" if brief.contact.names else _called_by_pronoun(brief, words)
    if called and called != gender:
        persons, her_trade = language.reader.persons, tuple(words["callings_of"]["she"].split())
        told = [persons.marked(fact.text, brief.contact) for fact in brief.notes_facts]
        others = any(persons.mentions_other(text) for text in told)
        others = others or any(word.endswith(her_trade) for text in told for word in words_of(text))
        called = "" if gender or others else called
    return str(greetings[called or "unknown"])

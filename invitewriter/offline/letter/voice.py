"""The sender's side of a letter: greeting, closing, signature, and whether they write "I'd" or "I would"."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from invitewriter.brief.people.names.titles import first_name
from invitewriter.channel import Channel
from invitewriter.domain import Address, Brief, Stage, value
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.language import Language
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
_BEGINNING = 2
"""In so many lines notes tell where the two met."""
_CALLING = compile_later(rf"{PERSON}\s*(?:[,(:]|[-–—]\s|\([^)]*\),)\s*(?:[a-zäöüß][\w-]* )?([{GERMAN_CAPITALS}][\w-]+)")
"""What stands right behind a name: "Ana Kovač, vereidigte Übersetzerin"."""
_NEXT_CALLING = compile_later(rf"([{GERMAN_CAPITALS}][\w-]+in)\b(?=[ ,.;]|$)")
"""What a sentence behind a name begins with that has no other subject: "Orgelbauerin von Beruf"."""


@value
class Voice:
    """How this sender speaks to this contact here."""

    greeting: str
    closing: str
    """Empty where the letter is not signed, or the channel has none."""
    name: str
    contractions: tuple[tuple[str, str], ...]

    def say(self, frame: str) -> str:
        """A sentence of the data files as this sender would say it; slots are not yet filled."""
        for long, short in self.contractions:
            frame = frame.replace(long, short)
        return frame


def voice_of(brief: Brief, channel: Channel, language: Language) -> Voice:
    """Greeting, closing, signature and contractions, as brief and channel ask for them."""
    letter, signed = language.letter, bool(brief.sender.name)
    return Voice(
        greeting=_greeting(brief, language) if brief.contact.named else str(letter["greeting"]["nameless"]),
        closing=_closing(brief, letter) if signed and channel.letter else "",
        name=_signature(brief, language.address) if signed else "",
        contractions=tuple(letter["contractions"].items()) if _contracts(brief, channel, language) else (),
    )


def address_of(brief: Brief, language: Language) -> Address:
    """As the notes say; else formal for someone noted with a title, informal for a friend known by one name only, and for others what is usual in the language."""
    if brief.contact.address:
        return brief.contact.address
    first, *others = brief.contact.name.split()
    if language.reader.persons.is_title(first) or _called_in_notes(brief, first, language.letter["greeting"]):
        return Address.FORMAL
    usual = Address(language.letter["greeting"]["usual"])
    return usual if others or _met_as_strangers(brief, language.letter["greeting"]) else Address.INFORMAL


def _met_as_strangers(brief: Brief, words: Table) -> bool:
    """Whether the two met where people who know but a first name keep their distance: on a train, at a clinic, in a first call."""
    distant, ends = frozenset(words.get("distant", "").split()), tuple(words.get("distant_ends", "").split())
    if brief.known_before or not ends:
        return False
    begun = [fact.text for fact in (*brief.background, *brief.facts) if fact.line <= _BEGINNING]
    begun += [line.text for line in brief.skipped if line.line <= _BEGINNING]
    begun += [line.text for line in brief.withheld if line.line <= _BEGINNING]  # that it was at a clinic is not said
    said = [word.strip(".,:;()") for word in " ".join([brief.met_at, *begun]).lower().split()]
    return any(word in distant or word.endswith(ends) for word in said)


def _greeting(brief: Brief, language: Language) -> str:
    """Names the contact as the notes do. Someone of whom only an initial or a surname is known keeps the whole name."""
    words = language.letter["greeting"]
    whole = " ".join(_BESIDE.sub("", brief.contact.name).split())
    whole = whole.title() if whole.islower() else whole
    whole = " ".join(words.get("in_full", {}).get(word.lower(), word) for word in whole.split())
    parts = whole.split()
    while len(parts) > 1 and language.reader.persons.is_title(parts[0].partition("-")[0]):
        parts = parts[1:]
    titles = whole.split()[: len(whole.split()) - len(parts)]
    if len(titles) > 1 and titles[0].lower().rstrip(".") in words.get("courtesies", "").split():
        titles, whole = titles[1:], " ".join([*titles[1:], *parts])
    if len(parts) > 1 and (callings := words.get("callings", "").split()):
        titles = [title for title in titles if title.lower().rstrip(".") not in callings]
        parts = _without_calling(parts, language.nouns.ordinary)
        whole = " ".join([*titles, *parts])
    surname_only = len(parts) == 1 and bool(titles)
    if language.address is Address.INFORMAL and not surname_only and len(parts[0].rstrip(".")) > 1:
        first = brief.contact.first_name
        first = parts[0] if not first or first.lower() in whole.lower().split() else first  # as the notes call them
        first = first.title() if first.islower() else first
        return fill(_by_first_name(brief, words), {"first": first, "name": whole})
    if language.address is Address.INFORMAL and surname_only and "without_first_name" in words:
        return str(words["without_first_name"])
    called = {title.lower().rstrip(".") for title in (*titles[:1], *titles[-1:])}
    family = _family(parts)
    if len(parts) > 1 and not called.intersection(words["before_surname"].split()):
        # Nobody is given a title by what they are, where it is not clear which of their names goes with it.
        known = _known_as(brief, language, fewest=_SURELY if titles else 1) if family != parts else []
        titles = [*(_called_in_notes(brief, parts[-1], words) or known), *titles]
        called |= {title.lower() for title in titles[:1]}
    if len(parts) > 1 and called.intersection(words["before_surname"].split()):
        whole = " ".join([*titles, *family])
    return fill(words["by_name"], {"name": whole})


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


def _called_in_notes(brief: Brief, surname: str, words: Table) -> list[str]:
    """What the notes put before the surname besides the titles of the name ("Frau" in "Frau Dr. Thelen"); empty where they do not."""
    full = {short.rstrip("."): whole for short, whole in words.get("in_full", {}).items()}
    before = "|".join([*words["before_surname"].split(), *full])
    source = rf"\b({before})\.?(?: [^\W\d_]+\.?){{0,3}}? {re.escape(surname)}\b"
    named = compile_later(source, re.IGNORECASE, signs=(surname,))
    texts = {text for fact in brief.notes_facts for text in (fact.text, fact.heading)}
    told = {match[1].lower() for text in texts for match in named.finditer(text)}
    found = {full.get(word, word.title()) for word in told}
    return sorted(found) if len(found) == 1 else []


def _known_as(brief: Brief, language: Language, *, fewest: int) -> list[str]:
    """The title that goes with what the notes call the person ("sie": "Frau"), where they speak of nobody else."""
    words = language.letter["greeting"]
    if "title_of" not in words or language.address is not Address.FORMAL:
        return []
    persons = language.reader.persons
    told = [persons.marked(fact.text, brief.contact) for fact in brief.notes_facts]
    called = _called_by_pronoun(brief, words, fewest=fewest)
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


def _by_first_name(brief: Brief, words: Table) -> str:
    """The greeting by first name; where the language asks for it, by what the notes surely call the person ("she")."""
    greetings = words["by_first_name"]
    if isinstance(greetings, str):
        return greetings
    return str(greetings[_called_by_pronoun(brief, words) or "unknown"])


def _closing(brief: Brief, letter: Table) -> str:
    own = brief.sender.closing.strip()
    if own:
        return own if own[-1] in ",.!" else f"{own}{letter['closing']['ends']}"
    return str(letter["closing"]["usual"])


def _signature(brief: Brief, address: Address) -> str:
    """The first name once they know each other, where the tone allows; the whole name before."""
    first = brief.stage is not Stage.MET and address is Address.INFORMAL
    return (first and first_name(brief.sender.name)) or brief.sender.name


def _contracts(brief: Brief, channel: Channel, language: Language) -> bool:
    """Whether the sender's own messages contract; without any, where the form is short and the tone informal."""
    written = " ".join(brief.sender.samples).replace("’", "'")
    if written:
        return any(short in written for short in language.letter["contractions"].values())
    return not channel.letter and language.address is Address.INFORMAL

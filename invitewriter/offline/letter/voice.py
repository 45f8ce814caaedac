"""The sender's side of a letter: form of address, closing, signature, and whether they write "I'd" or "I would"."""

from __future__ import annotations

import re

from invitewriter.brief.people.names.titles import first_name
from invitewriter.channel import Channel
from invitewriter.domain import Address, Brief, Stage, value
from invitewriter.offline.language import Language
from invitewriter.offline.letter.called import called_in_notes, is_called_by_first_name
from invitewriter.offline.letter.greeting import greeting_of
from invitewriter.offline.tables import Table, pattern_in

_QUOTED = "'\"‘“„«"
_BEGINNING = 2
"""In so many lines notes tell where the two met."""
_HEADING = 6
"""Words; what has no more may head the notes."""
_SAID_OF = re.compile(r"\s*(?:,\s|[(\[])")


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
        greeting=greeting_of(brief, language) if _is_named(brief, language) else str(letter["greeting"]["nameless"]),
        closing=_closing(brief, letter) if signed and channel.letter else "",
        name=_signature(brief, language.address) if signed else "",
        contractions=tuple(letter["contractions"].items()) if _contracts(brief, channel, language) else (),
    )


def _is_named(brief: Brief, language: Language) -> bool:
    """Whether the contact has a name: "an angel in overalls", if quoted, and "angel in overalls" only describe somebody."""
    name, nouns = brief.contact.name.lstrip(_QUOTED), language.nouns
    first, *others = name.split() or [""]
    described = name != brief.contact.name and first.lower() in nouns.articles
    described |= name.islower() and not nouns.prepositions.isdisjoint(others)
    return brief.contact.named and not described


def address_of(brief: Brief, language: Language) -> Address:
    """As the notes say; else formal for someone noted with a title, informal for whoever the notes call by the first name alone and for "Oma", and for others what is usual in the language."""
    if brief.contact.address:
        return brief.contact.address
    first, *others = brief.contact.name.split()
    usual = Address(language.letter["greeting"]["usual"])
    if usual is Address.INFORMAL and is_called_by_first_name(brief, language):
        return usual  # "Revd Alison Tranter", of whom the notes say "Alison"
    if first.lower() in language.letter["greeting"].get("family", "").split():
        return Address.INFORMAL
    starts = [first, *(name.split()[0] for name in brief.contact.names)]
    names = {first} if brief.contact.names else {first, *others[-1:]}
    titled = any(called_in_notes(brief, name, language.letter["greeting"]) for name in names)
    quoted = not titled and _says_du(brief, language)
    if not quoted and (titled or any(map(language.reader.persons.is_title, starts))):
        return Address.FORMAL
    if quoted or _is_close(brief, language.letter["greeting"]):
        return Address.INFORMAL
    surnamed = any(" " in name for name in brief.contact.names) if brief.contact.names else bool(others)
    distant = surnamed and not is_called_by_first_name(brief, language)
    return usual if distant or _met_as_strangers(brief, language.letter["greeting"]) else Address.INFORMAL


def _is_close(brief: Brief, words: Table) -> bool:
    """Whether the contact is somebody whom people call by the first name: who lives or studies with the sender, or is of their age and kind."""
    close, own = frozenset(words.get("close", "").split()), tuple(words.get("own", "").split())
    told = [word.strip(".,:;()").lower() for word in brief.contact.role.split()]
    if not close.isdisjoint(told):
        return True
    first = brief.contact.name.split()[0].lower()
    rows = ([word.strip(".,:;()").lower() for word in fact.text.split()] for fact in brief.notes_facts)
    trios = (trio for row in rows for trio in zip(row, row[1:], row[2:], strict=False))
    return any(mine.startswith(own) and mate in close and name == first for mine, mate, name in trios) if own else False


def _says_du(brief: Brief, language: Language) -> bool:
    """Whether the contact is quoted as one speaks to somebody one is on first-name terms with, in a line that speaks of nobody else."""
    said, persons = pattern_in(language.letter["greeting"], "says_du"), language.reader.persons
    told = [persons.marked(fact.text, brief.contact) for fact in brief.notes_facts]
    return any(said.search(text) and not persons.mentions_other(text) for text in told)


def _met_as_strangers(brief: Brief, words: Table) -> bool:
    """Whether the two met where people who know but a first name keep their distance: on a train, at a clinic, in a first call."""
    distant, ends = frozenset(words.get("distant", "").split()), tuple(words.get("distant_ends", "").split())
    if brief.known_before or not ends:
        return False
    begun = [fact.text for fact in (*brief.background, *brief.facts) if fact.line <= _BEGINNING]
    begun += [line.text for line in brief.skipped if line.line <= _BEGINNING]
    begun += [line.text for line in brief.withheld if line.line <= _BEGINNING]  # that it was at a clinic is not said
    # What a long sentence tells that does not name the contact was before the two met.
    begun = [text for text in begun if len(text.split()) <= _HEADING or brief.contact.name.split()[0] in text]
    said = [word.strip(".,:;()") for word in " ".join([brief.met_at, *begun]).lower().split()]
    return any(word in distant or word.endswith(ends) for word in said)


def _closing(brief: Brief, letter: Table) -> str:
    own = brief.sender.closing.strip()
    if own:
        return own if own[-1] in ",.!" else f"{own}{letter['closing']['ends']}"
    return str(letter["closing"]["usual"])


def _signature(brief: Brief, address: Address) -> str:
    """The first name once they know each other, where the tone allows; the whole name before."""
    first = brief.stage is not Stage.MET and address is Address.INFORMAL
    # What stands behind a comma or in brackets says who somebody is to others: "Ruth, Chorleiterin (Bremen)".
    name = _SAID_OF.split(brief.sender.name.strip())[0] or brief.sender.name
    return (first and first_name(name)) or name


def _contracts(brief: Brief, channel: Channel, language: Language) -> bool:
    """Whether the sender's own messages contract; without any, where the form is short and the tone informal."""
    written = " ".join(brief.sender.samples).replace("’", "'")
    if written:
        return any(short in written for short in language.letter["contractions"].values())
    return not channel.letter and language.address is Address.INFORMAL

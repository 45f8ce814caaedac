"""Settles who the contact is: whoever was asked for, else whom the front matter names, else whom the notes are about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from invitewriter.brief.facts.blanks import signature_of
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.machines import for_machines
from invitewriter.brief.lexicon import gender_of
from invitewriter.brief.people.contact.addressed import addressed
from invitewriter.brief.people.contact.brought_in import brought_in
from invitewriter.brief.people.contact.dealings import begins_with, speaks_of_somebody
from invitewriter.brief.people.contact.described import described_contact
from invitewriter.brief.people.contact.headed import with_head
from invitewriter.brief.people.contact.in_parts import without_surname
from invitewriter.brief.people.contact.nameless import nameless_contact
from invitewriter.brief.people.contact.reading import another_declared, given_contact
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.contact.weighing import sole
from invitewriter.brief.people.found.everyone import Person, Rank, find_people
from invitewriter.brief.people.found.introduced import told_by_another
from invitewriter.brief.people.found.topics import without_topics
from invitewriter.brief.people.names.likely import is_phrase
from invitewriter.brief.people.names.marks import is_called
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.brief.people.names.things import is_bare_calling
from invitewriter.brief.request import Request
from invitewriter.domain import Sender
from invitewriter.notes import Kind
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import HYPHENED

_HEAD = compile_later(
    rf"{CAPITAL_LETTER}[\w'’-]+(?: (?:{CAPITAL_LETTER}|(?:von|van|de|da|dos|del|di|der|den) )[\w'’-]+){{1,3}}(?= [^\W\d_A-Z])"
)
_SEVERAL = 2


def people_but_sender(
    entries: Sequence[Entry], language: str, hushed: frozenset[int], sender: Sender, *, sought: bool
) -> list[Person]:
    """The people in the notes but for the sender; where it is known whom they are about, only those with a name that is none by chance."""
    signature = signature_of([entry.item for entry in entries])
    unread = hushed | for_machines(entries) | ({signature} if signature is not None else set())
    people = find_people(entries, unread, language, sought=sought)
    people = [person for person in people if sought or not is_phrase(person.name, language)]
    if sought and people:
        people = without_topics(people, entries, language)
    own = parse_name(sender.name) if sender.name else None
    return [person for person in people if not (own and _is_sender(own, person, sought=sought))]


def named_in_private(
    entries: Sequence[Entry], language: str, sender: Sender, hushed: Collection[int]
) -> tuple[Person, list[Person]] | None:
    """The one person whom a private line says the sender met, and all people named; None where there is no such person.

    Asked where no other line names anybody: the name may be used, though nothing else of the line may. Comments, and what stands under a private heading, name nobody.
    """
    titles = {entries[index].item.text for index in hushed if entries[index].item.kind is Kind.HEADING}
    unread = {
        i for i in hushed if entries[i].item.kind is Kind.COMMENT or not titles.isdisjoint(entries[i].item.headings)
    }
    people = people_but_sender(entries, language, frozenset(unread), sender, sought=True)
    met = [person for person in people if person.told and person.rank >= Rank.MET]
    if len(met) != 1 or told_by_another(entries[met[0].index].text, met[0].name, language):
        return None
    return met[0], people


def _is_sender(own: Name, person: Person, *, sought: bool) -> bool:
    """Whether somebody is the sender: by the whole name, and by half of it where the notes alone tell whom they are about."""
    return compatible(own, person.name) and (person.name.full or (sought and not person.told))


def chosen_contact(
    entries: Sequence[Entry], request: Request, front: dict[str, str], people: Sequence[Person]
) -> Person | Unsure | None:
    """Whom the letter was asked for, or the front matter names; None where the notes themselves must tell."""
    asked, declared = (request.contact or "").strip(), front.get("contact", "")
    if not asked and not declared:
        return None
    name = parse_name(asked or declared)
    words = {word for entry in entries for word in HYPHENED.findall(entry.plain)}
    in_full = bool(words.intersection(name.tokens[:1]))
    if not asked:
        return _declared(given_contact(declared, people, asked=False, spoken=True, in_full=in_full))
    spoken = any(len(word) > 2 and word in words for word in (*name.tokens, name.nickname))
    spoken = spoken or any(is_called(name.text, entry.text) for entry in entries)
    is_declared = bool(declared and compatible(name, parse_name(declared)))
    if declared and not is_declared and not spoken and not any(compatible(name, person.name) for person in people):
        return another_declared(asked, declared)
    spoken = spoken or is_declared
    people = without_surname(people, [entry.text for entry in entries], name)
    given = given_contact(asked, people, asked=True, spoken=spoken, in_full=in_full)
    return _declared(given) if is_declared else given


def addressed_alone(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str
) -> Person | None:
    """The one of several to whom alone the notes say the letter is; None where they do not."""
    if len(people) < _SEVERAL:
        return None
    return addressed(people, entries, unread, language)


def contact_alone(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str
) -> Person | None:
    """The one of whom the notes tell where the names leave a doubt, or nobody is named; None where they do not."""
    named = sole(people, entries, unread, language) or brought_in(people, entries, unread, language)
    if named and (is_bare_calling(named.name, language) or _is_of_other_gender(named, entries, unread, language)):
        named = None
    described = named or described_contact(people, entries, unread, language)
    return described or nameless_contact(people, entries, unread, language)


def doubted(doubt: Unsure, entries: Sequence[Entry], unread: Collection[int], language: str) -> Unsure:
    return with_head(doubt, entries, unread, language)


def _is_of_other_gender(person: Person, entries: Sequence[Entry], unread: Collection[int], language: str) -> bool:
    """Whether a "she" alone does something to the sender, and the only one named is a man, or the other way round."""
    read = [e.text for i, e in enumerate(entries) if i not in unread and speaks_of_somebody(e.text, language)]
    spoken = {gender for gender in ("she", "he") if any(begins_with(gender, text, language) for text in read)}
    gender = gender_of(person.name.tokens[0])
    return bool(gender and spoken) and gender not in spoken


def named_in_summary(
    summary: str, entries: Sequence[Entry], people: Sequence[Person], unread: Collection[int]
) -> Person | Unsure | None:
    """The one whose whole name the summary begins with, where the notes name them so; None where it does not or they do not."""
    head = _HEAD.match(summary.strip())
    named = head and any(head[0] in entry.text for index, entry in enumerate(entries) if index not in unread)
    return given_contact(head[0], people, asked=True, spoken=True) if head and named else None


def _declared(contact: Person | Unsure) -> Person | Unsure:
    """The contact as the one of whom the notes' front matter says that they are about them."""
    return contact if isinstance(contact, Unsure) else replace(contact, rank=Rank.LABELLED, told=True)

"""Makes a brief from notes: finds the private lines and the contact, classifies every line, and compares the summary with the facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from invitewriter.brief.facts.around import front_matter, markup, unsaid, without_dateline
from invitewriter.brief.facts.blanks import EMAIL
from invitewriter.brief.facts.disputes import Sides, compared
from invitewriter.brief.facts.entries import Entry, entries_of, parted, without_capitals
from invitewriter.brief.facts.fates import Sorted, joined
from invitewriter.brief.facts.gathering import sort_entries
from invitewriter.brief.facts.promises import kept_told
from invitewriter.brief.facts.subjects import by_subject
from invitewriter.brief.facts.summary import summary_facts
from invitewriter.brief.lexicon import seen
from invitewriter.brief.meeting.acquaintance import form_of_address, how_met, knew_before
from invitewriter.brief.meeting.log import log_about, take_log
from invitewriter.brief.meeting.nobody import to_nobody
from invitewriter.brief.meeting.occasion import day_told
from invitewriter.brief.meeting.unmet_so_far import unless_met
from invitewriter.brief.people.contact.by_dealings import Dealings
from invitewriter.brief.people.contact.bystanders import without_bystanders, without_framed
from invitewriter.brief.people.contact.choosing import (
    addressed_alone,
    chosen_contact,
    contact_alone,
    doubted,
    named_in_private,
    named_in_summary,
    people_but_sender,
)
from invitewriter.brief.people.contact.file_name import as_filed
from invitewriter.brief.people.contact.in_parts import short_before_whole
from invitewriter.brief.people.contact.namesakes import told_apart
from invitewriter.brief.people.contact.reading import met_beside, read_contact
from invitewriter.brief.people.contact.together import named_together
from invitewriter.brief.people.contact.undecided import undecided
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.contact.weighing import meant
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.names.letter_case import with_heads
from invitewriter.brief.people.names.marks import handle_of
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.people.names.several import spoken_together
from invitewriter.brief.people.names.titles import first_name
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.company import party_of
from invitewriter.brief.private.absences import around_loss
from invitewriter.brief.private.bracketed import apart_from_marks
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.discretion import betraying, circumstances, hidden, is_private
from invitewriter.brief.private.setting import setting_of
from invitewriter.brief.request import Request, chosen_address, chosen_language, chosen_stage, named_channel
from invitewriter.channel import default_channel
from invitewriter.domain import Brief, Contact, Decline, Fact, How, Sender
from invitewriter.notes import Item, Kind, Notes, front_text, resolved
from invitewriter.sender import named, parse_sender


def assemble(notes: Notes, request: Request) -> tuple[Brief, Sorted] | Decline:
    """The brief, even one too thin for a letter, and how each line was classified; a Decline where it is unclear whom to write to."""
    return _Assembly(notes, request).run()


def named_without_asking(notes: Notes, request: Request) -> tuple[str, ...]:
    """The names of those whom the notes are about if no contact is requested."""
    unasked = assemble(notes, replace(request, contact=None))
    return unasked.candidates if isinstance(unasked, Decline) else (unasked[0].contact.name,)


def _sender_of(notes: Notes, asked: Sender | None) -> Sender:
    """The sender of the request, else the one in the front matter, else one of whom nothing is known."""
    if asked is None and not (written := front_text(notes, "sender")):
        return Sender()
    return named(asked) if asked else parse_sender(written)


class _Assembly:
    def __init__(self, notes: Notes, request: Request) -> None:
        self._notes, self._request, self._language = notes, request, notes.language
        self._front, self._above = front_matter(notes)
        self._sender = _sender_of(notes, request.sender)
        self._told = take_log(notes, request.contact)
        self._summary = request.summary if request.summary is not None else front_text(notes, "summary")
        entries = entries_of(tuple(with_heads(self._told.items, notes.language)))
        role = seen(self._front.get("role", ""))
        self._setting = setting_of([role, *(entry.plain for entry in entries)], self._summary, notes.language)
        self._entries = entries = self._parted(entries)
        self._hushed = hidden(entries, notes.language)
        private = circumstances(entries, self._setting)
        private |= around_loss(entries, private, self._setting.opening, notes.language)
        self._private = private | betraying(entries, self._hushed | private, notes.language)
        titles = {index for index in self._private if entries[index].item.kind is Kind.HEADING}
        self._unread = self._hushed | titles
        self._nobodies = list[Person]()

    def run(self) -> tuple[Brief, Sorted] | Decline:
        settled = self._settled()
        if isinstance(settled, Unsure):
            return to_nobody(self._notes, self._entries, settled)
        contact, people = settled
        if handle := handle_of([entry.text for entry in self._entries], contact.name):
            contact = replace(contact, called=contact.called | {handle})
        if short := short_before_whole([entry.text for entry in self._entries], contact.name.text, contact.name.tokens):
            contact = replace(contact, called=contact.called | {short})
            people = [person for person in people if person.name.tokens != (short,)]
        if party := party_of([entry.text for entry in self._entries], contact.name, self._language):
            contact = replace(contact, rank=Rank.LABELLED, told=True, called=contact.called | {party})
            people = [person for person in people if person.name.tokens != (party,)]
        found = replace(self._sorted(contact, people), met=met_beside(contact, people))
        return self._brief(contact, found), found

    def _settled(self) -> tuple[Person, list[Person]] | Unsure:
        """The contact, and the people in the notes; Unsure where it is unclear who of them is the contact."""
        notes, request, entries, language = self._notes, self._request, self._entries, self._language
        asked = (request.contact or "").strip()
        sought = not asked and not self._front.get("contact")
        people = people_but_sender(entries, language, self._unread, self._sender, sought=sought)
        if asked and people:
            told = without_bystanders(people, entries, asked, language)
            self._nobodies = [replace(person, rank=Rank.NOBODY) for person in people if person not in told]
            people = told
        dealt = self._dealings(sought=sought)
        people = dealt.people_among(people) if dealt else people
        declared = chosen_contact(entries, request, self._front, people) or (
            addressed_alone(people, entries, self._hushed, language)
        )
        contact = declared or read_contact(people, lambda: meant(people, entries, self._unread, language))
        if isinstance(contact, Unsure) and sought:
            contact = (
                named_in_summary(self._summary or "", entries, people, self._unread)
                or contact_alone(people, entries, self._unread, language)
                or doubted(contact, entries, self._unread, language)
            )
        contact = dealt.settled(contact, people) if dealt and not declared else contact
        together = None if declared else named_together(people, entries)
        if sought and (doubt := undecided(entries, self._unread, language) or together):
            return doubt
        if sought and "." in notes.name:
            contact = as_filed(notes.name, contact, people, language)
        contact = contact if isinstance(contact, Unsure) else told_apart(contact, entries, self._unread, sought=sought)
        if not isinstance(contact, Unsure):
            return contact, people
        if self._hushed and all(person.rank is Rank.MENTIONED for person in people):
            return named_in_private(entries, language, self._sender, self._hushed) or contact
        return contact

    def _dealings(self, *, sought: bool) -> Dealings | None:
        """What passed between the sender and whomever the notes name, where these alone tell whom they are about."""
        if not sought:
            return None
        return Dealings(self._entries, self._unread, self._language)

    def _sorted(self, contact: Person, people: Sequence[Person]) -> Sorted:
        """How every line was classified. Those of the log are read one by one, since no other line shows whom one is about."""
        sender = parse_name(self._sender.name) if self._sender.name else None
        lowercase = without_capitals(self._entries)
        people = without_framed(people, self._entries, self._language)
        cast = Cast(contact, [*people, *self._nobodies], self._language, sender=sender, lowercase=lowercase)
        cast.learn([entry.text for entry in self._entries])
        parted = by_subject(self._entries, cast, self._hushed | self._private)
        hushed, private = (
            {at for at, (old, _) in enumerate(parted) if old in held} for held in (self._hushed, self._private)
        )
        logged = (self._parted(entries_of([item])) for item in self._told.said)
        found = joined(
            [
                sort_entries([entry for _, entry in parted], cast, hushed, private),
                *(
                    sort_entries(said, cast, hidden(said, self._language), circumstances(said, self._setting))
                    for said in logged
                ),
            ]
        )
        return kept_told(found, log_about(self._notes, self._request.contact), self._language or "en")

    def _parted(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries, those with a private mark or circumstance split, so that the rest of them can be used."""
        setting, language = self._setting, self._language
        marked = apart_from_marks(entries, language)

        def is_marked(text: str) -> bool:
            return is_private(text, language)

        return parted(marked, lambda text: is_circumstance(text, setting), is_marked, language)

    def _brief(self, contact: Person, found: Sorted) -> Brief:
        notes, request, told, language = self._notes, self._request, self._told, self._language
        stage, texts = chosen_stage(notes, request), [entry.plain for entry in found.own]
        beside = [entry.plain for entry in (*found.shared, *found.others)]
        address = chosen_address(notes, request) or form_of_address(texts)
        name = contact.name.text
        front, above = without_dateline(self._front, self._above, found, contact.name.tokens, language)
        written_in, together = chosen_language(notes, request), contact.names
        alone = contact.spoken or (first_name(name) if contact.named else "")
        first = spoken_together(together, written_in) if together else alone
        role = front.get("role") or request.role
        known = Contact(name=name, first_name=first, role=role, address=address, named=contact.named, names=together)
        noted, public = tuple(_numbered([*above.facts, *found.facts])), tuple(summary_facts(self._summary, language))
        facts, disputes = compared(Sides(contact=known, notes=noted, summary=public, language=language or "en"))
        withheld = [*above.withheld, *told.withheld, *found.withheld, *unsaid(notes)]
        skipped = [*above.skipped, *told.skipped, *found.skipped, *markup(notes)]
        listed, met_at = request.listed and front.keys().isdisjoint(("met_at", "date")), front.get("met_at", "")
        how = how_met([*texts, seen(met_at)], language, called=contact.called, beside=beside, listed=listed)
        return Brief(
            contact=known,
            sender=self._sender,
            facts=facts,
            background=tuple(_numbered(found.background, "B")),
            unclear=tuple(_numbered(found.unclear, "U")),
            disputes=disputes,
            withheld=tuple(sorted(withheld, key=lambda item: item.line)),
            skipped=tuple(sorted(skipped, key=lambda item: item.line)),
            stage=stage,
            how=unless_met(found, contact.called, language) if how is How.MET and not met_at else how,
            known_before=knew_before(texts, language),
            channel=named_channel(notes, request) or default_channel(stage, has_email=_has_email(notes, found)),
            limit=request.limit,
            language=written_in,
            notes_language=language or "en",
            today=request.today,
            letters=told.letters,
            met_on=_met_on(front, told.items, request),
            met_at=met_at,
        )


def _met_on(front: Mapping[str, str], items: Sequence[Item], request: Request) -> date | None:
    if "date" in front:
        return resolved(front["date"], request.today)
    return day_told(items, request.today, by_title=True)


def _numbered(facts: Sequence[Fact], letter: str = "N") -> Iterator[Fact]:
    for number, fact in enumerate(facts, 1):
        yield replace(fact, id=f"{letter}{number}")


def _has_email(notes: Notes, found: Sorted) -> bool:
    texts = [fact.text for fact in found.facts] + [item.text for item in found.skipped]
    return any(EMAIL.search(text) for text in [*texts, *notes.lines[: notes.front_length]])

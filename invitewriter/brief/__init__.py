"""Notes, contact and sender become a brief: what may be said, what is withheld, and to whom it is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from invitewriter.brief.facts.around import front_matter, markup, unsaid, without_dateline
from invitewriter.brief.facts.blanks import EMAIL
from invitewriter.brief.facts.entries import Entry, entries_of, parted, without_capitals
from invitewriter.brief.facts.gathering import Sorted, joined, sort_entries
from invitewriter.brief.facts.promises import kept_told
from invitewriter.brief.facts.summary import summary_facts
from invitewriter.brief.meeting.acquaintance import (
    Against,
    form_of_address,
    how_met,
    is_thin,
    knew_before,
    unwelcome,
)
from invitewriter.brief.meeting.log import log_about, take_log
from invitewriter.brief.meeting.missed import not_met
from invitewriter.brief.people.contact.choosing import (
    addressed_alone,
    chosen_contact,
    contact_meant,
    named_in_private,
    named_in_summary,
    people_but_sender,
)
from invitewriter.brief.people.contact.reading import read_contact
from invitewriter.brief.people.found.everyone import Rank
from invitewriter.brief.people.names.letter_case import with_heads
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.people.names.titles import first_name
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.company import party_of
from invitewriter.brief.private.bracketed import apart_from_marks
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.discretion import betraying, circumstances, hidden, is_private
from invitewriter.brief.private.setting import Setting, setting_of
from invitewriter.brief.request import (
    Request,
    channel_reason,
    chosen_address,
    chosen_language,
    chosen_stage,
    named_channel,
)
from invitewriter.brief.words import seen
from invitewriter.channel import default_channel
from invitewriter.domain import (
    Brief,
    Contact,
    Decline,
    Dispute,
    Fact,
    Reason,
    Sender,
)
from invitewriter.notes import Item, Kind, Notes, front_text, resolved
from invitewriter.notes.log import LASTING, Event
from invitewriter.sender import named, parse_sender

__all__ = ["Request", "channel_reason", "gather", "make_brief"]

_NO_LETTER = {
    Against.DIED: "says that {name} has died. No letter, then; a word to the family is yours to write, in your own hand.",
    Against.SILENT: "says that {name} wants no letter. The kindest thing is to keep to that.",
    Against.GIVEN_UP: "says to leave it at that, and so be it.",
    Against.NO_OCCASION: "tells of a meeting that is no occasion for such a letter. Better to let it rest.",
}
_FORGOTTEN = "says that {name} is forgotten. To write all the same, delete the line."
_IF_NOT = " If the line means something else, reword it."


def make_brief(notes: Notes, request: Request) -> Brief | Decline:
    """All that a letter may draw on; or, as a value, why none should be written: `who`, `do-not-write` or `thin`.

    What is asked for goes before the front matter, and that before what the notes say. Raises UsageError or NotesError
    for a word or a path in them that leads nowhere.
    """
    read = _read(notes, request)
    if isinstance(read, Decline):
        return read
    brief, found = read
    if lasting := [entry for entry in log_about(notes, brief.contact.name) if entry.event in LASTING]:
        said = _NO_LETTER[Against.SILENT] if lasting[0].event is Event.SILENT else _FORGOTTEN
        advice = said.format(name=brief.contact.name)
        return Decline(reason=Reason.DO_NOT_WRITE, advice=f"Line {lasting[0].line} of the notes {advice}")
    called = [brief.contact.name, *parse_name(brief.contact.name).tokens]
    if against := unwelcome(found.shared, called, notes.language, others=found.others):
        advice = _NO_LETTER[against[1]].format(name=brief.contact.name)
        return Decline(reason=Reason.DO_NOT_WRITE, advice=f"Line {against[0].line} of the notes {advice}{_IF_NOT}")
    firm = [fact for fact in found.facts if not fact.standing.stays_unsaid]
    thin = is_thin(firm, [brief.contact.name, brief.contact.role, brief.met_at])
    if missed := not_met(notes, brief, found, thin=thin):
        return missed
    told = [entry.plain for entry in (*found.shared, *found.others)]
    if thin or (request.contact and not any(name in text for text in told for name in called[1:])):
        from invitewriter.brief.advice import too_little  # noqa: PLC0415 - for notes that hold too little

        return too_little(notes, request, found, brief.contact.name, thin=thin) or brief
    return brief


def gather(notes: Notes, request: Request) -> Brief | Decline:
    """The brief whether or not it is enough for a letter; a Decline only where it cannot be told whom to write to."""
    return read if isinstance(read := _read(notes, request), Decline) else read[0]


def _read(notes: Notes, request: Request) -> tuple[Brief, Sorted] | Decline:
    front, above = front_matter(notes)
    given = parse_sender(front_text(notes, "sender")) if "sender" in front else Sender()
    sender = named(request.sender) if request.sender else given
    told = take_log(notes, request.contact)
    summary = request.summary if request.summary is not None else front_text(notes, "summary")
    entries = entries_of(tuple(with_heads(told.items, notes.language)))
    setting = setting_of([seen(front.get("role", "")), *(entry.plain for entry in entries)], summary, notes.language)
    entries = _parted(apart_from_marks(entries, notes.language), setting, notes.language)
    hushed, private = hidden(entries, notes.language), circumstances(entries, setting)
    private |= betraying(entries, hushed | private, notes.language)
    titles = {index for index in private if entries[index].item.kind is Kind.HEADING}
    sought = not (request.contact or "").strip() and not front.get("contact")
    people = people_but_sender(entries, notes.language, hushed | titles, sender, sought=sought)
    contact = chosen_contact(entries, request, front, people) or (
        addressed_alone(people, entries, hushed, notes.language)
        or read_contact(people, lambda: contact_meant(people, entries, hushed | titles, notes.language))
    )
    if isinstance(contact, Decline) and sought and summary:
        contact = named_in_summary(summary, entries, people, hushed | titles) or contact
    if sought and "." in notes.name:
        from invitewriter.brief.people.contact.file_name import as_filed  # noqa: PLC0415 - for notes that come from a file

        contact = as_filed(notes.name, contact, people, notes.language)
    if isinstance(contact, Decline) and hushed and all(person.rank is Rank.MENTIONED for person in people):
        contact, people = named_in_private(entries, notes.language, sender, hushed) or (contact, people)
    if isinstance(contact, Decline):
        return _of_the_dead(entries, contact) or contact
    if party := party_of([entry.text for entry in entries], contact.name, notes.language):
        contact = replace(contact, rank=Rank.LABELLED, told=True, called=contact.called | {party})
        people = [person for person in people if person.name.tokens != (party,)]
    own = parse_name(sender.name) if sender.name else None
    cast = Cast(
        contact,
        people,
        notes.language,
        sender=own,
        lowercase=without_capitals(entries),
    )
    found = joined([sort_entries(entries, cast, hushed, private), *_sort_log(told.said, cast, setting)])
    found = kept_told(found, log_about(notes, request.contact), notes.language or "en")
    stage = chosen_stage(notes, request)
    texts = [entry.plain for entry in found.own]
    address = chosen_address(notes, request) or form_of_address(texts)
    name = contact.name.text
    front, above = without_dateline(front, above, found, contact.name.tokens, notes.language)
    recipient = Contact(name=name, first_name=first_name(name), role=front.get("role", ""), address=address)
    noted, public = tuple(_numbered([*above.facts, *found.facts])), tuple(summary_facts(summary, notes.language))
    facts, disputes = _compared(recipient, noted, public, notes.language or "en")
    return Brief(
        contact=recipient,
        sender=sender,
        facts=facts,
        disputes=disputes,
        withheld=tuple(
            sorted([*above.withheld, *told.withheld, *found.withheld, *unsaid(notes)], key=lambda item: item.line)
        ),
        skipped=tuple(
            sorted([*above.skipped, *told.skipped, *found.skipped, *markup(notes)], key=lambda item: item.line)
        ),
        stage=stage,
        how=how_met(
            [*texts, seen(front.get("met_at", ""))],
            notes.language,
            called=contact.called,
            listed=request.listed and front.keys().isdisjoint(("met_at", "date")),
        ),
        known_before=knew_before(texts, notes.language),
        channel=named_channel(notes, request) or default_channel(stage, has_email=_has_email(notes, found)),
        limit=request.limit,
        language=chosen_language(notes, request),
        notes_language=notes.language or "en",
        today=request.today,
        letters=told.letters,
        met_on=_met_on(front, told.items, request),
        met_at=front.get("met_at", ""),
    ), found


def _of_the_dead(entries: Sequence[Entry], unsure: Decline) -> Decline | None:
    """Why nothing is written, where it is unsure to whom but the notes tell of a death."""
    from invitewriter.brief.meeting.death import somebody_dead  # noqa: PLC0415 - for notes that do not tell whom they are about

    item = somebody_dead(entries, unsure.candidates)
    if not item:
        return None
    advice = _NO_LETTER[Against.DIED].format(name="whoever the notes are about")
    return Decline(reason=Reason.DO_NOT_WRITE, advice=f"Line {item.line} of the notes {advice}{_IF_NOT}")


def _met_on(front: Mapping[str, str], items: Sequence[Item], request: Request) -> date | None:
    if "date" in front:
        return resolved(front["date"], request.today)
    from invitewriter.brief.meeting.occasion import day_told  # noqa: PLC0415 - for notes whose front matter tells no day

    return day_told(items, request.today, by_title=True)


def _sort_log(said: Sequence[Item], cast: Cast, setting: Setting) -> Iterator[Sorted]:
    """The fate of each line of the log: whom it is about, no other line tells."""
    for item in said:
        entries = _parted(apart_from_marks(entries_of([item]), cast.language), setting, cast.language)
        yield sort_entries(entries, cast, hidden(entries, cast.language), circumstances(entries, setting))


def _parted(entries: Sequence[Entry], setting: Setting, language: str) -> list[Entry]:
    """The entries, those that hold a private circumstance taken apart."""
    return parted(entries, lambda text: not is_private(text, language) and is_circumstance(text, setting), language)


def _compared(
    contact: Contact, noted: tuple[Fact, ...], public: tuple[Fact, ...], language: str
) -> tuple[tuple[Fact, ...], tuple[Dispute, ...]]:
    """The facts, and the points on which notes and summary disagree; of a summary about somebody else, no fact."""
    if not public:
        return noted, ()
    from invitewriter.brief.facts.disputes import Sides, disputes_between, marked  # noqa: PLC0415 - most notes come without

    disputes = disputes_between(Sides(contact=contact, notes=noted, summary=public, language=language))
    somebody_else = any(dispute.point == "person" for dispute in disputes)
    return tuple(marked(noted if somebody_else else [*noted, *public], disputes)), disputes


def _numbered(facts: Sequence[Fact]) -> Iterator[Fact]:
    for number, fact in enumerate(facts, 1):
        yield replace(fact, id=f"N{number}")


def _has_email(notes: Notes, found: Sorted) -> bool:
    texts = [fact.text for fact in found.facts] + [item.text for item in found.skipped]
    return any(EMAIL.search(text) for text in [*texts, *notes.lines[: notes.front_length]])


def named_without_asking(notes: Notes, request: Request) -> tuple[str, ...]:
    """Whom the notes would be about, were nobody asked for."""
    unasked = _read(notes, replace(request, contact=None))
    return unasked.candidates if isinstance(unasked, Decline) else (unasked[0].contact.name,)

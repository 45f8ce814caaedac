"""The keys of a batch's letters: whatever a writer is told is in them, and what moves or is told nobody is not."""

from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from invitewriter.batching.keys import draft_key
from invitewriter.domain import Address, Brief, Contact, Fact, Sender, Source, Stage, Standing, WriterInfo
from invitewriter.domain.brief import Dispute, How, Letter, Secrecy, Skipped, Withheld
from tests.outboxes import TODAY, folder_of_notes, records, written
from tests.tables import every

FACT = Fact(id="N1", text="she builds kilns", source=Source.NOTES, line=1)
OTHER = replace(FACT, id="N2", text="she seeks a second chimney", line=2)
LETTER = Letter(text="Hi Ana, the yards are listed.", day=TODAY, line=9)
DISPUTE = Dispute(point="role", notes="builder", summary="potter", line=2)
SENDER, CONTACT = Sender(name="Mira Castellan"), Contact(name="Ana Kovač")
BRIEF = Brief(contact=CONTACT, sender=SENDER, facts=(FACT, OTHER), letters=(LETTER,), disputes=(DISPUTE,), today=TODAY)
MODEL, EMBEDDED = WriterInfo(kind="model", model="m", prompts="p"), WriterInfo(kind="offline")

TOLD: dict[str, Any] = {
    "Brief.contact": Contact(name="Tom Reed"),
    "Brief.sender": Sender(),
    "Brief.facts": (FACT,),
    "Brief.background": (OTHER,),
    "Brief.unclear": (OTHER,),
    "Brief.stage": Stage.TRUSTED,
    "Brief.how": How.HEARD,
    "Brief.known_before": True,
    "Brief.disputes": (),
    "Brief.strained": (3,),
    "Brief.channel": "email",
    "Brief.limit": 90,
    "Brief.language": "de",
    "Brief.notes_language": "de",
    "Brief.letters": (),
    "Brief.met_on": TODAY,
    "Brief.met_at": "Harbour Fair",
    "Contact.name": "Tom Reed",
    "Contact.first_name": "Ana",
    "Contact.role": "kiln builder",
    "Contact.address": Address.FORMAL,
    "Contact.named": False,
    "Contact.names": ("Ana", "Tom"),
    "Sender.name": "Nils Berg",
    "Sender.about": "school gardener",
    "Sender.samples": ("Hi there!",),
    "Sender.closing": "Yours",
    "Fact.text": "she builds boats",
    "Fact.source": Source.SUMMARY,
    "Fact.heading": "Promised",
    "Fact.standing": Standing.HEARSAY,
    "Letter.text": "Hi Ana.",
    "Letter.day": TODAY - timedelta(days=1),
    "Dispute.point": "year",
    "Dispute.notes": "baker",
    "Dispute.summary": "smith",
}
UNTOLD: dict[str, Any] = {
    "Brief.today": TODAY + timedelta(days=1),  # a letter is not written anew with every day
    "Brief.avoid": ("a phrase",),  # letters that are too much alike are drafted anew by themselves
    "Brief.withheld": (Withheld(secrecy=Secrecy.PRIVATE, line=4, text="a secret"),),  # told to no model
    "Brief.skipped": (Skipped(line=5, text="# Fair", because="a heading"),),  # told to no model
    "Sender.services": "kilns",  # for the guard
    "Fact.id": "N7",  # follows from the order
    "Fact.line": 8,  # moves
    "Fact.place": 8,  # moves
    "Letter.line": 12,  # moves
    "Dispute.line": 12,  # moves
}


def with_changes(thing: Any, **changes: Any) -> Any:
    return replace(thing, **changes)


def changed(field: str, told: Any) -> Brief:
    """The brief in which one field of its own, or of something in it, is another."""
    kind, name = field.split(".")
    parts = {"Contact": CONTACT, "Sender": SENDER, "Fact": FACT, "Letter": LETTER, "Dispute": DISPUTE}
    if kind == "Brief":
        new = {name: told}
    else:
        part = with_changes(parts[kind], **{name: told})
        single, several = {"Contact": "contact", "Sender": "sender"}, {"Letter": "letters", "Dispute": "disputes"}
        new = {single[kind]: part} if kind in single else {several.get(kind, "facts"): (part,)}
        new |= {"facts": (part, OTHER)} if kind == "Fact" else {}
    brief: Brief = with_changes(BRIEF, **new)
    return brief


def test_of_every_field_it_is_settled_whether_it_is_told() -> None:
    known = {
        f"{kind.__name__}.{each.name}"
        for kind in (Brief, Contact, Sender, Fact, Letter, Dispute)
        for each in fields(kind)
    }
    assert known == TOLD.keys() | UNTOLD.keys()


@every("field", TOLD)
def test_what_a_writer_is_told_is_in_the_key(field: str) -> None:
    assert draft_key(changed(field, TOLD[field]), MODEL) != draft_key(BRIEF, MODEL)


@every("field", UNTOLD)
def test_what_moves_or_is_told_no_model_is_not(field: str) -> None:
    assert draft_key(changed(field, UNTOLD[field]), MODEL) == draft_key(BRIEF, MODEL)


def test_facts_count_in_any_order_and_by_what_they_are() -> None:
    assert draft_key(replace(BRIEF, facts=(OTHER, FACT)), MODEL) == draft_key(BRIEF, MODEL)
    apart = [with_changes(BRIEF, facts=(FACT,), **{name: (OTHER,)}) for name in ("background", "unclear")]
    assert len({draft_key(brief, MODEL) for brief in (BRIEF, *apart)}) == 3


@every("field", ["Brief.withheld", "Brief.skipped"])
def test_the_embedded_writer_sees_the_brief_whole(field: str) -> None:
    assert draft_key(changed(field, UNTOLD[field]), EMBEDDED) != draft_key(BRIEF, EMBEDDED)


def test_who_turns_out_to_be_an_old_friend_is_written_to_anew(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    written(source, tmp_path / "out")
    before = records(tmp_path / "out")
    with (source / "ana.md").open("a", encoding="utf-8") as notes:
        notes.write("- we have known each other since school (private)\n")
    assert written(source, tmp_path / "out").rested == len(before) - 1
    after = records(tmp_path / "out")
    assert [name for name in before if before[name]["draft_key"] != after[name]["draft_key"]] == ["Ana Kovač"]

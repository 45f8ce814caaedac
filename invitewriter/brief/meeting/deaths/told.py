"""Finds the item of the notes that tells of the contact's death, or of somebody's who may be the contact; few notes have a sign of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.meeting.deaths.anywhere import may_be_called, told_dead
from invitewriter.brief.meeting.deaths.clauses import deaths_in
from invitewriter.brief.meeting.deaths.slips import put_right
from invitewriter.brief.meeting.signs import may_tell_death, names_a_death
from invitewriter.notes import Item, Notes
from invitewriter.text.folding import plain


def contact_dead(entries: Sequence[Entry], others: Sequence[Entry], names: Sequence[str], notes: Notes) -> Item | None:
    """The item that tells that the contact, called by `names` in plain letters, has died; None where none does.

    Grammar is asked first, in the language of the notes, then the phrases of the last list. What grammar shows to be another's death
    is none of the contact's. `others` are the entries about somebody else, and unclear ones.
    """
    entries, others = (
        [_spelled(entry.without_links(), notes.language) for entry in each] for each in (entries, others)
    )
    if may_tell_death((*entries, *others), names, notes.language):
        deaths = deaths_in(entries, others, names, notes)
        if deaths.of_contact:
            return deaths.of_contact
        others = [entry for entry in others if entry.item not in deaths.of_others]
        entries = [entry for entry in entries if entry.item not in deaths.of_others]
    if not names_a_death((*entries, *others)):
        return None
    return told_dead(entries, others, names)


def somebody_dead(entries: Sequence[Entry], candidates: Sequence[str]) -> Item | None:
    """The item that tells that somebody has died who may be the contact, where it is unclear who that is; None where none does.

    Any of the `candidates` may be meant, and whoever the first line of the notes names.
    """
    entries = [_spelled(entry.without_links(), "") for entry in entries]
    if not names_a_death(entries):
        return None
    names = may_be_called(entries, candidates)
    return told_dead(entries, (), names) if names else None


def _spelled(entry: Entry, language: str) -> Entry:
    """The entry with the plainest words for a death as they are spelled."""
    text = put_right(entry.text, language)
    return entry if text == entry.text else replace(entry, text=text, plain=plain(text))

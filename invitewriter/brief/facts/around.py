"""Reads what surrounds the notes themselves: the front matter, what the same file says about other people, lines of markup only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.meeting.occasion import met_elsewhere
from invitewriter.brief.people.names.asked import read_asked
from invitewriter.brief.private.discretion import is_private
from invitewriter.domain import Fact, Secrecy, Skipped, Source, Withheld
from invitewriter.notes import Notes


def front_matter(notes: Notes) -> tuple[dict[str, str], Sorted]:
    """The values of the front matter that are not private, by key, and how each of its lines was classified."""
    facts: list[Fact] = []
    withheld: list[Withheld] = []
    skipped: list[Skipped] = []
    private = False
    for number, line in enumerate(notes.lines[: notes.front_length], 1):
        continued = line[:1].isspace()
        private = (private and continued) or line.startswith("#") or is_private(line)
        if private:
            withheld.append(Withheld(secrecy=Secrecy.PRIVATE, line=number, text=line))
        elif line.strip():
            skipped.append(Skipped(line=number, text=line, because="front matter"))
    hushed = {item.line for item in withheld}
    front = {key: text for key, text in notes.front.items() if notes.front_lines[key] not in hushed}
    if not (told := front.get("contact", "a")).replace("-", "").isalpha():
        asked = read_asked(told)
        front |= {"contact": asked.name, "role": front.get("role") or asked.about}
    if met_at := front.get("met_at"):
        facts.append(Fact(id="", text=met_at, source=Source.NOTES, line=notes.front_lines["met_at"]))
    return front, Sorted(facts=tuple(facts), withheld=tuple(withheld), skipped=tuple(skipped), own=())


def without_dateline(
    front: dict[str, str], above: Sorted, found: Sorted, called: Sequence[str], language: str
) -> tuple[dict[str, str], Sorted]:
    """The front matter, and how its lines were classified, without a `met_at` that is only where the notes were written."""
    place = front.get("met_at", "")
    if "," not in place:
        return front, above
    if not met_elsewhere(found.shared, called, place, language):
        return front, above
    facts = tuple(fact for fact in above.facts if fact.text != place)
    return {key: told for key, told in front.items() if key != "met_at"}, replace(above, facts=facts)


def unsaid(notes: Notes) -> Iterator[Withheld]:
    """What the same file says about other people: withheld, so that the guard recognises it in a letter."""
    for item in notes.unsaid:
        secrecy = Secrecy.PRIVATE if is_private(item.text) else Secrecy.OTHER
        yield Withheld(secrecy=secrecy, line=item.line, text=item.text, elsewhere=True)


def markup(notes: Notes) -> Iterator[Skipped]:
    """The lines that belong to no item: horizontal rules, tags, pictures."""
    read = {
        number for item in notes.items for number in range(item.line, min(item.last, len(notes.lines)) + 1)
    }  # of a person's own lines among others', the numbers may be far apart
    for number, line in enumerate(notes.lines[notes.front_length :], notes.front_length + 1):
        if line.strip() and number not in read:
            yield Skipped(line=number, text=line, because="markup")

"""Chooses the last sentence of a first letter, by what the letter tells and whether the notes name a next meeting."""

from __future__ import annotations

import re

from invitewriter.channel import Channel
from invitewriter.domain import Brief, How
from invitewriter.offline.language import Language
from invitewriter.offline.letter.choice import Plan
from invitewriter.offline.letter.opening import is_session, kind_of_opening
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.meeting import is_remote
from invitewriter.offline.tables import Table, make_phrases

_FIRST = 2
"""Facts of the notes."""


def ending_of(plan: Plan, brief: Brief, channel: Channel, language: Language, place: str = "") -> str:
    """The sentence; empty where the letter needs none. Whoever met at a `place` to which both come again is seen there."""
    endings = language.letter["ending"]
    if not channel.letter:
        listed = brief.how is How.LISTED and brief.channel not in endings
        return str(endings["heard"] if listed else endings.get(brief.channel, endings["letter"]))
    if again := _next_time(brief, language, place):
        return again
    if brief.how is How.MET and make_phrases(endings.get("of_regulars", ())).found_in(place.lower()):
        return str(endings["regulars"])
    if brief.how is How.MET and not plan.asked and _is_neighbour(brief, endings):
        return str(endings["neighbours"])
    if brief.how in {How.HEARD, How.LISTED} or is_session(brief, language):
        return str(endings["heard"])
    held = _held(plan, endings)
    if held == "letter" and kind_of_opening(brief, language) == "again":
        held = "known"
    if held == "letter" and brief.how is How.MET and not is_remote(brief, language.letter):
        fair = make_phrases(endings.get("of_fairs", "")).found_in(place.lower())
        held = "letter" if fair else "met"
    return str(endings.get(held, endings["letter"]))


def _is_neighbour(brief: Brief, endings: Table) -> bool:
    """Whether the notes begin with somebody from next door, or tell that the two live together or meet each week: those see each other anyway."""
    near, often = (make_phrases(endings.get(key, ())) for key in ("of_neighbours", "of_household"))
    texts = [straight(fact.text).lower() for fact in brief.notes_facts]
    return any(map(near.found_in, texts[:_FIRST])) or any(map(often.found_in, texts))


def _held(plan: Plan, endings: Table) -> str:
    """What a letter holds, as its ending depends on it."""
    if plan.asked or any(reading.tell("say").endswith("?") for reading in plan.told):
        return "asked"
    acts = (r.slots.get("act") or r.slots.get("do", "") for r in plan.told if r.kind is Kind.PROMISE)
    answers, requests = (tuple(endings.get(key, "\0").split("|")) for key in ("answers", "requests"))
    if any(act.startswith(answers) and not act.startswith(requests) for act in acts):
        return "answer"
    return "talk" if plan.opening and plan.opening.kind is Kind.TOPIC and not plan.told else "letter"


def _next_time(brief: Brief, language: Language, place: str) -> str:
    """That the sender hopes to see them there, where the notes say when an event comes round again, or, below where they begin, when one is."""
    entries = language.letter["ending"].get("again", ()) if brief.how is How.MET else ()
    for number, fact in enumerate(brief.notes_facts):
        text = straight(fact.text)
        for entry in entries:
            may_be = entry["sign"] in text.lower() and (number or not entry.get("later"))
            found = re.search(entry["find"], text, re.IGNORECASE) if may_be else None
            if found and not language.reader.doubts.of_sentence(text):
                if found["event"].lower() in entry.get("leaning", "").split() and not place:
                    return ""  # the next what?
                over = language.reader.doubts.out_of_date(text, brief, to_come=True)
                return "" if over else str(entry["say"]).format(event=_event(found["event"]))
    return ""


def _event(named: str) -> str:
    """The event as a letter writes it: initials keep their capitals."""
    return " ".join(word if word.isupper() else word.lower() for word in named.split())

"""Decides what is to be done about each contact, and on which day: promises with dates first, notes where most is to say."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.gathering.scribbled import is_nameless
from invitewriter.batching.planning.criteria import Criteria
from invitewriter.batching.planning.sheet import shortened
from invitewriter.batching.planning.weighing import Weighed, told_by
from invitewriter.channel import default_channel
from invitewriter.domain import Reason, Stage, value

_SATURDAY = 5
_QUOTED = 60


@value
class Decided:
    """A contact with the plan's word on it."""

    weighed: Weighed
    entry: Entry
    """With action, channel, language, address, stage, day and reason."""


def waits_for_an_answer(decided: Decided) -> bool:
    """Whether a line more in the notes would make a letter."""
    return decided.weighed.thin and not is_nameless(decided.entry)


def decide(
    weighed: Sequence[Weighed], criteria: Criteria, today: date, said: Mapping[str, Action] | None = None
) -> list[Decided]:
    """The plan's rows, in the order in which letters are to go; what waits for an answer or goes to nobody comes last.

    `said` holds what the plan's reader decided about a contact, by id: it counts in place of the plan's own word.
    """
    ordered, own = sorted(weighed, key=_rank), said or {}
    notes = criteria.notes_a_month - list(own.values()).count(Action.NOTE)
    found: list[Decided] = []
    for one in ordered:
        entry = _with_terms(one)
        told = own.get(entry.id)
        action, reason = _action(one, entry, notes + (told is Action.NOTE))
        notes -= action is Action.NOTE and told is None
        if action is Action.BLANK:  # what is written is the message, once they have accepted
            entry = replace(entry, channel="linkedin-message", stage=Stage.CONNECTED)
        found.append(Decided(weighed=one, entry=replace(entry, action=action, reason=reason)))
    writing = [one for one in found if _is_written(one.entry, own)]
    waiting = [one for one in found if not _is_written(one.entry, own)]
    return [*_dated(writing, criteria, today, own), *waiting]


def _is_written(entry: Entry, own: Mapping[str, Action]) -> bool:
    action = own.get(entry.id) if entry.action is Action.ASK else entry.action
    return action is not None and action.writes


def _rank(one: Weighed) -> tuple[date, bool, int, int, str]:
    """Promises with dates first, then other promises, then whom the criteria name, then where most is to say."""
    due = one.promise.due if one.promise and one.promise.due else date.max
    return due, one.promise is None, -len(one.fits), -one.says, one.entry.source


def _with_terms(one: Weighed) -> Entry:
    """The entry with the terms of its letter written out, so that the plan shows them."""
    entry, brief = one.entry, one.brief
    if brief is None:
        return entry
    channel = entry.channel or brief.channel
    if not entry.channel and entry.email and brief.channel != "email" and "channel" not in _front(one):
        channel = default_channel(brief.stage, has_email=True)
    return replace(
        entry,
        name=one.name,
        channel=channel,
        stage=brief.stage,
        language=entry.language or brief.language,
        address=entry.address or brief.contact.address,
    )


def _front(one: Weighed) -> frozenset[str]:
    head = one.entry.notes.split("---", 2)
    lines = head[1].splitlines() if one.entry.notes.startswith("---") and len(head) > 2 else []
    return frozenset(line.split(":")[0].strip().lower() for line in lines)


def _action(one: Weighed, entry: Entry, notes: int) -> tuple[Action, str]:
    """What to do, and why; `notes` is how many connection requests may still carry a note."""
    if entry.trouble or one.trouble:
        return Action.NOBODY, f"cannot be read: {entry.trouble or one.trouble}"
    if entry.action is not None:
        return entry.action, entry.reason
    if one.decline:
        asks = one.decline.reason is not Reason.DO_NOT_WRITE
        return (Action.ASK if asks else Action.NOBODY), one.decline.advice
    return _way(entry, notes), _reason(one)


def _way(entry: Entry, notes: int) -> Action:
    """How the letter goes."""
    if entry.channel == "email":
        return Action.EMAIL
    if entry.channel != "linkedin-note" or (entry.stage and entry.stage.reaches(Stage.CONNECTED)):
        return Action.MESSAGE
    return Action.NOTE if notes > 0 else Action.BLANK


def _reason(one: Weighed) -> str:
    parts: list[str] = []
    if one.promise:
        due = f" by {one.promise.due:%d %b}" if one.promise.due else ""
        parts.append(f"to do{due}: {shortened(one.promise.text, _QUOTED)} (line {one.promise.line})")
    if one.fits:
        parts.append(f"may be {' and '.join(one.fits)}")
    if not parts:
        facts = len(told_by(one.brief)) if one.brief else 0
        parts.append(f"{facts} thing{'s' if facts != 1 else ''} to write about")
    parts += [f'do you want to? line {line} says "{word}"' for line, word in one.doubts[:2]]
    return "; ".join(parts)


def _dated(writing: Sequence[Decided], criteria: Criteria, today: date, own: Mapping[str, Action]) -> Iterator[Decided]:
    """Each on the first working day that has room for another letter, and for another invitation in its week."""
    letters: Counter[date] = Counter()
    requests: deque[date] = deque()  # the days of the last connection requests, a week's worth
    first = _working(today)
    day = first
    for one in writing:
        action = own.get(one.entry.id, one.entry.action)
        invites = action in {Action.NOTE, Action.BLANK}
        if invites and criteria.invitations_a_week == 0:
            yield replace(one, entry=replace(one.entry, reason=f"{one.entry.reason}; no invitations are left"))
            continue
        while letters[day] >= criteria.letters_a_day:
            day = _working(day + timedelta(days=1))
        sent = day
        if invites and len(requests) >= criteria.invitations_a_week:
            sent = max(day, _working(requests[-criteria.invitations_a_week] + timedelta(days=7)))
            while letters[sent] >= criteria.letters_a_day:
                sent = _working(sent + timedelta(days=1))
        if invites:
            requests.append(sent)
        letters[sent] += action is not None and action.writes
        yield replace(one, entry=replace(one.entry, day=sent))


def _working(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day

"""Chooses what a letter tells: which readings, in which sentences, and what to leave out first where room is short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Brief, How, Stage, value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import OWN_QUESTION, UNTOLD, Kind
from invitewriter.offline.reading.meeting import days_since

_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
"""Kinds that leave room for one thing more."""
_SEVERAL = 2
"""Promises that one letter has room for, or things to thank for where nothing was promised."""
_BEGINNING = 2
"""Words."""
_MUCH = 3
"""Particulars to which no other is added."""
_RICH, _LONG = 3, 18
"""Words that say something, and letters of them, of what is told though there is enough without it: "eröffnet eine Hofmolkerei"."""
_LITTLE = 2
"""Sentences of notes of which what somebody does may be all that is told: longer ones hold what was worth a letter, and was not understood."""
_CLAUSE = 3
"""Words of a question that is told as a clause."""
_ASKED_FIRST = (Kind.NEED, Kind.PLAN, Kind.WISH, Kind.WORK, Kind.TOPIC)


@value
class Plan:
    """Which reading goes where. At least one place is taken."""

    opening: Reading | None = None
    """Told in the sentence about the meeting."""
    told: tuple[Reading, ...] = ()
    asked: Reading | None = None

    @property
    def readings(self) -> tuple[Reading, ...]:
        return tuple(reading for reading in (self.opening, *self.told, self.asked) if reading)

    @property
    def holds_work_only(self) -> bool:
        """Whether it says nothing but what somebody does, or asks how they came to it."""
        return [reading.kind for reading in self.readings] == [Kind.WORK]


def plans(readings: Sequence[Reading], brief: Brief, *, most: int, joined: Sequence[str] = ()) -> list[Plan]:
    """The letters that can be written, the best first: what was promised before all else, then the rank of readings.

    `most` is the number of particulars there is room for; each plan after the first has less in it, or something else. Two
    sentences that begin with one of `joined` can be told as one.
    """
    tellable = _but_alone([reading for reading in readings if reading.kind not in UNTOLD], brief)
    whole = [reading for reading in tellable if not any(_is_part(reading, other) for other in tellable)]
    ranked = sorted(whole, key=lambda reading: reading.group.rank)
    found: list[Plan] = []
    if most > 1:
        fullest = _whole(ranked, brief, tuple(joined))
        found = [fullest, *_shortened(fullest)]
    for reading in ranked:
        found += _alone(reading, brief)
    # Of longer notes it comes out of the blue, but where the two write to each other.
    little = bool(brief.letters) or len(brief.notes_facts) + len(brief.withheld) <= _LITTLE
    told = [plan for plan in found if plan.readings and (little or not plan.holds_work_only)]
    return [plan for number, plan in enumerate(told) if plan not in told[:number]]


def _but_alone(readings: Sequence[Reading], brief: Brief) -> Sequence[Reading]:
    """The readings without those that are told only where there is nothing else."""
    others = [reading for reading in readings if not reading.group.alone]
    tells = any(reading.tell("say") or _opens(reading, brief) or askable(reading, brief) for reading in others)
    return others if tells else readings


def _whole(ranked: Sequence[Reading], brief: Brief, joined: tuple[str, ...]) -> Plan:
    opening = next((reading for reading in ranked if _opens(reading, brief)), None)
    rest = [reading for reading in ranked if reading is not opening]
    told = _courtesies(rest, joined)
    met = {
        reading.fact for reading in told if reading.kind is Kind.PROMISE
    }  # nobody is asked about what they were promised
    open_ = [r for r in rest if r.kind is not Kind.NEED or (r.fact not in met and not _is_promised(r, told))]
    own = [r for r in open_ if r.group.rank <= OWN_QUESTION]
    asked = next((r for r in own if askable(r, brief)), None) or next(
        (r for kind in _ASKED_FIRST for r in open_ if r.kind is kind and askable(r, brief)), None
    )
    if not (opening and asked):
        room = max(2 - bool(opening) - bool(asked), len(told) + (not opening and not asked))
        for reading in (r for r in open_ if r not in (asked, *told) and r.tell("say")):
            if reading.group.alone and (told or asked):
                continue
            others = [other for other in (opening, *told) if other]
            again = any(_says_the_same(reading, other) or _alike(reading, other, joined) for other in others)
            if len(told) < room and not again:
                told.append(reading)
    if (
        asked and asked.kind is Kind.WORK
    ):  # how somebody came to their work is asked beside what they asked, never instead
        left = (r for r in open_ if r.kind is Kind.WISH and r.tell("say") and r not in (opening, *told))
        told += [r for r in left if not any(_says_the_same(r, other) or _alike(r, other, ()) for other in told)][:1]
    return _with_particular(Plan(opening=opening, told=tuple(told), asked=asked), open_)


def _with_particular(plan: Plan, readings: Sequence[Reading]) -> Plan:
    """The plan with what somebody said or did told first, the richest where there are several; none where there is much to tell."""
    facts = {reading.fact for reading in plan.readings}
    found = [r for r in readings if r.group.beside and r.is_particular and r.fact not in facts and _adds(r, plan.told)]
    if any(reading.group.beside for reading in plan.told):
        return replace(plan, told=tuple(sorted(plan.told, key=lambda reading: not reading.group.beside)))
    if not found or len(plan.readings) > _MUCH:
        return plan
    return replace(plan, told=(max(found, key=lambda reading: reading.richness), *plan.told))


def _adds(reading: Reading, told: Sequence[Reading]) -> bool:
    """Whether a letter is richer with it: it says enough, and not in the words of a sentence that is `told`."""
    said = reading.tell("say")
    rich = reading.richness >= _RICH or reading.letters >= _LONG
    return bool(said) and rich and not any(_alike(reading, other, ()) for other in told)


def _is_promised(need: Reading, told: Sequence[Reading]) -> bool:
    """Whether what is needed is what was promised: "tables", and "our beer tables"."""
    wanted = need.slots.get("wanted_head", "").lower().split()[-1:]
    promised = [r.slots.get("object_head", "").lower() for r in told if r.kind is Kind.PROMISE]
    return any(text.endswith(word) for word in wanted for text in promised)


def _courtesies(rest: Sequence[Reading], joined: tuple[str, ...]) -> list[Reading]:
    """What was promised, and what is to be thanked for: a second thing to thank for only where no more than one was promised."""
    found = [reading for reading in rest if reading.kind in _COURTESIES and reading.tell("say")]
    told: list[Reading] = []
    for reading in sorted(found, key=lambda reading: reading.kind is not Kind.PROMISE):
        alike = sum(reading.kind is other.kind for other in told)
        room = _SEVERAL if reading.kind is Kind.PROMISE or len(told) - alike < _SEVERAL else 1
        again = any(_says_the_same(reading, other) or _alike(reading, other, joined) for other in told)
        if alike < room and not again:
            told.append(reading)
    return told


def _says_the_same(reading: Reading, other: Reading) -> bool:
    """Whether two were read from the same words, or are told in the same, or one in all that the other has to say."""
    same = reading.text == other.text or reading.tell("say") == other.tell("say")
    return same or any(_is_within(*pair) for pair in ((reading, other), (other, reading)))


def _is_within(reading: Reading, other: Reading) -> bool:
    """Whether another tells in the same words what somebody asked: "whether our forge bends hinges"."""
    asked = [reading.slots.get(slot, "") for slot in ("whether", "question")]
    return any(len(words.split()) >= _CLAUSE and words in other.tell("say") for words in asked)


def _is_part(reading: Reading, other: Reading) -> bool:
    """Whether another tells all that it tells, and more: how something is done, and how without a stain."""
    said, more = (each.tell("say").rstrip(".!") for each in (reading, other))
    return bool(said) and said != more and more.startswith(said) and not more[len(said)].isalnum()


def _alike(first: Reading, second: Reading, joined: tuple[str, ...]) -> bool:
    """Whether two sentences would begin with the same words, and cannot be told as one."""
    if joined and first.tell("say").startswith(joined) and second.tell("say").startswith(joined):
        return False
    return first.tell("say").split()[:_BEGINNING] == second.tell("say").split()[:_BEGINNING]


def _shortened(plan: Plan) -> Iterator[Plan]:
    """The plan without its second courtesy, without its question; then without what opens it, which is told by a plainer sentence."""
    if plan.told and plan.told[0].group.beside and len(plan.readings) > 1:
        unasked = replace(plan, asked=None)
        plan = replace(plan, told=plan.told[1:])
        yield plan
        yield unasked  # where the question was asked before, what stands beside it is still to be told
    if len(plan.told) > 1:
        plan = replace(plan, told=plan.told[:1])
        yield plan
    if plan.asked and (plan.opening or plan.told):
        yield replace(plan, asked=None)
    if plan.opening and (plan.told or plan.asked):
        yield replace(plan, opening=None)


def _alone(reading: Reading, brief: Brief) -> Iterator[Plan]:
    """The ways of telling one reading alone."""
    if _opens(reading, brief):
        yield Plan(opening=reading)
    if reading.kind not in _COURTESIES and askable(reading, brief):
        yield Plan(asked=reading)
    if reading.tell("say"):
        yield Plan(told=(reading,))


def _opens(reading: Reading, brief: Brief) -> bool:
    return opening_frame(brief) in reading.group.frames


def opening_frame(brief: Brief) -> str:
    """The sentence that tells a reading along with the meeting; "back" where they have written to each other since."""
    return "back" if brief.stage.reaches(Stage.ENGAGED) and brief.how is How.MET else "open"


def askable(reading: Reading, brief: Brief) -> bool:
    """Whether the reading makes a question, and enough days have gone by to ask it."""
    days = days_since(brief)
    return bool(reading.tell("ask")) and (days is None or days >= reading.group.ask_after)

"""Composes the letter: greeting, where they met, one or two particulars, at most one question, a plain ending."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.channel import Channel, channel_named, sms
from invitewriter.domain import Brief, Claim, Draft, How, Stage, value
from invitewriter.offline.frame import fill
from invitewriter.offline.language import Language
from invitewriter.offline.letter.by_several import by_several
from invitewriter.offline.letter.choice import Plan, opening_frame, plans
from invitewriter.offline.letter.closing import ending_of
from invitewriter.offline.letter.joining import Sentence, in_order, joined, turned, varied
from invitewriter.offline.letter.last_reader import proofread
from invitewriter.offline.letter.numerals import spelled_out
from invitewriter.offline.letter.occasion import occasion_of
from invitewriter.offline.letter.opening import (
    SHARED,
    but_met_again,
    goes_without,
    kind_of_opening,
    meets_anyway,
    place_met,
    supposing_nothing,
    without_occasion,
)
from invitewriter.offline.letter.several import said_to_several
from invitewriter.offline.letter.subject import subject_of
from invitewriter.offline.letter.voice import Voice, voice_of
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.fresh import fresh_readings, is_fresh
from invitewriter.offline.reading.meeting import when_of
from invitewriter.text.dates import dates
from invitewriter.text.patterns import compile_later

_SMALL_ROOM = 250
"""Where fewer characters than this are aimed at, one particular is enough."""
_SHORT = 3
"""Words; with more about the matter, the meeting comes before it."""
_QUOTED = compile_later(r'"([^"\n]+)"', signs='"')
_PLAIN_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-"})


@value
class Setting:
    """All that stays the same while a letter is made shorter."""

    brief: Brief
    channel: Channel
    language: Language
    voice: Voice
    place: Mapping[str, str]
    """Where they met, as `place_of` tells it."""
    place_facts: tuple[str, ...]


def compose(brief: Brief, readings: Sequence[Reading], language: Language) -> Draft | None:
    """The best letter that fits the channel; the shortest where none does; None where nothing particular is left to say."""
    channel = channel_named(brief.channel)
    place, place_facts = place_met(brief, readings, language)
    setting = Setting(
        brief=brief,
        channel=channel,
        language=language,
        voice=voice_of(brief, channel, language),
        place=place,
        place_facts=place_facts,
    )
    aim = channel.aim_within(brief.limit)
    small = channel.measure is sms or (aim < _SMALL_ROOM and not channel.letter)
    shortest: tuple[int, Draft] | None = None
    begun = [before for before, *_ in language.letter.get("joined", ())]
    if brief.how is How.LISTED:
        readings = supposing_nothing(readings, language)
    told = but_met_again(fresh_readings(readings, brief), place, place_facts)
    readings = proofread(without_occasion(told, brief, language), language)
    for plan in plans(readings, brief, most=1 if small else 3, joined=begun):
        for draft in _drafts(plan, setting):
            if not is_fresh(draft, brief):
                continue
            length = channel.length(draft.message, brief.limit)
            if length.count <= aim and not length.over:
                return draft
            if shortest is None or length.count < shortest[0]:
                shortest = length.count, draft
    return shortest[1] if shortest else None


def _drafts(plan: Plan, setting: Setting) -> Iterator[Draft]:
    """The letter with all there is to say of the meeting, then with less and less.

    An invitation to connect stays to the last; any other ending goes before the place and the day do.
    """
    place = setting.place.get("place", "")
    dated = any(map(str.isdigit, place)) and any(True for _ in dates(place, setting.brief.language))
    when = "" if dated else when_of(setting.brief, setting.language.letter)  # "at the Book Evening on 20 November"
    whole = {"place": place, "when": when}
    short = {"place": setting.place.get("place_short", ""), "when": when}
    meetings = [whole, short, {"place": short["place"]}, {"when": when}, {}]
    kept = setting.channel.name in setting.language.letter["ending"]
    order = [(meeting, True) for meeting in (meetings if kept else meetings[:2])]
    order += [(meeting, False) for meeting in meetings]
    for number, (meeting, ending) in enumerate(order):
        if (meeting, ending) not in order[:number]:
            yield _draft(plan, meeting, setting, ending=ending)


def _draft(plan: Plan, meeting: Mapping[str, str], setting: Setting, *, ending: bool) -> Draft:
    told = [sentence for sentence in _sentences(plan, meeting, setting, ending=ending) if sentence.text]
    first, *others = [replace(sentence, text=_as_signed(sentence.text, setting)) for sentence in told]
    # The first goes on from the greeting, in some languages with a small letter.
    sentences = [first, *(replace(s, text=s.text[0].upper() + s.text[1:]) for s in others)]
    draft = Draft(
        message=_laid_out(sentences, setting),
        subject=_typed(
            _as_signed(subject_of(plan, setting.brief, setting.language, setting.channel, setting.place), setting),
            setting,
        ),
        claims=tuple(Claim(text=_typed(s.text, setting), facts=s.facts) for s in sentences),
    )
    return said_to_several(draft, setting.brief, setting.language)


def _as_signed(text: str, setting: Setting) -> str:
    """`text` as whoever signs would say it: two say "we"."""
    several = by_several(setting.voice.name, setting.language)
    return several.said(text) if several else text


def _sentences(plan: Plan, meeting: Mapping[str, str], setting: Setting, *, ending: bool) -> Iterator[Sentence]:
    brief, opening = setting.brief, setting.language.letter["opening"]
    if brief.stage is Stage.CONNECTED and brief.channel != "linkedin-note":  # which asks to be connected
        yield Sentence(text=setting.voice.say(opening["connected"]))
    met: list[Sentence] = []
    if plan.opening:
        met = [Sentence(text=_open(plan.opening, setting, meeting), facts=(plan.opening.fact, *setting.place_facts))]
    kind = "" if plan.opening else _opening_kind(plan, meeting, setting)
    if kind:
        had = occasion_of(brief, setting.language) if kind == SHARED else {}
        text = fill(setting.voice.say(opening[kind]), {**meeting, **had})
        for doubled, said in opening.get("unlike", ()):
            text = text.replace(doubled, said)
        met = [Sentence(text=text, facts=(brief.notes_facts[0].id,) if had else setting.place_facts)]
    persons = setting.language.reader.persons
    own = {*persons.possessives.values(), *persons.objects.values()}
    told = in_order(plan.told, begun=bool(plan.opening or kind), own=own)
    sentences = [Sentence(text=_tell(r, "say", setting), facts=(r.fact, *r.also)) for r in told]
    linked = varied([*met, *joined(sentences, _links(setting))], _once(setting))
    yield from turned(linked, _turns(setting), brief.contact.name)
    if plan.asked:
        asked = Sentence(text=_tell(plan.asked, "ask", setting), facts=(plan.asked.fact,))
        yield from turned([asked], _turns(setting), brief.contact.name)
    if ending and brief.stage is Stage.MET:
        place = setting.place.get("place", "")
        last = setting.voice.say(ending_of(plan, brief, setting.channel, setting.language, place))
        yield from turned([Sentence(text=last, ending=True)], _turns(setting), brief.contact.name)


def _opening_kind(plan: Plan, meeting: Mapping[str, str], setting: Setting) -> str:
    """The name of the sentence about the meeting; empty where it would say nothing sure, or little, and something else begins the letter."""
    kind = kind_of_opening(setting.brief, setting.language)
    bare = not any(meeting.values()) or meets_anyway(kind, meeting.get("place", ""), setting.language)
    return "" if bare and goes_without(kind, plan.told, setting.language) else kind


def _links(setting: Setting) -> list[list[str]]:
    """How two sentences begin that can be told as one, as this sender writes, and what links them."""
    return [[setting.voice.say(begun), *links] for begun, *links in setting.language.letter.get("joined", ())]


def _turns(setting: Setting) -> list[list[str]]:
    """Turns of phrase of which each contact gets another, as this sender writes; none where room is short."""
    turns = setting.language.letter.get("turns", ()) if setting.channel.letter else ()
    return [[setting.voice.say(turn) for turn in each] for each in turns]


def _once(setting: Setting) -> list[tuple[str, str, str]]:
    """What a letter says once, as this sender writes, and how it says the same again."""
    say = setting.voice.say
    return [(say(phrase), say(old), say(new)) for phrase, old, new in setting.language.letter.get("once", ())]


def _open(reading: Reading, setting: Setting, meeting: Mapping[str, str]) -> str:
    """The sentence about the meeting that tells `reading`: another where it is long, or they knew each other, or only spoke."""
    frame, kind = opening_frame(setting.brief), kind_of_opening(setting.brief, setting.language)
    if frame == "open":
        long = any(len(reading.slots.get(name, "").split()) > _SHORT for name in ("matter", "thing"))
        ways = (f"long-{kind}", kind, "long") if long else (kind,)
        frame = next((name for name in ways if name in reading.group.frames), frame)
    had = occasion_of(setting.brief, setting.language) if kind == SHARED else {}
    meet = had.pop("had", "") or setting.language.letter["opening"]["meet"].get(kind, "")
    return _tell(reading, frame, setting, {**meeting, **had, "meet": meet})


def _tell(reading: Reading, frame: str, setting: Setting, more: Mapping[str, str] | None = None) -> str:
    said = setting.voice.say(reading.group.frames.get(frame, ""))
    return fill(said, {**reading.slots, **(more or {})})


def _laid_out(sentences: Sequence[Sentence], setting: Setting) -> str:
    voice = setting.voice
    body = " ".join(sentence.text for sentence in sentences if not sentence.ending)
    ending = " ".join(sentence.text for sentence in sentences if sentence.ending)
    if setting.channel.letter:
        signed = f"{voice.closing}\n{voice.name}" if voice.closing else ""
        text = "\n\n".join(part for part in (voice.greeting, body, ending, signed) if part)
    else:
        text = "\n".join(part for part in (voice.greeting, f"{body} {ending}".strip(), voice.name) if part)
    return _typed(text, setting)


def _typed(text: str, setting: Setting) -> str:
    """`text` with small numbers in words, and the language's quotation marks, or plain ones in a text message, where any other would halve its room."""
    text = spelled_out(text, setting.language.letter.get("numerals", {}), setting.language.nouns)
    if setting.channel.measure is sms:
        return text.translate(_PLAIN_MARKS)
    before, after = setting.language.letter["quotation"]["marks"]
    return _QUOTED.sub(rf"{before}\1{after}", text)

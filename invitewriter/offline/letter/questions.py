"""Asks for the next conversation: whom they would like to meet, where they network, who is ideal for their work, who sends them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from invitewriter.domain import Brief
from invitewriter.mend import same_question
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.parts import head_of
from invitewriter.offline.language import Language
from invitewriter.offline.letter.nameable import counts_only, is_cause, is_yours, work_of
from invitewriter.offline.letter.opening import place_met
from invitewriter.offline.letter.roles import role_of, several
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.meeting import kinds_named
from invitewriter.offline.tables import Table, listed, listed_set, make_phrases
from invitewriter.text.patterns import compile_later

FAMILIES = ("meet", "network", "client", "referral")
FEWEST = 3
_MOST_WORDS_IN_TOPIC = 4
_ANY = 99
_MOST_USES = 2
"""Questions that may name one and the same thing."""
_SLOT = compile_later(r"\{(\w+)\}")
_GUESSED = "clause-"
"""Begins the names of what was read by grammar alone, which may be little beside what somebody is."""
_ONE_THING = {"reach": "cause", "your_work": "work", "roles": "role", "gathered": "place", "gathering": "place"}
"""Slots that name what another names."""


def ask(brief: Brief, readings: Sequence[Reading], language: Language, letter: str = "") -> tuple[str, ...]:
    """Three or four questions, one a family; a family that the notes answer is left out, and what `letter` asks already."""
    table = language.questions
    thrice = listed(table["words"], "thrice")
    slots = _slots(brief, readings, language)
    longest = table["words"].get("twice", _ANY)
    worn = {name: 1 for name, text in slots.items() if name not in thrice and len(text.split()) > longest}
    told = _told_of_work(brief, readings)
    open_families = [name for name in FAMILIES if not _answered(table[name], readings, brief)]
    asked: dict[str, str] = {}
    used = Counter(worn)
    # What is known of the work serves twice, what they are three times where it has to; questions in general only fill up.
    for most in (_MOST_USES, _MOST_USES + 1, 0):
        for name in open_families if most == _MOST_USES or len(asked) < FEWEST else ():
            if name in asked or (most != _MOST_USES and len(asked) >= FEWEST):
                continue
            frames = _varied(_but_of_work(_frames(table[name], told, table), brief, table["words"]), brief.contact.name)
            question, slot = _first(frames, slots, used, letter, (most, thrice))
            if question and bool(slot) == bool(most):
                asked[name] = question
                used[slot] += 1
    found = [asked[name] for name in open_families if name in asked]
    more = (fill(frame, slots) for name in [*open_families, *FAMILIES] for frame in table[name]["more"])
    while len(found) < FEWEST and (
        question := next((q for q in more if q and q not in found and not same_question(q, letter)), "")
    ):
        found.append(question)
    return tuple(found)


def _frames(family: Table, told: str, table: Table) -> Sequence[str]:
    """The family's questions: those for people without clients where nothing tells that this one has some."""
    if "use" in family and not make_phrases(table["words"]["clients"]).found_in(told):
        return list(family["use"])
    return list(family["ask"])


def _but_of_work(frames: Sequence[str], brief: Brief, words: Table) -> list[str]:
    """The questions; where the notes tell that somebody works no more, those that do not ask of their work."""
    over = make_phrases(words.get("retired", ())).found_in(" ; ".join(fact.text for fact in brief.notes_facts))
    return [frame for frame in frames if not over or not any(word in frame for word in listed(words, "at_work"))]


def _varied(frames: Sequence[str], seed: str) -> list[str]:
    """The questions, those that name the same thing in another order for each contact: no two letters ask quite alike."""
    pick, found = sum(map(ord, seed)), list[str]()
    for _, alike in groupby(frames, key=_SLOT.findall):
        group = list(alike)
        at = pick % len(group)
        found += [*group[at:], *group[:at]]
    return found


def _told_of_work(brief: Brief, readings: Sequence[Reading]) -> str:
    works = [reading.slots.get("do", reading.text) for reading in readings if reading.kind is Kind.WORK]
    return " ; ".join([brief.contact.role, *works, *(fact.text for fact in brief.summary_facts)])


def _first(
    frames: Sequence[str],
    slots: Mapping[str, str],
    used: Mapping[str, int],
    letter: str,
    most: tuple[int, Sequence[str]],
) -> tuple[str, str]:
    """The first question that can be filled from what was used fewer than `most` times, and its slot; the last of them needs none."""
    for frame in frames:
        slot = _ONE_THING.get(name := "".join(_SLOT.findall(frame)[:1]), name)
        question = fill(frame, slots) if not slot or used.get(slot, 0) < _worn_out(slot, *most) else ""
        if question and not same_question(question, letter):
            return question, slot
    return "", ""


def _worn_out(slot: str, most: int, thrice: Sequence[str]) -> int:
    """How often it may be named: what somebody is or does, once more where all else would be a question in general."""
    return most if slot in thrice else min(most, _MOST_USES)


def _answered(family: Table, readings: Sequence[Reading], brief: Brief) -> bool:
    told = " ; ".join(fact.text for fact in brief.notes_facts)
    by_reading = any(reading.kind.value in family["answered_by"] for reading in readings)
    return by_reading or make_phrases(family["answered_words"]).found_in(told)


def _slots(brief: Brief, readings: Sequence[Reading], language: Language) -> dict[str, str]:
    """What the questions can name of the contact's own, as far as it is known."""
    public = language.reader.read_summary(brief)
    card = language.reader.read_role(brief)
    known = [*readings, *card, *public]
    sure = [reading for reading in known if not reading.group.name.startswith(_GUESSED)]
    found = {
        "cause": _told(
            known, "cause", lambda text: is_cause(text, language) and not _ends_in(text, "no_cause", language)
        ),
        "work": work_of([r for r in sure if not language.nouns.is_unique(r.tell("cause") or "-")], language),
        "your_work": _told(known, "your_work", lambda text: is_yours(text, language)),
        "field": _told(known, "field", bool),
        "topic": _told(known, "topic", lambda text: _is_topic(text, language)),
        "role": role_of(brief, (*public, *readings), language, card),
        **_met_at(brief, readings, language),
    }
    if not found["role"] and not found["work"]:
        found["work"] = work_of(known, language)
    found["roles"] = several(found["role"], language)
    found["reach"] = found["cause"] if _ends_in(found["cause"], "reaching", language) else ""
    return {name: text for name, text in found.items() if text}


def _ends_in(text: str, listing: str, language: Language) -> bool:
    """Whether what a cause is called by, up to its first preposition, ends in a word of a list."""
    head = head_of(language.nouns, text).lower().split()
    return bool(head) and head[-1] in listed_set(language.questions["words"], listing)


def _met_at(brief: Brief, readings: Sequence[Reading], language: Language) -> dict[str, str]:
    """Where the two met, and the event that it was, if it was one: nobody meets people at a door or on a ferry as a rule."""
    place, words = place_met(brief, readings, language)[0], language.letter["place"]
    told, kinds = place.get("place_short", ""), kinds_named(place.get("event", "").lower().split())
    endings = tuple(language.questions["words"].get("gathered", "").split())  # where nouns are written together
    met = kinds.intersection(words["kinds"].split())
    gathered = told if met or any(word.endswith(endings) for word in told.lower().split()) else ""
    at = words.get("at", "").partition("{")[0]
    alike = language.questions["words"].get("gatherings", "").split()
    gathering = gathered.removeprefix(at) if at and gathered.startswith(at) else ""
    if alike and kinds.isdisjoint(alike):
        gathering = ""
    return {"place": told, "gathered": gathered, "gathering": gathering}


def _told(readings: Sequence[Reading], frame: str, fits: Callable[[str], object]) -> str:
    return next((text for reading in readings if (text := reading.tell(frame)) and fits(text)), "")


def _is_topic(text: str, language: Language) -> bool:
    """Whether it is short and names something: no question in other words."""
    words = text.split()
    of_others = language.nouns.speaks_of_sender(text) or words[0].lower() in language.nouns.questions
    # "the hill": nobody goes anywhere to talk about that one
    one = words[0].lower() in language.nouns.pointing and language.nouns.prepositions.isdisjoint(text.lower().split())
    counted = words[0][0].isdigit() or counts_only(words[0], language.nouns)
    # "zu Feldern" is no "über Feldern"
    other_case = words[-1].endswith(tuple(language.questions["words"].get("of_one_case", "").split()))
    return len(words) <= _MOST_WORDS_IN_TOPIC and not of_others and not one and not other_case and not counted

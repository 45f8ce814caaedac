"""Asks for the next conversation: whom they would like to meet, where they network, who is ideal for their work, who sends them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import Brief
from invitewriter.offline.frame import fill
from invitewriter.offline.group import Kind
from invitewriter.offline.language import Language
from invitewriter.offline.sentence import Reading
from invitewriter.offline.tables import Table, make_phrases

FAMILIES = ("meet", "network", "client", "referral")
FEWEST = 3
_MOST_WORDS_IN_ROLE = 5


def ask(brief: Brief, readings: Sequence[Reading], language: Language) -> tuple[str, ...]:
    """Three or four questions, one a family; a family that the notes answer is left out."""
    table = language.questions
    slots = _slots(brief, readings, language)
    open_families = [name for name in FAMILIES if not _answered(table[name], readings, brief)]
    frames = {name: _frames(table[name], _told_of_work(brief, readings), table) for name in open_families}
    asked = [_first(frames[name], slots) for name in open_families]
    more = (fill(frame, slots) for name in [*open_families, *FAMILIES] for frame in table[name]["more"])
    while len(asked) < FEWEST and (question := next((q for q in more if q and q not in asked), "")):
        asked.append(question)
    return tuple(asked)


def _frames(family: Table, told: str, table: Table) -> Sequence[str]:
    """The family's questions: those for people without clients where nothing tells that this one has some."""
    if "use" in family and not make_phrases(table["words"]["clients"]).found_in(told):
        return list(family["use"])
    return list(family["ask"])


def _told_of_work(brief: Brief, readings: Sequence[Reading]) -> str:
    works = [reading.slots["do"] for reading in readings if reading.kind is Kind.WORK]
    return " ; ".join([brief.contact.role, *works, *(fact.text for fact in brief.summary_facts)])


def _first(frames: Sequence[str], slots: dict[str, str]) -> str:
    """The first question that can be filled; the last of them needs nothing."""
    return next(question for frame in frames if (question := fill(frame, slots)))


def _answered(family: Table, readings: Sequence[Reading], brief: Brief) -> bool:
    told = " ; ".join(fact.text for fact in brief.notes_facts)
    by_reading = any(reading.kind.value in family["answered_by"] for reading in readings)
    return by_reading or make_phrases(family["answered_words"]).found_in(told)


def _slots(brief: Brief, readings: Sequence[Reading], language: Language) -> dict[str, str]:
    """The contact's own work, from the readings, else from the role; each of `work`, `field` and `role` where it is known."""
    works = [r for r in (*readings, *language.reader.read_role(brief)) if r.kind is Kind.WORK]
    slots = _own_work(next((r for r in works if r.tell("work") or r.tell("field")), None), language)
    role = next((r.slots["single_head"] for r in readings if r.kind is Kind.ROLE), "") or _role(
        brief, language.questions
    )
    return slots | ({"role": role} if role else {})


def _own_work(reading: Reading | None, language: Language) -> dict[str, str]:
    if reading is None:
        return {}
    told = {name: reading.tell(name) for name in ("work", "cause", "field")}
    # What there is only once nobody else runs, and what there is many times is no cause.
    unique = bool(told["cause"]) and language.nouns.is_unique(told["cause"])
    told["work" if unique else "cause"] = ""
    return {name: text for name, text in told.items() if text}


def _role(brief: Brief, table: Table) -> str:
    """What the contact is, as it stands after "as": "a hydrologist"; empty where the notes do not plainly tell."""
    breaks = "|".join(rf"(?:^|\s){re.escape(word)}\s" for word in table["words"]["role_breaks"].split())
    role = re.split(rf"[,;/(–—:]|\s-\s|{breaks}", brief.contact.role, maxsplit=1)[0].strip()
    words = role.split()
    plain = re.fullmatch(r"[^\W\d_][\w' -]+", role) and words[0].lower() not in table["words"]["no_role"].split()
    if not plain or len(words) > _MOST_WORDS_IN_ROLE:
        return ""
    articles = table["words"]["articles"]
    article = next((before for pattern, before in articles if re.search(pattern, role, re.IGNORECASE)), "")
    # "Marine Biologist" is a title on a card, "marine biologist" what somebody is.
    return f"{article}{role.lower() if article and role.istitle() else role}"

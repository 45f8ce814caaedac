"""Where and when the two met, as a sentence tells it today: "at the SoilTech Forum in Gdańsk", "on Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from invitewriter.domain import Brief
from invitewriter.offline.frame import fill
from invitewriter.offline.tables import Table, listed, make_phrases, pattern_in
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import is_borne, is_common_somewhere, places
from invitewriter.text.patterns import compile_later

_MOST_WORDS = 8
_MOST_WORDS_IN_OPENING = 12
_UP_TO_TIME = compile_later(r"^[\W\d]+")
_WITHIN_NAMES = "_'’&.+-"
_YEAR = compile_later(r"\s*\b(?:19|20)\d\d\b|\s*['’]\d\d\b", signs=("19", "20", *"'’"))
_MOST_WORDS_IN_TOWN = 3
_VOWELS = frozenset("aeiouy")
_COMPOUND = 6
"""Letters up to which a word that ends like an event may be a town: "Lauf"."""
_CUT = 3
"""Letters of a name cut down: "St" is none."""


def place_of(brief: Brief, letter: Table) -> dict[str, str]:
    """The slots `place`, `event` and, where it can be left out, `place_short`; none where the notes do not plainly tell."""
    words = letter["place"]
    first, _, rest = _YEAR.sub("", brief.met_at).strip().partition(",")
    short = (*listed(letter["when"], "short"), *listed(words, "short_kinds"))  # "the wed lunch", "the conf dinner"
    short_days = dict(pair.split("=") for pair in short)
    weekdays = {day.lower(): day for day in letter["when"]["weekdays"]}
    first = " ".join(  # "the wed lunch", "the sunday swim"
        weekdays.get(word) or short_days.get(word.lower().rstrip("."), word) for word in first.split()
    )
    first, town = _without_day(first, words), " ".join(rest.split(",")[0].split())
    event, inside, town_inside = first.partition(words["town"])
    if inside and _is_town(town_inside, words):
        first, town = event, town_inside
    *event_words, last = first.split() or [""]
    if not town and plain(last) in places() and _is_event(event_words, words):
        first, town = " ".join(event_words), last
    if not _is_name(first) or is_remote(brief, letter) or _is_shorthand(first) or _is_time(first, letter):
        return {}
    place = _in_or_on(first, words) or _told(first, words)
    if not place:
        # "corridor, Harbour Days", "the beekeepers' day in Bern" for a German letter
        rest = rest.strip() or (town if inside else "")
        return place_of(replace(brief, met_at=rest), letter) if rest else {}
    whole = place + fill(words["town_frame"], {"town": town}) if _is_town(town, words) else place
    return {"place": whole, "place_short": place, "event": " ".join(filter(_is_spoken, first.split()))}


def _without_day(event: str, words: Table) -> str:
    """What it was, without whose it is and from the day on that stands behind it: "Wochenmarkt Sa", "unser Chorkurs"."""
    parts = event.split()
    begins = int(len(parts) > 1 and parts[0].lower() in listed(words, "owners"))
    days = listed(words, "days_behind")
    ends = next((at for at, part in enumerate(parts) if at > begins and part.lower().rstrip(".") in days), len(parts))
    return " ".join(parts[begins:ends])


def _is_time(event: str, letter: Table) -> bool:
    """Whether it only says when it was: "Monday evening"."""
    days = {day.lower() for day in letter["when"]["weekdays"]}
    words = event.lower().split()
    return len(words) > 1 and words[0] in days and set(words[1:]) <= set(listed(letter["place"], "parts_of_day"))


def _is_name(text: str) -> bool:
    """Whether it is words and nothing else, and few of them; one space parts them."""
    words = text.split(" ")
    plain = all(sign.isalnum() or sign in _WITHIN_NAMES for word in words for sign in word)
    return plain and all(words) and len(words) <= _MOST_WORDS


def is_remote(brief: Brief, letter: Table) -> bool:
    """Whether they met on a call."""
    remote = set(letter["place"]["remote"].split())
    if brief.met_at:
        return bool(set(re.findall(r"\w+", brief.met_at.lower())) & remote)
    opening = [re.findall(r"\w+", fact.text.lower())[:1] for fact in brief.notes_facts[:1]]
    if any(remote.intersection(words) for words in opening):
        return True  # "Call 15 May, 30 min"
    named = pattern_in(letter["place"], "call_named", signs="call_signs")
    if any(
        named.search(_UP_TO_TIME.sub("", fact.text)) and len(fact.text.split()) <= _MOST_WORDS_IN_OPENING
        for fact in brief.notes_facts[:1]
    ):
        return True
    calls = make_phrases(letter["place"]["calls"])
    return any(calls.found_in(fact.text) for fact in brief.notes_facts)


def when_of(brief: Brief, letter: Table) -> str:
    """The day of the meeting as seen from today; empty where the notes do not tell it."""
    if brief.met_on is None or brief.met_on > brief.today:
        return ""
    frame = letter["when"][_distance(brief)]
    month = letter["when"]["months"][brief.met_on.month - 1]
    weekday = letter["when"]["weekdays"][brief.met_on.weekday()]
    return fill(frame, {"weekday": weekday, "month": month, "year": str(brief.met_on.year)})


def days_since(brief: Brief) -> int | None:
    """Days from the meeting to today; None where the notes do not tell."""
    return (brief.today - brief.met_on).days if brief.met_on else None


def _distance(brief: Brief) -> str:
    met, today = brief.met_on or brief.today, brief.today
    days = (today - met).days
    if days < 2:
        return ("today", "yesterday")[days]
    if days < 7:
        return "days"
    monday = today - timedelta(days=today.weekday())
    if monday - timedelta(days=7) <= met < monday:
        return "last_week"
    if (met.year, met.month) == (today.year, today.month):
        return "this_month"
    return "month" if days < 330 else "year"


def _told(first: str, words: Table) -> str:
    """The event with its preposition; empty where it is not plainly an event or a place."""
    parts = first.lower().split()
    kinds = {*words["kinds"].split(), *listed(words, "venues"), *listed(words, "passing")}
    before = set(words["before"].split())
    first = parts[0] if len(parts) == 1 and parts[0] in kinds and first.istitle() else first  # "Lunch, second day"
    if parts[0] in before:
        return first if len(parts) > 1 else ""
    if parts[0] in words["determiners"].split():
        return fill(words["at"], {"event": first[0].lower() + first[1:]})
    if plain(first) in places() or "by_ending" in words:
        return fill(words["in_town"], {"town": first}) if plain(first) in places() else _by_ending(first, words)
    if first[0].islower():
        # "open day at the works": what it is stands before where it was
        known = parts[-1] in kinds or not kinds.isdisjoint(kinds_named(_up_to_place(parts, before)))
        return fill(words["at_the"], {"event": first}) if known else ""
    of = parts.index(words["of"]) if words.get("of") in parts[1:] else len(parts)  # "Annual Dinner of the Law Society"
    if parts[of - 1] in kinds or not kinds.isdisjoint(kinds_named(parts)):
        return fill(words["at" if _is_owned(first, words) else "at_the"], {"event": first})
    # One word alone may be a town as well as an event, unless it is written as no town is.
    return fill(words["at"], {"event": first}) if len(parts) > 1 or not first.istitle() else ""


def _in_or_on(first: str, words: Table) -> str:
    """What one is on or in, told so ("on the ferry to Bergen"); empty for all else."""
    before = {*words["before"].split(), *listed(words, "place_tails")}
    article, _, bare = first.partition(" ")
    first = bare if bare and article.lower() in words["determiners"].split() else first
    parts = first.lower().split()
    ends = kinds_named(_up_to_place(parts, before))
    told = next((frame for frame in ("on", "in") if ends.intersection(listed(words, f"{frame}_kinds"))), "")
    return fill(words[f"{told}_the"], {"event": first}) if told and parts[0] not in before else ""


def _up_to_place(parts: list[str], before: set[str]) -> list[str]:
    """The words of an event up to the preposition that tells where it was; `before` holds such prepositions."""
    return parts[: next((at for at, part in enumerate(parts) if at and part in before), len(parts))]


def kinds_named(parts: list[str]) -> set[str]:
    """The kinds of events or places that words may end in, as data files name them: "market" and "flea_market"."""
    return {*parts[-1:], "_".join(parts[-2:])}


def _by_ending(first: str, words: Table) -> str:
    """The event told as the ending of one of its words asks ("auf dem {event}" for a "…markt"); empty where none does."""
    frames = [(ending, frame) for frame, endings in words["by_ending"].items() for ending in endings.split()]
    parts = first.split()
    if len(parts) > 1 and parts[0].lower() in listed(words, "foreign_articles"):
        parts = parts[1:]
    for at, part in list(enumerate(parts))[-1 if parts[-1].lower() in listed(words, "kinds_last") else 0 :]:
        for ending, framed in sorted(frames, key=lambda pair: -len(pair[0])):
            if part.lower().endswith(ending):
                before = [
                    re.sub(words["inflected"], words["inflection"], word, flags=re.IGNORECASE) for word in parts[:at]
                ]
                frame, _, more = framed.partition("{event}")  # "auf den {event}n": of what it is, and not of its town
                name = _name_behind(part, parts[at + 1 :], words)
                return f"{frame}{' '.join([*before, part + more, *name])}"
    return ""


def _name_behind(kind: str, behind: Sequence[str], words: Table) -> list[str]:
    """What is told of the words behind a kind of event: its name, or, where such a thing has none, the town where it was."""
    behind = list(filter(_is_spoken, behind))
    ending = max((end for end in listed(words, "named_after") if kind.lower().endswith(end)), key=len, default="")
    if ending and len(kind) > len(ending) and all(part[0].isupper() for part in behind):
        # "Backkurs Landfrauen": whoever holds it is no name of it.
        return [part for part in behind if plain(part) in places()]
    if not kind.lower().endswith(listed(words, "unnamed")) or any(not part[0].isupper() for part in behind):
        return behind
    town = " ".join(behind)
    return fill(words["town_frame"], {"town": town}).split() if plain(town) in places() else []


def _is_spoken(word: str) -> bool:
    """Whether it is a word that anybody would say, and no name cut down: "Messe Nbg"."""
    return len(word) < _CUT or not (word.isalpha() and word[1:].islower() and _VOWELS.isdisjoint(plain(word)))


def _is_owned(event: str, words: Table) -> bool:
    """Whether it is somebody's by name: "Tom's wedding"."""
    endings = listed(words, "owned")
    owners = (word for word in event.split() if word[0].isupper() and word.endswith(endings))
    return any(owner[:-2].lower() not in words["unowned"].split() for owner in owners)


def uncapped(title: str) -> str:
    """`title` in the middle of a sentence: without the capital that only begins its line, which a word keeps that is no ordinary one ("Welsh")."""
    first, _, rest = title.partition(" ")
    a_name = not any(word[0].islower() and not is_stop_word(word) for word in rest.split())  # "Clay and Bread Evening"
    begins = first[0].isupper() and first[1:].islower() and (rest[:1].islower() or not rest)
    ordinary = begins and is_common_somewhere(plain(first)) and not is_borne("given", plain(first))
    return title[0].lower() + title[1:] if ordinary and not a_name and plain(first) not in places() else title


def _is_event(named: list[str], words: Table) -> bool:
    """Whether words end in a kind of event, and one stands before it: "ICOM workshop"."""
    return len(named) > 1 and named[-1].lower() in words["kinds"].split()


def _is_town(text: str, words: Table) -> bool:
    small = words["town_words"].split()
    parts = text.split()
    named = all(part[0].isupper() or part.lower() in small for part in parts)
    short = 0 < len(parts) <= _MOST_WORDS_IN_TOWN and text.replace(" ", "").replace("-", "").isalpha()
    is_day = named and short and parts[0].lower() in listed(words, "no_towns")  # "Village fete, Sunday"
    return named and short and not is_day and (plain(text) in places() or not _is_kind(parts, words))


def _is_kind(parts: Sequence[str], words: Table) -> bool:
    """Whether words name an event or a house rather than a town: "Bücherei, Tandem-Abend", "Empfang, Handwerkskammer Bremen"."""
    endings = (
        *listed(words, "houses"),
        *(end for several in words.get("by_ending", {}).values() for end in several.split()),
    )
    return any(part.lower().endswith(endings) for part in parts if len(part) > _COMPOUND)


def _is_shorthand(text: str) -> bool:
    return any(len(word) < 2 and word.islower() for word in text.split())

"""Removes from a sentence what is not meant of a person: what is said of things, of a role in a play, of a body that votes, or as a comparison.

A restorer operates on a teddy, a firm divorces its two halves, an actor plays the widow, a motion is voted for by the committee. So
verbs and nouns of illness, parting and age (`ails`) do not count where their subject or object is a thing, nor do roles, titles and
comparisons. What is a reproach to a person (`faults`) is none to the weather, the way or the food (`event`), and who is worn out
(`tires`) after a climb (`toil`) is not ill, unless it lasts (`lasting`). The words are in `words/figures/`, one file a language. Only sentences that look private are checked, so that the files are
not loaded for others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from invitewriter.brief.lexicon import LANGUAGES, phrases
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.resources import word_file
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/figures"
_PAUSE = compile_later(r"[.,;:!?()\[\]\"/]|\s[-–—]+\s")
_QUOTED = compile_later(r"\"\s*([^\"]{1,60}?)\s*\"", signs='"')
_BEFORE, _BEHIND = 5, 4
"""The most words between an ailment and its name, and between a thing and what is said of it."""
_ADJECTIVES = 3
"""Fewer words than this stand between an article and its noun."""
_LONG_ROLE = 4
"""The most words of a role or a comparison."""
_LISTED = 4
"""An idiom of so many words may have a comma within: "blood, sweat and tears"."""
_COINED = 3
"""The most words of a coinage in quotation marks."""

_Spot = tuple[int, int]


def literally(text: str, language: str) -> str:
    """A plain text with blanks in place of what is meant of no person."""
    if language not in LANGUAGES:
        return text
    spots = [match.span() for match in WORD.finditer(text)]
    known = word_file(FOLDER, language).is_file()
    places = wordbook(language, FOLDER).places([text[begin:end] for begin, end in spots]) if known else []
    terms = [match.span() for match in phrases("private/work.terms", language).finditer(text)]
    listed = [place for place in places if place[2].kind == "idiom" and place[1] - place[0] >= _LISTED]
    blanks = {
        *_wearied(spots, places),
        *_titled(text, spots, places),
        *terms,
        *(spots[n] for begin, end, _ in listed for n in range(begin, end)),
    }
    for clause in _clauses(text, spots):
        within = [place for place in places if clause[0] <= place[0] and place[1] <= clause[1]]
        blanks |= {spots[number] for number in _figurative(within, clause)}
    for begin, end in blanks:
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _clauses(text: str, spots: Sequence[_Spot]) -> Iterator[tuple[int, int]]:
    """The numbers of the first word of each clause, and of the word behind it."""
    begin = 0
    for stop in [*(pause.start() for pause in _PAUSE.finditer(text)), len(text)]:
        end = sum(spot[0] < stop for spot in spots)
        if begin < end:
            yield begin, end
        begin = end


def _figurative(places: Sequence[Place], clause: tuple[int, int]) -> Iterator[int]:
    """The numbers of words of a clause that are meant of no person."""
    numbers = _numbers(places)
    for begin, end, entry in places:
        if entry.kind == "idiom" or _is_of_no_person((begin, end, entry), numbers, clause[0]):
            yield from range(begin, end)
        elif entry.kind == "plays" or (entry.kind == "likens" and begin - 1 not in numbers["shows"]):
            stop = min([end + _LONG_ROLE, clause[1], *(number for number in numbers["ends"] if number > end)])
            likened = entry.kind == "likens" and end in numbers["people"] and end + 1 in numbers["relates"]
            yield from range(begin, clause[1] if likened else stop)  # "like a mother who fears for her son"
        elif entry.kind == "paper" and end < clause[1]:  # "his leaflet “divorce”"
            yield end
        elif entry.kind == "votes" and not numbers["body"].isdisjoint(range(begin - _BEHIND, begin)):
            yield from range(begin, end)


def _is_of_no_person(said: Place, numbers: Mapping[str, set[int]], first: int) -> bool:
    """Whether what is said of people is said here of a thing, of the weather, a way or the like, or where it is light of "it"."""
    begin, end, entry = said
    if entry.kind == "faults":
        pronouns = (numbers["it"] | (numbers["this"] & {first})) if entry.heft == "light" else set()
        return _is_before((begin, end), numbers) or _is_of_event((begin, end), numbers, first, pronouns)
    return entry.kind in {"does", "ails"} and _is_of_thing((begin, end), entry.kind, numbers)


def _numbers(places: Sequence[Place]) -> dict[str, set[int]]:
    """The numbers of the words of each kind."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for begin, end, entry in places:
        numbers[entry.kind] |= set(range(begin, end))
    return numbers


def _is_of_thing(said: _Spot, kind: str, numbers: Mapping[str, set[int]]) -> bool:
    """Whether a thing is its object or subject, and no person is mentioned between or right behind."""
    begin, end = said
    barred = numbers["people"] | numbers["ends"] | numbers["likens"]
    for thing in numbers["thing"]:
        between = [
            number
            for number in (range(end, thing) if end <= thing else range(thing + 1, begin))
            if number not in numbers["own"]
        ]
        if thing in range(begin, end) or not barred.isdisjoint(between):
            continue
        if end <= thing and thing + 1 in numbers["people"]:  # "the violin maker"
            continue
        if end <= thing and (len(between) == 0 or (kind == "does" and _is_object(between, numbers["det"]))):
            return True
        if end <= thing or len(between) > _BEHIND or not numbers["people"].isdisjoint(range(end, end + _BEHIND)):
            continue
        linked = not numbers["is"].isdisjoint(between) or (not between and thing - 1 in numbers["det"])
        if linked and numbers["joins"].isdisjoint(between):
            return True
    return False


def _is_before(said: _Spot, numbers: Mapping[str, set[int]]) -> bool:
    """Whether a thing or the like stands right behind: "a boring stretch"."""
    end = said[1]
    return end in numbers["event"] | numbers["thing"] and end + 1 not in numbers["people"]


def _is_of_event(said: _Spot, numbers: Mapping[str, set[int]], first: int, pronouns: Collection[int]) -> bool:
    """Whether the subject of what is said is the weather, a way, a meal or the like, a thing, or one of the `pronouns`.

    `first` is the number of the clause's first word. What hangs on a preposition is no subject ("the man at the hostel was rude").
    """
    begin, end = said
    people = numbers["people"] - numbers["me"]
    if not people.isdisjoint(range(end, end + _BEHIND)):  # "it was mean of him"
        return False
    links = (numbers["is"] | numbers["degree"]).difference(pronouns)
    subject = next((number for number in range(begin - 1, first - 1, -1) if number not in links), first - 1)
    opens = numbers["opens"] | (numbers["with"] if subject == begin - 1 else set())
    first = max([first, *(number + 1 for number in opens if number < subject)])
    if subject not in numbers["event"] | numbers["thing"] | set(pronouns):
        return False
    if not people.isdisjoint(range(first, subject - 1)):
        return False
    return (numbers["joins"] | numbers["ends"]).isdisjoint(range(max(first + 1, subject - _BEFORE), subject))


def _wearied(spots: Sequence[_Spot], places: Sequence[Place]) -> Iterator[_Spot]:
    """The stretches that say that somebody was worn out by a climb, a journey, a fair, and not for long."""
    kinds = {entry.kind for _, _, entry in places}
    if "toil" in kinds and "lasting" not in kinds:
        yield from (spots[n] for begin, end, entry in places if entry.kind == "tires" for n in range(begin, end))


def _is_object(between: Sequence[int], articles: Collection[int]) -> bool:
    """Whether what stands between a verb and a noun begins with an article or the like, and is short."""
    last = max((number for number in between if number in articles), default=-1)
    return between[0] in articles and between[-1] - last < _ADJECTIVES


def _titled(text: str, spots: Sequence[_Spot], places: Sequence[Place]) -> Iterator[_Spot]:
    """The stretches that are a title in quotation marks, or an ailment coined there that nobody has."""
    works = any(entry.kind == "work" for _, _, entry in places)
    for quoted in _QUOTED.finditer(text):
        inside = [n for n, spot in enumerate(spots) if quoted.start() <= spot[0] < quoted.end()]
        if any(entry.kind == "people" and begin in inside for begin, _, entry in places):
            continue
        if works:
            yield quoted.span()
        elif inside and len(inside) <= _COINED:
            for begin, end, entry in places:
                if entry.kind == "ails" and 0 <= inside[0] - end <= _BEFORE and entry.heft == "heavy":
                    yield spots[begin][0], spots[inside[0]][0]

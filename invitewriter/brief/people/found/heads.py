"""Finds the names in titles and at the beginning of lines: "# Studio visit Ana Kovač", "- Tom Reed: drums", "@lotte -> kilns"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set
from invitewriter.brief.people.found.firms import behind_firm
from invitewriter.brief.people.found.sites import is_credit, is_place
from invitewriter.brief.people.names.letter_case import calmed
from invitewriter.brief.people.names.likely import is_likely, is_plausible, tells_thing
from invitewriter.brief.people.names.marks import is_mark, mark_at
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.things import is_surely_calling
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import AND, is_capitalised_noun
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import DIGITS, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_OPENING_MARKS = compile_later(r"[^\w\"'(\[@]*")
_WHEN = compile_later(
    r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4}|\.)?|\d{1,2}[:h.]\d\d(?: ?[Uu]hr| ?[ap]m)?)[ ,:|–—-]+(?=[^\W\d_])"
)
"""A day or an hour that a line may begin with, behind such marks."""
LEAD = 3
"""Marks and spaces that may stand before the first word of a line."""
_ELIDED = compile_later(r"[dDlL]['’](?=\w)", signs="'’")
_DATED = compile_later(r"\d\.\s?\d{1,2}\.$", signs=DIGITS)
_AT_PLACE = compile_later(r"(?: [\w'’]+){1,3}(?: |[dD]['’])")
_JOINED = compile_later(r"(?: (?:[nN]o\.? ?|[nN]r\.? ?|n[.°º] ?)?\d{1,3})?[\s:.,–—-]{0,3}(?:[dDlL]['’])?")
_SEPARATED = compile_later(r"\s*(?:[,;:(|·/=&]|[-–—→]+>?\s|[^\w\s.'\"’-]|\.?\s*$)")
_PLAIN_AFTER = compile_later(r"\s*[,;:|·–—/-]+\s*[^\W\d_A-Z]")
_BRACKETED = compile_later(r"\s*[(\[]\s*(?=[^()\[\]]{1,60}[)\]]\s*(?:$|[,;:–—→-]))[^\W\d_]")
"""What somebody is, in brackets that end the line or are set off: "Luis Ortega (lantern maker)"."""
_NEXT = compile_later(
    rf"\s*(?:(?P<comma>,)|&|\+|\b(?:u\.|{AND})(?!\w))\s+"
    r"(?:(?:with|mit|con|com|avec|de|da|do|del|di|della|la|le|el|der|dem|den|o|a)\s+|d['’])*"
)
_AFTER = compile_later(r"\s([^\W\d_])")
_BEFORE = compile_later(r"([^\W\d_][\w'’/-]*|&|\+)\W*$")
_SHORTEST_TAIL, _CALLING, _LONGEST_WORD, _LONGEST_TITLE = 4, 3, 30, 80


def is_title_line(item: Item, text: str, *, opens: bool) -> bool:
    """Whether a line is a title: a heading, or a short line without a full stop that the notes begin with."""
    if item.kind is Kind.HEADING:
        return True
    short = len(text) <= _LONGEST_TITLE and (not text.rstrip().endswith((".", "!", "?")) or _DATED.search(text))
    return opens and bool(short) and item.kind in {Kind.PROSE, Kind.QUOTE}


def leaves_open(item: Item, text: str, *, first: bool = False) -> bool:
    """Whether a line only tells of what and when the notes are, so that whom they are about may stand in the next one.

    The `first` one goes on with nothing, though it begins small.
    """
    if item.kind is Kind.HEADING:
        return True
    words = {plain(match[0]) for match in WHOLE_WORD.finditer(text)}
    occasion = any(map(_is_of_occasion, words)) or any(map(str.isdigit, text))
    return item.kind is Kind.PROSE and len(text) <= _LONGEST_TITLE and occasion and (first or not text[:1].islower())


def _is_of_occasion(word: str) -> bool:
    """Whether a plain word is of events and places, or ends in one as German compounds do: "Flohmarkt"."""
    known = word_set("people.not_names")
    return word in known or any(word[cut:] in known for cut in range(3, len(word) - _SHORTEST_TAIL + 1))


def leading(item: Item, text: str, language: str, *, opens: bool) -> tuple[list[Name], bool]:
    """The names that an item begins with, where it is about them; and whether they are surely names."""
    start, calm = start_of(text), calmed(text)
    first = name_at(calm, start, language) or mark_at(text, start, bare=opens)
    if not first or _relates(first) or is_place(text, first):
        return [], False
    if first.full and not first.known:
        first = behind_firm(calm, first, language) or first
    names = [first, *following(calm, first, language)]
    if not (_SEPARATED.match(text, names[-1].end) or (opens and first.titled)):
        return [], False
    if is_mark(first) or item.kind in {Kind.HEADING, Kind.ROW, Kind.BULLET}:
        return names, first.sure
    taken, sure = _heads_prose(text, first, names[-1].end, language, opens=opens)
    return (names, sure) if taken else ([], False)


def _heads_prose(text: str, name: Name, end: int, language: str, *, opens: bool) -> tuple[bool, bool]:
    """Whether a name that begins a sentence is what the notes are about; and whether it is surely a name."""
    alone = not WHOLE_WORD.search(text, end)
    if opens and _told_what(text, end, language, strange=not is_plausible(name)):
        return True, True
    if name.full or (name.titled and opens):
        said, things = _said_behind(text, end), names_thing(text, name, end, language)
        plainly = (
            alone
            or (said and not things)
            or (opens and not things and is_plausible(name) and is_likely(name, language))
        )
        return bool(plainly), True
    return (name.known and (opens or alone)) or text.startswith(":", end), False


def _said_behind(text: str, end: int) -> re.Match[str] | None:
    """What is said of whoever is named, set off: up to the first letter of it."""
    return (_BRACKETED if text[end : end + 2].strip()[:1] in {"(", "["} else _PLAIN_AFTER).match(text, end)


def names_thing(text: str, name: Name, end: int, language: str) -> bool:
    """Whether what stands behind a name, or a row of them, shows that a thing is called so: "Orange Pippin, apple"."""
    said = _said_behind(text, end)
    return said is not None and not is_likely(name, language) and tells_thing(text[said.end() - 1 :], language)


def titular(text: str, language: str) -> list[Name]:
    """The names within a title that begins with none: "Werkstatt von Ana Kovač und Tom Reed", "sítio da Zulmira Taveira"."""
    met = {match.end() for match in phrases("people.occasions", language).finditer(aligned(text))}
    end, capital = 0, not text[start_of(text) :][:1].islower()
    for match in WHOLE_WORD.finditer(text):
        elided = _ELIDED.match(match[0])
        start = match.start() + (elided.end() if elided else 0)
        name = name_at(text, start, language) if match.start() >= end and text[start].isupper() else None
        if not name:
            continue
        end = name.end
        if (
            is_place(text, name)
            or is_credit(text, name)
            or _relates(name)
            or _is_any(text, name, language)
            or (capital_after(text, name.end) and not name.known)
        ):
            continue
        visited = any(_is_visited(text, place, name) for place in met) or (name.full and _is_owners(text, name))
        visited = visited or (name.full and word_before(text, name.start) in word_set("people.alongside"))
        plainly = name.full and is_plausible(name) and (capital or _is_set_off(text, name))
        if visited or plainly or name.titled:
            return [name, *following(text, name, language)]
    return []


def _is_any(text: str, name: Name, language: str) -> bool:
    """Whether an indefinite article stands before a single word: "Meeting at a Diner"."""
    return not name.full and word_before(text, name.start) in word_set("people.indefinite", language)


def _is_set_off(text: str, name: Name) -> bool:
    """Whether a name stands apart from what comes before it and after it: "school gate - Ana Kovač (potter)"."""
    return text[: name.start].rstrip()[-1:] in set("-–—|:,") and is_separated(text, name.end)


def _is_visited(text: str, place: int, name: Name) -> bool:
    """Whether a title's word for a meeting ends at `place`, and the name stands behind it, or behind where that was."""
    if place > name.start:
        return False
    between = text[place : name.start]
    if _JOINED.fullmatch(between):
        return True
    words = [plain(word).strip("'") for word in between.replace("’", "'").replace("'", " ").split()]
    if words and all(word in roles() or word in word_set("people.determiners") for word in words):
        return True  # "Gespräch mit der Töpferin Ana"
    public = word_set("people.bears_before") | word_set("people.bears_after") | word_set("people.not_names")
    at_place = name.full and _AT_PLACE.fullmatch(between) and words[-1] in word_set("people.of")
    return bool(at_place) and public.isdisjoint(words)


def _is_owners(text: str, name: Name) -> bool:
    """Whether a title begins with what is somebody's, and is no event: "sítio da Zulmira Taveira"."""
    if name.start > _LONGEST_TITLE:
        return False
    words = [plain(word).removesuffix("'") for word in text[: name.start].replace("’", "'").split()]
    return len(words) in {2, 3} and words[-1] in word_set("people.of") and words[0] not in word_set("people.not_names")


def _told_what(text: str, position: int, language: str, *, strange: bool) -> bool:
    """Whether words for what somebody is follow: "Remedios, apicultora", "Ana - night porter".

    Behind a `strange` word only where nothing tells what somebody else did there: "Quilla: potter in Ghent", and not "Kiln: potter
    showed me".
    """
    said = _PLAIN_AFTER.match(text, position)
    found = [*islice(WHOLE_WORD.finditer(text, said.end() - 1), _CALLING)] if said else []
    ruling = word_set("people.before_object", language)
    for word in takewhile(lambda one: plain(one[0]) not in ruling, found):
        if is_surely_calling(plain(word[0]), language):
            after = WHOLE_WORD.match(text, word.end() + 1)
            goes_on = after is None or plain(after[0]) in ruling | word_set("joins.and")
            return not strange or goes_on
    return False


def following(text: str, name: Name, language: str) -> Iterator[Name]:
    """The names joined to one: "and Tom Reed"; after a comma only what is surely one."""
    position = name.end
    while joined := _NEXT.match(text, position):
        found = name_at(text, joined.end(), language)
        if not found or not (found.known or found.titled or not joined["comma"]):
            return
        if not found.sure and is_capitalised_noun(found.tokens[0], language):
            return  # "mit Ana und Apfelmost"
        yield found
        position = found.end


def word_before(text: str, position: int) -> str:
    """The plain word before `position`, or the bracket that opens there."""
    nearby = text[max(0, position - _LONGEST_WORD) : position]
    before = _BEFORE.search(nearby)
    return "(" if nearby.endswith("(") else plain(before[1]) if before else ""


def capital_after(text: str, position: int) -> bool:
    after = _AFTER.match(text, position)
    return after is not None and after[1].isupper()


def start_of(text: str) -> int:
    """Where the first word of a line begins."""
    lead = None if text[:1].isalpha() else _OPENING_MARKS.match(text)
    start = lead.end() if lead else 0
    when = _WHEN.match(text, start) if text[start : start + 1].isdigit() else None
    return when.end() if when else start


def is_separated(text: str, position: int) -> bool:
    """Whether what stands before `position` is set off from what comes."""
    return _SEPARATED.match(text, position) is not None


def _relates(name: Name) -> bool:
    """Whether what looks like a name tells whose relative somebody is: "Ihr Bruder Karl"."""
    return name.full and name.tokens[0] in word_set("people.owners") and name.tokens[1] in kin_words()

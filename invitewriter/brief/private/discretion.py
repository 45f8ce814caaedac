"""Finds the private lines of the notes: marked by the sender, or with a private circumstance that nobody marked."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import phrases, seen, word_set
from invitewriter.brief.private.asides import asks_to_keep, is_told_aside, leads_on, told_beside
from invitewriter.brief.private.behind import beside, onward, scraps_before, stands_alone, told_by
from invitewriter.brief.private.circumstances import carries_on, is_circumstance, tells
from invitewriter.brief.private.nesting import nested
from invitewriter.brief.private.onward import begun_anew, told_next
from invitewriter.brief.private.setting import Setting
from invitewriter.brief.private.signs import may_keep
from invitewriter.brief.private.traces import traces
from invitewriter.notes import Item, Kind
from invitewriter.text.language import language_by_words
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"\w+")
_OPENED, _CLOSED = compile_later(r"[(\[{]\s*$"), compile_later(r"[^()\[\]{}]{0,40}(?:[)\]}]|\Z)")
_SET_OFF = compile_later(r"(?:^|[^\w\s'-])\s*$")
_CALLED = compile_later(r"\s*(?:[:!=]|[-–—]\s)")
_HEADED = compile_later(r"^\s+(\w+)")
_SET_APART = compile_later(r"(?:[,;:(]|\s[-–—])\s*$")
_STOPPED = compile_later(r"[-–—;,.!?=]\s*$")
_NEAR = 80
"""How many characters on either side of a word are read to decide whether it is a mark."""
_LEADING = 3
"""With at most so many words before it, a mark such as "keep that to yourself" refers to the sentence before, else to those words."""
_TELLING = 2
"""From so many words beside a mark on, its sentence has content."""


def hidden(entries: Sequence[Entry], language: str = "") -> frozenset[int]:
    """The indices of the items that were marked private, and of those that the marks refer to.

    A heading covers its section, a bullet the bullets under it, a mark that stands alone its neighbours. What the
    sender released stays free, save for a comment.
    """
    items = [entry.item for entry in entries]
    marked = {
        index
        for index, entry in enumerate(entries)
        if entry.item.kind is Kind.COMMENT or _is_marked(entry.plain) or _is_aside(entry.plain, language)
    }
    covered = set(marked)
    for index in sorted(marked):
        if items[index].kind is not Kind.COMMENT:
            covered |= _neighbours(items, index, entries[index].plain, language)
    covered |= _taken_up(entries, marked, language)
    titles = {title for title in {title for item in items for title in item.headings} if is_private(title)}
    covered |= {index for index, item in enumerate(items) if not titles.isdisjoint(item.headings)}
    covered |= nested(items, covered)
    return frozenset(index for index in covered if items[index].kind is Kind.COMMENT or not items[index].released)


def _taken_up(entries: Sequence[Entry], marked: Collection[int], language: str) -> set[int]:
    """The sentences that continue, in the same line, what was told in confidence: "It goes to the bank in May"."""
    found: set[int] = set()
    for index in range(1, len(entries)):
        before, item = entries[index - 1], entries[index].item
        if item.line != before.item.line or item.block != before.item.block:
            continue
        aside = index - 1 in marked and _is_told_aside(before.plain, language)
        told = index - 1 in found or (aside and not _is_closed_in_brackets(before.plain, language))
        if told and _takes_up(entries[index].plain, language):
            found.add(index)
    return found


def _is_closed_in_brackets(bare: str, language: str) -> bool:
    """Whether a sentence in brackets tells its matter itself, so that the next one goes on with something else."""
    return bare[:1] == "(" and bare[-1:] == ")" and len(told_beside(bare, _spoken(bare, language))) >= _TELLING


def _takes_up(plain: str, language: str) -> bool:
    words = _WORD.findall(plain)
    return bool(words) and words[0] in word_set("private.goes_on", language)


def _is_told_aside(bare: str, language: str) -> bool:
    if not _is_aside(bare, language):
        return False
    return is_told_aside(bare, _spoken(bare, language))


def circumstances(entries: Sequence[Entry], setting: Setting) -> frozenset[int]:
    """The indices of the items that tell a private circumstance, and of those that continue it.

    A heading covers its section, a bullet the bullets under it, a sentence the next one that only continues it ("It hit
    her hard"). What the sender released stays free.
    """
    items = [entry.item for entry in entries]
    telling = {
        index
        for index, entry in enumerate(entries)
        if entry.held or (tells if _is_marked(entry.plain) else is_circumstance)(entry.plain, setting)
    }
    titles = {items[index].text for index in telling if items[index].kind is Kind.HEADING}
    covered = telling | {index for index, item in enumerate(items) if not titles.isdisjoint(item.headings)}
    for index in range(1, len(items)):
        goes_on = items[index].block == items[index - 1].block and carries_on(entries[index].plain, setting.language)
        if index - 1 in covered and goes_on:
            covered.add(index)
    announces = phrases("private/frame.announces", setting.language)
    if leads := [index for index in telling if announces.search(entries[index].plain)]:
        covered |= told_next(entries, leads)
    if covered:
        covered |= nested(items, covered, begun_anew(entries, setting.language))
    return frozenset(index for index in covered if not items[index].released)


def betraying(entries: Sequence[Entry], private: Collection[int], language: str) -> frozenset[int]:
    """The indices of further items that would give away one of the `private` ones, where somebody was the first to know."""
    first = [entry.plain for entry in entries if phrases("private.first_to_know", language).search(entry.plain)]
    if not first:
        return frozenset()
    return traces(entries, private, first, language)


def is_private(text: str, language: str = "") -> bool:
    """Whether a sentence, a bullet or a heading is marked private; with its language given, also in unusual wording."""
    bare = seen(text)
    return _is_marked(bare) or _is_aside(bare, language)


def _is_aside(bare: str, language: str) -> bool:
    spoken = _spoken(bare, language)
    if not may_keep(bare, spoken) or not may_keep(bare := _without_shared(bare), spoken):
        return False
    return asks_to_keep(bare, spoken)


def _spoken(bare: str, language: str) -> str:
    """The language of a plain sentence in notes of some language; empty where that is not known."""
    return language_by_words(bare, default=language) if language else ""


def points_back(told: str) -> bool:
    """Whether a plain text marks what precedes it as private: "keep that to yourself"."""
    return phrases("private.pointing").search(told) is not None


def says_only_that(told: str) -> bool:
    """Whether a marked plain text has no content beside the mark."""
    return len(_besides(told)) < _TELLING


def _besides(bare: str) -> set[str]:
    """The words of a marked text that belong neither to its marks nor to the usual words beside them."""
    marks = [*_labels(bare), *phrases("private.marks").finditer(bare), *phrases("private.pointing").finditer(bare)]
    return (
        _words_outside(bare, marks)
        - word_set("private.fillers")
        - word_set("private.titles")
        - word_set("private.headed")
    )


def _words_outside(bare: str, marks: Sequence[re.Match[str]]) -> set[str]:
    covered = {place for mark in marks for place in range(mark.start(), mark.end())}
    return {word[0] for word in _WORD.finditer(bare) if word.start() not in covered}


def _is_marked(bare: str) -> bool:
    bare = _without_shared(bare)
    return bool(_labels(bare)) or any(phrases(key).search(bare) for key in ("private.marks", "private.pointing"))


def _without_shared(bare: str) -> str:
    """The plain text with blanks in place of phrases that hold the word of a mark and mark nothing: "the secret of good bread"."""
    for shared in list(phrases("private.together").finditer(bare)):
        bare = bare[: shared.start()] + " " * (shared.end() - shared.start()) + bare[shared.end() :]
    return bare


def _labels(bare: str) -> list[re.Match[str]]:
    """The words such as "private" that stand as marks: in brackets, before a colon, called out at the end, or alone."""
    return [
        label
        for label in phrases("private.labels").finditer(bare)
        if _marks(bare[max(0, label.start() - _NEAR) : label.start()], bare[label.end() : label.end() + _NEAR])
        or (len(bare) <= _NEAR and _is_title(bare[: label.start()], bare[label.end() :]))
    ]


def _marks(before: str, after: str) -> bool:
    """Whether a word such as "private" marks its line, by the text right `before` and `after` it."""
    if _OPENED.search(before) and _CLOSED.match(after):
        return True
    if _SET_OFF.search(before) and _CALLED.match(_HEADED.sub(_without_headed, after)):
        return True
    return bool(_STOPPED.search(before) and not _WORD.search(after))


def _without_headed(word: re.Match[str]) -> str:
    return "" if word[1] in word_set("private.headed") else word[0]


def _is_title(before: str, after: str) -> bool:
    """Whether the line is a title without other content: "Private", "Private & confidential", "Private notes"."""
    return not _WORD.search(before) and word_set("private.titles").issuperset(_WORD.findall(after))


def _leads(bare: str, language: str) -> bool | None:
    """Whether an aside refers to what follows rather than to what stands before it; None where it is about what it tells itself."""
    spoken = language_by_words(bare, default=language)
    leads = leads_on(bare, spoken)
    # "A divorce, told me quietly" tells of the divorce.
    own = leads is False and is_circumstance(" ".join(told_beside(bare, spoken)), Setting(language=spoken))
    return None if own else leads


def _tells_in_own_line(items: Sequence[Item], index: int, before: Collection[int], bare: str, language: str) -> bool:
    """Whether what an aside is of stands in its own jotted line, and not in the one above: "moving to Hull (hush)" below "wants a kiln"."""
    apart = all(items[i].line != items[index].line and items[i].text[-1:].isalnum() for i in before)
    return apart and len(told_beside(bare, language_by_words(bare, default=language))) >= _TELLING


def _neighbours(items: Sequence[Item], index: int, bare: str, language: str) -> set[int]:
    """The indices of the other items that the mark in the item at `index` refers to; `bare` is the plain text of that."""
    if bare.rstrip().endswith(":"):
        return onward(items, index)
    before, after = beside(items, index, -1), beside(items, index, 1)
    pointing = phrases("private.pointing").search(bare)
    if pointing and len(_WORD.findall(leading := bare[: pointing.start()])) <= _LEADING:
        own = leading.count(" ") >= _TELLING and _SET_APART.search(leading)
        matter = {*told_beside(leading, language)} - word_set("private.announcing")
        # "Owes rent, keep that quiet" tells of the rent
        return set() if own and matter else (before | scraps_before(items, before)) or after
    marks = [*_labels(bare), *phrases("private.marks").finditer(bare), *([pointing] if pointing else [])]
    left = _words_outside(bare, marks)
    alone = word_set("private.fillers") | word_set("private.titles")
    if left <= alone and not pointing:
        same = {i for i in before | after if items[i].line == items[index].line}
        told = same == before and any(items[i].text.count(" ") >= _LEADING for i in same)
        return before if told else before | after  # at the end of its line it marks that line
    if left <= alone | word_set("private.announcing"):
        back = pointing is not None or _WORD.findall(bare)[0] in word_set("private.back")
        return (before or after) if back else (after or before)
    if _is_aside(bare, language):
        leads = _leads(bare, language)
        if leads is not None and not (leads is False and _tells_in_own_line(items, index, before, bare, language)):
            return (after or before) if leads else (before or after)
    later = word_set("people.then", language) - word_set("private.back")  # "then in confidence": what comes after
    back = later.isdisjoint(_WORD.findall(bare)[:1]) and stands_alone(bare, [mark.span() for mark in marks], alone)
    return told_by(items, index, before) if back else set()

"""How certain a line of the notes is: something the sender missed, hearsay, an open question, a plan, or a firm statement."""

from __future__ import annotations

import functools
import re

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.plans_told import without_told_plans
from invitewriter.brief.lexicon import accented_in, aligned, either_of, phrases, seen, word_set
from invitewriter.domain import Fact, Standing
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_ORDER = (Standing.HEARSAY, Standing.OPEN, Standing.PLANNED)
"""The least certain first: a plan that the sender only heard of counts as hearsay."""
_SENTENCE = compile_later(r"(?<=[.!?;:])\s+")
_STOP = compile_later(r"[.!?]\s")
_EDGES = " .!,;:()-–—\"'"
_CLOSING = " \"')*_”“»›’"
"""What may stand behind the mark that ends a sentence."""
_WITH_ENDINGS = frozenset({"es", "fr", "it", "pt"})
_VERB_LAST = frozenset({"de"})
"""Where the verb that says what happened may come behind the time."""
_SHORT = 48
"""A text of fewer characters may be only a note to look something up."""
_BETWEEN = 10
"""The most words between an event and the words that say it was missed."""
_CLAUSE = 2
"""The fewest words of a clause behind what it begins with ("I think that")."""


def standing_of(entry: Entry, language: str, following: Entry | None = None, *, own: bool = False) -> Standing:
    """How certain the item is, by its own words and by the nearest heading ("Open questions", "Plans").

    A question is open unless the next sentence of its line (`following`) answers it. With `own`, the contact is the speaker, and what they
    think is no hearsay.
    """
    text = entry.plain
    if is_missed(text, language):
        return Standing.MISSED
    if _is_to_look_into(entry, following, language):
        return Standing.HEARSAY
    told = _told(text, language, own=own) or _is_to_come(entry.text, language)
    if told and (standing := _unsettled_standing(entry, language, own=own)):
        return _beside_what_was(standing, entry, language)
    if _asks(text) and not _answers(entry, following, language):
        return Standing.PARTLY if _tells_also(entry, language) else Standing.OPEN
    title = seen(entry.item.headings[-1]).strip(" :.!?-#") if entry.item.headings and not entry.item.done else ""
    # Under "Questions" an interview has the contact's answers, too.
    for standing in (Standing.PLANNED,) if own else (Standing.OPEN, Standing.PLANNED):
        if (
            title
            and phrases(f"standing.{standing.value}_titles", language).fullmatch(title)
            and not _was(entry.text, language)
        ):
            return standing
    return Standing.FIRM


def takes_back(fact: Fact, language: str) -> bool:
    """Whether a fact may revoke an earlier one ("redo it in the old project", "scrapped")."""
    return bool(phrases("standing.undone", language).search(seen(fact.text)))


def _is_to_look_into(entry: Entry, following: Entry | None, language: str) -> bool:
    """Whether it is a question for the sender to look into ("moves to Kiel? ask"), or only a note to ask."""
    text = entry.plain.strip(_EDGES)
    asked, _, rest = text.rpartition("?")
    if not asked and not text.endswith("?"):
        return len(text) < _SHORT and phrases("standing.inquire", language).fullmatch(text)
    if not rest.strip(_EDGES) and following is not None and following.item.line == entry.item.line:
        rest = following.plain
    return phrases("standing.inquire", language).fullmatch(rest.strip(_EDGES))


def _told(text: str, language: str, *, own: bool = False) -> Standing | None:
    """The standing that the words of a text give it; None where they give none."""
    order = _ORDER[1:] if own else _ORDER
    found = (standing for standing in order if phrases(f"standing.{standing.value}", language).search(text))
    return next(found, None)


def _unsettled_standing(entry: Entry, language: str, *, own: bool) -> Standing | None:
    text = _unsettled(entry, language)
    if standing := _told(seen(text), language, own=own):
        return standing
    return Standing.PLANNED if _is_to_come(text, language) else None


def _beside_what_was(standing: Standing, entry: Entry, language: str) -> Standing:
    """The standing that the words of an entry give it, seen beside what else it tells."""
    if standing is Standing.HEARSAY:
        return Standing.PARTLY if _only_adds(_unsettled(entry, language), language) else standing
    if _tells_also(entry, language):
        return Standing.PARTLY
    asked = standing is Standing.PLANNED and _asks(entry.text) and not _STOP.search(entry.text.rstrip(_CLOSING))
    return Standing.OPEN if asked else standing


def _is_to_come(text: str, language: str) -> bool:
    """Whether one of its verbs is in the future tense, in a language where the ending shows that."""
    return language in _WITH_ENDINGS and bool(accented_in(text, "standing.futures", language).search(text))


def _was(text: str, language: str) -> bool:
    """Whether it is in the past tense, and not a report of what was said: after "we talked about" a plan may follow."""
    text = text.strip().lower()
    said = accented_in(text, "standing.frames", language).match(text)
    return not said and bool(accented_in(text, "standing.past", language).search(text))


@functools.cache
def _clause_ends() -> re.Pattern[str]:
    """Where a clause may end, and another begin that stands otherwise."""
    joining = either_of("joins.and", "joins.but", "joins.so")
    return re.compile(rf"(?<=[.!?;:])\s+|,\s+|\s+[-–—]+\s+|\s+(?=(?:{joining})\s)|(?<=\w)\?\s")


def _tells_also(entry: Entry, language: str) -> bool:
    """Whether it clearly says what happened beside what is planned or asked: in another clause, or around a time or a wish to come."""
    pieces = [piece for piece in _clause_ends().split(entry.text) if piece.strip()]
    return any(
        _comes_within(piece, language) or (len(pieces) > 1 and (_tells(piece, language) or _states(piece, language)))
        for piece in pieces
    )


def _states(piece: str, language: str) -> bool:
    """Whether a clause clearly says what is so, and nothing else."""
    if _asks(piece) or _told(seen(piece), language) or _is_to_come(piece, language):
        return False
    text = piece.lower()
    return bool(accented_in(text, "standing.being", language).match(text.strip()))


def _tells(piece: str, language: str) -> bool:
    """Whether a clause clearly says what happened, and nothing else."""
    return not (_asks(piece) or _told(seen(piece), language) or _is_to_come(piece, language)) and _was(piece, language)


def _comes_within(piece: str, language: str) -> bool:
    """Whether a time or a wish to come stands within what a clause says happened: "she showed me the oven that she wants to sell"."""
    text = piece.lower()
    coming = accented_in(text, "standing.beside", language)
    if not (found := coming.search(text)) or _asks(piece):
        return False
    before = text[: found.start()].strip(_EDGES)
    return bool(before) and _tells(coming.sub(" ", text) if language in _VERB_LAST else before, language)


def _since_come(text: str, language: str) -> str:
    """The text in small letters without a time to come that opens a clause of what happened: "soon we felt at home"."""
    for piece in _clause_ends().split(text):
        lead = _lead_of(language).match(piece)
        opening = accented_in(piece, "standing.beside", language).match(piece, lead.end() if lead else 0)
        if opening and _tells(piece[opening.end() :], language):
            text = text.replace(piece, piece[: opening.start()] + piece[opening.end() :])
    return text


@functools.cache
def _lead_of(language: str) -> re.Pattern[str]:
    """What may stand before the word that opens a clause: "and", "schon"."""
    small = "|".join(map(re.escape, sorted(word_set("standing.leads", language))))
    return re.compile(
        rf"[\W_]*(?:(?:{either_of('joins.and', 'joins.but', 'joins.so')}{'|' if small else ''}{small})\s+)*"
    )


def _only_adds(text: str, language: str) -> bool:
    """Whether it says what happened first, and what it supposes is added in clauses of their own: "we talked, and I think she sings".

    What stands in front, or at the end ("so I heard"), tells of the whole.
    """
    happened, start = False, 0
    for end in [*(match.end() for match in _clause_ends().finditer(text)), len(text)]:
        piece, rest = seen(text[max(start - 2, 0) : end]), seen(_SENTENCE.split(text[start:])[0])
        if _told(piece, language) is Standing.HEARSAY:
            added = phrases("standing.adds", language).match(rest) if happened else None
            if not added or rest[added.end() :].startswith(",") or len(WORD.findall(rest[added.end() :])) < _CLAUSE:
                return False
        happened = happened or _tells(text[start:end], language)
        start = end
    return True


def _unsettled(entry: Entry, language: str) -> str:
    """The text without words that only look like a plan or a doubt ("waiting list", "konnte" beside "könnte").

    Of what the sender clearly did, subordinate clauses are left out as well ("I showed her the tool, because she wants one").
    """
    text = entry.text
    if not word_set("standing.settles", language).isdisjoint(WORD.findall(entry.plain)):
        text = text.lower()
        text = accented_in(text, "standing.settled", language).sub(" ", text)
        text = _since_come(text, language)
    text = without_told_plans(text, language)
    plain = aligned(text)
    aside = min((match.start() for match in phrases("standing.aside", language).finditer(plain)), default=0)
    return text[:aside] if aside and phrases("standing.done", language).match(plain.lstrip(" -*")) else text


def is_missed(text: str, language: str) -> bool:
    """Whether the sender says that they missed a talk or the like."""
    missing = list(phrases("standing.missing", language).finditer(text))
    if not missing or phrases("standing.attended", language).search(text):
        return False
    return any(
        len(WORD.findall(text[min(missed.end(), held.end()) : max(missed.start(), held.start())])) <= _BETWEEN
        for held in phrases("standing.occasions", language).finditer(text)
        for missed in missing
    )


def without_missed(text: str, language: str) -> str:
    """A plain text with blanks for the word that says that a talk was missed, which is no meeting of the two: "missed her talk"."""
    if not is_missed(text, language):
        return text
    for missed in phrases("standing.missing", language).finditer(text):
        text = text[: missed.start()] + " " * len(missed[0]) + text[missed.end() :]
    return text


def _asks(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith("?")


def _answers(entry: Entry, following: Entry | None, language: str) -> bool:
    if following is None or following.item.line != entry.item.line or _asks(following.plain):
        return False
    return standing_of(following, language) is Standing.FIRM

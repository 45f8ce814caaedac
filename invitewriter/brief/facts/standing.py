"""How firmly a line of the notes stands: told as missed, as hearsay, as an open question, as a plan, or as what is."""

from __future__ import annotations

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.words import accented_phrases, phrases, seen, word_set
from invitewriter.domain import Standing
from invitewriter.text.patterns import compile_later

_ORDER = (Standing.HEARSAY, Standing.OPEN, Standing.PLANNED)
"""What is least firm is looked for first: of a plan one only heard of, the hearsay is what matters."""
_WORD = compile_later(r"[^\W_]+")
_EDGES = " .!,;:()-–—\"'"
_SHORT = 48
"""So short is what only says that something is to be looked into."""
_BETWEEN = 10
"""So many words may stand between what was missed and that it was."""


def standing_of(entry: Entry, language: str, following: Entry | None = None) -> Standing:
    """How firmly the item stands, by its own words and by the nearest heading ("Open questions", "Plans").

    A question is open unless what follows it in its line answers it.
    """
    text = entry.plain
    if _is_missed(text, language):
        return Standing.MISSED
    if _is_to_look_into(entry, following, language):
        return Standing.HEARSAY
    if _told(text, language) and (standing := _told(_unsettled(entry, language), language)):
        return standing
    if _asks(text) and not _answers(entry, following, language):
        return Standing.OPEN
    title = seen(entry.item.headings[-1]).strip(" :.!?-#") if entry.item.headings else ""
    for standing in (Standing.OPEN, Standing.PLANNED):
        if title and phrases(f"standing.{standing.value}_titles", language).fullmatch(title):
            return standing
    return Standing.FIRM


def _is_to_look_into(entry: Entry, following: Entry | None, language: str) -> bool:
    """Whether it is a question that the sender is to look into ("moves to Kiel? ask"), or says nothing but that."""
    text = entry.plain.strip(_EDGES)
    asked, _, rest = text.rpartition("?")
    if not asked and not text.endswith("?"):
        return len(text) < _SHORT and phrases("standing.inquire", language).fullmatch(text)
    if not rest.strip(_EDGES) and following is not None and following.item.line == entry.item.line:
        rest = following.plain
    return phrases("standing.inquire", language).fullmatch(rest.strip(_EDGES))


def _told(text: str, language: str) -> Standing | None:
    """What its own words tell of it; None where they tell nothing."""
    found = (standing for standing in _ORDER if phrases(f"standing.{standing.value}", language).search(text))
    return next(found, None)


def _unsettled(entry: Entry, language: str) -> str:
    """The text without what only looks like a plan or a doubt ("waiting list", "konnte" beside "könnte"), and, of what the
    sender plainly did, without what only adds to it ("I showed her the tool, because she wants one").
    """
    text = entry.plain
    if not word_set("standing.settles", language).isdisjoint(_WORD.findall(text)):
        text = seen(accented_phrases("standing.settled", language).sub(" ", entry.text.lower()))
    aside = min((match.start() for match in phrases("standing.aside", language).finditer(text)), default=0)
    return text[:aside] if aside and phrases("standing.done", language).match(text.lstrip(" -*")) else text


def _is_missed(text: str, language: str) -> bool:
    """Whether the sender tells of a talk or the like that they did not hear."""
    missing = list(phrases("standing.missing", language).finditer(text))
    if not missing or phrases("standing.attended", language).search(text):
        return False
    return any(
        len(_WORD.findall(text[min(missed.end(), held.end()) : max(missed.start(), held.start())])) <= _BETWEEN
        for held in phrases("standing.occasions", language).finditer(text)
        for missed in missing
    )


def _asks(text: str) -> bool:
    return text.rstrip(" \"')").endswith("?")


def _answers(entry: Entry, following: Entry | None, language: str) -> bool:
    if following is None or following.item.line != entry.item.line or _asks(following.plain):
        return False
    return standing_of(following, language) is Standing.FIRM

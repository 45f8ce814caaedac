"""Why a sentence of the notes is left alone: hedged, denied, unkind, private, about looks, or out of date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import Brief, value
from invitewriter.domain.kept import recent
from invitewriter.offline.tables import NOTHING, Phrases, Table, any_of, listed, make_phrases, pattern_in
from invitewriter.text.dates import dates
from invitewriter.text.days import When
from invitewriter.text.feasts import feasts_in
from invitewriter.text.patterns import compile_later

_FRESH = 30
"""Days within which a season that was to come has not passed."""
_SOON = 150
"""Days."""
_WEEK = 7
_HISTORY = 10
"""Years."""
_QUOTED = compile_later(r'"[^"]*"')
_MONEY = frozenset("$€£¥")


@value
class Area:
    """A part of life that is nobody's business, except for those who work in it."""

    name: str
    words: Phrases
    field: Phrases
    harmless: re.Pattern[str]
    """Finds what only sounds like it: "paid for our lunch", "the costs of the project"."""

    def is_touched(self, text: str) -> bool:
        """Whether a word for it stands in `text` that is not only harmless there."""
        return self.words.found_in(text) and self.words.found_in(self.harmless.sub(" ", text))


@value
class Doubts:
    """A language's words for what does not belong in a letter."""

    sentence: dict[str, Phrases]
    """By reason; each spoils the whole sentence."""
    stretch: dict[str, Phrases]
    """By reason; each spoils what stands between two breaks, and what leans on it."""
    clause: dict[str, Phrases]
    """By reason; each spoils its own clause only."""
    areas: tuple[Area, ...]
    moving: Phrases
    seasons: Phrases
    habitual: re.Pattern[str]
    """Finds days that come again and again."""
    pitch: Phrases
    papers: Phrases
    lists: re.Pattern[str]
    """Finds a paper that pushes nothing where it was promised: "our price list"."""
    """What pushes only as the sender's own: "our catalogue"."""
    deal: Phrases
    telling: re.Pattern[str]
    """Finds a denial that only tells what sort of thing is meant: "words that have no match", "from pulp not plastic"."""

    def is_deal(self, told: Sequence[str]) -> bool:
        """Whether the sentences tell of little but something bought: most of them, in two words for it or more."""
        of_it = [sentence for sentence in told if self.deal.found_in(sentence)]
        words = {word for sentence in of_it for word in sentence.lower().split() if self.deal.found_in(word)}
        return 2 * len(of_it) > len(told) and len(words) > 1

    def of_sentence(self, text: str) -> str:
        """Why nothing of the sentence is used; empty where nothing speaks against it."""
        if "?" in text and "?" in _QUOTED.sub("", text):
            return "hedge"
        return _reason(self.sentence, text)

    def pitches(self, text: str, *, own: bool, promised: bool = False) -> bool:
        """Whether a to-do pushes something; `own` tells that it speaks of what is the sender's, `promised` that they are to have it."""
        told = self.lists.sub("", text) if promised else text
        return self.pitch.found_in(told) or (own and self.papers.found_in(told))

    @recent(512)
    def of_stretch(self, text: str) -> str:
        """Why a stretch of a sentence is not used; empty where nothing speaks against it."""
        why = _reason(self.stretch, text)
        if why == "denial" and self.telling.search(text):
            return _reason(self.stretch, self.telling.sub("", text))
        return why

    def of_quotation(self, text: str, field: str) -> str:
        """Why a quotation is not repeated: what is unkind, private or confidential; it may deny and doubt as it likes."""
        found = self.of_sentence(text) or self.of_stretch(text)
        return found if found in {"critical", "confidence"} else self.of_life(text, field)

    def of_life(self, text: str, field: str) -> str:
        """Whether `text` touches a part of life that is not the `field` the contact works in."""
        return "private" if any(not area.field.found_in(field) for area in self.private_areas(text)) else ""

    def private_areas(self, text: str) -> list[Area]:
        """The parts of life that `text` touches."""
        money = not _MONEY.isdisjoint(text)
        return [area for area in self.areas if area.is_touched(text) or (money and area.name == "money")]

    def of_clause(self, text: str) -> str:
        """Why the clause is not used; empty where nothing speaks against it."""
        return _reason(self.clause, text)

    def spoil(self, text: str, brief: Brief, field: str, *, to_come: bool) -> bool:
        """Whether a clause is unkind, private, pushes something or is out of date; `to_come` as in `out_of_date`."""
        return (
            bool(self.of_clause(text) or self.of_life(text, field))
            or self.pitches(text, own=True)
            or self.out_of_date(text, brief, to_come=to_come)
        )

    def out_of_date(self, text: str, brief: Brief, *, to_come: bool) -> bool:
        """Whether the clause counts days from its own, or is about something `to_come` that may be over by today."""
        fresh = brief.met_on is None or 0 <= (brief.today - brief.met_on).days <= _FRESH
        if to_come and (self.moving.found_in(text) or (self.seasons.found_in(text) and not fresh)):
            return True
        once = self.habitual.sub("", text)  # "a Thursday clinic", "every Thursday"
        found = [when for _, possible in dates(once, brief.language) for when in possible]
        noted = brief.met_on or brief.today
        # "charts from before 1930": so long ago nobody has anything to come.
        whens = [when for when in found if not when.year or when.year > noted.year - _HISTORY]
        return any(when.relative or (to_come and not _is_to_come(when, brief)) for when in whens)


def is_over(by: str, brief: Brief) -> bool:
    """Whether a day by which something was to be done may be over: a weekday, where the notes tell of another day than this week's."""
    whens = [when for _, possible in dates(by, brief.language) for when in possible]
    noted = brief.met_on or brief.today
    moved = any(when.unit and when.seen_from(noted) != when.seen_from(brief.today) for when in whens)  # "next week"
    if moved or any(not _is_to_come(when, brief) for when in whens):
        return True
    if whens and not any(when.relative for when in whens):
        return False
    if feast := next(feasts_in(by, brief.language, brief.met_on or brief.today), None):
        return feast < brief.today or (brief.met_on is None and (feast - brief.today).days > _SOON)
    if brief.met_on:
        return not whens and not 0 <= (brief.today - brief.met_on).days < _WEEK
    return any(
        when.day for fact in brief.notes_facts for _, possible in dates(fact.text, brief.language) for when in possible
    )


def _is_to_come(when: When, brief: Brief) -> bool:
    """Whether the day that was meant on the day of the meeting is not over yet, as far as can be told."""
    noted = brief.met_on or brief.today
    ends = sorted(end for _, end in when.seen_from(noted) if end >= noted)
    if when.year is None and brief.met_on is None:
        # Undated notes are not old, but a month that comes next spring is likely over.
        return bool(ends) and (ends[0] - brief.today).days <= _SOON
    return bool(ends) and ends[0] >= brief.today


def _reason(listing: dict[str, Phrases], text: str) -> str:
    return next((reason for reason, phrases in listing.items() if phrases.found_in(text)), "")


def _habitual(nouns: Table) -> re.Pattern[str]:
    before, days = any_of(listed(nouns, "recurring")), "|".join(listed(nouns, "calendar"))
    # "the minutes of the May meeting": a name of something, and no time for it
    about, article = any_of(listed(nouns, "naming")), nouns["definite"] or NOTHING
    named = rf"(?:{about}) {article} (?:{days})(?= [a-z]{{3}})"
    if things := any_of(listed(nouns, "named_by_day")) if "named_by_day" in nouns else "":
        named += rf"|(?:{'|'.join([article, *listed(nouns, 'senders')])}) (?:{days})(?= (?:{things})\b)"
    # "pictures of 2019 and 2023", "the minutes of May 2020"
    if dating := any_of(listed(nouns, "dating")) if "dating" in nouns else "":
        named += rf"|(?:{dating}) (?:19|20)\d\d(?: (?:{any_of(listed(nouns, 'joins'))}) (?:19|20)\d\d)?"
    # "our 2019 readings", "the May 2020 minutes"
    named += rf"|(?:{'|'.join([article, *listed(nouns, 'senders')])}) (?:(?:{days}) )?(?:19|20)\d\d(?= [a-z]{{3}})"
    # "on Tuesday evenings"
    if parts := any_of(listed(nouns, "day_parts")) if "day_parts" in nouns else "":
        named += rf"|(?:{days}) (?:{parts})"
    return compile_later(
        rf"\b(?:(?:{before}) (?:{days})|(?:{days})s|{named})\b",
        re.IGNORECASE,
        signs=[*listed(nouns, "calendar"), " 19", " 20"],
    )


def make_doubts(words: Table) -> Doubts:
    doubts = dict(words["doubts"])
    moving, seasons = doubts.pop("moving"), doubts.pop("seasons")
    return Doubts(
        sentence={reason: make_phrases(written) for reason, written in words["sentence_doubts"].items()},
        stretch={reason: make_phrases(written) for reason, written in doubts.items()},
        clause={reason: make_phrases(written) for reason, written in words["clause_doubts"].items()},
        areas=tuple(
            Area(
                name=name,
                words=make_phrases(area["words"]),
                field=make_phrases(area["field"]),
                harmless=pattern_in(area, "harmless"),
            )
            for name, area in words["private"].items()
        ),
        moving=make_phrases(moving),
        seasons=make_phrases(seasons),
        habitual=_habitual(words["nouns"]),
        pitch=make_phrases(words["letters"]["pitch"]),
        papers=make_phrases(words["letters"].get("papers", ())),
        lists=pattern_in(words["letters"], "lists"),
        deal=make_phrases(words["letters"].get("deal", ())),
        telling=pattern_in(words["clauses"], "telling", signs="telling_signs"),
    )

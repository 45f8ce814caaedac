"""Where the two met, from what the notes say of it; nowhere where they might mean another place or another meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from invitewriter.domain import value
from invitewriter.offline.reading import place_patterns
from invitewriter.offline.reading.meeting import uncapped
from invitewriter.offline.tables import (
    NOTHING,
    Phrases,
    Table,
    any_of,
    listed,
    listed_set,
    make_phrases,
    pairs_in,
    pattern_in,
)
from invitewriter.text.folding import plain, plain_tokens
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

LEADING = 2
"""Words that may lead to the event in a title that only has it in passing ("Anna at the swap")."""
_ELIDED = 4
"""Words behind a verb without a subject."""
_SENTENCE_ENDS = re.compile(r"[;.!?](?:\s+|$)")
_PIECE_ENDS = re.compile(r"[,:;.(]|\s[-–—]\s")


@value
class Placing:
    """A language's words for telling where a meeting was."""

    named: re.Pattern[str]
    """Finds an event by its kind, behind "at" and the like."""
    titles: re.Pattern[str]
    """A title that is an event's."""
    no_titles: re.Pattern[str]
    """Finds what shows that somebody does something for an event: "Runs the wool fair"."""
    named_so: re.Pattern[str]
    """Finds what "at" leads to at the end of a title and has a name."""
    at_town: re.Pattern[str]
    """Finds at an end where an event was: "open day at Stroud"."""
    proper: re.Pattern[str]
    """Finds what "at" leads to and has a name, whatever its kind."""
    meeting: Phrases
    elided: frozenset[str]
    """Verbs that begin such a clause with the talk or the time behind them: "had"."""
    attended: Phrases
    elsewhere: Phrases
    ours: Phrases | None
    met_somebody: re.Pattern[str]
    """Finds "met her teacher": a meeting with somebody else."""
    in_titles: frozenset[str]
    """What leads to the event in a title."""
    towards: frozenset[str]
    """Words before where somebody is going."""
    origin: frozenset[str]
    """Words before where somebody comes from."""
    title_ends: str
    title_leads: str
    setting: re.Pattern[str]
    """Matches what notes begin with to tell where it was: "Sleeper from Inverness", "Choir weekend Malvern"."""
    standing: frozenset[str]
    """What a place ends in that notes may begin with for other reasons, too, unless they tell the day."""
    day: re.Pattern[str]
    """Finds what tells a day."""
    label: re.Pattern[str]
    """Matches what announces the place: "Where: "."""
    day_alone: re.Pattern[str]
    """Matches a day and nothing else."""
    day_there: re.Pattern[str]
    """Finds which day of an event it was: "d2"."""
    short_kinds: Mapping[str, str]
    """Kinds of events by how they are shortened."""
    day_last: re.Pattern[str]
    """Finds a day of the week at an end."""

    def found(self, text: str, names: frozenset[str], *, titled: bool, late: bool = False) -> Iterator[str]:
        """The places that `text` tells the two met at, the surest first, by the words of the contact's name; `late`, the sender may have gone anywhere."""
        if titled and text.isupper() and (told := self.setting_of(text)):
            yield told  # "PUB QUIZ THURS" is no name
        elif titled:
            yield from (m[1].strip() for m in self.named_so.finditer(text) if not self._is_elsewhere(m, names))
            yield from self._in_title(text)
        for sentence in _SENTENCE_ENDS.split(text):
            if self.elsewhere.found_in(sentence):
                continue
            for piece in _PIECE_ENDS.split(sentence):
                attending = not late or not names.isdisjoint(plain_tokens(text))
                yield from self._in_piece(piece, names, titled=titled, attending=attending)

    def _is_elsewhere(self, match: re.Match[str], names: frozenset[str]) -> bool:
        """Whether it is a town that somebody was only on the way to, or the contact comes from: "Night train to Vienna", "Ana from Turin"."""
        lead, before = match[0].split()[0].lower(), plain_tokens(match.string[: match.start()])[-1:]
        towards = lead in self.towards and plain(match[1].strip(" .")) in places()
        return towards or (lead in self.origin and not names.isdisjoint(before))

    def _in_title(self, text: str) -> Iterator[str]:
        for number, piece in enumerate(re.split(self.title_ends, text)):
            part = re.sub(rf"^{self.title_leads}", "", piece.strip(" ."), flags=re.IGNORECASE)
            part = self.day_last.sub("", part)
            event = self.at_town.sub("", part)
            titled = self.titles.fullmatch(event) and not self.no_titles.search(event)
            if titled and self.in_titles.isdisjoint(event.lower().split()):
                yield (
                    part if number or self.day.match(part) else uncapped(part)
                )  # "Judge at the flower show" is no show

    def written_out(self, title: str) -> str:
        """`title` with its events written out and without the number of a day: "ICOM wkshp Turku d2"."""
        words = (self.short_kinds.get(word.lower().rstrip("."), word) for word in self.day_there.sub("", title).split())
        return " ".join(words)

    def setting_of(self, text: str) -> str:
        """Where it was, by what the notes begin with, and the town; empty where that is no such place."""
        day, _, behind = text.partition(", ")
        dated = behind if self.day_alone.fullmatch(day) else text  # "Saturday, parkrun café"
        first, _, rest = dated.strip(' ."').partition(",")
        piece = self.day_last.sub("", re.split(r"[.;:(]| [-–—] ", first, maxsplit=1)[0].replace('"', "").strip())
        match = self.setting.fullmatch(piece)
        if not match or (match["kind"].lower().replace(" ", "_") in self.standing and not self.day.search(text)):
            return ""
        told = uncapped(match["what"]) if not piece.isupper() else match["what"].lower()
        if told[1:].islower() and plain(told) not in places():
            told = told[0].lower() + told[1:]
        if self.day.match(told):
            told = told.capitalize()
        town = match["town"] or ("" if match["tail"] else re.split(r"[,.;]", rest.strip(), maxsplit=1)[0])
        town = "" if plain(town.strip()) not in places() else f", {town.strip()}"
        return f"{told}{match['tail'] or ''}{town}"

    def _in_piece(self, piece: str, names: frozenset[str], *, titled: bool, attending: bool) -> Iterator[str]:
        if self.met_somebody.search(piece):
            return
        for match in self.named.finditer(piece):
            before, own_name = match.string[: match.start()], match[1] != match[1].lower()
            leads = match[0].split()[0].lower() in self.in_titles  # "Ana from the bike workshop" was not met there
            if not leads and before.split() and not self.attended.found_in(f"{before} {match[0].split()[0]}"):
                continue
            led = titled and leads and self.titles.fullmatch(match[1]) and (own_name or len(before.split()) <= LEADING)
            # "Met Anna at ..." and "We sat at ...", but not "She met her husband at ...".
            opens = self._opens(before)
            ours = self.ours is None or opens or self.ours.found_in(before)
            if (
                led
                or (ours and self.meeting.found_in(before))
                or (attending and own_name and self.attended.found_in(before))
            ):
                yield match[1]
        told = (
            self.ours
            and self.ours.found_in(piece)
            and self.meeting.found_in(piece)
            and names & set(plain_tokens(piece))
        )
        words = piece.split()[:2]
        begins = (
            self.ours and self.meeting.found_in(" ".join(words[:1])) and words[-1] in self.in_titles
        )  # "met at Makers Central"
        if begins or told:
            yield from (match[1] for match in self.proper.finditer(piece))

    def _opens(self, before: str) -> bool:
        """Whether a clause begins with a meeting, and leaves out whose: "Ran into", "Had a long chat with"."""
        first, *rest = before.lower().split() or [""]
        return self.meeting.found_in(" ".join([first, *rest[: _ELIDED if first in self.elided else 1]]))


def make_placing(words: Table) -> Placing:
    leads, venues = place_patterns.leads(words), listed(words, "venues")
    days, parts = words.get("days", NOTHING), "|".join(listed(words, "parts_of_day"))
    in_titles = listed_set(words, "in_titles") or listed_set(words, "before_event")
    return Placing(
        named=place_patterns.named(words),
        titles=place_patterns.titles(words),
        no_titles=pattern_in(words, "no_titles"),
        named_so=re.compile(rf"\b(?:{leads}) ((?:[A-Z][\w'-]*\s?){{1,5}})(?:\d{{4}})?\.?$"),
        at_town=compile_later(rf" (?:{leads}|{words['town'].strip()}) (?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)$"),
        proper=re.compile(
            rf"\b(?:{any_of(sorted(in_titles))}) (?:{words['article']} )?([A-Z][\w'&-]+(?: (?:[A-Z][\w'&-]+|\d{{4}}))*)"
        ),
        meeting=make_phrases(words["meeting"]),
        elided=listed_set(words, "elided") if "elided" in words else frozenset(),
        attended=make_phrases(words["attended"]),
        elsewhere=make_phrases(words["elsewhere"]),
        ours=make_phrases(words["ours"]) if words.get("ours") else None,
        met_somebody=pattern_in(words, "met_somebody"),
        in_titles=in_titles,
        towards=listed_set(words, "towards"),
        origin=listed_set(words, "origin"),
        title_ends=words["title_ends"],
        setting=place_patterns.setting(words),
        standing=frozenset(venues),
        day=compile_later(rf"\b(?:{days})\b|{words.get('dated', NOTHING)}", re.IGNORECASE),
        label=pattern_in(words, "labels"),
        day_alone=compile_later(rf"(?:{days})\.?(?: (?:{parts}))?", re.IGNORECASE),
        day_there=pattern_in(words, "days_there"),
        short_kinds=pairs_in(words, "short_kinds"),
        day_last=compile_later(
            rf"(?<=\w),? (?:(?:{days})\b\.?(?: (?:{parts}))?|{words.get('times', NOTHING)})$", re.IGNORECASE
        ),
        title_leads=words.get("title_leads", ""),
    )

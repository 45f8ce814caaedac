"""The spot where the two met, in a language whose nouns tell by their endings which preposition they take: "im Wartezimmer", "auf der Bank".

It is taken only from the first line of the notes, or from the sentence that introduces the contact: another sentence may tell where
somebody works.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from invitewriter.domain import Brief, value
from invitewriter.offline.tables import Table, any_of, listed, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import GERMAN_CAPITALS, compile_later

_BEGINNING = 3
"""Facts in which the contact is brought in."""
_MOST_WORDS = 14
"""Words of a head: a longer line tells more than where it was."""
_WORD = compile_later(r"[\w-]+")
_CUT = compile_later(r"\w\.\w")
"""Finds a word cut short within another: "Stadtb.halle"."""
_PIECE_ENDS = compile_later(r"\s*[,;:()]\s*|\s[-–—/|]\s|\.(?:\s|$)")


@value
class Spots:
    """What a language needs to find it."""

    led: re.Pattern[str]
    """Finds a preposition with its article and a noun behind it, and where within that it was."""
    kinds: Mapping[str, str]
    """How a place is told by what its noun ends in: "zimmer" by "im"."""
    events: frozenset[str]
    """Endings of nouns that one was before or after."""
    around: tuple[str, ...]
    """The prepositions for these."""
    before_people: re.Pattern[str]
    """Finds what stands before whom one met there."""
    compared: frozenset[str]
    """Words behind which it is only what something is compared with."""
    never: frozenset[str]
    """Nouns that are no spot, or none to speak of."""
    partly: frozenset[str]
    """Those that say where it was only with a second place behind them: "in der Schlange vor der Mensa"."""
    of_trust: frozenset[str]
    """Endings of nouns that remind of what was told there in trust: left away where the notes hold such a thing."""
    beside: frozenset[str]
    """Words that bring the contact in: "mit", "neben"."""
    sittings: tuple[str, ...]
    """Endings of what people sit in together, who may have known each other for years."""
    others: frozenset[str]
    """Words that tell of whom the sentence is about: "sie arbeitet in der Kantine"."""

    within: tuple[str, ...]
    """How it is told that one was inside: there people work, too."""
    about: tuple[str, ...]
    """Endings of talks behind which stands what they were about: "Erstgespräch Küche"."""

    planned: frozenset[str]
    """Words that tell where one will meet, or was not: "Treffpunkt", "verpasst"."""

    timed: frozenset[str]
    """Words that do so behind the first line: "Sa 10 Uhr mit Anna am Bahnhof"."""

    def of(self, brief: Brief) -> tuple[str, str, str]:
        """How the place is told, its noun, and the fact it stands in; all empty where the notes do not plainly tell, the first one where it is not to be told."""
        names = {plain(word) for word in _WORD.findall(brief.contact.name)}
        head = " ".join(fact.text.lower() for fact in brief.notes_facts[:1]).split()
        if any(word.strip(",.:").endswith(self.sittings) for word in head):
            return "", "", ""
        for number, fact in enumerate(brief.notes_facts[:_BEGINNING]):
            words = {plain(word) for word in _WORD.findall(fact.text)}
            brings_in = bool(names & words) and not self.beside.isdisjoint(words)
            if not self.planned.isdisjoint(words) or (number and not self.timed.isdisjoint(words)):
                continue
            heads = not number and len(fact.text.split()) <= _MOST_WORDS and self.others.isdisjoint(words)
            found = next(self._found(fact.text, names), None) if brings_in or heads else None
            # "Im Lesecafé stand heute Anna hinter der Theke": what the notes begin with.
            found = found or (None if number else next(self._led(self._start(fact.text), names), None))
            if found:
                told = not (self._ends(found[1], self.of_trust) and any(w.secrecy.is_close for w in brief.withheld))
                return found[0] if told else "", found[1], fact.id
        return "", "", ""

    def _start(self, text: str) -> str:
        """The place at the very beginning of a text; empty where it begins with none."""
        match = self.led.match(text)
        return match[0] if match else ""

    def _found(self, text: str, names: set[str]) -> Iterator[tuple[str, str]]:
        yield from self._led(text, names)
        yield from self._named(text, names)

    def _led(self, text: str, names: set[str]) -> Iterator[tuple[str, str]]:
        """What the notes themselves tell with its preposition, in the sentence or piece where nobody else does anything."""
        for sentence in re.split(r"(?<=[.!?;])\s", text):
            for match in self.led.finditer(sentence):
                before = [plain(word) for word in _WORD.findall(sentence[: match.start()])]
                if not self.compared.isdisjoint(before[-1:]):
                    continue  # "schnell wie im ICE"
                noun, lead = match["noun"], match["lead"].lower()
                kinds = self.events if lead.startswith(self.around) else self.kinds
                fits = self._ends(noun, kinds) and plain(noun) not in names and noun.lower() not in self.never
                if fits and self.others.isdisjoint(before):
                    tail = match["tail"] or ""
                    partly = noun.lower() in self.partly
                    tail = tail if tail and (partly or self._ends(tail.split()[-1], self.kinds)) else ""
                    if partly and (not tail or plain(tail.split()[-1]) in names):
                        continue
                    yield f"{lead}{match['of']}{noun}{tail}", noun

    def _named(self, text: str, names: set[str]) -> Iterator[tuple[str, str]]:
        """What a piece of the head is without more: "Seglerheim Plau", "tierarztpraxis wartezimmer"."""
        named = False
        for piece in _PIECE_ENDS.split(text):
            words = self.before_people.split(piece)[0].split()
            named = named or not names.isdisjoint(map(plain, words))
            if not 0 < len(words) <= _BEGINNING or not names.isdisjoint(map(plain, words)):
                continue
            for at, word in enumerate(words):
                never = self.never | self.partly
                if not (ending := self._ends(word, self.kinds)) or word.lower() in never or _CUT.search(word):
                    continue
                if ending == word.lower() and plain(word) in places():
                    break  # "Treffen Dorfläden, Halle", "Keltertag Halle": the town
                # "Anna Holm, Gärtnerei in Lübz": what stands behind a name is where somebody works; "Angebot Küche": what it was about.
                works = named and self.kinds[ending].startswith(self.within)
                numbered = words[at + 1 : at + 2] and words[at + 1][0].isdigit()  # "Raum 112" says nothing to anybody
                if works or numbered or any(one.lower().endswith(self.about) for one in words[:at]):
                    break
                town = [w for w in words[at + 1 : at + 2] if w[0].isupper() and plain(w) in places()]
                noun = word[0].upper() + word[1:]
                yield " ".join([self.kinds[ending], noun, *town]), noun
                break

    def _ends(self, word: str, kinds: Mapping[str, str] | frozenset[str]) -> str:
        lowered = word.lower()
        return max((ending for ending in kinds if lowered.endswith(ending)), key=len, default="")


def as_known(told: Mapping[str, str], place: Table) -> dict[str, str]:
    """The slots of a place with the definite article where it is of a kind that both know who were there: "auf der Messe"."""
    kinds = [*place.get("by_ending", {}).values(), *place.get("spots", {}).get("kinds", {}).values()]
    endings = tuple(ending for several in kinds for ending in several.split())

    def said(text: str) -> str:
        for lead, known in place.get("known", {}).items():
            rest = text.removeprefix(f"{lead} ")
            noun = next((word for word in rest.split() if word[0].isupper()), "") if rest != text else ""
            if noun.lower().endswith(endings) and endings:
                return f"{known} {rest}"
        return text

    return {name: said(text) for name, text in told.items()}


def make_spots(place: Table) -> Spots:
    """From `spots` of the places in letter.toml."""
    held = place["spots"]
    frames = {frame: endings.split() for frame, endings in held["kinds"].items()}
    leads, tails = ("|".join(word.replace("_", r"\s") for word in listed(held, key)) for key in ("leads", "tails"))
    return Spots(
        led=compile_later(
            rf"(?<!\w)(?P<lead>(?i:{leads})\s)(?P<of>(?:[a-zäöüß]+en\s)?)(?P<noun>[{GERMAN_CAPITALS}][\w-]+)"
            rf"(?P<tail>\s(?:{tails})\s(?:[a-zäöüß]+en\s)?[{GERMAN_CAPITALS}][\w-]+)?"
        ),
        kinds={ending: frame for frame, endings in frames.items() for ending in endings},
        events=listed_set(held, "events"),
        around=listed(held, "around"),
        before_people=compile_later(rf"\s(?:{any_of(map(re.escape, listed(held, 'before_people')))})\s"),
        compared=listed_set(held, "compared"),
        never=listed_set(held, "never"),
        partly=listed_set(held, "partly"),
        of_trust=listed_set(held, "of_trust"),
        beside=frozenset(map(plain, listed(held, "beside"))),
        sittings=listed(held, "sittings"),
        others=frozenset(map(plain, listed(held, "others"))),
        within=listed(held, "within"),
        about=listed(held, "about"),
        timed=frozenset(map(plain, listed(held, "timed"))),
        planned=frozenset(map(plain, listed(held, "planned"))),
    )

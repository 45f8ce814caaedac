"""Finds what minutes tell of the meeting with the contact and of the side the contact spoke for, and what a guest says of their hosts.

"This meeting is to clear up ..." names nobody, and in the minutes of one meeting at which the contact was it is of that one. "The firm
prefers Android" is what its delegate said there; "we were received like princes" thanks those who received us. A diary holds more than
one meeting, so only notes that call themselves minutes, or say who was present, are read so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.words import pattern_of
from invitewriter.notes import Kind
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

LANGUAGES = ("fr", "it")
"""Those that have a file of words in `words/minutes/`."""
_BEGINNING = 12
"""In so many items minutes say that they are some."""
_ROW = compile_later(rf"[\s,:(\"'-]*(?:{CAPITAL_LETTER}[\w'’.-]*(?: {CAPITAL_LETTER}[\w'’.-]*)?(?:, | et | e | ed ))*")
"""The names that may stand between "our hosts" and the contact's."""
_NAME = compile_later(rf"{CAPITAL_LETTER}[\w&-]+")
_ANSWERED = compile_later(r"\?\W{1,12}\w")
"""A question and its answer in one line."""


def of_meeting(told: Told, cast: Cast) -> Iterator[int]:
    """The indices of the sentences that are nobody's by themselves and tell of the meeting with the contact, or of those who received the sender."""
    if cast.language in LANGUAGES:
        yield from _Minutes(told, cast).read()


class _Minutes:
    def __init__(self, told: Told, cast: Cast) -> None:
        self.told, self.cast = told, cast
        self.texts = [item.text.replace("’", "'") for item in told.items]

    def read(self) -> Iterator[int]:
        marks = self._marks()
        if not marks:
            return
        for index, item in enumerate(self.told.items):
            free = self.told.found[index] is Whose.UNCLEAR and item.kind in {Kind.PROSE, Kind.BULLET}
            if free and not any(map(is_somebody, self.told.references[index])):
                lowered = self.texts[index].lower()
                if any(mark(index, lowered) for mark in marks):
                    yield index

    def _marks(self) -> list[Callable[[int, str], bool]]:
        marks: list[Callable[[int, str], bool]] = []
        if self._is_any("hosts", self._follows_hosts):
            marks.append(self._thanks_hosts)
        if not any(self._finds("titled", text.lower()) for text in self.texts[:_BEGINNING]):
            return marks
        marks.append(lambda _, lowered: self._finds("meeting", lowered))
        if self._is_any("delegate", self._is_delegate):
            since = next((n for n in range(len(self.texts)) if self._announces_answers(n)), len(self.texts))
            firms, said = self._firms(), pattern_of(f"minutes/{self.cast.language}", "said")
            marks.append(lambda _, lowered: self._finds("side", lowered) or _begins_with(firms, lowered, said))
            marks.append(lambda index, lowered: index > since and self._is_answer(lowered))
        return marks

    def _is_any(self, key: str, fits: Callable[[str, re.Match[str], Reference], bool]) -> bool:
        """Whether the words under a key stand so to the contact's name anywhere."""
        for text, refs in zip(self.texts, self.told.references, strict=True):
            own = [ref for ref in refs if ref.who is Who.CONTACT]
            found = pattern_of(f"minutes/{self.cast.language}", key).finditer(text.lower()) if own else ()
            if any(fits(text, match, ref) for match in found for ref in own):
                return True
        return False

    def _follows_hosts(self, text: str, hosts: re.Match[str], ref: Reference) -> bool:
        between = _ROW.match(text, hosts.end())
        return between is not None and hosts.end() < ref.start <= between.end()

    def _is_delegate(self, text: str, delegate: re.Match[str], ref: Reference) -> bool:
        """Whether somebody is a firm's delegate: by the words right before the name, or behind it in a row of a list."""
        behind = text[ref.start : delegate.start()] if ref.start < delegate.start() else "."
        tokens = self.cast.contact.name.text.split()
        return delegate.end() == ref.start or re.sub(r"\W+", " ", behind).split() == tokens

    def _thanks_hosts(self, _: int, lowered: str) -> bool:
        kind = self._finds("hospitality", lowered) and self._finds("praise", lowered)
        return kind and not self._finds("blame", lowered)

    def _firms(self) -> set[str]:
        """The names of those whom the notes say the meeting was with, and that are no person's."""
        found: set[str] = set()
        for text in self.texts:
            for met in pattern_of(f"minutes/{self.cast.language}", "met").finditer(text.lower()):
                name = _NAME.match(text, met.end())
                if name and not is_borne("given", name[0].lower()):
                    found.add(name[0].lower())
        return found

    def _announces_answers(self, index: int) -> bool:
        """Whether a sentence leads to the answers of the firm or of its delegate."""
        lowered = self.texts[index].lower()
        ours = self._finds("side", lowered) or self._finds("delegate", f"{lowered} ".replace(".", " "))
        return bool(ours) and self._finds("answers", lowered)

    def _is_answer(self, lowered: str) -> bool:
        return self._finds("reported", lowered) or _ANSWERED.search(lowered) is not None

    def _finds(self, key: str, lowered: str) -> bool:
        return pattern_of(f"minutes/{self.cast.language}", key).search(lowered) is not None


def _begins_with(firms: set[str], lowered: str, said: re.Pattern[str]) -> bool:
    """Whether a sentence begins with a firm's name and a verb of saying."""
    return any(
        lowered[: place + 1].count(" ") == 0 and said.match(lowered, place + len(firm))
        for firm in firms
        if (place := lowered.find(firm)) >= 0
    )

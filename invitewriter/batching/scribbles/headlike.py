"""What may bring somebody in where too little says that it does: a proposal to whoever reads the plan, never a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from invitewriter.batching.scribbles import reasons, signs
from invitewriter.batching.scribbles.headings import is_event
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, is_given, is_surname, not_names, pattern, words
from invitewriter.batching.scribbles.namelike import INITIALS, MOST, TOKEN, NameReader
from invitewriter.batching.scribbles.naming import shown_name
from invitewriter.batching.scribbles.opening import heads_tasks
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.people.names.titles import roles
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared

_LIST = re.compile(r"(?:[^:]{1,40}):\s+(?P<names>.+)$")
_AT_THE_END = r"(?i)(?:^=\s*|\s[-–—]+\s+|\s=\s+|\(|\b(?:{that_was})\s+)(?P<said>[^()=]+?)\)?\s*$"
_ROLE_BEHIND = r"(?i)\s*(?:{role_behind})(?=\W|$)|\s*,"
_TOLD_BY = r"(?i)\s(?:{told_by})\s"
_ITEM = r"\s*[,;/&+]\s*(?:(?:{list_joins})\s+)?|\s+(?:{list_joins})\s+"
_CLAUSE = re.compile(r"[,.:]\s+")
_LISTED, _AHEAD, _LONGEST = 3, 4, 7


class How(StrEnum):
    """What makes a line look as if it named somebody; what the plan says of it."""

    ALONE = "it stands alone, as names do in this file"
    SET_OFF = "it begins as a name does in this file"
    NAMED = reasons.NAMES_ANOTHER
    DESCRIBED = "somebody told by what they are, without a name"
    END = "the name stands at the end of what is said"
    LIST = reasons.LIST


@value
class Headlike:
    """Whom a line may bring in."""

    names: tuple[str, ...]
    how: How
    weak: bool = False
    """Whether only the place where it stands speaks for it: no part of it is a name that people are known to bear."""


def headlike(row: Row, *, capitals: bool, language: str) -> Headlike | None:
    """Whom the row may bring in; None where it looks like a word about somebody."""
    reader = _Heads(row.text, capitals=capitals, language=language)
    if found := reader.listed():
        return None if heads_tasks(row.text) else found
    if row.day or row.own:
        return None
    lead = row.opening.lead
    led = lead is not None and lead.name.full and signs.opens(row.text, lead) and row.text[lead.name.start].isupper()
    if not led and (found := reader.end()):
        return found
    at = reader.names.begin()
    return None if signs.is_remark(row.text) else reader.described(row, at) or reader.name(at)


class _Heads:
    def __init__(self, text: str, *, capitals: bool, language: str) -> None:
        self.text, self.names = text, NameReader(text, capitals=capitals, language=language)

    def name(self, at: int) -> Headlike | None:
        """Whom the words at `at` name, if they stand alone or set off."""
        initials = INITIALS.match(self.text, at)
        if initials and plain(initials[0]).replace(".", "").strip() not in words("no_initials"):
            how = How.SET_OFF if self.text[initials.end() :].strip() else How.ALONE
            return Headlike(names=(initials[0].strip().upper(),), how=how)
        begun, parts = self.names.parts_at(at)
        if not parts:
            return None
        if self.names.are_several(parts):
            named = tuple(shown_name(part[0]) for part in parts)
            return Headlike(names=named, how=How.LIST)
        end = parts[-1].end()
        alone = not self.text[end:].strip(" .:!?)")
        borne = self.names.is_borne(begun, parts, alone=alone)
        if not (alone or self.names.is_set_off(end, parts, borne=borne)):
            return None
        if not borne and not (self.names.is_strange(parts, alone=alone) and (alone or self.names.says_who(end))):
            return None
        names = [shown_name(self.text[begun:end])]
        if borne:
            names += self.names.joined(end)
        return Headlike(names=tuple(names), how=How.ALONE if alone else How.SET_OFF, weak=not borne)

    def listed(self) -> Headlike | None:
        """Those whom a line only lists: "saw: gil, wren, old tom"."""
        match = _LIST.match(self.text)
        names = list(self._items(match["names"])) if match else []
        borne = sum(is_given(plain(part)) or is_surname(plain(part)) for name in names for part in name.split()[-2:])
        strange = all(self.names.may_name(name.split()[-1], inner=False) for name in names)
        enough = len(names) >= _LISTED and (2 * borne >= len(names) or (strange and borne))
        return Headlike(names=tuple(map(shown_name, names)), how=How.LIST) if enough else None

    def _items(self, said: str) -> Iterator[str]:
        for item in pattern(_ITEM).split(re.sub(r"\([^)]*\)", "", said)):
            found = [one[0] for one in TOKEN.finditer(item)]
            if 0 < len(found) <= MOST and not any(map(str.isdigit, item)):
                yield " ".join(found)
            else:
                return

    def end(self) -> Headlike | None:
        """Whom a line names only at its end: "thermal cameras by May - tunde afolayan"."""
        match = pattern(_AT_THE_END).search(self.text)
        begun, parts = self.names.parts_at(match.start("said")) if match else (0, [])
        if match is None or not parts or not self._may_end(match, parts):
            return None
        after = self.text[parts[-1].end() : match.end("said")].lstrip()
        named = shown_name(self.text[begun : parts[-1].end()])
        return None if after and not after.startswith(",") else Headlike(names=(named,), how=How.END)

    def _may_end(self, match: re.Match[str], parts: Sequence[re.Match[str]]) -> bool:
        """Whether the words at the end may be somebody's: a given name begins them, or two strange ones stand alone."""
        first = plain(parts[0][0])
        alone = match[0].startswith("(") and not self.text[: match.start()].strip()
        if len(parts) == 1:
            return first in shared("given") or (is_given(first) and alone)
        set_off = match[0].lstrip().startswith(("(", "="))
        if is_given(first) or (self.names.takes_nouns and not set_off):
            return is_given(first)
        return not any(plain(part[0]).endswith(endings("noun_endings", "en")) for part in parts)

    def described(self, row: Row, at: int) -> Headlike | None:
        """Somebody told by what they are: "buyer from the harbour office", "tall man w/ beret"."""
        first = next((plain(word[0]) for word in TOKEN.finditer(self.text)), "")
        if first in words("tasks", "chores") | notes_words("people.she") | notes_words("people.he"):
            return None
        if row.opening.nameless and not row.opening.vague:
            sure = row.opening.pointed or row.first or pattern(_TOLD_BY).search(row.opening.nameless)
            return Headlike(names=(_cut(row.opening.nameless),), how=How.DESCRIBED, weak=not sure)
        for begun in (at, *(comma.end() for comma in _CLAUSE.finditer(self.text, at))):
            if found := self._described_at(begun, inner=begun > at):
                return found
        return None

    def _described_at(self, at: int, *, inner: bool) -> Headlike | None:
        found = list(TOKEN.finditer(self.text, at))[:_AHEAD]
        if not found or (inner and plain(found[0][0]) not in words("articles")):
            return None
        for place, word in enumerate(found):
            said = plain(word[0])
            if place and self.text[found[place - 1].end() : word.start()] != " ":
                return None
            if said in words("verbs") - words("fillers") or signs.is_owner(said):
                return None
            who = said in words("somebody") or (said in roles() and place <= 1 and not inner)
            if who and pattern(_ROLE_BEHIND).match(self.text, word.end()) and not is_event(word[0]):
                told = plain(found[0][0]) in words("articles") or (place and said in words("somebody"))
                return Headlike(names=(_cut(self.text[at:]),), how=How.DESCRIBED, weak=not told)
            if said in words("families") and (names := self._joined_after(word.end())):
                return Headlike(names=names, how=How.DESCRIBED)
        return None

    def _joined_after(self, at: int) -> tuple[str, ...]:
        begun, parts = self.names.parts_at(at + 1)
        if not parts or not is_given(plain(parts[0][0])):
            return ()
        return (shown_name(self.text[begun : parts[-1].end()]), *self.names.joined(parts[-1].end()))


def _cut(said: str) -> str:
    """What somebody is told by, without what is said of them then."""
    told = re.split(r"\s*[,(–—;:!?]|\s-\s", said)[0].split()
    verbs = words("verbs") - words("fillers")
    end = next((at for at, word in enumerate(told) if at > 1 and plain(word) in verbs), len(told))
    return " ".join(told[: min(end, _LONGEST)])


def led(row: Row) -> Headlike | None:
    """Those whom the line names as far as could be read before: "had lunch with Pauline Scaife"."""
    lead = row.opening.lead
    if lead is None or row.own or row.day or row.opening.added:
        return None
    first, introduced = lead.name.tokens[0], row.opening.introduced
    if not (introduced or lead.name.full or lead.name.titled) or (first in not_names() and not lead.name.titled):
        return None
    spoken = row.text[lead.name.start : lead.name.end].split()
    borne = introduced or lead.name.titled or is_given(plain(spoken[0]))
    capitals = all(part[0].isupper() for part in spoken)
    if not (borne or is_given(first) or (capitals and lead.parted and signs.opens(row.text, lead))):
        return None
    return Headlike(names=tuple(name.text for name in lead.names), how=How.NAMED, weak=not borne)

"""Words that may name somebody by where they stand, in a file that nobody's list of names has to know."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.batching.scribbles import after_name, signs
from invitewriter.batching.scribbles.lexicon import (
    endings,
    is_given,
    is_ordinary,
    is_surname,
    is_word,
    not_names,
    pattern,
    titles,
    words,
)
from invitewriter.batching.scribbles.naming import shown_name
from invitewriter.batching.scribbles.opening import past_marks
from invitewriter.brief.people.names.titles import roles
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared

INITIALS = re.compile(r"(?:[^\W\d_]\.[ -]?){2,3}(?=[\s,:;(=/–-]|$)|[A-Z]{2}(?=\s*[(:=,]|\s[-–]\s|$)")
INITIAL = re.compile(r"[^\W\d_]\.\s?(?=[^\W\d_]{2})")
TOKEN = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*)*")
_TITLED = re.compile(r"\.?\s")
_SMALL_GAP = re.compile(r"[\s,:.]+")
_BEHIND = re.compile(r"\s*(?:$|[,;:(=/|+&?!]|[-–—]+\s|>|\.\s*$)|\s+(?:w/)")
_JOIN = r"\s*[+&/,]\s*(?:(?:{list_joins})\s+)?|\s+(?:{joins})\s+"
_RELATIVE = re.compile(r"(?:[^\W\d_]+(?:['’]s)?\s)?(?P<who>[^\W\d_]+):?\s")
_QUOTED = re.compile(r"[\"“„«][^\"”“»]+[\"”“»]\s+")
_JUNIOR = r"(?i)\s+(?:{juniors})\.?(?=\W|$)"
_ONE_WORD = re.compile(r"\s*,\s+[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*)?\s*$")
_DASH = re.compile(r"\s+[-–—]+\s")
_CONTRACTED = r"{contracted}"
MOST, _TWO, _SHORTEST, _AHEAD = 3, 2, 3, 4


class NameReader:
    """Reads the names of a line; `capitals` tells that its file writes them with capitals."""

    def __init__(self, text: str, *, capitals: bool, language: str) -> None:
        self.text, self.capitals, self.language = text, capitals, language

    @property
    def takes_nouns(self) -> bool:
        """Whether every noun has a capital there, as names have."""
        return self.language == "de" and self.capitals

    def begin(self) -> int:
        """Where what a line says begins, behind its marks and small words."""
        at = past_marks(self.text)
        for _ in range(_AHEAD):
            word = TOKEN.match(self.text, at)
            if word is None or plain(word[0]) not in words("fillers") or is_given(plain(word[0])):
                break
            if INITIAL.match(self.text, at) or INITIALS.match(self.text, at):
                break
            after = _SMALL_GAP.match(self.text, word.end())
            if after is None or after.end() >= len(self.text):
                break
            at = after.end()
        relative = _RELATIVE.match(self.text, at)
        if relative and plain(relative["who"]) in words("relations", "somebody") | roles():
            name = TOKEN.match(self.text, relative.end())
            return relative.end() if name and name[0][0].isupper() and is_given(plain(name[0])) else at
        return at

    def are_several(self, parts: Sequence[re.Match[str]]) -> bool:
        """Whether first names stand side by side without a comma: "mika soren abdi"."""
        given = [is_given(plain(part[0])) for part in parts]
        return len(parts) == MOST and all(given) and not any(part[0][0].isupper() for part in parts)

    def is_borne(self, begun: int, parts: Sequence[re.Match[str]], *, alone: bool) -> bool:
        """Whether a title, an initial or a given name begins the words."""
        first, last, rest = plain(parts[0][0]), plain(parts[-1][0]), self.text[parts[-1].end() :]
        before = self.text[begun : parts[0].start()].strip()
        if before and (plain(before).rstrip(".") in titles() or INITIAL.match(self.text, begun)):
            return True
        if is_given(first):
            return first in shared("given") or alone or _BEHIND.match(rest) is not None or len(parts) > 1
        surname = is_surname(last) and not is_ordinary(last)
        if "-" in parts[-1][0] and self.capitals and not all(part[:1].isupper() for part in parts[-1][0].split("-")):
            return False
        if pattern(_JUNIOR).match(f" {last}"):
            return is_surname(first)
        return surname and not before and (("-" in last) if len(parts) == 1 else self.capitals or alone)

    def parts_at(self, at: int) -> tuple[int, list[re.Match[str]]]:
        """The words of what may be a name, and where it begins with its title or an initial."""
        start, at = at, self._past_titles(at)
        parts: list[re.Match[str]] = []
        while len(parts) < MOST and (word := TOKEN.match(self.text, at)):
            if not self.may_name(word[0], inner=bool(parts)):
                break
            parts.append(word)
            junior = pattern(_JUNIOR).match(self.text, word.end())
            if junior and is_surname(plain(word[0])):
                parts.append(TOKEN.search(self.text, junior.start()) or word)
                break
            double = len(parts) == 1 and "-" in word[0] and is_surname(plain(word[0])) and not is_given(plain(word[0]))
            if double or self.text[word.end() : word.end() + 1] != " ":
                break
            at = word.end() + 1
        while parts and plain(parts[-1][0]) in shared("particles"):
            parts.pop()
        if not self.capitals and len(parts) == MOST and not self.are_several(parts):
            return start, parts if any(plain(part[0]) in shared("particles") for part in parts) else parts[:_TWO]
        return start, parts

    def _past_titles(self, at: int) -> int:
        while (word := TOKEN.match(self.text, at)) and plain(word[0]) in titles() | words("adjectives"):
            space = _TITLED.match(self.text, word.end())
            if space is None:
                break
            at = space.end()
        initial = INITIAL.match(self.text, at)
        return initial.end() if initial else at

    def may_name(self, word: str, *, inner: bool) -> bool:
        """Whether a word may be one of a name's; `inner` tells that another stands before it."""
        said = plain(re.split("['’]", word)[0])
        if inner and said in shared("particles"):
            return True
        if said in not_names() or len(said) < _SHORTEST - 1 or pattern(_CONTRACTED).fullmatch(said):
            return False
        if is_word(said, self.language) and not (not inner and is_surname(said)):
            return False
        if (self.capitals and not word[0].isupper()) or (said in places() and not is_given(said)):
            return False
        return is_given(said) or is_surname(said) or not (is_ordinary(said, self.language) or is_ordinary(said))

    def is_strange(self, parts: Sequence[re.Match[str]], *, alone: bool) -> bool:
        """Whether one word of no known language may be a surname: where every noun has a capital, none may."""
        said = plain(parts[0][0])
        if len(parts) == 1 and is_word(said, self.language):
            return False
        return (
            len(parts) == 1
            and not (self.takes_nouns and alone)
            and len(said) > _SHORTEST - 1
            and not said.endswith(endings("noun_endings", "en"))
        )

    def is_set_off(self, end: int, parts: Sequence[re.Match[str]], *, borne: bool) -> bool:
        rest = self.text[end:]
        if _BEHIND.match(rest) or after_name.comes_from(rest) or self.joined(end):
            return True
        given = is_given(plain(parts[0][0]))
        acts = after_name.speaks(rest) or after_name.does(rest, self.language) or after_name.refers_back(rest)
        double = borne and "-" in parts[-1][0] and is_surname(plain(parts[-1][0]))
        return (given and acts) or double

    def says_who(self, end: int) -> bool:
        """Whether what follows tells who somebody is: a trade, a relative, where they are from."""
        rest = self.text[end:]
        first = next((plain(found[0]) for found in TOKEN.finditer(rest)), "")
        told = (
            after_name.tells_trade(rest)
            or first in words("relations")
            or signs.is_owner(first)
            or after_name.comes_from(rest)
        )
        if self.takes_nouns:
            return _DASH.match(rest) is not None
        return (
            told
            or rest.lstrip()[:1] in ("(", "/", "+", "&")
            or any(pattern.match(rest) for pattern in (_ONE_WORD, _DASH))
        )

    def joined(self, end: int) -> list[str]:
        """Those whom a line names beside the first: "nat + bram", "mika soren abdi"."""
        names: list[str] = []
        while join := pattern(_JOIN).match(self.text, end):
            quoted = _QUOTED.match(self.text, join.end())
            begun, parts = self.parts_at(quoted.end() if quoted else join.end())
            plus, comma = join[0].strip() in ("+", "&"), join[0].strip() == ","
            if not parts or not (plus or is_given(plain(parts[0][0]))) or (comma and not names):
                break
            end = parts[-1].end()
            names.append(shown_name(self.text[begun:end]))
        return names

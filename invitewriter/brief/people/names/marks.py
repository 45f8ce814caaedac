"""Reads handles ("@mossprint") and initials ("M.Q.", "JB"), by which notes call a person instead of a name."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.name import Name
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.normalise import normalise
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_HANDLE = compile_later(r"@(?P<handle>[^\W\d_][\w.-]{1,30}\w)(?![\w@])(?!\.\w)", signs="@")
_STOPPED = compile_later(rf"(?P<letters>(?:{CAPITAL_LETTER}\.\s?){{2,3}})(?![\w.])", signs=".")
_BARE = compile_later(rf"(?P<letters>{CAPITAL_LETTER}{{2,3}})(?![\w.'’&/-])")
_ALONE = compile_later(rf"{CAPITAL_LETTER}(?![\w.'’&/-])")
_HANDLE_WITHIN = compile_later(r"(?<![\w.@/-])@(?=[^\W\d_])", signs="@")
_SHORT_WORD = compile_later(r"(?<!\w)[^\W\d_](?:\.?[^\W\d_]){0,2}\.?(?!\w)")
_SHORT = 30
_LETTER = compile_later(r"[^\W\d_]")


def mark_at(text: str, start: int, *, bare: bool = False) -> Name | None:
    """The handle or the initials at `start`; those without full stops ("JB") only where `bare` asks for them."""
    if handle := _HANDLE.match(text, start):
        called = handle["handle"].rstrip(".")
        return Name(text=f"@{called}", tokens=(plain(called),), start=start, end=start + 1 + len(called), titled=True)
    initials = _STOPPED.match(text, start) or (_BARE.match(text, start) if bare else None)
    if not initials:
        return None
    letters = tuple(plain(letter) for letter in _LETTER.findall(initials["letters"]))
    if "".join(letters) in word_set("people.abbreviations") or not all(map(str.isalpha, letters)):
        return None
    shown = initials["letters"].strip()
    return Name(text=shown, tokens=letters, start=start, end=start + len(shown))


def letter_at(text: str, start: int, language: str = "") -> Name | None:
    """The lone letter at `start` that stands for somebody: "K came late"; None for a word of one letter, as "I" and "A" are."""
    letter = _ALONE.match(text, start)
    if not letter or lexicon(language or "en").is_common(plain(letter[0])):
        return None
    return Name(text=letter[0], tokens=(plain(letter[0]),), start=start, end=letter.end())


def handles_in(text: str) -> Iterator[Name]:
    """The handles in a text; what stands behind another word's sign, as in an e-mail address, is none."""
    for match in _HANDLE_WITHIN.finditer(text):
        if handle := mark_at(text, match.start()):
            yield handle


@functools.cache
def initials_of(name: str) -> re.Pattern[str]:
    """Finds at the beginning of a line the first letter of a name, or that of each part: "L. plays", "L.B. plays"."""
    letters = [part[0] for part in name.split() if part[0].isupper() and part[-1] != "."]
    rest = "".join(rf"(?:{re.escape(letter)}\.\s?)?" for letter in letters[1:])
    return re.compile(rf"{re.escape(letters[0])}\.\s?{rest}(?=\s?[^\W\d_A-Z])" if letters else "(?!)")


def handle_of(texts: Sequence[str], name: Name) -> str:
    """The plain handle that notes set in brackets right behind a name, by which they may call its bearer elsewhere: "Morgan (@colvert)"."""
    for text in texts:
        for handle in handles_in(text) if "(@" in text else ():
            before = text[: handle.start]
            if before.endswith("(") and before.rstrip(" (").endswith(name.text):
                return handle.tokens[0]
    return ""


def is_mark(name: Name) -> bool:
    """Whether a name is a handle or nothing but initials."""
    return name.text.startswith("@") or (name.full and all(len(token) == 1 for token in name.tokens))


def is_code(text: str) -> bool:
    """Whether a name holds a digit: "DL4KQX", as radio amateurs are called."""
    return any(map(str.isdigit, text))


@functools.cache
def coded(name: str) -> re.Pattern[str]:
    """Finds a handle, initials or a call sign as it is written; normalised texts have letters for the digits that look like them."""
    owned = "(?:'?s)?" if name.startswith("@") else ""  # "@tilo's stall", "@tilos Stand"
    written = "|".join(re.escape(each) for each in (name, normalise(name).text))
    return re.compile(rf"(?<![\w@])(?:{written}){owned}(?!\w)")


def is_called(short: str, text: str) -> bool:
    """Whether a handle, initials, a call sign or a lone letter stands in a text just so."""
    if is_code(short) and coded(short).search(text):
        return True
    return len(short) <= _SHORT and (short in _SHORT_WORD.findall(text) or (short.startswith("@") and short in text))


def parse_mark(text: str) -> Name | None:
    """The handle or the initials that somebody gave as a name; None where it is another."""
    bare = text.strip()
    mark = mark_at(bare, 0, bare=True)
    return mark if mark and mark.end == len(bare) else None

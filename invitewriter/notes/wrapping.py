"""Tells prose that was wrapped at a margin from notes that were written line by line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from invitewriter.notes.lexicon import words_of
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_NARROWEST, _WIDEST = 45, 120
"""The margins people and mail programs wrap at, in characters."""
_MOST = 0.8
_LONG = 40
"""A line of at least so many characters that ends with such a word was broken by a program."""
_LABEL = compile_later(r"\s*[^\W\d_]+(?: [^\W\d_]+)?: ", signs=(": ",))
"""A label at the beginning of a line, which begins a new statement: "ich schicke: ..."."""
_SEVERAL = 2
"""From so many such lines on, a program left them behind."""
_FULL = 80
"""From so many characters on a line is a full one."""
_RAGGED, _NEARLY_FULL = 70, 0.85
"""A line of at least so many characters, and of so much of the margin, is nearly full: somebody changed words after it was wrapped."""
_ODD = 0.2
"""The most of its lines that may break in another way than running prose does."""
_WITHIN = compile_later(rf"[.!?…][)\"”»’]* +{CAPITAL_LETTER}")
_LINK = compile_later(r"\]\(|https?://", signs=("](", "://"))
"""What makes a line wider than it was when somebody wrapped it: an address put in later, or one that is not shown."""
_TAGS = compile_later(r"\s*(?:</?[a-zA-Z][^<>]*>\s*)+", signs="<")
_STOPS = '.!?:;…)"”»’'
_LONE = compile_later(rf"(?:.*[.!?…][)\"”»’]* +)?{CAPITAL_LETTER}[^\W\d_]*|.*[.!?…][)\"”»’]* +{CAPITAL_LETTER}\w* \w+")
"""A line of which a word or two are left behind the last full stop, or that is one word in all."""


def margin_of(lines: Sequence[str]) -> int:
    """The margin that the lines of a file keep to, or 0 where there is none that anyone would wrap at.

    It takes two long lines to show a margin, save where there are but two in all: among scribbles, one long line shows none.
    """
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    long = [length for length in lengths if length >= _MOST * lengths[-1]]
    return _as_margin(lengths[-1]) if len(long) > 1 or len(lengths) == 2 else 0


def _as_margin(longest: int) -> int:
    return longest if _NARROWEST <= longest <= _WIDEST else 0


def wrapped(lines: Sequence[str], margin: int) -> bool:
    """Whether the lines of a paragraph are one text wrapped at a margin; `margin` is that of the whole file.

    A line was wrapped where the next line's first word would not have fitted on it. A line that is but an address shows nothing.
    """
    lines = [line for line in lines if not (_is_address(line) or _TAGS.fullmatch(line))]
    if len(lines) <= 2:
        return len(lines) == 2 and (continues(lines[0], lines[1], margin) or _is_ragged(lines[0], lines[1], margin))
    if all(line.lstrip()[:1].isupper() and line.rstrip()[-1:].isalnum() for line in lines):
        return False  # every line begins anew, and none with a stop
    own = _as_margin(max((len(line.strip()) for line in lines if not _juts_out(line)), default=0))
    full = sum(_breaks_before(line, following, own) for line, following in pairwise(lines))
    return (own > 0 and full >= _MOST * (len(lines) - 1)) or _flows(lines)


def _flows(lines: Sequence[str]) -> bool:
    """Whether sentences end and begin within the lines, and run on from one line to the next, at whatever width.

    Whoever ends sentences with a stop and begins them with a capital breaks a line without either only in mid-sentence.
    Where a page was converted, the first words of sentences may be left behind on short lines: "The", "from the bench. She".
    """
    lines = [line.strip() for line in lines]
    lone = {line for line in lines[:-1] if _LONE.fullmatch(line)}
    lone = lone if len(lone) >= _SEVERAL else set()
    broken = [line for line in lines[:-1] if line[-1] not in _STOPS and line not in lone]
    short = sum(len(line) < _NARROWEST for line in broken)
    if lines[-1][-1] not in _STOPS or short > _ODD * len(broken):
        return False
    on = sum(line[-1] not in _STOPS and (after[0].islower() or line in lone) for line, after in pairwise(lines))
    anew = sum(line[-1] in _STOPS and not after[0].islower() for line, after in pairwise(lines))
    within = any(_WITHIN.search(line) for line in lines)
    return within and on > 1 and on >= anew and len(lines) - 1 - on - anew <= _ODD * (len(lines) - 1)


def _is_ragged(line: str, following: str, margin: int) -> bool:
    """Whether the first of two lines is nearly full and breaks off in mid-sentence, and the second ends with a stop."""
    line, following = line.strip(), following.strip()
    runs_on = line[-1] not in _STOPS and line[:1].isupper() and following[0].islower() and following[-1] in _STOPS
    return runs_on and len(line) >= max(_RAGGED, _NEARLY_FULL * margin) and margin > 0


def _juts_out(line: str) -> bool:
    """Whether a line may stand out over the margin because a word in it cannot be broken, or for the address of a link."""
    return max(map(len, line.split())) >= _NARROWEST or _LINK.search(line) is not None


def _is_address(line: str) -> bool:
    """Whether a line is one word with the signs of an address in it, and does not end with a full stop."""
    word = line.strip().rstrip("/")
    return len(word.split(maxsplit=1)) == 1 and any(sign in word for sign in "@/.") and word[-1].isalnum()


def continues(line: str, following: str, margin: int) -> bool:
    """Whether a sentence runs on from one line to the next; with two lines only, the words must look like it too."""
    runs_on = line.rstrip()[-1] not in '.!?:;)"”»' and following.lstrip()[:1].islower()
    return bool(margin) and runs_on and _breaks_before(line, following, margin)


def _breaks_before(line: str, following: str, margin: int) -> bool:
    """Whether the first word of the next line would not have fitted on a line within the margin."""
    return len(line.strip()) + 1 + len(following.split(maxsplit=1)[0]) > margin


def are_full(lines: Sequence[str]) -> bool:
    """Whether among lines several that begin with a capital are as long as those that people and programs break.

    Whoever writes a line wider than any margin breaks none: there each line is one of its own, however long.
    """
    full = [line for line in lines if is_full(line) and line.lstrip()[:1].isupper()]
    widest = max((len(line.strip()) for line in lines if not _juts_out(line)), default=0)
    return len(full) > 1 and 0 < widest <= _WIDEST


def is_full(line: str) -> bool:
    """Whether a line is as long as those that people and programs break, and nobody jots down."""
    return len(line.strip()) >= _FULL


def runs_on(line: str, following: str, language: str, *, full: bool = False) -> bool:
    """Whether a long line breaks off in mid-sentence, at whatever width: its last word is one that no sentence ends with.

    Among several `full` lines that is so for any that began with a capital, where the next goes on in small letters.
    """
    line = line.strip()
    if len(line) < _LONG or not (line[-1].isalpha() or line[-1] == ","):
        return False
    last = line.rsplit(maxsplit=1)[-1]
    known = words_of(language, "wrapping")
    broken = last in known.get("joints", "").split() or (
        full and is_full(line) and line[0].isupper() and not _LABEL.match(following)
    )
    return (broken and following.lstrip()[:1].islower()) or last in known.get("articles", "").split()

"""Splits a text into sentences, as spans."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from invitewriter.domain import Span
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import is_borne, is_given
from invitewriter.text.patterns import CAPITAL_LETTER, DIGITS, compile_later

# A blank line, a line that ends in a comma or colon (a greeting), and a list item each end a sentence.
_BLOCK = compile_later(r"\n[ \t]*(?:\n\s*|(?=[-*•–]\s|\d+[.)]\s))|(?<=[,:!])[ \t]*\n", signs="\n")
# "Fri. 12 June", "Tue. at": a short word with a full stop before a number or a small letter does not end one.
# "wöchentl.", "angebl.", "Malerbetr.", "Jugendabt.": no German word ends so.
_CUT_ENDS = ["eitl", "ntl", "ftl", "chtl", "ebl", "hnl", "ügl", "ägl", "betr", "abt"]
_ABBREVIATED = compile_later(rf"\b[^\W\d_]{{1,4}}\.\s*$|[^\W\d_](?:{'|'.join(_CUT_ENDS)})\.\s*$")

# German dates: "am 3. Mai,".
_ORDINAL = compile_later(r"\b\d{1,2}\.\s*$", signs=DIGITS)
# What is counted so without an article, too: "3. Stock, ohne Aufzug".
_COUNTED = compile_later(r"(?:Stock|Etage|Klasse|Generation|Reihe|Semester|Jahrgang|Auflage|Advent|Liga|Stimme)\b")
_MONTH = compile_later(r"(?:Jan|Jän|Feb|Feber|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")
# "am 1. Tag", "bis Mitte nä. Monats", "Bj. 1974": what German numbers or cuts short before a noun.
_CUT_SHORT = [
    "zw",
    "kl",
    "Abt",
    "ü",
    "Empf",
    "em",
    "habil",
    "nä",
    "Hrn",
    "Hr",
    "Fr",
    "Bj",
    "Jg",
    "gem",
    "ehem",
    "geb",
    "versch",
    "bes",
    "wiss",
    "kath",
    "ev",
    "städt",
    "Hl",
    "hl",
    "staatl",
    "Betr",
    "Ms",
    "Mme",
    "Mlle",
    "Sig",
    "Dott",
    "Sra",
    "Srta",
    "Smt",
    "wg",
]
_BEFORE_NOUN = compile_later(
    rf"\b(?:(?:am|im|der|das|die|den|dem|vom|zum|zur|beim|seit|ab|jede[nrs]?) \d{{1,2}}|(?:Dipl|Dr)\.-[A-Z][a-z]{{1,6}}|i\. ?R|a\. ?D|{'|'.join(_CUT_SHORT)}|[^\W\d_]{{2,}}(?:{'|'.join(_CUT_ENDS)}))\.\s*$",
    signs=(
        *(f" {digit}" for digit in "0123456789"),
        ".-",
        "i. r",
        "i.r",
        "a. d",
        "a.d",
        *(f"{word}." for word in (*_CUT_SHORT, *_CUT_ENDS)),
    ),
)
_BEGINS = compile_later(
    r"(?:Sie|Er|Ich|Wir|Es|Man|Da|Dann|Danach|Der|Die|Das|Ein|Eine|Hat|Ist|War|Will|Auch|Und|Aber|Herr|Frau)\b"
)
# The splitter takes a short word before a lone capital for an initial: "with me. I heard", "he said no. A friend"; and the
# month that needs no abbreviation for one: "since May. She"; "mich." for Michigan and "ill." for Illinois; and "ok.".
_LONE_CAPITAL = compile_later(
    rf"(?=\s)(?:(?:(?<=[a-z][.!?])|(?<=[!?]{{2}}))\s+(?=(?:I|A)[\s'’])|(?:(?<=\bMay\.)|(?<=\bmich\.)|(?<=\bill\.)|(?<=\bok\.))\s+(?={CAPITAL_LETTER}))"
)
# It takes the end of an address or a file's name for an abbreviation: "I write example.com. We met at the fair".
_AFTER_ADDRESS = compile_later(
    rf"(?:(?<=[a-z0-9]{{2}}\.[a-z]{{2}}\.)|(?<=[a-z0-9]{{2}}\.[a-z]{{3}}\.)|(?<=[a-z0-9]{{2}}\.[a-z]{{4}}\.))\s+(?={CAPITAL_LETTER})",
)
# It goes on behind a sentence that stands in brackets as a whole: "(Her lease ends.) She wants a kiln".
_AFTER_BRACKET = compile_later(rf"(?<=[^\W\d_]{{3}}[.!?]\))\s+(?={CAPITAL_LETTER})", signs=(".)", "!)", "?)"))
# A face or a picture ends a sentence as a full stop does: "we got lost :D But the soup was hot".
_FACES = ":;❤☺☹\U0001f300-\U0001faff"
_AFTER_FACE = compile_later(
    rf"(?:(?<=[:;][)(DP])|(?<=[:;]-[)(DP])|(?<=[❤☺☹\U0001f300-\U0001faff\ufe0f]))\s+(?={CAPITAL_LETTER})"
)
_HAS_FACE = compile_later(rf"[{_FACES}]")
# People who jot in small letters, or shout a reminder, end sentences all the same; these shortened words do not.
_SMALL_START = compile_later(
    r"(?=\s)(?:(?<=[a-z]{3}[.!?])|(?<=[a-z]['’][a-z][.!?])|(?<= (?:in|it|up|on|me|us|to)[.!?])|(?<=[!?]{2})|(?<=[a-z]\)[.!?])"
    r"|(?<=[A-Z] [A-Z]{4}[.!?])|(?<=[A-Z]{5}[.!?]))\s+(?=[^\W\d_A-Z]+[\s'’/]|(?<=[!?]{2} )\d)"
)
_SHORTENED = compile_later(
    r"(?:\b(?:anschl|approx|bzw|dept|esp|etc|evtl|excl|ggf|incl|inkl|max|min|nachm|nördl|östl|prof|[Ss]ept|sog|spec|spez|südl|usw|vgl|westl)"
    rf"|[^\W\d_](?:{'|'.join(_CUT_ENDS)}))\.\Z"
)
_LONGEST_SHORTENED = 8
_INITIAL = compile_later(rf"(?:^|(?<=[^\W\d_A-Z] )){CAPITAL_LETTER}\.$")
"""A lone letter, alone or behind a word in small letters: of a name, where a surname follows."""
_SAINT = compile_later(r"\bSt[aeo]?\.$", signs=("st.", "sta.", "ste.", "sto."))
_FIRST = compile_later(rf"{CAPITAL_LETTER}[^\W\d_]+")

_TRAILED_OFF = compile_later(rf"(?<=[^\W\d_]…)\s+(?={CAPITAL_LETTER})", signs="…")
"""What stands between a sentence that trails off and the next: the splitter knows three full stops, not the one sign for them."""

_MOST_AT_ONCE = 2_000
_TAIL = 24
"""How many characters at the end of a sentence are read to decide whether its full stop ends it."""


def sentences(text: str, language: str = "en") -> list[Span]:
    """The sentences of `text`, without the white space around them, in order.

    `language` is a two-letter ISO 639-1 code; an unknown one is split as English. Takes time linear in the length of `text`.
    """
    return list(_spans_of(text, language))


@functools.lru_cache(maxsize=64)
def _spans_of(text: str, language: str) -> tuple[Span, ...]:
    """The same, cached: one note is split many times."""
    spans: list[Span] = []
    start = 0
    for cut in [*_BLOCK.finditer(text), None]:
        end = cut.start() if cut else len(text)
        spans += _split(text, start, end, language)
        start = cut.end() if cut else end
    return tuple(spans)


def _split(text: str, start: int, end: int, language: str) -> list[Span]:
    spans: list[Span] = []
    for first, last in _boundaries(text[start:end], language):
        span = _stripped(text, start + first, start + last)
        if span.start == span.end:
            continue
        if spans and _continues(
            text[max(spans[-1].start, spans[-1].end - _TAIL) : spans[-1].end], text[span.start : span.end]
        ):
            span = Span(start=spans.pop().start, end=span.end)
        spans.append(span)
    return [piece for span in spans for piece in _cut(text, span)]


def _boundaries(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The start and end of each sentence according to the splitter. It gets pieces of the text: open quotation marks cost it quadratic time.

    The last sentence of a piece is read again with the next piece, unless it fills the whole piece.
    """
    begin = start = 0
    while start < len(text):
        piece = text[start : start + _MOST_AT_ONCE]
        is_last = start + len(piece) == len(text)
        found = [
            (start + at["start_index"], start + at["end_index"]) for at in get_sentence_boundaries(language, piece)
        ]
        if is_last:
            found, start = found or [(begin, len(text))], len(text)
        elif len(found) > 1:
            start = found.pop()[0]
        else:
            start += len(piece)
            continue
        yield begin, found[0][1]
        yield from found[1:]
        begin = start


def _cut(text: str, span: Span) -> list[Span]:
    inside = text[span.start : span.end - 1]
    faces = (_AFTER_FACE,) if _HAS_FACE.search(inside) else ()
    if not (faces or any(mark in inside for mark in ".!?…")):
        return [span]
    dotted = (_AFTER_ADDRESS,) if inside.count(".") > inside.count(". ") else ()  # few sentences hold an address
    found = {
        match.span()
        for cut in (_LONE_CAPITAL, _TRAILED_OFF, _AFTER_BRACKET, *dotted, *faces)
        for match in cut.finditer(text, span.start, span.end)
    }
    small = {match.span() for match in _SMALL_START.finditer(text, span.start, span.end)}
    cuts = sorted(found | {cut for cut in small if not _is_shortened(text, cut[0])})
    starts = [span.start, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), span.end]
    return [Span(start=start, end=end) for start, end in zip(starts, ends, strict=True)]


def _is_shortened(text: str, end: int) -> bool:
    """Whether the word before an offset is an abbreviation, and its full stop ends no sentence."""
    return _SHORTENED.search(text, max(0, end - _LONGEST_SHORTENED), end) is not None


def _continues(before: str, after: str) -> bool:
    """Whether what the splitter took for two sentences is one: the first ends in an abbreviation or an ordinal number."""
    if _ORDINAL.search(before):
        noun = after[0].isupper() and _BEFORE_NOUN.search(before) is not None and _BEGINS.match(after) is None
        return noun or _MONTH.match(after) is not None or _COUNTED.match(after) is not None
    if after[0].isupper() and (_BEFORE_NOUN.search(before) or _is_name_cut(before, after)):
        return True
    hyphened = after[0] == "-" and after[1:2].isalpha()  # "Dipl.-Ing."
    return (after[0].isdigit() or after[0].islower() or hyphened) and _ABBREVIATED.search(before) is not None


def _is_name_cut(before: str, after: str) -> bool:
    """Whether a surname or a saint's name begins what the splitter took for the next sentence: "avec M.", "Petit"; "à Ste.", "Anne"."""
    saint = _SAINT.search(before) is not None
    word = _FIRST.match(after) if saint or _INITIAL.search(before) else None
    if word is None or is_stop_word(word[0].lower()):
        return False
    return saint or is_borne("surnames", plain(word[0])) or (before.endswith(" S.") and is_given(word[0]))


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end)

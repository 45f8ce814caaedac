"""Finds what a form letter leaves where a name or a thing was to be put in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import Brief, Span
from invitewriter.guard.code import code_and_encodings
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import Noted
from invitewriter.guard.phrases.matching import matching
from invitewriter.text.patterns import compile_later

# Who writes and who reads; "first" and "last" alone are no names ("[first photo]").
_FIELD = (
    r"(?i:(?:first|last|full)[ _-]?n(?:ame)?|your|my|contact|company|name|recipient|sender|insert|specific|mention|industry|role|e\.g"
    r"|vorname|nachname|ihr|dein|firma|anrede|nombre|apellido|su|tu|empresa|prénom|prenom|nom|votre|ton|entreprise|nome|seu|sua|teu)"
)
_THING = (
    r"(?i:event|topic|date|place|city|title|product|link|the|something|some|add|thema|ort|evento|tema|sujet|assunto)"
)
# The last: a gap to be filled by hand; but underscores that fill a line are drawn above a footer.
PLACEHOLDERS = matching(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|\$\{[^{}\n]{1,60}\}|%%[^%\s]{1,40}%%|\*\|[^|\n]{1,40}\|\*|%[A-Za-z_]{3,30}%|<%[^%\n]{1,60}%>"
    r"|\{[ ]?(?:[Ff]irst|[Ll]ast|[Ff]ull|[Yy]our|[Cc]ontact|[Cc]ompany|[Nn]ame|FIRST|LAST|NAME|COMPANY|[Tt]opic|[Ee]vent|[Tt]itle|[Ii]ndustry|[Ss]ender)[^{}\n]{0,30}\}"
    rf"|\[(?![xX ]?\]|\d|[^\]\n]{{0,60}}\]\()(?:{_FIELD}|{_THING})\b[^\[\]\n]{{0,60}}\]"
    r"|<(?:(?i:your|my|first|last|full|contact|company|name|recipient|sender|insert|event|topic|date|city|title|vorname|firma|nombre|empresa|prénom|nom|nome)\b)[^<>@=/\\\n]{0,40}>"
    r"|\b(?:FIRST_?NAME|LAST_?NAME|FULL_?NAME|COMPANY_?NAME|FNAME|LNAME|XXX+|TBD|TODO|Lorem ipsum)\b|\bfirst_name\b|(?m:(?!^_{10,}[ \t]*$)\b_{4,}\b)",
    signs=(*"{%$[<", "*|", "name", "xxx", "tbd", "todo", "lorem ipsum", "____"),
    even_told=False,
)
_OF_A_PERSON = compile_later(rf"\[{_FIELD}\b")
# What programs are written in and about: names joined by capitals, underscores or dots, options, versions, paths, words set off as code.
_TECHNICAL = compile_later(
    r"""
    (?<![\w/@.])[a-z]{2,30}[A-Z][A-Za-z]{1,30}\b | (?<![\w/@.])[A-Za-z]{1,30}_\w{1,30}\b | (?<![\w-])--[a-z][\w-]{1,30} | `[^`\n]{1,80}`
    | (?<![\w.])v?\d{1,3}\.\d{1,3}\.\d{1,5}\b | (?<![\w/:])[~.]{0,2}/[\w.-]{2,30}/[\w.-]{2,30} | \b[\w-]{1,40}\.(?:py|js|ts|php|c|h|cpp|rs|go|rb|java|sh|ya?ml|json|xml|toml|html?|css|sql|log|tex|exe|dll)\b
    | \\[<>_*\[\]] | [\w)\]]\.[a-z]\w{1,30}\( | (?:=>|->|::|&&|\|\|)
    """,
    re.VERBOSE,
)
# What stands within a placeholder only where a program works something out.
_PROGRAMMED = compile_later(r"->|[('\"]|(?<!^)\$")
_OF_A_SIGNER = compile_later(r"(?:[(,/–-][^.!?\n]{0,60})?")
_BLOTTED = compile_later(r"XXX+")
"""How whoever shows a letter blots out a name; a template leaves it open in the same way, so within running text it may be either."""
_WORDS_OF_A_GREETING = 3
_ENOUGH = 2
"""So many different words of that kind make it a letter about programs; one may be a product's name."""


def placeholders(passage: Passage, brief: Brief | None) -> Iterator[Noted]:
    """Placeholders that were not filled in.

    Of a message of which no notes are known one only warns that may be no such thing: a bracket that stands for a link or a place, as whoever
    publishes a letter puts it there, a name that was blotted out where nothing else is left open, and the signs of a template in a letter
    about programs, unless they greet.
    """
    found = list(PLACEHOLDERS(passage, brief))
    blotted = all(_BLOTTED.fullmatch(passage.text, span.start, span.end) for span in found)
    about_programs = bool(found) and brief is None and _about_programs(passage, found)
    for span in found:
        words = passage.text[span.start : span.end]
        elsewhere = (blotted or about_programs or bool(_PROGRAMMED.search(words))) and not _greets(passage, span)
        doubtful = _taken_out(passage, span) if words[0] == "[" else elsewhere
        yield Noted(span=span, warns=brief is None and doubtful)


def _taken_out(passage: Passage, span: Span) -> bool:
    """Whether a bracket may stand for what was taken out before a letter was shown: a link, a place, or the one word that signs it,
    with what its owner is behind it ("[name], retired postman").
    """
    before, words, after = passage.text[: span.start], passage.text[span.start : span.end], passage.text[span.end :]
    alone = bool(_OF_A_SIGNER.fullmatch(after.split("\n")[0].strip()))
    signs = words[1:-1].isalpha() and before.endswith("\n") and bool(before.strip()) and alone
    return signs or not _OF_A_PERSON.match(words)


def _about_programs(passage: Passage, placeholders: list[Span]) -> bool:
    """Whether code, or several words as programs have them, stand in a passage outside its placeholders."""
    code = (noted.span for noted in code_and_encodings(passage, None))
    if any(not any(span.touches(other) for other in placeholders) for span in code):
        return True
    words = (Span(start=match.start(), end=match.end()) for match in _TECHNICAL.finditer(passage.text))
    apart = {passage.text[w.start : w.end] for w in words if not any(w.touches(other) for other in placeholders)}
    return len(apart) >= _ENOUGH


def _greets(passage: Passage, span: Span) -> bool:
    """Whether a placeholder stands behind the first words, where a reader is greeted."""
    return len(passage.text[: span.start].split()) <= _WORDS_OF_A_GREETING

"""Tells a signature that stands for a firm: a legal form, a title of trade, or the signer's own surname in what follows the name."""

from __future__ import annotations

import re

from invitewriter.guard.passage import Passage, Place
from invitewriter.text.patterns import compile_later

SIGNED = "signed_firm"
"""The mark that this is, which no phrase finds."""
_LAST_LINES, _LAST_PARTS, _WORDS_OF_A_PART = 5, 6, 6
# A line of more words is of the letter, and only its last sentence may sign it.
_WORDS_OF_A_LINE = 8
_LINE = compile_later(r"[^\n]+")
_PART = compile_later(r"[^,|\n]+")
_WORD = compile_later(r"[\w&]+")
_ADDRESSED = compile_later(r"[@/%]|\bwww\.|\.(?:com|org|net|edu)\b")
_SHORTEST_SURNAME = 3
_MOST_NAMES = 4
_FIRM = compile_later(
    r"""\b(?:
      (?:ltd|limited|inc|llc|plc|gmbh|mbh|ag|kg|ug|sarl|sas|eurl|srl|slu|lda|ltda)\b
    | (?:sales|account|key\saccount|business\sdevelopment|customer\ssuccess|growth)\s(?:manager|executive|representative|director|lead|team)\b
    | (?:founder|co-founder|owner|ceo|inhaber(?:in)?|geschaftsfuhrer(?:in)?|vertriebsleiter(?:in)?|kundenberater(?:in)?
      |gerant(?:e)?|fondat(?:eur|rice)|charge(?:e)?\sd.affaires|directeur\scommercial|directora?\scomercial|gerente|fundadora?|diretora?\scomercial)\b
    )""",
    re.VERBOSE,
)


def firm_signed(passage: Passage) -> list[Place]:
    """Where the end of a letter signs it for a firm; at most one place."""
    lines = _signing(passage.folded)
    parts = [part for line in lines for part in _parts(passage.folded, line)][-_LAST_PARTS:]
    parts = [part for part in parts if _may_name(passage.folded[part[0] : part[1]])]
    for number, part in enumerate(parts):
        if number and _FIRM.search(passage.folded[part[0] : part[1]]):
            return [part]
    for signer, others in ((part, parts[number + 1 :]) for number, part in enumerate(parts)):
        for other in others:
            if _named_after(_words(passage.folded, signer), _words(passage.folded, other)):
                return [other]
    return []


def _may_name(part: str) -> bool:
    """Whether a part is short enough for a name, and no address, which holds its owner's name without a firm, and no figure."""
    return len(_WORD.findall(part)) <= _WORDS_OF_A_PART and not _ADDRESSED.search(part)


def _named_after(signer: list[str], firm: list[str]) -> bool:
    """Whether a firm bears the surname of whoever signs."""
    if not 1 < len(signer) <= _MOST_NAMES or len(firm) < 2:
        return False
    surname = signer[-1]
    return len(surname) >= _SHORTEST_SURNAME and any(word in {surname, surname + "s"} for word in firm)


def _signing(text: str) -> list[Place]:
    """The last lines that are too short for sentences, or the very last one."""
    lines = [match.span() for match in _LINE.finditer(text) if match[0].strip()][-_LAST_LINES:]
    signing: list[Place] = []
    for start, end in reversed(lines):
        if len(text[start:end].split()) > _WORDS_OF_A_LINE:
            return signing or [(start, end)]
        signing.insert(0, (start, end))
    return signing


def _parts(text: str, line: Place) -> list[Place]:
    """What stands between commas in a line, without the spaces around it."""
    found = []
    for match in _PART.finditer(text, *line):
        # What stands before the end of a sentence is no name.
        sentence = max(match[0].rstrip().rfind(mark) for mark in (". ", "! ", "? "))
        words = match[0][sentence + 1 :]
        end = match.start() + len(match[0].rstrip())
        start = match.end() - len(words.lstrip())
        if start < end:
            found.append((start, end))
    return found


def _words(text: str, place: Place) -> list[str]:
    return _WORD.findall(text, *place)

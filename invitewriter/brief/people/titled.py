"""Reads the titles before a name, and what is added to them: "Frau Dr.-Ing.", "Pfarrer i. R."."""

from __future__ import annotations

from invitewriter.brief.people.titles import courtesies, is_degree, orders, ranks, roles
from invitewriter.brief.words import word_set
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

TOKEN = compile_later(r"[^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_]))*\.?")
_DEGREE = compile_later(r"([^\W\d_]{2,5})\.-[^\W\d_]{2,8}\.?", signs=(".-",))
"""Two abbreviations in one: "Dipl.-Ing.", "Dr.-Ing."."""
_ADDED = compile_later(
    r"(?:(?:i\. ?R|a\. ?D|h\. ?c|em|emer|habil|mult|med|dent|vet|jur|iur|phil|theol|rer|nat|pol|oec|agr|techn)\. ?)+",
    signs=(". ",),
)
"""What is added to a title, and is no part of a name: the "i. R." of a pastor, the "med." of a doctor."""
CAPITAL = compile_later(r" [^\W\d_a-z]")
BEFORE = compile_later(r"([^\W\d_]+) $")
LONGEST_OWNER = 12


@value
class Titles:
    """What stands before a name, and where the name itself begins."""

    kept: tuple[str, ...]
    """Academic titles and the like, as they stand."""
    courtesy: str
    """In plain letters; empty where there is none."""
    role: str
    """What the person is, as it stands: "Hebamme". Empty where nothing says it."""
    end: int


def titles_at(text: str, start: int) -> Titles:
    """The titles at `start`; none where there are none."""
    kept: list[str] = []
    courtesy, role, position = "", "", start
    while token := _DEGREE.match(text, position) or TOKEN.match(text, position):
        word = plain(token[0]).rstrip(".")
        if word in ranks() or is_degree(token[0]):
            kept.append(token[0])
        elif word in courtesies():
            courtesy = word
        elif word in orders() and token[0][0].isupper() and CAPITAL.match(text, token.end()):
            if _is_owned(text, token.start()):
                break
            kept.append(token[0])
        elif not role and token[0][0].isupper() and word in roles() and CAPITAL.match(text, token.end()):
            role = token[0]
        else:
            break
        position = past_space(text, token.end())
        added = _ADDED.match(text, position)
        position = added.end() if added else position
    return Titles(kept=tuple(kept), courtesy=courtesy, role=role, end=position)


def _is_owned(text: str, start: int) -> bool:
    """Whether the word before says whose brother or sister somebody is."""
    before = BEFORE.search(text[max(0, start - LONGEST_OWNER) : start])
    return before is not None and plain(before[1]) in word_set("people.owners")


def past_space(text: str, position: int) -> int:
    return position + 1 if text.startswith(" ", position) else position

"""The parts of a contact's name: titles before it, given names, the family's; and which of them go with a title."""

from __future__ import annotations

from itertools import pairwise, takewhile

from invitewriter.brief.lexicon import gender_of
from invitewriter.offline.language import Language
from invitewriter.offline.tables import Table
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import Lexicon, is_borne, is_given
from invitewriter.text.patterns import compile_later

_TWO = 2
"""Names: with more, the first of them may be the surname."""
_BESIDE = compile_later(r"[(\"“].*?[)\"”]", signs='("“')
"""What stands beside a name in brackets or quotation marks."""


def parted(name: str, language: Language) -> tuple[list[str], list[str]]:
    """The titles of a name in this language's words, as far as a greeting has them, and the name behind them."""
    words = language.letter["greeting"]
    whole = without_asides(name)
    whole = whole.title() if whole.islower() else whole
    parts = [in_full(word, behind, words) or word for word, behind in pairwise([*whole.split(), ""])]
    is_title, titles = language.reader.persons.is_title, list[str]()
    if len(parts) > _TWO and parts[0].lower() in words.get("before_title", "").split() and is_title(parts[1]):
        parts = parts[1:]  # "Old Mr Gruber"
    family = words.get("family", "").split()
    while len(parts) > 1 and is_title(parts[0].partition("-")[0]) and parts[0].lower() not in family:
        titles, parts = [*titles, parts[0]], parts[1:]
    if len(titles) > 1 and titles[0].lower().rstrip(".") in words.get("courtesies", "").split():
        titles = titles[1:]
    if len(parts) > 1 and (callings := words.get("callings", "").split()):
        callings = [
            word for word in callings if not takes_surname([word], words) and not takes_first_name([word], words)
        ]
        titles = [title for title in titles if title.lower().rstrip(".") not in callings]
        parts = _without_calling(parts, language.nouns.ordinary)
    return titles, parts


def without_asides(name: str) -> str:
    """The name without what stands beside it: "Doro (Dorothy)"."""
    return " ".join(_BESIDE.sub("", name).split())


def in_full(word: str, first_name: str, words: Table) -> str:
    """A title in the words of this language; empty where it is none, or the name behind it does not bear out which it is ("Fr. Colm")."""
    full = words.get("in_full", {}).get(word.lower(), "")
    return str(full if isinstance(full, str) else full.get(gender_of(plain(first_name)) or "unknown", ""))


def with_titles(titles: list[str], parts: list[str], words: Table) -> str:
    """The titles, and of several names those that go with them."""
    if len(parts) > 1 and takes_surname(titles, words):
        parts = family_name(parts)
    elif takes_first_name(titles, words):
        parts = given_names(parts)
    return " ".join([*titles, *parts])


def takes_first_name(titles: list[str], words: Table) -> bool:
    """Whether the last title goes with the first name: "Brother Anselm"."""
    return any(title.lower().rstrip(".") in words.get("before_first_name", "").split() for title in titles[-1:])


def given_names(parts: list[str]) -> list[str]:
    """What goes with "Sister": the first name, and others that are no surname ("Mary Agnes")."""
    last = plain(parts[-1])
    return parts if (is_given(last) or gender_of(last)) and not is_borne("surnames", last) else parts[:1]


def takes_surname(titles: list[str], words: Table) -> bool:
    """Whether a title goes with the surname alone: "Frau Dr. Sommerfeld"."""
    called = {title.lower().rstrip(".") for title in (*titles[:1], *titles[-1:])}
    return not called.isdisjoint(words["before_surname"].split())


def family_name(parts: list[str]) -> list[str]:
    """What goes with "Frau": the name behind the given names; the whole of it where that is not clear ("Thi Mai Anh Le")."""
    first, names = plain(parts[0]), list(parts[1:])
    if not names or (len(parts) > _TWO and is_borne("surnames", first) and not is_given(first)):
        return parts  # "Herr Nguyen Van Thanh"
    while len(names) > 1 and is_given(plain(names[0])) and not is_borne("surnames", plain(names[0])):
        names = names[1:]
    before = [plain(name) for name in takewhile(lambda name: name[:1].isupper(), names[:-1])]
    sure = len(before) <= 1 and all(is_borne("surnames", name) and not is_given(name) for name in before)
    return names if sure or len(parts) == _TWO else parts


def _without_calling(parts: list[str], ordinary: Lexicon) -> list[str]:
    """Names without the trade before them: "Ilse Kern" of "Hebamme Ilse Kern"; `ordinary` knows the nouns of the language."""
    first, second, *others = map(plain, [*parts, "", ""])
    named = is_borne("given", second) or ordinary.is_common(first)
    return parts[1:] if any(others[:-2]) and named and not is_borne("given", first) else parts

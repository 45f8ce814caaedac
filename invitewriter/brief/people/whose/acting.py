"""Recognises a person whose name no list has by what they do: "On Sunday Joost Visser came and told me", "tea with Joost Visser"."""

from __future__ import annotations

from invitewriter.brief.lexicon import aligned, pronouns, word_set
from invitewriter.brief.people.found.heads import word_before
from invitewriter.brief.people.names.likely import is_phrase
from invitewriter.brief.people.names.reading import Name
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_ASIDE = compile_later(r"(?: ?\([^()]{1,50}\)|, [^,.;:]{1,50},)?\s*")
"""What may tell who it is between a name and its verb."""
_LEADS = 3
"""So many small words may stand between a name and its verb: "hat uns", "ne m'a pas", "then also"."""


def acts(name: Name, lowered: str, language: str) -> bool:
    """Whether a whole name is a person's by what stands beside it, whoever is given such a name; `lowered` is the aligned sentence."""
    return name.full and not is_phrase(name, language) and acts_beside(name, lowered, language)


def acts_beside(name: Name, lowered: str, language: str) -> bool:
    """Whether what stands beside a name is what people do, or what the sender does with them."""
    return _does(name, lowered, language) or _is_turned(name, lowered, language) or _is_beside(name, lowered, language)


def does_own(text: str, language: str) -> bool:
    """Whether a sentence has an "I" or "we" in it, or a verb that says one: "tomé", "ho preso"."""
    own = word_set("people.own", language) | word_set("people.act_own", language)
    return not own.isdisjoint(LETTERS.findall(aligned(text)))


def _does(name: Name, lowered: str, language: str) -> bool:
    """Whether a verb of persons follows, or a verb and whom of the notes' own it is done to: "Joost Visser hat mir ..."."""
    if word_before(lowered, name.start) in word_set("people.before_object", language) - word_set("joins.and"):
        return False
    aside = _ASIDE.match(lowered, name.end)
    words = LETTERS.findall(lowered[aside.end() if aside else name.end :].partition(".")[0])[: _LEADS + 1]
    verbs, leads = word_set("people.acts", language), word_set("people.act_leads", language)
    for word in words:
        if word in verbs:
            return True
        if word not in leads:
            return False
    return False


def _is_turned(name: Name, lowered: str, language: str) -> bool:
    """Whether the verb stands before its subject: "Am Sonntag kam Joost Visser", "vino Joost Visser"."""
    before = LETTERS.findall(lowered[: name.start])
    if not lowered[: name.start].endswith(" ") or language == "en":
        return False
    leads, verbs = word_set("people.act_leads", language), word_set("people.acts_turned", language)
    while before and before[-1] in leads and before[-1] not in verbs:
        before.pop()
    told = pronouns(language) | word_set("people.own", language)
    return bool(before) and before[-1] in verbs and (len(before) == 1 or before[-2] not in told)


def _is_beside(name: Name, lowered: str, language: str) -> bool:
    """Whether the sender does something with whoever it is, or has something from them."""
    beside = word_set("people.alongside") | word_set("people.had_from", language or "en")
    if word_before(lowered, name.start) not in beside:
        return False
    return does_own(lowered, language)

"""Tells whether a sentence of which nobody knows whose it is may be of private matters, so that no model is shown it.

What is plainly private never comes so far. Here a single word is enough where the sentence speaks of a "she" or "he"; where it speaks of nobody,
or of the contact by name, a light one is mostly harmless ("we carried the legs of the table", "a hard climb"), and two of one sphere are not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from invitewriter.brief.facts.background import is_heavy, is_touchy, marks_of, offices, views_of
from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.private.figures import literally
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import WORD

_INTIMATE = frozenset({"money", "love"})
_SPHERES = _INTIMATE | {"body", "home", "job", "belief", "conflict", "kin"}
_GRAVE = frozenset({"illness", "mind", "loss", "law"})
_BESIDE = frozenset({"denial", "hardship", "time"})
"""The kinds of marks beside which a word of eating, drinking or walking is no pleasure, and a word of any sphere has none of its harmless uses."""
_BESIDE_OWN = (_BESIDE | _GRAVE) - {"time", "illness"}
"""The same of what the sender did: "I had seen it for a week" tells no more than "I had seen it"."""
_OF_BODY = frozenset({"body", "illness"})
"""Spheres that count as one: a word of each is two of one."""
_COUNTED = _SPHERES | _OF_BODY
_MILD = frozenset({"bad"})
"""Views of things as well as of people: "a hard climb"."""
_SEVERAL = 2
SUBJECT_LEFT_OUT = frozenset({"es", "it", "pt"})
"""Languages in which a sentence that names nobody may have a "she" all the same: "Era difícil"."""


def may_be_private(text: str, references: Sequence[Reference], language: str) -> bool:
    """Whether a sentence of nobody's may be of private matters, or judge somebody."""
    words = WORD.findall(literally(plain(text), language))
    marks = marks_of(words, language)
    kinds = {kind for kind, _ in marks}
    own = _is_senders(words, language) and all(ref.named for ref in references)
    beside = not kinds.isdisjoint(_BESIDE_OWN if own else _BESIDE)
    close = not (all(ref.named for ref in references) and (own or kinds.isdisjoint(_GRAVE)))
    if not (close or beside):
        shared = word_set("people.shared", language)
        words = ["" if word in shared else word for word in words]
        marks = marks_of(words, language)
    if close:
        return not kinds.isdisjoint(_INTIMATE) or is_touchy(words, language)
    spheres = Counter("body" if kind in _OF_BODY else kind for kind, _ in marks if kind in _COUNTED)
    if is_heavy(marks) or max(spheres.values(), default=0) >= (1 if beside else _SEVERAL):
        return True
    told = any(ref.named and ref.who is Who.CONTACT for ref in references)
    views = views_of(words, language)
    if not views <= (_MILD if kinds.isdisjoint(_GRAVE) else frozenset()) or (
        views and (told or not _is_of_things(text, language))
    ):
        return True
    # "I want to come back as an assistant" names nobody; "the baker told me" does.
    speaks_of_self = own and not Said(text, language).is_told_to
    return not (told or speaks_of_self) and not offices(language).isdisjoint(words)


def _is_senders(words: Sequence[str], language: str) -> bool:
    """Whether a sentence says that "I" or "we" did something, or that "it" was so, which tells of nobody else."""
    said = Said(" ".join(words), language)
    return said.i or said.we


def _is_of_things(text: str, language: str) -> bool:
    """Whether a sentence that names nobody can have no "she" for its subject: it says "I" or "we", or its language leaves none out."""
    said = Said(text, language)
    return language not in SUBJECT_LEFT_OUT or said.i or said.we

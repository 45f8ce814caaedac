"""Weighs, for each reason against a letter, the signs of a sentence and of those beside it; what takes them back is weighed against them.

A reason needs one of its leading signs in the sentence. What else speaks for it may stand beside it: who it was that rang, that the draft is in the
bin, that all was over. In doubt about a wish, a rule or a death there is no letter; a quarrel or a resolve must be between these two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import LANGUAGES, word_set, written
from invitewriter.brief.meeting.signs import name_pattern
from invitewriter.brief.meeting.weighing.last import LAST_TOLD
from invitewriter.brief.meeting.weighing.signs import (
    DENIED,
    DESTROYED,
    GOODWILL,
    SPURNED,
    STAKE,
    is_by_elements,
    kinds_told,
    weights_in,
)
from invitewriter.domain import value
from invitewriter.notes import Item
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_SENTENCE_END = compile_later(r"[.;!?…]+(?=[\s\"'»“”)]|\Z)")
_LIFTS = 3
_WRITES = frozenset({"no", "reach"})
"""The kinds of words of which a refused letter is made."""
_STANDS = frozenset({"tribute", "trace"})
"""Those of which a candle by a photograph is made."""
_TEARS = frozenset({"destroy", "token"})
_LEADS = frozenset({"crape", "place"})
"""Kinds of words that can be a leading sign where they stand."""


class Weighed(Enum):
    """A reason against a letter that signs can tell."""

    DIED = "died"
    DIED_PERHAPS = "died_perhaps"
    SILENT = "silent"
    FORBIDDEN = "forbidden"
    NO_OCCASION = "no_occasion"
    GIVEN_UP = "given_up"


@value
class Scale:
    """What is weighed for a reason."""

    leading: tuple[str, ...]
    """Kinds of signs of which the sentence itself must have one."""
    most: Mapping[str, int]
    """The most that the signs of each kind weigh together."""
    beside: tuple[str, ...]
    """Kinds that count as well where they stand in the sentence before or after."""
    lifts: tuple[str, ...]
    """The kinds of signs that take it back, in the sentence or beside it."""
    enough: int = 3
    matters: tuple[str, ...] = ()
    """The kinds that take it back in the sentence itself alone: dough is left in peace, too."""
    made_good: tuple[str, ...] = ()
    """The kinds that take it back only behind it, in the sentence or the next."""
    with_all_of: tuple[str, ...] = ()
    """Kinds that there must be as well, in the sentence or beside it."""
    with_one_of: tuple[str, ...] = ()
    """Kinds of which there must be one as well."""


_SCALES = (
    (
        Weighed.DIED,
        Scale(
            leading=("died", "mourning", "owned"),
            most={"died": 3, "mourning": 2, "owned": 1, "tribute": 2, "around": 2},
            beside=("mourning", "tribute", "around"),
            lifts=("alive",),
        ),
    ),
    (
        # What nobody says outright.
        Weighed.DIED_PERHAPS,
        Scale(
            leading=("last_done", "last_weeks", "by_heart"),
            most={"last_done": 2, "last_weeks": 2, "by_heart": 2, "from_kin": 1},
            beside=("last_done", "by_heart", "from_kin"),
            lifts=("alive",),
        ),
    ),
    (
        Weighed.SILENT,
        Scale(
            leading=("asked", DENIED, SPURNED),
            most={"asked": 3, DENIED: 3, SPURNED: 1, "wish": 2, "saying": 1},
            beside=(),
            lifts=("instead",),
            matters=("matter",),
            made_good=(GOODWILL,),
        ),
    ),
    (
        Weighed.FORBIDDEN,
        Scale(
            leading=("rule", "silence", DENIED),
            most={"rule": 3, "role": 2, "silence": 3, DENIED: 3, SPURNED: 2},
            beside=("rule", "role", "silence", DENIED),
            lifts=("over",),
            enough=5,
            with_all_of=("rule", "role"),
            with_one_of=("silence", DENIED, SPURNED),
        ),
    ),
    (
        # Who decides over them, or bids against them, writes to them once it is decided, whether or not somebody says so.
        Weighed.FORBIDDEN,
        Scale(
            leading=("office",),
            most={"office": 3, STAKE: 3, "pending": 2},
            beside=("office", STAKE, "pending"),
            lifts=("over",),
            enough=5,
            with_all_of=(STAKE,),
        ),
    ),
    (
        Weighed.NO_OCCASION,
        Scale(
            leading=("quarrel", "mutual", "reported", "blow", "insult"),
            most={"quarrel": 3, "reported": 3, "blow": 3, "insult": 2, "ended": 2},
            beside=("blow", "insult", "ended"),
            lifts=("peace",),
            made_good=(GOODWILL,),
        ),
    ),
    (
        Weighed.GIVEN_UP,
        Scale(
            leading=("decided", DESTROYED, DENIED, SPURNED),
            most={"decided": 3, DESTROYED: 2, DENIED: 2, SPURNED: 1, "resolve": 2, "leaning": 1},
            beside=("decided", DESTROYED, "resolve"),
            lifts=("other_matter", "instead"),
            made_good=(GOODWILL,),
        ),
    ),
)


@value
class _Sentence:
    item: Item
    told: Mapping[str, int]
    """The weights of its signs."""


def weighed(told: Sequence[Entry], names: Sequence[str], language: str) -> tuple[Item, Weighed] | None:
    """The item whose signs speak against a letter to the contact, called by `names` in plain letters, and the reason; None where none does.

    `told` are the entries in order; what opens with somebody else's name is not weighed.
    """
    if language not in LANGUAGES:
        return None
    told = [entry for entry in told if not _is_of_others(entry, names, language)]
    meant = name_pattern(tuple(names)).sub(
        written("silence.them", language)[0], " ".join(entry.plain for entry in told)
    )
    if not _may_tell(kinds_told(meant, language)):
        return None
    sentences = list(_sentences(told, names, language))
    for why, scale in _SCALES:
        for place, sentence in enumerate(sentences):
            if _outweighs(sentences, place, scale):
                return sentence.item, why
    return None


def is_lifted(text: str, why: Weighed, language: str) -> bool:
    """Whether a plain text takes back what it seems to say against a letter: "not by phone, write instead"."""
    if language not in LANGUAGES:
        return False
    lifts = {kind for reason, scale in _SCALES if reason is why for kind in _lifting(scale)}
    if kinds_told(text, language).isdisjoint(lifts):
        return False
    told = weights_in(text, language)
    return sum(told.get(kind, 0) for kind in lifts) >= _LIFTS


def is_of_people(text: str, found: re.Match[str], language: str) -> bool:
    """Whether a phrase of a quarrel in a plain text tells what somebody did, and not rain or wind."""
    return language not in LANGUAGES or not is_by_elements(text, found, language)


def _lifting(scale: Scale) -> tuple[str, ...]:
    return (*scale.lifts, *scale.matters, *scale.made_good)


def _may_tell(kinds: frozenset[str]) -> bool:
    """Whether signs of these kinds can be enough for any reason: for most notes no table of words is loaded."""
    leading = _LEADS.union(*(scale.leading for _, scale in _SCALES)) - {"silence", "rule", "last_weeks"}
    return bool(leading & kinds) or any(kinds >= several for several in (_WRITES, _TEARS, _STANDS, *LAST_TOLD))


def _is_of_others(entry: Entry, names: Sequence[str], language: str) -> bool:
    """Whether an entry opens with somebody else's name, or says what is not to reach them ("not a word to Eva"), and does not name the contact."""
    words = WORD.findall(entry.plain)
    if not words or set(names) & set(words):
        return False
    told = [
        words[0],
        *(word for before, word in pairwise(words) if before in word_set("people.before_object", language)),
    ]
    return any(word in shared("given") for word in told)


def _sentences(entries: Sequence[Entry], names: Sequence[str], language: str) -> Iterator[_Sentence]:
    them = written("silence.them", language)[0]
    named = name_pattern(tuple(names))
    for entry in entries:
        for sentence in _SENTENCE_END.split(named.sub(them, entry.plain)):
            if WORD.search(sentence):
                yield _Sentence(item=entry.item, told=weights_in(sentence, language, them))


def _outweighs(sentences: Sequence[_Sentence], place: int, scale: Scale) -> bool:
    own = sentences[place].told
    if not any(own.get(kind) for kind in scale.leading):
        return False
    after = [each.told for each in sentences[place + 1 : place + 2]]
    near = [*(each.told for each in sentences[max(0, place - 1) : place]), *after]
    weight = Counter[str]({kind: own.get(kind, 0) for kind in scale.most})
    for kind in scale.beside:
        weight[kind] += sum(told.get(kind, 0) for told in near)
    if not all(weight[kind] for kind in scale.with_all_of):
        return False
    if scale.with_one_of and not any(weight[kind] for kind in scale.with_one_of):
        return False
    lifted = sum(told.get(kind, 0) for told in (own, *near) for kind in scale.lifts)
    lifted += sum(told.get(kind, 0) for told in (own, *after) for kind in scale.made_good)
    lifted += sum(own.get(kind, 0) for kind in scale.matters)
    return sum(min(weight[kind], most) for kind, most in scale.most.items()) - lifted >= scale.enough

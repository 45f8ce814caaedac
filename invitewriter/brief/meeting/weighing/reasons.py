"""The reasons against a letter that signs can tell, and what is weighed for each.

A reason needs one of its leading signs in the sentence. What else speaks for it may stand beside it: who it was that rang, that the draft is in the
bin, that all was over. In doubt about a wish, a rule or a death there is no letter; a quarrel or a resolve must be between these two.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from invitewriter.brief.meeting.weighing.last import LAID, LEFT_BARE, NOTICED
from invitewriter.brief.meeting.weighing.signs import DENIED, DESTROYED, GOODWILL, SPURNED, STAKE
from invitewriter.domain import value


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


SCALES = (
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
        # What only a bare bed, a notice or flowers on a chair tell: a nurse and a night must say it as well.
        Weighed.DIED_PERHAPS,
        Scale(
            leading=(LEFT_BARE, NOTICED),
            most={LEFT_BARE: 3, NOTICED: 2, LAID: 2, "hushed": 2, "rite": 2, "bedside": 1, "night": 1},
            beside=(LEFT_BARE, LAID, "hushed", "rite", "bedside", "night"),
            lifts=("stays",),
            enough=4,
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

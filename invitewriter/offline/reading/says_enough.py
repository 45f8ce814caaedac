"""Whether a plain main clause says enough to be told."""

from __future__ import annotations

from collections.abc import Collection

from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import Fields
from invitewriter.offline.grammar.telling import Telling


def says_enough(fields: Fields, telling: Telling, unique: Collection[str]) -> bool:
    """Whether it tells more than when something is, and not only of what was named before: "sammelt die Antworten".

    `unique`: how words end of which there is only one.
    """
    last = telling.last
    thing = fields.who is Who.NOUN and fields.subject.lower() != last.expletive
    told = fields.middle if thing else fields.inner
    surroundings, nouns = telling.surroundings, last.nouns
    times = frozenset[str]() if thing else surroundings.spans | nouns.calendar
    about = any((word[0].isupper() or not word[0].isalpha()) and word.lower() not in times for word in told)
    only = bool(told) and told[-1].lower().endswith(tuple(unique))
    once = fields.finite in last.fielding.verbal.done_by
    return about and (only or not nouns.points_back(" ".join(told), once=once))

"""What is known beside a sentence when it is asked whether it is private: the contact's field, and what is public."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.brief.private.marks import tells_a_field, weighs_enough
from invitewriter.brief.words import phrases, seen
from invitewriter.domain import value

KINDS = ("health", "family", "job", "money", "legal", "politics", "religion", "gossip")
SPHERES: dict[str, frozenset[str]] = {
    "health": frozenset({"illness", "body"}),
    "family": frozenset({"love", "law", "loss", "conflict"}),
    "job": frozenset({"job", "conflict"}),
    "money": frozenset({"money"}),
    "legal": frozenset({"law", "conflict"}),
    "politics": frozenset({"belief", "conflict"}),
    "religion": frozenset({"belief", "loss"}),
    "gossip": frozenset(),
}
"""The spheres of marks (`marks.py`) that are daily bread in a field of each kind."""
OF_LAWYERS = frozenset({"family", "job", "money"})  # what a lawyer deals with besides
_INTRODUCING = 2
"""So many texts tell who somebody is: their role, and the first line of the notes."""


@value
class Setting:
    """What is known beside a sentence: the language of the notes, the contact's field, and what is public."""

    language: str
    fields: tuple[str, ...] = ()
    """The kinds that are the contact's own field of work, once for each text that speaks of it."""
    daily: frozenset[str] = frozenset()
    """The spheres of life (`marks.py`) that are daily bread there."""
    opening: str = ""
    """The line that brings the contact in, as `seen`: an occupation in it is theirs."""
    public: str = ""
    """The summary, as `seen`: nothing in it is a secret."""


def setting_of(texts: Iterable[str], summary: str, language: str) -> Setting:
    """What is known of the contact: `texts` are their role and what the notes say, as `seen`."""
    public = seen(summary)
    noted = list(texts)
    fields = [
        (kind, text)
        for kind in KINDS
        for text in [*noted, public]
        if phrases(f"private/work.{kind}", language).search(text)
    ]
    introduced = noted[:_INTRODUCING]
    fields += [(kind, text) for known, text in fields if known == "legal" and text in introduced for kind in OF_LAWYERS]
    spoken = language or "en"
    open_ = {t for t in {text for _, text in fields} if tells_a_field(t, spoken) and not weighs_enough(t, spoken)}
    daily = frozenset[str]().union(*(SPHERES[kind] for kind, text in fields if text in open_))
    opening = next((text for text in introduced if text), "")
    return Setting(
        language=language, fields=tuple(kind for kind, _ in fields), daily=daily, opening=opening, public=public
    )

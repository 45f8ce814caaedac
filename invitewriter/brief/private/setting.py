"""The context in which a sentence is judged private or not: the contact's field of work, and what is public."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.brief.lexicon import phrases, seen
from invitewriter.brief.private.marks import tells_a_field, weighs_enough
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
"""The spheres of life (`marks.py`) that are everyday matters in a field of work of each kind."""
OF_LAWYERS = frozenset({"family", "job", "money"})
"""The kinds that a lawyer deals with besides "legal"."""
_INTRODUCING = 2
"""The number of texts that introduce the contact: their role, and the first line of the notes."""


@value
class Setting:
    """The context of a sentence: the language of the notes, the contact's field of work, and what is public."""

    language: str
    fields: tuple[str, ...] = ()
    """The kinds of circumstances that are the contact's field of work, once for each text that mentions it."""
    daily: frozenset[str] = frozenset()
    """The spheres of life (`marks.py`) that are everyday matters there."""
    opening: str = ""
    """The plain text that introduces the contact: an occupation in it is theirs."""
    public: str = ""
    """The plain text of the summary: nothing in it is a secret."""


def setting_of(texts: Iterable[str], summary: str, language: str) -> Setting:
    """The context that the notes give: `texts` are the contact's role and the items of the notes, as plain texts."""
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

"""Tells who "we" are before the contact comes in: the sender and whoever was there already.

"My wife and I dug the pond. We lost the beans. On Sunday a man with goats stopped ..." tells nothing of the man up to there, however short and close to him the
notes are: a letter told him of his own pond. Where the sender names a companion before the contact is spoken of, or says "we" again and again before
somebody without a name comes in, what stands before is nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.company import is_own_kin_and_i
from invitewriter.brief.people.whose.description import Description
from invitewriter.brief.people.whose.kin import is_with_own_kin
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.people.whose.thread import OURS, Whose
from invitewriter.notes import Item, Kind
from invitewriter.text.word_patterns import WORD

_AGAIN = 4
"""So many sentences of "we" before somebody without a name comes in are of others."""

_ENOUGH = 2
"""So many sentences must be of the contact from there on: else who comes in there may be no more than met in passing."""


def without_company_before(
    items: Sequence[Item], references: Sequence[Sequence[Reference]], owners: Sequence[Whose], cast: Cast
) -> list[Whose]:
    """Whose the items are, those of prose before the contact comes in being nobody's where the sender was with somebody else."""
    first = _comes_in(items, references, cast)
    named = not cast.contact.named and any(map(is_somebody, chain.from_iterable(references[:first])))
    if named or sum(owner in OURS for owner in owners[first:]) < _ENOUGH:
        return list(owners)  # whoever has a name there may be whom the description means
    prose = [i for i in range(first) if items[i].kind is Kind.PROSE]
    before = [i for i in prose if owners[i] in OURS]
    earlier = [items[i].text for i in before if items[i].block != items[first].block]
    if not (_names_company([items[i].text for i in prose], cast) or _is_of_others(earlier, cast)):
        return list(owners)
    return [Whose.UNCLEAR if i in before else owner for i, owner in enumerate(owners)]


def _comes_in(items: Sequence[Item], references: Sequence[Sequence[Reference]], cast: Cast) -> int:
    """The index of the item that first speaks of the contact, by name, by the noun of a description, or as "she" or "he" where nobody else may be meant."""
    described = None if cast.contact.named else Description.read(cast.contact.name.text, cast.language)
    for index, (item, refs) in enumerate(zip(items, references, strict=True)):
        named = any(ref.who in {Who.CONTACT, Who.EITHER} for ref in refs)
        if named or (described and any(described.is_noun(word[0]) for word in WORD.finditer(item.text))):
            return index
        if any(not ref.named for ref in refs) and not cast.relatives(item.text):
            return index
    return 0


def _names_company(texts: Sequence[str], cast: Cast) -> bool:
    """Whether one of the texts says with whom of theirs the sender was."""
    language = cast.language or "en"
    return any(is_with_own_kin(text, language) or is_own_kin_and_i(text, language) for text in texts)


def _is_of_others(texts: Sequence[str], cast: Cast) -> bool:
    """Whether texts that stand before somebody without a name say "we" again and again."""
    return not cast.contact.named and sum(Said(text, cast.language or "en").we for text in texts) >= _AGAIN

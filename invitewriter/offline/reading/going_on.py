"""The clauses that part of a sentence may be; one without a subject, behind one about the contact, is about the contact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from invitewriter.offline.grammar.clause import Clause, Who
from invitewriter.offline.reading.context import Context

if TYPE_CHECKING:
    from invitewriter.offline.reading.sentence import SentenceReader

_SENDERS = frozenset({Who.SENDER, Who.TODO, Who.PROMISE})


def clauses_of(reader: SentenceReader, text: str, who: Who, context: Context) -> Sequence[Clause]:
    """The ways in which `text` may be a clause; none of the sender's where it goes on about the contact."""
    clauses = reader.grammar.clauses(text, who) if text else []
    theirs = _goes_on_of_them(reader, text, context.jotting.text)
    return [clause for clause in clauses if clause.who not in _SENDERS] if theirs else clauses


def _goes_on_of_them(reader: SentenceReader, text: str, whole: str) -> bool:
    """Whether a clause without a subject follows one on the contact: "Sie kennt das Lied und will nachsehen, ..." is no plan of the sender's."""
    if reader.telling is None or not text or whole.startswith(text):
        return False
    if reader.grammar.subject_of(text) is not Who.ELIDED or reader.grammar.subject_of(whole) is not Who.CONTACT:
        return False
    words = {word.lower() for word in text.split()}
    return words.isdisjoint(reader.slots.nouns.senders) and words.isdisjoint(reader.slots.persons.objects)

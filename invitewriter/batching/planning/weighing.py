"""What speaks for writing to a contact, when and how: promises, dates, how much there is to say, the sender's criteria."""

from __future__ import annotations

import functools
import re
from dataclasses import field
from datetime import date

from invitewriter.batching.entry import Entry
from invitewriter.batching.entry_notes import NO_NOTE, advised, awaiting, read_entry
from invitewriter.batching.planning.criteria import Criteria
from invitewriter.batching.planning.sheet import shortened
from invitewriter.batching.scribbles.lexicon import sayings
from invitewriter.batching.terms import Terms, request_for
from invitewriter.brief import gather, make_brief
from invitewriter.brief.facts.promises import due_by
from invitewriter.brief.facts.tasks import is_promise
from invitewriter.brief.lexicon import seen, word_set
from invitewriter.brief.phrases import Phrases
from invitewriter.domain import Brief, Decline, Fact, Reason, value
from invitewriter.errors import InviteWriterError, UsageError
from invitewriter.offline import OfflineWriter
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon

_SHOWN = 160
_WORD = re.compile(r"[^\W\d_]{3,}")


@value
class Promise:
    """Something the sender owes the contact."""

    line: int
    text: str = field(repr=False)
    due: date | None = None


@value
class Weighed:
    """A contact, and what the plan needs to know of them."""

    entry: Entry
    brief: Brief | None = None
    """None where the notes cannot be read, or it cannot be told who it is."""
    decline: Decline | None = None
    """Why no letter can be written as things stand."""
    promise: Promise | None = None
    """The one that is due first; one without a date where none has any."""
    says: int = 0
    """How many words the facts hold that say something."""
    fits: tuple[str, ...] = ()
    """Which of the sender's criteria the facts speak of."""
    doubts: tuple[tuple[int, str], ...] = ()
    """Lines, and the words in them, over which the sender may want to think."""
    trouble: str = ""

    @property
    def thin(self) -> bool:
        return self.decline is not None and self.decline.reason is Reason.THIN

    @property
    def excerpt(self) -> str:
        """What may be said of them, as far as it goes into a cell: never what is withheld."""
        return shortened(" · ".join(fact.text for fact in told_by(self.brief)), _SHOWN) if self.brief else ""

    @property
    def name(self) -> str:
        return self.entry.name or (self.brief.contact.name if self.brief else "")


def told_by(brief: Brief) -> tuple[Fact, ...]:
    """The facts of the notes about the contact alone: where everybody was says nothing."""
    return tuple(fact for fact in brief.notes_facts if fact.text != brief.met_at)


def weigh(entry: Entry, terms: Terms, criteria: Criteria) -> Weighed:
    """What speaks for a letter to one contact; never raises for what their notes hold.

    Where the embedded writer will write, it reads the notes here already: it tells less than a model does.
    """
    if entry.trouble:
        return Weighed(entry=entry, trouble=entry.trouble)
    if not entry.notes.strip():
        return Weighed(entry=entry, decline=Decline(reason=Reason.THIN, advice=NO_NOTE))
    try:
        notes = read_entry(entry)
        request = request_for(entry, notes, terms)
        made = make_brief(notes, request)
        brief = made if isinstance(made, Brief) else gather(notes, request)
    except InviteWriterError as error:
        return Weighed(entry=entry, trouble=str(error))
    if isinstance(brief, Decline):
        return Weighed(entry=entry, decline=advised(brief, notes))
    facts = told_by(brief)
    return Weighed(
        entry=entry,
        brief=brief,
        decline=made if isinstance(made, Decline) else awaiting(notes, made) or _unreadable(made, terms),
        promise=_promise(facts, brief),
        says=len({word for fact in facts for word in content(fact.text, brief.notes_language)}),
        fits=tuple(_fits(brief, criteria)),
        doubts=tuple(_doubts(brief, criteria)),
    )


def _unreadable(brief: Brief, terms: Terms) -> Decline | None:
    """Why the embedded writer would make no letter of it, where it is the one that writes."""
    if terms.means.model or terms.means.writer:
        return None
    try:
        made = _embedded().draft(brief)
    except UsageError:  # a language that it has no data for: the batch says so, and which way out there is
        return None
    return made if isinstance(made, Decline) else None


@functools.cache
def _embedded() -> OfflineWriter:
    return OfflineWriter()


def content(text: str, language: str) -> list[str]:
    """The plain words of a text that say something, in order."""
    lex = lexicon(language)
    empty = word_set("thin.empty")
    return [word for word in map(plain, _WORD.findall(text)) if word not in empty and not lex.has("small", word)]


def _promise(facts: tuple[Fact, ...], brief: Brief) -> Promise | None:
    found = [
        Promise(
            line=fact.line, text=fact.text, due=due_by(fact.text, brief.notes_language, brief.met_on or brief.today)
        )
        for fact in facts
        if is_promise(fact, brief.notes_language)
    ]
    return min(found, key=lambda promise: (promise.due or date.max, promise.line), default=None)


def _fits(brief: Brief, criteria: Criteria) -> list[str]:
    said = {
        lexicon(brief.notes_language).stem(word)
        for fact in brief.facts
        for word in content(fact.text, brief.notes_language)
    }
    told = (("your ideal client", criteria.ideal_client), ("a source of referrals", criteria.ideal_referral_source))
    return [name for name, wanted in told if any(_is_met(text, said, brief.notes_language) for text in wanted)]


def _is_met(wanted: str, said: set[str], language: str) -> bool:
    """Whether at least half of the words of a criterion stand in the facts."""
    words = {lexicon(language).stem(word) for word in content(wanted, language)}
    return bool(words) and 2 * len(words & said) >= len(words)


def _doubts(brief: Brief, criteria: Criteria) -> list[tuple[int, str]]:
    own = Phrases(criteria.ask_me_about)
    lines = [(fact.line, fact.text) for fact in brief.notes_facts] + [(held.line, held.text) for held in brief.withheld]
    found = []
    for line, text in sorted(lines):
        match = sayings("doubts").search(seen(text)) or own.search(seen(text))
        if match:
            found.append((line, match[0].strip()))
    return found

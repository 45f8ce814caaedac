"""Reads one sentence of the notes: a reading for each clause that is understood whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, How, value
from invitewriter.offline.grammar.breaks import Breaks
from invitewriter.offline.grammar.clause import Clause, Grammar, Who
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.parts import is_vague, without_bare_end, without_relative
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.reading.condition import on_condition
from invitewriter.offline.reading.context import Context, Reading
from invitewriter.offline.reading.doubts import Doubts, is_over
from invitewriter.offline.reading.going_on import clauses_of
from invitewriter.offline.reading.group import OF_OTHERS, TO_COME, Group, Kind
from invitewriter.offline.reading.jotting import Jotting
from invitewriter.offline.reading.quotations import Quotations
from invitewriter.offline.reading.understood_alone import Finish

if TYPE_CHECKING:
    from invitewriter.offline.grammar.bracket import Bracket
    from invitewriter.offline.grammar.telling import Telling

_TOPICS = frozenset({"matter", "own", "treasure", "domain"})
_EXACT = frozenset({Kind.NEED, Kind.WISH, Kind.PLAN})
"""Kinds that say something else without their relative clause: who looks for a mill that is for sale looks for no mill."""
_OBJECTS = ("thing", "stuff", "middle")
_SUBJECT = 4
"""Words among which those who do something, and what they do, stand."""
_TITLE = 3
"""Words with a capital that begin the title of an event."""
_PLAIN = frozenset({Who.BOTH, Who.EACH, Who.TOGETHER, Who.SENDER})


@value
class SentenceReader:
    """What a language needs to read a sentence."""

    grammar: Grammar | Bracket
    breaks: Breaks
    doubts: Doubts
    slots: Slots
    quotations: Quotations
    finish: Finish
    telling: Telling | None = None

    def readings(self, context: Context) -> Iterator[Reading]:
        """The readings of a sentence, at most one a clause; after one about somebody else, only where it is said who is meant."""
        who, leans, first_clause, unread = context.jotting.who, True, True, False
        first = context.jotting.text.partition(" ")[0].lower()
        for text in self._clauses(context):
            # "She rows with her sister, she sings": who begins a clause as the sentence began is the same.
            alike = context.jotting.written_out and text.lower().startswith(f"{first} ")
            found = self._of_clause(text, who, context) if leans or alike or self._is_plain(text) else None
            if found and not first_clause and self._is_loose(found, context, unread=unread):
                found = None
            first_clause, unread = False, unread or found is None
            if found and self._may_be_told(found, context.field):
                told = on_condition(found, context, self.slots.subordinate, self.doubts)
                yield from [told] if told else []
            own = self._is_own(text)  # "I ran up to her and opened the door"
            leans = leans and not own and (found is not None or self._carries(text, context.jotting))
            who = Who.ELIDED

    def _is_own(self, text: str) -> bool:
        """Whether a clause is about the sender, at its beginning or behind what leads into it: "today I told her"."""
        begun = [text, text.partition(" ")[2] or text, *self.grammar.led_into(text)]
        subjects = (self.grammar.subject_of(piece) for piece in begun)
        return next((who for who in subjects if who is not Who.ELIDED), Who.ELIDED) is Who.SENDER

    def _clauses(self, context: Context) -> Iterator[str]:
        """The clauses of all that is not in doubt."""
        for stretch in self.breaks.sound(context.jotting.text, self.doubts.of_stretch, self.grammar.names_subject):
            yield from self.breaks.clauses(stretch, lambda mark, piece: self._opens(mark, piece, context))

    def _carries(self, text: str, jotting: Jotting) -> bool:
        """Whether a clause that is not understood leaves it clear whom one without a subject after it is about."""
        if self.slots.persons.mentions_other(text):
            return False
        first, verbs = text.split(maxsplit=1)[0], self.grammar.verbs.by_form
        return jotting.written_out or PERSON in text or first[0].islower() or first.lower() in verbs

    def _is_loose(self, found: Reading, context: Context, *, unread: bool) -> bool:
        """Whether a clause after others may be about a thing of theirs, or needs what stands before it, which is `unread`."""
        if found.group.anything:
            # "Anna Moor, filzt Zwerge": behind a mere name nobody else is meant
            return not context.jotting.text.partition(found.text)[0].rstrip(" ,:–-").endswith(PERSON)
        begun = context.jotting.text.partition(found.text)[0]
        before = begun.lower().split()
        if found.kind is Kind.PROMISE and self._is_of_others(begun):
            return True
        # "goes to the hardware store for that and reads signs": what it is done for stands elsewhere
        for_that = self.telling is not None and not self.telling.elsewhere.isdisjoint(before)
        # "wants a kids' table, needs boards": one word that what stands before has to explain
        leans = found.kind is Kind.NEED and " " not in found.slots.get("wanted", " ")
        return unread and (for_that or leans)

    def _is_of_others(self, begun: str) -> bool:
        """Whether an "and" at its end goes on with what others do: "families borrow one in spring and [bring it back]"."""
        head, _, join = begun.rstrip().rpartition(" ")
        if join.lower() not in self.breaks.joins or not head:
            return False
        last = self.breaks.pieces(head)[-1][1].split()
        acts = [any(form == BASE for _, form, _ in self.grammar.verbs.at_start(last[at:])) for at in range(_SUBJECT)]
        return not acts[0] and any(acts[1:]) and self.grammar.subject_of(" ".join(last)) is Who.ELIDED

    def _is_plain(self, text: str) -> bool:
        """Whether a clause says whom it is about by the contact's name or by "we"."""
        return any(c.who in _PLAIN for c in self.grammar.clauses(text, Who.ELIDED)) or text.startswith(PERSON)

    def _may_be_told(self, found: Reading, field: str | None) -> bool:
        """Whether nothing private, unkind or idle is in the clause; what is private elsewhere may be this person's work."""
        own = self.slots.nouns.speaks_of_sender(found.text)
        pushes = found.kind is Kind.PROMISE and self.doubts.pitches(
            found.text, own=own, promised=found.group.who != {Who.TODO}
        )
        if pushes or self.doubts.of_clause(found.text):
            return False
        return field is None or not self.doubts.of_life(found.text, field) or self._is_trade(found)

    def _is_trade(self, reading: Reading) -> bool:
        """Whether what is private elsewhere is this person's work; never what the notes call their own ("her therapy")."""
        owned = any(self.slots.persons.is_own(word) for word in reading.slots.get("do_head", "").split())
        return not owned and (reading.kind is Kind.WORK or "own" in reading.slots)

    def _opens(self, mark: str, piece: str, context: Context) -> bool:
        """Whether `piece`, after the break `mark`, is a clause of its own."""
        joined = mark.strip() in self.breaks.joins
        if joined and any(clause.form == "progressive" for clause in self.grammar.clauses(piece, Who.ELIDED)):
            return False  # "teaches baking and weaving baskets"
        found = self._of_clause(piece, Who.ELIDED, context)
        # "the handbook and the template": the second thing is nothing that somebody is, nor in "hat den Ring und den Stab gezeigt" all that was shown.
        known = joined and piece.partition(" ")[0].lower() in self.slots.nouns.definites
        before = context.jotting.text.partition(piece)[0].split() if known else []
        torn = self.telling is not None and before[-2:-1] and before[-2][0].isupper()
        return found is not None and not (known and found.kind is Kind.ROLE) and not torn

    def _of_clause(self, text: str, who: Who, context: Context) -> Reading | None:
        """The reading of a clause; where it cannot be read whole, of what stands before its last "and" or its "which"."""
        joined = [self.breaks.before_last(join, text) for join in self.breaks.joins]
        shorter = without_relative(self.slots.nouns, text) or self.breaks.before_continued(text)
        telegraphic = without_bare_end(self.slots.nouns, text)
        for stretch in (text, *joined, shorter, telegraphic, *self.grammar.led_into(text)):
            for clause in clauses_of(self, stretch, who, context):
                for group in context.groups.of_verb(clause.who, clause.form, clause.verb.base if clause.verb else ""):
                    if stretch == shorter and (group.kind in _EXACT or is_vague(self.slots.nouns, clause.rest)):
                        continue
                    if (group.named and PERSON not in stretch) or (stretch in joined and self._is_half(group, clause)):
                        continue
                    slots = self._slots(group, clause, context)
                    if slots:
                        return Reading(group=group, fact=context.fact, slots=slots, text=stretch)
        return None

    def _is_half(self, group: Group, clause: Clause) -> bool:
        """Whether what stands before an "and" is half of a pair: "runs marketing" of "runs marketing and sales"."""
        rest, nouns = clause.rest.split(), self.slots.nouns
        return group.kind is Kind.WORK and nouns.capitals and len(rest) == 1 and not nouns.is_plural(rest[0])

    def _slots(self, group: Group, clause: Clause, context: Context) -> dict[str, str] | None:
        """What the clause says as one of `group`; None where it is none."""
        if context.brief.how not in group.how and context.brief.how is not How.LISTED:
            return None
        for pattern in group.patterns:
            match = pattern.match(clause.verb.base if clause.verb else "", clause.rest)
            if not match or self._misses(group, match.string, context.brief):
                continue
            slots = self.slots.found(clause, match, written_out=context.jotting.written_out)
            if (
                slots
                and group.kind not in OF_OTHERS
                and (self._is_about_someone(slots) or self._points_back(group, slots))
            ):
                continue
            if slots and (slots := self._with_words(slots, context)) and not self._wants_answer(group, slots):
                by = context.jotting.by if group.kind is Kind.PROMISE else ""
                told = not by or any(by in said for said in slots.values()) or is_over(by, context.brief)
                return slots if told else self._with_day(slots, by)
        return None

    def _with_day(self, slots: Mapping[str, str], day: str) -> dict[str, str]:
        """`slots` with the day by which it is done: behind the pronoun that an act begins with, else to stand by itself as `by`."""
        pronoun, _, act = slots.get("act", "").partition(" ")
        if pronoun in {self.slots.persons.name, *self.slots.persons.objects.values()}:
            return {**slots, "act": f"{pronoun} {day} {act}"}
        return {**slots, "by": day}

    def _with_words(self, slots: dict[str, str], context: Context) -> dict[str, str] | None:
        """`slots` with what stands in the notes word for word, or as a question; None where that is not to be told."""
        if "quote" in slots:
            slots["quote"] = self.quotations.sentence(context.jotting.quote)
            return slots if slots["quote"] else None
        if "whether" in slots:
            asked = context.jotting.asked
            private = self.doubts.of_quotation(asked, context.field or "")
            slots["whether"] = "" if private else self.slots.asks(asked)
            return slots if slots["whether"] and self.finish.reads(slots["whether"]) else None
        return slots if self.finish.stands(slots) else None

    def _wants_answer(self, group: Group, slots: Mapping[str, str]) -> bool:
        """Whether the contact asked something about the sender that is no request: "why I left the sea" told alone hangs in the air."""
        asked = slots.get("whether") or slots.get("question", "")
        own = bool(group.requests) and self.slots.nouns.speaks_of_sender(asked)
        return own and group.requests.isdisjoint(asked.lower().split())

    def _is_about_someone(self, slots: Mapping[str, str]) -> bool:
        """Whether what was found is a person of theirs ("your husband"), or of somebody whom they look after."""
        if any(self.slots.fitting.tells_of_someone(slots[name]) for name in _TOPICS.intersection(slots)):
            return True
        heads = [text.split() for name, text in slots.items() if name.endswith("_head") and name != "do_head"]
        persons = self.slots.persons
        return any(persons.is_own(head[0]) and persons.is_other(head[-1]) for head in heads)

    def _points_back(self, group: Group, slots: Mapping[str, str]) -> bool:
        """Whether what somebody does is told of things that were named before ("collects the answers"), or of one thing, once."""
        thing = next((slots[name] for name in _OBJECTS if slots.get(name)), "")
        if group.kind is not Kind.WORK:
            return False
        once = "past" in group.form and "present" not in group.form
        whole = once or slots.get("rest", "").strip() == thing
        return whole and self.slots.nouns.points_back(thing, once=once)

    def _misses(self, group: Group, text: str, brief: Brief) -> bool:
        if group.sender is not None and group.sender != self.slots.nouns.speaks_of_sender(text):
            return True
        if group.unless and group.is_denied(text.lower().split()):
            return True
        persons = self.slots.persons
        if group.kind not in OF_OTHERS and persons.names_someone(text):
            return True
        if group.kind is Kind.MOMENT and persons.mentions_other(text):
            return True
        return self.doubts.out_of_date(text, brief, to_come=group.kind in TO_COME)

"""Parts a file of scribbles among its people: one pass over the names, and one over the lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from invitewriter.batching.scribbles import reasons, signs
from invitewriter.batching.scribbles.doubts import doubted, loses, names_listed
from invitewriter.batching.scribbles.enrolling import enrol, note_mentions, with_name_within
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.habits import habits_of
from invitewriter.batching.scribbles.headings import is_errand, is_numbered_day, is_surely_own
from invitewriter.batching.scribbles.layout import Row, rows_of
from invitewriter.batching.scribbles.lexicon import words
from invitewriter.batching.scribbles.named import named
from invitewriter.batching.scribbles.naming import Strength, is_listed
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.order import (
    above_names,
    are_told_apart,
    is_parted,
    is_tidy,
    names_in_whole,
    paragraphs,
    writes_capitals,
    writes_small,
)
from invitewriter.batching.scribbles.others import described_again, is_named_in
from invitewriter.batching.scribbles.places import Scribbles
from invitewriter.batching.scribbles.placing import as_placed, of_lines, proposed
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.sureness import assured
from invitewriter.batching.scribbles.tasklists import (
    for_somebody,
    goes_on_with_tasks,
    heads_list,
    is_plainly_one,
    items_of,
    lists_tasks,
    spoken_of,
    task_at,
    told_of,
    with_named,
)
from invitewriter.batching.scribbles.word import Tongue
from invitewriter.brief.lexicon import phrases, seen
from invitewriter.notes.scan import BOLD, LABEL
from invitewriter.text.language import language_of

_NOUN = 8


def read_scribbles(lines: Sequence[str]) -> Scribbles:
    """Parts the lines."""
    language = language_of("\n".join(lines))
    walk = _Walk(rows_of(lines, Tongue(language=language)), State(language))
    placed = tuple(as_placed(row, walk.read(row)) for row in walk.rows)
    placed, people = of_lines(placed, walk.rows, walk.state)
    placed = proposed(placed, people, walk.rows, walk.state)
    told = {people[one.person].line for one in placed if one.person is not None}
    apart = are_told_apart([row for row in walk.rows if row.number in told], language)
    return Scribbles(people=people, placed=placed, language=language, apart=apart)


class _Walk:
    """Goes through the rows, in the order in which they stand."""

    def __init__(self, rows: Sequence[Row], state: State) -> None:
        self.state = state
        self.items = items_of(rows)
        self.spoken = spoken_of(rows)
        self.tasks = False  # whether a list of the sender's tasks goes on
        state.whole, state.capitals = names_in_whole(rows), writes_capitals(rows)
        begun = ""
        for row in (one for one in rows if one.number not in self.items):
            if row.first:
                begun = row.opening.lead.name.tokens[0] if row.opening.lead and not row.opening.lead.name.full else ""
            if row.first or not begun or not row.opening.lead or begun not in row.opening.lead.name.tokens:
                enrol(state, row)  # else "Völker", and below it "Farbenhandel Völker, Krefeld"
        self.rows = [with_name_within(state, row) for row in rows]
        state.tidy, state.habits = is_tidy(rows, state.language), habits_of(rows)
        state.small, state.parted = writes_small(rows), is_parted(rows)
        state.paragraphs, state.described = paragraphs(rows), above_names(rows)
        state.kin = note_mentions(self.rows, state.roster, Tongue(language=state.language))

    def read(self, row: Row) -> Fate:
        self.state.take_up(row)
        self.tasks = lists_tasks(row) or (self.tasks and goes_on_with_tasks(row))
        before = self.state.person
        if heads_list(row) and (is_plainly_one(row) or not before):
            fate = self.state.nobody(reasons.OWN_TASK)
        else:
            fate = (self._title(row) if row.depth else None) or self._line(row)
        fate = assured(self.state, row, doubted(self.state, row, fate), before)
        fate = told_of(self.state.roster, row, fate, among=self.tasks or row.number in self.items)
        fate = for_somebody(row, fate, self.spoken, self.state.person)
        self.state.note(row, fate)
        self.state.mark_paragraph(row, fate, lost=loses(self.state, row, fate))
        return with_named(self.state.roster, row, fate)

    def _line(self, row: Row) -> Fate:
        lead = row.opening.lead
        if row.day and not (lead and lead.strength is Strength.STRONG):
            inside = self.state.person and not row.first and not is_numbered_day(row.text)
            return unsure(self.state.person, because=reasons.HEADING) if inside else self.state.nobody("a heading")
        if row.number in self.items or (self.tasks and not lists_tasks(row)):
            return task_at(row, listed=row.number in self.items)
        if names := names_listed(row.text, placed=row.day):
            return unsure(*names, because=reasons.LIST)
        known = lead is not None and (lead.name.full or lead.name.titled or is_listed(lead.name))
        if not (known or row.first or row.depth) and (again := described_again(self.state, row)):
            return self.state.begin(row, again)
        held = lead and self.state.holds(row) and signs.is_owned(row.text, lead)
        fate = named(self.state, row, lead) if lead and not held else None
        if fate is None and row.opening.nameless and not lead:
            fate = self._nameless(row)
        return fate or self._bare(row)

    def _title(self, row: Row) -> Fate | None:
        """A heading that names nobody: of a day, of the sender's tasks, of a part of somebody's notes, of a group."""
        bare = seen(row.text).strip(" :.!?-#")
        if self.tasks:
            return self.state.nobody(reasons.OWN_TASK)
        section = any(phrases(key).fullmatch(bare) for key in ("thin.sections", "tasks.promised", "people.labels"))
        if row.depth <= self.state.title_depth and not row.opening.lead:
            self.state.untitled = True
        if row.day and not section:
            return self.state.nobody("a heading")
        if row.opening.lead or row.opening.nameless:
            return None
        if any(word.plain in words("somebody") for word in words_of(row.text)):
            return self.state.begin(row, self.state.roster.add((), row.text.strip(), row.number))
        inner = self.state.person and (row.depth >= BOLD or row.depth > self.state.title_depth)
        grouped = any(word.plain in words("groups") for word in words_of(row.text))
        if inner and (section or not (row.first or grouped)):
            return self.state.now
        fate = self.state.nobody("a heading")
        plain = row.depth != LABEL or section or grouped
        return fate if plain else replace(unsure(because=reasons.HEADING), passing=True)  # "apoio da junta:"

    def _nameless(self, row: Row) -> Fate | None:
        label = row.opening.nameless
        if self.state.holds(row) and not (row.depth or row.opening.pointed):
            return None  # "fashion student, Antwerp"
        if self.state.amid(row):
            return unsure(self.state.person, label, because=reasons.ANOTHER)
        if row.opening.vague and not (row.first or row.depth):
            return None
        return self.state.begin(row, self.state.roster.add((), label, row.number))

    def _bare(self, row: Row) -> Fate:
        """A line that names nobody at its beginning."""
        now = self.state.now
        if row.own:
            return self._own(row)
        if row.first and not row.depth:
            return self._begins_bare(row)
        if now.candidates is not None:
            return now
        if now.person is None:
            return unsure(because=reasons.UNNAMED)
        if not self._stray(row):
            return Fate(person=now.person)
        passing = signs.is_remark(row.text) or signs.begins_a_chore(row.text)
        return replace(unsure(now.person, because=reasons.NOBODY), passing=passing)

    def _own(self, row: Row) -> Fate:
        """A line that reads like the sender's own to do."""
        now = self.state.now
        pair = now.person is not None and len(now.person.names) > 1 and self.state.is_first_said(row)
        if pair and not row.first and not is_surely_own(row.text):
            return Fate(person=now.person)  # "run a walnut orchard", below "Dan & Mary": of two, a verb has no ending
        if not is_surely_own(row.text) and self.state.last:
            return replace(unsure(now.person or self.state.last, because=reasons.MAYBE_OWN_TASK), passing=True)
        amid = now.person and not row.first and not is_errand(row.text)
        doubt = unsure(now.person, because=reasons.MAYBE_OWN_TASK)
        return doubt if amid else Fate(because=reasons.OWN_TASK, passing=now.person is not None)

    def _stray(self, row: Row) -> bool:
        """Whether a line among those of several people may be about none of them, or somebody new."""
        if row.listed and signs.names_in_full(row.text):
            return True
        if self.state.person and is_named_in(row.text, self.state.person):
            return False
        if not row.listed or row.bullet or row.indent or signs.carries_on(row.text, self.state.language):
            return False
        text = row.text
        first = next(iter(words_of(text)), None)
        noun = self.state.whole and self.state.language == "de" and first and len(first.plain) >= _NOUN
        noun = noun and first and not first.listed  # "Dämmung, hat unser Dach gemacht"
        doubtful = signs.is_remark(text) or (signs.stands_like_a_name(text) and not noun) or signs.begins_a_chore(text)
        dense = row.dense and not self.state.is_first_said(row)
        return dense or doubtful or signs.names_somebody(text, self.state.language)

    def _begins_bare(self, row: Row) -> Fate:
        """The first line of a run, without a name."""
        state = self.state
        if 0 < state.title_depth < LABEL and state.person:
            return Fate(person=state.person)
        if state.last is None and row.number == self.rows[0].number:
            below = None if row.alone else next(iter(self.rows[1:]), None)
            if below is None or below.first or below.opening.lead or below.opening.nameless:
                return state.nobody("before anybody is named")
        return unsure(state.last, because=reasons.UNNAMED)

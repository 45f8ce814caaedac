"""Where a sentence of the notes may fall into clauses, and which of its stretches are in doubt."""

from __future__ import annotations

import re
from collections.abc import Callable

from invitewriter.domain import value
from invitewriter.offline.tables import NOTHING, Table, any_of, listed_set, sought
from invitewriter.text.patterns import compile_later

_TAKEN_BACK = ("hedge", "denial")
_TAG = 3
"""So few words between two breaks ("I think") speak of what stands before them."""
_PAIR = 4


@value
class Breaks:
    """Where a sentence may fall into clauses."""

    pattern: re.Pattern[str]
    joins: frozenset[str]
    """The breaks that may stand within one phrase, too."""
    between: frozenset[str]
    """Words behind which a join stands between the two of a pair."""
    pairing: frozenset[str]
    """Words that want a join after them."""
    beside_name: frozenset[str]
    """Words for the sender behind a name and a join, by which one who does something is not whole: "Lena and I"."""
    continued: re.Pattern[str]
    """Finds a comma that is no break."""
    contrast: re.Pattern[str]
    """What tells one thing from another, and takes nothing back."""
    opens: re.Pattern[str]
    """Finds at a start what surely begins a clause, though it may not be understood."""
    openings: frozenset[str]
    """Words that do the same behind a join."""

    def pieces(self, text: str) -> list[tuple[str, str]]:
        """The stretches of `text`, each with the break before it."""
        parts = self.pattern.split(text)
        found: list[tuple[str, str]] = []
        for mark, piece in zip(["", *parts[1::2]], parts[::2], strict=True):
            if found and (self.continued.match(f"{mark}{piece}") or self._holds(found[-1][1], mark)):
                before, begun = found.pop()
                found.append((before, f"{begun}{mark}{piece}"))
            else:
                found.append((mark, piece))
        return found

    def _holds(self, before: str, mark: str) -> bool:
        """Whether a join stands between the two of a pair: "the road between Ledbury" and "Ross"."""
        words = before.lower().split()
        at = next((at for at in reversed(range(len(words))) if words[at] in self.between), None)
        return mark.strip() in self.joins and at is not None and self.joins.isdisjoint(words[at:])

    def telling(self, text: str) -> list[str]:
        """The stretches of `text`, but for those that only tell one thing from another."""
        return [piece for _, piece in self.pieces(text) if not self.contrast.fullmatch(piece.strip())]

    def before_last(self, join: str, text: str) -> str:
        """What stands before the last `join`; empty where it holds a pair together ("between Ledbury and Ross", "Lena and I")."""
        before, _, behind = text.rpartition(f" {join} ")
        if self.pairing & set(before.lower().split()[-_PAIR:]):
            return ""
        if before.rpartition(" ")[2][:1].isupper() and behind.partition(" ")[0] in self.beside_name:
            return ""  # "to have Lena and I judge the pies"
        return self._joined(self.pieces(before))  # of a list that is not understood, the first

    def before_continued(self, text: str) -> str:
        """What stands before the first comma that is no break; empty where there is none."""
        comma = next(
            (match.start() for match in re.finditer(r"\s*,\s", text) if self.continued.match(text, match.start())), 0
        )
        return text[:comma]

    def sound(self, text: str, doubt: Callable[[str], str], names_subject: Callable[[str], bool]) -> list[str]:
        """`text` without its doubtful stretches and what leans on them; nothing where a short tag takes it all back.

        What follows a doubtful stretch leans on it until a break and a new subject; on a doubt of the sender's own to its end.
        """
        stretches, current, why = list[str](), "", ""
        for mark, piece in self.pieces(text):
            found = doubt(piece)
            if found in _TAKEN_BACK and (current or stretches) and self._is_tag(piece):
                return []
            afresh = mark.strip() not in self.joins and names_subject(piece) and why not in _TAKEN_BACK[:1]
            why = found or ("" if afresh else why)
            if why and current:
                stretches.append(current)
            current = "" if why else f"{current}{mark if current else ''}{piece}"
        return [*stretches, current] if current else stretches

    def _is_tag(self, piece: str) -> bool:
        """Whether it is short enough to take back what was said before ("not sure"), and no contrast to it."""
        return len(piece.split()) <= _TAG and not self.contrast.fullmatch(piece.strip())

    def clauses(self, text: str, opens: Callable[[str, str], bool]) -> list[str]:
        """The stretches put together again to clauses: one begins where `opens` says so of a stretch and its break."""
        clauses: list[list[tuple[str, str]]] = []
        for mark, piece in self.pieces(text):
            if not clauses or self._begins(mark, piece) or opens(mark, piece):
                clauses.append([("", piece)])
            else:
                clauses[-1].append((mark, piece))
        return [self._joined(clause) for clause in clauses]

    def _begins(self, mark: str, piece: str) -> bool:
        """Whether `piece` surely begins a clause, understood or not: "... and is looking for sets"."""
        first = piece.partition(" ")[0].lower()
        return self.opens.match(piece) is not None or (mark.strip() in self.joins and first in self.openings)

    def _joined(self, pieces: list[tuple[str, str]]) -> str:
        """A clause from its stretches: whole where they are a list ("a, b and c"), else cut before the first comma."""
        marks = [mark.strip() for mark, _ in pieces[1:]]
        is_list = len(marks) > 1 and set(marks[:-1]) == {","} and marks[-1] in self.joins
        # "in three scripts, Jerusalem and Berlin": things of another kind begin with another kind of letter.
        first = pieces[0][1].split()[-1:]
        is_list = is_list and all(piece[:1].isupper() == first[0][0].isupper() for _, piece in pieces[1:])
        if is_list and all(len(piece.split()) <= 3 for _, piece in pieces[1:]):
            return "".join(mark + piece for mark, piece in pieces).strip()
        text = pieces[0][1]
        for mark, piece in pieces[1:]:
            if mark.strip() not in self.joins:
                break
            text += mark + piece
        return text.strip()


def make_breaks(words: Table) -> Breaks:
    sources = [
        re.escape(mark) if mark.startswith(" ") else re.escape(mark) + r"\s+" for mark in words["clauses"]["breaks"]
    ]
    pattern = compile_later(f"({'|'.join(sources)})", re.IGNORECASE)
    return Breaks(
        pattern=pattern,
        joins=frozenset(words["clauses"]["joins"]),
        between=listed_set(words["clauses"], "between"),
        pairing=listed_set(words["clauses"], "pairing"),
        beside_name=listed_set(words["clauses"], "beside_name"),
        continued=make_continued(words),
        contrast=sought(words["clauses"].get("contrasts", NOTHING)),
        openings=listed_set(words["clauses"], "openings"),
        opens=compile_later(any_of(words["clauses"].get("opens", ()))),
    )


def make_continued(words: Table) -> re.Pattern[str]:
    """Finds the comma before what goes on with a clause or a phrase, as the language's `continues` tells."""
    return compile_later(rf"\s*,\s+(?={any_of(words['clauses'].get('continues', ()))})", re.IGNORECASE)

"""Turns one sentence to the contact: the subjects that notes leave out, verbs that agree, and each word that means the contact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.stretches import Stretch
from invitewriter.offline.tagged.turned import Turned

if TYPE_CHECKING:
    from invitewriter.offline.tagged.tagger import Tagged
    from invitewriter.offline.tagged.turned_whole import TurnedWhole

_THEIRS = "uUJS"
_SENDERS = frozenset("mjo")
_OBJECT = re.compile("(?<![fdoSkA1])[doSk1][1aA]*N|(?<![fdoSkA1NP])A*N")
_NAMED_FIRST = re.compile("(?P<named>d?u)[VHM]i")
_MARKS = " .,;:!-–"


class TurningSecond:
    """One sentence while it is turned."""

    def __init__(self, whole: TurnedWhole, sentence: Tagged, stretches: list[Stretch], sex: str) -> None:
        self.whole, self.sentence, self.words = whole, sentence, sentence.words
        self.addressed, self.stretches, self.sex = whole.addressed, stretches, sex
        self.out: dict[int, str] = {}
        self.before: dict[int, str] = {}
        self.behind: dict[int, str] = {}
        self.left_out: set[int] = set()

    def turn(self) -> bool:
        """Whether every word of the contact's could be turned."""
        if not self._stands_alone():
            return False
        for at, read in enumerate(self.stretches):
            before = self.stretches[at - 1].doer if at else Doer.OPEN
            stretch = replace(read, doer=before) if read.goes_on and read.doer is Doer.OPEN else read
            self.stretches[at] = stretch = self._completed(stretch, first=at == 0)
            agrees = stretch.doer is not Doer.CONTACT or stretch.finite < 0 or self._agree(stretch)
            if not agrees or (stretch.doer is Doer.OPEN and stretch.finite >= 0):
                return False
            for spot in range(stretch.start, stretch.end):
                if self.words[spot].kind in f"{_THEIRS}r" and spot not in self.left_out:
                    told = self._told(spot, stretch)
                    if told is None:
                        return False
                    self.out[spot] = told
        return True

    def _stands_alone(self) -> bool:
        """Whether the first clause leans on no sentence before it; what only joins it to one is left out."""
        first = next((each for each in self.stretches if each.is_clause and not each.subordinate), self.stretches[0])
        for at in {*range(self.stretches[0].end), *range(first.start, first.end)}:
            word = self.words[at]
            text = word.text.lower() if word.kind == "a" else ""
            leans = text in self.whole.leaning
            if text in self.whole.pointing or (leans and at <= first.start):
                return False
            self.left_out |= {at} if leans else set()
        return True

    def _completed(self, stretch: Stretch, *, first: bool) -> Stretch:
        """The stretch with the subject, or the auxiliary, that notes leave out."""
        whole, forms = self.whole, self.addressed.forms
        kinds, last = self._kinds(stretch), self.words[stretch.end - 1]
        if stretch.finite >= 0:
            return self._with_subject(stretch, first=first)
        if not first or last.kind != "E":
            return stretch
        goes = forms.goes(last.lemma)
        if stretch.doer is Doer.BOTH:
            self.before[stretch.subject + 3] = f"{forms.of_two[goes]} "
            return replace(stretch, supplied=True)
        if kinds.startswith("fu") and self.words[0].text.lower() == whole.beside and _SENDERS.isdisjoint(kinds):
            self.left_out |= {0, 1}
            self.before[2] = f"{whole.we} {forms.of_two[goes]} {whole.together} "
            return replace(stretch, doer=Doer.BOTH, supplied=True)
        if kinds[0] in "mj":
            self.before[0] = f"{self.addressed.subject} {forms.be if goes else forms.have} "
            return replace(stretch, doer=Doer.CONTACT, supplied=True)
        return stretch

    def _with_subject(self, stretch: Stretch, *, first: bool) -> Stretch:
        """A stretch with a finite verb, with the subject that notes leave out; of the sender's, the verb in full: "nehm ich"."""
        at, word = stretch.finite, self.words[stretch.finite]
        finite = word.text.lower()
        mine = finite in self.whole.stretches.first
        mine = mine or (word.kind == "V" and finite.endswith("e") and not finite.endswith("te"))
        if stretch.goes_on and not stretch.subordinate and stretch.doer is not Doer.SENDER and mine:
            self.before[at] = f"{self.whole.i} "
            stretch = replace(stretch, doer=Doer.SENDER)
        elif first and stretch.goes_on and at == 0 and not finite.endswith("en") and self._is_done_to_us(stretch):
            self.before[at] = f"{self.addressed.subject} "
            stretch = replace(stretch, doer=Doer.CONTACT)
        if stretch.doer is Doer.SENDER and (full := self.whole.in_full(word)) != finite:
            self.out[at] = full
        return stretch

    def _is_done_to_us(self, stretch: Stretch) -> bool:
        """Whether the sender has a part in it: what was done to them somebody else did."""
        return not _SENDERS.isdisjoint(self._kinds(stretch))

    def _agree(self, stretch: Stretch) -> bool:
        """Whether the verb could be put as it follows "you"; what is over is told in the perfect."""
        word, forms = self.words[stretch.finite], self.addressed.forms
        finite, lemma = word.text.lower(), word.lemma.lower()
        if word.kind == "V" and (done := forms.done(lemma, finite)) and not stretch.subordinate:
            last = self.words[stretch.end - 1]
            part = last.text.lower() if last.kind == "p" else ""
            self.left_out |= {stretch.end - 1} if part else set()
            self.out[stretch.finite] = forms.helper(part + lemma, direct=self._has_object(stretch))
            self.behind[stretch.end - 1] = f" {part}{done}"
            return True
        full = self.whole.in_full(word)
        agreed = "" if full in self.whole.reported else forms.agreed(full, lemma) or forms.supposed(full)
        self.out[stretch.finite] = agreed
        return bool(agreed)

    def _kinds(self, stretch: Stretch) -> str:
        return "".join(word.kind for word in self.words[stretch.start : stretch.end])

    def _has_object(self, stretch: Stretch) -> bool:
        return _OBJECT.search(self._kinds(stretch)) is not None

    def _told(self, at: int, stretch: Stretch) -> str | None:
        """What stands for the word in the letter; None where that is not sure."""
        word, addressed = self.words[at], self.addressed
        if word.text == PERSONS:
            before = self.words[at - 1].text.lower() if at > stretch.start else ""
            finite = self.words[stretch.finite] if stretch.finite >= 0 and not before else None
            several = finite is not None and self.whole.stretches.is_of_several(finite)
            return self.whole.pronouns.owned(self.words[at + 1 :], before, addressed, several=several)
        if word.kind == "r":
            own = stretch.doer is Doer.CONTACT and word.text.lower() == addressed.reflexive
            itself = addressed.itself_beside if self._has_object(stretch) else addressed.itself
            return itself if own else word.text
        if at == stretch.subject and stretch.doer is Doer.BOTH:
            self.left_out |= {at + 1, at + 2}
            return self.whole.both
        theirs = word.text == PERSON or self.whole.pronouns.is_contact(
            self.words, at, self.stretches, self.sex, of_person=self._lemma(stretch) in addressed.of_persons
        )
        return self._theirs(at, stretch) if theirs else None if theirs is None else word.text

    def _theirs(self, at: int, stretch: Stretch) -> str | None:
        """The word for the contact."""
        word, addressed = self.words[at], self.addressed
        if at == stretch.subject:
            self._leave_article(at, stretch)
            return addressed.subject
        if word.kind in "US":
            return addressed.owned(word.text) if word.kind == "S" else addressed.dative
        return self._object(at, stretch)

    def _lemma(self, stretch: Stretch) -> str:
        return self.whole.lemma(self.words, stretch)

    def _leave_article(self, at: int, stretch: Stretch) -> str:
        """The article before the name, which is left out."""
        article = self.words[at - 1] if at > stretch.start and self.words[at - 1].kind == "d" else None
        if article:
            self.left_out.add(at - 1)
        return article.text.lower() if article else ""

    def _object(self, at: int, stretch: Stretch) -> str | None:
        """The word for the contact to whom something is done, or of whom a preposition tells."""
        addressed, named = self.addressed, self.words[at].text == PERSON
        article = self._leave_article(at, stretch) if named else ""
        spot = at - 2 if article else at - 1
        before = self.words[spot] if spot >= stretch.start else None
        if before and before.kind == "f":
            preposition = self.whole.contracted.get(before.text.lower(), "")
            self.out.update({spot: preposition} if preposition else {})
            behind_article = spot > stretch.start and self.words[spot - 1].kind == "d"  # "die von Anna"
            return None if behind_article else addressed.behind(preposition or before.text.lower())
        direct, lemma = self._has_object(stretch), self._lemma(stretch)
        if not named or article in {"den", "die"} or (lemma in addressed.of_persons and not direct):
            return addressed.accusative
        tells = stretch.finite >= 0 and (direct or stretch.end < len(self.words))
        return addressed.dative if article or tells or lemma in self.whole.stretches.undergone else None

    def turned(self) -> Turned:
        """The sentence as it was turned; the sender before the verb where the contact's name stood there."""
        if (front := _NAMED_FIRST.match(self.sentence.kinds)) and not self.before:
            named, i = front.end("named") - 1, front.end() - 1
            self.out[named], self.out[i] = self.whole.i, self.out[named]
        marks = [at for at in self._parted() if self.words[at].text == ","]
        self.out.update({at: ";" for at in marks[:1] if ";" not in self.sentence.text})
        changed = (at for at, word in enumerate(self.words) if self.out.get(at, word.text) != word.text)
        elided = any(self.addressed.subject in told or self.whole.we in told for told in self.before.values())
        return Turned(
            said=self._between(0, len(self.words)),
            last=self._last(),
            words=self.words,
            stretches=tuple(self.stretches),
            lemmas=tuple(map(self._lemma, self.stretches)),
            begun=frozenset(self.before),
            names=elided or any(self.words[at].kind in _THEIRS for at in changed),
        )

    def _between(self, start: int, end: int) -> str:
        """The text between two words as it is said."""
        told = ""
        for at in range(start, end):
            word = self.words[at]
            if at not in self.left_out:
                small = word.text[:1].lower() + word.text[1:] if at == 0 and word.kind not in "NP" else word.text
                gap = self.sentence.text[self.words[at - 1].end : word.start] if told else ""
                told += f"{gap}{self.before.get(at, '')}{self.out.get(at, small)}"
            told += self.behind.get(at, "")
        return told.strip(_MARKS)

    def _parted(self) -> Iterator[int]:
        """Where a semicolon replaces a comma: between two main clauses, each with who does it."""
        main = [each for each in self.stretches if each.is_clause and not each.subordinate]
        for one, then in pairwise(main):
            first = self.words[then.start]
            joined = then.goes_on or first.kind in "clVHM" or first.text in self.whole.joining
            if not joined and self._lemma(one) not in self.whole.reporting:
                yield then.start - 1

    def _last(self) -> str:
        """What follows "that you" with its verb last; empty where that is not sure."""
        first, words = self.stretches[0], self.words
        front = max(first.subject, 0) + (2 if first.doer is Doer.BOTH and first.subject >= 0 else 0)
        fits = first.doer in {Doer.CONTACT, Doer.BOTH} and first.finite >= 0 and first.finite - front <= 1
        fits = fits and all(at in self.left_out for at in range(max(first.subject, 0)))
        perfect = words[first.finite].text.lower() in self.whole.stretches.perfect and words[first.end - 1].kind == "E"
        if not fits or not (perfect or first.end - 1 in self.behind):
            return ""
        end, rest = first.end, self.stretches[1:]
        while rest and rest[0].finite < 0 and words[rest[0].start].kind == "c" and words[rest[0].end - 1].kind == "E":
            end, rest = rest[0].end, rest[1:]
        main = [each for each in rest if each.is_clause and not each.subordinate]
        if any(each.goes_on or words[each.start].kind == "c" for each in main):
            return ""
        told = f"{self._between(first.finite + 1, end)} {self.out.get(first.finite, words[first.finite].text)}"
        behind = self._between(end, len(words)) if rest else ""
        mark = ";" if main and rest[0] is main[0] else ","
        return f"{told}{mark} {behind}" if behind else told

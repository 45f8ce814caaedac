"""Parts a plain clause into its fields, whatever its verb is, in a language whose finite verb stands second and whose other verbs stand last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import BARE, DUE, PASSIVE, PAST, PERFECT, PRESENT, Fields
from invitewriter.offline.grammar.finite import Finites
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in

_LATEST = 9
"""The finite verb stands no later."""
_MOST = 3
"""Words of a subject."""
_VOWELS = "aeiouäöül"


@value
class Fielding:
    """What a language needs to do so."""

    verbs: Verbs
    finites: Finites
    subjects: Mapping[str, Who]
    """Words for those whom clauses are about; several words for some."""
    owners: Mapping[str, Who]
    """Auxiliaries that tell whom a clause is about: "habe" the sender; those of one person, whoever that is, are elided."""
    forms: Mapping[str, str]
    """Auxiliaries with the form that they make."""
    done: frozenset[str]
    """Participles that follow no table."""
    passive: str
    """What stands last where something is to be done to a thing."""
    parts: frozenset[str]
    """What comes off a verb."""
    adjuncts: frozenset[str]
    """Words with which a place, a time or a reason begins."""
    adverbs: frozenset[str]
    """Those of them that may be something else where they do not stand last: "zusammen"."""
    directions: frozenset[str]
    """Words before which it may stand instead of last: "nimmt mich mit zur Probe"."""
    orders: Mapping[str, str]
    """Orders to oneself that do not begin as the verb does, with how the sender says it: "gib", "gebe"."""
    openings: frozenset[str]
    """The words that lead into a condition."""

    def parted(self, text: str) -> Fields | None:
        """The fields of `text`, in which the contact is marked; None where it is no clause of this kind."""
        lead = ""
        if text.partition(" ")[0].lower() in self.openings:
            lead, _, text = text.partition(", ")
        main, _, tail = text.partition(", ")
        words = main.split()
        ways = (self._with_subject, self._of_thing, self._begun_by_verb, self._to_do)
        found = next(filter(None, (way(words) for way in ways)), None) if len(words) > 1 or (words and tail) else None
        return replace(found, lead=lead, tail=tail) if found else None

    def _with_subject(self, words: list[str]) -> Fields | None:
        who, length = self._subject(words)
        if length and len(words) > length and words[length].islower() and self._agrees(who, words[length]):
            found = self._closed(who, words[length], (), words[length + 1 :])
            return replace(found, subject=" ".join(words[:length]))
        for at in range(min(len(words) - 1, _LATEST)):
            who, length = self._subject(words[at + 1 :])
            # "muss Anna noch schreiben": whoever is named right behind a verb that comes first is no subject
            if length and (at or who is not Who.CONTACT) and words[at].islower() and self._agrees(who, words[at]):
                found = self._closed(who, words[at], words[:at], words[at + 1 + length :])
                return replace(found, subject=" ".join(words[at + 1 : at + 1 + length]))
        return None

    def told_last(self, text: str) -> Fields | None:
        """The fields of what the sender said they do, as a clause whose verb stands last: "ich ihr die Liste schicke"."""
        main, _, tail = text.partition(", ")
        who, length = self._subject(words := main.split())
        if who is not Who.SENDER or len(words) < length + 2 or not words[-1].islower() or not words[-1].endswith("e"):
            return None
        base = f"{words[-1][:-2]}eln" if words[-1].endswith("le") and words[-1][-3] not in _VOWELS else f"{words[-1]}n"
        behind = (*words[length:-1], base)
        return Fields(who=who, form=BARE, behind=behind, last=(base,), tail=tail)

    def goes_on(self, words: Sequence[str], joins: frozenset[str]) -> int:
        """Where an "und" stands behind which another verb of the sender's goes on; 0 where none does."""
        pairs = enumerate(pairwise(words))
        return next((at for at, (one, then) in pairs if one in joins and then.islower() and self._of_sender(then)), 0)

    def _subject(self, words: list[str]) -> tuple[Who, int]:
        for length in range(min(_MOST, len(words)), 0, -1):
            if who := self.subjects.get(" ".join(words[:length]).lower()):
                return who, length
        return Who.ELIDED, 0

    def _agrees(self, who: Who, word: str) -> bool:
        if owner := self.owners.get(word):
            return owner is who or (owner is Who.ELIDED and who is not Who.BOTH)
        if who is Who.BOTH:
            return word.endswith("n")
        return bool(self._of_sender(word)) if who is Who.SENDER else self.finites.of(word) is not None

    def _of_sender(self, word: str) -> str:
        """The verb of what the sender does, clipped or an order to oneself, in full; empty where it is none."""
        forms = self._forms(word)
        if "i" in forms or (not forms and word.endswith("e")):
            return word
        if "short" in forms:
            return f"{word[:-2]}le" if word.endswith("el") else f"{word}e"
        return self.orders.get(word, "")

    def _forms(self, word: str) -> set[str]:
        return self.verbs.forms_of(word) | {form for _, form in self.verbs.stumps.get(word, ())}

    def _of_thing(self, words: list[str]) -> Fields | None:
        """What is done to a thing: "die Liste muss ihr noch geschickt werden", "mir wurde ein Platz freigehalten"."""
        to_do = len(words) > 1 and words[-1] == self.passive
        last = words[-2:] if to_do else words[-1:]
        at = next((at for at in range(1, min(len(words), _LATEST)) if self._leads_to_done(words[at], to_do=to_do)), 0)
        if not at or at + len(last) >= len(words) or not self._is_done(last[0]):
            return None
        found = Fields(who=Who.NOUN, form=DUE if to_do else PASSIVE, finite=words[at], last=tuple(last))
        return replace(found, front=tuple(words[:at]), behind=tuple(words[at + 1 :]))

    def _leads_to_done(self, word: str, *, to_do: bool) -> bool:
        form = self.forms.get(word, "")
        return form not in {"", PASSIVE, PERFECT} if to_do else form == PASSIVE

    def _begun_by_verb(self, words: list[str]) -> Fields | None:
        """A clause that leaves its subject out: "leihe ihr die Säge", "hat mir die Säge geliehen", "treffen uns am Hafen"."""
        first = words[0].lower()
        if self._subject(words[1:])[0] in {Who.SENDER, Who.BOTH}:
            return None  # "schicke ich ihr": what, stands elsewhere
        if first in self.owners:
            who = self.owners[first]
        elif words[0][0].isupper() and self._is_noun(words):
            return None
        elif in_full := self._of_sender(first):
            who, first = Who.SENDER, in_full
        elif self.finites.of(first):
            who = Who.ELIDED
        elif BASE in self._forms(first):
            who = Who.BOTH
        else:
            return None
        return self._closed(who, first, (), words[1:])

    def _is_noun(self, words: Sequence[str]) -> bool:
        """Whether a word that may be a verb stands where only a noun can: before another, or before a verb that stands last."""
        noun = len(words) > 1 and words[1][0].isupper() and words[1] != PERSON
        return noun or (self.is_base(words[-1]) and words[0].lower() not in self.orders)

    def _to_do(self, words: list[str]) -> Fields | None:
        """What is to be done, its verb last."""
        last = len(words) - 1
        if last and not self.is_base(words[last]):
            last = next((at for at in range(1, last) if self._ends(words, at)), 0)  # "Anna anrufen wegen der Kiste"
        if not last:
            return None
        verb = words.pop(last)
        return Fields(who=Who.ELIDED, form=BARE, behind=(*words, verb), last=(verb,))

    def _ends(self, words: Sequence[str], at: int) -> bool:
        """Whether the word is a verb in its plain form behind which only a place, a time or a reason follows."""
        return words[at + 1] in self.adjuncts and self.is_base(words[at]) and words[at] not in self.adjuncts

    def is_base(self, word: str) -> bool:
        """Whether the word, which stands last, is a verb in its plain form."""
        return word.islower() and any(form == BASE for _, form in self.verbs.last(word))

    def _is_done(self, word: str) -> bool:
        return word in self.done or any(form == "done" for _, form in self.verbs.last(word))

    def _closed(self, who: Who, finite: str, front: Sequence[str], behind: Sequence[str]) -> Fields:
        """A clause with its form, and the words that belong to its verb."""
        form, last = self.forms.get(finite, ""), list[str]()
        if form and behind:
            is_verb = self._is_done if form in {PERFECT, PASSIVE} else self.is_base
            last = list(behind[-1:]) if is_verb(behind[-1]) or behind[-1] in self.parts else []
            form = PRESENT if behind[-1] in self.parts else form  # "haben vor, ..."
        elif behind:
            last = self._part(behind)
        if not form:
            form = PAST if self._forms(finite) & {"past", "pasts"} and who is not Who.SENDER else PRESENT
        return Fields(who=who, form=form, finite=finite, front=tuple(front), behind=tuple(behind), last=tuple(last))

    def _part(self, behind: Sequence[str]) -> list[str]:
        """What has come off the verb."""
        if behind[-1] in self.parts:
            return [behind[-1]]
        inside = (one for one, then in pairwise(behind) if one in self.parts - self.adverbs and then in self.directions)
        return list(inside)[-1:]

    def base(self, fields: Fields) -> str:
        """The plain form of what is done; the participle of a verb that is not known."""
        last = fields.last[0] if fields.last else ""
        if fields.form not in {PRESENT, PAST}:
            return next((verb.base for verb, _ in self.verbs.last(last)), last or fields.finite).replace("+", "")
        known = (*self.verbs.parted(fields.finite, last), *self.verbs.by_form.get(fields.finite, ()))
        known = known or self.verbs.stumps.get(fields.finite, ())
        if known:
            return last + known[0][0].base.rpartition("+")[2]
        if fields.who is Who.SENDER:
            return last + (f"{fields.finite[:-2]}eln" if fields.finite.endswith("le") else f"{fields.finite}n")
        finite = self.finites.of(fields.finite)
        return last + (finite.base if finite else fields.finite)


def make_fielding(table: Table, verbs: Verbs, finites: Finites, openings: frozenset[str]) -> Fielding:
    """From `fields` of between.toml."""
    subjects = [(written, Who(who)) for who, words in table["subjects"].items() for written in words]
    return Fielding(
        verbs=verbs,
        finites=finites,
        subjects={written.replace("{contact}", PERSON): who for written, who in subjects},
        owners={word: Who(who) for who in table["owners"] for word in listed(table["owners"], who)},
        forms={word: form for form in table["forms"] for word in listed(table["forms"], form)},
        done=listed_set(table, "done"),
        passive=table["passive"],
        parts=listed_set(table, "parts"),
        adjuncts=listed_set(table, "behind"),
        adverbs=listed_set(table, "adverbs"),
        directions=listed_set(table, "directions"),
        orders=pairs_in(table, "orders"),
        openings=openings,
    )

"""Tells how a letter says a whole sentence of the notes, in a language whose verbs stand second: thanks, a wish and its answer, an offer, a promise, news."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.named import is_given_name
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.retold import Retold
from invitewriter.offline.tagged.stretches import Stretch
from invitewriter.offline.tagged.thanking import Thanking, make_thanking
from invitewriter.offline.tagged.turned import Turned
from invitewriter.offline.tagged.turned_whole import TurnedWhole

_WISH, _ANSWERED, _OFFERED, _PROMISED, _NEWS = "wish", "answered", "offered", "promised", "news"
_UNANSWERED, _BIDDEN = "unanswered", "bidden"
_MARKS = " .!;,:"
_RECEIVED, _OURS, _ANSWERING = frozenset("mj"), frozenset("mjoiw"), frozenset("iwo")
_GIVEN = re.compile("(?<!f)[mj]")
"""To whom something is given or done."""
_OF_THINGS = frozenset("dAoS")
_OWN = frozenset({Doer.SENDER, Doer.BOTH})
_DENIED = frozenset("nk")
_THEIRS = frozenset("uUJS")
_FEW, _TWO = 9, 2
"""Words of a sentence that may be told behind another, and of the shortest."""


@value
class RetoldSecond:
    """What a language needs to do so."""

    whole: TurnedWhole
    persons: Persons
    thanking: Thanking
    verbs: dict[str, frozenset[str]]
    """Plain forms of verbs by what they tell: "harm", "thankless", "wishing" and so on."""
    finite: dict[str, frozenset[str]]
    """Finite verbs by what they tell: "past", "wishing"."""
    loose: frozenset[str]
    """Words with which a sentence begins that points to the one before."""
    about: str
    """What leads to what somebody asks for: "um"."""
    am: str
    spoiling: frozenset[str]
    """Words of which nobody is reminded."""
    bidden: str
    """What stands before a verb that answers a question: "das können wir"."""

    def told(self, sentences: Sequence[str], sex: str) -> Retold | None:
        """The first of the sentences as a letter says it, with the second where that answers it or goes on about it."""
        first, *behind = (sentence.rstrip(_MARKS) for sentence in sentences)
        sex = sex or self.whole.pronouns.sex_of(first, *behind[:1])
        turned = self.whole.said(first, sex)
        if turned is None or len(turned.words) < _TWO or self._names_someone(turned):
            return None
        name = self._name(turned)
        apart = self._apart(turned, name)
        if apart and name != _WISH:
            return self.told([first[: turned.words[apart].start]], sex)
        if apart or not self.whole.written.is_sound(turned):
            handed_back = name == _WISH and (self._answers(turned, 1, name) or self._is_ours(behind))
            return Retold(name=_UNANSWERED, slots={}, used=min(len(sentences), 2)) if handed_back else None
        if name in {_WISH, _OFFERED, _BIDDEN} and behind:
            both = self.whole.said(self._joined(first, behind[0]), sex)
            fits = both and not self._names_someone(both) and self._is_written(both, name)
            if both and fits and self._answers(both, len(turned.stretches), name):
                return Retold(
                    name=_ANSWERED if name == _WISH else name, slots={"clause": both.said, "last": ""}, used=2
                )
        if name == _WISH and not self._answers(turned, 1, name):  # nor is an answer told without what it answers
            return Retold(name=_UNANSWERED, slots={}, used=2) if self._is_ours(behind) else None
        name = _ANSWERED if name == _WISH else name
        last = f"{name}_last" if turned.last and name in {"thanks", "stayed", "shared"} else name
        return Retold(name=last, slots={"clause": turned.said, "last": turned.last}) if name else None

    def _apart(self, turned: Turned, name: str) -> int:
        """The mark from which on nothing is told; 0 for none."""
        return self.whole.written.apart(turned, answering=name in {_WISH, _OFFERED, _BIDDEN})

    def _is_written(self, turned: Turned, name: str) -> bool:
        """Whether it is whole, and its clauses may stand beside each other."""
        return self.whole.written.is_sound(turned) and not self._apart(turned, name)

    def _is_ours(self, sentences: Sequence[str]) -> bool:
        """Whether the next sentence speaks of the sender: it may be the answer."""
        return any(not _ANSWERING.isdisjoint(self.whole.tagger.tagged(each).kinds) for each in sentences[:1])

    def _names_someone(self, turned: Turned) -> bool:
        """Whether somebody else is called by name: "August" behind an article is none."""
        kinds = ["", *(word.kind for word in turned.words)][:-1]
        bare = (
            w
            for w, kind in zip(turned.words, kinds, strict=True)
            if w.kind == "P" or (w.kind == "N" and kind not in _OF_THINGS)
        )
        return any(is_given_name(word.text) for word in bare)

    def _joined(self, first: str, then: str) -> str:
        """Two sentences as one: what has no verb behind a colon."""
        words = self.whole.tagger.tagged(then).words
        if words[:1] and words[0].kind in "HMV" and words[1:2] and words[1].kind in "iw":
            then = f"{self.bidden} {then[:1].lower()}{then[1:]}"
        mark = ";" if any(word.kind in "VHM" for word in words) else ":"
        return f"{first}{mark} {then if words[:1] and words[0].kind in 'NP' else then[:1].lower() + then[1:]}"

    def _answers(self, turned: Turned, start: int, name: str) -> bool:
        """Whether what stands from a stretch on tells what the sender has or does for it, or says what was asked."""
        rest = turned.stretches[start:]
        main = [each for each in rest if not each.subordinate]
        told = any(each.finite >= 0 for each in main)
        now = [each for each in main if each.is_clause and not self._is_past(turned, each)]
        ours = told and bool(now) and (not _OURS.isdisjoint(turned.kinds(*main)) or any(e.doer in _OWN for e in now))
        asked = any(
            each.subordinate and turned.words[each.start].kind in "sq" for each in turned.stretches[1 : start + 1]
        )
        if name != _WISH:
            return ours and sum(each.end - each.start for each in rest) <= _FEW
        return ours or (asked and bool(main))

    def _name(self, turned: Turned) -> str:
        """What the sentence tells, by whom its main clause is about; empty where it is nothing to say."""
        main, words = turned.main, turned.words
        labelled = any(word.text == ":" for word in words[: main.start]) or self._tells_of_their_people(turned)
        points = words[0].text.lower() in self.loose and words[0].kind != "d" and words[1].kind != "l"
        if not turned.names or labelled or points or words[0].kind == "c" or not main.is_clause or self._harms(turned):
            return ""
        lemma, kinds = turned.lemmas[turned.stretches.index(main)], turned.kinds(main)
        if main.doer is Doer.CONTACT:
            return self._of_contact(turned, main, lemma)
        if main.doer is Doer.SENDER:
            return self._of_sender(turned, main, lemma)
        thanks = self.thanking.helps(turned)
        if thanks or main.doer is Doer.BOTH:
            two = (main.subject >= 0 or main.supplied) and self._is_past(turned, main)
            return ("shared" if two else "") or (_NEWS if thanks else "")
        if lemma in self.whole.stretches.undergone and not _THEIRS.isdisjoint(kinds):
            return _WISH if lemma in self.verbs["wishing"] else ""
        return _NEWS

    def _harms(self, turned: Turned) -> bool:
        """Whether the contact, or both, do what nobody is reminded of, or something was done so to the sender; or how weak the sender was."""
        bad = self.verbs["harm"] - self.verbs["wishing"] | self.verbs["meeting"]
        for each, lemma in zip(turned.stretches, turned.lemmas, strict=True):
            kinds = turned.kinds(each)
            weak = each.subordinate and each.doer is Doer.SENDER and not _DENIED.isdisjoint(kinds)
            theirs = each.doer is Doer.CONTACT or (each.doer is Doer.BOTH and each is turned.main)
            done_to = each.doer is Doer.OTHER and _GIVEN.search(kinds) is not None
            if weak or (each.is_clause and lemma in bad and (theirs or done_to)):
                return True
        return False

    def _is_past(self, turned: Turned, stretch: Stretch) -> bool:
        finite = turned.finite(stretch)
        if not finite or finite in self.finite["perfect"]:
            return "E" in turned.kinds(stretch)
        word = turned.words[stretch.finite]
        past = word.kind == "V" and self.whole.addressed.forms.is_past(word.lemma.lower(), finite)
        return finite in self.finite["past"] or (past and finite not in self.finite["wishing"])

    def _of_contact(self, turned: Turned, main: Stretch, lemma: str) -> str:
        """What a sentence tells that is about the contact."""
        kinds, finite = turned.kinds(main), turned.finite(main)
        receives = _GIVEN.search(kinds) is not None
        ours = not _OURS.isdisjoint(turned.kinds())
        asks = lemma in self.verbs["wishing"] and (
            lemma not in self.verbs["asking"] or self._asks(turned, main) or not ours
        )
        if offered := self._offers(turned, lemma, ours=ours):
            return offered
        if asks or (finite in self.finite["wishing"] and not receives):
            return _WISH
        if not _DENIED.isdisjoint(kinds) or lemma in self.verbs["saying"] | self.verbs["being"]:
            return ""
        if self._is_past(turned, main):
            thanks = lemma not in self.thanking.thankless and self.thanking.is_for_sender(turned)
            return "thanks" if thanks else "stayed" if ours or self.thanking.praises(turned) else ""
        got = lemma in self.verbs["getting"]
        given = not _RECEIVED.isdisjoint(kinds) if got else receives
        return (
            (_PROMISED if got else _OFFERED) if given else "good" if not got and self.thanking.praises(turned) else ""
        )

    def _asks(self, turned: Turned, main: Stretch) -> bool:
        """Whether it tells what is asked: in a clause behind it, or behind "um"."""
        behind = turned.stretches[turned.stretches.index(main) + 1 :]
        return any(each.subordinate for each in behind[:1]) or any(w.text.lower() == self.about for w in turned.words)

    def _offers(self, turned: Turned, lemma: str, *, ours: bool) -> str:
        """That something is offered, or what was said of the sender: that they may do something, or are to."""
        if lemma not in self.verbs["saying"]:
            return _OFFERED if ours and lemma in self.verbs["offering"] else ""
        told = zip(turned.stretches[1:], turned.lemmas[1:], strict=True)
        own = (each for each, lemma in told if each.doer in _OWN and lemma not in self.verbs["unallowed"])
        may = next((turned.words[e.finite] for e in own if e.finite >= 0 and turned.words[e.finite].kind == "M"), None)
        return "" if may is None else _BIDDEN if may.lemma.lower() in self.verbs["bidding"] else _OFFERED

    def _of_sender(self, turned: Turned, main: Stretch, lemma: str) -> str:
        """What a sentence tells that is about the sender."""
        if lemma in self.verbs["harm"] or not _DENIED.isdisjoint(turned.kinds(main)):
            return ""
        if self._is_past(turned, main):
            is_so = turned.finite(main) == self.am and not self.whole.addressed.forms.goes(lemma)  # "bin gespannt"
            return (
                "undertaken"
                if lemma in self.verbs["promising"]
                else ""
                if is_so and not self.thanking.helps(turned)
                else _NEWS
            )
        return _PROMISED if lemma not in self.verbs["unpromised"] else ""

    def _tells_of_their_people(self, turned: Turned) -> bool:
        """Whether one of the contact's people has a part in it, or a word nobody is reminded of."""
        words, others = turned.words, self.persons.others
        texts = [word.text.lower() for word in words]
        theirs = (at for at, text in enumerate(texts) if text in others)
        owned = any(word.kind == "S" for at in theirs for word in words[max(at - 2, 0) : at])
        return owned or not self.spoiling.isdisjoint(texts)


def make_retold_second(
    table: Table, acts: Table, whole: TurnedWhole, persons: Persons, spoilt: tuple[frozenset[str], frozenset[str]]
) -> RetoldSecond:
    """From the tables `mirror` and `acts` of tagged.toml; `spoilt` are verbs and words of which nothing is told."""
    verbs = {name: spaced_set(table["verbs"], name) for name in table["verbs"]}
    harm, spoiling = spoilt
    verbs["harm"] |= harm
    return RetoldSecond(
        whole=whole,
        persons=persons,
        thanking=make_thanking(table, verbs["thankless"] | spaced_set(acts, "thankless"), whole.stretches.perfect),
        verbs={**verbs, **{name: spaced_set(acts, name) for name in ("unpromised", "unallowed")}},
        finite={name: listed_set(table["finite"], name) for name in table["finite"]},
        loose=listed_set(table, "loose"),
        about=table["about"],
        bidden=table["bidden"],
        am=table["am"],
        spoiling=spoiling,
    )

"""Thanks for what a whole sentence of the notes tells: who is meant as "you", verbs as they follow it, all else as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.leaning import before_asides
from invitewriter.offline.tagged.pronouns import Pronouns, make_pronouns, uncontracted
from invitewriter.offline.tagged.put_as_doing import as_verb, doing
from invitewriter.offline.tagged.sentences import BOTH, Done, Retold, Sentence, calmly
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.thanks_choice import ThanksChoice, make_thanks_choice
from invitewriter.offline.tagged.trouble import adds
from invitewriter.offline.tagged.turning import Turning

_BETWEEN, _LINKS, _WITHIN = "an", ",c;", frozenset("sqh")
_HELPERS, _PAST = frozenset("BHO"), frozenset("TE")
_PAIR = re.compile(r"(?<!,)(?:uc[im]|[im]cu)")
_OURS = re.compile(r"uco[AN]*N$")
_NAMELESS, _SEVERAL = frozenset("NAP1dGf"), "NN2"
_NAMING = frozenset("NP1")
_WHEN = re.compile(r"(?:^|[,c])a*f[dASo1]*[NP1]+$")
"""Finds what only says when, before whoever does it: "and by seven Anna had"."""
_OPEN = re.compile(r"a*[ET](?!p?[dSomUNPA1rt])")
_WHICH = re.compile(r"u(?:f[do]?[A1P]*[NP]+|,[do][A1P]*[NP]+,)(?=a*[TZ])")
"""Finds which one the contact is, before what they did: "Anna from the tool library", "Anna, our plumber,"."""
_LOOSE = re.compile(r"^Vp?[^,c;]*(?=,[do][A1]*[NP]+$)")
"""Finds a to-do up to what is only put down behind it: "lend her our ladder, the gutters"."""
_DASHES, _GOES_ON = frozenset("-–—"), frozenset("MZTBHO")
_LABEL = re.compile(r"u[;,]")
"""Finds whom what is to be done is for: "Anna: send her the list"."""


@value
class ThanksWhole:
    """What a language needs to do so."""

    tagger: Tagger
    turning: Turning
    pronouns: Pronouns
    choice: ThanksChoice
    written: tuple[tuple[re.Pattern[str], str], ...]
    """How notes write what a letter writes otherwise: "w/", "mins"."""
    finite: frozenset[str]
    """Forms of helping verbs that are finite."""
    contrasts: frozenset[str]
    unclear: frozenset[str]
    """Such forms as may be another verb's: "she's built"."""

    def told(self, sentence: str, sex: str) -> Retold | None:
        """The sentence as what the contact is thanked for; None where it is nothing of the kind, or not sure who is meant."""
        words = self._words(sentence)
        if not words or self._leans(words) or any(word.text == ":" for word in words):
            return None
        said = self._sure(words, sex)
        said = self.choice.thanked(said) if said else None
        return self._retold(said) if said else None

    def _words(self, text: str) -> tuple[Word, ...]:
        for find, said in self.written:
            text = find.sub(said, text)
        words = tuple(uncontracted(before_asides(self.tagger.tagged(text.strip(" .!;,-–"))).words))
        kinds = "".join(word.kind for word in words)
        if _LABEL.match(kinds) and kinds[2:3] == "V":
            words, kinds = words[2:], kinds[2:]
        elif _LABEL.match(kinds):
            return ()  # of whom it is, or who is spoken to
        which = _WHICH.match(kinds)
        if which and words[1].text.lower() in self.choice.words["of_whom"]:
            end = which.end() + (words[which.end()].text.lower() in self.choice.words["of_place"])
            words, kinds = (words[0], *words[end:]), kinds[0] + kinds[end:]
        loose = _LOOSE.search(kinds)
        words = tuple(as_verb(words, at) for at in range(loose.end() if loose else len(words)))
        if pair := _PAIR.search(kinds):
            both = replace(words[pair.start()], text="we", lemma=BOTH, kind="w", end=words[pair.end() - 1].end)
            words = (*words[: pair.start()], both, *words[pair.end() :])
        return words

    def _leans(self, words: Sequence[Word]) -> bool:
        """Whether it begins with a contrast to what stood before, or goes on behind a dash with nobody named: "- would like them bigger"."""
        goes_on = (mark.text in _DASHES and then.kind in _GOES_ON for mark, then in pairwise(words))
        return words[0].text.lower() in self.contrasts or any(goes_on)

    def _sure(self, words: Sequence[Word], sex: str) -> Sentence | None:
        """The words with verbs as they follow "you"; None where it is not sure who is meant."""
        meant = self.pronouns.resolved(words, sex)
        said = self._agreed(meant) if meant else None
        if meant and said and not said.done:
            # "The balm of hers cured it": where there is no other verb, it is no participle.
            at = next((n for n, (a, b) in enumerate(pairwise(meant), 1) if a.kind in "NPS" and b.kind == "E"), 0)
            said = self._agreed([*meant[:at], replace(meant[at], kind="T"), *meant[at + 1 :]]) if at else said
        return said

    def _agreed(self, words: Sequence[Word]) -> Sentence | None:
        found, done = list(words), list[Done]()
        lead = words[0].kind in _WITHIN
        within = lead
        for at in range(len(words)):
            before = next((each for each in reversed(words[:at]) if each.kind not in _BETWEEN), None)
            word = found[at] = self._verb_behind(before, words[at])
            within = within or word.kind in _WITHIN
            if before and before.kind == "u" and self._is_unclear(words[at - 1], word, words[at + 1 :]):
                return None
            if not self._is_finite(word, before) and not (at == 0 and word.kind in "VEG"):
                continue
            each = self._done(found[: at + 1], before, done, within=within, lead=lead)
            if word.kind in _HELPERS and each.who != "u" and [other.kind for other in words[at + 1 : at + 2]] == ["u"]:
                found[at], each = self._as_you(word), replace(each, who="u")  # "so was she"
            elif each.joined and each.who == "u":
                found[at] = self._as_you(word)
                if found[at] != word and (within or any(other.within for other in done[-1:])):
                    return None  # whose dog barks, or who does
            done.append(each)
            within = False
        return Sentence(words=tuple(found), done=tuple(done))

    def _is_unclear(self, last: Word, word: Word, behind: Sequence[Word]) -> bool:
        """Whether behind the contact stands no verb, or one that may be "has" or "is": "she's built"."""
        begun = "".join(other.kind for other in behind)
        return (last.kind in "una" and word.kind in _NAMELESS) or bool(
            word.text.lower() in self.unclear and _OPEN.match(begun)
        )

    def _verb_behind(self, before: Word | None, word: Word) -> Word:
        """The word, where the tagger takes a verb of the contact's for another: behind "she" no plain form stands."""
        if before is None or before.kind != "u":
            return word
        several = word.tag == _SEVERAL and word.lemma != word.text
        return replace(word, kind="T") if word.kind in "VE" else replace(word, kind="Z") if several else word

    def _as_you(self, word: Word) -> Word:
        text = word.text.lower()
        if word.kind != "Z" and text not in self.turning.verbs:
            return word
        return replace(word, text=self.turning.verbs.get(text, word.lemma if word.kind == "Z" else text))

    def _done(self, words: Sequence[Word], before: Word | None, done: list[Done], *, within: bool, lead: bool) -> Done:
        words, kind = words[:-1], words[-1].kind
        joined = before is not None and before.kind in _LINKS
        if joined:  # "so that we could sail, and waved": no past goes on with what could be
            past = kind in _PAST and len(done) > 1 and done[-1].within and done[-1].will
            who = done[-1 - past].who if done else ""
        else:
            who = "" if before is None else before.kind if before.kind in "uiw" else "o"
        named = next((at for at in range(len(words) - 1, 0, -1) if words[at].kind == "u"), 0)
        # "The wall Anna built": what stands before her is what she did it to.
        kinds = "".join(word.kind for word in words[:named])
        which = who == "u" and not joined and kinds[-1:] in _NAMING and not (lead and len(done) == 1)
        which = which and not _WHEN.search(kinds)
        if _OURS.search("".join(word.kind for word in words)):
            who = "w"
        return Done(at=len(words), who=who, within=within or which, joined=joined, will=kind == "M")

    def _is_finite(self, word: Word, before: Word | None) -> bool:
        if word.kind in _HELPERS:
            return word.text.lower() in self.finite and not (before and before.kind in "MxHBO")
        return word.kind in "ZTM" or (word.kind == "V" and before is not None and before.kind in "iw")

    def _retold(self, said: Sentence) -> Retold:
        slots = {"doing": self._text(doing(said, "u", self.turning))}
        at = adds(said, said.head) if said.head else 0
        slots |= {"then": self._text(said.words[at:])} if at else {}
        return Retold(name="thanks", slots=slots)

    def _text(self, words: Sequence[Word] | Iterator[Word]) -> str:
        return self.turning.said(Tagged(text="", words=tuple(map(calmly, words)))).replace("cann't", "can't")


def make_thanks_whole(
    table: Table, tagger: Tagger, turning: Turning, persons: Persons, harm: frozenset[str]
) -> ThanksWhole:
    """From the table `whole` of tagged.toml."""
    pronouns = make_pronouns(table["pronouns"], persons)
    return ThanksWhole(
        tagger=tagger,
        turning=turning,
        pronouns=pronouns,
        choice=make_thanks_choice(table["choice"], harm),
        written=tuple((re.compile(find, re.IGNORECASE), said) for find, said in table["written"]),
        finite=listed_set(table, "finite"),
        contrasts=listed_set(table, "contrasts"),
        unclear=listed_set(table, "unclear"),
    )

"""Says a sentence of the notes whole to the contact: who is meant as "you", verbs as they follow it, all else as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.offline.tagged.bidding import Bidding, make_bidding
from invitewriter.offline.tagged.entry_choice import EntryChoice, make_entry_choice
from invitewriter.offline.tagged.news_asked_for import NewsAskedFor, make_news_asked_for
from invitewriter.offline.tagged.pronouns import Pronouns, make_pronouns, uncontracted
from invitewriter.offline.tagged.put_as_doing import as_verb, doing
from invitewriter.offline.tagged.retold import BOTH, Done, Retold, Sentence, calmly, is_jotted, parted
from invitewriter.offline.tagged.stories import adds, is_one_deed
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.turning import Turning

_BETWEEN, _LINKS, _WITHIN = "an", ",c;", frozenset("sqh")
_HELPERS, _PAST = frozenset("BHO"), frozenset("TE")
_PAIR = re.compile(r"(?<!,)(?:uc[im]|[im]cu)")
_OURS = re.compile(r"uco[AN]*N$")
_NAMELESS, _SEVERAL = frozenset("NAP1dGf"), "NN2"
_OWN, _NAMING = frozenset("iwmo"), frozenset("NP1")
_WHEN = re.compile(r"(?:^|[,c])a*f[dASo1]*[NP1]+$")
"""Finds what only says when, before whoever does it: "and by seven Anna had"."""
_OPEN = re.compile(r"a*[ET](?!p?[dSomUNPA1rt])")
_WITHIN_ANOTHER, _CAPITALS = frozenset({"together", "stayed", "offer"}), frozenset("NPi")
_WHICH = re.compile(r"u(?:f[do]?[A1P]*[NP]+|,[do][A1P]*[NP]+,)(?=a*[TZ])")
"""Finds which one the contact is, before what they did: "Anna from the tool library", "Anna, our plumber,"."""
_LOOSE = re.compile(r"^Vp?[^,c;]*(?=,[do][A1]*[NP]+$)")
"""Finds a to-do up to what is only put down behind it: "lend her our ladder, the gutters"."""
_DASHES, _GOES_ON = frozenset("-–—"), frozenset("MZTBHO")
_LABEL = re.compile(r"u[;,]")
"""Finds whom what is to be done is for: "Anna: send her the list"."""


@value
class Mirrored:
    """What a language needs to do so."""

    tagger: Tagger
    turning: Turning
    pronouns: Pronouns
    choice: EntryChoice
    bidding: Bidding
    news_asked_for: NewsAskedFor
    written: tuple[tuple[re.Pattern[str], str], ...]
    """How notes write what a letter writes otherwise: "w/", "mins"."""
    finite: frozenset[str]
    """Forms of helping verbs that are finite."""
    contrasts: frozenset[str]
    unclear: frozenset[str]
    """Such forms as may be another verb's: "she's built"."""
    wishes: re.Pattern[str]
    """Finds, in what is said to the contact, what they are after."""

    def told(self, sentences: Sequence[str], sex: str) -> Retold | None:
        """The first of the sentences as said to the contact, or the first two; None where it is not sure who is meant."""
        if whole := self.bidding.told(sentences, sex) or self.news_asked_for.told(sentences, sex):
            return whole
        first, *then = (self._words(text) for text in sentences)
        if not first or self._leans(first):
            return None
        at = next((at for at, word in enumerate(first) if word.kind == ";" and _answers(first[at + 1 :])), len(first))
        wish, answer = first[:at], first[at + 1 :] or next(iter(then), ())
        said = self._sure(wish, sex)
        if said and self.wishes.match(self._said(said)):
            return self._answered(wish, answer, sex, used=1 if at < len(first) else 2)
        said = said if at == len(first) else self._sure(first, sex)
        if said and is_jotted(said):
            return None
        name, said = self.choice.named(said) if said else ("", None)
        return self._retold(name, said) if name and said else None

    def _words(self, text: str) -> tuple[Word, ...]:
        for find, said in self.written:
            text = find.sub(said, text)
        words = tuple(uncontracted(self.tagger.tagged(text.strip(" .!;,-–")).words))
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

    def _answered(self, wish: Sequence[Word], answer: Sequence[Word], sex: str, *, used: int) -> Retold:
        """What the contact is after with what the sender says to it: where that cannot be told, no wish is handed back."""
        if not answer or not _answers(answer):
            return Retold(name="wished", slots={})
        meant = self.pronouns.resolved((*wish, *answer), sex)
        both = [self._agreed(part) for part in (meant[: len(wish)], meant[len(wish) :])] if meant else []
        if not both or not all(both):
            return Retold(name="unanswered", slots={})
        asked, said = (part for part in both if part)
        if not self.choice.is_answer(said):
            return Retold(name="unanswered", slots={})
        told = self._said(said)
        told = told if said.words[0].kind in "iP" else told[:1].lower() + told[1:]
        link = "; " if {",", ";"} & set(said.kinds) or ";" in asked.kinds else ", and "
        return Retold(name="answered", slots={"clause": f"{self._said(asked)}{link}{told}"}, used=used)

    def _retold(self, name: str, said: Sentence) -> Retold:
        clause = self._said(self._in_the_past(said) if name == "offer" else said)
        if name in _WITHIN_ANOTHER and said.words[0].kind not in _CAPITALS:
            clause = clause[:1].lower() + clause[1:]
            lead, _, then = clause.partition(", ") if said.words[0].kind in _WITHIN else (clause, "", "")
            clause = f"{then}, {lead}" if then else clause  # "how you sang, as the hall was locked"
        slots = {"clause": clause}
        if name == "thanks":
            slots["doing"] = self._text(doing(said, "u", self.turning))
            at = adds(said, said.head) if said.head else 0
            slots |= {"then": self._text(said.words[at:])} if at else {}
        elif name == "together" and is_one_deed(said, self.choice.words["slight"]):
            name = "enjoyed" if said.head and "u" in said.kinds[said.head.at :] else "enjoyed_by_both"
            slots["doing"] = self._text(doing(said, "i", self.turning))
        return Retold(name=name, slots=slots)

    def _in_the_past(self, said: Sentence) -> Sentence:
        """The sentence, what the contact says told as what they said: by now it may be otherwise."""
        head = said.head
        word = said.words[head.at] if head else None
        if head is None or word is None or word.kind != "Z" or not self.choice.speaks(word):
            return said
        told = next((each.form("past") for each in self.turning.inflection(word.lemma)), word.text)
        return replace(
            said, words=(*said.words[: head.at], replace(word, text=told, kind="T"), *said.words[head.at + 1 :])
        )

    def _said(self, said: Sentence) -> str:
        return self._text(parted(said))

    def _text(self, words: Sequence[Word] | Iterator[Word]) -> str:
        return self.turning.said(Tagged(text="", words=tuple(map(calmly, words)))).replace("cann't", "can't")


def _answers(words: Sequence[Word]) -> bool:
    kinds = {word.kind for word in words}
    return bool(words) and (words[0].kind in "iwX" or (words[0].kind in "odt" and bool(kinds & _OWN)))


def make_mirrored(table: Table, tagger: Tagger, turning: Turning, persons: Persons, harm: frozenset[str]) -> Mirrored:
    """From the table `mirror` of tagged.toml."""
    pronouns = make_pronouns(table["pronouns"], persons)
    return Mirrored(
        tagger=tagger,
        turning=turning,
        pronouns=pronouns,
        bidding=make_bidding(table["bidding"], tagger, turning, pronouns),
        news_asked_for=make_news_asked_for(table["news_asked_for"], tagger, turning, pronouns),
        choice=make_entry_choice(table["choice"], harm),
        written=tuple((re.compile(find, re.IGNORECASE), said) for find, said in table["written"]),
        finite=listed_set(table, "finite"),
        contrasts=listed_set(table, "contrasts"),
        unclear=listed_set(table, "unclear"),
        wishes=pattern_in(table, "wishes"),
    )

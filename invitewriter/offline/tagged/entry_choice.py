"""Chooses the entry of tagged.toml that tells a sentence said whole, by who does something in it and when: thanks, a promise, news, what both did."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.tables import Table, listed_set, pattern_in, spaced_set
from invitewriter.offline.tagged.retold import AM, BOTH, SELF, THE, WE, WILL, YOU, Done, Sentence
from invitewriter.offline.tagged.stories import for_me, gives_out, is_remark, mends, story
from invitewriter.offline.tagged.tagger import Word
from invitewriter.offline.tagged.trouble import brings, is_trouble, is_unkind

_CONTACT, _SENDER = frozenset("uUS"), frozenset("iwmo")
_BEST = "AJS"
"""The tagger's tag for "best"."""
_NEAR = 4
"""Words within which stands what is to be done."""
_APART = re.compile(r",(?:uc[im]|[im]cu)")
"""Finds who "we" are: "we bailed, Anna and I"."""
_NOT_ME = re.compile("nf?m")
_SO = re.compile(r"s[iw]")
_OWNED = re.compile(r"^(?:d?[AN1]*f)?S([ANG1]*[N])")
_PAST, _US = frozenset("TE"), frozenset("iw")
_NAMED = frozenset({PERSON, PERSONS})


@value
class EntryChoice:
    """A language's words for it."""

    words: Mapping[str, frozenset[str]]
    """Lists of the table by their names."""
    harm: frozenset[str]
    praising: re.Pattern[str]
    """Finds how well something is done."""
    obliging: re.Pattern[str]
    """Finds what the sender is to do: "going to", "have to"."""
    depending: re.Pattern[str]
    """Finds on what it depends: nobody is promised it outright."""

    def named(self, said: Sentence) -> tuple[str, Sentence]:
        """The entry that tells it, empty where none does, and the sentence with whoever it is about."""
        said = self._supplied(said) if said.head and not said.head.who else said
        said = said.begun_by(THE) if said.head and gives_out(said, said.head, self.words) else said
        head = said.head
        if not head or not head.who or said.verb(head).kind == "M":
            return "", said
        name = story(said, head, self.words) if head.who == "u" else "stayed" if mends(said, head, self.words) else ""
        unsaid = {"together": "uiw", "stayed": "o"}.get(name, "")
        told = [each for each in said.done if each.who not in unsaid or not each.who]
        if any(is_unkind(said, each, self.words, self.harm) for each in told):
            return "", said
        name = "" if name == "thanks" and not self._can_thank(said, head) else name
        if name or self._is_denied(said, head):
            return name, said
        if head.who == "u":
            return self._of_theirs(said, head), said
        if head.who in "iw" and (self._is_shared(said, head) or self._goes_on_with_them(said, head)):
            return self._of_both(said, head), said
        return (self._of_others(said, head) if _CONTACT & set(said.kinds) else ""), said

    def _supplied(self, said: Sentence) -> Sentence:
        """The sentence with who does it, where that is sure: whoever does it to the other of the two."""
        verb, kinds = said.words[0], said.kinds
        named = any(word.text in _NAMED for word in said.words)
        for_us = "m" in kinds or _SO.search(kinds) is not None
        for_us = for_us or (brings(said, 0, self.words) and "U" not in kinds and bool(_SENDER & set(kinds)))
        before: tuple[Word, ...] = ()
        if verb.kind in "TE" and _APART.search(kinds):
            before = (WE,)
        elif verb.kind in "TE" and named and (not for_us or self._is_with_them(said)):
            before = (SELF,)
        elif (
            (verb.kind in "TE" and for_us and not named)
            or (verb.kind == "M" and "m" in kinds)
            or is_remark(said, 0, self.words)
        ):
            before = (YOU,)
        elif verb.kind in "HBGV" and "U" in kinds and not {"u", "m"} & set(kinds) and not self._is_of_another(said):
            # "Anna: bring the saw, she'll set it" bids the sender.
            before = {"G": (SELF, AM), "V": (SELF, WILL)}.get(verb.kind, (SELF,))
        return said.begun_by(*before) if before else said

    def _is_of_another(self, said: Sentence) -> bool:
        """Whether what seems to be done is what another verb tells of: "making her a warden was a mistake"."""
        return any(each.who == "o" and not each.within for each in said.done)

    def _of_theirs(self, said: Sentence, head: Done) -> str:
        verb, first, kinds = said.verb(head), said.words[head.at], said.kinds
        kind = is_trouble(said, head.at, self.words) or for_me(said, head.at, self.words)
        slight = verb.lemma in self.words["slight"] and not kind
        involved, name = bool(_SENDER & set(_NOT_ME.sub("", kinds))), ""
        is_past = first.kind in _PAST or first.text.lower() in self.words["having"]
        praised, within = self._praises(said), any(each.within for each in said.done)
        got = verb.lemma in self.words["getting"] and not ("m" in kinds and is_past)
        if got or (verb.lemma in self.words["being"] and verb.kind in "BZT"):
            name = self._of_state(said, head)
        elif verb.lemma in self.words["offering"] or (
            verb.lemma in self.words["saying"] and ("m" in kinds or {d.who for d in said.done} & _US)
        ):
            name = "offer" if involved and verb.kind in "TZ" else ""
        elif first.kind == "M":
            offers = involved or (verb.kind == "V" and first.text.lower() in self.words["offers"])
            either = first.text.lower() in self.words["clipped"] and verb.lemma in self.words["alike"]
            name = "offer" if offers and not either and verb.lemma not in self.words["thankless"] else ""
        elif any(each.who == "i" and not each.within for each in said.done) and first.kind in _PAST:
            name = "together" if set(kinds[: head.at]) <= set("ua") and verb.lemma not in self.words["slight"] else ""
        elif (
            involved
            and is_past
            and self._is_for_us(said, head)
            and (kind or verb.lemma not in self.words["thankless"])
            and (within or not slight)
        ):
            name = "thanks" if self._can_thank(said, head) and not said.runs_on(head) else ""
        elif (
            (praised or (involved and is_past and not slight))
            and first.kind in "TEZH"
            and verb.lemma not in self.words["thankless"]
        ):
            name = "stayed"
        return name

    def speaks(self, verb: Word) -> bool:
        """Whether it is a verb of saying or offering."""
        return verb.lemma in self.words["saying"] | self.words["offering"]

    def _of_state(self, said: Sentence, head: Done) -> str:
        """What they are, or get: an offer, praise, or what they get back."""
        then = {word.text.lower() for word in said.words[head.at + 1 :]}
        if said.verb(head).lemma in self.words["getting"]:
            return "promised" if self.words["back"] & then else "stayed" if self._praises(said) else ""
        if then & self.words["ready"]:
            return "offer"
        return "news" if said.words[head.at].kind in "BT" else ""

    def _is_for_us(self, said: Sentence, head: Done) -> bool:
        """Whether the sender has a part in the first thing that is done, or in all of what nobody is named to have done."""
        then = next((each.at for each in said.done if each.at > head.at and each.joined and not each.within), None)
        return said.words[0] is YOU or bool(_SENDER & set(said.kinds[:then]))

    def _can_thank(self, said: Sentence, head: Done) -> bool:
        """Whether it begins with who does it, and all that they do is simply past."""
        verbs = [head, *(each for each in said.done if each.joined and each.who == "u" and not each.within)]
        past = all(said.words[at].kind in _PAST or said.words[at].text.lower() == "had" for at in (d.at for d in verbs))
        # "Pulled us out before dark, and told nobody": of what hangs on another it is not sure.
        sure = not any(each.joined and each.who == "u" and each.within for each in said.done)
        return past and sure and said.verb(head).lemma != "have" and set(said.kinds[: head.at]) <= set("ua")

    def _is_shared(self, said: Sentence, head: Done) -> bool:
        apart = _APART.search(said.kinds) or any(word.lemma == BOTH for word in said.words)
        return bool(apart) or self._is_with_them(said) or (head.who == "w" and "u" in said.kinds[: head.at])

    def _goes_on_with_them(self, said: Sentence, head: Done) -> bool:
        """Whether the contact did something about it at once: "we ran out of string and she drove home for hers"."""
        then = next((each for each in said.done if each.at > head.at), None)
        return head.who == "w" and then is not None and then.who == "u" and said.kinds[then.at - 2 : then.at] == "cu"

    def _of_both(self, said: Sentence, head: Done) -> str:
        first = said.words[head.at]
        past = first.kind in _PAST or first.text.lower() in self.words["pasts"]
        return "together" if past else "news" if self._is_perfect(said, head) else ""

    def _is_with_them(self, said: Sentence) -> bool:
        at = next(
            (
                n
                for n, (word, then) in enumerate(pairwise(said.words))
                if word.text.lower() in self.words["with_"] and then.kind == "U"
            ),
            0,
        )
        did = [each for each in said.done if each.at <= at]
        return bool(did) and said.verb(did[-1]).lemma not in self.words["slight"] | self.words["thankless"]

    def _of_others(self, said: Sentence, head: Done) -> str:
        """Of what the sender does, it is a promise or what became of it; of others, what became of something of the contact's."""
        first, verb, kinds = said.words[head.at], said.verb(head), said.kinds
        is_past = first.kind in _PAST or self._is_perfect(said, head)
        told, behind = False, _behind(said, head)
        if head.who in "iw":
            owes = self.obliging.match(behind) and ("U" in kinds or ("S" in kinds and verb.kind != "G"))
            if owes or first.text.lower() in self.words["wills"]:
                near = {word.lemma for word in said.words[head.at : head.at + _NEAR]}
                untold = near & self.words["untold"] or self.depending.search(behind)
                return "promised" if not untold and {"U", "S"} & set(kinds) else ""
            became = first.kind == "H" or any(each.who == "o" and not each.within for each in said.done)
            told = is_past and became and "U" not in kinds and verb.lemma not in self.words["thankless"]
        elif first.kind != "M":
            told = self._is_news(said, head, is_past=is_past)
        return "news" if told else ""

    def _is_news(self, said: Sentence, head: Done, *, is_past: bool) -> bool:
        """Whether what somebody or something else did, or is, is news to the contact: what became of what they gave, made or did."""
        before, then = ([word.text.lower() for word in part] for part in (said.words[: head.at], said.words[head.at :]))
        owned, is_state = _OWNED.match(said.kinds) is not None, said.words[head.at].kind == "B"
        if owned and not self.words["people"].isdisjoint(before):
            return False
        given = not self.words["given"].isdisjoint([*before, *(word.lemma for word in said.words[: head.at])])
        ours = bool(_SENDER & set(said.kinds))
        if self._praises(said) or (is_past and (ours or given or not owned)):
            return True
        return owned and is_state and not self.words["admired"].isdisjoint(then)

    def _is_perfect(self, said: Sentence, head: Done) -> bool:
        return (
            said.words[head.at].kind == "H" and said.verb(head).kind in "EBH" and said.verb(head) != said.words[head.at]
        )

    def is_answer(self, said: Sentence) -> bool:
        """Whether the sender says what they have, know or will do."""
        head = said.head
        if head is None or not (_SENDER | {"X"}) & set(said.kinds) or said.verb(head).lemma in self.words["owing"]:
            return False
        if not self.words["doubting"].isdisjoint(word.text.lower() for word in said.words):
            return False
        if self._is_denied(said, head) and "nothing" not in _behind(said, head):  # "does nothing else"
            return False
        words = (said.words[each.at] for each in said.done)
        return any(w.kind == "M" or (w.kind not in _PAST and w.text.lower() not in self.words["pasts"]) for w in words)

    def _praises(self, said: Sentence) -> bool:
        best = any(a.kind == "d" and b.tag == _BEST for a, b in pairwise(said.words))  # not "her eldest"
        return best or self.praising.search(" ".join(word.text.lower() for word in said.words)) is not None

    def _is_denied(self, said: Sentence, head: Done) -> bool:
        around = said.words[max(head.at - 2, 0) : head.at + 3]
        return any(word.kind == "n" or word.text.lower() in self.words["denying"] for word in around)


def _behind(said: Sentence, done: Done) -> str:
    return " ".join(word.text.lower() for word in said.words[done.at :])


def make_entry_choice(table: Table, harm: frozenset[str]) -> EntryChoice:
    """From the table `mirror.choice` of tagged.toml."""
    patterns = ("praising", "obliging", "depending")
    return EntryChoice(
        words={name: listed_set(table, name) for name in table if name not in patterns},
        harm=(harm | spaced_set(table, "failing")) - listed_set(table, "harmless"),
        **{name: pattern_in(table, name) for name in patterns},
    )

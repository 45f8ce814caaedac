"""Says what people tell of themselves in a round, as notes jot it down without a subject: "Works on ...", "Wants to ...", "Interested in ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.offline.tagged.acts import Acts
from invitewriter.offline.tagged.clauses import Clause, Doer
from invitewriter.offline.tagged.supplying import Supplying
from invitewriter.offline.tagged.tagger import Tagged, Word
from invitewriter.offline.tagged.telling import Told

WISH, DOING, MADE, DOES, FOND, HAS = "wish", "doing", "made", "does", "fond", "has"
BEGAN, SHOWN, THEIRS = "began", "shown", "theirs"
_PAST = frozenset({"T", "HE"})
_GOING_ON = frozenset({"BG", "HBG"})
_TO_DO, _TO_SENDER = "x", "m"
_THING = frozenset("doSNPAE1G")
"""Kinds of words with which begins what something is done to."""
_SEVERAL = "NN2"
_OWNED = re.compile("S[AN]*N")
_MARKS, _DOING = " .,!", "ing"
_MEANT = "\u200b"
"""Marks an "it" of which it is clear what it is."""
_LISTED = re.compile(r",[AN1GP]+(?:$|,)")
"""Finds a list without its end: "notes, blog"."""
_NO_VERB = frozenset("aAdoSG1f")
"""Kinds of words behind which stands no verb: "monthly recaps"."""
_SHORT = 3
_HELPING = frozenset("HBO")
_NO_FORM = frozenset("HB")


@value
class Said:
    """What somebody said of themselves."""

    sort: str
    clause: str
    """As said to them: "you keep bees"."""
    told: Told
    behind: Said | None = None
    """What was said before, without which an "it" in this is not clear."""


@value
class Introduced:
    """A language's words for it."""

    acts: Acts
    supplying: Supplying
    lead: re.Pattern[str]
    """Finds what stands before it: a name, where somebody is found, a dash, "currently"."""
    parted: re.Pattern[str]
    """Finds where one thing ends and the next begins."""
    written: tuple[tuple[re.Pattern[str], str], ...]
    """How notes put it otherwise: "Goal is to"."""
    unsaid: re.Pattern[str]
    """Finds what is left off at an end: "and more", "this weekend"."""
    shorter: tuple[re.Pattern[str], ...]
    """Find from where on it may be left out."""
    subjects: re.Pattern[str]
    """Matches who does it: their name, "she"."""
    owned: re.Pattern[str]
    """Matches what begins with something of theirs."""
    being: re.Pattern[str]
    """Matches what somebody is, or is doing, without "is": "interested in"."""
    subject: str
    """Whom it is said of, for the tagger: "She"."""
    words: Mapping[str, frozenset[str]]
    """Verbs by what they tell, and nouns of what people have."""

    def told(self, text: str, before: Said | None = None) -> Iterator[Said]:
        """What a sentence, in which the contact is marked, tells of them, behind what was said `before`."""
        for piece in self.parted.split(text):
            plain = _begun_small(self.lead.sub("", piece.strip(), count=1).strip(_MARKS))
            for find, said in self.written:
                plain = find.sub(said, plain, count=1)
            plain = self.unsaid.sub("", plain).strip(_MARKS)
            if PERSON in self.subjects.sub("", plain, count=1) or not plain:
                continue
            cuts = list(self._cut(plain))
            found = next(filter(None, map(self._said, cuts)), None)
            if found is None and before:
                found = next(filter(None, (self._said(cut, before) for cut in cuts)), None)
            if found:
                yield found
            before = found or before

    def _cut(self, text: str) -> Iterator[str]:
        """The text, and what is left of it without its last parts."""
        yield text
        yield from (text[: found.start()] for each in self.shorter if (found := each.search(text)))

    def _said(self, text: str, behind: Said | None = None) -> Said | None:
        tagged = self._tagged(text)
        clause = self.acts.clauses.read(tagged)
        if clause is None or clause.denied or clause.rest.kinds[:1] == "n":
            return None
        if clause.form == "B" and not self.being.search(text):
            return None  # what somebody is, they know
        sort = self._sort(clause) if clause.doer is Doer.CONTACT else THEIRS if self._is_theirs(clause) else ""
        clause = replace(clause, rest=self.supplying.supplied(clause.rest, [clause.verb.lemma, *self._to_do(clause)]))
        known = replace(clause, rest=_named(clause.rest)) if behind else clause
        told = next(self.acts.telling.whole(known, "told"), None)
        if _LISTED.search(clause.rest.kinds) and "c" not in clause.rest.kinds:
            return None
        if sort != SHOWN and _TO_SENDER in clause.rest.kinds:
            return None  # what was done for the sender is no news of themselves
        if not sort or told is None or (self.supplying.lacks(clause.rest) and not self._is_field(clause)):
            return None
        return Said(sort=sort, clause=self._clause(clause, told), told=told, behind=behind)

    def _is_theirs(self, clause: Clause) -> bool:
        """Whether it tells what something of theirs has: "her band has a page"."""
        owned = clause.subject is not None and _OWNED.fullmatch(clause.subject.kinds) is not None
        return owned and clause.doer is Doer.OTHER and clause.verb.text.lower() in self.words["has"]

    def _is_field(self, clause: Clause) -> bool:
        """Whether what lacks its article is a field, which needs none: "interested in graphic design"."""
        return bool({clause.verb.lemma, *self._to_do(clause)} & self.words["fields"]) or self._sort(clause) == FOND

    def _tagged(self, text: str) -> Tagged:
        """The text as a clause about the contact, or about something of theirs."""
        if self.owned.match(text):
            return self.acts.tagger.tagged(text)
        own = self.subjects.match(text)
        first = text[own.end() :] if own else text
        tagged = self.acts.tagger.tagged(f"{self.subject} {first}")
        ongoing = tagged.kinds[1:].lstrip("a")[:1] == "G" or self.being.match(first)
        if ongoing:
            tagged = self.acts.tagger.tagged(f"{self.subject} is {first}")
        words, then = list(tagged.words), next(iter(tagged.words[2:3]), None)
        if not ongoing and len(words) > 1:
            words[1] = self._as_verb(words[1], then)
        words = [*words[:2], *map(_as_thing, words[1:], words[2:])]
        if len(words) > _SHORT and words[-1].kind == "Z" and words[-2].kind == "N":
            words[-1] = replace(words[-1], kind="N", tag=_SEVERAL)
        return replace(tagged, words=tuple(words))

    def _as_verb(self, word: Word, then: Word | None) -> Word:
        """The word behind "she": "posts" is no noun there, but for "posts about looms"."""
        several = word.tag == _SEVERAL and word.lemma != word.text
        named = then is not None and then.text.lower() in self.words["naming"]
        kind = "Z" if several and not named else "T" if word.kind == "E" else word.kind
        return replace(word, kind=kind)

    def _to_do(self, clause: Clause) -> list[str]:
        """The verb behind "wants to", "is planning on"."""
        kinds = clause.rest.kinds
        return [clause.rest.words[1].lemma] if (kinds[:1] == _TO_DO and len(kinds) > 1) or kinds[:2] == "fG" else []

    def _sort(self, clause: Clause) -> str:
        """What kind of thing it is; empty where nobody is told it."""
        lemma, form, kinds = clause.verb.lemma, clause.form, clause.rest.kinds
        fond = lemma in self.words["fond"] and not form.startswith("M")
        if (
            not fond
            and kinds[:1] in {_TO_DO, "f"}
            and (lemma in self.words["wishing"] or (lemma in self.words["pondering"] and form in _GOING_ON))
        ):
            sought = clause.rest.words[0].text.lower() in self.words["searching"]  # of a search it is asked how it goes
            return "" if form in _PAST or sought or not self.words["unasked"].isdisjoint(self._to_do(clause)) else WISH
        if form == "B" or fond:
            return FOND if form in {"B", "Z"} and kinds[-1:] != "q" and "fq" not in kinds else ""
        if form in _PAST:
            return self._done(clause)
        if lemma in self.words["idle"]:
            return ""
        if form in _GOING_ON:
            return DOES if form == "HBG" else DOING
        return HAS if clause.verb.text.lower() in self.words["has"] else DOES if form == "Z" else ""

    def _done(self, clause: Clause) -> str:
        """What was done: by somebody, and not to a thing ("hosted on a server")."""
        lemma, kinds = clause.verb.lemma, clause.rest.kinds
        if lemma in self.words["showing"] and kinds[:1] in _THING:
            return SHOWN
        if lemma in self.words["beginning"] and kinds[:1] == "G":
            return BEGAN
        made = lemma in self.words["making"] and kinds[:1] in _THING
        return MADE if made or lemma in self.words["going"] else ""

    def _clause(self, clause: Clause, told: Told) -> str:
        said, turning = told.slots["clause"].replace(_MEANT, ""), self.acts.telling.turning
        if clause.verb.kind in _NO_FORM and not clause.helpers:
            verb = clause.verb.text.lower()
            return said.replace(f"{turning.you} {verb} ", f"{turning.you} {turning.verbs.get(verb, verb)} ", 1)
        return said


def _begun_small(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}" if text[1:2].islower() else text


def _as_thing(before: Word, word: Word) -> Word:
    """The word, where the tagger takes several things for what somebody does, or what is done for a helper: "of having tea"."""
    if word.kind == "Z" and before.kind in _NO_VERB:
        return replace(word, kind="N", tag=_SEVERAL)
    helping = word.kind in _HELPING and before.kind == "f" and word.text.endswith(_DOING)
    return replace(word, kind="G") if helping else word


def _named(rest: Tagged) -> Tagged:
    """The words, an "it" as a name: what it is was said before."""
    words = (replace(w, kind="P", text=w.text + _MEANT) if w.kind == "t" else w for w in rest.words)
    return replace(rest, words=tuple(words))


def make_introduced(table: Table, acts: Acts) -> Introduced:
    """From the table `introduced` of tagged.toml."""
    return Introduced(
        acts=acts,
        supplying=Supplying(
            leaning=acts.telling.leaning,
            your=acts.telling.turning.your,
            own=table["own"],
            making=listed_set(table["words"], "making"),
            theirs=listed_set(table["words"], "theirs"),
        ),
        lead=pattern_in(table, "lead"),
        parted=pattern_in(table, "parted"),
        written=tuple((re.compile(find, re.IGNORECASE), said) for find, said in table["written"]),
        unsaid=pattern_in(table, "unsaid"),
        shorter=tuple(map(re.compile, table["shorter"])),
        subjects=pattern_in(table, "subjects"),
        owned=pattern_in(table, "owned"),
        being=pattern_in(table, "being"),
        subject=table["subject"],
        words={name: listed_set(table["words"], name) for name in table["words"]},
    )

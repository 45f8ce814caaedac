"""Finds the clauses of a tagged sentence: who does what, and what is said of it, by patterns over the kinds of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from invitewriter.domain import value
from invitewriter.domain.kept import recent
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.tagger import Tagged, Word

_NAME = re.compile(r"\{(\w+)\}")
_BREAKS = frozenset(';."')
_STRANDED = "qh"
_TO_DO = re.compile(r"[MBHO]*[VZTEGBHO][mU]?xa*([VBHO])")
_GOING_ON = "MBG"
_ITSELF = "t"
_NAMES = frozenset("NP")
_NEVER_LAST = frozenset("fdoScshxMq,")


class Doer(StrEnum):
    """Whom a clause is about."""

    CONTACT = "contact"
    SENDER = "sender"
    BOTH = "both"
    ANYONE = "anyone"
    """"You", as one says of everybody."""
    OTHER = "other"
    OPEN = "open"
    """Nobody is named."""


_DOERS = {"u": Doer.CONTACT, "i": Doer.SENDER, "w": Doer.BOTH, "y": Doer.ANYONE}


@value
class Clause:
    """A clause: its verb with what stands before and behind it."""

    doer: Doer
    helpers: tuple[Word, ...]
    """"would have been"."""
    verb: Word
    rest: Tagged
    denied: bool
    elided: bool = False
    """Whether notes leave out whom it is about."""
    adverbs: tuple[Word, ...] = ()
    """What stands before the verb: "still"."""
    subject: Tagged | None = None
    """The words for whom or what it is about."""

    @property
    def form(self) -> str:
        """The kinds of its verbs: "T" of "ran", "MV" of "will run"."""
        return "".join(word.kind for word in self.helpers) + self.verb.kind


@value
class Clauses:
    """A language's grammar of clauses."""

    begins: re.Pattern[str]
    head: re.Pattern[str]
    """Finds whom a clause is about, and its verb."""
    items: tuple[re.Pattern[str], ...]
    when: frozenset[str]
    """Words of a clause without which another is still true: "lent me her umbrella when it poured"."""
    of: frozenset[str]
    """The tagger's tags for prepositions without which the noun before them is another."""

    def parted(self, sentence: Tagged) -> Iterator[Tagged]:
        """The clauses of a sentence that stand side by side."""
        start = 0
        kinds = sentence.kinds
        for at, kind in enumerate(kinds):
            if kind in _BREAKS:
                yield from self._joined(sentence.part(start, at))
                start = at + 1
        yield from self._joined(sentence.part(start, len(kinds)))

    def _joined(self, stretch: Tagged) -> Iterator[Tagged]:
        start, kinds = 0, stretch.kinds
        for found in self.begins.finditer(kinds):
            if found.start() > start:
                yield stretch.part(start, found.start())
                start = found.start()
        if start < len(kinds):
            yield stretch.part(start, len(kinds))

    def read(self, part: Tagged) -> Clause | None:
        """Whom a stretch is about and what they do; None where it has no verb in its place."""
        found = self._headed(part.kinds)
        if found is None:
            return None
        at = found.end("verb") - 1
        told = found["doer"]
        told = told[-1:] if told.endswith("u") and told != "icu" else told  # "our guide Anna"
        helpers = [word for word in part.words[found.start("verb") : at] if word.kind in "MBHO"]
        doer = Doer.BOTH if told in {"uci", "icu"} else _DOERS.get(told, Doer.OTHER if told else Doer.OPEN)
        return Clause(
            doer=doer,
            helpers=tuple(helpers),
            verb=part.words[at],
            rest=part.part(at + 1, len(part.words)),
            denied="n" in found["verb"],
            # Before a clause that leaves its subject out they stand first: "never showed me".
            adverbs=tuple(word for word in part.words[found.end("doer") if told else 0 : at] if word.kind == "a"),
            subject=part.part(found.start("doer"), found.end("doer")),
        )

    @recent(1024)
    def _headed(self, kinds: str) -> re.Match[str] | None:
        return self.head.match(kinds)

    def is_whole(self, rest: Tagged) -> bool:
        """Whether each word behind a verb has its place."""
        kinds, at = rest.kinds, 0
        while at < len(kinds):
            found = next((match for item in self.items if (match := item.match(kinds, at)) and match.end() > at), None)
            if found is None:
                return False
            at = found.end()
        if not kinds:
            return True
        asked = any(sign in kinds for sign in _STRANDED)
        return kinds[-1] not in _NEVER_LAST or (kinds[-1] == "f" and asked) or kinds.endswith(("Sd", "od", "fS"))

    def shorter(self, rest: Tagged, *, adverbials: bool = False) -> Iterator[Tagged]:
        """What stands behind a verb, whole, then without its last clause or aside, and so on; at last without `adverbials`."""
        kinds = rest.kinds.rstrip(",ac") if rest.kinds.endswith((",", "c")) else rest.kinds
        yield rest.part(0, len(kinds))
        last = range(len(kinds) - 1, 0, -1)
        yield from (rest.part(0, at) for at in last if kinds[at] in ",s")
        yield from (rest.part(0, at) for at in last if adverbials and rest.words[at].text.lower() in self.when)
        # "ask Kofi about it" is not "ask Kofi".
        cuts = (at for at in last if adverbials and kinds[at] == "f" and rest.words[at].tag not in self.of)
        yield from (rest.part(0, at) for at in cuts if not _NAMES.isdisjoint(kinds[:at]) and _ITSELF not in kinds[at:])


def to_do_of(clause: Clause) -> Clause | None:
    """What is to be done: behind "will", or behind "to"."""
    if clause.helpers and clause.helpers[0].kind == "M":
        if clause.form == _GOING_ON:  # "will be dropping a jar"
            return replace(clause, verb=replace(clause.verb, text=clause.verb.lemma, kind="V"), helpers=())
        return clause if clause.verb.kind in "VBHO" else None
    found = _TO_DO.match(clause.form + clause.rest.kinds)
    if found is None:
        return None
    at, rest = found.start(1) - len(clause.form), clause.rest
    return replace(clause, verb=rest.words[at], helpers=(), rest=rest.part(at + 1, len(rest.words)))


def given_to(clause: Clause, receiver: str, kind: str = "U") -> Clause:
    """The clause with who gets it behind its verb, of which the kind is "U" for the contact: "send our list", "send you our list"."""
    word = Word(text=receiver, lemma=receiver, kind=kind, tag="", start=-1, end=-1)
    return replace(clause, rest=Tagged(text=clause.rest.text, words=(word, *clause.rest.words)))


def with_receiver(clause: Clause) -> Clause:
    """The clause, "her" before a number as who gets it: "do her two pages"."""
    if not clause.rest.kinds.startswith("S1"):
        return clause
    first, *others = clause.rest.words
    return replace(clause, rest=Tagged(text=clause.rest.text, words=(replace(first, kind="U"), *others)))


def led(to_do: Clause) -> Iterator[tuple[str, str]]:
    """The verb, alone and with the word behind it, and the kinds of what follows: "dig", "dig out"."""
    yield to_do.verb.lemma, to_do.rest.kinds
    for word in to_do.rest.words[:1]:
        yield f"{to_do.verb.lemma} {word.text.lower()}", to_do.rest.kinds[1:]


def make_clauses(table: Table) -> Clauses:
    """From the table `patterns` of tagged.toml."""
    written = {name: source for name, source in table.items() if isinstance(source, str)}

    def source_of(pattern: str) -> str:
        return _NAME.sub(lambda name: source_of(written[name[1]]), pattern)

    head = "{lead}(?P<doer>uci|icu|{called}u|[iwytX]|{np}|){beside}a*(?P<verb>{verb})"
    return Clauses(
        begins=re.compile(source_of(written["begins"])),
        head=re.compile(source_of(head)),
        items=tuple(re.compile(source_of(item)) for item in table["items"]),
        when=listed_set(table, "when"),
        of=listed_set(table, "of"),
    )

"""Finds one thing that the notes plainly name, to be told by itself; used where no sentence is understood as a whole."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.breaks import Breaks
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.inflection import Verb
from invitewriter.offline.grammar.parts import head_of, heading_of
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.naming import Named, Naming
from invitewriter.offline.reading.scraps import Scrap, pieces_of
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, listed, listed_set, spaced_set
from invitewriter.text.patterns import compile_later

_COMPOUND = 9
"""Letters: where nouns are written together, a shorter word alone may be a place or what somebody is."""
_DONE = "work"
"""The name of what is told of something that the contact does."""
_ALSO = "also"
"""The name of what is told of something done that is hardly a trade."""
_WAS = "was"
"""The name of what is told of what somebody was."""
_OWN = "own"
"""The name of what is told of something of theirs."""
_DOING = "doing"
"""The name of what is told of an activity ("raising money for a polytunnel")."""
_OWNED = 2
"""Words: "his workshop"."""
_WHOEVER = frozenset({"talked", "told", "matter"})
"""Names of what does not tell what somebody does."""


@value
class Topics:
    """A language's ways of naming a topic; without any, there is none."""

    naming: Naming
    doubts: Doubts
    breaks: Breaks
    leads: tuple[tuple[re.Pattern[str], str], ...]
    """What leads to a topic, and which group tells it; the surest first."""
    groups: dict[str, Group]
    works: frozenset[str]
    """Plain forms of the verbs whose object is what the contact does."""
    occasions: frozenset[str]
    """Words for what people come together for: named by itself, it is where the two met."""
    complements: frozenset[str]
    """Prepositions behind verbs: what stands before them may be a clause."""
    idle: frozenset[str]
    """Plain forms of verbs that are no work to be asked about."""
    subjects: frozenset[str]
    """Words for the contact before such a verb."""

    def readings(self, scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """A topic of each, the surest first; none where nothing is plainly named."""
        found = [reading for scrap in scraps for reading in self._of_scrap(scrap, brief, field)]
        ranked = sorted(found, key=lambda reading: reading.group.rank)
        return [r for number, r in enumerate(ranked) if r.fact not in {other.fact for other in ranked[:number]}]

    def _of_scrap(self, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        text = scrap.jotting.text
        if scrap.jotting.who is not Who.ELIDED or self.doubts.of_sentence(text):
            return
        for stretch in self.breaks.sound(text, self.doubts.of_stretch, self._begins):
            others = False
            open_prose = scrap.first or scrap.jotting.written_out  # there a phrase alone is an exclamation
            for begins, piece in pieces_of(stretch):
                # "Talked to Jonas, he grows hops": whoever does something may be somebody else.
                others = others or self.naming.persons.mentions_other(piece)
                spoilt = self.doubts.spoil(piece, brief, field, to_come=False)
                told = () if spoilt else self._told(piece, bare=begins and not open_prose)
                groups = ((self.groups.get(name), slots) for name, slots in told if not others or name in _WHOEVER)
                for group, slots in groups:
                    if group and brief.how in group.how:
                        yield Reading(group=group, fact=scrap.fact.id, slots=slots, text=piece)

    def _told(self, piece: str, *, bare: bool) -> Iterator[tuple[str, dict[str, str]]]:
        for pattern, name in self.leads:
            match = pattern.search(piece)
            if match and (named := self.naming.at_start(piece[match.end() :], person=name == _WAS)):
                yield name, self._slots(named)
        yield from self._done(piece)
        named = self.naming.at_start(piece, led=False)
        if named and self._owns(piece.split(maxsplit=1)[0]):
            if self._acts(named):
                return
            yield _OWN, self._slots(named)
        done = named and (self.naming.is_done(named.text) or self._is_matter(named.text))
        if bare and named and done and self._is_alone(named, piece):
            yield _DOING, self._slots(named)

    def _is_matter(self, text: str) -> bool:
        """Whether it is no thing that has a story ("stained glass")."""
        nouns = self.naming.nouns
        return nouns.capitals and nouns.is_mass(head_of(nouns, text).split()[-1])

    def _acts(self, named: Named) -> bool:
        """Whether it may be a clause, in which their thing does something: "his workshop floods every March"."""
        nouns, after = self.naming.nouns, named.rest.split()[:1]
        acts = bool(after) and after[0].lower() in nouns.determiners | nouns.recurring
        words = named.text.split()
        return nouns.capitals and (acts or (len(words) > _OWNED and self.naming.verbs.is_third(words[-1].lower())))

    def _owns(self, word: str) -> bool:
        return word == PERSONS or word.lower() in self.naming.persons.possessives

    def _slots(self, named: Named) -> dict[str, str]:
        known, nouns = self.naming.known(named.text), self.naming.nouns
        owned = self.naming.persons.owned(named.text)
        head = heading_of(nouns, known)
        return {"topic": known, "plain": named.text, "topic_head": head, "own": owned or known}

    def _done(self, piece: str) -> Iterator[tuple[str, dict[str, str]]]:
        """What the contact does, where the verb and what stands after it are known."""
        words = piece.split()
        if not words:
            return
        named = words[0].lower() in self.subjects or words[0] == PERSON
        words = words[1:] if named else words
        for verb, form, length in self.naming.verbs.at_start(words):
            name = self._name_of(verb, form)
            found = self.naming.at_start(" ".join(words[length:])) if name in self.groups else None
            # "übersetzt unsere Satzung": a favour, and no work of theirs that has a story
            found = None if found and self.naming.nouns.speaks_of_sender(found.text) else found
            if found and not self.naming.nouns.points_back(found.text):
                slots = self._slots(found)
                said = self._told_first(found.text, slots["topic"])
                parts = {"rest": said, "main": found.text, "head": found.text, "core": found.text}
                yield name, slots | self.naming.verbs.slots(verb, "present", parts)

    def _told_first(self, text: str, known: str) -> str:
        """A thing as somebody tells it who has not named it yet: with "a" where shorthand left out an article."""
        nouns = self.naming.nouns
        first = text.split(maxsplit=1)[0].lower()
        if first in nouns.indefinites:
            return text
        bare = first not in nouns.determiners and known.lower() == f"{nouns.definite} {text.lower()}"
        article = nouns.article_before_calling(text) if bare and nouns.definite else ""
        return f"{article}{known.removeprefix(f'{nouns.definite} ')}" if article else known

    def _name_of(self, verb: Verb, form: str) -> str:
        """How something that the contact does is told; empty where it is no work of theirs."""
        if verb.base in self.idle or form != "third":
            return ""
        return _DONE if verb.base in self.works else _ALSO

    def _is_alone(self, named: Named, piece: str) -> bool:
        """Whether the piece only names something: what stands after it tells where, when or which."""
        after = named.rest.split()[:1]
        nouns, words = self.naming.nouns, named.text.split()
        joined = nouns.prepositions | nouns.relatives | nouns.joins | nouns.recurring
        # One word alone may be what somebody is.
        alone = nouns.is_plural(words[0]) or nouns.is_mass(words[0]) if nouns.capitals else len(words[0]) >= _COMPOUND
        # Where nouns are written together, what it is may stand before its town: "Kunstmarkt Wien".
        heads = [head_of(nouns, named.text), *(() if nouns.capitals else words[:1])]
        occasion = any(head.lower().endswith(tuple(self.occasions)) for head in heads)
        # "dough sticks to the divider" may be a clause
        pairs = itertools.pairwise([*words[1:], *after])
        may_act = any(nouns.is_plural(word) and then.lower() in self.complements for word, then in pairs)
        tells = (len(words) > 1 or alone) and not occasion and not may_act
        return tells and PERSON not in piece and PERSONS not in piece and (not after or after[0].lower() in joined)

    def _begins(self, piece: str) -> bool:
        return piece.split()[:1] != [] and piece.split(maxsplit=1)[0].lower() in self.subjects


def make_topics(table: Table, words: Table, sentences: SentenceReader) -> Topics:
    """From topics.toml; without it, no topic is ever found."""
    slots = sentences.slots
    return Topics(
        naming=Naming(
            persons=slots.persons,
            nouns=slots.nouns,
            verbs=slots.verbs,
            finish=sentences.finish,
            finite=listed_set(table, "finite") | slots.persons.finite,
            agent_endings=listed(table, "agent_endings"),
            unfit=listed_set(table, "unfit") | slots.persons.entrusted,
        ),
        doubts=sentences.doubts,
        breaks=sentences.breaks,
        leads=tuple((compile_later(find, re.IGNORECASE), name) for find, name in table.get("leads", ())),
        groups={name: make_group(f"topic-{name}", entry) for name, entry in table.get("tell", {}).items()},
        works=frozenset(
            verb for name in listed(table, "trades") for verb in slots.verbs.sets.get(name, (name.replace("_", " "),))
        ),
        occasions=listed_set(table, "occasions"),
        complements=listed_set(table, "complements"),
        idle=spaced_set(table, "idle"),
        subjects=frozenset(words["subjects"]["contact"]),
    )

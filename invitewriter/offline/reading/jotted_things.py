"""Takes what is jotted down as a thing for one thing, whole and fit to be named, or for none."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tagged.placing import by_place

if TYPE_CHECKING:
    from invitewriter.offline.reading.reader import Reader
    from invitewriter.offline.tagged.tagger import Tagged

_THING = re.compile(r"[doSk]?1?(?:a?A)*N+(?:f[doS]?1?(?:a?A)*[NP]+)*(?:c[doS]?(?:a?A)*N+(?:f[doS]?(?:a?A)*[NP]+)*)?")
_NAMED = re.compile(r"^(?P<before>[doS]?(?:a?A)*N)(?P<name>N+)")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_END = re.compile(r"(?<!\d)[.!…]+$")
MARKS = " ,;:–-"
_HAS = "hat"
"""A verb behind which the tagger knows things for what they are."""


def whole(words: str, reader: Reader) -> str:
    """The words where they are one thing with all that tells which it is, what names it in quotation marks; else empty."""
    tagwise = reader.resort.tagwise()
    found = tagwise.acts.tagger.tagged(f"{_HAS} {words}") if tagwise else None
    tagged = by_place(found) if found else None
    if tagged is None or not _THING.fullmatch(tagged.kinds[1:]):
        return ""
    return _with_name(tagged.part(1, len(tagged.words)))


def is_spoilt(untold: Collection[str], thing: str, text: str, reader: Reader, brief: Brief) -> bool:
    """Whether it is private, somebody else's, for sale, or nothing that is given."""
    words = {word.lower().strip('"') for word in thing.split()}
    theirs = PERSON in thing or PERSONS in thing or reader.persons.mentions_other(thing)
    doubts = reader.doubts
    field = " ".join(fact.text for fact in brief.summary_facts)
    doubted = doubts.of_life(f"{thing} ; {text}", field) or doubts.pitches(text, own=True) or doubts.of_sentence(text)
    return bool(theirs or doubted or not words.isdisjoint(untold))


def plain(reader: Reader, fact: Fact, brief: Brief) -> str:
    """The fact without what stands in brackets, and without the mark that ends it; as it stands where not all of it can be written out."""
    full = reader.preparing.in_full(fact, brief)
    text = full if len(full) > 1 else reader.persons.marked(straight(fact.text), brief.contact)
    return _END.sub("", _ASIDE.sub("", text)).strip(MARKS)


def heading(reader: Reader, thing: str) -> str:
    """What a letter about the thing is called: it without its article, up to what does not tell which it is."""
    nouns = reader.sentences.slots.nouns
    first, _, rest = thing.partition(" ")
    return heading_of(nouns, rest if rest and first.lower() in nouns.articles else thing)


def _with_name(tagged: Tagged) -> str:
    """A thing, the name behind it in quotation marks: the list "Hecken am Bach"."""
    found = _NAMED.match(tagged.kinds)
    told = tagged.between(0, len(tagged.words))
    if not found:
        return told
    start, end = tagged.words[found.start("name")].start, tagged.words[found.end("name") - 1].end
    return told.replace(tagged.text[start:end], f'"{tagged.text[start:end]}"', 1)

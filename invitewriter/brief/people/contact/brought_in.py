"""Finds the only one whom plain notes name, by the sentence that brings them in: "Tom rang.", "Lunch: Tom", "Had Tom over for tea. He ..."."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from invitewriter.brief.facts.entries import Entry, without_capitals
from invitewriter.brief.lexicon import LANGUAGES, accented_phrases, aligned, gender_of, kin_words, phrases, word_set
from invitewriter.brief.people.contact.only_heard_of import is_only_heard_of
from invitewriter.brief.people.contact.plain_names import (
    determining,
    names_in,
    only_name,
    owns_kin,
    words_before,
)
from invitewriter.brief.people.contact.pointed_out import (
    is_place_of,
    is_pointed_out,
    is_told_beside,
    may_be_met,
    right_beside,
)
from invitewriter.brief.people.contact.reading import called_by
from invitewriter.brief.people.contact.rivals import stands_by_chance
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.asides import of_other_gender
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.topics import leads_to_topic
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.names.things import is_surely_calling, tells_name
from invitewriter.brief.people.names.uncapped_acting import with_acting
from invitewriter.brief.people.whose.acting import acts_beside, does_own
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import JOINED, WHOLE_WORD

_BEGINNING = 3
"""Among so many items whoever plain notes are about is named."""
_AFTER, _NEXT = 6, 2
"""So many sentences behind it show that somebody pointed out had to do with the sender; so many, that whose table it was is told of."""
_CLAUSE = 25
_LONGEST_HEAD = 5
_SHORTEST_VERB = 4


def brought_in(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str
) -> Person | None:
    """The only one whom the notes name, where the first sentence with a name says what the two did, or begins with them and goes on about them.

    Whoever is only read or heard of, waited for or somebody else's is not: "read about Tom", "the baker knows Tom".
    """
    read = [(i, e) for i, e in enumerate(entries) if i not in unread and e.item.kind is not Kind.COMMENT]
    if without_capitals(entries):
        read = [(index, replace(entry, text=with_acting(entry.text, language))) for index, entry in read]
    described = passed = False
    for place, (index, entry) in enumerate(read[:_BEGINNING]):
        named = may_be_met(entry.text, list(names_in(entry.text, language)), language)
        after = [following.text for _, following in read[place + 1 : place + 1 + _AFTER]]
        one = _only_one(entry.text, named, after, language)
        told = one and (_is_called(entry.text, one, language) if described else _is_met(entry, one, after, language))
        surely = bool(one and _is_introduced(entry.text, one, after, language))
        if (
            one
            and told
            and (surely or not passed or is_plausible(one))
            and not _is_rivalled(one, people, read, language)
        ):
            known = [person for person in people if compatible(person.name, one)]
            return known[0] if known and not surely else _person(one, index, Rank.LABELLED if surely else Rank.MET)
        if any(map(is_plausible, named)):
            return None
        passed |= bool(named)
        described |= _tells_of_somebody(entry.text, language)
    return None


def _only_one(text: str, named: Sequence[Name], following: Sequence[str], language: str) -> Name | None:
    """The only one whom a sentence names; of several strange words the one beside a "with"."""
    strange = not any(map(is_plausible, named))
    return only_name(right_beside(text, named, following, language) if strange else named) if named else None


def _is_called(text: str, name: Name, language: str) -> bool:
    """Whether a sentence gives the name of somebody described before it: "The name is Tom."."""
    read = aligned(text)[: name.start].rstrip()
    called = next((m for m in phrases("people.called", language).finditer(read) if m.end() == len(read)), None)
    subject = read[: called.start()] if called else ""
    bare = subject.strip() in determining(language) | {""}
    return called is not None and is_plausible(name) and (bare or tells_name(subject, language))


def _person(name: Name, index: int, rank: Rank) -> Person:
    return Person(name=name, rank=rank, index=index, called=called_by(name), told=True)


def _is_introduced(text: str, name: Name, following: Sequence[str], language: str) -> bool:
    """Whether a sentence points somebody out, and the notes go on about what the sender had to do with them."""
    if is_pointed_out(text, name, language) and any(does_own(told, language) for told in (text, *following)):
        return True
    placed = is_place_of(text, name, language) and any(_goes_on(told, name, language) for told in following[:_NEXT])
    return placed or (not is_plausible(name) and is_told_beside(text, name, following, language))


def _is_rivalled(one: Name, people: Sequence[Person], read: Sequence[tuple[int, Entry]], language: str) -> bool:
    """Whether the notes bring in somebody else, or speak of the other gender alone."""
    owners = {
        name.text
        for _, entry in read
        for word in WHOLE_WORD.finditer(entry.text)
        if (name := name_at(entry.text, word.start(), language)) and owns_kin(entry.text, name, language)
    }
    others = [p for p in people if not compatible(p.name, one) and not is_kin(p.name) and p.name.text not in owners]
    if any(p.told or (is_plausible(p.name) and not p.aside) for p in others):
        return True
    return bool(of_other_gender([one], [entry.text for _, entry in read], language))


def _tells_of_somebody(text: str, language: str) -> bool:
    """Whether a sentence without a name tells of somebody who may be meant: "The baker laughed.", "She keeps bees."."""
    return _are_people({plain(word) for word in JOINED.findall(text)}, language) or _speaks_of(text, language)


def _speaks_of(text: str, language: str, genders: Collection[str] = ("she", "he")) -> bool:
    """Whether a text has a "she" or a "he" in it; in notes of which the language is not told, one of any language."""
    read = text.lower()
    codes = (language,) if language in LANGUAGES else LANGUAGES
    return any(accented_phrases(f"people.{gender}", code).search(read) for gender in genders for code in codes)


def _are_people(words: Collection[str], language: str) -> bool:
    relations = kin_words(language) | word_set("people.companions", language)
    return not relations.isdisjoint(words) or any(is_surely_calling(word, language) for word in words)


def _is_met(entry: Entry, name: Name, following: Sequence[str], language: str) -> bool:
    """Whether the sentence says what the sender had or did with the bearer of a name, or is about them and the next one goes on so."""
    text, read, after = entry.text, aligned(entry.text), next(iter(following), "")
    before = words_before(text, name, language)
    if _is_introduced(text, name, following, language):
        return True
    if is_only_heard_of(text, name, language) or leads_to_topic(read[: name.start], language):
        return False
    if stands_by_chance(name, (text, *following), language) or _is_barred(before, text[: name.start], language):
        return False
    if entry.item.kind is Kind.HEADING or _is_head(before, name, text, language):
        return is_plausible(name)
    sought = ":" in text[: name.start] and _is_sought(before, language)
    return not sought and (_is_beside(before, name, read, language) or _is_told_of(before, name, text, after, language))


def _is_beside(before: Sequence[str], name: Name, read: str, language: str) -> bool:
    """Whether a "with" stands before a name, or words for a letter from its bearer or a visit: "an email from Tom"."""
    brought = any(m.end() >= name.start - 1 for m in phrases("people.brings", language).finditer(read[: name.start]))
    return brought or (bool(before) and before[-1] in word_set("people.alongside", language))


def _is_told_of(before: Sequence[str], name: Name, text: str, after: str, language: str) -> bool:
    """Whether the bearer of a name did something, or the sender something to them, and no preposition only mentions them."""
    read = aligned(text)
    ruling = word_set("people.before_object", language) - word_set("people.object_marks", language)
    if before and before[-1] in ruling:
        return False
    met = before and (does_own(text, language) or phrases("people.meeting", language).search(read[: name.start]))
    if met or acts_beside(name, read, language):
        return True
    begins = not before or not _is_subject(before, language)
    told = does_own(text, language) or _goes_on(after, name, language) or _is_shared(after, language)
    return begins and told and is_plausible(name) and not heads.names_thing(text, name, name.end, language)


def _is_shared(after: str, language: str) -> bool:
    """Whether the next sentence tells of the sender and somebody: "I sat beside her"."""
    words = {plain(word) for word in JOINED.findall(after)}
    own = word_set("people.own", language)
    others = word_set("people.owners", language) - own - word_set("people.articles", language)
    return does_own(after, language) and (_speaks_of(after, language) or not others.isdisjoint(words))


def _is_barred(before: Sequence[str], lead: str, language: str) -> bool:
    """Whether the words before a name tell of somebody else, who may be meant, or who knows whoever is named."""
    return _are_people(before, language) or _speaks_of(lead, language or "en")


def _is_head(before: Sequence[str], name: Name, text: str, language: str) -> bool:
    """Whether only an occasion or a day stands before a name, which is set off from what follows: "Lunch: Tom", "re Tom", "@ fair: Tom"."""
    apart = heads.is_separated(text, name.end) or text.startswith(". ", name.end)
    if _is_sought(before, language) or not apart or len(before) > _LONGEST_HEAD:
        return False
    lead = text[: name.start]
    if not before:
        return not heads.names_thing(text, name, name.end, language)
    heading = word_set("people.line_heads", language) | word_set("people.alongside", language)
    heading |= word_set("people.not_names") | word_set("people.meals", language)
    if all(word in heading for word in before):
        return True
    placed = bool(before) and (before[0] in word_set("people.before_object", language) or "@" in lead)
    last = lead.split()[-1:]
    article = bool(last) and plain(last[0]) in word_set("people.asked_articles")
    return placed and (lead[: lead.rfind(last[0])] if article else lead).rstrip().endswith(":")


def _is_sought(before: Sequence[str], language: str) -> bool:
    """Whether the words before a name say that somebody is looked for or recommended: "need a plumber: Tom"."""
    sought = {word for word in word_set("people.sought", language) if len(word) >= _SHORTEST_VERB}
    return not sought.isdisjoint(before)


def _is_subject(before: Sequence[str], language: str) -> bool:
    """Whether the words before a name begin with what is the subject: "the dog bit Tom"."""
    return before[0] in determining(language) and not word_set("people.own", language) & {*before}


def _goes_on(after: str, name: Name, language: str) -> bool:
    """Whether the next sentence begins with a "she" or "he" that the bearer of a name may be."""
    gender = gender_of(name.tokens[0])
    if name.courtesy and not gender:
        gender = "she" if name.courtesy in word_set("people.courtesy_women") else "he"
    return _speaks_of(after[:_CLAUSE], language, (gender,) if gender else ("she", "he"))

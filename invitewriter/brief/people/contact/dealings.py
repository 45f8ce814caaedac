"""Finds with whom the sender had to do, by what sentences say was done between the two: "Ana told me", "zeigte uns Ana", "tea with Ana"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import accented_phrases, aligned, gender_of, has_pronoun, pattern_of, word_set
from invitewriter.brief.people.contact.dealt import (
    NEAR,
    OF_SENDER,
    REACH,
    STOP,
    WINDOW,
    Deal,
    aids,
    dealt,
    is_joined,
    is_of_circle,
    is_of_sender,
    is_paired,
    is_theirs,
)
from invitewriter.brief.people.contact.plain_names import is_small_title
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.asides import is_of_kin
from invitewriter.brief.people.found.met import met
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.named_after import is_named_after
from invitewriter.brief.people.found.things_named import (
    file_for,
    is_by_maker,
    is_called,
    is_never_person,
    is_of_place,
    is_opener,
    words_of,
)
from invitewriter.brief.people.found.topics import leads_to_topic
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.things import is_bare_calling
from invitewriter.brief.people.names.words import AND, is_elided
from invitewriter.domain import value
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS, WHOLE_WORD

_JOINED = compile_later(
    rf" ?(?:,|&|\+| (?:{AND})) ?(?:(?:d[aeo]|con|com|avec|mit|with) )?(?:[oa] |la |le |el |der |die |il )?"
)
_ELIDED = compile_later(r"(?:dall|dell|all|sull|[dDlL])['’](?=[^\W\d_])", signs="'’")
_BACK = 2
"""So many sentences back a "she" may mean the name."""


@value
class Told:
    """A name in a sentence, and what that says of it."""

    name: Name
    index: int
    deal: Deal
    joined: bool = False
    """Whether an "and I" joins the name with the sender, or they are a friend of the sender's."""
    circle: bool = False
    """Whether they are a friend or a relative of the sender's."""
    aids: bool = False
    """Whether they lend somebody else than the sender a hand: "Tom helped the driver"."""
    spoken: bool = False
    """Whether only a "she" or "he" of the next sentence may mean them."""
    beside: bool = False
    """Whether a "with" stands before the name."""


def dealings(entries: Sequence[Entry], unread: Collection[int], language: str) -> list[Told]:
    """Every name in the notes, and what its sentence, or the next with a "she" in it, says of it."""
    found: list[Told] = []
    for index, entry in enumerate(entries):
        if index in unread or entry.item.kind is Kind.COMMENT:
            continue
        told = _with_joined([_told(index, entry, name, language) for name in _names(entry.text, language)], entry.text)
        if (
            not any(is_plausible(one.name) for one in told)
            and entry.item.kind is Kind.PROSE
            and _is_taken_up(entry.text, language)
        ):
            told += _meant_by_pronoun(found, index, entries, language)
        found += told
    return found


def _names(text: str, language: str) -> Iterator[Name]:
    end = 0
    for word in WHOLE_WORD.finditer(text):
        elided = _ELIDED.match(word[0])
        start = word.start() + (elided.end() if elided else 0)
        small = not text[start].isupper()
        if start < end or (small and not is_small_title(word[0], 0)) or is_elided(word[0], language):
            continue
        name = name_at(text, start, language)
        if name and ((small and not name.titled) or text[end:start] == " i "):
            continue
        if name and not is_opener(name, language) and not (_is_noun(text, name, language) or _is_small(name)):
            if not is_named_after(text, name, language):
                yield name
            end = name.end


def _with_joined(told: Sequence[Told], text: str) -> list[Told]:
    """What a sentence says of its names, where those that an "and" or a comma joins have done the same: "Ana and Tom showed us"."""
    found = list(told)
    for one, other in [*pairwise(told), *pairwise(told[::-1])]:
        first, last = sorted((one.name, other.name), key=lambda name: name.start)
        done = found[told.index(one)].deal
        if (
            is_called(other.name)
            and done in {Deal.DEALS, Deal.MEETS}
            and _JOINED.fullmatch(text[first.end : last.start])
        ):
            place = told.index(other)
            found[place] = replace(other, deal=max(done, found[place].deal))
    return found


def _is_small(name: Name) -> bool:
    """Whether a word that nobody is known to be called is one of those of which any text is made."""
    return not name.full and not is_called(name) and is_stop_word(name.tokens[0])


def _is_noun(text: str, name: Name, language: str) -> bool:
    """Whether a word that nobody is known to be called stands behind an article, where nouns have capitals."""
    if name.full or is_called(name) or not lexicon(language or "en").capitalises_nouns:
        return False
    leads = word_set("people.determiners", language) | word_set("people.owners", language)
    return heads.word_before(text, name.start) in leads | word_set("people.fused_articles", language)


def _told(index: int, entry: Entry, name: Name, language: str) -> Told:
    text = entry.text
    circle = is_of_circle(text, name, language)
    joined = circle or is_joined(text, name, language)
    if is_never_person(text, name, language):
        return Told(name=name, index=index, deal=Deal.THING)
    lead = aligned(text)[: name.start]
    if is_by_maker(text, name, language) or (len(LETTERS.findall(lead)) > 1 and leads_to_topic(lead, language)):
        return Told(name=name, index=index, deal=Deal.MAKER)
    placed = is_of_place(text, name, language)
    theirs = is_theirs(text, name, language)
    if (
        (is_called(name) or not placed)
        and not theirs
        and any(name.start == one.start for one, _ in met(text, language))
    ):
        return Told(name=name, index=index, deal=Deal.MEETS, joined=joined, circle=circle)
    if placed:
        return Told(name=name, index=index, deal=Deal.PLACE)
    if is_kin(name) or (is_of_kin(text, name, language) and not name.titled):
        return Told(name=name, index=index, deal=Deal.ASIDE, joined=joined, circle=circle)
    deal = Deal.ASIDE if is_bare_calling(name, language) else dealt(text, name, language)
    if theirs and (deal < Deal.LEADS or is_paired(text, name, language)):
        deal = Deal.ASIDE
    return Told(
        name=name,
        index=index,
        deal=_in_context(deal, text, language),
        joined=joined,
        circle=circle,
        aids=deal <= Deal.ACTS and aids(text, name, language),
        beside=heads.word_before(text, name.start) in word_set("people.alongside", language),
    )


def _in_context(deal: Deal, text: str, language: str) -> Deal:
    """What a sentence says of a name, given all of it: who is told to have painted a bay a century ago did nothing with the sender."""
    if deal <= Deal.ACTS and pattern_of(file_for(language), "of_old").search(aligned(text)):
        return Deal.MAKER
    leads = deal is Deal.DEALS and pattern_of(file_for(language), "leads_on").search(aligned(text))
    return Deal.LEADS if leads else deal


def _is_taken_up(text: str, language: str) -> bool:
    """Whether a sentence tells what a "she" or "he" did to the sender: "She showed us the press", "Nos enseñó la imprenta"."""
    words = [word.lower() for word in LETTERS.findall(text)][: WINDOW + 1]
    mine, own = words_of("me", language), words_of("i", language)
    at = next((place for place, word in enumerate(words) if plain(word) in mine), None)
    spoken = begins_with("she", text, language) or begins_with("he", text, language)
    if spoken and pattern_of(file_for(language), "for_me").search(aligned(text)):
        return True
    if at is None or not own.isdisjoint(map(plain, words[:at])):
        return False
    if pattern_of(file_for(language), "moves").search(aligned(text)[:REACH]):
        return False
    if spoken:
        return True
    if at <= NEAR and _begins_with_deed(text, language):
        return True
    clitic = at == 0 and language in OF_SENDER and language != "fr" and len(words) > 1
    return clitic and not is_of_sender(words[1], language) and _has_any_deed(words, language)


def begins_with(gender: str, text: str, language: str) -> bool:
    """Whether a "she" or a "he" stands among the first words of a sentence."""
    return accented_phrases(f"people.{gender}", language).search(text.lower()[: REACH // 3]) is not None


def _begins_with_deed(text: str, language: str) -> bool:
    """Whether a jotted sentence begins with what somebody did, and leaves out who: "Gave me a jar", "Hat mir die Presse gezeigt", "M'a prêté sa pompe"."""
    return pattern_of(file_for(language), "jotted").match(aligned(text)[heads.start_of(text) :]) is not None


def _has_any_deed(words: Sequence[str], language: str) -> bool:
    deeds = tuple(words_of("deeds", language))
    return any(plain(word).startswith(deeds) for word in words[1 : NEAR + 1])


def _meant_by_pronoun(found: Sequence[Told], index: int, entries: Sequence[Entry], language: str) -> list[Told]:
    """The only person of the sentences just before, as one who did something to the sender."""
    last = max((one.index for one in found if one.deal not in {Deal.PLACE, Deal.THING}), default=-_BACK - 1)
    if index - last > _BACK:
        return []
    near = [one for one in found if one.index == last and one.deal not in {Deal.PLACE, Deal.THING}]
    near = [one for one in near if one.deal is not Deal.ASIDE] or near  # "Ada came with her husband Tom. She told us"
    likely = [one for one in near if is_plausible(one.name) or one.deal >= Deal.LEADS]
    likely = likely or [one for one in near if one.deal is Deal.ACTS and one.name.start <= heads.LEAD]
    if len(likely) != 1 or likely[0].deal in {Deal.ASIDE, Deal.MAKER, Deal.LEADS}:
        return []
    if has_pronoun(entries[last].text[: likely[0].name.start].lower(), language):
        return []  # "He wrote to Ana. He told us"
    gender = gender_of(likely[0].name.tokens[0])
    if gender and any(begins_with(who, entries[index].text, language) for who in {"she", "he"} - {gender}):
        return []
    return [Told(name=likely[0].name, index=index, deal=Deal.DEALS, spoken=True)]


def speaks_of_somebody(text: str, language: str) -> bool:
    """Whether a sentence tells what somebody unnamed did to the sender."""
    return any(_is_taken_up(clause, language) for clause in STOP.split(text))

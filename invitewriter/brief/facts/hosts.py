"""Finds what the contact's own people did for or with the sender, and that they were there: "Her father told me stories of the quarry", "Eine Freundin von ihr kam mit".

Whoever is received in a house writes to it. So a sentence in which relatives or friends and the sender do something, or which says in a few words that
they came, served at table or were glad, is shown to a model as unclear, where the last who was named before is the contact, none of them is the sender's own, nobody
else is named and nothing in it may be private. What they are or do by themselves stays somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from invitewriter.brief.facts.background import marks_of
from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.lexicon import aligned, own_words, phrases, word_set
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.kin import relatives_in
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.people.whose.thread import OURS, Told
from invitewriter.brief.private.wordbook import wordbook
from invitewriter.brief.spoken import words_for
from invitewriter.domain import Secrecy
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WORD

_ROW = compile_later(rf"^[\s,(:–-]*(?:(?:{CAPITAL_LETTER}[\w-]*|&|\w{{1,3}})[\s,]*)*$")
"""What may stand between a relative and their name: other names in a row, an "and", an article."""
_ARTICLE = compile_later(r"\w{1,5} |l['’]")
_TOLD = frozenset({Kind.PROSE, Kind.BULLET})
_DOUBTFUL = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
_RELUCTANT = frozenset({"denial", "hardship", "conflict", "secrecy"})
"""The kinds of marks beside which a relative is no host: "her husband would not shake my hand"."""
_KIN = ("kin", "light")
"""The kind and the heft of words for relatives."""
_FAR = 6
"""So many sentences may lie between the contact's name and what is told of their people."""
_OWNED = 2
"""So many words before a relative may say whose they are: "my old father"."""
_STOP = compile_later(r"[.,;:!?()]")
_MENTIONED = 14
"""With more words than these more is told of somebody than that they were there."""


def hosts(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> Iterator[int]:
    """The indices of what is withheld as another's or as nobody's, and tells what the contact's people and the sender did. `held` says why an item may not be told, by its index."""
    for index, item in enumerate(told.items):
        if held.get(index) in _DOUBTFUL and item.kind in _TOLD and _tells_of_hosts(index, told, cast):
            yield index


def are_kin(text: str, references: Sequence[Reference], cast: Cast) -> bool:
    """Whether a sentence speaks of the contact's relatives, by name or not, and of nobody else by name."""
    places = _kin(text, cast.language)
    named = [ref for ref in references if is_somebody(ref)]
    return bool(places) and all(_is_of_kin(text, ref, places, named) for ref in named)


def _tells_of_hosts(index: int, told: Told, cast: Cast) -> bool:
    text, refs = told.items[index].text, told.references[index]
    if not are_kin(text, refs, cast) or not _is_contacts(index, told, cast):
        return False
    places = _kin(text, cast.language)
    if not (
        _has_sender(text, cast.language)
        or _only_came(text, refs, places, cast.language)
        or _only_serves(text, places, cast.language)
    ):
        return False
    bare = "".join(" " if any(s <= at < e for s, e in places) else letter for at, letter in enumerate(text))
    marks = marks_of(WORD.findall(plain(text)), cast.language or "en")
    kept = _RELUCTANT.isdisjoint(kind for kind, _ in marks)
    return kept and not may_be_private(bare, refs, cast.language or "en")


def _only_came(text: str, references: Sequence[Reference], places: Sequence[tuple[int, int]], language: str) -> bool:
    """Whether a sentence only says that the contact's people came or were there: "A friend of hers came along"."""
    if len(WORD.findall(text)) > _MENTIONED or not any(
        _ends_came(text, end, places, language) for end in _came(text, language)
    ):
        return False
    some, hers = own_words("people.indefinite", language), own_words("people.owners", language)
    before = [WORD.findall(plain(text[:start]))[-_OWNED:] for start, _ in places]
    owned = any(some.isdisjoint(words) or not hers.isdisjoint(words) for words in before)
    return owned or any(not ref.named or ref.who is Who.CONTACT for ref in references)


def _only_serves(text: str, places: Sequence[tuple[int, int]], language: str) -> bool:
    """Whether a short sentence begins with one of the contact's people who do something at table or at the door, or are glad: "O marido serviu o chá"."""
    start, end = places[0]
    if len(WORD.findall(text)) > _MENTIONED or len(WORD.findall(text[:start])) > _OWNED:
        return False
    read = aligned(text)
    return any(
        len(WORD.findall(text[end : found.start()])) <= _OWNED and not _STOP.search(text, end, found.start())
        for found in phrases("people.serves", language).finditer(read)
        if found.start() >= end
    )


def _came(text: str, language: str) -> Iterator[int]:
    """Where words that say that somebody came or was there end."""
    for key in ("people.came", "people.brought"):
        yield from (match.end() for match in phrases(key, language).finditer(aligned(text)))


def _ends_came(text: str, end: int, places: Sequence[tuple[int, int]], language: str) -> bool:
    """Whether behind such words nothing is told of how they were: who it was, a mark, or where and with whom."""
    stop = _STOP.search(text, end)
    last = stop.start() if stop else len(text)
    words = WORD.findall(plain(text[end:last]))
    leads = word_set("people.before_object", language)
    return len(words) <= 1 or words[0] in leads or any(end <= start < last for start, _ in places)


def _kin(text: str, language: str) -> list[tuple[int, int]]:
    """Where relatives and friends stand, none of them the sender's own; nothing where one is."""
    spots = list(WORD.finditer(text))
    words = [plain(spot[0]) for spot in spots]
    own = word_set("people.own", language) - word_set("people.determiners", language)  # Italian "i" is "the"
    of_kin = {(b, e) for b, e, entry in wordbook(language or "en").places(words) if (entry.kind, entry.heft) == _KIN}
    called = {start for start, _ in relatives_in(text, (), language)}
    of_kin |= {(n, n + 1) for n, spot in enumerate(spots) if spot.start() in called}
    found = []
    for begin, end in sorted(of_kin):
        if not own.isdisjoint(words[max(0, begin - _OWNED) : begin]):
            return []
        found.append((spots[begin].start(), spots[end - 1].end()))
    return found


def _is_of_kin(text: str, ref: Reference, places: Sequence[tuple[int, int]], named: Sequence[Reference]) -> bool:
    """Whether a name is that of a relative: it stands behind one, or was told there already."""
    if any(end <= ref.start and _ROW.match(text[end : ref.start]) for _, end in places):
        return True
    if any(_ARTICLE.fullmatch(text[ref.start : start]) for start, _ in places if start > ref.start):
        return True  # "o pai dela", who is brought in by what he is
    name = WORD.match(text, ref.start)
    same = (one for one in named if one.start < ref.start and name and text.startswith(name[0], one.start))
    return any(_is_of_kin(text, one, places, ()) for one in same)


def _has_sender(text: str, language: str) -> bool:
    """Whether the sender does something in it, or something is done to them but be told that somebody did or suffered something."""
    said = Said(text, language)
    told = phrases("people.retells", language).search(aligned(text))
    after = WORD.findall(plain(text[told.end() :]))[:_OWNED] if told else []
    if not word_set("how.that", language).isdisjoint(after):
        return False  # "told us that she": of themselves
    return said.we or said.i or said.is_told_to or not words_for("us", language).isdisjoint(said.words)


def _is_contacts(index: int, told: Told, cast: Cast) -> bool:
    """Whether the last who was spoken of by name before is the contact, or only their people came in since."""
    for place in range(index - 1, max(-1, index - 1 - _FAR), -1):
        refs = told.references[place]
        if told.items[place].headings != told.items[index].headings:
            return False
        others = [ref for ref in refs if is_somebody(ref) and not _only_passes(ref, place, told, cast)]
        if any(ref.named and ref.who is Who.CONTACT for ref in refs):
            return not others
        if others and not are_kin(told.items[place].text, refs, cast):
            return False
        if told.found[place] in OURS and not others and not cast.relatives(told.items[place].text):
            return True
    return False


def _only_passes(ref: Reference, place: int, told: Told, cast: Cast) -> bool:
    """Whether a name in a sentence that is the contact's is nobody's who acts there, or a relative's of the sender's: "desde lo de Olmo", "my uncle Ole"."""
    before = WORD.findall(plain(told.items[place].text[: ref.start]))[-_OWNED:]
    own = word_set("people.own", cast.language) - word_set("people.determiners", cast.language)
    return told.found[place] in OURS and (not ref.subject or not own.isdisjoint(before))

"""What a line of scribbles begins with: a name, somebody without one, a day's heading, an errand, or the line before it."""

from __future__ import annotations

import functools
import re

from invitewriter.batching.scribbles.introduced import SEGMENT, Opening, announced, past_space, somebody
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, pattern, phrases_of, sayings, words
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, lead_at
from invitewriter.batching.scribbles.word import TOKEN, Tongue, Word, word_at
from invitewriter.brief.lexicon import aligned, phrases
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.private.discretion import is_private
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import CAPITAL_LETTER

_MARKS = (
    r"[^\w]*(?:\d{1,3}[.)]\s+|\d+\s?x\s+|[A-Z]{1,2}-?\d{1,4}\b[:.]?\s+"
    r"|\d{1,2}[:.h]\d\d\s?(?:(?i:ish|{clock})\b)?(?:\s?[-–]\s?\d{1,2}[:.h]\d\d)?[:.,]?\s+(?=\W{0,3}[^\W\d_])"
    r"|\d{1,2}\s?(?i:ish|{clock})\b[:.]?\s+(?=[^\W\d_a-zà-ÿ]))?[^\w]*"
)
"""Bullets, numbers, the time of day and the number of a stand before what a line says."""
_NICKNAME = re.compile(rf"[^\w]*[\"“„«][^\W\d_][\w-]*[\"”“»]\s+(?={CAPITAL_LETTER})")
"""What somebody is called, in quotation marks before their surname."""
_SET_OFF = re.compile(r"\s*[:=(,–]\s*|\s+-\s+")
_ADDRESS = re.compile(r"[^\w@]*[\w.+-]+@[\w-]+\.")
_HANDLE = re.compile(r"[\s\-*•]*(?P<handle>@[\w.]{3,30})(?=\s*(?:[:,(/]|[-–—]\s|$))")
_EQUALS = re.compile(r"[^=,.;:]{1,40}\s=\s+")
_CALLED_SO = r"(?i)\s+(?:{called})\s"
_REMARK = re.compile(r"((?:[^\W\d_]+ ){0,2}[^\W\d_]+)[.!]\s+(?=[^\W\d_])")
_LABELLED = re.compile(
    r"((?:[^\W\d_]+ ){0,1}[^\W\d_]+(?: [A-Za-z]{0,2}-?\d{1,4}(?:[-./]?[A-Za-z]?\d{0,4}))?)(?:\s?[:,]|\s[-–—])\s+(?=[^\W\d_])"
)
_MOST_FILLERS, _MOST_ROLES = 7, 2


def past_marks(text: str) -> int:
    """Where the words of a line begin: behind bullets, numbers and times, of which there may be none."""
    marks = pattern(_MARKS).match(text)
    return marks.end() if marks else 0


def opening_of(text: str, tongue: Tongue) -> Opening:
    """What the line begins with; all is empty where it names nobody there."""
    if sayings("days").fullmatch(aligned(text).strip(" .:!-–—*#")) or _ADDRESS.match(text):
        return Opening()  # "Halle C" is nobody
    nickname = _NICKNAME.match(text)
    start = nickname.end() if nickname else past_marks(text)
    start = _past_remark(text, start, tongue)
    if described := _behind_tasks(text, tongue) or _handle(text) or somebody(text, start, tongue):
        return described
    lead, added = _first(text, start, tongue)
    if lead and is_private(text[: lead.name.start]):
        return Opening()  # "private: ask Ana about it" is about whoever was spoken of
    if person := _further_on(text, start, lead, tongue):
        return Opening(lead=person, introduced=True)
    introduced = announced(text, tongue) if lead is None or lead.name.start > start else None
    begun = word_at(text, start)
    if begun and begun.plain in words("verbs") and not (begun.plain in words("meetings") or begun.plain in _skipped()):
        introduced = None  # "has met Ana before" is about whoever was spoken of
    same = introduced is not None and lead is not None and introduced.name.start == lead.name.start
    if introduced and (lead is None or same or introduced.strength > lead.strength):
        return Opening(lead=introduced, introduced=True, added=added)
    return Opening(lead=_better(text, lead, tongue) if lead else None, added=added)


def _behind_tasks(text: str, tongue: Tongue) -> Opening | None:
    """What a line that heads tasks begins with: nobody, unless the first task does with a whole name."""
    if not heads_tasks(text):
        return None
    lead = lead_at(text, past_space(text, text.index(":") + 1), tongue)
    return Opening(lead=lead if lead and lead.name.full and lead.strength is Strength.STRONG else None)


def _past_remark(text: str, start: int, tongue: Tongue) -> int:
    """Where a line goes on behind the part of the day that it names: "lunch. dave, green woodworker"."""
    labelled = _LABELLED.match(text, start)
    if labelled and _is_of_the_day(labelled[1]):
        lead = lead_at(text, labelled.end(), tongue)
        return labelled.end() if lead and lead.name.full else start
    head = _REMARK.match(text, start)
    return head.end() if head and _is_of_the_day(head[1]) else start


def behind_a_stand(text: str) -> int:
    """Where a line goes on behind the number of a stand or a table; 0 where it begins with none."""
    labelled = _LABELLED.match(text, past_marks(text))
    return labelled.end() if labelled and any(map(str.isdigit, labelled[1])) and _is_of_the_day(labelled[1]) else 0


def _is_of_the_day(said: str) -> bool:
    day = bool(sayings("days").fullmatch(aligned(said)))
    return day or plain(said) in words("remarks") or plain(said) in phrases_of("dictated")


def _handle(text: str) -> Opening | None:
    """Somebody who is known by a handle: "@nurse_ottoline - does the podcast"."""
    handle = _HANDLE.match(text)
    return Opening(nameless=handle["handle"], pointed=True) if handle else None


def _further_on(text: str, start: int, lead: Lead | None, tongue: Tongue) -> Lead | None:
    """The whole name that a sign or a word for what its bearer is leads to: "JP = Jean-Philippe Gauthereau"."""
    if lead is None and (equals := _EQUALS.match(text, start)):
        named = lead_at(text, equals.end(), tongue)
        if named and named.strength is Strength.STRONG and named.name.full and named.parted:
            return named
    known = lead is not None and (lead.name.full or is_listed(lead.name))
    return None if known else _after_role(text, start, tongue)


def _after_role(text: str, at: int, tongue: Tongue) -> Lead | None:
    """The whole name behind a word or two for what its bearer is: "referentin Ayla Brandstätter: ..."."""
    for _ in range(_MOST_ROLES):
        word = word_at(text, at)
        if word is None or word.given or word.plain in _no_roles():
            return None
        at = past_space(text, word.end)
        if text[word.end : at].strip(" ."):
            return None
        lead = lead_at(text, at, tongue)
        if lead and lead.strength is Strength.STRONG and lead.name.full:
            set_off = _SET_OFF.match(text, lead.end) or not text[lead.end :].strip()
            return lead if set_off and is_given(lead.name.tokens[0]) else None
    return None


def _better(text: str, lead: Lead, tongue: Tongue) -> Lead:
    """The person of a line that begins with their firm: "Zander Seafood, Frau Meinert"."""
    called = None if lead.name.full else pattern(_CALLED_SO).match(text, lead.end)
    if called and (person := lead_at(text, called.end(), tongue, introduced=True)):
        return person  # "Brit called Harry Lomax"
    if lead.strength is Strength.STRONG or len(lead.names) > 1 or (lead.name.tokens[0] in tongue.known):
        return lead
    if is_listed(lead.name) and not lead.name.full:
        return lead
    if not lead.name.full and (beside := _SET_OFF.match(text, lead.end)):
        person = lead_at(text, beside.end(), tongue)
        owner = person is not None and text.startswith(("'s", "’s"), person.end)
        sure = person is not None and person.strength is Strength.STRONG and not owner
        place = beside[0].strip() == "(" and not is_ordinary(lead.name.tokens[0])  # "Đorđe (Novi Sad)"
        return person if person and sure and not place else lead
    found = [
        inner
        for piece in pattern(SEGMENT).finditer(text, lead.end)
        if (inner := lead_at(text, piece.end(), tongue)) and inner.name.titled and inner.parted
    ]
    return found[0] if len(found) == 1 else lead


def heads_tasks(text: str) -> bool:
    """Whether a line begins with where or when tasks are to be done: "Zuhause: Reisekosten, Chef"."""
    head, colon, _ = text.partition(":")
    said = aligned(head).strip(" -–—*•#.")
    headed = sayings("agendas").fullmatch(said) or phrases("tasks.listed").fullmatch(said)
    return bool(colon and headed)


def full_name_within(text: str, tongue: Tongue) -> Lead | None:
    """The only strong name of a line, wherever it stands; None where there is none, or another."""
    found: list[Lead] = []
    begun = word_at(text, past_marks(text))
    task = begun is not None and begun.plain in _told_to()
    end = len(text) if task or is_private(text) else 0
    for match in TOKEN.finditer(text):
        if match.start() >= end and match[0][0].isupper() and (lead := lead_at(text, match.start(), tongue)):
            end = lead.end
            turned = "," in text[lead.name.start : lead.name.end]  # "Wexcombe, Stella" are two within a line
            strange = not any(is_ordinary(token) or token in places() for token in lead.name.tokens)
            strange = strange and is_listed(lead.name) and (tongue.language != "de" or is_given(lead.name.tokens[0]))
            sure = lead.strength is Strength.STRONG or (lead.name.full and strange)
            found += [lead] if sure and not turned else []
    return found[0] if len(found) == 1 else None


@functools.lru_cache(maxsize=512)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a line, which many rules ask for in turn."""
    found = (word_at(text, match.start()) for match in TOKEN.finditer(text))
    return tuple(word for word in found if word)


def _first(text: str, at: int, tongue: Tongue) -> tuple[Lead | None, bool]:
    """The name at `at`, or after the small words that stand there; and whether those lead back to somebody."""
    added = False
    begun = word_at(text, at)
    if begun and begun.plain in _told_to() and text[begun.end : begun.end + 1] == " ":
        return None, False  # "RING COLIN" is no Colin Ring
    for _ in range(_MOST_FILLERS):
        if lead := lead_at(text, at, tongue):
            return lead, added
        word = word_at(text, at)
        if not word or not (word.plain in _skipped() or (added and word.plain in notes_words("people.before_object"))):
            break
        added = added or word.plain in words("additions")
        at = past_space(text, word.end)
    return None, added


@functools.cache
def _told_to() -> frozenset[str]:
    """What begins a task that somebody else's name may follow."""
    return frozenset(word for word in words("chores", "tasks", "calls") if not is_given(word))


@functools.cache
def _no_roles() -> frozenset[str]:
    """What tells nobody's role before a name: a verb, a preposition, a task, a relative."""
    grammar = words("verbs", "objects", "pairs", "denies", "articles")
    return grammar | words("relations") | notes_words("people.before_object") | _told_to()


@functools.cache
def _skipped() -> frozenset[str]:
    return words("fillers", "articles", "additions", "adjectives")

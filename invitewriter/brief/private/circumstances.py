"""Recognises private circumstances that nobody marked: illness, family trouble, a lost job, money, courts, politics, religion, gossip.

They are withheld as circumstances of a person, never as a field of work: "was diagnosed with cancer" is one, "a cancer nurse"
is none. What is said of a person ("was laid off") is private unless it happens to people in general ("helps people who were laid
off"). A topic ("divorce") is private unless it is somebody's work, or public. In doubt it is private: a leak is the worst.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import LANGUAGES, any_phrases, either_of, phrases, word_set
from invitewriter.brief.private.clients import befalls_client
from invitewriter.brief.private.figures import literally
from invitewriter.brief.private.homely import is_homely
from invitewriter.brief.private.marks import is_of_work, spheres_of, weighs_enough
from invitewriter.brief.private.remarks import is_remark
from invitewriter.brief.private.scenes import is_scene
from invitewriter.brief.private.senders import is_talked_of
from invitewriter.brief.private.setting import KINDS, OF_LAWYERS, SPHERES, Setting
from invitewriter.brief.private.signs import may_judge
from invitewriter.text.language import language_by_words
from invitewriter.text.patterns import compile_later

_STOP = compile_later(r"[.;:!?()]|\s[-–—]\s")
_PAUSE = compile_later(r"[.,;:!?()]|\s[-–—/]\s")
_WORD = compile_later(r"[^\W_][\w'-]*")
_TOPIC = compile_later(r"\W*([^\W\d_]+(?: [^\W\d_]+)?)\s*:\s+(?=\S)", signs=":")
_BESIDE = 4
"""So many words after a tree or animal are about its condition."""
_NEAR_PEOPLE, _NEAR_WORK, _NEAR_TOPIC = 5, 9, 9
"""The most words between what excuses a circumstance (people in general, work, a topic) and the circumstance."""
_NEAR_WARES = 2
"""The most words between a verb of trade and its wares: "sells used hearing aids"."""
_AFTER = 3
"""So many words after a topic may make it a field of work: "cancer screening programme"."""
_TELLING = 5
"""Words of at least so many letters show whether the summary mentions the same thing."""


_FRAMES = ("private/frame.persons", "private/frame.breaks")
"""What shows that the words after a thing are not all about its condition: "built kilns but was laid off"."""


@functools.lru_cache(maxsize=64)
def is_circumstance(text: str, setting: Setting) -> bool:
    """Whether a plain sentence tells a private circumstance of the contact, of the sender or of somebody they know; kept for the last ones."""
    if not tells(text, setting):
        return False
    literal = literally(text, _spoken(text, setting).language or "en")
    return literal == text or tells(literal, setting)


def tells(text: str, setting: Setting) -> bool:
    """The same without checking whether it is meant of a person."""
    setting = _spoken(text, setting)
    if befalls_client(text, setting.language):
        return True
    if _is_remark(text, setting.language or "en") or is_scene(text, setting.language or "en"):
        return True
    text = _past_topic(_without_nature(text, setting.language), setting)
    return (
        any(_told(text, setting))
        or (any(_named(text, setting)) and not is_of_work(text, setting.language or "en"))
        or weighs_enough(text, setting.language or "en", public=setting.public, field=setting.daily)
        or ("?" not in text and is_homely(text, setting.language or "en", of_field=bool(setting.fields)))
    )


def _is_remark(text: str, language: str) -> bool:
    if not may_judge(text, language):
        return False
    return is_remark(text, language)


def _without_nature(text: str, language: str) -> str:
    """The text without plants, animals and machines and the words after them, which are about their condition: "the elms are sick"."""
    nature, words = word_set("private/work.nature", language), list(_WORD.finditer(text))
    for place, word in enumerate(words):
        if word[0] in nature and not _leads_on(words[place + 1 : place + 2]):
            stop = min(place + _BESIDE, len(words) - 1)
            pause = _PAUSE.search(text, word.end())
            end = min(words[stop].end(), pause.start() if pause else len(text))
            if any_phrases(_FRAMES, language).search(text[word.end() : end]):
                continue
            if phrases("private/frame.aims", language).match(text[word.end() : end].lstrip()):
                continue
            text = text[: word.start()] + " " * (end - word.start()) + text[end:]
    return text


def _leads_on(following: Sequence[re.Match[str]]) -> bool:
    """Whether the word behind a thing is an "and": what comes then may be about whoever has it."""
    return any(_ends_with_and().search(word[0]) for word in following)


def _past_topic(text: str, setting: Setting) -> str:
    """The text without a label that is a topic of the contact's field of work: "despidos: ...", of a labour lawyer."""
    topic = _TOPIC.match(text) if setting.fields else None
    if not topic:
        return text
    fields = sorted(set(setting.fields))
    kinds = sorted({*fields, *(OF_LAWYERS if "legal" in fields else ())})
    told = any_phrases(tuple(f"private/said.{kind}" for kind in fields), setting.language)
    named = any_phrases(tuple(f"private/named.{kind}" for kind in kinds), setting.language)
    spheres = spheres_of(topic[1], setting.language or "en")
    of_field = bool(spheres) and spheres <= frozenset[str]().union(*(SPHERES[kind] for kind in kinds))
    meant = of_field or told.fullmatch(topic[1]) or named.fullmatch(topic[1])
    return text[topic.end() :] if meant else text


def _spoken(text: str, setting: Setting) -> Setting:
    """The setting in the language of this line, where that is clearly another than the notes': people quote what they heard."""
    language = language_by_words(text, default=setting.language)
    return setting if language == setting.language or language not in LANGUAGES else replace(setting, language=language)


def _is_own_field(kind: str, text: str, setting: Setting) -> bool:
    """Whether a kind is the contact's field of work by other evidence than this sentence."""
    here = text != setting.opening and phrases(f"private/work.{kind}", setting.language).search(text) is not None
    return setting.fields.count(kind) > here


def carries_on(text: str, language: str) -> bool:
    """Whether a plain sentence continues the one before: "It hit her hard"."""
    return phrases("private/frame.carries_on", language).match(text.lstrip(" \"'(-*")) is not None


def _told(text: str, setting: Setting) -> Iterator[str]:
    """The kinds of circumstances that are said of a person: not of their work, and not of people in general."""
    if not any_phrases(tuple(f"private/said.{kind}" for kind in KINDS), setting.language).search(text):
        return
    topics = any_phrases(tuple(f"private/named.{kind}" for kind in KINDS), setting.language)
    goes_on = any_phrases(("private/work.things", "private/work.services"), setting.language)
    for kind in KINDS:
        for match in phrases(f"private/said.{kind}", setting.language).finditer(text):
            excused = (
                _is_public(match[0], setting)
                or _befalls_people(text, match, setting)
                or goes_on.match(_following(text, match).lstrip(" -"))  # "a Catholic school"
                or _follows(text, match, "topics", _NEAR_TOPIC, setting)
                or (kind in setting.fields and _follows(text, match, "verbs", _NEAR_WORK, setting))
                or (kind == "health" and _follows(text, match, "wares", _NEAR_WARES, setting))
                or (topics.fullmatch(match[0]) and _is_a_field(kind, text, match, setting))
            )
            if not excused:
                yield kind


def _named(text: str, setting: Setting) -> Iterator[str]:
    """The kinds of private topics that are named and are nobody's work."""
    for kind in KINDS:
        for match in phrases(f"private/named.{kind}", setting.language).finditer(text):
            if _is_public(match[0], setting) or _befalls_people(text, match, setting):
                continue
            if not is_talked_of(kind, text, setting.language) and not _is_a_field(kind, text, match, setting):
                yield kind


def _is_a_field(kind: str, text: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether a topic is the contact's field of work, or what somebody works on, and not somebody's own circumstance."""
    own = _is_own_field(kind, text, setting) and not _is_somebodys(text, match, setting)
    return own or _is_field(text, match, setting)


def _is_public(words: str, setting: Setting) -> bool:
    """Whether the contact's public summary mentions the same."""
    telling = [word for word in _WORD.findall(words) if len(word) >= _TELLING]
    return (
        bool(setting.public)
        and (words in setting.public or bool(telling))
        and all(w in setting.public for w in telling)
    )


def _befalls_people(text: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether it is said of people in general: "women who were laid off", "laid-off workers"."""
    people = any_phrases(("private/work.people", "private/work.people_after"), setting.language)
    if people.match(_following(text, match).lstrip(" -")):
        return True
    return _follows(text, match, "people", _NEAR_PEOPLE, setting)


def _is_field(text: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether a topic is what somebody works on: by what follows ("divorce lawyer") or what goes before ("works on")."""
    owned = _is_somebodys(text, match, setting)
    after = _following(text, match)
    if phrases("private/work.things", setting.language).search(after):
        return True
    if not owned and phrases("private/work.services", setting.language).search(after):
        return True
    return not owned and (
        _follows(text, match, "topics", _NEAR_TOPIC, setting) or _follows(text, match, "verbs", _NEAR_WORK, setting)
    )


def _is_somebodys(text: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether a topic has an owner right before it: "her burnout", "has had a burnout"."""
    before = text[: match.start()].rstrip()
    return any(
        phrase.end() >= len(before) or len(_WORD.findall(before[phrase.end() :])) <= 1
        for phrase in any_phrases(("private/frame.own", "private/frame.ties"), setting.language).finditer(before)
    )


def _follows(text: str, match: re.Match[str], key: str, near: int, setting: Setting) -> bool:
    """Whether words under `private/work.<key>` precede in the same statement, with no person between them and the circumstance."""
    before = text[: match.start()]
    stops = [stop.end() for stop in (_STOP if key == "people" else _PAUSE).finditer(before)]
    before = before[stops[-1] if stops else 0 :]
    last = max((m.end() for m in phrases(f"private/work.{key}", setting.language).finditer(before)), default=None)
    if last is None:
        return False
    between = before[last:]
    if len(_WORD.findall(between)) > near or (key == "people" and _ends_with_and().search(between)):
        return False
    frames = ("private/frame.persons", "private/frame.breaks")
    return any_phrases(frames, setting.language).search(between) is None


@functools.cache
def _ends_with_and() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either_of('joins.and')})\W*$")


def _following(text: str, match: re.Match[str]) -> str:
    """The few words after a topic, up to the next mark."""
    after = text[match.end() :]
    stop = _PAUSE.search(after)
    after = after[: stop.start()] if stop else after
    words = list(_WORD.finditer(after))[:_AFTER]
    return after[: words[-1].end()] if words else ""

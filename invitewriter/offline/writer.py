"""The embedded writer: composes from the notes by rules and data, with no model, no network and no clock."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from invitewriter.brief.declining import said
from invitewriter.domain import Address, Brief, Decline, Draft, Finding, How, Reason, WriterInfo
from invitewriter.errors import UsageError
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.language import Language, languages, load_language
from invitewriter.offline.letter.compose import compose
from invitewriter.offline.letter.mending import faulted, going_on, without
from invitewriter.offline.letter.questions import ask
from invitewriter.offline.letter.several import several_of
from invitewriter.offline.letter.voice import address_of
from invitewriter.offline.reading.context import Readings
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.tables import make_phrases
from invitewriter.resources import prompts_folder
from invitewriter.text.language import language_name

_SENTENCE = 4
"""Words: with fewer, a line only names something."""
_LEFT = {
    "unread": "the embedded writer does not understand it for sure",
    "whose": "it may be about somebody else",
    "done": "done already",
    "hedge": "it is not certain",
    "denial": "it says what is not, or is no more",
    "critical": "it may speak of a quarrel or a fault, which this writer puts to nobody",
    "private": "it touches private life",
    "confidence": "it sounds confidential",
    "pitch": "it sounds like selling",
    "passing": "true of a moment only",
}
_FEW_LINES = 8
"""Lines that the sender may look through."""
_NOT_FOR_A_LETTER = "it is nothing for a letter"


class OfflineWriter:
    """Writes what the notes surely say, and nothing else. Deterministic, and safe to share between threads.

    The brief it read last stays in memory with its readings and its letter: letter and questions are asked for one after the other.

    Errors: UsageError for a language it has no data for, PromptError for data that cannot be read.
    """

    def __init__(self, language_data_folder: Path | None = None, *, alone: bool = False) -> None:
        """`language_data_folder` holds one folder a language; without it, the one that ships with the program.

        `alone`: no model may take its place, so that it points to none.
        """
        self._folder = language_data_folder
        self._alone = alone
        self._lock = threading.Lock()
        self._last: tuple[Brief, Readings] | None = None
        self._composed: tuple[Brief, Draft | None] | None = None

    @property
    def info(self) -> WriterInfo:
        return WriterInfo(kind="offline")

    def draft(self, brief: Brief) -> Draft | Decline:
        """The letter, without questions; or why none should be written."""
        language = self._language(brief)
        if decline := _not_to_write(brief, language):
            return decline
        return self._letter(brief, language) or self.thin(brief)

    def thin(self, brief: Brief) -> Decline:
        """What the notes would need for a letter, where nothing particular can be told from them."""
        language = self._language(brief)
        unread = _holds_more(brief, self._readings(brief, language), language)
        owed = self._readings(brief, language).owed
        others = sorted({item.line for item in brief.withheld if item.may_be_theirs})
        others = (
            [] if len(others) > _FEW_LINES else others
        )  # notes of a whole evening: which are meant, nobody looks up
        why = "unread" if unread else "of_others" if others else "nothing_sure"
        why = "said_before" if brief.letters else "owed" if owed else why
        why += "_alone" if why == "unread" and self._alone else ""
        why += ("_lines" if len(others) > 1 else "_line") if why == "of_others" else ""
        told = {
            "lines": ", ".join(map(str, others)),
            "line": owed[0] if owed else 0,
            "name": brief.contact.name,
            **language.letter["examples"],
        }
        freer = brief.letters and unread and not self._alone
        advice = said(why, brief.notes_language, **told) + (said("freer", brief.notes_language) if freer else "")
        return Decline(reason=Reason.THIN, advice=advice)

    def questions(self, brief: Brief) -> tuple[str, ...]:
        """Three or four questions for the next conversation."""
        language = self._language(brief)
        readings = self._readings(brief, language).sure
        letter = self._letter(brief, language)
        asked = ask(brief, readings, language, letter.message if letter else "")
        several = several_of(brief, language)
        return tuple(map(several.said, asked)) if several else asked

    def against(self, brief: Brief) -> Decline | None:
        """Why nothing is to be written, where the notes tell so; None as well in a language that is not read here."""
        try:
            return _not_to_write(brief, self._language(brief))
        except UsageError:
            return None

    def left_out(self, brief: Brief) -> dict[str, str]:
        """Why no letter of this writer's tells a fact, by its id: for those whose words it does not use at all."""
        left = self._readings(brief, self._language(brief)).left
        return {each.fact: _LEFT.get(each.because, _NOT_FOR_A_LETTER) for each in left}

    def repair(self, draft: Draft, findings: Sequence[Finding], brief: Brief) -> Draft:
        """`draft` without the sentences that carry `findings`; where nothing particular would stay, another letter.

        Where the notes hold nothing else, `draft` as it is: a letter to anyone is no repair.
        """
        language = self._language(brief)
        readings = self._readings(brief, language).sure
        bad = faulted(draft, findings)
        kept = going_on(without(draft, bad), language.letter["greeting"].get("goes_on", "").split())
        dropped = {fact for claim in bad for fact in claim.facts}
        particular = {reading.fact for reading in readings if reading.kind is not Kind.PLACE}
        told = particular & {fact for claim in kept.claims for fact in claim.facts}
        rest = [reading for reading in readings if reading.fact not in dropped]
        again = compose(brief, rest, language) if bad else None
        if any(finding.passage == "subject" for finding in findings):
            kept = replace(kept, subject=language.letter["subject"]["plain"] if draft.subject else "")
        elif again:
            kept = replace(kept, subject=again.subject)  # the old one may be of what was dropped
        if told - dropped or not bad:
            return kept
        return replace(again, questions=draft.questions) if again else draft

    def _readings(self, brief: Brief, language: Language) -> Readings:
        with self._lock:
            if self._last is None or self._last[0] is not brief:
                self._last = brief, language.reader.read(brief)
            return self._last[1]

    def _letter(self, brief: Brief, language: Language) -> Draft | None:
        readings = self._readings(brief, language).sure
        with self._lock:
            if self._composed is None or self._composed[0] is not brief:
                self._composed = brief, compose(brief, readings, language)
            return self._composed[1]

    def _language(self, brief: Brief) -> Language:
        folder = self._folder or prompts_folder() / "offline"
        known = languages(folder)
        if brief.language not in known or brief.notes_language != brief.language:
            named = " and ".join(language_name(code) for code in known)
            raise UsageError(
                f"The embedded writer writes {named} only, from notes in the letter's own language; here the letter is to be in "
                f"{language_name(brief.language)}, the notes are in {language_name(brief.notes_language)}. "
                f"That needs a model{', and none may be used here' if self._alone else ': --model NAME, or model= in Python'}."
            )
        usual = load_language(folder, brief.language, Address.INFORMAL)
        return load_language(folder, brief.language, address_of(brief, usual))


def _holds_more(brief: Brief, readings: Readings, language: Language) -> bool:
    """Whether a line was not understood that tells more than who was greeted: there another reader may find something."""
    greeted = make_phrases(language.letter["opening"].get("greeted", ""))
    unread = {left.fact for left in readings.left if left.because == "unread"}
    told = [language.reader.persons.marked(fact.text, brief.contact) for fact in brief.notes_facts if fact.id in unread]
    return any(PERSON not in text and len(text.split()) >= _SENTENCE and not greeted.found_in(text) for text in told)


def _not_to_write(brief: Brief, language: Language) -> Decline | None:
    """Why this writer writes nothing though the notes forbid no letter, of which the brief is judge: nobody was met, or something bought."""
    if brief.how is How.UNMET:
        return _declined("unmet", brief)
    if language.reader.doubts.is_deal(language.reader.told(brief)):
        return _declined("deal", brief)
    return None


def _declined(why: str, brief: Brief, reason: Reason = Reason.DO_NOT_WRITE) -> Decline:
    advice = said(why, brief.notes_language, name=brief.contact.name)
    return Decline(reason=reason, advice=advice)

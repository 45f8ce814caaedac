"""Reads jottings as plain sentences: marks, labels, emphasis, quotations and shorthand cleared away."""

from __future__ import annotations

import re
import unicodedata

from invitewriter.domain import Fact, Sender, value
from invitewriter.offline.asked import Asked, make_asked
from invitewriter.offline.clause import Who
from invitewriter.offline.pattern import PERSON
from invitewriter.offline.roundabout import Roundabout, make_roundabout, source_of
from invitewriter.offline.slots import QUOTE
from invitewriter.offline.tables import Phrases, Table, listed, make_phrases
from invitewriter.text.patterns import compile_later

_QUOTES = str.maketrans({**dict.fromkeys("‘’ʼ′", "'"), **dict.fromkeys("“”„«»″", '"')})
_QUOTATION = compile_later(r'[,:]?\s*"([^"]{3,300})"')
_LEAST_WORDS = 4
"""Fewer words between quotation marks are a name for something, and part of the sentence."""
_TIME = compile_later(r"^\[?\d{1,2}[:.]\d{2}(?::\d{2})?\]?\s*(?:[-–|]\s*)?(?=\D)")
_ASIDE = compile_later(r"\s*(?:\([^()]*\)|\[[^][]*\])")
_EMPHASIS = compile_later(r"(?<!\w)[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}(?!\w)|`")
_ADDRESS = compile_later(
    rf"(?<={PERSON})\s+(?:\w{{1,3}}\s+)?(?:https?://|www\.)\S+\s*(?:[-–—,]+(?=\s|$))?|^(?:[\w.-]+\s+){{0,2}}(?:https?://|www\.)\S+\s*[-–—]+(?=\s)"
)
"""Where somebody is found, behind their name or before a dash."""
_NAMED = compile_later(rf"^{PERSON}\s*(?::|,|\s[-–—])\s+")
_LABEL = compile_later(r"^([^\W\d_][\w' -]{0,28}):\s+")
_END = compile_later(r"[\s.!…;,]+$")


@value
class Jotting:
    """A fact as the grammar reads it."""

    text: str
    """Without marks; a quotation is replaced by QUOTE."""
    quote: str = ""
    asked: str = ""
    """A question that is told in other words, behind "whether"; ASKED stands for it in the text."""
    who: Who = Who.ELIDED
    """Promise or todo where it says what the sender is to do."""
    written_out: bool = False
    """Whether it says whom it is about, as sentences do and shorthand does not."""


@value
class Jottings:
    """A language's ways of jotting things down."""

    marks: tuple[str, ...]
    done: tuple[str, ...]
    leads: re.Pattern[str]
    promised_within: re.Pattern[str]
    """Finds what stands before a promise of the sender's within a sentence."""
    plans: re.Pattern[str]
    headings: Phrases
    deadline: re.Pattern[str]
    duration: re.Pattern[str]
    leading: frozenset[str]
    labels: frozenset[str]
    """Words for the contact that stand before a colon."""
    idle_labels: frozenset[str]
    """What begins a label that says nothing."""
    shorthand: dict[str, str]
    will_do: tuple[str, ...]
    """What says in minutes that somebody is to do something ("to", "will"); last, how the sender says it: "I will"."""
    stops: re.Pattern[str]
    asking: re.Pattern[str]
    """Finds a question in other words: "about how bees dance"."""
    tails: re.Pattern[str]
    """Finds how long and when something was done, which says nothing of what it is."""
    rephrased: tuple[Roundabout, ...]
    asked: Asked
    clipped: tuple[tuple[re.Pattern[str], str], ...]
    """Patterns of clipped words, and what they are in full."""
    relative: re.Pattern[str]
    """Finds the contact's name and the word for them that begins a relative clause: "Anna, who runs ..."."""
    subject: re.Pattern[str]
    """Finds at a start the one whom a sentence is about."""
    to_sender: re.Pattern[str]
    """Finds at a start that the sender is to get something: "send me ..."."""

    def as_sender(self, text: str, sender: Sender) -> str:
        """`text` with "T. Reed to send ...", as minutes tell it of the sender, as the sender would say it."""
        words = sender.name.split()
        if not words or not self.will_do:
            return text
        initials = rf"{re.escape(words[0][0])}\.?(?: ?{re.escape(words[-1])}|{re.escape(words[-1][0])}\.?)"
        name = rf"(?:{re.escape(sender.name)}|{initials}|{re.escape(words[0])})"
        return re.sub(rf"^{name} (?:{'|'.join(self.will_do[:-1])}) (?=\w)", f"{self.will_do[-1]} ", text)

    def read(self, text: str, fact: Fact) -> Jotting | None:
        """`text`, in which the contact's name is marked, as a plain sentence; None for a to-do that is done."""
        text = _TIME.sub("", " ".join(_EMPHASIS.sub("", _without_pictures(text)).split()))
        lowered = text.lower()
        if any(lowered.startswith(mark) for mark in self.done):
            return None
        marked = next((mark for mark in self.marks if lowered.startswith(mark)), "")
        text = text[len(marked) :].strip()
        quotation = next((found for found in _QUOTATION.finditer(text) if len(found[1].split()) >= _LEAST_WORDS), None)
        if quotation:
            text = f"{text[: quotation.start()]} {QUOTE}{text[quotation.end() :]}"
        text = self._spelled_out(_END.sub("", _ASIDE.sub("", _ADDRESS.sub(" ", text))))
        text, asked = self.asked.parted(self.duration.sub("", text))
        who, text = self._promise(self._unlabelled(text), fact.heading, marked=bool(marked))
        for roundabout in self.rephrased:
            text = roundabout.said_plainly(text)
        text = self._first_words(self.tails.sub("", self.relative.sub(f", {PERSON} ", text)))
        return Jotting(
            text=text,
            quote=quotation[1] if quotation else "",
            asked=asked,
            who=who,
            written_out=self.subject.match(text) is not None,
        )

    def _unlabelled(self, text: str) -> str:
        """`text` without a label: "Anna: ..." is about her, "Looking for: ..." reads on."""
        text = _NAMED.sub(f"{PERSON} ", text)
        label = _LABEL.match(text)
        if not label or self.leads.match(text):
            return text
        if self.subject.match(text, label.end()) or label[1].split()[0].lower() in self.idle_labels:
            return text[label.end() :]
        return f"{PERSON if label[1].lower() in self.labels else label[1]} {text[label.end() :]}"

    def parted(self, text: str) -> list[str]:
        """`text` in two where the sender's promise begins within it: "I told her about the mill - I promised to send ..."."""
        match = self.promised_within.search(text)
        return [text[: match.start()], text[match.end() :]] if match else [text]

    def _promise(self, text: str, heading: str, *, marked: bool) -> tuple[Who, str]:
        if (lead := self.leads.match(text)) and not self.to_sender.match(text[lead.end() :]):
            return Who.PROMISE, self._without_deadline(text[lead.end() :])
        if plan := self.plans.match(text):
            return Who.TODO, self._without_deadline(text[plan.end() :])
        if self.headings.found_in(heading):
            return (Who.PROMISE, self._without_deadline(text)) if not text.startswith(PERSON) else (Who.ELIDED, text)
        return (
            (Who.TODO, self._without_deadline(text)) if marked and not text.startswith(PERSON) else (Who.ELIDED, text)
        )

    def _without_deadline(self, text: str) -> str:
        return self.deadline.sub("", text)

    def _spelled_out(self, text: str) -> str:
        for clipped, full in self.clipped:
            text = clipped.sub(full, text)
        return " ".join(self.shorthand.get(word.lower(), word) for word in text.split())

    def _first_words(self, text: str) -> str:
        """`text` without what only leads into it, up to where a reason or a contrast begins."""
        # "about what can go wrong when ..." is one question: half of it asks something else.
        told = text if self.asking.search(text) else self.stops.split(text, maxsplit=1)[0]
        words = told.split()
        while len(words) > 1 and words[0].lower().rstrip(",") in self.leading:
            words = words[1:]
        return _END.sub("", " ".join(words))


def straight(text: str) -> str:
    """`text` with straight quotation marks and apostrophes."""
    return text.translate(_QUOTES)


def make_jottings(words: Table) -> Jottings:
    promises = words["promises"]
    deadlines = "|".join(map(re.escape, promises["deadlines"]))
    durations = words["written"]["durations"]
    units = "|".join(durations["units"].split())
    days = "|".join(map(re.escape, promises["days"]))
    return Jottings(
        marks=tuple(sorted(promises["marks"], key=len, reverse=True)),
        done=listed(promises, "done"),
        leads=_start(promises["leads"]),
        promised_within=_within(
            [lead for lead in promises["leads"] if lead.split()[0] in words["subjects"]["sender"]], words
        ),
        plans=_start(promises["plans"]),
        headings=make_phrases(promises["headings"]),
        deadline=compile_later(rf"\s+(?:(?:{deadlines})\s+)?(?:{days})$", re.IGNORECASE),
        duration=compile_later(rf"\s+(?:{durations['before']})\s(?:[\w-]+\s){{1,3}}(?:{units})$", re.IGNORECASE),
        leading=frozenset(listed(words["grammar"], "leading")),
        labels=frozenset(words["promises"]["labels"]) | {PERSON},
        idle_labels=frozenset(listed(promises, "idle_labels")),
        shorthand=dict(words["shorthand"]),
        relative=compile_later(
            rf"(?<={PERSON}),?\s+(?:{'|'.join(listed(words['grammar'], 'relative_subjects')) or '(?!)'})\s"
        ),
        subject=compile_later(rf"(?:{'|'.join(_subjects(words))})(?![\w-])", re.IGNORECASE),
        to_sender=compile_later(rf"\w+\s(?:{'|'.join(listed(words['grammar'], 'sender_objects'))})\s", re.IGNORECASE),
        asking=compile_later(
            rf"\s(?:{'|'.join(listed(words['nouns'], 'prepositions'))})\s(?:{'|'.join(listed(words['nouns'], 'questions'))})\s",
            re.IGNORECASE,
        ),
        will_do=tuple(words["promises"].get("will_do", ())),
        tails=compile_later(
            rf",?\s+(?:{'|'.join(map(source_of, listed(words['written'], 'tails')))})(?=$|[,;.]|\s(?:{'|'.join(listed(words['clauses'], 'joins'))})\s)",
            re.IGNORECASE,
        ),
        rephrased=tuple(make_roundabout(*pair) for pair in words["written"].get("rephrased", ())),
        asked=make_asked(words),
        clipped=tuple(
            (compile_later(pattern, re.IGNORECASE), full) for pattern, full in words["written"].get("clipped", ())
        ),
        stops=compile_later(
            rf",?\s+(?:{'|'.join(map(re.escape, listed(words['written'], 'stops')))})\s", re.IGNORECASE
        ),
    )


def _subjects(words: Table) -> list[str]:
    written = [subject for listing in words["subjects"].values() for subject in listing]
    return [re.escape(subject).replace(re.escape("{contact}"), PERSON) for subject in written] + [PERSON]


def _start(phrases: list[str]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return compile_later(rf"(?:{'|'.join(map(re.escape, longest))})(?=\s)\s*", re.IGNORECASE)


def _within(leads: list[str], words: Table) -> re.Pattern[str]:
    marks = "|".join(map(re.escape, [mark for mark in words["clauses"]["breaks"] if mark.startswith(" ")]))
    source = "|".join(map(re.escape, leads)) or "(?!)"
    return compile_later(
        rf"(?:{marks}|[,;:]\s+(?:{'|'.join(words['clauses']['joins'])})?\s*)(?=(?:{source})\s)", re.IGNORECASE
    )


def _without_pictures(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in text if unicodedata.category(c) not in {"So", "Sk", "Cf", "Cs", "Cn"} and c != "\ufe0f")

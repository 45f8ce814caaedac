"""Turns a line of the notes into a plain sentence, without marks, labels, emphasis, quotations and shorthand."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

from invitewriter.domain import Fact, value
from invitewriter.domain.kept import recent
from invitewriter.offline.grammar.asked import Asked, make_asked
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.relatives import Relatives, make_relatives
from invitewriter.offline.grammar.slots import QUOTE
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.capitals import make_capitals
from invitewriter.offline.reading.clipped import Clipped, make_clipped
from invitewriter.offline.reading.labels import Labels, make_labels
from invitewriter.offline.reading.promising import Promising, make_promising
from invitewriter.offline.reading.roundabout import Roundabout, make_roundabout, source_of
from invitewriter.offline.reading.spelling import Spelling, make_spelling
from invitewriter.offline.tables import Table, any_of, listed, listed_set, pattern_in
from invitewriter.text.patterns import compile_later, phrased

if TYPE_CHECKING:
    from invitewriter.offline.reading.capitals import Capitals

_QUOTES = str.maketrans({**dict.fromkeys("‘’ʼ′", "'"), **dict.fromkeys("“”„«»″", '"')})
_QUOTATION = compile_later(r'[,:]?\s*"([^"]{3,300})"', signs='"')
_UNSURE = "?"
"""Stands for words of which it is not sure how they are written: they are asked back, not told."""
_LEAST_WORDS = 4
"""Fewer words between quotation marks are a name for something, and part of the sentence."""
_HALF = 2
"""Words of a clause of which a cut left no more than its beginning."""
_TIME = compile_later(r"^\[?\d{1,2}[:.]\d{2}(?!\.)(?::\d{2})?\]?\s*(?:[-–|]\s*)?(?=\D)")
_ASIDE = compile_later(r"\s*(?:\([^()]*\)|\[[^][]*\])", signs="([")
_EMPHASIS = compile_later(r"(?<!\w)[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}(?!\w)|`", signs="*_~`")
_ADDRESS = compile_later(
    rf"(?<={PERSON})\s+(?:\w{{1,3}}\s+)?(?:https?://|www\.)\S+\s*(?:[-–—,]+(?=\s|$))?|^(?:[\w.-]+\s+){{0,2}}(?:https?://|www\.)\S+\s*[-–—]+(?=\s)",
    signs=("http://", "https://", "www."),
)
"""Where somebody is found, behind their name or before a dash."""
_BULLET = compile_later(r"^(?:[~•·*–—+#=]+|>+)\s+(?=\w)", signs="~•·*–—+#=>")
_END = " \t\n\xa0.!…;,"


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
    by: str = ""
    """By when the sender means to do it, if it says so ("by Friday")."""
    whole: str = ""
    """The text with all that a reading of a part leaves out: reasons, and how long and when something was done."""
    written_out: bool = False
    """Whether it says whom it is about, as sentences do and shorthand does not."""

    def with_reason(self, openings: frozenset[str]) -> str:
        """The text with the clause behind its comma that begins with one of `openings`: why or when it was."""
        behind = self.whole.removeprefix(f"{self.text}, ")
        told = behind != self.whole and behind.partition(" ")[0] in openings
        return self.whole if told else self.text


@value
class Jottings:
    """A language's ways of jotting things down."""

    marks: tuple[str, ...]
    done: tuple[str, ...]
    duration: re.Pattern[str]
    limited: re.Pattern[str]
    """Finds what is done for so long and no longer: what is lent."""
    leading: frozenset[str]
    labels: Labels
    spelling: Spelling
    capitals: Capitals | None
    """Where nouns have a capital."""
    stops: re.Pattern[str]
    questions: frozenset[str]
    """Words with which a question within a sentence, or a clause, begins."""
    asking: re.Pattern[str]
    """Finds a question in other words: "about how bees dance"."""
    tails: tuple[re.Pattern[str], ...]
    """Find how long and when something was done, which says nothing of what it is."""
    rephrased: tuple[Roundabout, ...]
    asked: Asked
    promising: Promising
    clipped: Clipped
    relatives: Relatives
    subject: re.Pattern[str]
    """Finds at a start the one whom a sentence is about."""
    owned: re.Pattern[str]
    """Finds a word that may mean whom and whose, where it surely says whose: "pass her letter on to our editor"."""
    shouted: re.Pattern[str]
    """Finds a pronoun in capitals: "gave ME her recipe"."""

    def read(self, text: str, fact: Fact) -> Jotting | None:
        """`text`, in which the contact's name is marked, as a plain sentence; None for a to-do that is done."""
        text = " ".join(_EMPHASIS.sub("", _without_pictures(text)).split())
        text = _TIME.sub("", text) if text[:1].isdigit() or text[:1] == "[" else text
        text = _BULLET.sub("", text) if not text[:1].isalnum() else text
        lowered = text.lower()
        if any(lowered.startswith(mark) for mark in self.done):
            return None
        marked = self._marked(lowered)
        text = text[marked:].strip()
        if marked and self.labels.is_told_of_them(text):
            marked = 0
        quotation = next((found for found in _QUOTATION.finditer(text) if len(found[1].split()) >= _LEAST_WORDS), None)
        if quotation:
            text = f"{text[: quotation.start()]} {QUOTE}{text[quotation.end() :]}"
        text = self.shouted.sub(lambda found: found[0].lower(), text)
        text = self.spelled_out(_ASIDE.sub("", _ADDRESS.sub(" ", text)).rstrip(_END))
        text, asked = self.asked.parted(text if self.limited.search(text) else self.duration.sub("", text))
        _, by = self.promising.deadlines.parted(text)
        who, text = self.promising.read(self._unlabelled(text), fact.heading, marked=marked > 0)
        for roundabout in self.rephrased:
            text = roundabout.said_plainly(text)
        text = whole = self.relatives.as_sentence(text)
        for tail in self.tails:
            text = tail.sub("", text)
        text = self._first_words(text)
        return Jotting(
            text=text,
            quote=quotation[1] if quotation else "",
            asked=asked,
            who=who,
            by=by,
            whole=whole,
            written_out=self.subject.match(text) is not None,
        )

    def _marked(self, text: str) -> int:
        """How many letters at the start of `text` mark a to-do, with one mark or several: "→ me: "."""
        rest = text
        while mark := next((mark for mark in self.marks if rest.startswith(mark)), ""):
            rest = rest[len(mark) :].lstrip()
        return len(text) - len(rest)

    def _unlabelled(self, text: str) -> str:
        """`text` without a label, where it is no promise that only looks like one."""
        text = self.labels.unnamed(text)
        return text if self.promising.leads.match(text) else self.labels.off(text, self.subject)

    @recent(512)
    def spelled_out(self, text: str) -> str:
        """`text` with its abbreviations and clipped words in full; a question mark where it is not sure what they are."""
        words: list[str] | None = list(self.spelling.written(text.split()))
        if self.capitals and words:
            words = self.capitals.written(words)
        return self.owned.sub(PERSONS, self.clipped.in_full(" ".join(words))) if words else _UNSURE

    def _first_words(self, text: str) -> str:
        """`text` without what only leads into it, up to where a reason or a contrast begins."""
        text = self._without_leading(text)
        told = self.stops.split(text, maxsplit=1)[0]
        begun, comma, clause = told.rpartition(", ")
        if told != text and comma and len(clause.split()) <= _HALF and clause.partition(" ")[0] in self.questions:
            told = begun  # "the loft, where nobody" of "the loft, where nobody otherwise goes"
        # "about what can go wrong when ..." is one question: half of it asks something else.
        whole = told != text and self.asking.search(text)
        return self._without_leading(text if whole else told).rstrip(_END)

    def _without_leading(self, text: str) -> str:
        words = text.split()
        while len(words) > 1 and words[0].lower().rstrip(",") in self.leading:
            words = words[1:]
        return " ".join(words)


@functools.lru_cache(maxsize=1024)
def straight(text: str) -> str:
    """`text` with straight quotation marks and apostrophes."""
    return text.translate(_QUOTES)


def make_jottings(words: Table, verbs: Verbs) -> Jottings:
    promises = words["promises"]
    durations = words["written"]["durations"]
    units = "|".join(durations["units"].split())
    stops = listed(words["written"], "stops")
    return Jottings(
        marks=tuple(sorted(promises["marks"], key=len, reverse=True)),
        done=listed(promises, "done"),
        duration=compile_later(
            rf"\s+(?:{durations['before']})\s(?:[\w-]+\s){{1,3}}(?:{units})$", re.IGNORECASE, signs=units.split("|")
        ),
        limited=pattern_in(durations, "limited"),
        leading=listed_set(words["grammar"], "leading"),
        labels=make_labels(words, verbs),
        spelling=make_spelling(words, verbs),
        capitals=make_capitals(words, verbs) if "small_nouns" in words else None,
        relatives=make_relatives(words),
        questions=listed_set(words["nouns"], "questions"),
        subject=compile_later(rf"(?:{'|'.join(_subjects(words))})(?![\w-])", re.IGNORECASE),
        asking=compile_later(
            rf"\s(?:{'|'.join(listed(words['nouns'], 'prepositions'))})\s(?:{'|'.join(listed(words['nouns'], 'questions'))})\s"
            rf"|\b(?:{any_of(words['written'].get('told_when', ()))})\s(?:{'|'.join(map(re.escape, stops))})\s",
            re.IGNORECASE,
        ),
        tails=tuple(_tail(phrase, words) for phrase in listed(words["written"], "tails")),
        rephrased=tuple(make_roundabout(*pair) for pair in words["written"].get("rephrased", ())),
        asked=make_asked(words),
        promising=make_promising(words),
        clipped=make_clipped(words),
        owned=pattern_in(words["written"], "owned"),
        shouted=pattern_in(words["written"], "shouted"),
        stops=compile_later(
            rf",?\s+(?:{'|'.join(map(re.escape, stops))})\s", re.IGNORECASE, signs=[f" {word} " for word in stops]
        ),
    )


def _tail(phrase: str, words: Table) -> re.Pattern[str]:
    joins = "|".join(listed(words["clauses"], "joins"))
    return phrased(rf",?\s+{source_of(phrase)}(?=$|[,;.]|\s(?:{joins})\s)", phrase)


def _subjects(words: Table) -> list[str]:
    written = [subject for listing in words["subjects"].values() for subject in listing]
    return [re.escape(subject).replace(re.escape("{contact}"), PERSON) for subject in written] + [PERSON]


def _without_pictures(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in text if unicodedata.category(c) not in {"So", "Sk", "Cf", "Cs", "Cn"} and c != "\ufe0f")

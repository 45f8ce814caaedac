"""NP7, form, second part: greeting, closing, and form of address."""

from __future__ import annotations

import re
from collections.abc import Iterable

from invitewriter.channel import CHANNELS
from invitewriter.domain import Brief, Severity, Span, Stage
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import CATALOGUES, closings
from invitewriter.guard.rule import MESSAGE, Rule, Scope, occurrences, worded
from invitewriter.guard.rules.sources import HOUSE
from invitewriter.text.normalise import fold, normalise
from invitewriter.text.patterns import compile_later

_LINE = compile_later(r"^[^\S\n]*+\S[^\n]*+", re.MULTILINE)
_LAST_LINES = 4
_GREETING_REACH = 80
# "Andrea --", "Dr. Lee:", "Ana, it was": a few words and a mark, on their own or before the letter.
_ADDRESS = compile_later(r"\s*+[^\W\d_]++\.?+(?:\s[^\W\d_]++\.?+){0,3}+\s*+(?:[,:!\u2013\u2014-]|$)")
_SENTENCE_BEGINS = compile_later(r"(?:\A|[.!?:\n]\s*|[\"(]\s*)\Z")
_OTHERS = {
    "es": compile_later(r"\s+al?\s+(?!usted)"),
    "fr": compile_later(r"\s+(?:à\s+)?(?:tous|toutes|(?:les\s+)?deux)\b"),
}


def _is_letter(passage: Passage) -> bool:
    channel = CHANNELS.get(passage.channel)
    return channel is not None and channel.letter


@worded("greetings")
def _no_greeting(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    """The first line, where it neither greets nor calls the contact by name."""
    first = _LINE.search(passage.folded)
    if not first or not _is_letter(passage):
        return
    names = [fold(name) for name in passage.contact.split()]
    addressed = any(name in first[0][:_GREETING_REACH] for name in names)
    if (
        not addressed
        and not _ADDRESS.match(first[0])
        and all(start > first.start() + 2 for start, _ in occurrences(passage, "greetings"))
    ):
        yield passage.span(first.start(), first.end())


def _closing(passage: Passage) -> tuple[re.Match[str], frozenset[str]] | None:
    """The last line that is a closing, and the languages it belongs to."""
    for line in reversed(list(_LINE.finditer(passage.folded))[-_LAST_LINES:]):
        words = line[0].strip(" ,.!-\t")
        if languages := frozenset(code for code, known in closings().items() if words in known):
            return line, languages
    return None


def _unsigned(passage: Passage, brief: Brief | None) -> Iterable[Span]:
    found = _closing(passage)
    if brief and brief.sender.name and _is_letter(passage) and found:
        from invitewriter.brief.people.names.titles import first_name  # noqa: PLC0415 - whoever has a brief has loaded what reads notes

        line, _ = found
        signed = first_name(brief.sender.name) or brief.sender.name.split()[-1]
        if fold(normalise(signed).text) not in passage.folded[line.end() :]:
            yield passage.span(line.start(), line.end())


def _foreign_closing(passage: Passage, brief: Brief | None) -> Iterable[Span]:
    found = _closing(passage)
    if brief and found and passage.language in CATALOGUES:
        line, languages = found
        own = fold(brief.sender.closing).strip(" ,.!")
        if passage.language not in languages and line[0].strip(" ,.!-\t") != own:
            yield passage.span(line.start(), line.end())


@worded("formal", "informal")
def _mixed_address(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    """The first word of the rarer form of address, where both occur."""
    informal = [place for place in occurrences(passage, "informal") if not passage.quotes(place[0])]
    formal = [
        place
        for place in occurrences(passage, "formal")
        if not passage.quotes(place[0]) and _capital(passage, place) and not _means_others(passage, place)
    ]
    if formal and informal:
        yield passage.span(*min(formal, informal, key=len)[0])


def _capital(passage: Passage, place: Place) -> bool:
    """In German only a capital within the sentence tells the formal Sie from she and they."""
    if passage.language != "de":
        return True
    text, start = passage.reading.text, place[0]
    return text[start].isupper() and not _SENTENCE_BEGINS.search(text[max(0, start - 3) : start])


def _means_others(passage: Passage, place: Place) -> bool:
    """Whether what follows says that somebody else is meant ("le envío a mi hermana"), or several with the reader ("je vous remercie tous")."""
    others = _OTHERS.get(passage.language)
    return bool(others and others.match(passage.reading.text, place[1]))


RULES = (
    Rule(
        id="NP720",
        name="no-greeting",
        message="begins without a greeting",
        why="A letter that falls into the house with its first sentence reads like a bulletin.",
        suggestion="Greet the contact by name.",
        source=HOUSE,
        severity=Severity.WARNING,
        scope=Scope.LETTER,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        needs_channel=True,
        find=_no_greeting,
        bad=("It was good to talk about your bees on Tuesday.\n\nBest wishes\nTom",),
        good=(
            "Hi Ana,\n\nIt was good to talk about your bees.\n\nBest wishes\nTom",
            "Ana, it was good to talk about your bees.",
        ),
    ),
    Rule(
        id="NP721",
        name="unsigned",
        message="closes without the sender's name",
        why="A closing with nobody under it looks like a form.",
        suggestion="Put your name under the closing.",
        source=HOUSE,
        scope=Scope.LETTER,
        passages=MESSAGE,
        needs_brief=True,
        find=_unsigned,
        bad=("Hi Ana,\n\nYour bees stay with me.\n\nBest wishes",),
        good=("Hi Ana,\n\nYour bees stay with me.\n\nBest wishes\nTom",),
    ),
    Rule(
        id="NP722",
        name="foreign-closing",
        message="closes in another language than the letter's",
        why="It is the seam between what was written and what was filled in.",
        suggestion="Close in the letter's own language.",
        source=HOUSE,
        scope=Scope.LETTER,
        passages=MESSAGE,
        needs_brief=True,
        find=_foreign_closing,
        bad=("Hi Ana,\n\nI keep thinking of the bees that you keep on the roof.\n\nViele Grüße\nTom",),
        good=("Hi Ana,\n\nI keep thinking of the bees that you keep on the roof.\n\nBest wishes\nTom",),
    ),
    Rule(
        id="NP723",
        name="mixed-address",
        message="mixes two forms of address",
        why="Sie and du in one letter says that the writer does not know who is meant.",
        suggestion="Keep to one form of address.",
        source=HOUSE,
        scope=Scope.LETTER,
        passages=MESSAGE,
        find=_mixed_address,
        bad=(
            "Hallo Ana,\n\ndanke für deine Bienen. Ich wünsche Ihnen einen guten Sommer und freue mich auf den Honig.\n\nTom",
        ),
        good=(
            "Hallo Ana,\n\ndanke für deine Bienen. Sie haben mir gefallen, und ich freue mich auf den Honig.\n\nTom",
        ),
    ),
)

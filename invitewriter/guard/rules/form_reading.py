"""NP7, form, third part: how many questions a letter can carry, and sentences that its reader would stumble over."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.domain import Brief, Severity, Span
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.guard.phrases.finders import matches_in
from invitewriter.guard.rule import MESSAGE, Rule, Scope, occurrences
from invitewriter.guard.rules.sources import HOUSE, RIGHT_CONNECTIONS
from invitewriter.text.normalise import fold, normalise

_FAMILIES = ("meet", "network", "client", "referral")


def _questions(passage: Passage) -> list[Span]:
    text = passage.reading.text
    asked = [span for span in passage.sentences if text[span.start : span.end].rstrip("\")' ").endswith("?")]
    return [span for span in asked if not passage.quotes(span.end - 1)]


def _several_questions(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    questions = _questions(passage)
    if len(questions) == 2:
        yield from (passage.span(span.start, span.end) for span in questions[1:])


def _question_pile(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    questions = _questions(passage)
    if len(questions) > 2:
        yield from (passage.span(span.start, span.end) for span in questions[1:])


def _answered(passage: Passage, brief: Brief | None) -> Iterable[Span]:
    """Questions of the four families that a fact of the notes answers in so many words."""
    if brief is None or not {passage.language or "en", brief.notes_language} <= set(CATALOGUES):
        return
    facts = [fold(normalise(fact.text).text) for fact in brief.facts]
    told = [fact for fact in facts if "?" not in fact and not matches_in(fact, "open", brief.notes_language)]
    for family in _FAMILIES:
        if any(matches_in(fact, f"tells_{family}", brief.notes_language) for fact in told):
            for start, _ in occurrences(passage, f"asks_{family}"):
                sentence = passage.sentence_at(start)
                if passage.folded[sentence.start : sentence.end].rstrip().endswith("?"):
                    yield passage.span(sentence.start, sentence.end)


RULES = (
    Rule(
        id="NP724",
        name="several-questions",
        message="asks more than one question",
        why="One easy question gets an answer; two get postponed.",
        suggestion="Keep the question they would like best.",
        source=HOUSE,
        severity=Severity.WARNING,
        scope=Scope.LETTER,
        passages=MESSAGE,
        find=_several_questions,
        bad=("Hi Ana,\n\nDid the swarm come back? And who looks after it?\n\nTom",),
        good=("Hi Ana,\n\nDid the swarm come back?\n\nTom",),
    ),
    Rule(
        id="NP725",
        name="question-pile",
        message="asks three questions or more",
        why="A pile of questions is an interview.",
        suggestion="Keep the question they would like best; the others are for the next conversation.",
        source=RIGHT_CONNECTIONS,
        scope=Scope.LETTER,
        passages=MESSAGE,
        needs_brief=True,
        find=_question_pile,
        bad=("Hi Ana,\n\nDid the swarm come back? Who looks after it? And where is the honey sold?\n\nTom",),
        good=("Hi Ana,\n\nDid the swarm come back?\n\nTom",),
    ),
    Rule(
        id="NP726",
        name="answered-question",
        message="asks what the notes already answer",
        why="It shows that the sender did not listen.",
        suggestion="Ask what you do not know yet.",
        source=RIGHT_CONNECTIONS,
        scope=Scope.LETTER,
        passages=MESSAGE | {"question"},
        needs_brief=True,
        find=_answered,
        bad=("Who is your ideal client?",),
        good=("How did your bees come through the winter?",),
    ),
    Rule(
        id="NP727",
        name="halting",
        message="holds a sentence that its reader would stumble over",
        why="A word that points at nothing in the letter (it, this guy, these), two matters hung together that have nothing to do with each other, half a sentence, a slip of grammar, a turn that nobody who grew up with the language would write, or what sounds cold or like a complaint where thanks are meant: it shows that nobody read the letter aloud.",
        suggestion="Say it whole, as one would aloud, or leave it out.",
        source=HOUSE,
        severity=Severity.WARNING,
        scope=Scope.LETTER,
        passages=MESSAGE,
        needs_brief=True,
        bad=(
            "Hi Ana,\n\nThank you for the honey, and the swarm had come back on the Tuesday. I will certainly miss it, and this guy too.\n\nTom",
        ),
        good=("Hi Ana,\n\nThank you for the honey. I was glad to hear that the swarm had come back.\n\nTom",),
    ),
)

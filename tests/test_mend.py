"""Code drops sentences and questions from a draft, and words nothing."""

from dataclasses import replace

from invitewriter.domain import Draft, Finding, Judgement, Report, Severity, Span
from invitewriter.mend import asked_again, renumbered, same_question, without_questions, without_sentences

LETTER = (
    "Hi Ana,\n\nYour kiln stories stayed with me. I heard about the move. How did the glaze turn out?\n\nBest,\nTom"
)


def finding(words: str, passage: str = "message", *, by_judge: bool = False) -> Finding:
    start = LETTER.find(words)
    return Finding(
        rule="NP801",
        name="withheld-words",
        severity=Severity.ERROR,
        passage=passage,
        span=Span(start=max(start, 0), end=max(start, 0) + len(words)),
        words=words,
        message="tells what was said in confidence",
        suggestion="Leave it out.",
        by_judge=by_judge,
    )


def test_the_sentence_that_carries_a_finding_is_dropped_and_no_other() -> None:
    mended = without_sentences(Draft(message=LETTER), [finding("the move")])
    assert mended.message == "Hi Ana,\n\nYour kiln stories stayed with me. How did the glaze turn out?\n\nBest,\nTom"


def test_a_paragraph_that_is_dropped_whole_leaves_no_gap() -> None:
    letter = "Hi Ana,\n\nI heard about the move.\n\nHow did the glaze turn out?\n\nBest,\nTom"
    at = letter.find("the move")
    mended = without_sentences(Draft(message=letter), [replace(finding("x"), span=Span(start=at, end=at + 8))])
    assert mended.message == "Hi Ana,\n\nHow did the glaze turn out?\n\nBest,\nTom"


def test_a_leak_in_the_subject_costs_the_subject() -> None:
    assert without_sentences(Draft(message="Hi.", subject="The move"), [finding("x", "subject")]).subject == ""


def test_questions_are_dropped_by_number_and_findings_renumbered() -> None:
    draft = without_questions(Draft(message="Hi.", questions=("a?", "b?", "c?")), {2})
    assert draft.questions == ("a?", "c?")
    report = Report(findings=(finding("x", "question 2"), finding("x", "question 3"), finding("x", "message")))
    assert [f.passage for f in renumbered(report, {2}).findings] == ["question 2", "message"]


def test_a_judge_that_objected_to_dropped_questions_only_ends_clean() -> None:
    report = Report(findings=(finding("x", "question 1", by_judge=True),), judge=Judgement.FINDINGS)
    assert renumbered(report, {1}).judge is Judgement.CLEAN


def test_a_question_the_letter_already_asks_is_recognised() -> None:
    assert same_question("How did the glaze turn out in the end?", LETTER)
    assert not same_question("Which potters would you like to meet?", LETTER)


def test_two_questions_are_not_the_same_for_their_small_words() -> None:
    message = "Hi Ana,\n\nWhat do you like best about the hills?"
    questions = ("What do you think about the clay there?", "What is it you like about the hills?")
    assert asked_again(Draft(message=message, questions=questions)) == {2}


def test_a_subject_goes_with_the_sentence_of_which_it_spoke() -> None:
    drafts = [Draft(message=LETTER, subject=title) for title in ("How the glaze turned out", "Your kiln stories")]
    mended = [without_sentences(draft, [finding("How did the glaze")]).subject for draft in drafts]
    assert mended == ["", "Your kiln stories"]


def test_small_words_of_any_language_keep_no_subject() -> None:
    sentence = "Wie geht es mit der Umschulung und dem Umzug?"
    letter = f"Hallo Ana,\n\nder Ofen und die Glasur gehen mir nicht aus dem Kopf. {sentence}\n\nHerzlich\nTom"
    start = letter.index(sentence)
    found = replace(finding("x"), span=Span(start=start, end=start + len(sentence)))
    assert not without_sentences(Draft(message=letter, subject="Die Umschulung und der Umzug"), [found]).subject
    assert without_sentences(Draft(message=letter, subject="Der Ofen und die Glasur"), [found]).subject

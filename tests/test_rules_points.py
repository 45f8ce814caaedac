"""The points of a letter: what they let pass, what they find that no rule does, and what they leave to the rules."""

from invitewriter.domain import Draft, Finding, Severity, Stage
from invitewriter.guard import Guard, Setting
from invitewriter.guard.weighing.points import Count, counted
from invitewriter.guard.weighing.scales import Mark
from tests.tables import every

SOLD = Mark(name="sold", tells="", weight=3, sells=True)
FEEBLE = Mark(name="feeble", tells="", weight=1)
STEP = Mark(name="step", tells="", weight=3, step=True)
NOUN = Mark(name="noun", tells="", weight=2, noun=True)
KIND = Mark(name="kind", tells="", weight=-3)
STANDING = Mark(name="standing", tells="", weight=-5)
WARM = Mark(name="warm", tells="", weight=-1, warm=True)
LETTER = 60

ADMIRER = (
    "Hello Mr Lund,\n\nwe clean solar panels in Visby, and a map of yours hangs in our shed. Each visitor asks for its story, and none of us "
    "knows it. Is it a real island, or an invention for children? A line would settle a quarrel without blood.\n\nTove Ahl"
)
QUESTION = (
    "Dear Mrs Lindqvist,\n\nthank you for a loaf that was gone by noon. Other bakers tell me that a queue costs them orders every morning. How do "
    "you handle yours? Happy to share more about a board that two bakeries use, without any obligation.\n\nTove Ahl"
)
FRIENDLY = (
    "Dear Ingrid,\n\nthank you for the walk on Sunday and for the soup afterwards. My brother said on the train that the dog had not slept so "
    "well since spring. He was sorry to have missed you. {line} I told him what you said about the gate, and he laughed.\n\nTove"
)


def check(text: str, *, stage: Stage = Stage.MET, ignore: tuple[str, ...] = ()) -> list[Finding]:
    setting = Setting(channel="email", stage=stage, language="en")
    return list(Guard(ignore=ignore).check(Draft(message=text), setting=setting).findings)


def errors(findings: list[Finding]) -> set[str]:
    return {finding.name for finding in findings if finding.severity is Severity.ERROR}


@every(
    ("marks", "rules", "tone", "count"),
    [
        ([SOLD], 0, 4, Count.CLEAR),
        ([SOLD, SOLD], 0, 0, Count.CLEAR),
        ([SOLD, FEEBLE], 0, 1, Count.OPEN),
        ([SOLD, FEEBLE], 0, 2, Count.PITCH),
        ([SOLD], 1, 2, Count.PITCH),
        ([SOLD, NOUN, NOUN], 0, 4, Count.CLEAR),
        ([SOLD, SOLD, WARM, WARM], 0, 2, Count.PITCH),
        ([SOLD, SOLD, SOLD, KIND], 0, 0, Count.OPEN),
        ([SOLD, SOLD, SOLD, KIND], 0, 1, Count.PITCH),
        ([SOLD, SOLD, SOLD, SOLD, STANDING], 0, 0, Count.OPEN),
        ([FEEBLE, FEEBLE, STEP], 0, 0, Count.OPEN),
        ([STEP, STEP, STEP], 0, 6, Count.OPEN),
        ([], 0, 6, Count.CLEAR),
    ],
)
def test_points_add_up(marks: list[Mark], rules: int, tone: int, count: Count) -> None:
    assert counted(marks, rules, tone, LETTER) is count


def test_a_few_lines_are_left_to_the_rules() -> None:
    assert counted([SOLD], 0, -6, 10) is Count.OPEN
    assert counted([SOLD] * 5, 0, 6, 10) is Count.OPEN


def test_one_weak_sign_in_a_letter_only_warns() -> None:
    findings = check(ADMIRER)
    assert not errors(findings)
    assert {(finding.name, finding.severity) for finding in findings} == {("soft-sell", Severity.WARNING)}


def test_many_signs_are_a_pitch_where_no_rule_says_so() -> None:
    findings = check(QUESTION)
    assert errors(findings) == {"soft-sell"}
    assert len({finding.message for finding in findings}) > 2
    assert all(QUESTION[finding.span.start : finding.span.end] == finding.words for finding in findings)
    assert [finding.span.start for finding in findings] == sorted(finding.span.start for finding in findings)


def test_what_points_find_ends_where_the_rule_ends_and_can_be_ignored() -> None:
    assert errors(check(QUESTION, stage=Stage.CONNECTED)) == {"soft-sell"}
    assert not errors(check(QUESTION, stage=Stage.ENGAGED))
    assert not errors(check(QUESTION, ignore=("soft-sell",)))


def test_a_line_of_a_sellers_spoils_the_friendliest_letter() -> None:
    assert not errors(check(FRIENDLY.format(line="The ferry was late.")))
    assert "demo" in errors(check(FRIENDLY.format(line="Book a free demo.")))

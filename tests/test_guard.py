"""The guard as a whole: what it reads, in which order, and that no text can trouble it."""

import threading
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.domain import Brief, Contact, Draft, Fact, Judgement, Report, Sender, Severity, Source, Stage
from invitewriter.errors import UsageError
from invitewriter.guard import RULES, Guard, Passage, Setting, find_rules
from tests.tables import every

GUARD = Guard()
PITCH = "Hi Ana, we offer training for managers. Sorry to bother you!"
BRIEF = Brief(
    contact=Contact(name="Ana"),
    sender=Sender(name="Tom"),
    facts=(Fact(id="N1", text="Keeps bees on the roof.", source=Source.NOTES, line=1),),
    today=date(2026, 6, 5),
)
# Words that rules listen for, glued in all ways, so that the texts are not merely noise.
SPICE = st.sampled_from(
    [
        "we help",
        "free",
        "trial",
        "calendly.com/",
        "[Name]",
        "?",
        "Sie",
        "du",
        "не",
        "\n\n",
        "“",
        ">",
        "$49",
        "https://",
        "http",
        "…",
    ]
)
TEXTS = st.lists(SPICE | st.text(alphabet=st.characters(), max_size=20), max_size=12).map(" ".join)


def read(text: str, setting: Setting | None = None) -> Report:
    return GUARD.check(Draft(message=text), setting=setting or Setting(language="en"))


def test_findings_name_the_words_where_they_stand() -> None:
    findings = read(PITCH).errors
    assert [finding.name for finding in findings] == ["own-offer", "sorry-to-bother"]
    assert [PITCH[finding.span.start : finding.span.end] for finding in findings] == [
        finding.words for finding in findings
    ]
    assert findings[0].words == "we offer training"


def test_all_passages_are_read() -> None:
    draft = Draft(message="Hi Ana", subject="Join our webinar", questions=("Could you introduce me to your boss?",))
    assert {finding.passage for finding in GUARD.check(draft).errors} == {"subject", "question 1"}


@every("word", ["NP301", "sorry-to-bother", "SORRY-TO-BOTHER", "NP3"])
def test_a_rule_is_ignored_by_id_name_or_family(word: str) -> None:
    report = Guard(ignore=[word]).check(Draft(message=PITCH), setting=Setting(language="en"))
    assert {finding.name for finding in report.errors} == {"own-offer"}
    assert "NP301" in report.ignored


def test_an_unknown_rule_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="'NP999'"):
        find_rules("NP999")


def test_a_clean_text_is_clean() -> None:
    report = read("Hi Ana,\n\nI keep thinking of the frozen probes. How did the replanting go?\n\nTom")
    assert report.ok
    assert report.findings == ()
    assert report.judge is Judgement.NOT_ASKED


def test_rules_that_want_a_brief_are_unread_without_one() -> None:
    assert {rule.id for rule in RULES if rule.needs_brief and rule.find} <= set(read("Hi Ana").unread)


def test_a_language_we_have_no_words_for_is_left_to_english_and_the_judge() -> None:
    report = read("Ciao Ana, è stato bello parlare con te delle api. Book a quick demo here.", Setting())
    assert "demo" in {finding.name for finding in report.errors}
    assert find_rules("urgency")[0].id in report.unread


def test_suggestions_come_in_the_language_of_the_message() -> None:
    report = read("Hallo Ana, entschuldigen Sie bitte die Störung, wir haben uns auf der Messe getroffen.", Setting())
    assert "Beginnen Sie mit dem, worüber Sie gesprochen haben." in {finding.suggestion for finding in report.errors}


def test_severity_follows_the_stage() -> None:
    text = "Please follow our page on LinkedIn."
    severities = {
        stage: {f.severity for f in read(text, Setting(stage=stage)).findings if f.name == "own-channel"}
        for stage in Stage
    }
    assert severities == {
        Stage.MET: {Severity.ERROR},
        Stage.CONNECTED: {Severity.WARNING},
        Stage.ENGAGED: set(),
        Stage.TRUSTED: set(),
    }


def test_many_repetitions_are_told_a_few_times() -> None:
    findings = [finding for finding in read("Click here. " * 500).findings if finding.name == "call-to-action"]
    assert 1 <= len(findings) <= 20


def test_a_guard_is_safe_between_threads() -> None:
    reports: list[Report] = []
    threads = [threading.Thread(target=lambda: reports.append(Guard().check(Draft(message=PITCH)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reports) == 4
    assert len({report.findings for report in reports}) == 1


def test_a_quotation_is_no_quotation_when_it_is_the_whole_text() -> None:
    assert Passage(name="message", text='"Book a demo today, and save."').quotations == []
    assert len(Passage(name="message", text='She read "book a demo" aloud to all of us there.').quotations) == 1


@settings(max_examples=150, deadline=None)
@given(
    TEXTS,
    st.sampled_from(["", "en", "de", "es", "fr", "pt", "it", "fi"]),
    st.sampled_from(["", "email", "linkedin-note", "sms"]),
)
def test_no_text_troubles_a_finder(text: str, language: str, channel: str) -> None:
    setting = Setting(language=language, channel=channel)
    for finding in GUARD.check(Draft(message=text, subject=text[:50]), setting=setting).findings:
        within = text if finding.passage == "message" else text[:50]
        assert 0 <= finding.span.start <= finding.span.end <= len(within)
        assert finding.words == within[finding.span.start : finding.span.end]


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_no_text_troubles_a_finder_that_reads_the_notes(text: str) -> None:
    for finding in GUARD.check(Draft(message=text, questions=(text,)), BRIEF).findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)

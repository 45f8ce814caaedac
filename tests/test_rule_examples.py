"""Every rule finds its own bad examples, leaves everybody's good ones alone, and keeps to its stages and languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.domain import Draft, Finding, Severity, Stage
from invitewriter.guard import FAMILIES, RULES, Guard, Rule, Scope, Setting
from invitewriter.guard.catalogue import CATALOGUES, catalogue

GUARD = Guard()
TRANSLATED = [language for language in CATALOGUES if language != "en"]
PATTERNED = [rule for rule in RULES if rule.find is not None and not rule.needs_brief]
BY_NAME = {rule.name: rule for rule in RULES}
PLACES = ("", "email", "linkedin-note", "sms")


def finds(rule: Rule, text: str, language: str = "en", stage: Stage = Stage.MET) -> bool:
    """Whether `rule` objects to `text` as a message, a subject or a question, in some channel."""
    guard = Guard((rule,))
    drafts = (Draft(message=text), Draft(message="", subject=text), Draft(message="", questions=(text,)))
    places = [Setting(channel=channel, language=language, stage=stage) for channel in PLACES]
    return any(guard.check(draft, None, place).findings for draft in drafts for place in places)


def objections(text: str, language: str) -> list[Finding]:
    return list(GUARD.check(Draft(message=text), None, Setting(language=language)).errors)


def test_the_guard_has_rules_in_all_eight_families() -> None:
    assert {rule.family for rule in RULES} == set(FAMILIES)
    assert len(RULES) >= 30


def test_ids_and_names_are_taken_once() -> None:
    assert len({rule.id for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_what_why_and_whence(rule: Rule) -> None:
    assert all((rule.message, rule.why, rule.suggestion, rule.source, rule.bad, rule.good))
    assert not rule.message.endswith(".")
    assert rule.suggestion.endswith((".", "?"))


@pytest.mark.parametrize("rule", PATTERNED, ids=lambda rule: rule.name)
def test_a_rule_finds_its_own_bad_examples(rule: Rule) -> None:
    for example in rule.bad:
        assert finds(rule, example), example


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_of_the_same_scope_objects_to_a_good_example(rule: Rule) -> None:
    for example in rule.good:
        same = [found.name for found in objections(example, "en") if BY_NAME[found.name].scope is rule.scope]
        assert not same, example


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_names_rules_and_finds_its_own_bad_examples(language: str) -> None:
    entries = catalogue(language).entries
    assert entries.keys() <= BY_NAME.keys()
    missed = [
        (name, example)
        for name, entry in entries.items()
        if not BY_NAME[name].needs_brief
        for example in entry.bad
        if not finds(BY_NAME[name], example, language)
    ]
    assert not missed


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogues_good_examples_are_let_pass(language: str) -> None:
    blocked = [
        (name, example, [found.name for found in objections(example, language)])
        for name, entry in catalogue(language).entries.items()
        if BY_NAME[name].scope is Scope.SENTENCE
        for example in entry.good
        if objections(example, language)
    ]
    assert not blocked


@pytest.mark.parametrize("rule", [rule for rule in PATTERNED if rule.until], ids=lambda rule: rule.name)
def test_a_rule_ends_at_its_stage(rule: Rule) -> None:
    assert rule.until is not None
    before = list(Stage)[list(Stage).index(rule.until) - 1]
    for example in rule.bad:
        assert finds(rule, example, stage=before), example
        assert not finds(rule, example, stage=rule.until), example
        assert not finds(rule, example, stage=Stage.TRUSTED), example


def test_a_rule_can_soften_with_the_stage() -> None:
    softened = [rule for rule in PATTERNED if rule.warns_from]
    assert softened
    for rule in softened:
        assert rule.warns_from is not None
        assert rule.severity_at(Stage.MET) is Severity.ERROR
        assert rule.severity_at(rule.warns_from) is Severity.WARNING


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["", "en", "de", "es", "fr", "pt", "fi"]), st.sampled_from(PLACES))
def test_no_text_makes_a_rule_raise_or_point_outside(text: str, language: str, channel: str) -> None:
    draft = Draft(message=text, subject=text[:50], questions=(text[:80],))
    texts = dict(draft.texts())
    for finding in GUARD.check(draft, None, Setting(language=language, channel=channel)).findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(texts[finding.passage])
        assert finding.words == texts[finding.passage][finding.span.start : finding.span.end]


def test_a_language_without_rules_is_told_as_unread() -> None:
    finnish = (
        "Hei Aino, oli mukava tavata sinut messuilla. Kerroit hienosti mehiläisistä ja niiden talvehtimisesta. Matti"
    )
    report = GUARD.check(Draft(message=finnish), None, Setting(language="fi"))
    assert "NP101" in report.unread
    assert "NP101" not in GUARD.check(Draft(message="Hi Ana, it was good to talk about bees. Tom")).unread


def test_a_rule_that_needs_notes_is_told_as_unread_without_them() -> None:
    needing = {rule.id for rule in RULES if rule.needs_brief and rule.find}
    assert needing
    assert needing <= set(GUARD.check(Draft(message="Hi Ana, it was good to talk about bees. Tom")).unread)

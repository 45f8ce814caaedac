"""Every rule as a record: its examples in every language, its stage, its words."""

import re
from datetime import date
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from invitewriter.domain import Brief, Contact, Draft, Fact, Letter, Sender, Severity, Source, Span, Stage
from invitewriter.guard import FAMILIES, RULES, Guard, Passage, Rule, Scope, Setting, find_rules
from invitewriter.guard.phrases.catalogue import CATALOGUES, catalogue, closings
from invitewriter.guard.phrases.matching import Matching
from invitewriter.guard.placeholders import PLACEHOLDERS
from invitewriter.guard.rule import EVERYWHERE, Noted, Phrases, Worded
from tests.tables import every

OURS = [rule for rule in RULES if rule.family not in {"NP6", "NP8"}]
"""Grounding and discretion need notes made for each example, and have tests of their own."""

CHANNELS = {"over-limit": "linkedin-note", "cut-off": "linkedin-note", "costly-characters": "sms"}
PATTERNS = [PLACEHOLDERS, *(rule.find for rule in RULES if isinstance(rule.find, Matching))]
NOTES = Brief(
    contact=Contact(name="Ana"),
    sender=Sender(name="Tom Reed"),
    facts=(
        Fact(id="N1", text="Keeps bees on the roof of the library.", source=Source.NOTES, line=1),
        Fact(id="N2", text="Her ideal client is a hotel with a garden.", source=Source.NOTES, line=2),
    ),
    letters=(
        Letter(text="I keep thinking of your second chimney and of the brick yards.", day=date(2026, 6, 1), line=9),
    ),
    today=date(2026, 6, 5),
)


def examples(rule: Rule, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if language == "en":
        return rule.bad, rule.good
    entry = catalogue(language).entries.get(rule.name)
    return (entry.bad, entry.good) if entry else ((), ())


def passage(rule: Rule, text: str, language: str, stage: Stage = Stage.MET) -> Passage:
    kind = "message" if "message" in rule.passages else min(rule.passages)
    channel = CHANNELS.get(rule.name, "email") if rule.family == "NP7" else ""
    return read(kind, text, language, channel, stage)


@cache
def read(kind: str, text: str, language: str, channel: str, stage: Stage) -> Passage:
    """One passage for all rules, as the guard has it: what several of them ask of it is found out once."""
    return Passage(name=kind, text=text, given_language=language, channel=channel, stage=stage)


def spans(rule: Rule, text: str, language: str = "en") -> list[Span]:
    return (
        [found.span if isinstance(found, Noted) else found for found in rule.find(passage(rule, text, language), NOTES)]
        if rule.find
        else []
    )


@every("rule", [rule for rule in OURS if rule.find])
def test_a_rule_objects_to_its_bad_examples_in_every_language(rule: Rule) -> None:
    for language in CATALOGUES:
        for text in examples(rule, language)[0]:
            assert spans(rule, text, language), text


@every("language", CATALOGUES)
def test_the_language_of_the_examples_is_told(language: str) -> None:
    told = [
        passage(rule, text, language)
        for rule in OURS
        for text in examples(rule, language)[0]
        if rule.name != "mixed-address"
    ]
    assert [p.text for p in told if p.language != language] == []


@every("language", CATALOGUES)
def test_no_rule_of_the_same_scope_objects_to_a_good_example(language: str) -> None:
    objections = [
        (rule.name, other.name, text)
        for rule in OURS
        for text in examples(rule, language)[1]
        for other in OURS
        if other.scope is rule.scope and other.passages & rule.passages
        if other is rule or not (other.needs_brief or other.needs_channel)
        if spans(other, text, language)
    ]
    assert objections == []


@every("rule", [rule for rule in OURS if rule.until])
def test_a_rule_with_a_last_stage_falls_silent_there(rule: Rule) -> None:
    assert rule.until
    before = list(Stage)[list(Stage).index(rule.until) - 1]
    assert rule.applies(passage(rule, rule.bad[0], "en", before))
    assert not any(rule.applies(passage(rule, rule.bad[0], "en", stage)) for stage in (rule.until, Stage.TRUSTED))


def test_a_rule_can_soften_with_the_stage() -> None:
    softened = {rule: rule.warns_from for rule in RULES if rule.warns_from}
    assert softened
    for rule, stage in softened.items():
        assert rule.severity_at(Stage.MET) is Severity.ERROR
        assert rule.severity_at(stage) is Severity.WARNING


@every(("stage", "severity"), [(Stage.MET, Severity.ERROR), (Stage.CONNECTED, Severity.WARNING), (Stage.ENGAGED, None)])
def test_own_channels_are_an_error_then_a_warning_then_allowed(stage: Stage, severity: Severity | None) -> None:
    (rule,) = find_rules("own-channel")
    assert (rule.severity_at(stage) if rule.applies(passage(rule, "", "en", stage)) else None) is severity


def test_a_price_is_an_error_at_every_stage() -> None:
    (rule,) = find_rules("price")
    assert all(rule.applies(passage(rule, "", "en", stage)) for stage in Stage)
    assert {rule.severity_at(stage) for stage in Stage} == {Severity.ERROR}


def test_ids_and_names_are_unique_and_ids_belong_to_families() -> None:
    assert len({rule.id for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)
    assert {rule.family for rule in RULES} == set(FAMILIES)
    assert len(RULES) >= 30


@every("rule", RULES)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert rule.bad
    assert rule.good
    assert rule.why.endswith((".", "”", ")")), rule.why
    assert rule.suggestion.endswith((".", "?"))
    assert rule.suggestion[0].isupper()
    assert rule.message[0].islower()
    assert not rule.message.endswith(".")
    assert rule.source
    assert rule.passages <= EVERYWHERE


@every("language", [language for language in CATALOGUES if language != "en"])
def test_every_rule_speaks_every_language(language: str) -> None:
    entries = catalogue(language).entries
    ours = {rule.name for rule in OURS}
    assert ours <= set(entries)
    assert [name for name in ours if not entries[name].suggestion] == []
    silent = [rule.name for rule in OURS if isinstance(rule.find, Phrases | Worded) and not rule.find.knows(language)]
    assert silent == []
    assert set(entries) <= {rule.name for rule in RULES}


@every("language", CATALOGUES)
def test_every_phrase_can_be_read(language: str) -> None:
    known = catalogue(language)
    written = [phrase for entry in known.entries.values() for phrase in entry.find]
    if language == "en":
        written = [phrase for rule in RULES if isinstance(rule.find, Phrases) for phrase in rule.find.en]
    for phrase in (*written, *(phrase for phrases in known.sets.values() for phrase in phrases)):
        known.book.read(phrase).check()


@every("language", CATALOGUES)
def test_a_suggestion_comes_in_the_language_of_the_message(language: str) -> None:
    (rule,) = find_rules("sorry-to-bother")
    advice = {code: rule.advice(code) for code in CATALOGUES}
    assert len(set(advice.values())) == len(CATALOGUES)
    assert rule.advice("sv") == advice["en"]


def test_closings_belong_to_the_languages_we_read() -> None:
    assert set(closings()) == set(CATALOGUES)


def test_a_letter_scope_example_is_a_letter() -> None:
    for rule in OURS:
        if rule.scope is Scope.LETTER and rule.family != "NP7":
            assert all("\n" in text for text in rule.bad), rule.name


def test_a_language_without_words_is_listed_as_unread() -> None:
    report = Guard().check(
        Draft(message="Ciao Ana, è stato bello parlare con te delle api sul tetto della biblioteca."), setting=Setting()
    )
    (rule,) = find_rules("we-help")
    assert rule.id in report.unread


def test_a_rule_that_needs_notes_is_told_as_unread_without_them() -> None:
    needing = {rule.id for rule in RULES if rule.needs_brief and rule.find}
    assert needing
    assert needing <= set(Guard().check(Draft(message="Hi Ana, it was good to talk about bees. Tom")).unread)


@pytest.mark.parametrize("find", [pattern for pattern in PATTERNS if pattern.signs])
@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_a_pattern_finds_has_one_of_its_signs(find: Matching, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(find.pattern, find.flags), fullmatch=True))
    assert any(sign in text.casefold() for sign in find.signs)


@every("find", PATTERNS)
def test_every_pattern_compiles(find: Matching) -> None:
    assert re.compile(find.pattern, find.flags)


@every("language", sorted({*CATALOGUES} - {"en"}))
def test_every_rule_has_its_suggestion_in_every_language(language: str) -> None:
    assert [rule.name for rule in RULES if rule.advice(language) == rule.suggestion] == []

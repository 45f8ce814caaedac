"""Which rules are asked about a text: those that could find something, and the answer is that of asking them all."""

import json
from pathlib import Path

import pytest

from invitewriter.domain import Draft, Stage
from invitewriter.guard import RULES, Guard, Passage, Setting
from invitewriter.guard.phrases.finders import Phrases
from invitewriter.guard.selection import Selections

MESSAGES = sorted((Path(__file__).parent / "messages").glob("*.jsonl"))


def test_most_rules_are_not_asked_about_a_text_without_their_words() -> None:
    passage = Passage(name="message", text="Hi Ana,\n\nthe frost took the plums.\n\nTom", given_language="en")
    selection = Selections(RULES).for_passage(passage, None)
    asked = [rule for rule in selection.worth_asking(passage) if isinstance(rule.find, Phrases)]
    assert len(asked) < len([rule for rule, _ in selection.tried if isinstance(rule.find, Phrases)]) / 4


@pytest.mark.parametrize("path", MESSAGES, ids=lambda path: path.stem)
def test_the_shelf_passes_over_no_rule_that_would_have_found_something(path: Path) -> None:
    guard = Guard()
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)["text"]
        found = {
            finding.rule for finding in guard.check(Draft(message=text), setting=Setting(channel="email")).findings
        }
        passage = Passage(name="message", text=text, channel="email")
        applying = [rule for rule in RULES if rule.applies(passage) and rule.can_try(passage, None)]
        assert found == {rule.id for rule in applying if rule.find and list(rule.find(passage, None))}


def test_what_is_known_of_a_passage_decides_which_rules_read_it() -> None:
    selections = Selections(RULES)
    met = Passage(name="message", text="Hello", given_language="en")
    trusted = Passage(name="message", text="Hello", given_language="en", stage=Stage.TRUSTED)
    assert len(selections.for_passage(trusted, None).rules) < len(selections.for_passage(met, None).rules)
    assert selections.for_passage(met, None) is selections.for_passage(met, None)

"""The words that every match of a pattern has, told from its source: never one that a match may lack."""

import re
import tomllib

import pytest

from invitewriter.offline.reading.ways import ways_of
from invitewriter.text.patterns import compile_by_words
from invitewriter.text.shown import words_shown
from tests.conftest import ROOT

WAYS = ROOT / "prompts" / "offline" / "en" / "outright.toml"


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("^(?:she|he) bakes rye", [("she", "he"), (" bakes rye",)]),
        ("^I also? bake", [("I als",), (" bake",)]),
        ("(?:dark )?ale", [("ale",)]),
        ("(?P<who>rye|oat) (?:the (?:loaf|cake))", [("rye", "oat"), ("the ",), ("loaf", "cake")]),
        ("loaf|cake", []),
        ("(?:loaf|ca(?:ke|lf)) here", [(" here",)]),
        (r"\bmill[a-z]+ (?=stone)ab{1,3}cd+e", [("mill",), ("cd",)]),
        (r"[^\]x]+ oats\.", [(" oats",)]),
        ("(?:loaf|) of", [(" of",)]),
    ],
)
def test_the_words_of_a_source_are_those_of_every_match(source: str, shown: list[tuple[str, ...]]) -> None:
    assert words_shown(source) == shown


def test_a_pattern_is_compiled_for_a_text_with_its_words_and_no_other() -> None:
    pattern = compile_by_words("^(?:she|he) bakes (?P<what>.+)$")
    assert pattern.match("He mills oats") is None
    assert "compiled" not in pattern.__dict__
    found = pattern.match("SHE bakes rye")
    assert found is not None
    assert found["what"] == "rye"
    assert pattern.match("He mills oats") is None
    assert compile_by_words("rye").search("of RYE") is not None


def test_no_way_of_saying_something_is_passed_over() -> None:
    table = tomllib.loads(WAYS.read_text(encoding="utf-8"))
    told = re.findall(r'"([^"\n]{12,160})"', (ROOT / "tests" / "test_offline_outright.py").read_text(encoding="utf-8"))
    met = 0
    for way in ways_of(table):
        for find in way.finds:
            source = re.compile(find.pattern, re.IGNORECASE)
            met += sum(source.match(text) is not None for text in told)
            assert not [
                text for text in told if source.match(text) and not compile_by_words(source.pattern).match(text)
            ]
    assert met > 30

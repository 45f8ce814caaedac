"""Patterns compiled when they are used: none of them is wrong, and each answers as a compiled one does."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import invitewriter
from invitewriter.text.patterns import compile_later, within_runs


def _values() -> list[object]:
    """All that our modules hold, but for those whose extra is not installed."""
    found: list[object] = []
    for module in pkgutil.walk_packages(invitewriter.__path__, "invitewriter."):
        if module.name.endswith("__main__"):
            continue
        try:
            found += vars(importlib.import_module(module.name)).values()
        except ModuleNotFoundError as error:
            if str(error.name).startswith("invitewriter"):
                raise
    return found


def test_every_pattern_of_every_module_compiles() -> None:
    later = type(compile_later(""))
    patterns = [value for value in _values() if isinstance(value, later)]
    assert len(patterns) > 100
    assert all(isinstance(pattern.groups, int) for pattern in patterns)


def test_it_answers_as_a_compiled_pattern_does_however_often_it_is_asked() -> None:
    pattern = compile_later(r"(?P<letter>[a-c])\d", re.IGNORECASE)
    for _ in range(2):
        assert [match["letter"] for match in pattern.finditer("A1 d2 c3")] == ["A", "c"]
        assert pattern.sub("-", "b2") == "-"
        assert pattern.groupindex == {"letter": 1}


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    pattern = compile_later("(")
    with pytest.raises(re.error):
        pattern.search("")


def test_one_with_signs_answers_as_a_compiled_pattern_does_and_is_compiled_only_where_a_sign_stands() -> None:
    pattern = compile_later(r"\[(\w+)\]", signs="[")
    assert pattern.search("none") is pattern.match("none") is pattern.fullmatch("none") is None
    assert list(pattern.finditer("none")) == []
    assert pattern.sub("-", "none") == "none"
    assert "compiled" not in vars(pattern)
    told = "a [word] and [another]"
    assert [match[1] for match in pattern.finditer(told)] == ["word", "another"]
    assert pattern.sub(lambda match: match[1].upper(), told, 1) == "a WORD and [another]"
    for _ in range(2):
        assert pattern.match("none", 2) is pattern.search("none", 1, 3) is None
        assert pattern.match(told, 2) is not None
        assert pattern.match(told, 3) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "no sign in here",
        "a/b and c/d/e, at the end f/",
        "and/or\nx/y\u2003z/q\tr /s",
        "((a/b)) //c/d//",
        "w" * 50 + "/v u",
    ],
)
def test_what_holds_no_white_space_is_found_around_its_signs_as_in_the_whole_text(text: str) -> None:
    source = r"(?<![\w(])\w{1,9}(?:/\w+)+\b|/\S+(?!\w)"
    found = within_runs(source, signs=("/",)).finditer(text)
    assert [match.span() for match in found] == [match.span() for match in re.finditer(source, text)]


def test_a_long_run_of_signs_is_gone_through_once() -> None:
    assert sum(1 for _ in within_runs(r"x\b", signs=("/",)).finditer("/" * 200_000 + "x")) == 1

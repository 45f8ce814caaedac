"""A table of cases hides none of them: each is tried, and all that fail are told at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import every

WORDS = [("kiln", 4), ("glaze", 4), ("clay", 4), ("ash", 0)]


def test_every_case_that_fails_is_told_with_where_and_why() -> None:
    tried = []

    @every(("word", "length"), WORDS)
    def has(word: str, length: int) -> None:
        tried.append(word)
        assert len(word) == length or 1 // length

    with pytest.raises(pytest.fail.Exception) as caught:
        has()
    assert tried == ["kiln", "glaze", "clay", "ash"]
    told = str(caught.value)
    assert told.startswith("2 of 4 cases fail")
    assert "word='glaze', length=4\n" in told
    assert "assert (5 == 4 or" in told
    assert "word='ash', length=0\n" in told
    assert "ZeroDivisionError" in told
    assert "kiln" not in told


def test_a_test_that_expected_an_error_in_vain_is_told_as_well() -> None:
    @every("word", ["kiln", "12"])
    def is_no_number(word: str) -> None:
        with pytest.raises(ValueError, match="invalid literal"):
            int(word)

    with pytest.raises(pytest.fail.Exception, match=r"(?s)1 of 2 cases fail.*word='12'.*DID NOT RAISE"):
        is_no_number()


@every("name", ["a.md", "b.md"])
def test_fixtures_are_given_beside_a_case(name: str, tmp_path: Path) -> None:
    assert tmp_path.is_dir()
    assert not (tmp_path / name).exists()


def test_a_table_without_cases_is_refused() -> None:
    with pytest.raises(AssertionError, match="proves nothing"):
        every("word", [])

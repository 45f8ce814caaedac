"""The embedded writer's reading of any clause, by its grammar alone."""

import pytest

from tests.test_offline_reading import told

TOLD = [
    ("winds clock springs by hand", "How did you come to wind clock springs by hand?"),
    ("she says moss grows where the damp starts", "You told me that moss grows where the damp starts"),
    ("used to drive the night tram in Gothenburg", "You told me that you used to drive the night tram in Gothenburg."),
    ("um so she varnishes oars and she splices rope too", "How did you come to varnish oars?"),
    ("she once carried a cello over the Pyrenees", "You told me that you once carried a cello over the Pyrenees."),
]
LEFT = [
    "winds it by hand",
    "dubs more cartoons",
    "she snores through concerts",
    "she says they grow where the damp starts",
    "her sister winds clock springs by hand",
    "visits to Rome",
    "she carried a tray to the table",
]


@pytest.mark.parametrize(("note", "expected"), TOLD)
def test_a_whole_clause_is_told_whatever_its_verb(note: str, expected: str) -> None:
    assert expected in told("said hello", note)


@pytest.mark.parametrize("note", LEFT)
def test_a_clause_that_is_cut_or_leans_on_another_is_left_alone(note: str) -> None:
    assert told("said hello", note) == ""

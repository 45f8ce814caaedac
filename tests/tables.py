"""Tables of cases, a line or two each: one test goes through them all and tells every one that fails, not only the first.

`@every` is written like `pytest.mark.parametrize` and costs thousands of cases no test of their own. That one is for cases that
are slow, or that need a fixture each.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from functools import wraps
from inspect import signature
from typing import Any

import pytest

Test = Callable[..., None]


def every(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """The test, for each of the cases in turn: what one of them gives the parameters of these names, as parametrize does.

    Fixtures are made once, for all cases.
    """
    if isinstance(names, str):
        names, cases = (names,), [(case,) for case in cases]
    rows = [dict(zip(names, case, strict=True)) for case in cases]
    assert rows, "a table without cases proves nothing"

    def over_all(test: Test) -> Test:
        @wraps(test)
        def run(**fixtures: Any) -> None:
            failures = [told for row in rows if (told := _failure(test, row, fixtures))]
            if failures:
                pytest.fail("\n".join([f"{len(failures)} of {len(rows)} cases fail\n", *failures]), pytrace=False)

        wanted = signature(test).parameters
        fixtures = [wanted[name] for name in wanted if name not in rows[0]]
        vars(run)["__signature__"] = signature(test).replace(parameters=fixtures)
        return run

    return over_all


def _failure(test: Test, row: dict[str, Any], fixtures: dict[str, Any]) -> str:
    """The case with where and why it fails; empty where it passes. One that skips fails: it is no table's to skip."""
    try:
        test(**row, **fixtures)
    except (Exception, pytest.fail.Exception, pytest.skip.Exception) as error:  # noqa: BLE001 - whatever it is, it is told, and the other cases go on
        case = ", ".join(f"{name}={getattr(value, 'name', None) or repr(value)}" for name, value in row.items())
        within = error.__traceback__ and error.__traceback__.tb_next
        return f"{case}\n{''.join(traceback.format_exception(type(error), error, within))}"
    return ""

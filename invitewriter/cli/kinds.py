"""Types of options: files, days and numbers, with error messages that say what to give instead."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

FILE = click.Path(path_type=Path)


class Day(click.DateTime):
    """A day, as 2026-11-24: its midnight."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            return datetime.strptime(str(value).strip(), self.formats[0])  # noqa: DTZ007 - the sender's own calendar day
        except ValueError:
            self.fail(f"{value!r} is no day: write one as 2026-11-24.", param, ctx)


class Whole(click.IntRange):
    """A whole number within bounds."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(str(value))
        except ValueError:
            self.fail(f"{value!r} is no whole number: give one, such as {self.min or 1}.", param, ctx)
        return super().convert(number, param, ctx)


class Seconds(click.FloatRange):
    """A number of seconds above 0."""

    def __init__(self) -> None:
        super().__init__(min=0, min_open=True)

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            number = float(str(value))
        except ValueError:
            self.fail(f"{value!r} is no number of seconds: give one, such as 60.", param, ctx)
        return super().convert(number, param, ctx)

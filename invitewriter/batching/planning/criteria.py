"""Whom to invite and how many at a time: a file that the sender reads and changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from invitewriter.domain import value
from invitewriter.errors import ConfigError
from invitewriter.resources import read_toml

NAME = "criteria.toml"
_TEXT = """\
# Whom to invite first, and how many at a time. Read whenever 'invitewriter plan' runs; change it as you like.

# Your ideal client and your ideal source of referrals, in the words your notes would use: "bakeries that mill their own
# flour", "accountants of small farms". They only order the plan: no letter, no model and no writer ever sees them.
ideal_client = []
ideal_referral_source = []

# Words in your notes that should make you ask yourself whether to write at all. The plan puts the question to you; it
# judges nobody. Each is a word or a phrase, and * is any ending. Words of five languages are known besides: "pushy", "no photo".
ask_me_about = []

# What a free LinkedIn account allows (LinkedIn publishes no number for the week; 100 is the lower of those reported).
notes_a_month = 5
invitations_a_week = 100

# How many letters you want to read, sign and send in a day.
letters_a_day = 15
"""


@value
class Criteria:
    """What orders the plan."""

    ideal_client: tuple[str, ...] = ()
    ideal_referral_source: tuple[str, ...] = ()
    ask_me_about: tuple[str, ...] = ()
    notes_a_month: int = 5
    """Connection requests with a note: LinkedIn Help a550555 allows a free account five."""
    invitations_a_week: int = 100
    letters_a_day: int = 15


def open_criteria(folder: Path) -> Criteria:
    """The criteria of a plan's folder; where there is no file yet, one is written that says what may stand there.

    Raises ConfigError for a file that cannot be read, or holds a word unknown here.
    """
    path = folder / NAME
    try:
        if not path.exists():
            path.write_text(_TEXT, encoding="utf-8")
            path.chmod(0o600)
        return _criteria(read_toml(path), path)
    except (OSError, ValueError) as error:
        raise ConfigError(f"Cannot read {path}: {error}. Mend it, or delete it to get a new one.") from None


def _criteria(told: Mapping[str, Any], path: Path) -> Criteria:
    known = [each.name for each in fields(Criteria)]
    for key, held in told.items():
        if key not in known:
            raise ConfigError(f"{path}: there is no {key!r}. What may stand there: {', '.join(known)}.")
        if key.endswith(("_month", "_week", "_day")):
            least = 1 if key == "letters_a_day" else 0
            if not isinstance(held, int) or isinstance(held, bool) or held < least:
                raise ConfigError(f"{path}: {key} is a whole number, {least} or more.")
        elif not isinstance(held, list) or not all(isinstance(one, str) for one in held):
            raise ConfigError(f'{path}: {key} is a list of texts: ["...", "..."].')
    chosen: dict[str, Any] = {key: tuple(held) if isinstance(held, list) else held for key, held in told.items()}
    return Criteria(**chosen)

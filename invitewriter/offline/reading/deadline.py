"""Finds by when the sender means to do something, and says it as a letter does: "by weds" is "by Wednesday"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.notes.dates import iso_date
from invitewriter.offline.frame import fill
from invitewriter.offline.tables import NOTHING, Table, listed
from invitewriter.text.patterns import compile_later

_DIGITS = compile_later(r"\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.(?:\d{4})?$")


@value
class Deadlines:
    """A language's words for a day by which something is done; without any, none is ever found."""

    pattern: re.Pattern[str]
    said: dict[str, str]
    """How the letter says each, by how notes write it."""
    apart: re.Pattern[str]
    """Finds before a day that another act stands between, of which it may be the day: "send her the map and meet her on"."""
    digits: str | dict[str, str]
    """How it says a day that they write in digits; where that hangs on the word before it, by that word."""
    months: tuple[str, ...]

    def parted(self, text: str) -> tuple[str, str]:
        """`text` without its deadline, and that as the letter says it; empty where there is none."""
        match = self.pattern.search(text)
        if not match:
            return text, ""
        lead, day = match["lead"].lower(), match["day"]
        if self.apart.search(text[: match.end("lead")]):
            return f"{text[: match.start()]}{text[match.end() :]}".lstrip(), ""
        said = self.said.get(day.lower()) or self._in_digits(lead, day) or day
        return f"{text[: match.start()]}{text[match.end() :]}".lstrip(), f"{lead} {said}"

    def _in_digits(self, lead: str, day: str) -> str:
        """A day such as "2026-12-20" in words; empty for one that is in words already."""
        told = _DIGITS.search(day)
        iso = iso_date(told[0]) if told else None
        if not iso or not self.months:
            return ""
        frame = self.digits if isinstance(self.digits, str) else self.digits[lead]
        year, month, number = ("", *iso[2:].split("-")) if iso.startswith("--") else iso.split("-")
        return fill(frame, {"day": str(int(number)), "month": self.months[int(month) - 1], "year": year})


def make_deadlines(promises: Table) -> Deadlines:
    """From `promises.by`: what leads to a day (`leads`), the days (`said`), and a pattern of days with a number (`dated`)."""
    table = promises.get("by", {})
    said = {written: day for day, writings in table.get("said", {}).items() for written in writings.split(" | ")}
    days = "|".join(re.escape(written) for written in sorted(said, key=len, reverse=True))
    leads = listed(table, "leads")
    source = rf"(?:^|\s+)(?P<lead>{'|'.join(leads)})\s+(?P<day>{days}|{table.get('dated', NOTHING)})(?=$|[\s,.;!])"
    return Deadlines(
        pattern=compile_later(
            source if said else NOTHING,
            re.IGNORECASE,
            signs=[f"{lead.rpartition(')')[2].partition('(')[0]} " for lead in leads],
        ),
        said=said,
        apart=compile_later(table.get("apart", NOTHING), re.IGNORECASE),
        digits=table.get("digits", ""),
        months=listed(table, "months") if "months" in table else (),
    )

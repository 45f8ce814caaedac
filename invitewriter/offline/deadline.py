"""By when the sender means to do something, as the letter says it: "by weds" is "by Wednesday"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed
from invitewriter.text.patterns import compile_later


@value
class Deadlines:
    """A language's words for a day by which something is done; without any, none is ever found."""

    pattern: re.Pattern[str]
    said: dict[str, str]
    """How the letter says each, by how notes write it."""

    def parted(self, text: str) -> tuple[str, str]:
        """`text` without its deadline, and that as the letter says it; empty where there is none."""
        match = self.pattern.search(text)
        if not match:
            return text, ""
        said = self.said.get(match["day"].lower(), match["day"])
        return f"{text[: match.start()]}{text[match.end() :]}", f"{match['lead'].lower()} {said}"


def make_deadlines(promises: Table) -> Deadlines:
    """From `promises.by`: what leads to a day (`leads`), the days (`said`), and a pattern of days with a number (`dated`)."""
    table = promises.get("by", {})
    said = {written: day for day, writings in table.get("said", {}).items() for written in writings.split(" | ")}
    days = "|".join(re.escape(written) for written in sorted(said, key=len, reverse=True))
    leads = listed(table, "leads")
    source = rf"\s+(?P<lead>{'|'.join(leads)})\s+(?P<day>{days}|{table.get('dated', '(?!)')})(?=$|[\s,.;!])"
    return Deadlines(
        pattern=compile_later(source if said else "(?!)", re.IGNORECASE, signs=[f" {lead} " for lead in leads]),
        said=said,
    )

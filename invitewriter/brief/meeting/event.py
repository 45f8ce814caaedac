"""Finds the event that the first sentence of the notes names, even where that sentence is not about the contact."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_EVENT = compile_later(
    rf"(?<!\w)(?:{CAPITAL_LETTER}\w*(?:[Cc]amp|Conf|Con|[Ff]est|[Ss]ummit|Meetup|[Hh]ackathon|Expo|[Kk]ongress|[Kk]onferenz|[Mm]esse)"
    r"|(?:Conference|Congress|Congreso|Congresso|Congrès|Encontro|Encuentro|Salon|Salone|Feria|Feira|Fiera|Foire|Festival|Forum))\d{0,4}"
    rf"(?: (?:d[aeiou]s?|del|dei|du|of|für) (?={CAPITAL_LETTER})| {CAPITAL_LETTER}[\w-]*| \d{{1,4}}(?!\d))*(?!\w)"
)
_LONGEST = 60


def event_of(texts: Sequence[str]) -> str:
    """The name of the event in the first of the texts; empty where it names none, or where the texts name several."""
    first = _EVENT.search(texts[0]) if texts else None
    if not first or len(first[0]) > _LONGEST or not any(map(str.isalpha, first[0])):
        return ""
    heads = {match[0].split()[0] for text in texts for match in _EVENT.finditer(text)}
    return first[0].strip() if len(heads) == 1 and (" " in first[0] or first[0][-1].isdigit()) else ""

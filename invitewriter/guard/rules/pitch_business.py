"""NP1, pitch: the sender's own business, and what it does for people like the reader."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import NOT_TO_DO
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP159",
        name="own-business",
        message="offers what the sender's business does for people like the reader",
        why="What my firm makes, and how it spares people like you an evening, is an advertisement, however short and kind.",
        suggestion="Tell what you do in a line if they asked; leave out what it would do for them.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("own_house", "eases"),
                ("own_house", "like_you"),
                ("own_house", "shown_it"),
                ("own_house", "classes"),
                ("own_house", "for_kinds"),
                ("own_making", "for_kinds", "eases"),
                ("own_making", "for_kinds", "shown_it"),
                ("own_making", "for_kinds", "call_it"),
                ("serves_many", "call_on_you"),
            ),
            same=frozenset({"classes", "like_you"}),
            aside="no_house",
            unless="given_away",
        ),
        bad=(
            "Our little firm prints seed labels. They save gardeners like you hours of writing.",
            "Our company builds a rota tool for care homes. Shall we have a quick call?",
            "We make heaters for choirs, so that nobody has to sing in a coat. May I bring one along?",
        ),
        good=(
            "You asked what I do: my firm builds rota software for care homes. How is the new oven?",
            "My company sends me to Graz again in May. Is the café by the station still there?",
            "Your app saves our company hours, and people like you deserve to hear it.",
            "Our choir makes jam for the fair. Shall I bring you a jar?",
        ),
    ),
)

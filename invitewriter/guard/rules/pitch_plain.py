"""NP1, pitch, ninth part: plain pitches, told by their parts: work that is offered, and the terms that make a sale of it."""

from __future__ import annotations

from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import RIGHT_CONNECTIONS
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP160",
        name="work-on-terms",
        message="offers work on the reader's things for money or on a seller's terms",
        why="A neighbour offers a hand as well; a price, a discount, a closing date or “reply YES” beside it makes it a sale.",
        suggestion="Leave the offer out, or the terms, if it is a friend's.",
        source=RIGHT_CONNECTIONS,
        passages=MESSAGE,
        find=Together(
            groups=(("work_offered", "sale_terms"), ("work_offered", "for_money"), ("service_ad",)),
            same=frozenset({"for_money"}),
            unless="no_seller",
            after=2,
        ),
        bad=(
            "We'll tile your kitchen in three days. £900, and only till Easter.",
            "I could groom your dog next week. Reply YES and he's booked.",
            "Chimney sweeping from £55.",
        ),
        good=(
            "I'll trim your hedge on Saturday if you like, the ladder is out anyway.",
            "I paid 60 pounds for the lamp, and only till Sunday was it mine: the cat broke it.",
            "You said that you clean chimneys. How did that begin?",
        ),
    ),
)

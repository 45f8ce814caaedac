"""NP1, pitch, fifth part: letters in which no single sentence is a pitch, but all of them together are."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import Mark, Rule, Scope, weighed
from invitewriter.guard.rules.sources import INVITATION, NOT_TO_DO

# What the marks must weigh together for a letter to be a pitch, and to be nothing else.
_SOFT, _PLAIN = 5, 12

MARKS = (
    Mark(name="own_trade", weight=3, sells=True, tells="names what the sender sells"),
    Mark(name="trading", weight=3, sells=True, tells="says what the sender does for money"),
    Mark(name="trading_for", weight=3, sells=True, tells="says for whom the sender works"),
    Mark(name="clients", weight=3, sells=True, tells="tells of the sender's clients"),
    Mark(name="thats_us", weight=3, sells=True, tells="turns to the sender's business"),
    Mark(name="attached", weight=3, sells=True, tells="hands out sales papers"),
    Mark(name="look_over", weight=3, sells=True, tells="offers to look into the reader's affairs"),
    Mark(name="launches", weight=2, sells=True, tells="announces something of the sender's"),
    Mark(name="giving_ask", weight=3, sells=True, tells="asks for money"),
    Mark(name="own_paper", weight=3, sells=True, tells="hands out bait"),
    Mark(name="research", weight=3, sells=True, tells="asks for the sake of a product"),
    Mark(name="decides", weight=3, sells=True, tells="asks who decides and buys"),
    Mark(name="chase", weight=2, sells=True, tells="chases an answer"),
    Mark(name="handover", weight=3, sells=True, tells="hands the reader over to a seller"),
    Mark(name="listed", weight=3, sells=True, tells="honours the reader with a place on a list"),
    Mark(name="work_talk", weight=3, sells=True, tells="talks of filling a position"),
    Mark(name="profession", weight=2, sells=True, tells="presents a trade"),
    Mark(name="free_hands", weight=3, sells=True, tells="has places to fill"),
    Mark(name="credentials", weight=1, sells=True, tells="presents credentials"),
    Mark(name="own_firm", weight=2, sells=True, tells="speaks of the sender's firm"),
    Mark(name="foot_in_door", weight=3, sells=True, tells="offers the next step"),
    Mark(name="interest_checks", weight=3, sells=True, tells="feels for interest"),
    Mark(name="seats", weight=2, sells=True, tells="fills seats"),
    Mark(name="buying", weight=2, sells=True, tells="wants something tried or bought"),
    Mark(name="spreading", weight=2, sells=True, tells="wants to be passed on to others"),
    Mark(name="wink", weight=2, sells=True, tells="hints at the sender's trade"),
    Mark(name="your_details", weight=2, sells=True, tells="collects the reader's particulars"),
    Mark(name="visit_us", weight=2, sells=True, tells="asks the reader into the shop"),
    Mark(name="contingent", weight=1, sells=True, tells="holds itself ready for a need"),
    Mark(name="survey_talk", weight=2, sells=True, tells="asks for answers or a verdict"),
    Mark(name="sponsor_sale", weight=3, sells=True, tells="sells sponsorship"),
    Mark(name="order_form", weight=3, sells=True, tells="wants an order signed"),
    Mark(name="quote_sent", weight=3, sells=True, tells="comes back to a quotation"),
    Mark(name="earned", weight=3, sells=True, tells="tells what clients earned"),
    Mark(name="runs_ads", weight=3, sells=True, tells="says what the sender does for money"),
    Mark(name="refund", weight=2, sells=True, tells="promises the money back"),
    Mark(name="bargain", weight=2, sells=True, tells="praises a bargain"),
    Mark(name="price_until", weight=2, tells="lets a price run out"),
    Mark(name="first_fee", weight=2, tells="names a first fee"),
    Mark(name="names_ask", weight=2, tells="asks for names"),
    Mark(name="for_whom", weight=3, tells="speaks of the reader as one of a kind of buyers"),
    Mark(name="money_talk", weight=1, tells="speaks of money"),
    Mark(name="gain_talk", weight=2, tells="promises a gain"),
    Mark(name="outcome", weight=2, tells="tells of a success"),
    Mark(name="same_trouble", weight=2, tells="compares the reader's trouble with others'"),
    Mark(name="trouble_talk", weight=3, tells="names a trouble"),
    Mark(name="problem_claim", weight=2, tells="knows what goes wrong with people like the reader"),
    Mark(name="proof_talk", weight=2, tells="gives proof of quality"),
    Mark(name="fit_talk", weight=2, tells="finds the reader a fit"),
    Mark(name="haste_talk", weight=2, tells="makes haste"),
    Mark(name="hedge", weight=1, tells="takes away risk and pressure, as sellers do"),
    Mark(name="reach_me", weight=2, tells="asks to be contacted"),
    Mark(name="when_talk", weight=2, tells="settles a time"),
    Mark(name="link_talk", weight=2, tells="leads to a page or a form"),
    Mark(name="trades", weight=1, tells="names a thing that is sold by letter"),
    Mark(name="stock", weight=1, tells="uses a stock phrase"),
)

RULES = (
    Rule(
        id="NP116",
        name="sales-talk",
        message="reads like a sales letter",
        why="One such word is chance; many together are the sound of a letter that was written for a list.",
        suggestion="Say it in the words you used when you talked.",
        source=INVITATION,
        scope=Scope.LETTER,
        passages=frozenset({"message"}),
        find=weighed(*MARKS, enough=_PLAIN),
        bad=(
            "Hello Ana,\n\nMy firm has looked after shops like yours since 1998, and most of them struggle with the same thing. I would be happy to discuss what that costs you each year. Which day suits you?",
        ),
        good=(
            "Hello Ana,\n\nYou said that your team has outgrown the old platform, and that nobody reads the reports. I have asked around at the archive: they use index cards. Shall we have a coffee when you are back in town?\n\nTom",
        ),
    ),
    Rule(
        id="NP117",
        name="soft-sell",
        message="adds up to a pitch",
        why="What I sell, and shall I send you some: however softly it is said, that is the whole of a pitch.",
        suggestion="Leave out what these words are for: tell what you do, or ask about them, and offer nothing.",
        source=NOT_TO_DO,
        scope=Scope.LETTER,
        until=Stage.ENGAGED,
        passages=frozenset({"message"}),
        find=weighed(*MARKS, enough=_SOFT, below=_PLAIN),
        bad=(
            "Hi Ana,\n\nI keep thinking of your roof. We clean solar panels, and it takes a morning. Shall I drop by?\n\nTom",
        ),
        good=(
            "Hi Ana,\n\nyou asked what I do: I clean solar panels. How is the roof after the storm?\n\nTom",
            "Hi Ana,\n\nI have found the book on roofs. Shall I send it?\n\nTom",
        ),
    ),
)

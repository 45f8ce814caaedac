"""NP1, pitch: what ends at the sender's own trade: a price and a start, praise, a story, a fault found, a free evening."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import HOUSE, INVITATION, NOT_TO_DO, PARTICIPATE, RIGHT_CONNECTIONS
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP168",
        name="priced-start",
        message="names a price, users or quotes, and has the reader begin",
        why="A price by the month with a trial behind it, or the many who use it with two dates to choose from, is a sale with its till open.",
        suggestion="Write about them, and leave what you sell for the day they ask.",
        source=RIGHT_CONNECTIONS,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("period_price", "start_now"),
                ("dates_given", "use_told", "many_counted"),
                ("quotes_got", "cover_ends"),
                ("cover_ends", "quotes_got"),
                ("quotes_got", "reply_yes"),
                ("reply_yes", "quotes_got"),
                ("reply_yes", "rest_mine"),
            ),
            unless="no_seller",
            before=3,
        ),
        bad=(
            "Lanternbook costs 12 euros a month. You can start tomorrow, no contract.",
            "Already 90 campsites work with Lanternbook. For a demonstration there is Monday or Tuesday.",
            "The insurance of your boat expires in May. You have three quotes from me by Sunday.",
        ),
        good=(
            "On the allotment we have planted leeks, and you can start on the beans.",
            "Already 90 campsites work with the warden. Come on Monday or Tuesday.",
            "I have three quotes for the boat now, and the second seems fair.",
        ),
    ),
    Rule(
        id="NP169",
        name="turn-to-own-trade",
        message="turns to the sender's trade and holds it out to the reader",
        why="Praise or a story that ends at what one does for people like the reader was told for that end.",
        suggestion="End with them: stop after the praise, or tell the story for its own sake.",
        source=PARTICIPATE,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("own_step", "trade_turned"),
                ("others_with_us",),
                ("relieved_others", "see_how"),
                ("thanks_to_us", "see_how", "others_like"),
                ("name_passed", "some_of_yours", "work_for_some"),
                ("content_asked", "done_for_you", "own_field"),
            ),
            same=frozenset({"others_like"}),
            unless="bidden",
            before=6,
        ),
        bad=(
            "Your film would be stronger still with a quieter end. I work alongside directors at that stage, a handful each year. I would set aside an afternoon for you.",
            "I can show you how other ferrymen sorted out the tickets with our help.",
            "I help gardeners with their taxes. If one of your listeners is lost in theirs, recommend me.",
        ),
        good=(
            "Your film would be stronger still with a quieter end, said my aunt, who is ninety. I would set aside a cake for you.",
            "I can show you how other ferrymen tie the knot, when you come with us.",
            "If one of your listeners has lost a hat, give them my number.",
        ),
    ),
    Rule(
        id="NP170",
        name="faults-for-hire",
        message="has counted faults nobody asked about, keeps the list back and offers to mend them",
        why="Who finds a stranger's faults, holds the list and the tool, is at work.",
        suggestion="Say what you noticed, if it is of use to them, and leave it there.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(groups=(("mend_by_me", "faults_found", "list_withheld"),), unless="bidden", before=4, after=2),
        bad=("I counted eight mistakes on your menu. Shall I send you the list? Or I correct them for you.",),
        good=(
            "I counted eight mistakes on your menu, as you asked me to, and the list is below. I can correct them for you.",
            "I counted eight swans on the pond. Shall I send you the picture?",
        ),
    ),
    Rule(
        id="NP171",
        name="free-for-later",
        message="gives an evening, asks questions or opens a circle, behind which the sender's service waits",
        why="What costs nothing and ends with one's course, one's adviser or a call is paid for later.",
        suggestion="Invite them to something only when it ends there.",
        source=f"{HOUSE}; {INVITATION}",
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("told_at_end", "put_down"),
                ("more_at_ours", "costs_nothing"),
                ("advice_after", "answers_wanted"),
                ("circle_ours", "welcome_offered", "ring_whom"),
                ("ring_whom", "circle_ours", "welcome_offered"),
            ),
            unless="bidden",
            before=4,
        ),
        bad=(
            "We sing online on Monday. To finish, Jo presents our voice course. Shall I put you down?",
            "We are asking ferrymen five questions. Afterwards one of our consultants suggests what would suit you.",
            "In our network of innkeepers one helps the other. We would be glad to welcome you. When may I call you?",
        ),
        good=(
            "We sing in the barn on Monday. To finish, there is soup. Shall I put you down?",
            "My class is asking ferrymen five questions. Afterwards they tell you what they would like to be.",
            "We would be glad to welcome you on the island. Which boat will you take?",
        ),
    ),
)

"""NP1, pitch: wares for private life praised to strangers, trades that stand ready, and surveys that strangers are to answer."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import NOT_TO_DO, PARTICIPATE
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP190",
        name="ware-praised",
        message="praises or resells a ware for private life to strangers",
        why="What ails people, the ware that ends it and where to get it: an advertisement has no reader, only buyers.",
        suggestion="Leave it out.",
        source=NOT_TO_DO,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("ware_ours", "ware_does", "look_here"),
                ("old_trouble", "ware_does", "look_here"),
                ("old_trouble", "ware_ours", "look_here"),
                ("old_trouble", "ware_ours", "ware_does"),
                ("licence_resold", "resold_terms"),
                ("home_party", "party_sale"),
                ("food_made", "orders_taken"),
                ("rep_now", "set_aside"),
            ),
            unless="no_ware_seller",
            before=6,
            after=8,
        ),
        bad=(
            "Say goodbye to wet feet! Our socks dry in minutes. Discover the colours.",
            "Our lamps charge by day and last for years. The perfect gift for sailors. Find your favourite.",
        ),
        good=(
            "No more wet feet: the socks that you lent me dry in minutes. Where did you find them?",
            "Our lamp fell overboard, and the new one is the perfect gift. Come and see it.",
        ),
    ),
    Rule(
        id="NP191",
        name="survey-sent",
        message="asks strangers to answer a survey",
        why="A questionnaire for whoever will fill it in wants a number of answers, and nothing of this reader.",
        suggestion="Ask one thing that you would like to hear from this person.",
        source=PARTICIPATE,
        until=Stage.ENGAGED,
        surveys=True,
        passages=MESSAGE,
        find=Together(
            groups=(("survey_run", "survey_terms", "survey_sender"),),
            unless="survey_known",
            before=6,
            after=8,
        ),
        bad=("I am a student of fisheries. Please complete my questionnaire on eels. It is anonymous.",),
        good=(
            "Thank you for filling in my questionnaire on eels. It stays anonymous, even in the thesis.",
            "Dear members, please complete the survey on the boat house. It takes five minutes.",
        ),
    ),
    Rule(
        id="NP192",
        name="trade-at-call",
        message="presents a trade that stands ready, or finds fault with the reader's page to mend it",
        why="A tradesman's card is welcome to whoever looks for one; sent to all others it is a leaflet.",
        suggestion="Leave it out, unless they look for one.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("trade_firm", "at_call"),
                ("web_maker", "site_fault", "site_mend"),
                ("site_fault", "site_mend", "web_maker"),
                ("calls_left", "for_your_kind"),
                ("media_made", "media_price"),
                ("lessons_given", "lesson_price"),
                ("duty_told", "done_for_price"),
            ),
            unless="no_tradesman",
            before=2,
            after=4,
        ),
        bad=(
            "I am a sailmaker and rigger, and we run a small business in Hull. No job too small.",
            "I am a web designer. Your page does not load on phones. I could fix it within a day.",
        ),
        good=(
            "As you know I am a plumber. Give me a ring when the tap drips again.",
            "Your page does not load on my phone. Could you tell me when the ferry sails?",
        ),
    ),
)

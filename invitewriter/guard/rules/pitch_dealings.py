"""NP1, pitch: what strangers want of a reader's page, public, purse or hands, and places that are closing."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import HOUSE, INVITATION, RIGHT_CONNECTIONS
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP179",
        name="yours-for-gain",
        message="wants the reader's page, public or purse for the sender's gain",
        why="Praise for what somebody made that ends in a bid, a logo or a sponsorship was meant for its reach.",
        suggestion="If you like what they made, say what in it, and want nothing.",
        source=HOUSE,
        until=Stage.TRUSTED,
        buys=True,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("sale_floated", "your_thing"),
                ("ours_shown", "your_place", "place_wanted"),
                ("brand_known", "your_public"),
                ("feature_yours", "kinds_served"),
                ("readers_enjoy", "link_to_it"),
                ("mend_link", "no_answer_yet"),
                ("sponsor_you",),
                ("advertise_on_yours",),
                ("goods_sent", "shown_online"),
                ("ours_written", "link_to_it"),
                ("set_up_now", "someone_known"),
                ("press_sent", "launch_told"),
                ("shown_by_you", "launch_told"),
                ("posts_wanted", "bartered"),
                ("chip_in", "perk_given"),
                ("perk_given", "chip_in"),
                ("ours_official", "ours_made"),
                ("links_swapped",),
            ),
            same=frozenset({"your_place"}),
            unless="no_stranger",
            before=2,
        ),
        bad=(
            "Your extension for tide tables is neat. Are you interested in selling it?",
            "We would like to place our logo in your readme.",
            "We hope to have you in as a sponsor of the regatta.",
        ),
        good=(
            "Your extension for tide tables is neat. Are you still interested in boats?",
            "The logo in your readme made the children laugh.",
            "Thank you for the cup you gave as a sponsor of the regatta.",
        ),
    ),
    Rule(
        id="NP180",
        name="proposal-unasked",
        message="has a proposal for somebody who asked for none",
        why="Whoever has a proposal and keeps it back, or sends one unasked, is after an answer and not after the reader.",
        suggestion="Say in a line what it is about and why them, or ask about their work.",
        source=INVITATION,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("proposal_made", "answer_wanted"),
                ("proposal_sent", "solution_ours"),
                ("touch_base", "seller_title"),
                ("domain_for_sale", "answer_wanted"),
                ("contact_wanted", "business_reason"),
                ("contact_wanted", "workplace", "work_liked"),
                ("believe_ours", "yours_eased"),
                ("list_sold", "list_holds"),
                ("own_page", "leave_to_send"),
            ),
            unless="no_stranger",
            before=2,
            after=4,
        ),
        bad=(
            "We have an offer that you will find interesting. Contact me on Telegram.",
            "We would like to submit a proposal for the lighting solution offered by Lampwerk.",
            "It is time to touch base.\n\nTom Reed\nRegional Sales Manager",
        ),
        good=(
            "I have a proposal for Sunday: the lake, and then soup.",
            "Her proposal is attached, as the committee wished.",
            "Let us touch base before the concert.\n\nTom",
        ),
    ),
    Rule(
        id="NP181",
        name="hands-sought",
        message="looks for hands for the sender's firm, or for a firm for the sender's hands",
        why="A word on somebody's work or profile that turns into hiring was meant for the hiring.",
        suggestion="Say what you liked about the work, and speak of places when they look for one.",
        source=INVITATION,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("hands_sought", "work_seen"),
                ("hands_sought", "chat_number"),
                ("tired_of_it", "join_ours"),
                ("forces_joined", "overlapping"),
                ("people_for_hire", "hired_out"),
                ("hired_out", "people_for_hire"),
                ("job_with_you", "followed_me"),
                ("talent_pool", "particulars_wanted"),
                ("if_seeking", "we_hire"),
                ("hire_ours", "whence_you"),
                ("your_stack",),
                ("contribute_ours", "chat_number"),
                ("chat_number", "project_held", "contribute_asked"),
            ),
            unless="friend_told",
            before=3,
        ),
        bad=(
            "I saw your work on kites. My company is looking to hire a developer.",
            "Tired of rowing alone? Join our guild!",
        ),
        good=(
            "I saw your work on kites, and my company of boy scouts made three.",
            "We are tired of rowing, and the guild meets on Monday.",
        ),
    ),
    Rule(
        id="NP182",
        name="places-closing",
        message="names an offer or a course with its price and lets it run out",
        why="A price that ends and places that are nearly gone are a sale with its clock running.",
        suggestion="Leave out the price, or the clock.",
        source=RIGHT_CONNECTIONS,
        passages=MESSAGE,
        find=Together(
            groups=(("promo_named", "promo_ends"), ("course_ours", "priced", "promo_ends")),
            unless="no_seller",
            before=2,
            after=2,
        ),
        bad=(
            "The promotion for the rowing classes is closing these days. Secure your place.",
            "Our mentoring for ferrymen starts in June and costs 900 euros. Seven places are already taken.",
        ),
        good=(
            "The promotion to captain is celebrated these days. Keep your chair.",
            "Our course on knots starts in June. Bring a rope.",
        ),
    ),
)

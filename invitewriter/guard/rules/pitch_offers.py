"""NP1, pitch: plain offers of trade without any manner: who makes, buys, lends, compares or lists what, and how to answer."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import HOUSE, NOT_TO_DO
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP184",
        name="trade-letter",
        message="presents a firm, or its services, to a reader who did not ask",
        why="A letter that says what a firm does and where to ask for it is a brochure in an envelope.",
        suggestion="Write about the reader, or send the brochure when they ask for it.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("services_presented",),
                ("trade_done", "if_interested"),
                ("count_on_us", "plans_sent"),
                ("maker_self", "taken_up"),
                ("grows", "interest_any", "supply_you"),
                ("grows", "buyers_sought"),
                ("buyers_sought", "grows"),
                ("sale_or_return",),
                ("catalogue_sent", "catalogue_reason"),
                ("own_rate", "yours_seen"),
                ("trade_self", "someone_yet"),
                ("trade_self", "dates_free"),
                ("subsidy_told", "eligible_check", "home_works"),
            ),
            unless="no_offerer",
            before=2,
            after=4,
        ),
        bad=(
            "We are writing to present our joinery to you.",
            "We manufacture oars and rudders. Should you be interested, ask for the list.",
            "Count on us for your sails. Send us the drawings.",
            "I grow samphire. Would there be any interest in it? I could supply you all summer.",
        ),
        good=(
            "My sister will present her joinery at the fair, and you would like it.",
            "We carry out the benches on Sunday. Should you be interested in soup, come at noon.",
            "We grow far too many beans. Would you be interested in a bag? I could deliver it on the way to choir.",
        ),
    ),
    Rule(
        id="NP185",
        name="buys-yours",
        message="wants to buy what the reader owns, on a dealer's terms",
        why="Who pays cash for any make and collects it buys from everybody.",
        suggestion="Leave it out.",
        source=NOT_TO_DO,
        buys=True,
        passages=MESSAGE,
        find=Together(groups=(("we_buy", "buyer_terms"),), unless="asked", before=2),
        bad=("We buy your old boats. We pay cash.",),
        good=("We buy your honey every autumn, and it never lasts until Easter.",),
    ),
    Rule(
        id="NP186",
        name="lends-money",
        message="offers loans, or to be rid of debts, with the terms",
        why="Interest, sums and sureties named to a stranger are an advertisement, and often a snare.",
        suggestion="Leave it out.",
        source=NOT_TO_DO,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("loans_given", "lending_terms"),
                ("funds_offered", "funds_terms"),
                ("debts_cleared", "cleared_surely"),
                ("only_firms", "funds_offered"),
            ),
            unless="no_offerer",
            before=2,
        ),
        bad=(
            "We grant loans to private persons at 3% interest.",
            "A working capital solution for boatyards. Get your no obligation quote.",
            "Your mortgage will be cleared within 20 days, guaranteed.",
        ),
        good=(
            "The bank gave us the loan at 3% interest, so that the barn gets its roof.",
            "I will settle my debt of two pies within 20 days, guaranteed.",
        ),
    ),
    Rule(
        id="NP187",
        name="found-for-you",
        message="advertises what finds or compares trades for the reader",
        why="A list of vetted people at low cost and a comparison with one's own link are shop windows.",
        suggestion="Name one person or one tool, if they asked you for it.",
        source=HOUSE,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("trade_found", "found_terms"),
                ("offers_compared", "compared_yours"),
                ("tools_compared", "compared_link"),
                ("listed_free", "visitors_sent"),
                ("visitors_sent", "listed_free"),
                ("we_compare", "pays_too_much"),
            ),
            unless="no_offerer",
            before=3,
        ),
        bad=(
            "Find your translator here. Vetted freelancers at low cost.",
            "We compare twelve insurers for you. You choose.",
            "I compared the five best-known apps for choirs. Sign up with my link.",
            "Get your shop listed here for free. We will send visitors from tomorrow.",
        ),
        good=(
            "You will find your translator at the bar, where it costs least.",
            "We compared the five apps for choirs and went back to paper.",
            "Your shop is listed in the parish guide, and we send all our visitors there.",
        ),
    ),
    Rule(
        id="NP188",
        name="ware-sheet",
        message="lists a ware with its order quantity or its ways of payment",
        why="A sheet of measures, quantities and payments is a page of a catalogue.",
        suggestion="Leave the sheet out until they ask for it.",
        source=NOT_TO_DO,
        passages=MESSAGE,
        find=Together(
            groups=(("ware_line", "payment_line"), ("order_line", "payment_line"), ("ware_line", "order_line")),
            unless="no_offerer",
            before=9,
            after=9,
        ),
        bad=("Product: oak oars\nMinimum order: 20 pairs\nPayment: PayPal",),
        good=("What is your minimum order, and which payment do you take?",),
    ),
    Rule(
        id="NP189",
        name="false-notice",
        message="poses as a notice or a bill",
        why="A notice from nobody the reader deals with, which ends in a payment, is a pitch in a uniform, and often a fraud.",
        suggestion="Leave it out.",
        source=NOT_TO_DO,
        passages=MESSAGE,
        find=Together(groups=(("expiry_notice", "settle_it"),), unless="no_offerer", before=3, after=5),
        bad=("Domain expiration notice for gullwing.example. We have not received your payment.",),
        good=("The domain of the choir expires in May. Have you seen the notice? I have not paid yet.",),
    ),
)

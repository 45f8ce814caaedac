"""NP1, pitch: the terms of an offer: its price, and what is free."""

from __future__ import annotations

from invitewriter.guard.rule import Aside, Rule, phrases
from invitewriter.guard.rules.sources import NOT_TO_DO, RIGHT_CONNECTIONS

RULES = (
    Rule(
        id="NP106",
        name="price",
        message="names a price or a discount",
        why="A price makes it a sale. No stage of a friendship begins with one.",
        suggestion="Leave prices for the day they ask.",
        source=RIGHT_CONNECTIONS,
        weak=True,
        find=phrases(
            "(we're|we are|we have|we've got) [now|currently|just] [running|launching|offering|having] (some|a few|great|new|special|several) [*] (offers|deals|promotions|discounts)",
            "(at|for) #% less|#% cheaper|(competitive|unbeatable|attractive|favourable|best|keen) (prices|rates|pricing|conditions|terms)",
            "(fee|price|cost|charge) (is|of|will be|would be) [only|just] {money}|(one-time|one-off|flat|setup|production|participation|listing) (fee|charge|cost|payment)",
            "(day|hourly|daily) rate|at half (of|the|what) *|half of what you|no charge for (the first|your|a|an|you)|free of charge for (the first|your|you)",
            "# (per|a) word|{money} (a|per) (word|link|lead|seat|placement)",
            "#% … (until|till) (tonight|midnight|sunday|friday|tomorrow)",
            "#% (off|discount|rebate|cheaper)|(discount|rebate) of #%",
            "(special|exclusive|limited|early-bird|introductory|launch|holiday|black friday|member|one-time) (discount|offer|price|pricing|rate|rates|deal|promotion|promo)",
            "(offer*|extend|claim|grab|give you|giving you) … discount*",
            "(promo|coupon|discount|voucher|referral) code",
            "our [*] (prices|pricing|rates|fees|packages|plans) [that] (start|range|begin|are|is|include)*|our (prices|pricing|rates|price list|fees)",
            "(starting|starts|start|prices|priced|plans|packages) [are] (at|from) [just|only] {money}",
            "(for|at|from) (only|just|as little as|as low as|a mere) {money}",
            "(only|just|for|at|from|starting at|as little as|costs|price of) {money} [a|per|each|every] (month|mo|year|yr|user|seat|hour|hr|lead|click|license|licence|employee|appointment|post|article|link)",
            "{money} (month|mo|year|yr|user|seat|hour|hr|lead|license)",
            "price list|(free|custom|personali(s|z)ed) quote|(get|give|send) [you|me|us] a quote",
            even=(Aside.AGREED,),
            unless="no_seller",
        ),
        bad=(
            "We are running some special offers this week.",
            "Plans start at $49 a month.",
            "For you there is a special discount of 20%.",
            "As promised, here is our price list.",
        ),
        good=(
            "I gave $100 to the hospice in his name.",
            "The ticket cost me 12 euros and was worth every cent.",
            "They fined us $60 for parking by the mill.",
            "Do you offer a special rate for schools?",
            "At the checkout the promo code did nothing.",
        ),
    ),
    Rule(
        id="NP107",
        name="free-trial",
        message="offers something free as bait",
        why="A free trial, audit or consultation is the first step of a sale, and everybody knows the second.",
        suggestion="Give what they asked for, or nothing.",
        source=NOT_TO_DO,
        find=phrases(
            "first (#|two|three|four|six) (months|weeks|sessions|lessons|orders|deliveries|boxes|hours) [are] [*] (free|on us|on me|on the house|half price)",
            "free [#-day|# day|no-obligation|personali*|custom*|initial|quick|online|website|seo|marketing|security|#-minute|# minute] (trial|audit|consultation|consult|assessment|evaluation|quote|estimate|ebook|e-book|whitepaper|white paper|demo|proposal|mockup|mock-up|health check|masterclass|strategy session|strategy call|discovery call|coaching session|coaching call|gap analysis|valuation)[s]",
            "try [it|us|our *|this|them] [out] [for #] (for free|free of|free for|at no cost|without cost|risk-free|on us)",
            "(complimentary|no-cost|no-obligation) (consultation|audit|assessment|session|call|review|analysis|trial|copy|demo|quote)",
            "(start|begin|get|claim|activate) your free",
            unless="no_seller",
        ),
        bad=(
            "Start your free trial and see for yourself.",
            "I can do a free 30-minute consultation for your team.",
            "We could run a complimentary audit.",
        ),
        good=(
            "Are you free on Thursday?",
            "Your free trial evenings at the choir sound like a good idea.",
            "The museum is free on Sundays.",
            "I keep thinking of our conversation about free trials.",
        ),
    ),
)

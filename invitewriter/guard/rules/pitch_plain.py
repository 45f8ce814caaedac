"""NP1, pitch: plain pitches, told by their parts: what is offered or asked, and what makes a sale of it."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import HOUSE, INVITATION, NOT_TO_DO, PARTICIPATE, RIGHT_CONNECTIONS
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
    Rule(
        id="NP161",
        name="own-service",
        message="puts the sender's service before the reader",
        why="Our service shown, thought to suit, or free the first time is an offer, whatever praise leads up to it.",
        suggestion="Say what you like about their work, and stop there.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(groups=(("service_put",),), unless="no_seller"),
        bad=(
            "May I show you our dog grooming one of these days?",
            "Your garden is a dream. That is why I thought of you for our tree surgery.",
            "Call me for a quote.",
        ),
        good=(
            "You showed us your pottery, and we talked of nothing else on the way home.",
            "We do a reading on Sundays, and I think it would suit you.",
            "Our plumbing froze twice this winter.",
        ),
    ),
    Rule(
        id="NP162",
        name="market-question",
        message="asks how the reader does it, and signs as a seller",
        why="Who sells the answer asks the question of everybody; a stranger who signs for a firm is looking for a market.",
        suggestion="Ask about something the two of you talked about, or sign as yourself.",
        source=PARTICIPATE,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(groups=(("seller_signs", "practice_asked"),), unless="talked_before", before=8, after=0),
        bad=("Hi Ana,\n\nhow do you handle lost keys at the hostel? I wonder.\n\nTom, co-founder of Keyring",),
        good=(
            "Hi Ana,\n\nhow do you handle lost keys at the hostel?\n\nTom",
            "Hi Ana,\n\nit was good to talk on the boat. How do you handle lost keys at the hostel?\n\nTom, co-founder of Keyring",
        ),
    ),
    Rule(
        id="NP163",
        name="paid-answers",
        message="pays for answers with a voucher or a prize",
        why="Whoever raffles a voucher among those who answer wants many answers, and this reader's for their number.",
        suggestion="Ask one thing that you would like to hear from this person.",
        source=PARTICIPATE,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=Together(groups=(("answers_paid", "answers_asked"),), unless="no_seller", before=2, after=1),
        bad=("Our survey on bicycles takes five minutes. Everyone who takes part gets a voucher.",),
        good=(
            "Thank you for the voucher, I bought a teapot.",
            "May I ask you two questions about the bridge?",
        ),
    ),
    Rule(
        id="NP164",
        name="seat-kept",
        message="keeps the reader a seat in a sales event",
        why="A webinar is a pitch with an audience, and a seat that was kept unasked is a ticket that was sold.",
        suggestion="Invite them to something only when you would sit beside them there.",
        source=RIGHT_CONNECTIONS,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=Together(
            groups=(("event_held", "seat_kept"), ("brand_day", "brand_ours", "brand_asked")), unless="no_seller"
        ),
        bad=("We're holding a webinar on ponds next Monday. Shall I save you a seat?",),
        good=("We're singing in the barn on Monday. Shall I save you a seat?",),
    ),
    Rule(
        id="NP165",
        name="decider-sought",
        message="asks who decides, to show them something",
        why="The reader is a door to somebody who buys.",
        suggestion="Write to this person about this person.",
        source=INVITATION,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(groups=(("us_shown", "decider_asked"),), unless="no_seller", before=2),
        bad=("Who is responsible for the canteen at your firm? I would like to introduce our company.",),
        good=("May I introduce my sister? She keeps bees as well.",),
    ),
    Rule(
        id="NP166",
        name="link-for-pay",
        message="wants to buy a link or a place for an article",
        why="The reader's page is wanted for its rank, not for what stands on it.",
        suggestion="If you liked a text, say what in it.",
        source=HOUSE,
        until=Stage.TRUSTED,
        buys=True,
        passages=MESSAGE,
        find=Together(groups=(("link_wanted", "link_paid"), ("link_paid", "link_wanted"), ("sites_sought",)), before=2),
        bad=("Could you add a link to our article on kites? We would pay for it.",),
        good=("Your link to the choir's page made the children proud.",),
    ),
    Rule(
        id="NP167",
        name="list-filled",
        message="puts the reader on a list, or asks them onto one",
        why="Nobody opts in to the news of somebody they have just met.",
        suggestion="Follow theirs instead.",
        source=INVITATION,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=Together(groups=(("list_put",), ("own_newsletter", "sign_up")), unless="no_seller"),
        bad=(
            "I have added you to our mailing list for kite news.",
            "I've started a newsletter on kites. Sign up here.",
        ),
        good=(
            "I've started a newsletter on kites, which nobody reads yet but my mother.",
            "Thank you for your newsletter, it made my Sunday.",
        ),
    ),
)

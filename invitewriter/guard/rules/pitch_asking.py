"""NP1, pitch: what opens with chat, praise or a question and asks for a name, a look, a link or a place."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule
from invitewriter.guard.rules.sources import HOUSE, INVITATION, NOT_TO_DO, PARTICIPATE, RIGHT_CONNECTIONS
from invitewriter.guard.weighing.together import Together

RULES = (
    Rule(
        id="NP172",
        name="place-floated",
        message="floats a place to be filled, or asks for names or a view on it",
        why="A chat that comes to a vacancy was begun for it; whoever is not asked to take it is asked for friends.",
        suggestion="Ask about their work, and speak of the place when they look for one.",
        source=INVITATION,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("place_floated",),
                ("not_for_you", "names_wanted"),
                ("not_for_you", "role_views"),
                ("jobs_cut",),
            ),
            unless="friend_told",
            before=2,
        ),
        bad=(
            "The lake was warm on Sunday. I'd love to tell you about a senior ferryman role.",
            "You may not be looking for a new job. Could you recommend some people for us?",
            "I know that you are happy where you are, but I'd like your thoughts on this ferryman role.",
            "I'm writing because of the layoffs at your shipyard.",
        ),
        good=(
            "They gave me the role of the ferryman, and I would like to show you the hat.",
            "You may not be looking for a fourth cat. Could you recommend some people with a barn?",
            "I'm writing because of the layoffs at your shipyard. I am so sorry to hear of it.",
        ),
    ),
    Rule(
        id="NP173",
        name="backed-firm",
        message="praises a young firm for who has put money into it",
        why="Who names the investors of a firm to a stranger wants hands or money for it.",
        suggestion="Tell what the firm does, if they asked.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(groups=(("firm_thrills", "firm_funded"),), unless="no_seller", after=2),
        bad=("The startup that excites me most makes sails. It is backed by two of the founders of Gullbank.",),
        good=("The firm that made our sails excites me: they still sew by hand.",),
    ),
    Rule(
        id="NP174",
        name="yours-wanted",
        message="wants a place for the sender's text on the reader's page, or the page itself",
        why="Praise for a page that ends with one's own link, or with a bid, was meant for its rank.",
        suggestion="If you liked a page, say what on it.",
        source=HOUSE,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(("resource_ours", "add_it"), ("buys_yours", "bids")),
            unless="given_away",
            before=2,
        ),
        bad=(
            "Our team wrote an in-depth article on kites. It would be a great addition to your page.",
            "We buy websites about kites. Name your price.",
        ),
        good=(
            "Our class wrote an article on kites, and your page was their favourite.",
            "Would you sell me your kite? Name your price.",
        ),
    ),
    Rule(
        id="NP175",
        name="laurels",
        message="honours the reader with a speech at a congress of strangers",
        why="Great honour, a world forum and a full CV by Friday: the fee comes in the next letter.",
        suggestion="Invite them to something that you have a hand in, and say why them.",
        source=HOUSE,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(groups=(("pomp_invite", "world_event", "paper_wanted"),), unless="no_seller", before=2),
        bad=(
            "It is our great honour to invite you to the World Forum on Kites. Please send the title of your speech.",
        ),
        good=("It would be a great pleasure to invite you to our kite day. There is soup.",),
    ),
    Rule(
        id="NP176",
        name="round-your-way",
        message="has a crew near the reader, a tariff that runs out or a list of addresses",
        why="Men who are in the street anyway, and a price that falls at noon, are the oldest terms of the door-to-door trade.",
        suggestion="Leave it out.",
        source=RIGHT_CONNECTIONS,
        passages=MESSAGE,
        find=Together(
            groups=(
                ("crew_near", "measure_price"),
                ("crew_near", "quote_offered"),
                ("rates_move", "papers_wanted"),
                ("lists_held", "need_asked"),
            ),
            unless="no_trader",
            before=2,
        ),
        bad=(
            "We tar boats. Our crew will be in your area in May, and it is £20 a metre.",
            "The old tariff is withdrawn on Friday. We only need a recent bill.",
            "Looking for new guests? We have 30,000 addresses.",
        ),
        good=(
            "Our crew will be in your area in May. Is there a bed for three?",
            "The old tariff is withdrawn on Friday, and nobody at the club has read the letter.",
            "Looking for your hat? It is on our boat.",
        ),
    ),
    Rule(
        id="NP177",
        name="hosted-by-us",
        message="has the reader to a table or a trial that the sender's firm gives",
        why="A dinner with our founder, and a thing set up at your place by a young firm, are a demo with wine.",
        suggestion="Ask them to a meal for its own sake.",
        source=PARTICIPATE,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(("table_set", "host_ours", "seat_for_you"), ("at_yours", "thing_built", "early_users")),
            unless="no_seller",
            before=4,
        ),
        bad=(
            "I'm putting together a table for eight in Leith. Our founder says a few words. Can I keep you a seat?",
            "We have built a lamp. Could we set it up in your harbour? Early users will be looked after.",
        ),
        good=(
            "I'm putting together a table for eight in Leith, for Dad's birthday. Can I keep you a seat?",
            "We have built a lamp with the children. Could we set it up in your garden?",
        ),
    ),
    Rule(
        id="NP178",
        name="fares-with-us",
        message="tells how others of the reader's kind fare with the sender, and proposes a look",
        why="Others who gave us theirs, and figures that fit on a beer mat, are a reference and a visit of a salesman.",
        suggestion="Tell what you do without hanging a visit on it.",
        source=PARTICIPATE,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        find=Together(
            groups=(("others_with_it", "step_proposed"), ("done_there", "step_proposed")),
            unless="bidden",
            before=2,
        ),
        bad=(
            "A few fishermen on the lake send their nets to us now. The figures fit on a postcard.",
            "When the shipyard moved, we carried every plank. I'd walk through the house with you and say what I would do.",
        ),
        good=(
            "A few fishermen on the lake send their nets to us now, and the children make tents of them.",
            "When the school moved, we carried every book. I'd walk through the house with you and cry a little.",
        ),
    ),
)

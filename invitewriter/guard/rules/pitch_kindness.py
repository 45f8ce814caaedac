"""NP1, pitch: marks that speak against a sale, as two people who know each other show them."""

from __future__ import annotations

from invitewriter.guard.rule import Mark

# What no buyer and nobody with a question says besides: a trade, those it serves, and a hand held out.
_OFFERS = (
    *("own_trade", "trading_for", "clients", "one_of_kind", "look_over", "own_deal", "attached"),
    *("foot_in_door", "interest_checks", "ideas_ask", "giving_ask", "has_people", "own_field", "decides"),
    *("paid_link", "link_wanted", "lends", "fit_talk", "outcome", "relief", "gain_talk"),
)

# What shows a trade, a deal or an honour for sale beside the plainest tie.
_DEALS = (
    *("own_trade", "trading_for", "clients", "giving_ask", "gift_named", "listed", "paid_link", "link_wanted", "seat"),
    *("has_people", "own_deal", "own_field", "shown_off", "lends", "succession", "house_hunt", "a_cut", "gain_talk"),
    *("backing", "raising", "sponsor_sale", "try_party", "dealt_with"),
)

KINDNESS = (
    Mark(name="inquires", unless=(*_DEALS, "stage"), weight=-12, tells="asks in order to write, learn or study"),
    Mark(
        name="two_projects",
        unless=(*_DEALS, "trading", "foot_in_door", "credentials"),
        weight=-8,
        tells="would have two projects understand each other",
    ),
    Mark(name="plain_tie", unless=_DEALS, weight=-5, tells="says whose relative, tenant or neighbour writes"),
    Mark(name="yours_here", unless=_DEALS, weight=-5, tells="brings back or has in hand what is the reader's"),
    Mark(
        name="corrects",
        unless=(*_DEALS, "unasked_patch", "look_over", "own_paper", "ready_for_you"),
        weight=-4,
        tells="sets the reader right",
    ),
    Mark(
        name="enquires",
        unless=(*_OFFERS, "launches"),
        weight=-8,
        tells="asks as a buyer or a guest, or leaves a service",
    ),
    Mark(name="asks_expert", unless=(*_OFFERS, "trading"), weight=-5, tells="asks somebody who knows"),
    Mark(name="faulty", unless=(*_OFFERS, "launches", "profession"), weight=-6, tells="tells of a fault"),
    Mark(name="met_before", weight=-1, most=2, warm=True, tells="recalls what the two shared"),
    Mark(name="thanks_for", unless=("unasked_patch",), weight=-2, most=2, tells="gives thanks for something done"),
    Mark(name="answers", weight=-3, tells="answers something the reader sent or asked"),
    Mark(name="declines", weight=-2, tells="declines something"),
    Mark(name="feelings", weight=-1, most=2, warm=True, tells="feels with the reader"),
    Mark(name="home", weight=-1, most=2, warm=True, tells="talks of family and everyday life"),
    Mark(
        name="errands",
        unless=("study", "entry", "manuscript", "own_field", "has_people"),
        weight=-2,
        most=2,
        tells="settles something the two have in hand",
    ),
    Mark(
        name="customer",
        unless=("own_field", "paid_link", "link_wanted", "lends", "fit_talk", "unasked_patch"),
        weight=-8,
        tells="asks or writes as a customer",
    ),
    Mark(name="served", weight=-3, tells="sees to something the reader has ordered or asked for"),
    Mark(
        name="given",
        unless=("unasked_patch", "tables", "seat", "congress", "committee"),
        weight=-5,
        tells="tells what became of the reader's gift",
    ),
    Mark(name="complains", weight=-8, tells="complains of something bought"),
    Mark(name="quoted", weight=-5, tells="names the price the reader asked for"),
    Mark(name="welcomes", unless=("unasked_patch", "pen_wanted"), weight=-12, tells="welcomes somebody who has joined"),
    Mark(name="asked", weight=-5, tells="answers what the reader asked"),
    Mark(name="hosts", weight=-6, tells="thanks a guest"),
    Mark(name="accepts", weight=-5, tells="takes up what the reader proposed"),
    Mark(name="shared_work", weight=-4, most=2, tells="talks of work the two share"),
    Mark(name="joint", weight=-2, most=2, tells="sees to work the two share"),
    Mark(name="to_all", weight=-3, tells="writes to the whole of a team"),
    Mark(
        name="not_sold",
        unless=("try_party", "lent_to_try", "passes_on", "better_life"),
        weight=-3,
        tells="says that nothing need be bought",
    ),
    Mark(
        name="answers_posting",
        unless=("own_trade", "trading_for", "clients", "has_people"),
        weight=-8,
        tells="applies for a place that was offered",
    ),
    Mark(name="applied", weight=-5, tells="answers an application"),
    Mark(name="offered_them", weight=-8, tells="answers what the reader offered"),
    Mark(name="placed", unless=("study", "has_people"), weight=-5, tells="gives, gets or applies for a place"),
    Mark(name="other_reason", weight=-6, tells="says that the trade is not what the letter is for"),
    Mark(name="honoured", weight=-1, warm=True, tells="congratulates on a place"),
    Mark(name="away", weight=-4, tells="tells that the sender is away"),
    Mark(
        name="reviewing", unless=("unasked_patch", "manuscript"), weight=-6, tells="asks for a review of others' work"
    ),
    Mark(name="took_part", weight=-3, tells="thanks for taking part"),
    Mark(name="user", weight=-1, tells="writes as a user of the reader's work"),
    Mark(
        name="stuck",
        unless=(
            *("decides", "look_over", "own_field", "runs_ads", "free_hands", "at_hand", "act_asked"),
            *("trading_for", "foot_in_door"),
        ),
        weight=-6,
        most=2,
        tells="cannot get on with what is the reader's",
    ),
    Mark(
        name="forebears",
        unless=("own_trade", "trading", "trading_for", "clients"),
        weight=-5,
        tells="asks after forebears",
    ),
    Mark(name="old_days", unless=("clients", "own_trade"), weight=-5, tells="has known the reader for long"),
    Mark(
        name="leave_asked",
        unless=("link_wanted", "paid_link", "own_trade", "trading", "trading_for", "clients"),
        weight=-5,
        tells="asks leave for the use of the reader's work",
    ),
    Mark(
        name="neighbourly", unless=("own_trade", "clients"), weight=-6, tells="holds out help to neighbours for nothing"
    ),
    Mark(name="enrolled", weight=-6, tells="tells members or those who have signed up how it goes on"),
    Mark(name="vouches", weight=-8, tells="brings somebody whom the sender answers for"),
    Mark(
        name="good_wishes",
        unless=("money_talk", "link_talk", "buying", "own_trade"),
        weight=-5,
        tells="wishes well for a day",
    ),
    Mark(name="pupil", weight=-5, tells="remembers what the reader taught the sender"),
    Mark(name="club", unless=("tables",), weight=-6, tells="writes to the members of a society, or to neighbours"),
    Mark(name="among_us", weight=-6, most=2, tells="puts to a group what others want or offer"),
    Mark(name="reader_of", weight=-4, tells="writes as a reader"),
    Mark(name="consoles", weight=-5, tells="is there as a friend, or where nobody pays"),
    Mark(name="advice", weight=-2, tells="asks the reader's advice"),
    Mark(name="thesis", weight=-8, tells="asks for the sake of a thesis"),
    Mark(name="open_evening", weight=-5, tells="invites to what is open to all"),
    Mark(name="your_word", weight=-4, tells="takes up what the reader said, lent or showed"),
    Mark(name="pays_guest", unless=("study", "seat"), weight=-6, tells="pays the reader's way"),
    Mark(name="introduces", weight=-2, tells="brings two people together"),
)

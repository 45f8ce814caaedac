"""NP1, pitch: what only a judge can find: offers in the form of a story, a gift, a question or a hint."""

from __future__ import annotations

from invitewriter.domain import Stage
from invitewriter.guard.rule import MESSAGE, Rule, Scope
from invitewriter.guard.rules.sources import HOUSE, INVITATION, NOT_TO_DO, PARTICIPATE, RIGHT_CONNECTIONS

RULES = (
    Rule(
        id="NP151",
        name="story-to-own-door",
        message="tells a story that ends at the sender's business",
        why="Other people's trouble, told to somebody who has it too, and a door that happens to be open: that is a brochure.",
        suggestion="Tell it without yourself in it, or ask how they are coping.",
        source=PARTICIPATE,
        scope=Scope.LETTER,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        bad=(
            "Dear Ana,\n\nA cousin of mine sold his orchard and did not sleep for a year. Nobody had told him what to do with the rest of his days. Those are the people I sit down with now. You said that the keys go to your son in May. I am in most mornings.\n\nTom",
        ),
        good=(
            "Dear Ana,\n\nA cousin of mine sold his orchard and did not sleep for a year. Then he took up the cello. How do you feel about giving the keys to your son?\n\nTom",
        ),
    ),
    Rule(
        id="NP152",
        name="uninvited-help",
        message="offers a look, a check, a lesson or a mend that nobody asked for and that the sender lives on",
        why="Who points out a stranger's fault and holds the tool for it is at work.",
        suggestion="Say what you noticed, if it is of use to them, and leave it there.",
        source=NOT_TO_DO,
        scope=Scope.LETTER,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        bad=(
            "Hi Ana,\n\nThe third line of your menu has a slip, and so does the ninth. It took me a minute; I read menus for half the street. I will gladly go through the whole of it.\n\nTom",
        ),
        good=("Hi Ana,\n\nThe third line of your menu has a slip, by the way. The soup was perfect.\n\nTom",),
    ),
    Rule(
        id="NP153",
        name="gift-as-bait",
        message="gives something, or an honour, that leads to a sale",
        why="A list, a sample, a seat or a prize that nobody asked for is paid for later, with an address or with an hour.",
        suggestion="Give what they asked for, and ask for nothing in return.",
        source=INVITATION,
        scope=Scope.LETTER,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        bad=(
            "Hi Ana,\n\nThe jury has your bakery on its list for the golden loaf. Nadia will ring about the table at the gala.\n\nTom",
        ),
        good=("Hi Ana,\n\nHere is the list of mills that you asked for. The third one closes at noon.\n\nTom",),
    ),
    Rule(
        id="NP154",
        name="pretext-questions",
        message="asks how the reader does things, or what they think, for the sake of something the sender sells",
        why="Research that ends in a product is the first step of selling it.",
        suggestion="Ask because you want to know; and tell what it is for.",
        source=HOUSE,
        scope=Scope.LETTER,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        bad=(
            "Hi Ana,\n\nWe are hearing how bakeries plan their nights, nothing more. Those who talk to us get to try what comes of it before the others.\n\nTom",
        ),
        good=(
            "Hi Ana,\n\nHow do you plan your nights at the bakery? I have only ever worked days, and I wonder when you see your friends.\n\nTom",
        ),
    ),
    Rule(
        id="NP155",
        name="praise-as-ramp",
        message="praises, or shares a worry, in order to come to the sender's own thing",
        why="Praise as a ramp takes back what it gave.",
        suggestion="Stop after the praise.",
        source=PARTICIPATE,
        scope=Scope.LETTER,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        bad=(
            "Hi Ana,\n\nNobody writes about rye as you do, and I nodded at every line. It is why four of us left the mill last year. Have breakfast with me, and you will be the first to taste what came of it.\n\nTom",
        ),
        good=("Hi Ana,\n\nNobody writes about rye as you do. I read the piece on the wet summer twice.\n\nTom",),
    ),
    Rule(
        id="NP156",
        name="aside-offer",
        message="slips an offer, a hint or an advertisement into a kind letter",
        why="One clause is enough: from there on the reader wonders what the rest was for.",
        suggestion="Leave the clause out.",
        source=PARTICIPATE,
        scope=Scope.LETTER,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        bad=(
            "Dear Ana,\n\nthe plums were a feast, and the boys ask after your dog. Should anybody at the school think of new windows, Karl has the lorry and I have the glass. Love to all!\n\nTom",
        ),
        good=(
            "Dear Ana,\n\nthe plums were a feast, and the boys ask after your dog. Karl has put new windows in the barn, and we can see the hills at last. Love to all!\n\nTom",
        ),
    ),
    Rule(
        id="NP157",
        name="favour-to-oneself",
        message="asks, as if it were a kindness, for money, custom, votes, names or a word to others",
        why="Pushy people want one's contacts and one's purse before they know one.",
        suggestion="Ask whom they would like to meet, and help with that.",
        source=RIGHT_CONNECTIONS,
        scope=Scope.LETTER,
        until=Stage.TRUSTED,
        passages=MESSAGE,
        bad=(
            "Hi Ana,\n\nhow is the ankle? My nephew has set up on his own and has nobody in his books yet. Say that you come from me, and he will fit you in.\n\nTom",
        ),
        good=(
            "Hi Ana,\n\nhow is the ankle? You asked for my nephew's number; it is on the card. He will be glad to hear from you.\n\nTom",
        ),
    ),
    Rule(
        id="NP158",
        name="wrong-audience",
        message="speaks of business to somebody whom it cannot concern",
        why="Wrong audience, wrong platform, wrong approach: it shows that nobody looked who they are.",
        suggestion="Write about what this person does.",
        source=NOT_TO_DO,
        scope=Scope.LETTER,
        passages=MESSAGE,
        bad=(
            "Dear Abbot Martin,\n\nwith a fleet like yours the tyres alone must cost you a good night's sleep each autumn. Who looks after them?\n\nTom",
        ),
        good=(
            "Dear Abbot Martin,\n\nhow do you keep the young monks from the telephone in the porter's lodge?\n\nTom",
        ),
    ),
)

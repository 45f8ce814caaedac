"""The embedded writer tells the acts that notes only jot down, in whatever dress, and nothing of the asides around them."""

from invitewriter import draft
from tests.glass_fair import TODAY, told
from tests.tables import every


@every(
    ("line", "sentence"),
    [
        # a label says who is to do it
        ("her: will send a sketch of the kiln", "Thank you for offering to send me a sketch of the kiln."),
        ("her: to post photos of the owls", "Thank you for offering to post me the photos of the owls."),
        ("She: will lend me her drill.", "Thank you for offering to lend me your drill."),
        ("she said: will bring the stencils", "Thank you for offering to bring the stencils."),
        # asides go, and articles come
        ("me: post the map, it's in the blue folder", "I will post you the map."),
        ("To do: drawings to Selma, they have nine by now", "I will send you the drawings."),
        ("Send: picture of the cellar afterwards", "I will send you the picture of the cellar."),
        ("Me to send: rota for the kiln, 2 pages", "I will send you the rota for the kiln."),
        ("I'll send her name of the tile shop", "I will send you the name of the tile shop."),
        ("me: send the tide table + the leaflet we gave the scouts", "I will send you the tide table and the leaflet we gave the scouts."),
        ("→ Got our glaze chart, no lead in it, send", "I will send you our glaze chart."),
        ("Sketch of the weathervane to Selma.", "I will send you the sketch of the weathervane."),
        ("I'll pass her poem on to Uncle Pat.", "I will pass on your poem to Uncle Pat."),
        ("to do: take her trowel back, + biscuits", "I will return your trowel."),
        # what they look for, and the sender has
        ("Wants: old tiles, chipped will do. I've a crate of them, spare, send", "I will send you the old tiles."),
        ("looking: a potter who'd teach evenings", "How is the search for a potter who'd teach evenings going?"),
        ("What she'd love is a map of the old quarries.", "I have not forgotten that you would like a map of the old quarries."),
        ("She is after drawings of pit wheels, anybody's.", "I hope you find drawings of pit wheels."),
        ("her: will post the title of the book by the woman who mends organs", "Thank you for offering to post me the title of the book."),
        ("me: send the Friday rota + the card we gave the cooks", "I will send you the Friday rota and the card we gave the cooks."),
        # they showed, offered, invited
        ("She's got cork offcuts going spare, would suit my jars, come and pick.", "Thank you for offering me the cork offcuts."),
        ("her offer: the long ladder, any weekend", "Thank you for offering me the long ladder."),
        ("Invited: lantern night, first Sat. in March. Said yes.", "Thank you for inviting me to the lantern night."),
        ("Said come any Monday, the oven's on.", "Thank you for the invitation to come any Monday."),
        ("I'd said I'd dig out the tide chart for her, Gran's.", "As promised, I will dig out the tide chart for you."),
        ("Wants somewhere with a lathe, evenings. I'll ask Bo.", "I will ask Bo about a place with a lathe."),
        ("Showed me how latch works, a bent spoon!", "Thank you for showing me how the latch works."),
        ("Mended my pump in the hail Tuesday, in her slippers.", "Thank you for mending my pump in the hail."),
        ("Translating a novel about a lighthouse.", "How are you getting on with translating a novel about a lighthouse?"),
        ("Explained the wash cycle with corks on the bench, she was the drain.", "Thank you for explaining the wash cycle with corks on the bench."),
        ("We're to come when the plums are ripe.", "Thank you for the invitation to come when the plums are ripe."),
        ("Come see the forge on a Monday, soup day", "Thank you for the invitation to come and see the forge on a Monday."),
        ("Offered: 3 sacks of clay, to fetch. YES please", "Thank you for offering me three sacks of clay."),
        ("Took both twins to school as my car was iced in.", "Thank you for taking both twins to school as my car was iced in."),
    ],
)  # fmt: skip
def test_tells_what_is_jotted_down(line: str, sentence: str) -> None:
    assert told(line) == sentence


@every(
    ("line", "sentence"),
    [
        ("She came down with a lamp and freed our calf, 3 in the morning, in her slippers.", "Thank you for freeing our calf."),
        ("Held my ladder while I painted, both hands blue.", "Thank you for holding my ladder while I painted."),
        ("She showed me the joint w/ right thumb, quick.", "Thank you for showing me the joint with the right thumb."),
    ],
)  # fmt: skip
def test_what_is_only_set_down_beside_a_clause_is_left_out(line: str, sentence: str) -> None:
    assert told(line) == sentence


@every(
    ("line", "words"),
    [
        ("Kept me at the barrier for half an hour.", "barrier"),
        ("She kept me standing in the yard.", "yard"),
        ("Told me about a loss in the family of hers.", "loss"),
        ("Gave me her first name.", "name"),
        ("Showed me on the tablet.", "tablet"),
        ("Did a rag rug with me, said yes like a shot when I asked.", "saying yes"),
        ("She brings a song and I bring a joke.", "bring you a joke"),
        ("Conversation hour, Mondays.", "about hour"),
        ("She's got cork offcuts, would suit my jars.", "suit my jars"),
        ("Has a nephew at sea. Explained the offside rule with forks, she drew it on a beermat.", "offside"),
        ("Has a chart of glazes. She posts by the end of June.", "come to post"),
        ("She's short of jars, wide-necked, good lids.", "good lids"),
        ("She has sold out of kilns, waist-high, good door.", "good door"),
    ],
)
def test_a_scrap_of_the_notes_stands_in_no_letter(line: str, words: str) -> None:
    notes = f"Met Selma at the glass fair.\nCarves owls from driftwood.\n{line}"
    assert words not in (draft(notes, contact="Selma", channel="email", today=TODAY).message or "")

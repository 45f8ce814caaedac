"""What is said in plain words is told: who liked what, who met over coffee, who helped or will call; and what only sounds so is not."""

from __future__ import annotations

from datetime import date

import invitewriter
from invitewriter.domain import Sender
from tests.tables import every


def _letter(notes: str, contact: str) -> str:
    sender, today = Sender(name="Mia Falk"), date(2026, 6, 3)
    return invitewriter.draft(notes, contact=contact, sender=sender, channel="email", today=today).message or ""


def _english(line: str) -> str:
    return _letter(f"Met Tilda Moe at the village show. {line}", "Tilda Moe")


def _german(line: str) -> str:
    return _letter(f"Frau Moser beim Dorffest getroffen. {line}", "Frau Moser")


@every(
    ("line", "told"),
    [
        ("Her honey was excellent.", "Your honey was excellent."),
        ("Her talk about bats was fascinating.", "Your talk about bats was fascinating."),
        ("Her new boat is beautiful.", "Your new boat is beautiful."),
        ("Liked her workshop a lot.", "I liked your workshop a lot."),
        ("I really loved her photographs of the harbour.", "I really loved your photographs of the harbour."),
        ("We all enjoyed her apple tart.", "We enjoyed your apple tart."),
        ("She sang very well.", "You sang very well."),
        ("She played the harp very well.", "You played the harp very well."),
        ("Her maps were very clear.", "Your maps were very clear."),
        ("I really liked her talk.", "I really liked your talk."),
        ("Her lamb stew was really good and we talked for hours.", "Your lamb stew was really good."),
    ],
)
def test_what_the_sender_liked_of_theirs_is_told(line: str, told: str) -> None:
    assert told in _english(line)


@every(
    "line",
    [
        "Her garden was a mess.",
        "Her talk was far too long.",
        "Her talk was good but too long.",
        "She sang badly.",
        "Her son sang very well.",
        "Her garden was not beautiful.",
        "Her husband's garden was beautiful.",
        "Her husband was lovely.",
        "Her eyes are beautiful.",
        "She said her garden was beautiful.",
        "I was told, her garden is lovely.",
        "I liked her daughter.",
        "Eva Roth came too. Her cake was delicious.",
    ],
)
def test_what_is_no_praise_or_not_of_theirs_is_not(line: str) -> None:
    assert not _english(line)


def test_praise_of_one_of_two_women_is_told_to_neither() -> None:
    assert not _letter("Met Tilda Moe and Eva Roth at the show. Her garden was beautiful.", "Tilda Moe")


@every(
    ("line", "told"),
    [
        ("Ihre Rosen sind wirklich wunderschön.", "Ihre Rosen sind wirklich wunderschön."),
        ("Ihr Honig war ausgezeichnet.", "Ihr Honig war ausgezeichnet."),
        ("Ihre Fotos vom Hafen haben mir sehr gut gefallen.", "Ihre Fotos vom Hafen haben mir sehr gut gefallen."),
        ("Mir haben ihre Krüge sehr gefallen.", "Ihre Krüge haben mir sehr gefallen."),
    ],
)
def test_what_the_sender_liked_is_told_in_german(line: str, told: str) -> None:
    assert told in _german(line)


@every(
    "line",
    [
        "Ihr Garten war ein Durcheinander.",
        "Ihr Vortrag war zu lang.",
        "Ihre Augen sind schön.",
        "Ihr Deutsch ist sehr gut.",
        "Sie sagt, ihr Garten ist schön.",
        "Ihr Garten hat mir nicht gefallen.",
        "Ihre Tochter hat mir gut gefallen.",
    ],
)
def test_what_is_no_praise_in_german_is_not(line: str) -> None:
    assert not _german(line)


@every(
    ("line", "told"),
    [
        ("We made a kite together.", "I enjoyed making a kite together."),
        ("We sold raffle tickets together.", "and to sell raffle tickets with you."),
        ("I will return her two jugs.", "I will return your two jugs."),
        ("I will feed her three cats.", "I will feed your three cats."),
        ("I will lend her two chairs.", "I will lend you two chairs."),
    ],
)
def test_what_is_theirs_and_what_two_did_is_told(line: str, told: str) -> None:
    assert told in _english(line)


@every(
    "line", ["We made it home.", "We made a mistake together.", "We made jokes about her boss.", "She sold her boat."]
)
def test_what_two_made_of_it_is_not(line: str) -> None:
    assert not _english(line)


@every(
    ("line", "told"),
    [
        # What others pay for, look after and explain.
        ("She paid for our coffee.", "Thank you for paying for our coffee."),
        ("She looked after my son on Sunday.", "Thank you for looking after my son."),
        ("She picked up our children from school.", "Thank you for picking up our children from school."),
        ("She explained the mortgage to us.", "Thank you for explaining the mortgage to us."),
        ("She helped me with my tax return.", "Thank you for helping me with my tax return."),
        ("She gave me the address of a good clinic.", "Thank you for giving me the address of a good clinic."),
        ("She will send me the contract by Friday.", "I look forward to the contract."),
        ("We talked about the price of honey.", "to talk about the price of honey."),
        ("She is in charge of the summer fair.", "How did you first come to lead the summer fair?"),
        # Calls, and the day of what is to come.
        ("I will call her on Friday.", "I will call you on Friday."),
        ("I'll ring her back on Monday morning.", "I will ring you back on Monday morning."),
        ("She will call me on Thursday.", "I look forward to your call on Thursday."),
        ("I will bring her the ladder on Saturday.", "I will bring you the ladder on Saturday."),
        ("Promised to fetch her parcel on Tuesday.", "As promised, I will fetch your parcel on Tuesday."),
        ("I will pick up her daughter from the pool on Monday.", "I will pick up your daughter from the pool on Monday."),
        # Whose, and not whom.
        ("I will pass her poems on to my publisher.", "I will pass on your poems to my publisher."),
        ("I will send her CV to our personnel manager.", "I will send your CV to our personnel manager."),
        ("I promised to forward her letter to the committee.", "As promised, I will forward your letter to the committee."),
        ("I will send her the link to the video.", "I will send you the link to the video."),
        ("I promised to introduce her to our head of sales.", "As promised, I will introduce you to our head of sales."),
        ("I'll make intro to my brother.", "I will introduce you to my brother."),
        ("i owe her intro to Lena.", "I still owe you an introduction to Lena."),
    ],
)  # fmt: skip
def test_help_calls_and_what_is_passed_on_are_told(line: str, told: str) -> None:
    assert told in _english(line)


@every(
    "line",
    [
        "She paid for her lunch.",
        "She paid for her divorce.",
        "She looked after her daughter.",
        "She has a big loan.",
        "She told me about her loan.",
        "We talked about the cost of living.",
        "She goes to the clinic every week.",
        "I will not call her on Friday.",
        "She will not call me on Thursday.",
        "Her sister will call me on Thursday.",
        "I will call her sister on Friday.",
        "I will send her my CV.",
        "I will send her our price list.",
    ],
)
def test_what_is_private_or_another_s_is_not(line: str) -> None:
    assert not _english(line)


@every(
    ("line", "told"),
    [
        ("Sie hat versprochen, mir ihren Pflug zu leihen.", "Danke, dass Sie versprochen haben, mir Ihren Pflug zu leihen."),
        ("Sie hat mir versprochen, den Bauplan zu kopieren.", "Danke, dass Sie mir versprochen haben, den Bauplan zu kopieren."),
        ("Habe ihr mein Schlauchboot für die Regatta versprochen.", "dass ich Ihnen mein Schlauchboot für die Regatta versprochen habe."),
        ("Ich gebe ihre Skizzen an unseren Tischler weiter.", "Ich gebe Ihre Skizzen an unseren Tischler weiter."),
        ("Ich schicke ihren Lebenslauf an unsere Leiterin.", "Ich schicke Ihren Lebenslauf an unsere Leiterin."),
        ("Ich stelle sie unserem Chef vor.", "Ich mache Sie mit unserem Chef bekannt."),
        ("Ich rufe sie am Montag zurück.", "Ich rufe Sie am Montag zurück."),
        ("Ich füttere ihre Katze.", "Ich füttere Ihre Katze."),
        ("Sie hat auf meinen Sohn aufgepasst.", "Danke, dass Sie auf meinen Sohn aufgepasst haben."),
        ("Sie hat sehr schön gesungen.", "Sie haben sehr schön gesungen."),
        (
            "Sie hat mir ihre Leiter geliehen. Ich bringe ihr die Leiter zurück.",
            "Danke, dass Sie mir Ihre Leiter geliehen haben. Ich bringe Ihnen die Leiter zurück.",
        ),
        ("Sie hat mich ihrem Chef vorgestellt.", "Danke, dass Sie mich Ihrem Chef vorgestellt haben."),
        ("Sie hat eine Töpferei.", "Wie kam es dazu, dass Sie eine Töpferei haben?"),
        ("Sie hat mich ihrem Nachbarn vorgestellt.", "Danke, dass Sie mich Ihrem Nachbarn vorgestellt haben."),
        ("Sie hat uns der Leiterin vorgestellt.", "Danke, dass Sie uns der Leiterin vorgestellt haben."),
        ("Sie ruft mich am Freitag an.", "am Freitag"),
        ("Sie hat unser Mittagessen bezahlt.", "Danke, dass Sie unser Mittagessen bezahlt haben."),
        ("Sie hat mir bei meiner Bewerbung geholfen.", "Danke, dass Sie mir bei meiner Bewerbung geholfen haben."),
        ("Wir haben über die Kosten der Heizung gesprochen.", "über die Kosten der Heizung unterhalten haben."),
        ("Sie möchte besser Deutsch lernen.", "Dass Sie gern besser Deutsch lernen möchten, habe ich nicht vergessen."),
        ("Sie sucht Nachhilfe in Physik.", "Haben Sie schon Nachhilfe in Physik gefunden?"),
    ],
)  # fmt: skip
def test_help_and_promises_are_told_in_german(line: str, told: str) -> None:
    assert told in _german(line)


@every(
    "line",
    [
        "Sie hat versprochen, ihrer Tochter zu helfen.",
        "Sie hat versprochen, uns nicht zu stören.",
        "Ihr Mann hat versprochen, mir seinen Pflug zu leihen.",
        "Sie hat ihren Sohn vorgestellt.",
        "Ich schicke ihr meinen Lebenslauf.",
        "Sie hat nicht schön gesungen.",
        "Ihre Tochter hat sehr schön gesungen.",
        "Die Suppe war kalt.",
        "Ihr Vortrag war ganz gut.",
        "Sie hat keinen Laden.",
        "Sie ruft mich nicht an.",
        "Sie hat ihre Miete bezahlt.",
        "Sie hat sich beworben.",
        "Wir haben über die Kosten ihrer Scheidung gesprochen.",
    ],
)
def test_what_is_private_or_another_s_is_not_told_in_german(line: str) -> None:
    assert not _german(line)


@every(
    ("notes", "contact", "told"),
    [
        ("Coffee with Tilda Moe at the bakery. She is looking for a potter.", "Tilda Moe", "It was good to have coffee with you at the bakery."),
        ("Had a lovely lunch with Tilda Moe yesterday. She needs a harp.", "Tilda Moe", "It was good to have lunch with you. Have"),
        ("Hiked with Tilda Moe in the Lakes on Saturday. She needs a harp.", "Tilda Moe", "It was good to hike with you in the Lakes. "),
        ("Tea with Tilda Moe at her house. She needs a harp.", "Tilda Moe", "It was good to have tea with you at your house."),
        ("Kaffee mit Frau Moser in der Altstadt. Sie sucht einen Bass.", "Frau Moser", "schön, dass wir in der Altstadt zusammen Kaffee getrunken haben."),
        ("Frühstück mit Frau Moser im Hotel. Sie sucht einen Bass.", "Frau Moser", "schön, dass wir im Hotel zusammen gefrühstückt haben. Haben"),
        ("Spaziergang mit Frau Moser am Sonntag. Sie sucht einen Bass.", "Frau Moser", "schön, dass wir zusammen spazieren gegangen sind. Haben"),
    ],
)  # fmt: skip
def test_what_two_had_together_begins_the_letter(notes: str, contact: str, told: str) -> None:
    assert told in _letter(notes, contact)


@every(
    "notes",
    ["Coffee with Tilda Moe and her husband. She needs a harp.", "Lunch with Tilda Moe next Friday. She needs a harp."],
)
def test_what_others_shared_or_is_still_to_come_does_not(notes: str) -> None:
    assert "It was good to have" not in _letter(notes, "Tilda Moe")


@every(
    ("notes", "told"),
    [
        ("Visited Tilda Moe at her studio. She needs a harp.", "It was good to visit you at your studio."),
        ("Had lunch with Tilda Moe in town, she needs a harp.", "It was good to have lunch with you in town."),
        ("Met Tilda Moe at the book sale. She needs a harp.", "It was good to meet you at the book sale."),
        (
            "Met Tilda Moe at the library. Must return her copy of the Wye book. She lent me her copy of the Wye book.",
            "Thank you for lending me your copy of the Wye book. I will return your copy of the Wye book.",
        ),
        (
            "Met Tilda Moe at the library. I will return her tent. She gave me a map of the fells.",
            "I will return your tent. Thank you for giving me a map of the fells.",
        ),
    ],
)
def test_what_was_lent_is_thanked_for_before_it_goes_back(notes: str, told: str) -> None:
    assert told in _letter(notes, "Tilda Moe")


@every(
    ("line", "told"),
    [("War ein schöner Abend, viel gelacht.", "Es war ein schöner Abend.")],
)
def test_a_fine_time_is_told(line: str, told: str) -> None:
    assert told in _german(line)


@every("line", ["Es war kein schöner Abend.", "Es war ein langer Abend."])
def test_a_time_that_was_not_fine_is_not(line: str) -> None:
    assert not _german(line)


def test_who_sat_beside_the_sender_is_not_reminded_of_it() -> None:
    told = _letter(
        "Frau Moser saß im Bus nach Trier neben mir. Ich habe versprochen, ihr meine Fotos zu schicken.", "Frau Moser"
    )
    assert "Fotos" in told
    assert "neben" not in told


@every(
    ("line", "told"),
    [
        ("→ Karte an Frau Moser schicken", "dass ich Ihnen die Karte schicken wollte"),
        ("Die Skizze an sie mailen.", "Ich maile Ihnen die Skizze."),
        ("Sie sucht im Herbst eine Aushilfe.", "im Herbst eine Aushilfe suchen"),
        ("Sie sucht am Ortsrand einen Schuppen.", "am Ortsrand einen Schuppen suchen"),
        ("\n## Was tun?\n- ihr die Skizze schicken", "Ich schicke Ihnen die Skizze."),
    ],
)
def test_plain_duties_and_needs_are_told_whatever_stands_around_them(line: str, told: str) -> None:
    assert told in _german(line)


@every(
    ("line", "word"),
    [
        ("Ihr Tattoo hat mir gefallen.", "Tattoo"),
        ("Über ihre Absage habe ich mich gefreut.", "Absage"),
        ("Sie sucht im Lager nach dem Plan.", "Lager"),
        ("Karte an Tom schicken.", "Karte"),
    ],
)
def test_looks_setbacks_and_what_others_get_are_not(line: str, word: str) -> None:
    assert word not in _german(line)


@every("line", ["Liked her tattoo.", "Her cleavage was amazing.", "We'll hike with Jez and Tab in June."])
def test_nobody_is_praised_for_their_body_nor_put_among_others(line: str) -> None:
    assert not {"tattoo", "cleavage", "hik"} & {word.strip(".")[:8] for word in _english(line).split()}


def test_a_thing_named_by_a_country_is_nobody() -> None:
    assert "cooking with Moroccan spices" in _english("We'll cook with Moroccan spices in June.")


@every("line", ["I said I'd show her in January.", "I will send her.", "Promised to bring her next week."])
def test_what_is_shown_or_sent_has_to_be_said(line: str) -> None:
    assert not _english(line)


@every(
    "line",
    [
        "Her goulash was superb and made me ill.",
        "Her goulash was superb. It made me ill.",
        "She sang very well. I fell asleep.",
        "It was a lovely evening. My sister was furious.",
        "She paid for our silence.",
        "She paid for my coffee with my own card.",
        "I'll take her kids away.",
    ],
)
def test_what_the_next_words_take_back_is_not_told(line: str) -> None:
    assert not _english(line)


@every(
    "line",
    [
        "Sie hat sehr gut gesungen und dann die Gäste beschimpft.",
        "War ein schönes Fest, viel Zank.",
        "Sie hat mich bezahlt.",
        "Ich besuche sie am Montag zurück.",
        "Tanz mit ihr am Freitag.",
        "Sie hat mir versprochen, mein Zelt endlich zurückzugeben.",
        "Er hat mir versprochen, seine Frau mitzubringen.",
        "Sie hat versprochen, meinen Gesellen zu entlassen.",
    ],
)
def test_nor_what_is_taken_back_in_german(line: str) -> None:
    assert not _german(line)


@every(
    ("line", "told"),
    [
        ("I'll give her seed book to Nora.", "I will give your seed book to Nora."),
        ("I'll show her orchard to the kids.", "I will show your orchard to the kids."),
        ("I'll send her poem to the magazine.", "I will send your poem to the magazine."),
        ("I'll send her directions to the mill.", "I will send you the directions to the mill."),
        ("I will read her two ballads.", "I will read you two ballads."),
        ("I'll fetch her two sacks of flour.", "I will fetch you two sacks of flour."),
        ("I'll feed her two geese.", "I will feed your two geese."),
        ("I'll send her the map and meet her on Sunday.", "I will send you the map."),
    ],
)
def test_whom_it_is_for_and_whose_it_is_are_told_apart(line: str, told: str) -> None:
    assert told in _english(line)


def test_what_is_to_be_done_with_a_club_is_not_of_the_two() -> None:
    assert not _english("We'll hike with the Harrier Club.")
    assert "cooking with Moroccan spices" in _english("We'll cook with Moroccan spices in June.")


@every(
    ("line", "told"),
    [
        ("She gave ME her recipe for rhubarb jam.", "Thank you for giving me your recipe for rhubarb jam."),
        ("She lent US her rowing boat.", "Thank you for lending us your rowing boat."),
        ("She gave ME her map and a box of nails.", "Thank you for giving me your map and a box of nails."),
        ("I'll mend her two benches.", "I will mend your two benches."),
    ],
)
def test_a_pronoun_in_capitals_is_one_and_what_is_mended_is_theirs(line: str, told: str) -> None:
    assert told in _english(line)


@every(
    "line",
    [
        "She told me the tale of the miller.",
        "She told ME the story of the miller.",
        "Her stew was superb and gave me cramps.",
        "I'll send her son to the harbour.",
    ],
)
def test_no_half_clause_no_cramps_and_nobody_sent_is_told(line: str) -> None:
    assert not _english(line)


@every(
    ("line", "told"),
    [
        ("We played bowls together and lost.", "to play bowls with you."),
        ("We danced a reel together and fell over.", "to dance a reel with you."),
        ("We played darts and came second.", "to play darts with you."),
        ("We sang and danced together.", "I enjoyed dancing together."),
        ("We sang together and clapped.", "sing"),
        ("She mended our punt and asked for nothing.", "Thank you for mending our punt for free."),
        ("We watched the swans set off together.", "I enjoyed watching the swans set off together."),
        ("She needs a new website for her farm shop.", "I hope you soon have a new website for your farm shop."),
        ("She needs a new roof.", "I hope you soon have a new roof."),
        ("She would like a new logo for her band.", "I hope you soon have a new logo for your band."),
        ("She needs a permit for her raft.", "I hope you soon have a permit for your raft."),
        ("She needs a builder for her new roof.", "I hope you find a builder for your new roof."),
        ("She wants a plan of the weir.", "I hope you find a plan of the weir."),
        ("She needs more altos for the next concert.", "Have you found more altos for the next concert by now?"),
        ("They need a few men for the spring regatta.", "I hope you find a few men for the spring regatta."),
        ("She promised to email the forms.", "I look forward to the forms."),
        ("She promised to forward the paperwork next week.", "I look forward to the paperwork."),
        ("She'll send me the agreement by Friday.", "I look forward to the agreement."),
        ("She promised to send the photos.", "Thank you for promising to send me the photos."),
        ("She promised to mend our gate.", "Thank you for promising to mend our gate."),
        ("She promised that she would lend me her press.", "Thank you for promising to lend me your press."),
        ("She promised to introduce me to her cooper.", "Thank you for promising to introduce me to your cooper."),
        ("I thought her sketches of the mill were lovely.", "Your sketches of the mill were lovely."),
        ("We all thought her talk was excellent.", "Your talk was excellent."),
        ("I found her tour of the dairy very good.", "I found your tour of the dairy very good."),
        ("We found her cake delicious.", "We found your cake delicious."),
        ("We talked about night boats and how to book them.", "talk with you about night boats"),
        ("We talked about grafting and when to do it.", "talk with you about grafting"),
        (
            "I promised to lend her our trailer for a weekend.",
            "As promised, I will lend you our trailer for a weekend.",
        ),
        ("I promised to lend her my loom for two weeks.", "As promised, I will lend you my loom for two weeks."),
        ("She repaired our pump and charged nothing for it.", "Thank you for repairing our pump for free."),
        ("She tuned our piano and wouldn't take anything for it.", "Thank you for tuning our piano for free."),
    ],
)
def test_the_second_half_of_a_sentence_is_told_right_or_left_out(line: str, told: str) -> None:
    assert told in _english(line)


@every(
    ("line", "untold"),
    [
        ("We played bowls together and lost.", "lost"),
        ("We watched the swans come in together.", "come with you"),
        ("She needs a name for her raft.", "found"),
        ("She needs a new fence round her paddock.", "found"),
        ("She needs more people.", "more people"),
        ("We sang together and clapped.", "clapped"),
        ("She needs the roof mended.", "find"),
        ("She borrowed our ladder for two weeks.", "Thank you"),
        ("She mended our punt and asked for nothing.", "asked"),
        ("She needs a few hands.", "hands"),
        ("They need more women for the next week.", "more women"),
        ("She promised to send the lease by the end of May.", "Thank you"),
        ("She promised to send the bill.", "bill"),
        ("She offered to send me an invoice.", "invoice"),
        ("I thought her talk was too long.", "talk"),
        ("I thought her husband's talk was excellent.", "excellent"),
        ("I thought her eyes were lovely.", "lovely"),
        ("I found her talk dull.", "talk"),
        ("I found her boat beautiful but too small.", "boat"),
        ("She thought his talk was excellent.", "excellent"),
        ("We talked about her illness and how to live with it.", "illness"),
        ("She repaired our pump and charged a fortune.", "for free"),
        ("She repaired our pump and charged nothing for the parts.", "for free"),
    ],
)
def test_of_such_a_half_nothing_wrong_is_told(line: str, untold: str) -> None:
    assert untold not in _english(line)

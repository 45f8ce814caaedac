"""Clauses of any verb, read by the tags of their words: thanks, promises, offers, what somebody does; and what none of them tells."""

from invitewriter.domain import Address
from invitewriter.offline.frame import fill
from invitewriter.offline.language import load_language
from invitewriter.offline.reading.tagwise import Tagwise
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.resources import prompts_folder
from tests.tables import every


def tagwise() -> Tagwise:
    found = load_language(prompts_folder() / "offline", "en", Address.INFORMAL).reader.resort.tagwise()
    assert found
    return found


def told(sentence: str) -> list[str]:
    """What a letter says of a sentence that stands behind one about the contact."""
    several, _ = tagwise().acts.told(tagwise().resolving.spelled_out(sentence), Doer.CONTACT)
    return [fill(frame, each.slots) for each in several for frame in tagwise().groups[each.name].frames.values()]


@every(
    ("sentence", "letter"),
    [
        ("She walked us to the ferry in the rain and waited until it left.", "Thank you for walking us to the ferry in the rain."),
        ("mended my strap with fishing line", "Thank you for mending my strap with fishing line."),
        ("read me the whole label out in plain French, twice", "Thank you for reading me the whole label out in plain French."),
        ("He, a ferry deckhand, splices rope for me.", ""),
        ("Explained why the bells never ring before nine.", "Thank you for explaining why the bells never ring before nine."),
        ("stayed an hour after closing to look for my glove with me", "Thank you for staying an hour after closing to look for my glove with me."),
        ("Told me to soak the reeds in rain water overnight first.", "Thank you for the advice to soak the reeds in rain water overnight."),
        ("We came to the ford and she sketched me a map in the sand.", "Thank you for sketching me a map in the sand."),
        ("I told him I'd question my uncle who binds books and write down the answer.", "As promised, I will question my uncle who binds books and write down the answer."),
        ("Promised him I'd scan the tide table and send it over.", "As promised, I will scan the tide table and send it over."),
        ("I'll bring her the two volumes I have.", "I will bring you the two volumes I have."),
        ("Must post him the sketch of the gate.", "I will post you the sketch of the gate."),
        ("Said he would hand me a cutting from the white one.", "Thank you for offering to hand me a cutting from the white one."),
        ("She'll weigh it first and bring us the rest.", "Thank you for offering to bring us the rest."),
        ("He'll lend us the long ladder if we bring it back by Easter.", "Thank you for offering to lend us the long ladder if we bring it back by Easter."),
        ("he is saving us a dozen slates till the spring", "Thank you for saving us a dozen slates till the spring."),
        ("She used to steer the night tram.", "What was it like to steer the night tram?"),
        ("He says you must walk a field before you plough it.", "As you said, you must walk a field before you plough it."),
        ("She lent me a lamp because the mill's closed.", "Thank you for lending me a lamp because the mill's closed."),
        ("She let us fire the kiln with old fence posts.", "Thank you for letting us fire the kiln with old fence posts."),
        ("She'll be dropping a crate of plums at the shop for me.", "Thank you for offering to drop a crate of plums at the shop for me."),
        ("Told her I'd scan the ledger next month.", "As promised, I will scan the ledger."),
        ("said I'd email our price list over", "As promised, I will email you our price list."),
        ("I'm to cut her a hinge out of brass.", "I will cut you a hinge out of brass."),
        ("I kept the tram map, will bring the tram map.", "I will bring you the tram map."),
        ("She says come and hear the harp in the loft.", "Thank you for the invitation to come and hear the harp in the loft."),
        ("said don't bother with the ring road", "Thank you for the advice not to bother with the ring road."),
        ("she said to keep the roots dry until March", "Thank you for the advice to keep the roots dry until March."),
        ("offered a day in her bakery in the spring", "Thank you for the offer of a day in your bakery in the spring."),
        ("carved us a spare peg in ten minutes from the one we'd snapped", "Thank you for carving us a spare peg in ten minutes from the one we had snapped."),
        ("promised him photos from the ferry", "I promised you photos from the ferry, and I have not forgotten."),
        ("she'll ask the dairy in Totnes", "Thank you for offering to ask the dairy in Totnes."),
        ("he is going to look up the rule they send to new crews", "Thank you for offering to look up the rule they send to new crews."),
        ("told us our glaze runs too thin on the tall vases", "Thank you for telling me that our glaze runs too thin on the tall vases."),
        ("she drove back with my gloves", "Thank you for driving back with my gloves."),
        ("I send: rainfall spreadsheet (blank one)", "I will send you the rainfall spreadsheet."),
        ("will post him blank template", "I will post you the blank template."),
        ("sold us ten bulbs and wouldnt hear of a tip", "Thank you for selling us ten bulbs."),
        ("wants our crate list, said id email the list", "As promised, I will email you the list."),
        ("he will post the key to his maps and the title of the atlas", "Thank you for offering to post the key to your maps and the title of the atlas."),
        ("Told him he may keep our spare oar for the regatta.", "You can keep our spare oar for the regatta, as I said."),
        ("I'll point her to Gerda about the bell frame, she had a like crack", "I will point you to Gerda about the bell frame."),
        ("Told us to loosen our bow grip, and the tone came back.", "Thank you for the advice to loosen our bow grip."),
        # What is to be done is told with its verb alone, where it is for the contact; what is theirs goes back.
        ("Paint his cart wheels.", "I will paint your cart wheels."),
        ("I'm posting her the old charts.", "I will post you the old charts."),
        ("Give him a turn on our lathe.", "I will give you a turn on our lathe."),
        ("Let him know when the eels are running.", "I will let you know when the eels are running."),
        ("I must bring back the butter churn.", "I will bring back the butter churn."),
        ("I haven't lent her the sickle.", "I still have to lend you the sickle."),
        ("Never sent him the ferry photos.", "I still have to send you the ferry photos."),
        ("I hope to show her the salt pans.", "I would like to show you the salt pans."),
        ("The green twine is for him.", "I have not forgotten the green twine for you."),
        ("He can use our winch in March.", "You can use our winch in March, as I said."),
        ("I'll join her reed walk.", "I look forward to joining your reed walk."),
        # What is ahead for the two, what was asked, and what the contact is after.
        ("We'll dig the leat in June.", "I look forward to digging the leat in June."),
        ("We should try the tidal mill.", "I hope we get to try the tidal mill."),
        ("We agreed to swap hens at Easter.", "I look forward to swapping hens at Easter."),
        ("She is coming to our cider night.", "I am glad that you will come to our cider night."),
        ("He asked whether our barn is dry.", "I have not forgotten that you asked whether our barn is dry."),
        ("I forgot to ask her where the puffins sleep.", "I wanted to ask you where the puffins sleep."),
        ("She took me up the tower.", "Thank you for taking me up the tower."),
        ("He took in our hens in the flood.", "Thank you for taking in our hens in the flood."),
        ("She lent me a churn, good soul.", "Thank you for lending me a churn."),
        ("I will send him the recording of our bells.", "I will send you the recording of our bells."),
        ("I said I'd go check and let her know.", ""),
        ("She has got my wheelbarrow.", ""),
        ("I used to send him cards from Skye.", ""),
        ("I had to bring her back to the quay.", ""),
        ("She needs a rope walk with a roof.", "I hope you find a rope walk with a roof."),
        ("Needs our ladder.", ""),
        # Thanks in so many words, and in a round-about way.
        ("I was so grateful that she drove me to the vet.", "Thank you for driving me to the vet."),
        ("Thankful for his patience with my knots.", "Thank you for your patience with my knots."),
        ("It was kind of her to hold my horse.", "Thank you for holding my horse."),
        ("I loved how he never hurried a beginner.", "I liked how you never hurried a beginner."),
        ("She suggested that I soak the cane in cold tea.", "Thank you for the advice to soak the cane in cold tea."),
        ("Never showed us her loft.", ""),
        ("We argued about gooseberries.", "I enjoyed arguing about gooseberries with you."),
    ],
)  # fmt: skip
def test_a_clause_is_told_by_who_does_it_and_for_whom(sentence: str, letter: str) -> None:
    assert told(sentence)[:1] == ([letter] if letter else [])


@every(
    "sentence",
    [
        "A neighbour drew a map.",
        "Her daughter gave me a lift to the station.",
        "My scarf lay in her van and she turned round with it.",
        "She did it in that way.",
        "Let her talk.",
        "I will tell her by Easter.",
        "Labels are written in ink.",
        "I'll ask Gerda whether she has a spare.",
        "I never sent her away.",
        "I borrowed the chapel's ladder, must return the chapel's ladder.",
        "Print his photo.",
        "He never lent me the saw.",
        "I would never lend her my bow.",
        "I'll get her method off her.",
        "told me to press the red button",
        "She brings the tent and we go by train.",
        "writes weather in paper book",
        "shook hands",
        "I'll check the boiler on Monday.",
        "She'll move to Lyon in May.",
        "He said his sister is unwell.",
        "She'll ask for a raise.",
        "Bring own paper.",
        "I will show the children the barn.",
        "She swears the mould in our porch grows from a drain that runs far too slow.",
        "She went off with my gloves.",
        "If the frost holds, I'll lend her the sledge.",
        "I'll post her a jar when they are ripe.",
        "She will lend us the cart if they mend it.",
        "She made me wait.",
        "She carried a tray to the table.",
        "The van is ours.",
        "lost",
    ],
)
def test_what_is_somebody_elses_denied_vague_or_leans_on_another_clause_is_told_as_nothing(sentence: str) -> None:
    assert told(sentence) == []


def test_whom_a_clause_without_a_subject_is_about_is_told_by_the_one_before_it() -> None:
    assert told("The old engine hauled the cable up, smells of tar.") == []
    assert told("He showed me a lamp, lent me candles.") == [
        "Thank you for showing me a lamp.",
        "Thank you for lending me candles.",
    ]


def test_a_sentence_of_any_length_is_read_without_fault() -> None:
    assert told("") == []
    assert told("and " * 500) == []
    assert told("?!;: ,,") == []


@every(
    ("sentence", "earlier", "named"),
    [
        ("showed her our packing list, told her I'd mail it over", "", "showed her our packing list, told her I'd mail over our packing list"),
        ("I'd look them out and carry them over", "He collects my aunt's old maps of the moor.", "I'd look out my aunt's old maps of the moor and carry them over"),
        ("He has a spare map and will post it.", "", "He has a spare map and will post the spare map."),
        ("I'll return it.", "She lent me a punnet and a crate.", "I'll return it."),
        ("I'll post them.", "She has a spare map.", "I'll post them."),
        ("She painted it.", "She has a spare map.", "She painted the spare map."),
        ("She is sending me one.", "She has a seed list.", "She is sending me a seed list."),
        ("She paints it.", "She has a spare map.", "She paints it."),
    ],
)  # fmt: skip
def test_what_is_to_be_done_with_it_is_named_where_one_thing_fits(sentence: str, earlier: str, named: str) -> None:
    reference = tagwise().resolving.reference
    assert reference
    assert reference.resolved(sentence, earlier) == named


def test_what_was_promised_not_to_be_done_is_no_promise() -> None:
    acts = tagwise().acts
    assert acts.to_do("never lend her the sledge", promised=True) == []
    assert [each.name for each in acts.to_do("lend her the sledge", promised=True)] == ["promised"]

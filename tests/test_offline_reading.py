"""What the embedded writer makes of single notes: told right, or left alone."""

import re
from dataclasses import replace
from datetime import date

import invitewriter
from invitewriter.domain import Address, Brief, Contact, Decline, Draft, Fact, Source
from invitewriter.offline import OfflineWriter
from invitewriter.offline.language import load_language
from invitewriter.offline.reading.context import Readings
from invitewriter.resources import prompts_folder
from tests.tables import every
from tests.test_offline_letters import facts_of

WRITER = OfflineWriter()


def brief_of(*notes: str, role: str = "", met_on: date | None = date(2026, 5, 12)) -> Brief:
    return Brief(
        contact=Contact(name="Anna Nowak", role=role),
        facts=facts_of("\n".join(notes)),
        channel="email",
        today=date(2026, 5, 20),
        met_on=met_on,
    )


def told(*notes: str, role: str = "") -> str:
    """The sentences of the letter that rest on facts; empty where there is no letter."""
    draft = WRITER.draft(brief_of(*notes, role=role))
    return " ".join(claim.text for claim in draft.claims if claim.facts) if isinstance(draft, Draft) else ""


def message(brief: Brief) -> str:
    draft = WRITER.draft(brief)
    return draft.message if isinstance(draft, Draft) else ""


def readings_of(brief: Brief) -> Readings:
    return load_language(prompts_folder() / "offline", "en", Address.INFORMAL).reader.read(brief)


def why_left(*notes: str, role: str = "") -> list[str]:
    return [left.because for left in readings_of(brief_of(*notes, role=role)).left]


@every(
    ("note", "sentence"),
    [
        # person, tense, possessives
        ("She runs a choir in Leith", "How did you come to run a choir in Leith?"),
        ("runs a choir in Leith", "How did you come to run a choir in Leith?"),
        ("Anna runs a choir in Leith", "How did you come to run a choir in Leith?"),
        ("Anna Nowak: runs a choir in Leith", "How did you come to run a choir in Leith?"),
        ("teaches physics to bricklayers", "How did you come to teach physics to bricklayers?"),
        ("She knits on the train to work", "How did you come to knit on the train to work?"),
        ("He tunes by listening for the beats", "I like that you tune by listening for the beats."),
        ("She told me to soak seeds overnight", "Thank you for the advice to soak seeds overnight."),
        ("She built her own kiln", "What gave you the idea to build your own kiln?"),
        ("set up a repair café in her village", "What gave you the idea to set up a repair café in your village?"),
        ("She's writing her thesis on eel ladders", "How is your thesis on eel ladders coming along?"),
        ("is building a boat in the garage with her son", "How is your boat coming along?"),
        ("has been learning the cello for three years", "How are you getting on with learning the cello?"),
        # needs and wishes get attention, never an offer
        ("works on eels, looking for a pilot farm", "How is the search for a pilot farm going?"),
        ("Looking for: a pilot farm", "How is the search for a pilot farm going?"),
        ("needs volunteers for the swift count", "Have you found volunteers for the swift count by now?"),
        ("would love to visit the signal box", "I hope you get to visit the signal box."),
        ("she comes to the regatta I'll keep her a seat", "I will keep you a seat."),
        ("wants to see my tide tables", "I have not forgotten that you would like to see my tide tables."),
        (
            "would like to know how gardeners decide",
            "I have not forgotten that you would like to know how gardeners decide.",
        ),
        # promises and offers
        ("→ send him the handbook", "I will send you the handbook."),
        ("I promised to send her the handbook", "As promised, I will send you the handbook."),
        ("I promised her a jar of honey", "I promised you a jar of honey, and I have not forgotten."),
        ("I'll email her link to the tide atlas", "I will email you the link to the tide atlas."),
        ("TODO: share the tide data with Anna by Friday", "I will share the tide data with you."),
        ("She offered to show me her looms", "Thank you for offering to show me your looms."),
        ("invited me to her workshop in Kraków", "Thank you for inviting me to your workshop in Kraków."),
        ("promised to send me her notes", "I look forward to your notes."),
        ("I said I'd look out the offcuts of larch", "As promised, I will look out the offcuts of larch."),
        (
            "I told her she can have two of our compost bins",
            "I offered you two of our compost bins, and that still stands.",
        ),
        ("I said I could do the first two stalls", "I offered to do the first two stalls, and that still stands."),
        ("I owe her a metre of silk", "I still owe you a metre of silk."),
        ("→ me: send 3 sample scripts", "I will send you three sample scripts."),
        ("She'd let me borrow her steam box", "Thank you for offering to let me borrow your steam box."),
        (
            "She offered to look over our roof if I send a scan",
            "Thank you for offering to look over our roof if I send a scan.",
        ),
        ("wants 2 know abt seed swaps", "What would you most like to know about seed swaps?"),
        # what was said of nobody, or half of it, stays out
        ("makes a ash coated loaf thing, bakes rye bread", "How did you come to bake rye bread?"),
        # what was shared
        ("We talked about bees", "It was good to talk with you about bees last week."),
        ("good chat w/ Anna abt bees", "It was good to talk with you about bees last week."),
        ("We both keep bees", "It was good to see you last week and to find that we both keep bees."),
        ("We laughed about the penguin slide", "It was good to laugh with you about the penguin slide last week."),
        (
            'She said: "Every eel knows the way home."',
            "I remember what you said: “Every eel knows the way home.”",
        ),
        ('"every eel knows the way home"', "One sentence has stayed with me: “Every eel knows the way home.”"),
        ("Anna will email me the pipe drawings by Friday", "Thank you for offering to email me the pipe drawings."),
        (
            "Anna said she'd introduce me to her old colleague Des",
            "offering to introduce me to your old colleague Des.",
        ),
        ("Want to ask her where she learned the timeline thing", "I wanted to ask you where you learned the timeline."),
        # a trade that would be private elsewhere
        ("mends church organs", "How did you come to mend church organs?"),
        ("works on tax policy", "What first drew you to tax policy?"),
        ("Gave the lightning talk on lichens", "Thank you for your talk about lichens."),
        ("Repaired my clock while we talked and took nothing", "Thank you for repairing my clock."),
        ("He'd put the boat up for us", "Thank you for offering to put the boat up for us."),
        ("Offered to let us climb up at dusk and listen", "offering to let us climb up at dusk and listen."),
        ("She pressed apples with us on Tuesday, in the shed", "Thank you for pressing apples with us, in the shed."),
        ("He's happy to send the tide tables", "Thank you for offering to send the tide tables."),
        ("She's after oak barrels without hoops", "I hope you find oak barrels without hoops."),
        ("She's looking for a thatcher but cannot find one", "How is the search for a thatcher going?"),
        ("I borrowed her plane for the day", "Thank you for lending me your plane."),
        ("She's coming to Leith in spring", "Do let me know when you come to Leith."),
        ("Good chat over supper about eel traps.", "It was good to talk with you about eel traps"),
        ("She gave me the chart they use for the locks", "Thank you for giving me the chart."),
        ("She put us up for two nights", "Thank you for putting us up for two nights."),
        ("He guided us back to the slip", "Thank you for guiding us back to the slip."),
        ("She pointed out two rare ferns", "Thank you for pointing out two rare ferns."),
        ("She explained how the hoist works", "Thank you for explaining how the hoist works."),
        ("interested in learning about lichens", "What first drew you to learning about lichens?"),
        ("Anna founded small press in Leith", "What gave you the idea to found the small press in Leith?"),
        # a sentence that is understood up to some point is told up to there
        ("runs a bakery and her brother keeps bees", "How did you come to run a bakery?"),
        ("restores clocks, always late", "How did you come to restore clocks?"),
        ("promised to send her a photo of the gauge from where it stood", "send you a photo of the gauge."),
    ],
)
def test_a_note_is_told_to_the_person_it_is_about(note: str, sentence: str) -> None:
    assert sentence in told(note)


@every("language", ["en", "de"])
def test_every_pattern_is_one(language: str) -> None:
    groups = load_language(prompts_folder() / "offline", language, Address.INFORMAL).reader.groups
    patterns = [pattern for group in groups for pattern in group.patterns]
    assert len(patterns) == len([pattern.compiled() for pattern in patterns])
    assert patterns


def test_a_promise_keeps_its_day_until_that_is_over() -> None:
    brief = brief_of("→ send her the handbook by weds")
    on_monday = replace(brief, met_on=date(2026, 5, 18), today=date(2026, 5, 18))
    assert "the handbook by Wednesday." in message(on_monday)
    assert "the handbook." in message(replace(on_monday, today=date(2026, 5, 21)))


@every(
    ("note", "sentence"),
    [
        ("→ send her the list before Easter", "I will send you the list before Easter."),
        ("→ send her the list by xmas", "I will send you the list by Christmas."),
        ("→ send her the list by 2026-12-20", "I will send you the list by 20 December 2026."),
        ("I'll lend her my sewing frame until June", "I will lend you my sewing frame until June."),
    ],
)
def test_a_promise_tells_by_which_day_or_feast(note: str, sentence: str) -> None:
    brief = replace(brief_of(note), met_on=date(2026, 11, 20), today=date(2026, 11, 26))
    assert sentence in message(brief)
    assert " before " not in message(replace(brief, today=date(2027, 7, 1)))


@every(
    "note",
    [
        "Anna, who teaches drawing at a school in Porto and who had come up by train, was late",
        "She teaches drawing at a school in Porto and who had come up by train",
    ],
)
def test_a_second_relative_clause_is_no_part_of_the_first(note: str) -> None:
    assert told(note) == "How did you come to teach drawing at a school in Porto?"


@every(
    ("notes", "sentence"),
    [
        (
            ["She asked if she could have my spare shelf.", "Said I'd ask the studio.", "They say fine!"],
            "You are welcome to have my spare shelf.",
        ),
        (
            ["She'd like to know what resin we use.", "I didn't know.", "Must ask Greta."],
            "that you would like to know what resin we use; I will ask Greta and let you know.",
        ),
        (
            ["asked me who fires our tiles - said I'd ask Wim"],
            "You asked who fires our tiles; you will hear from me once I know.",
        ),
        (["She asked if she could borrow my tent.", "Tom says no."], "you asked whether you could borrow my tent."),
        (
            ["Offered to look at six photographs of our cloth."],
            "Thank you for offering to look at six photographs of our cloth.",
        ),
        (["Offered to show her the mill."], "I offered to show you the mill, and that still stands."),
        (["She'd be happy to print our map for nothing, as a test"], "Thank you for offering to print our map."),
        (["She taught me to mark drones before trying it on a queen."], "Thank you for teaching me to mark drones."),
    ],
)
def test_what_was_asked_or_given_is_told_with_what_came_of_it(notes: list[str], sentence: str) -> None:
    assert sentence in told(*notes)


def test_two_sentences_that_begin_alike_are_told_as_one() -> None:
    assert "I hope you find a plan of the weir and get to visit the lock." in told(
        "wants a plan of the weir", "would like to visit the lock"
    )


@every(
    ("note", "sentence"),
    [
        # roundabout talk, and how long it took
        (
            "We ended up talking about eel ladders for far longer than we meant to.",
            "good to talk with you about eel ladders",
        ),
        ("Anna and I got onto the subject of tide mills over lunch.", "good to talk with you about tide mills"),
        (
            "After the second coffee she told me about the kiln behind the school.",
            "telling me about the kiln behind the school",
        ),
        # who does what is turned to the reader within a phrase, too
        ("He showed me how he carries the glass.", "Thank you for showing me how you carry the glass."),
        ("She told me about a drum her neighbours had kept dry.", "the drum your neighbours had kept dry"),
        # what was doubted takes nothing with it that was said before
        ("She runs a choir for dockers, but the hall was awful.", "run a choir for dockers"),
        ("She wants to open a second shop, if the landlord agrees.", "idea to open a second shop?"),
        # what is asked of the sender, and what the sender is to do
        ("Anna asked me to send her a plan of the weir.", "you asked me to send you a plan of the weir"),
        ("She wants our list of moorings.", "you wanted our list of moorings"),
        ("lending her my tide atlas", "I will lend you my tide atlas."),
        # what was granted was promised; what was not surely granted was only asked
        (
            "She asked if I'd give a talk on grafting for her group. I said yes.",
            "As promised, I will give a talk on grafting",
        ),
        ("She asked if I could lend her the auger. I said yes, maybe.", "you asked whether I could lend you the auger"),
        # whoever taught somebody, and how it is done
        (
            "She smokes trout over apple wood in an old cabinet.",
            "that you smoke trout over apple wood in an old cabinet",
        ),
        (
            "She taught me to row at the bow not the stern.",
            "Thank you for teaching me to row at the bow not the stern.",
        ),
        ("She collects words that have no rhyme.", "come to collect words that have no rhyme?"),
        ("I said I've got a field recorder she can borrow.", "I offered you a field recorder"),
        ("ASKED: could I draw the weir for the guild", "you asked whether I could draw the weir for the guild"),
        ("He used to be on the trawlers out of Ely.", "telling me about your time on the trawlers out of Ely"),
        ("Me: will send the dates of the open days", "I will send you the dates of the open days."),
        ("will send her the harbour plan", "I will send you the harbour plan."),
        # half a question asks something else
        (
            "We talked about what can go wrong when you publish maps of wells.",
            "what can go wrong when you publish maps of wells",
        ),
        # what goes on with a verb is no part of the thing
        (
            "She works for the water board and had come by boat.",
            "How did you come to work for the water board?",
        ),
    ],
)
def test_a_sentence_of_prose_is_told_as_far_as_it_is_sure(note: str, sentence: str) -> None:
    assert sentence in told(note)


@every(
    "note",
    [
        "She runs a choir, I think.",
        "She runs the choir, maybe.",
        "Her sister runs a choir.",
        "Fintan sells engines and talked about engines.",
        "Wants to meet a mill that has tried it elsewhere.",
        "She is working on a version that can be printed.",
        "He likes to have the last word.",
        "She runs a choir that no longer meets.",
        "She cuts corners at work.",
        "will bring her sister",
        "She is training a third, a girl of 19.",
        "runs marketing and sales for a shoe retailer",
        "She asked whether our front was original lettering.",
    ],
)
def test_prose_that_is_not_sure_or_says_nothing_is_left_alone(note: str) -> None:
    assert told(note) == ""


@every(
    ("note", "sentence"),
    [
        ("The seed list is owed to her, I swore she'd have it by Easter.", "let you have the seed list by Easter."),
        ("There's a box of tiles in my shed, they are to go to her.", "As promised, I will give you a box of tiles."),
        ("She is waiting for the floor plan from me.", "I still owe you the floor plan."),
        ("She'll get the results.", ""),
        ("Her rent is due to the council.", ""),
        ("I must fetch the car.", ""),
        ("I'd like to know what she spins in the winter.", "I wanted to ask you what you spin in the winter."),
        ("Q for her: does she bake with rye?", "I wanted to ask you whether you bake with rye."),
        ("Ask her whether she needs a new supplier.", ""),
    ],
)
def test_what_is_owed_or_to_be_asked_is_read_in_other_words(note: str, sentence: str) -> None:
    assert told(note).endswith(sentence) if sentence else told(note) == ""


@every(
    ("note", "place"),
    [
        ("Met Anna at the Ghent print fair", "at the Ghent print fair"),
        ("I spent Saturday at the Tide Mill Days in Ely.", "at the Tide Mill Days in Ely"),
        ("Report on the Heritage Orchards weekend", "at the Heritage Orchards weekend"),
        ("Seed market, Thursday", "at the seed market"),
        ("Anna, lifeboat open day at Ely", "at the lifeboat open day at Ely"),
        ("Night bus to Antwerp, Friday.", "on the night bus to Antwerp"),
        ("PUB QUIZ THURS", "at the pub quiz"),
        ("Rowing club needs cox", ""),
        ("She has worked at the county museum for years", ""),
        ("She spoke at the Ely fair last year", ""),
    ],
)
def test_where_they_met_is_read_from_what_the_notes_say_of_the_meeting(note: str, place: str) -> None:
    draft = WRITER.draft(replace(brief_of(note, "We talked about bees"), met_on=None))
    assert isinstance(draft, Draft)
    assert draft.claims[0].text == f"It was good to talk with you about bees{f' {place}' if place else ''}."


def test_a_call_is_no_meeting() -> None:
    assert "It was good to talk with you last week about bees." in told("Call with Anna", "We talked about bees")


@every(
    ("note", "because"),
    [
        ("maybe works on bees", "hedge"),
        ("I think she runs a choir", "hedge"),
        ("runs a choir?", "hedge"),
        ("does not keep bees", "denial"),
        ("he's been burned by two vendors", "critical"),
        ("hates supermarkets", "critical"),
        ("told me in confidence that she runs a choir", "confidence"),
        ("works on soil, off the record", "confidence"),
        ("told me about her divorce", "private"),
        ("works on her therapy", "private"),
        ("looking for a job in Leeds", "private"),
        ("makes $4,000 a month", "private"),
        ("→ send her our brochure", "pitch"),
        ("[x] send her the scan", "done"),
        ("tall, red scarf", "unread"),
        ("nice guy", "unread"),
        ("runs late", "unread"),
        ("I promised to call her next week", "unread"),
        ("→ call him", "unread"),
        ("works hard", "unread"),
        ("talked about work", "unread"),
        ("keeps forgetting names", "unread"),
        ("is looking for the toilet", "unread"),
        ("writes weather in paper book", "unread"),
        ("her brother runs a bakery", "unread"),
        ("wants to write to Petra", "unread"),
        ("She runs it with them", "unread"),
        ("opens a second shop next month", "unread"),
        ("wants to visit Oslo next month", "unread"),
        ('said "come by any time"', "unread"),
        ("knits 4 the bldg mgmt", "unread"),
        ("She told me to press the red button", "unread"),
        ("She said a meeting should not take place", "denial"),
        ("She says the trick is 2 look at the ceiling tiles", "unread"),
        ("She shows a plotter, weaves with copper wire", "unread"),
    ],
)
def test_a_note_that_is_not_sure_is_left_alone(note: str, because: str) -> None:
    assert why_left(note) == [because]
    assert told(note) == ""


def test_what_is_private_elsewhere_is_the_work_of_whoever_works_in_it() -> None:
    assert "eye clinic" in told("runs the eye clinic in Herat", role="doctor")
    assert told("talked about hip surgery") == ""
    assert "hip surgery" in told("talked about hip surgery", role="orthopaedic surgeon")
    assert "hip surgery" in told("She is a surgeon", "talked about hip surgery")


def test_a_plan_is_told_only_while_it_is_to_come() -> None:
    assert "in October 2026" in told("plans to open a shop in October 2026")
    assert told("plans to open a shop in March 2026") == ""
    assert told("plans to open a shop in 2024") == ""
    unknown = brief_of("plans to open a shop in October", met_on=None)
    assert isinstance(WRITER.draft(unknown), Decline)


def test_a_pronoun_after_somebody_else_is_not_taken_for_the_contact() -> None:
    assert told("Talked to Jonas, he grows hops", "He restores clocks") == ""
    assert told("looking for a clock key", "His wife Ines paints boats", "She paints boats") != ""
    assert "boats" not in told("looking for a clock key", "His wife Ines paints boats", "She paints boats")


def test_public_facts_are_not_told_back_to_their_owner() -> None:
    public = Fact(id="S1", text="Anna Nowak restores clocks.", source=Source.SUMMARY, line=1)
    assert isinstance(WRITER.draft(replace(brief_of("nice guy"), facts=(public,))), Decline)


def test_a_promise_comes_first_and_a_question_last() -> None:
    letter = told("runs a choir", "looking for a bassoon", "→ send her the score")
    assert letter.index("score") < letter.index("bassoon")
    assert letter.endswith("How is the search for a bassoon going?")


def test_a_search_is_not_asked_about_the_day_after() -> None:
    fresh = replace(brief_of("looking for a bassoon"), met_on=date(2026, 5, 19))
    draft = WRITER.draft(fresh)
    assert isinstance(draft, Draft)
    assert "I hope the search for a bassoon goes well." in draft.message


def test_a_bullet_of_several_sentences_is_read_sentence_by_sentence() -> None:
    text = "Sat next to Anna at dinner. She restores clocks. Maybe looking for a partner."
    fact = Fact(id="N1", text=text, source=Source.NOTES, line=1)
    draft = WRITER.draft(replace(brief_of("x"), facts=(fact,)))
    assert isinstance(draft, Draft)
    assert "How did you come to restore clocks?" in draft.message
    assert "partner" not in draft.message


def test_a_quotation_of_two_sentences_stays_whole() -> None:
    assert "“Count the rings. Then plant two.”" in told('Her rule: "Count the rings. Then plant two."')


def test_a_diary_tells_of_the_contact_only_where_it_names_them() -> None:
    own = (
        "I finished the poster. I slept badly. I made soup. I started the report.\n\nBuilding a boat in the cellar.\n\n"
    )
    assert "boat" not in told(f"{own}Talked with Anna about eel ladders.")
    assert "eel ladders" in told(f"{own}Talked with Anna about eel ladders.")


def test_a_title_says_nothing_of_the_contact() -> None:
    notes = "# Making friends at the weir\n\n- Anna keeps bees\n"
    letter = invitewriter.draft(notes, contact="Anna", channel="email", today=date(2026, 5, 20))
    assert "bees" in (letter.message or "")
    assert "Making" not in (letter.message or "")


@every(
    ("line", "is_told"),
    [
        ("restores parish registers for three villages, by hand, no machine", True),
        ("carves spoons from pear wood, without power tools", True),
        ("restores parish registers for three villages, no longer", False),
        ("restauriert Kirchenbücher, von Hand, keine Maschine", True),
        ("restauriert Kirchenbücher, keine Zeit mehr", False),
        ("restauriert Dorfchroniken, keine Zeit mehr", False),
    ],
)
def test_what_only_denies_how_something_is_done_takes_nothing_back(line: str, *, is_told: bool) -> None:
    head = "Kontakt: Anna Nowak" if "restauriert" in line else "Contact: Anna Nowak"
    letter = invitewriter.draft(f"{head}\n- {line}\n", today=date(2026, 5, 20), channel="email")
    assert bool(letter.message) == is_told


@every(
    ("line", "asked"),
    [
        ("sucht Leute die mit ihr singen", "Leute gefunden, die mit Ihnen singen?"),
        ("sucht jemanden, der von ihr lernt", "jemanden gefunden, der von Ihnen lernt?"),
        ("sucht einen Schreiner der Kisten baut", "einen Schreiner gefunden, der Kisten baut?"),
        ("sucht die Adresse der Schreinerei", "ass Sie die Adresse der Schreinerei suchen"),
    ],
)
def test_a_german_clause_is_known_without_its_comma_and_its_pronoun_by_what_governs_it(line: str, asked: str) -> None:
    notes = f"Kontakt: Renate Holub\nKunstmarkt Wien, 21. November 2026\n- {line}\n- kocht Seife nach Rezept\n"
    letter = invitewriter.draft(notes, today=date(2026, 11, 26), channel="email").message or ""
    assert asked in letter
    assert "Stichwort" not in letter


def test_no_german_letter_says_that_notes_are_kept() -> None:
    told = [
        sentence
        for line in prompts_folder().joinpath("offline", "de", "readings.toml").read_text("utf-8").splitlines()
        if (found := re.match(r"(?:say|open|again|call|ask|back) = (.*)", line))
        for sentence in [found[1]]
    ]
    assert len(told) > 100
    assert not [sentence for sentence in told if re.search(r"Notiz|notiert|aufgeschrieben|mitgeschrieben", sentence)]


def test_a_question_that_the_sender_is_to_answer_is_told_once() -> None:
    said = told("She asked if our forge could bend three hinges for her. I have to check with Nils.")
    assert said.count("three hinges") == 1


def test_a_promise_and_a_question_are_two_sentences() -> None:
    said = told("Asked me about our lime kiln. Promised the firing log by Monday.")
    assert "and your question" not in said
    assert "your question about our lime kiln" in said


@every(
    "note",
    [
        "Doesn't want any tools on loan, she said",
        "Wants a photo of the weir",
        "Caving conference in Wells",
        "Invited us to hear it, some evening",
        "Wants 30 more painted",
        "She sat opposite me at the quay",
        "Wants to row the gig together before June",
        "Drove the cart to the fair",
        "We chatted by the gate",
    ],
)
def test_what_is_nothing_by_itself_makes_no_letter(note: str) -> None:
    assert not told(note)


def test_what_something_is_about_is_no_place() -> None:
    letter = message(brief_of("Showing old prints, about knots and the flower show.", "Runs a choir in Leith"))
    assert "about knots" not in letter
    assert "choir" in letter

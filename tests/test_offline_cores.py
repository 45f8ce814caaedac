"""Acts by their core: what somebody gave, mended or will send is told, whatever else its sentence denies, jokes or holds that nobody understands."""

from __future__ import annotations

import pytest

from invitewriter.resources import prompts_folder, read_toml
from tests.lettering import letter_from
from tests.tables import every


@every(
    ("contact", "notes", "told"),
    [
        # What the contact did, up to where the clause goes on with something else.
        ("Odin Rask", "Odin Rask, weir open day.\nLeft us a crock of pickled beans too.", "Thank you for leaving us a crock of pickled beans."),
        ("Odin Rask", "Odin Rask, barge crew. Half past ten, sleet, me with a puncture.\nChanged the wheel on his back in the slush, wouldn't hear of a fiver.", "Thank you for changing the wheel."),
        ("Tilda Moe", "Tilda Moe at the weir. The squall came and she ran out barefoot and saved our tarpaulin while I held a rope that was tied to nothing.", "Thank you for saving our tarpaulin."),
        ("Tilda Moe", "Tilda Moe, weavers' day. I'd no notes, never do. Shared her handouts with me.", "Thank you for sharing your handouts with me."),
        ("Tilda Moe", "Tilda Moe took pity on me at the ceilidh. I can't count to eight.", "Thank you for taking pity on me at the ceilidh."),
        ("Odin Rask", "Odin Rask, nets. Odin lent me the old one with the bent handle, until I dare to buy.", "Thank you for lending me the old one with the bent handle."),
        ("Tilda Moe", "Tilda Moe, farm day. Let all of us into the goat shed with their snowy boots (mine the snowiest).", "Thank you for letting us into the goat shed."),
        ("Odin Rask", "Odin Rask, ferryman. Rowed me back to the jetty, wouldn't hear of a fare.", "Thank you for rowing me back to the jetty."),
        ("Tilda Moe", "Tilda Moe, plot nine\n- dug me up a root of her horseradish there and then", "a root of your horseradish"),
        # What the contact will do.
        ("Tilda Moe", "Tilda Moe, kiln firing. I wanted the drawing, she says there's no drawing just an uncle with a saw, she'll send snapshots.", "Thank you for offering to send snapshots."),
        # What the sender will do, as it was said or jotted.
        ("Odin Rask", "Odin Rask, he's a cooper, wrote his address on a beer mat so we may post his oilskin back, which I walked off in like a fool.", "I will post back your oilskin."),
        ("Odin Rask", "Odin Rask, barge day. I've his gauntlets still & will drop them back at the lock.", "I will drop back your gauntlets."),
        ("Tilda Moe", "Tilda Moe, dyers' day\n* owe her woad seedlings, the blue sort, when they've come up", "I still owe you woad seedlings."),
        ("Odin Rask", "Odin Rask, band practice. I'm bringing him the big tuba mute for next wk.", "I will bring you the big tuba mute."),
        ("Tilda Moe", "Tilda Moe, mill society.\nmust return her lantern + the hut key, which is in my other coat", "I will return your lantern."),
        ("Tilda Moe", "Tilda Moe, archive day.\n-> scan the 1887 ledger for her", "I will scan the 1887 ledger for you."),
        ("Odin Rask", "Odin Rask, plot nine. Gave me six turnips.\nMe → him: root of the old sorrel once it's up. Promised.", "I will let you have the root of the old sorrel."),
        ("Odin Rask", "Odin Rask, weir day. Put by a sack of kindling for Odin, he never has any.", "I will put by a sack of kindling for you."),
        ("Odin Rask", "Odin Rask, weir day. Joiner's number to Odin.", "I will send you the joiner's number."),
        ("Odin Rask", "Odin Rask, weir day. The tide tables - to Odin Rask.", "I will send you the tide tables."),
        ("Odin Rask", "Odin Rask, weir day. Well, I've signed up for painting his jib, silly me.", "I will paint your jib."),
        ("Odin Rask", "Odin Rask, weir day. Said yes to filming his launch.", "I will film your launch."),
        ("Odin Rask", "Odin Rask, weir day. I'm picking him up from the station at six.", "I will pick you up from the station."),
        ("Tilda Moe", "Tilda Moe, weir day. So I'm feeding the hens while she's in Crete.", "I will look after your hens while you are in Crete."),
        ("Tilda Moe", "Tilda Moe, weir day. Photos of the parade for her, tonight.", "I will send you photos of the parade."),
        ("Odin Rask", "Odin Rask, weir day. Must chase the printer for his programmes.", "I will chase the printer about your programmes."),
        # What is to go, or to go back, to them.
        ("Tilda Moe", "Tilda Moe, weir day. The dress pattern is to go in the post to her.", "I will let you have the dress pattern."),
        ("Tilda Moe", "Tilda Moe, weir day. First pick of the kittens is hers.", "I will let you have the first pick of the kittens."),
        ("Tilda Moe", "Tilda Moe, weir day. She shall have the blue pot.", "I will let you have the blue pot."),
        ("Tilda Moe", "Tilda Moe, weir day. Her jam jars go back to her Friday, washed.", "I will return your jam jars."),
        ("Tilda Moe", "Tilda Moe, weir day. Her umbrella's in my car.", "I will return your umbrella."),
        ("Odin Rask", "Odin Rask, weir day. I've got his ladder till the weekend.", "I will return your ladder."),
        ("Odin Rask", "Odin Rask, weir day. Our trailer is his for the launch.", "I will let you have our trailer for the launch."),
        ("Tilda Moe", "Tilda Moe, weir day. Her torch: drop it back at the lock.", "I will return your torch."),
        ("Tilda Moe", "Tilda Moe, weir day. Make sure she gets a programme.", "I will get you a programme."),
        ("Odin Rask", "Odin Rask, weir day. Tune Odin's fiddle before the launch.", "I will tune your fiddle before the launch."),
        ("Odin Rask", "Odin Rask, weir day. I'll be at his concert, front row.", "I will come to your concert."),
        ("Odin Rask", "Odin Rask, weir day. Must ask Karl about a winch for Odin.", "I will ask Karl about a winch for you."),
        ("Odin Rask", "Odin Rask, weir day. I've two oars from the old gig he can have for nothing.", "I will let you have two oars from the old gig"),
        ("Tilda Moe", "Tilda Moe, weir day. I'm to put her on to Karl who keeps the lock, she's keen but shy.", "I will put you on to Karl who keeps the lock."),
        ("Odin Rask", "Odin Rask, weir day. Told him I'd get the name of the man built our slipway.", "the name of the man who built our slipway."),
        # How it was promised, and what was asked and granted.
        ("Tilda Moe", "Tilda Moe, weir day. Promised faithfully to write to the bishop about her bells.", "I will write to the bishop about your bells."),
        ("Tilda Moe", "Tilda Moe, weir day. I have undertaken, God help me, to mend her clock.", "I will mend your clock."),
        ("Tilda Moe", "Tilda Moe, weir day. She asked would I read at the service and I said I would.", "I will read at the service."),
        ("Odin Rask", "Odin Rask, weir day. Count me in for his clean-up, 9am with gloves.", "I will help with your clean-up."),
        # Whom the sender asks, and what, however unsure it is.
        ("Odin Rask", "Odin Rask, weir day. I'm to ask Karl whether the crane is free in May.", "As promised, I will ask Karl whether the crane is free in May."),
        ("Odin Rask", "Odin Rask, weir day. My job: ask the harbourmaster if the crane is free in May.", "I will ask the harbourmaster whether the crane is free in May."),
        ("Odin Rask", "Odin Rask, weir day. Undertook to find out, from the council, whether the slipway is open in June.", "I will ask the council whether the slipway is open in June."),
        # What somebody did in the sender's stead, or with them.
        ("Tilda Moe", "Tilda Moe, weir day. Tilda stood up for me at the committee, nobody else did.", "Thank you for standing up for me at the committee."),
        ("Tilda Moe", "Tilda Moe, weir day. She did all the talking for me in Danish, I haven't a word.", "Thank you for doing all the talking for me in Danish."),
        ("Tilda Moe", "Tilda Moe, weir day. Tilda came round in her wellies and unblocked our drain, wouldn't take a penny.", "Thank you for unblocking our drain."),
        ("Tilda Moe", "Tilda Moe, weir day. Tilda went through my accounts with me line by line, never sighed.", "Thank you for going through my accounts with me."),
        ("Tilda Moe", "Tilda Moe, weir day. Tilda had the kids Thursday so I could paint the hall.", "Thank you for looking after the kids so I could paint the hall."),
        ("Odin Rask", "Odin Rask, weir day. Had the loan of his trailer all week.", "Thank you for the use of your trailer."),
        ("Odin Rask", "Odin Rask, weir day. Couldn't have done the hall without Odin.", "Thank you for helping me with the hall."),
        ("Odin Rask", "Odin Rask, weir day. Got a lift home with Odin in the hail.", "Thank you for the lift home."),
        ("Tilda Moe", "Tilda Moe, weir day. Tilda's tip about the vinegar worked!", "Thank you for your tip about the vinegar."),
        ("Tilda Moe", "Tilda Moe, weir day. Thanks to Tilda I now know how to set a mole trap!", "Thank you for showing me how to set a mole trap."),
        ("Tilda Moe", "Tilda Moe, weir day. Jar of damson jam, the good stuff, from Tilda's own kitchen.", "Thank you for giving me a jar of damson jam."),
        ("Tilda Moe", "Tilda Moe, weir day. Came home with a tray of eggs from Tilda.", "Thank you for giving me a tray of eggs."),
        ("Tilda Moe", "Tilda Moe, weir day. Bike fixed by Tilda, new chain and all.", "Thank you for fixing my bike."),
        ("Odin Rask", "Odin Rask, weir day. Thanks to him I caught the night boat.", "Thanks to you, I caught the night boat."),
        ("Odin Rask", "Odin Rask, weir day. Without him I'd never have found the slipway.", "Without you, I'd never have found the slipway."),
        ("Odin Rask", "Odin Rask, weir day. Much obliged to Odin for the loan of his winch.", "Thank you for the use of your winch."),
        ("Tilda Moe", "Tilda Moe, weir day. Stayed late and folded all 40 tarpaulins with me.", "Thank you for folding all 40 tarpaulins with me."),
        # Who did it is put first, or last.
        ("Tilda Moe", "Tilda Moe, weir day. It was Tilda who mended my oar, nobody else would.", "Thank you for mending my oar."),
        ("Tilda Moe", "Tilda Moe, weir day. I can row again on account of Tilda who patched my dinghy.", "Thank you for patching my dinghy."),
        # What the contact is after, where the sender has it.
        ("Tilda Moe", "Tilda Moe, weir day. needs a fourth for whist, nobody's free on Mondays.", "I hope you find a fourth for whist."),
        ("Tilda Moe", "Tilda Moe, weir day. She wants someone to teach her to scythe.", "I hope you find someone to teach you to scythe."),
        # The same in other words.
        ("Tilda Moe", "Tilda Moe, weir day. She's hunting a second-hand cello, nothing on the web.", "a second-hand cello"),
        ("Tilda Moe", "Tilda Moe, weir day. A trailer is what she's after, nothing fancy.", "a trailer"),
        ("Tilda Moe", "Tilda Moe, weir day. What she's dying to learn is bookbinding.", "learn bookbinding"),
        ("Tilda Moe", "Tilda Moe, weir day. It's a left handed trowel she wants.", "a left handed trowel"),
        ("Tilda Moe", "Tilda Moe, weir day. All she needs now is a drummer.", "a drummer"),
        ("Tilda Moe", "Tilda Moe, weir day. Her quest: a 1962 tram bell.", "a 1962 tram bell"),
        ("Tilda Moe", "Tilda Moe, weir day. Her choir's short of tenors.", "tenors"),
        ("Tilda Moe", "Tilda Moe, weir day. She wondered if I knew anyone who could fix a harmonium.", "someone to fix a harmonium"),
        ("Tilda Moe", "Tilda Moe, weir day. Would give anything to hear a nightjar.", "hear a nightjar"),
        ("Tilda Moe", "Tilda Moe, weir day. She has nobody to feed the ducks.", "someone to feed the ducks"),
        ("Tilda Moe", "Tilda Moe, weir day. What her crew needs is a cox with a loud voice.", "a cox with a loud voice"),
        ("Tilda Moe", "Tilda Moe, weir day. She can't find a plumber who'll come out to the lock.", "a plumber"),
        ("Tilda Moe", "Tilda Moe, archive day. She's after somebody to speak on hedge-laying, October, small fee.", "I hope you find somebody to speak on hedge-laying."),
        ("Tilda Moe", "Tilda Moe, paper day. She is after scraps of 1790s marbled paper, red, combed - anyone clearing an attic. We've a chest in Wick w/ 4 layers.", "I have not forgotten that you are looking for scraps of 1790s marbled paper."),
    ],
)  # fmt: skip
def test_the_core_of_an_act_is_told(contact: str, notes: str, told: str) -> None:
    assert told in " ".join(letter_from(notes, contact).split())


@every(
    ("contact", "notes", "untold"),
    [
        # Somebody else's, or nobody's.
        ("Tilda Moe", "Tilda Moe, weir day, runs the crew. Steve mended my oar. The dog brought me a shoe.", "Thank you for"),
        ("Tilda Moe", "Tilda Moe, runs the crew at the weir. Arun is six. Promised him my old ticket punch, and I'll send him a stamp.", "I will send"),
        ("Odin Rask", "Odin Rask, runs the weir crew. I'd like to lend him my pump. Must send Ann the bill.", "I will"),
        ("Odin Rask", "Odin Rask, runs the weir crew. promised the committee I'd fetch the ledger.", "promised you"),
        # Hypothetical, taken back, joked.
        ("Odin Rask", "Odin Rask, runs the weir crew. If I ever buy a boat he'll lend me his winch.", "winch"),
        ("Odin Rask", "Odin Rask, runs the weir crew. I was supposed to return his chart but he said keep it.", "chart"),
        ("Odin Rask", "Odin Rask, runs the weir crew. He nearly gave me a duck.", "duck"),
        ("Odin Rask", "Odin Rask, runs the weir crew. I'm to ask Karl about it. Whether he asks me back, who knows.", "whether"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. It was Tilda who was to mend my oar, she never came.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Nobody stood up for me at the committee.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Her cousin stood up for me at the committee.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. She can't find a minute.", "minute"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. I must find out whether the car has oil.", "find out"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Ann put by a sack of kindling for Odin.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Sent photos to Tilda.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Got the tickets for her.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. No more tickets for her.", "tickets"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Selling his boat.", "I will"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Painting his shed this week.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Her photo is in my hall.", "return"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Her brother is picking her up from the station.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. The red boat is hers.", "red boat"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Got a letter from Tilda.", "letter"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Bike fixed by Tom, a friend of Tilda.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Tilda spoke to the head about the bus and now it stops here.", "about the bus"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Put my name down to steward at her gala.", "Thank you"),
        ("Odin Rask", "Odin Rask, runs the weir crew. He asked would I buy his boat and I said no.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Her mother's short of breath.", "breath"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Thanks to him we missed the night boat.", "Thanks to you"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Must check his references.", "I will"),
        ("Odin Rask", "Odin Rask, runs the weir crew. He kept asking whether I was single.", "Thank you"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Gave us the cold shoulder.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. She has nobody to talk to.", "someone"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. My brother is hers for the dance.", "I will"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Her sons folded the tarpaulins with me.", "Thank you"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Karl will put him in touch with a welder.", "I will"),
        ("Odin Rask", "Odin Rask, runs the weir crew. I've a cold that he can have.", "cold"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Left me the axe, back to him Friday with an edge on.", "Thank you"),
        ("Odin Rask", "Odin Rask, runs the weir crew. Told him come, bring a stool.", "stool"),
        # The sender's own, and turns of phrase.
        ("Odin Rask", "Odin Rask, runs the weir crew. I'll mend the roof, and I have to print tickets.", "I will"),
        ("Odin Rask", "Odin Rask, runs the weir crew. He changed my mind. Took us to task. Brought me to tears.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Made me feel about nine.", "Thank you"),
        # Not given, and no thing.
        ("Tilda Moe", "Tilda Moe, runs the weir crew. She gave me a look.", "look"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. Kept me waiting.", "Thank you"),
        ("Tilda Moe", "Tilda Moe, runs the weir crew. She showed me my stroke was fine.", "my stroke."),
    ],
)  # fmt: skip
def test_what_only_looks_like_an_act_is_not(contact: str, notes: str, untold: str) -> None:
    letter = letter_from(notes, contact)
    assert untold not in letter, letter


@every(
    ("contact", "notes", "told"),
    [
        ("Rev. Colm Tarrant", "Weir open evening at the chapel.\nRev. Colm Tarrant lent me his lantern.", "Dear Colm Tarrant,"),
        ("Elsa Thorne", "BREAD WORKSHOP sat. Elsa Thorne, 80 something. Brought us plum tart.", "at the bread workshop"),
        ("Ute Holm", "Ute Holm, cooper. She lent me her own dad's adze.", "for lending me your dad's adze."),
    ],
)  # fmt: skip
def test_titles_shouting_and_kin_are_said_as_a_letter_does(contact: str, notes: str, told: str) -> None:
    assert told in letter_from(notes, contact)


@pytest.mark.parametrize("code", ["en"])
def test_a_verb_has_three_forms(code: str) -> None:
    verbs = read_toml(prompts_folder() / "offline" / code / "cores.toml")["verbs"]
    assert all(len(verb.split("/")) == 3 for kind in verbs.values() for verb in kind.split())

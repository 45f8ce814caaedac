"""What is said of the weather, the way, the food and a long day is told; the same words of a person, or for long, are withheld."""

from invitewriter.domain import Secrecy
from tests.briefing import gathered, withheld
from tests.tables import every

_MET = "Met Robin Marsh at the seed fair on Saturday."


def _is_held(line: str) -> bool:
    brief = gathered(f"{_MET}\n{line}", "Robin Marsh")
    return bool([*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE)])


@every(
    "line",
    [
        "The climb was unbearable in the heat.",
        "It was a bit boring until Ned turned up.",
        "The road was pretty dull, flat fields for hours.",
        "It is weird to see the sea from up there.",
        "The hostel was cheap, dirty and loud.",
        "Lazy morning, pancakes, then down to the river.",
        "Drunk a litre of tea at hers.",
        "With rain threatening and the heat still unbearable we put the bikes in his barn.",
        "My phone died at noon.",
        "Would have been a bit dull without the two from Leeds.",
        "The cake had no sugar in it, which is weird to me.",
    ],
)
def test_faults_of_the_weather_the_way_and_the_food_are_told(line: str) -> None:
    assert not _is_held(line)


@every(
    "line",
    [
        "The man at the hostel was mean.",
        "Her husband at dinner was unbearable.",
        "It was mean of him to leave her there.",
        "In the hostel Tom was pretty boring.",
        "Her mother is a nightmare.",
        "He was threatening her at breakfast.",
        "Lazy, leaves all the work to Jo.",
        "Drunk at eleven in the morning.",
        "The waiter was rude to all of us.",
    ],
)
def test_the_same_faults_of_a_person_are_withheld(line: str) -> None:
    assert _is_held(line)


@every(
    "line",
    [
        "I was exhausted by the time we reached her gate after the climb.",
        "Exhausted but happy, we sat on his porch.",
        "We hardly slept on the night train.",
        "I could hardly sleep, the bunk was so narrow.",
        "I felt sick on the ferry, and she had ginger sweets.",
        "I drank too much coffee.",
        "We were ill-equipped for the snow.",
        "That was a hard stretch of road for both of us.",
        "She lost her voice after three workshops.",
        "We had not eaten all day, and he cut his loaf in half.",
        "I could not eat the tripe.",
        "I had been alone for days and talked too much.",
        "We stank, and she ran us a bath.",
        "We talked about politics until the candles went out.",
    ],
)
def test_what_a_long_day_does_to_people_is_told(line: str) -> None:
    assert not _is_held(line)


@every(
    "line",
    [
        "He is exhausted, three shifts and the drive every night.",
        "She came back exhausted from the hospital.",
        "She hardly sleeps since he moved out.",
        "He could hardly sleep in the tent since she threw him out.",
        "She was sick on the bus because of the chemo.",
        "He drank too much again at the fair.",
        "Her mother is seriously ill.",
        "It was a hard stretch, the divorce and the move.",
        "She lost her voice for good after the operation.",
        "She has not eaten for days.",
        "He cannot eat since the funeral.",
        "I sat there and he talked too much.",
        "He stank of beer.",
        "He talked about politics all evening, furious at the mayor.",
        "Her brother, who is weird, came along.",
    ],
)
def test_what_lasts_or_is_an_ailment_is_withheld(line: str) -> None:
    assert _is_held(line)


@every(
    "line",
    [
        "The kids ran out to meet us, shouting hello.",
        "I did not want to let go of the rope.",
        "He got fired up about the new kiln.",
        "She gave notice of the next meeting.",
        "I never noticed the time.",
        "I suspect the shower never worked.",
        "Everybody knows everybody in that village.",
        "He tried to kill the wasp with a map.",
        "She was away with her family over the new year.",
        "He was out with the dog when we arrived.",
        "We went back inside when the rain started.",
        "We all sat at the same table and sang.",
        "The valley must be breathtaking in spring, we did not see it.",
        "It was not a hard climb, but it did not stop for hours.",
        "Just the two of us were left at the end.",
        "She talked at length about the mill.",
        "Nobody said a word until the soup was gone.",
        "We were thrown out of the pub at midnight because it closed.",
        "We went to church with them because the choir sang.",
        "We prayed for wind.",
        "He was lying on the grass with the map over his face.",
        "I was ashamed of my muddy boots in her clean hall.",
        "I nearly cried when we said goodbye.",
        "She sleeps in the studio when a firing goes on all night.",
    ],
)
def test_words_that_only_sound_private_are_told(line: str) -> None:
    assert not _is_held(line)


@every(
    "line",
    [
        "He shouts at her in front of the guests.",
        "Heard shouting through the wall, then she came out with red eyes.",
        "Shouting again next door, then silence.",
        "They only mail these days, it got ugly over the money.",
        "At home it is unbearable since he drinks.",
        "They let go of twelve people in March.",
        "He got fired in May.",
        "She gave notice on Friday.",
        "He got his notice in June.",
        "Her hours were cut in March.",
        "I suspect that nobody at work knows about the baby.",
        "Everybody knows about her husband.",
        "Her ex tried to kill her.",
        "She was away with depression.",
        "He is out with his knee.",
        "He's back inside again, six months this time.",
        "He won't sit at the same table as his brother.",
        "Between the two of us, they are selling.",
        "Only the two of us know about the sale.",
        "We were kicked out of our flat.",
        "She goes to church every morning.",
        "She prays every night.",
        "I am ashamed of my debts.",
        "She nearly cried when she spoke about her mother.",
        "She sleeps in the studio since he threw her out.",
    ],
)
def test_the_nearest_private_ones_are_withheld(line: str) -> None:
    assert _is_held(line)


@every(
    "line",
    [
        "Her son is only four and rides a unicycle.",
        "His daughter has just learned to whistle.",
        "Her daughter is not afraid of cows.",
        "The boys never stopped running.",
        "Her brother must see this.",
        "They had put the children to bed and opened a bottle.",
        "We whispered because the baby slept.",
        "His hands were shaking from the cold.",
        "He had tears in his eyes from the smoke.",
        "He spilled the soup over my notes.",
        "They spoke of wolves up there, and I was too wet and frozen to mind.",
        "I strapped the cello on my back and left.",
        "He said that I should trust people these days.",
        "She stuck her head inside the tent and asked for a song.",
        "The wind died, and then we rowed back.",
        "The stage was there for people who do not already know us.",
        "We were not able to talk much, he only knows ten words of English.",
        "He had long red hair, now in a plait.",
    ],
)
def test_what_families_and_hosts_do_is_told(line: str) -> None:
    assert not _is_held(line)


@every(
    "line",
    [
        "Her son never leaves his room.",
        "His daughter has just lost the baby.",
        "Her daughter does not speak to her.",
        "The boys live with their mother now.",
        "His brother must not know.",
        "She slept on the sofa again after the row.",
        "She whispered that he is ill.",
        "His hands were shaking when the letter came.",
        "He had tears in his eyes when she left.",
        "He spilled half the soup again, she holds the spoon.",
        "They are strapped for cash.",
        "He does not trust his wife these days.",
        "A bald patch, a beer belly and far too pleased with it.",
        "Her uncle died, and then the farm was sold.",
        "Her parents do not know yet.",
        "She was too cold and boring for me.",
    ],
)
def test_what_befalls_families_is_withheld(line: str) -> None:
    assert _is_held(line)

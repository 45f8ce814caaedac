"""NP8, discretion: what was told in confidence, or is about somebody else."""

from __future__ import annotations

from invitewriter.guard.rule import Rule, later, matching
from invitewriter.guard.rules.sources import HOUSE

_LEAKS = "invitewriter.guard.truth.leaks"
WITHHELD_WORDS = "NP801"

RULES = (
    Rule(
        id=WITHHELD_WORDS,
        name="withheld-words",
        message="holds words of something that may not be said",
        why="One confidence repeated ends the relationship that the letter was to begin.",
        suggestion="Leave the sentence out.",
        source=HOUSE,
        needs_brief=True,
        find=later(_LEAKS, "leaked_words"),
        bad=("How is your custody hearing going?", "Is the greenhouse in Sopot for sale?"),
        good=("How are your volunteers?", "Is the map for the public?"),
    ),
    Rule(
        id="NP802",
        name="sympathy-for-withheld",
        message="offers sympathy for something that may not be said",
        why="Who was told nothing by the reader has nothing to be sorry for; the comfort betrays the source.",
        suggestion="Leave the sentence out.",
        source=HOUSE,
        needs_brief=True,
        find=later(_LEAKS, "misplaced_sympathy"),
        bad=("I was sorry to hear the news.", "Thinking of you in this difficult time."),
        good=("I am sorry that I missed your talk.",),
    ),
    Rule(
        id="NP803",
        name="withheld-paraphrase",
        message="tells or hints, in other words, at something that may not be said",
        why="A hint tells the reader that the confidence was written down and passed on.",
        suggestion="Leave the sentence out.",
        source=HOUSE,
        needs_brief=True,
        bad=("I hope that things are calmer at home now.", "I hope that the months ahead bring you something new."),
        good=("I hope that the season brings some rain.",),
    ),
    Rule(
        id="NP804",
        name="notes-to-self",
        message="carries marks from the notes",
        why="The reader sees a file on themselves instead of a letter.",
        suggestion="Leave the mark out.",
        source=HOUSE,
        # Without a colon, a dash or a bracket it may be a word ("TODO salió bien") or a name.
        find=matching(
            r"\b(?:TODO|TO-DO|FIXME)\s*(?::|[-–—](?!\w))|[\[(](?:TODO|TO-DO|FIXME)\b|[\[(](?:[NS]\d{1,3}(?:[,;] ?)?)+[\])]|(?<!\w)\((?:ok|private|privat)\)",
            signs=("todo", "to-do", "fixme", *"[("),
        ),
        bad=("The maps stay with me [N3].", "TODO: thank her for the maps.", "FIXME - ask for the key."),
        good=(
            "I have put the maps on my list.",
            "Estuvo TODO el barrio, qué fiesta.",
            "The soldering night at FIXME was fun.",
        ),
    ),
    Rule(
        id="NP805",
        name="confidence-repeated",
        message="repeats what the reader, or whoever it is about, would mind finding in writing",
        why="What was told or seen across a table may be read by others in a letter, and that the notes hold it makes it no less private. What people gladly tell of themselves is none.",
        suggestion="Leave the sentence out.",
        source=HOUSE,
        needs_brief=True,
        bad=(
            "It was good to hear how you get by with half of the wardrobe empty.",
            "Your brother and his bottles gave us a lot to talk about.",
        ),
        good=("Thank you for telling me about the twins and their goats.",),
    ),
)

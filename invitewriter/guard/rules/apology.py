"""NP3, apology: who opens by asking pardon knows that the message is unwelcome."""

from __future__ import annotations

from invitewriter.guard.rule import Rule, phrases

RULES = (
    Rule(
        id="NP301",
        name="sorry-to-bother",
        message="apologises for writing",
        why="Whoever opens with an apology already knows that the message is unwelcome.",
        suggestion="Open with what you talked about.",
        source="Linkedin: Are You Doing It Wrong?",
        find=phrases(
            "sorry (to|for|if) [I'm|I am|be*] (bother*|disturb*|interrupt*|trouble*|intrud*)",
            "(pardon|forgive|excuse) (the|my|this) (intrusion|interruption|disturbance)",
            "apolog* for (bothering|disturbing|interrupting|intruding|contacting|writing|the (intrusion|interruption))",
        ),
        bad=("I'm sorry to bother you, but we met on Tuesday.", "Pardon the intrusion!"),
        good=("I enjoyed our talk about soil sensors on Tuesday.", "Sorry I missed your talk."),
    ),
)

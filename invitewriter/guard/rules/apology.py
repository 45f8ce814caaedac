"""NP3, apology: messages that open by asking pardon."""

from __future__ import annotations

from invitewriter.domain import Severity
from invitewriter.guard.rule import Aside, Rule, phrases
from invitewriter.guard.rules.sources import DOING_IT_WRONG, HOUSE

RULES = (
    Rule(
        id="NP301",
        name="sorry-to-bother",
        message="apologises for writing",
        why="Whoever opens with an apology already knows that the message is unwelcome. (Thanks and late answers that open so are let pass.)",
        suggestion="Open with what you talked about.",
        source=DOING_IT_WRONG,
        find=phrases(
            "sorry (to|for|if) [i'm|i am|be|to be|this is] [*] (bother|disturb|interrupt|trouble|intrud|pester|annoy|bug|spamm)*",
            "(pardon|forgive|excuse) (the|my|this|me for) (intrusion|interruption|disturbance|bothering|intruding|disturbing|interrupting)",
            "apolog* (for|if) [*] [*] (bother|disturb|interrupt|intrud|contact|pester|trouble|spamm)*|apolog* for (writing|the (intrusion|interruption|disturbance|unsolicited *|cold *))",
            "(hope|hoping) [that] (i'm|i am|this is|this isn't|this doesn't|it's) (not|n't) [*] (bother|disturb|intrud|interrupt|annoy|a bother|an intrusion|an inconvenience)*",
            "(forgive|excuse|pardon) (me|my) [for] (writing|contacting|approaching|reaching out|messaging|emailing|boldness|forwardness)",
            opening=4,
            unless="pardonable",
        ),
        bad=(
            "I'm sorry to bother you, but we met on Tuesday.",
            "Pardon the intrusion!",
            "Forgive me for writing like this.",
        ),
        good=(
            "I enjoyed our talk about soil sensors on Tuesday.",
            "Sorry I missed your talk.",
            "Forgive me for writing so late: I wanted to thank you for the evening.",
            "Sorry to trouble you with my answer only now; the flu kept me in bed.",
        ),
    ),
    Rule(
        id="NP302",
        name="cold-message",
        message="says that it comes out of the blue",
        why="You have met: a letter that calls itself cold forgets it.",
        suggestion="Say where you met.",
        source=DOING_IT_WRONG,
        severity=Severity.WARNING,
        find=phrases(
            "(out of the blue|out of nowhere|unsolicited (email|mail|message|note|letter))|(sorry|apolog*|excuse|forgive|pardon|know) … (cold|random|unexpected|sudden) (email|e-mail|mail|message|call|note|outreach|dm|approach)",
            "(this is|i know this is|yes this is|it's|i hate) [*] (cold|random) (email|e-mail|mail|message|call|outreach|dm)[s]|cold (outreach|reach-out)",
            "you [probably|likely|may|might|certainly] (don't|do not|won't|will not) (know|remember) (me|who i am) [but]|(we haven't|we have not|we've never) [yet|actually|formally] (met|spoken|been introduced)",
        ),
        bad=(
            "I know this is out of the blue.",
            "You don't know me, but I know your work.",
            "Yes, this is a cold email.",
        ),
        good=("The lake was too cold for me.", "The blue of the door stays with me."),
    ),
    Rule(
        id="NP303",
        name="busy-reader",
        message="apologises by calling the reader busy",
        why="It is an apology by the back door, and makes the reader feel the minutes.",
        suggestion="Write so briefly that it needs no excuse.",
        source=HOUSE,
        severity=Severity.WARNING,
        find=phrases(
            "(know|sure|understand|imagine|realise|realize|assume|guess|appreciate) [that|how] (you're|you are|you must be|your schedule is|you have a|busy you) [*|probably|very|extremely] (busy|full|packed|swamped|slammed|hectic|crazy|are)",
            "(i'll|i will|let me|to) (keep this|be|make this|keep it) [very|super|really] (short|brief|quick)|(won't|will not|don't want to) (take|waste) [up] [too] [much] [more] [of] your [*] time|(i know|i'm sure|knowing) your (time is|schedule is)|your (valuable|precious) time|taking up your time",
            "(must|probably) (get|receive) (hundreds|dozens|tons|lots|a lot|many|so many|a ton|thousands) [of] [*] (email|emails|messages|requests|mails|these|like)*",
            even=(Aside.AGREED,),
        ),
        bad=(
            "I know you're busy, so I'll keep this short.",
            "Thank you for your valuable time.",
            "You must get hundreds of emails.",
        ),
        good=("You said that the lambing keeps you busy until May.", "The time at the lake went quickly."),
    ),
    Rule(
        id="NP304",
        name="grovelling",
        message="makes the sender small before the reader",
        why="Grovelling asks to be lifted up; it puts a burden on the reader.",
        suggestion="Write as you talked: as equals.",
        source=HOUSE,
        severity=Severity.WARNING,
        find=phrases(
            "(eternally|forever|infinitely|immensely|extremely) (grateful|thankful|indebted|obliged)|(humbly|beg|begging|implore|plead) [you|to|request|ask|for]|your humble (servant|admirer)",
            "(i'm|i am) (just a|a mere|nobody|a nobody|not worthy|unworthy|nothing but a|no one)|(someone|people|a person) (as important|as busy|as successful|of your (stature|calibre|caliber|standing)) [as you]|(such an|someone so) (important|busy) (person|man|woman)",
            "(would|it'd) (mean the world|be the (honour|honor) of my life|make my (day|year|life|week))|(greatest|highest|immense|huge|great) (honour|honor|privilege) (to|of|if|for)|(please please|pretty please)|(i know i have no right|i don't deserve|who am i to)",
        ),
        bad=(
            "I would be eternally grateful for one line.",
            "I'm just a nobody, I know.",
            "It would mean the world to me.",
        ),
        good=("I was grateful for the umbrella.", "It was a good evening."),
    ),
)

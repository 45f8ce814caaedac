"""NP6, grounding, second part: events that the notes do not tell: meetings, praise, plans, news, occasions.

The examples are read against the brief of grounding.py.
"""

from __future__ import annotations

from invitewriter.domain import Severity
from invitewriter.guard.rule import MESSAGE, SUBJECT, Rule, later
from invitewriter.guard.rules.sources import HOUSE
from invitewriter.guard.truth.acquaintance import friends_met_anew, invented_meetings, invented_praise

RULES = (
    Rule(
        id="NP609",
        name="invented-meeting",
        message="tells of a meeting or a conversation that did not take place",
        why="The reader knows whom they talked to.",
        suggestion="Say how you know of the reader: what you heard or read.",
        source=HOUSE,
        needs_brief=True,
        find=invented_meetings,
        bad=("It was great to meet you at the forum.", "Our conversation stays with me."),
        good=("I would have loved to talk to you at the forum.", "I hope that we meet one day."),
    ),
    Rule(
        id="NP610",
        name="invented-praise",
        message="praises a talk that the notes do not say was heard",
        why="Praise for a talk that was missed, or never given, is found out at the first question.",
        suggestion="Say nothing of the talk, or say that you missed it.",
        source=HOUSE,
        needs_brief=True,
        find=invented_praise,
        bad=("I loved your talk on soil moisture.", "Your keynote was inspiring."),
        good=("I am sorry that I missed your talk.", "Our talk over coffee stays with me."),
    ),
    Rule(
        id="NP614",
        name="open-question-as-agreement",
        message="tells as agreed or decided what was left open",
        why="It ties the reader to something they never said yes to.",
        suggestion="Tell it as the open question that it is.",
        source=HOUSE,
        needs_brief=True,
        bad=("I am glad that you will join the garden network.",),
        good=("Have you thought about joining the garden network?",),
    ),
    Rule(
        id="NP615",
        name="plan-as-done",
        message="tells a plan, a wish or hearsay as something that has happened",
        why="Plans change; a letter that congratulates too early embarrasses both.",
        suggestion="Tell it as the plan that it was, seen from its day.",
        source=HOUSE,
        needs_brief=True,
        bad=("Congratulations on the new laboratory.",),
        good=("I hope that the plan for the laboratory goes well.",),
    ),
    Rule(
        id="NP616",
        name="news-to-its-owner",
        message="tells readers their own biography as if it were news",
        why="They know where they work; it reads as though a form had been filled in.",
        suggestion="Leave it out, or say how glad you were to hear of it.",
        source=HOUSE,
        severity=Severity.WARNING,
        needs_brief=True,
        bad=("You are a soil scientist at the University of Gdańsk.",),
        good=("Your students must hear about rain all winter.",),
    ),
    Rule(
        id="NP618",
        name="old-acquaintance-as-new",
        message="greets somebody long known as if they had just met",
        why="It tells the reader that they were one of many, or forgotten.",
        suggestion="Say how good it was to see each other again.",
        source=HOUSE,
        needs_brief=True,
        find=friends_met_anew,
        bad=("It was so nice to meet you at the forum.",),
        good=("It was so nice to see you again at the forum.",),
    ),
    Rule(
        id="NP619",
        name="disputed-point",
        message="states a point on which the notes and the public summary disagree",
        why="One of the two is wrong, and the reader knows which.",
        suggestion="Keep off the point, or set it right in the notes.",
        source=HOUSE,
        needs_brief=True,
        find=later("invitewriter.guard.truth.disputed", "disputed_points", needs="disputes"),
        bad=("Your time at Baltic Soil must be full of rain.", "Everybody at the Terra Institute must know the maps."),
        good=("Your soil maps stay with me.",),
    ),
    Rule(
        id="NP621",
        name="unknown-occasion",
        message="congratulates, comforts or thanks the reader for what the notes do not hold",
        why="A prize that was never won, or a gift never given, shows that the letter was made up.",
        suggestion="Leave it out, or add it to the notes if it is true.",
        source=HOUSE,
        needs_brief=True,
        passages=SUBJECT | MESSAGE,
        find=later("invitewriter.guard.truth.occasions", "unknown_occasions", signs_in="occasions"),
        bad=("Congratulations on your prize and on the twins.", "Thank you for the marmalade."),
        good=("Congratulations on the field day.", "Thank you for the talk on soil moisture.", "Thanks for your time."),
    ),
)

"""NP1, pitch, third part: the next steps a pitch asks for: a demo, a date, a click, a brochure, a partnership."""

from __future__ import annotations

import re

from invitewriter.domain import Stage
from invitewriter.guard.rule import Rule, matching, phrases
from invitewriter.guard.rules.sources import HOUSE, INVITATION, NOT_TO_DO, RIGHT_CONNECTIONS

_BOOKING_NAMES = [
    "calendly",
    "savvycal",
    "tidycal",
    "zcal",
    "koalendar",
    "youcanbook",
    "acuityscheduling",
    "oncehub",
    "chilipiper",
    "appointlet",
    "setmore",
    "simplybook",
    "picktime",
    "schedulehero",
    "motion.page",
    "vyte",
    "arrangr",
    "harmonizely",
    "reclaim",
    "doodle.com/bp",
    "meetings.hubspot",
    "calendar.app.google",
]
_BOOKING_HOSTS = rf"(?:{'|'.join(map(re.escape, _BOOKING_NAMES))}|cal|outlook\.office(?:365)?\.com/(?:owa/calendar|book)|bookings?\.[\w-]+)"
_BOOKING_SIGNS = (*_BOOKING_NAMES, "cal.", "dot", "outlook.office", "booking.", "bookings.")
_SIGN_UP_PATHS = (
    r"(?:pricing|prices|plans|demo|book-a-demo|request-demo|sign-?up|free-trial|trial|get-started|checkout|buy|shop|order|promo|offers?"
    r"|affiliates?|webinar|landing|lp|waitlist|early-access|invest)"
)

RULES = (
    Rule(
        id="NP120",
        name="demo",
        message="asks for a demo",
        why="A demo is a sales meeting; nobody who has only talked once owes you one.",
        suggestion="Ask about their work instead.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        find=phrases(
            "demo[s] (of|for) (our|my|what we)|demo (call|slot|request)|demonstration[s] of (our|my) (product*|tool*|software|platform|system*|service*|app|solution*|method)",
            "for a [quick|short|live|*] (demo|walkthrough|walk-through|run-through|demonstration)",
            "(book|schedule|request|arrange|set up|give you|offer you|offer) (a|our|the|my|an) [quick|short|live|free|product|brief|private|custom*|personali*|interactive|online|tailored|#-minute|# minute|no-obligation] [live|product|free|#-minute|# minute|online|platform|software] demo[s|nstration]",
            "(a|our) (quick|#-minute|# minute|free|personali*|short|product) demo[s|nstration]",
            "(interested in|open to|up for|ready for|like|want) (a|to see (a|our)) demo[nstration]",
        ),
        bad=("Would you like to see a demo?", "Let's book a quick demo.", "Here is a demo of our planner."),
        good=(
            "Your demo on Tuesday was the best of the day.",
            "She gets “book a demo” mails every morning.",
            "Take it as a demonstration of my thanks.",
        ),
    ),
    Rule(
        id="NP121",
        name="scheduling-link",
        message="sends a scheduling link",
        why="A link to one's calendar makes the reader do the work of a meeting that only the sender wants.",
        suggestion="Ask when it would suit them, in words.",
        source=INVITATION,
        until=Stage.ENGAGED,
        find=matching(
            rf"(?<![\w.@-])(?:https?://|hxxps?://)?(?:[\w-]+\.){{0,3}}{_BOOKING_HOSTS}(?:\.|\s?[\[(]\s?dot\s?[\])]\s?|\s+dot\s+)(?:com|me|us|io|co|so|cc|ai|es|net|app)\b\S*"
            r"|(?<![\w.])(?:https?://)?[\w.-]{3,60}/(?:book(?:ing)?s?|schedule(?=-)|meet(?:ing)?s?|calendar|appointments?)(?:-[\w-]{1,40})?/?(?=[\s)>\].,!]|$)\S?",
            flags=re.IGNORECASE,
            signs=(*_BOOKING_SIGNS, "/book", "/schedule", "/meet", "/calendar", "/appointment"),
        ),
        bad=("https://calendly.com/someone/15min", "Find a slot here: www.acme-soft.com/book-a-call"),
        good=("The programme is on www.soiltech.example/talks.", "I have no calendar with me."),
    ),
    Rule(
        id="NP122",
        name="calendar-request",
        message="tells the reader to book a time",
        why="Booking is what one does at the dentist's.",
        suggestion="Ask when it would suit them, in words.",
        source=INVITATION,
        until=Stage.ENGAGED,
        weak=True,
        step=True,
        find=phrases(
            "(book|grab|pick|choose|reserve|find|select|claim|lock in|schedule) (a|any|your|some|the) [free|open|convenient|suitable|quick|best|*] (time|slot|spot|call|meeting|appointment|session|consultation) [that works|for you] (on my calendar|on our calendar|in my calendar|in our calendar|via (this|my|our|the) link|through (this|my|our|the) link|using (this|my|our|the) link|here|below|with our (team|experts)|with one of our *)",
            "(my|our) (calendar|booking|scheduling|calendly) [link|page]|(here's|here is) my calendar|(calendar|booking|scheduling) link|my calendly",
            "(schedule|book|arrange|set up) (a|your) [free|quick|short|brief|#-minute|# minute|no-obligation] (consultation|strategy session|discovery call|strategy call|sales call|intro call|introductory call|onboarding|assessment|audit|walkthrough)",
            unless="no_seller",
        ),
        bad=("Just grab a time on my calendar.", "You can schedule a free consultation.", "Here's my calendar link."),
        good=("Shall we find a time for coffee next week?", "I wrote the concert into my diary."),
    ),
    Rule(
        id="NP123",
        name="interest-check",
        message="asks whether the reader is interested in the offer",
        why="“Would you be open to learning more?” is a foot in the door: the answer the sender hopes for is a sale.",
        suggestion="Ask one thing about them that they would enjoy answering.",
        source=f"{HOUSE}; in 63,372 first messages, those closing with “worth a …” got fewer answers",
        until=Stage.TRUSTED,
        weak=True,
        step=True,
        find=phrases(
            "(is|would|might|could) (this|that|it) [be] something (you|you'd|you would|your team|your team would) [be] (look at|looking at|consider|considering|explore|exploring|open to|interested in|curious about|try)",
            "want (me to (explain|show|send [you] [more|some]|walk|set)|to know (how it works|more|how we|how i))|fancy (hearing more|learning more|a [quick] demo)|would you want to know how|may i call you|(hear|hearing|know|learn) more?",
            "(would you be|are you|if you're|if you are|if you were|if you'd be|you'd be|you might be|you may be|you would be) [at all|also|still|potentially] (interested|open|willing|curious) (in|to) (learning|hearing|finding out|knowing|learn|hear|find out|know) (more [about (our|how|what we)]|how (we|our)|about (our|how|what we)|what (we|our))",
            "(would you|do you|if you'd|should you|if you) (like|want|need|require) [any|some|me to send] (more|further|additional|free|detailed) (info*|details)",
            "^worth [a|exploring|discussing|having] (quick|short|brief|chat|call|look|conversation|peek|shot)|(would|might|could|may) [this|it|that] be worth (a|an|exploring|discussing) [quick|short|brief] [chat|call|conversation|look|convo]",
            "(does|would|do|did|if) (this|that|it|any of this|any of that|either) (resonate*|interest you|interests you|be of interest|spark*|pique*|sound like (a fit|something you|something worth)|sound relevant|sound interesting|sounds interesting|sounds relevant|sounds like (a fit|something you|something worth))",
            "make sense (to|for us to) (connect|chat|explore|discuss|set up|schedule|jump|hop)|if (there's|there is|we're|we are|we'd be) a [good|mutual|potential|strong] fit|(this|it|that|we|our *) (could|might|may|would) be a [good|great|strong|perfect] fit [for (you|your)]|good fit for (you|your *)",
            "(can|may|could|shall|should|mind if|want me to|like me to|okay if|ok if) [i|we] (send|share|shoot|email|forward|show|drop) [you] [over|along|across] [some|more|further|a|an|the] [*] (more info*|info*|details|overview|one-pager|loom|proposal|pdf|breakdown|rundown|quote|portfolio)",
            "^(interested|curious|intrigued|sound good|sound interesting|sound fair|open to it|is this you|make sense)?",
        ),
        bad=(
            "Is this something you would look at before the season?",
            "Would you be open to learning more?",
            "Does that sound interesting? Worth a quick chat?",
            "Can I send you some more details?",
        ),
        good=(
            "Is this something you could help me lift?",
            "I'm interested in learning more about your bees.",
            "Would you be up for a coffee next week?",
            "Are you interested in old maps as well?",
        ),
    ),
    Rule(
        id="NP124",
        name="call-to-action",
        message="tells the reader to click, sign up, visit or reply",
        why="Orders to act are how advertisements end. A letter ends with a question or with good wishes.",
        suggestion="End with one easy question, or with good wishes.",
        source=RIGHT_CONNECTIONS,
        weak=True,
        step=True,
        find=phrases(
            "click [on] (here|below|the link|this link|the button|through)|(follow|use|via|tap|hit|through) (the|this|my|our) link (below|here|to (book|sign|register|schedule|start|claim|get))",
            "(sign|signing) up (now|today|here|for (our|a free|free|the free|your)|at (www|http*|our)|to get|and get)|(sign-up|signup|registration) (link|form|page)",
            "(register|apply|enrol*|download|order|buy|shop|act|invest|try it|get started|subscribe|upgrade|reserve your *|claim your *|secure your *|save your *) (now|today|here|below|at www*)",
            "(reply|respond|text|dm|message|comment) [me] [back] [to this email|to me] [with] [a|the] [simple|quick|word|just] (yes|info|demo|interested|1|one word)",
            "(visit|check out|take a look at|have a look at|browse|head to|explore|discover|stop by) (our|my) [new|online|*] (website|web-site|site|page|store|shop|catalog*|portfolio|product*|offer*|services|platform|app|demo|pricing|collection|showroom|landing page|booth|stand)",
            "(get|be) in touch with us (at|on|today|now|for|via)|contact us (at|on|today|now|for|via|if you)|(give|call|email|ring|reach) us [a call] (at|on|today|now|for|via)",
            unless="no_seller",
        ),
        bad=(
            "Click here to find out how.",
            "Sign up today!",
            "Just reply YES and I will send it.",
            "Visit our website for more.",
        ),
        good=(
            "You can see the mill from our window.",
            "Visit us when you are in Graz.",
            "Don't hesitate to contact us again.",
            "I signed up for your workshop.",
        ),
    ),
    Rule(
        id="NP125",
        name="brochure-attached",
        message="sends advertising that nobody asked for",
        why="A brochure in a first letter says that the reader is a lead.",
        suggestion="Send what you promised, and nothing else.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        find=phrases(
            "(attach|attached|attaching|enclose|enclosed|enclosing|find|see|sending|send|share|sharing|forwarding|forwarded|will forward|ll forward) … (brochure|price list|one-pager|one pager|company profile|company presentation|sales deck|pitch deck|media kit|product sheet|rate card|quotation)",
            "(attach|attached|attaching|enclose|enclosed|send|sending|share|sharing|see|view) [you] [over] (our|my company's|our company's) [*] (deck|company presentation|portfolio|profile|brochure|service overview|line card)",
            "(brochure|catalog*|portfolio|one-pager|company profile) (is|are) attached|(our|the) [*] (brochure|pitch deck|sales deck|company profile) (is|are|explain|show)*",
        ),
        bad=(
            "I have attached our brochure.",
            "Please find enclosed our company profile.",
            "Our pitch deck is attached.",
        ),
        good=(
            "I look forward to your one-pager on the tides.",
            "I have attached the photo from the hut.",
            "You asked me to send our brochure, so here it is.",
        ),
    ),
    Rule(
        id="NP126",
        name="product-link",
        message="links to something that is sold",
        why="A link to a price, a trial or a shop is an advertisement, whatever stands around it.",
        suggestion="Leave the link out, unless they asked for it.",
        source=INVITATION,
        until=Stage.ENGAGED,
        weak=True,
        find=matching(
            rf"(?<![\w.@])(?:https?://|www\.)?[\w-]{{1,60}}(?:\.[\w-]{{1,60}}){{1,4}}/(?:[\w-]{{1,60}}/){{0,4}}{_SIGN_UP_PATHS}(?![\w-])\S*"
            r"|(?:apps\.apple\.com|play\.google\.com/store|producthunt\.com|gumroad\.com|etsy\.com/shop|amzn\.to|fiverr\.com|upwork\.com)/\S+",
            flags=re.IGNORECASE,
            signs=("/",),
        ),
        bad=("More at https://acme-plan.com/pricing", "www.shiftly.io/demo", "https://apps.apple.com/app/id1234"),
        good=("The article is on https://example.org/2026/soil.", "The photos: https://example.org/hut"),
    ),
    Rule(
        id="NP127",
        name="webinar",
        message="invites to a sales event",
        why="A webinar is a pitch with an audience.",
        suggestion="Invite them to something only when you would sit beside them there.",
        source=RIGHT_CONNECTIONS,
        until=Stage.ENGAGED,
        weak=True,
        find=phrases(
            "saved you a (seat|spot|place)|(live|online|virtual) (session|class) on",
            "(join|register|attend|rsvp|sign up|seat|spot|save your *) [for|to|in|at|us for|me for] [*] [*] [*] (webinar|masterclass|virtual event|online (training|workshop|event|session|summit)|product launch|bootcamp|live training|roadshow)",
            "invit* you to (our|a|an|the|join our) [*] [*] (webinar|masterclass|product launch|roadshow|bootcamp|free training|virtual event)",
            "(our|my|upcoming|free) [upcoming|free|next|live|*] (webinar|masterclass|bootcamp|online course)[s]",
        ),
        bad=("I would like to invite you to our webinar next week.", "Join our free masterclass on hiring."),
        good=("Your webinar on hedges was a joy.", "Would you join us for the village run?"),
    ),
    Rule(
        id="NP128",
        name="partnership-talk",
        message="proposes business for mutual benefit",
        why="“Mutually beneficial” is said where only one side has thought about the benefit.",
        suggestion="Say what you would do together, or wait until there is something.",
        source=RIGHT_CONNECTIONS,
        until=Stage.TRUSTED,
        weak=True,
        find=phrases(
            "mutual* (beneficial|benefit|advantag*|profitable|rewarding)|win-win",
            "(partnership|business|strategic|growth|revenue|commercial|lucrative|collaboration|affiliate|franchise|distribution|reseller) (opportunit*|proposal|proposition|offer|venture)[s]",
            "(explor*|discuss*|potential|possible) [a|any|some|potential|possible] (synerg*|partnership*|business together)|synergies|(business|commercial) (cooperation|collaboration) [*]|(cooperation|collaboration|cooperate) (between|of) (our|both|the two|these) [two] (companies|firms|businesses|enterprises|agencies)|our [two] (companies|firms|businesses) (might|could|can|may) [*] (work together|cooperate|collaborate|benefit|team up)",
            "(affiliate|referral|reseller|partner|ambassador) (program|programme|scheme|commission|deal|fee|link)[s]|(earn|pay|get|receive|offer) [you] [a|up to] [#%|generous|recurring] commission*|revenue share|rev-share|finder's fee",
            "do business (with you|together)|(win|earn) your business|(become|be|as) (your|a|an) [*] [*] (supplier|vendor|distributor|reseller|service provider|solution provider|preferred partner)",
        ),
        bad=(
            "I see a mutually beneficial partnership here.",
            "Let us explore potential synergies.",
            "Our affiliate programme pays 20%.",
        ),
        good=("I would like to sing with you again.", "Your business partner told me about the fire."),
    ),
)

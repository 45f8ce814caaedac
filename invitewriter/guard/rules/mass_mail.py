"""NP4, mass mail: sentences that would fit in anybody's letter, and what a mail merge leaves behind."""

from __future__ import annotations

from invitewriter.domain import Severity, Stage
from invitewriter.guard.placeholders import placeholders
from invitewriter.guard.rule import MESSAGE, Rule, Scope, later, matching, phrases
from invitewriter.guard.rules.sources import DOING_IT_WRONG, HOUSE, INVITATION, PARTICIPATE

_COMPANY_FORMS = ("ltd", "inc", "llc", "gmbh", "corp", "pty", "plc", "s.a", "sa", "s.l", "sl", "sarl")

RULES = (
    Rule(
        id="NP401",
        name="stock-opener",
        message="opens with a stock phrase",
        why="It is the first line of a million mails; the reader's eye skips it, and you with it.",
        suggestion="Open with what you talked about.",
        source=DOING_IT_WRONG,
        severity=Severity.WARNING,
        find=phrases(
            "(hope|trust|hoping) [that] (this|my|the) [email|e-mail|mail|message|note|letter] [*] (finds|find|reaches|reach|found|meets) [you|your *]",
            "(hope|trust|hoping) [that] (you|all is|you are|you're|everything is|everything's|all's|things are) [and yours|and your team|both|all] [are|is|have|had] [doing|keeping|going] (well|great|fine|good|safe|having a (great|good|wonderful|productive) (day|week|start))",
            "(my name is|i'm reaching out|i am reaching out|i wanted to reach out|just reaching out|i thought i'd reach out|i'm writing to you|i am contacting you|i'm contacting you|i'm getting in touch) [*] [and|because|as|to|from|today|with]",
            "(happy|great|wonderful) (monday|tuesday|wednesday|thursday|friday|weekend|new week)|greetings (of the day|from|for the)|how are you [doing] today|(good day|compliments) (of the|to you)",
            opening=5,
        ),
        bad=(
            "I hope this email finds you well.",
            "I hope you are doing great.",
            "I'm reaching out because of your work.",
        ),
        good=("I hope the lambs are well.", "How did the concert go?", "Happy birthday for Friday!"),
    ),
    Rule(
        id="NP403",
        name="profile-opener",
        message="says that it found the reader's profile",
        why="It says that the sender searched a list, when you have met.",
        suggestion="Say where you met and what you talked about.",
        source=PARTICIPATE,
        severity=Severity.WARNING,
        find=phrases(
            "(came|come|stumbled|ran|happened) (across|upon|on|over) (your|you on) [*] [*] (profile|page|linkedin|website|site|company|business|account|channel|listing|work|name|team|brand)",
            "(saw|found|noticed|see|seen|checked out|looked at|looking at|viewed|visited|browsing|reviewing|reading|went through|admire*|impressed by|impressed with) [that] (your|you on) [*] (profile|linkedin|linkedin profile|website|company|page|background|experience|career)",
            "(expand|grow|build|widen|extend|add you to) [*] (my|our|your) [*] (network|connections|circle)|(connect|network|networking|connecting) with [other|more|*] (like-minded|professionals|people in|leaders|experts|fellow|founders|entrepreneurs|executives|decision-maker*|individuals|owners|your|talented|inspiring|interesting)*",
            "(we have|we've|we|we both|both of us|noticed we|see we|saw we) [have|share] [a|several|many|some|#|*] (mutual|common) (connection*|contact*|friend*|interest*)|(following|followed|follow) your (work|company|content|posts|journey|career|growth|success|business) (for|since|with|and|closely|from)",
            "(your name|you|your profile|your company) (came up|popped up|kept coming up|stood out|caught my (eye|attention)|appeared) [in|on|to|as|from|while]",
        ),
        bad=(
            "I came across your profile and was curious.",
            "I'd like to connect with like-minded professionals.",
            "Your profile caught my eye.",
        ),
        good=("I came across the boat you spoke of.", "I saw your garden from the train."),
    ),
    Rule(
        id="NP404",
        name="unfilled-placeholder",
        message="holds a placeholder that was not filled in",
        why="It shows the form behind the letter.",
        suggestion="Put in what belongs there, or leave the sentence out.",
        source=DOING_IT_WRONG,
        find=placeholders,
        bad=(
            "Hi [First Name], good to meet you.",
            "Dear {{first_name}},",
            "Hello <name>,",
            "Your talk at [event] was good.",
        ),
        good=(
            "I read the chapter [3] twice.",
            "The code `x[0]` works now.",
            "See the photos [at the hut].",
            'The form began with "Dear {{first_name}}, the bread is ready", so my son calls me {{first_name}} now.',
        ),
    ),
    Rule(
        id="NP405",
        name="impersonal-salutation",
        message="greets nobody in particular",
        why="A letter to anybody is a letter to nobody.",
        suggestion="Greet the contact by name.",
        source=INVITATION,
        severity=Severity.WARNING,
        find=phrases(
            "^dear (sir|madam|sirs|sir/madam|sir or madam|sir / madam|madam/sir|madam or sir)|to whom it may concern|^dear (friend|customer|client|partner|supplier|valued *|business owner|homeowner|website owner|site owner|webmaster|blogger|editor|hiring manager|recruiter|ceo|founder|entrepreneur|linkedin member|member|subscriber|user|reader|sales team|marketing team|team|colleagues|professional|candidate|investor|decision-maker|manager|owner|admin*|webmaster)",
            "(hi|hello|hey|greetings) (sir|madam|mam|customer|business owner|webmaster|entrepreneur|professional)|^(to all|attention) (business|our|valued|company|website) *|as (a|our) valued (customer|client|member|partner|subscriber|contact)|our valued (customers|clients|partners|members|contacts)",
            opening=2,
        ),
        bad=("Dear Sir or Madam,", "To whom it may concern", "As a valued customer, you know us."),
        good=("Dear Ana,", "Hi Tom!", "My dear friend Ana says hello."),
    ),
    Rule(
        id="NP406",
        name="nothing-particular",
        message="says nothing that comes from the notes",
        why="“You are sending me the same template that you sent to everyone else”: a letter with nothing particular in it is one.",
        suggestion="Put in one thing that only this person and you talked about.",
        source=DOING_IT_WRONG,
        scope=Scope.LETTER,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        needs_brief=True,
        find=later("invitewriter.guard.truth.particular", "nothing_particular"),
        bad=("Hi Ana,\n\nIt was lovely to meet you. I would enjoy keeping in touch.\n\nBest wishes\nTom",),
        good=("Hi Ana,\n\nI keep thinking of your bees. Did the new queen settle in?\n\nBest wishes\nTom",),
    ),
    Rule(
        id="NP407",
        name="merge-gap",
        message="shows the seam of a mail merge",
        why="A gap, a “null” or a firm's name where a person's should be shows the list behind the letter.",
        suggestion="Greet the contact by name, and write the sentence out.",
        source=INVITATION,
        find=matching(
            # "Hello ," is whole, and many put a space before a comma; behind "Dear" somebody is missing.
            r"(?im)^[ \t]*(?:dear|liebe[r]?|estimad[oa]|querid[oa]|cher|chère|caro|cara|prezad[oa])[ ]+,"
            r"|^[ \t]*(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag|hola|estimad[oa]|querid[oa]|bonjour|cher|chère|salut|olá|oi|caro|cara|prezad[oa])[ ]+(?:null\b|undefined\b|none\b|nan\b|n/a|unknown\b|\?|[A-Z][\w&. ]{1,40}[ ](?:ltd|inc|llc|gmbh|corp|pty|plc|s\.?a|s\.?l|sarl|ltda)\b\.?)"
            r"|(?i:\b(?:at|with|from|for|of|bei|de|chez|em|en))[ ]{2,},|\b(?:at|with|from|for)[ ],(?=[ ]\w)|\{[^{}|\n]{1,40}\|[^{}\n]{1,80}\}",
            signs=(
                " ,",
                "null",
                "undefined",
                "none",
                "nan",
                "n/a",
                "unknown",
                " ?",
                "{",
                *(f" {form}" for form in _COMPANY_FORMS),
            ),
        ),
        bad=("Hi null,", "Dear ,", "Hello Brightwater Ltd,", "{Hi|Hello|Hey} Ana,"),
        good=("Hi Ana,", "Dear Mr Null,", "Hello , your bees are well."),
    ),
    Rule(
        id="NP408",
        name="praise-for-anyone",
        message="praises in words that fit anybody",
        why="Praise that would fit a thousand others says that nothing was noticed.",
        suggestion="Name the one thing that you noticed.",
        source=PARTICIPATE,
        severity=Severity.WARNING,
        find=phrases(
            "(impressed|inspired|amazed|blown away|fascinated) (by|with|at) (your|what you|how you|everything you|you and your|all you) [*] [*] (work|profile|background|experience|career|company|growth|success|website|journey|achievements|content|team|accomplishments|are doing|do|have built|have done|have achieved|'re doing|'ve built)*",
            "(love|like|admire|adore|big fan of|huge fan of|fan of) (what you|what you're|your work|your content|your website|your company|your profile|your posts|the work you|everything you|your page|your brand|your mission) [guys|all|are|'re|have|'ve] [doing|do|built|stand for|post|create]",
            "your (impressive|amazing|awesome|inspiring|incredible|extensive|remarkable|stellar|great|outstanding|fantastic) (work|profile|background|experience|career|company|journey|website|content|achievements|track record|expertise|insights|accomplishments|knowledge|brand|team)|you're (crushing|killing) it|you are (crushing|killing) it|keep up the (good|great|amazing|excellent|awesome|fantastic) (work|content)",
        ),
        bad=(
            "I am impressed by your work.",
            "I love what you are doing.",
            "With your impressive background, you will understand.",
        ),
        good=(
            "I loved how you stopped the talk to let the birds be heard.",
            "I like your way of pruning from the top.",
        ),
    ),
    Rule(
        id="NP409",
        name="greeting-to-all",
        message="greets without a name",
        why="You know the name; a greeting without it looks as if it went to many.",
        suggestion="Greet the contact by name.",
        source=INVITATION,
        severity=Severity.WARNING,
        passages=MESSAGE,
        find=phrases(
            "^(hi|hello|hey|dear|greetings|good (morning|afternoon|day|evening)) (there|all|everyone|everybody|team|folks|friend|friends|colleague|colleagues)",
            opening=1,
        ),
        bad=("Hi there, it was good to meet you.", "Hello everyone,"),
        good=("Hi Ana,", "Say hello to all of the choir from me."),
    ),
    Rule(
        id="NP410",
        name="said-before",
        message="says again what an earlier letter said",
        why="Who reads the same sentence twice learns that neither letter was written for them.",
        suggestion="Leave it out, or say what has come of it since.",
        source=DOING_IT_WRONG,
        passages=MESSAGE,
        needs_brief=True,
        find=later("invitewriter.guard.truth.repeats", "said_before", needs="letters"),
        bad=("I keep thinking of your second chimney and of the brick yards.",),
        good=("Here is the list of brick yards. Has the second chimney found its place?",),
    ),
)

OF_A_BATCH = (
    Rule(
        id="NP402",
        name="same-letter-twice",
        message="is much like another letter of this batch",
        why="Two colleagues who lay their letters side by side see that neither was meant for them.",
        suggestion="Reword it, or note something that only the two of you talked about.",
        source=HOUSE,
        severity=Severity.WARNING,
        scope=Scope.BATCH,
        passages=MESSAGE,
        bad=(
            "Hi Ana, I have told everyone at home about your kilns. How did it all begin?\nHi Tom, I have told everyone at home about your hives. How did it all begin?",
        ),
        good=(
            "Hi Ana, nobody at dinner believed me about the kilns.\nHi Tom, my sister teaches below a roof like yours. Do the pupils help?",
        ),
    ),
)
"""What `batch` finds, which has all the letters; the guard reads one at a time."""

"""NP5, self-focus: letters that are about their sender, and praise that leads to the sender."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.domain import Brief, Severity, Span, Stage
from invitewriter.guard.passage import Passage
from invitewriter.guard.rule import MESSAGE, Rule, Scope, occurrences, phrases, worded
from invitewriter.guard.rules.sources import HOUSE, INVITATION, NOT_TO_DO, PARTICIPATE

_SHORT = 40
_MOST_SELF = 0.85


@worded("self", "reader")
def _mostly_about_the_sender(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    """The whole letter, where of all words for sender and reader hardly any means the reader."""
    if len(passage.folded.split()) < _SHORT:
        return
    own, theirs = len(occurrences(passage, "self")), len(occurrences(passage, "reader"))
    if own > _MOST_SELF * (own + theirs):
        yield passage.whole


RULES = (
    Rule(
        id="NP501",
        name="self-focus",
        message="speaks of the sender far more than of the reader",
        why="It should be about helping some people and learning from others, not about oneself.",
        suggestion="Turn half of the sentences to the contact: what they said, do, look for.",
        source=PARTICIPATE,
        severity=Severity.WARNING,
        scope=Scope.LETTER,
        passages=MESSAGE,
        find=_mostly_about_the_sender,
        bad=(
            "Hi Ana,\n\nI got home late and I went straight to my shed. I think I will build the second hive this month, since I have the wood and my brother gave me his saw. I have always wanted to do it and now I can. I will paint it blue, as I like blue, and I hope it rains.\n\nTom",
        ),
        good=(
            "Hi Ana,\n\nYou said that the blue hive calms your bees, and I have thought of your shed ever since. I found the wood for mine; your advice about the roof saved me a day. How did your queen take to the new place after the rain you had on Sunday?\n\nTom",
        ),
    ),
    Rule(
        id="NP502",
        name="boasting",
        message="boasts of the sender's firm or skill",
        why="Who is really the leading one has it said by others.",
        suggestion="Leave the adjectives out.",
        source=NOT_TO_DO,
        find=phrases(
            "(we are|we're|i work (for|with|at)|i'm with|i represent|our * is|as|is|from) (a|an|the|one of the|one of *) [world's|region's|country's|industry's|*] (leading|premier|top|largest|fastest-growing|award-winning|top-rated|number one|#1|foremost|renowned|well-established|go-to|most trusted) [*] [*] [*] (provider|agency|company|firm|platform|supplier|manufacturer|consultancy|studio|solution|software|brand|marketplace|startup|recruiter)[s]",
            "(our|we offer|we provide|we use|we are|using|with|of|is a|is an|build|builds|building) [a|an|the|*] [*] (best-in-class|world-class|industry-leading|market-leading|cutting-edge|state-of-the-art|next-generation|next-gen|game-changing|groundbreaking|revolutionary|disruptive|unparalleled|unrivaled|unrivalled|unmatched|best-of-breed|top-notch|ai-powered|all-in-one) [*] [*] ({goods}|service*|technolog*|team|company|firm|quality|*)",
            "(we've|we|our *) (revolutioni*|disrupt*|transform*) (the|how)|revolutionary|game-changer|best-in-class|industry-leading|market-leading|unparalleled|unrivalled|unrivaled",
            "(we|i|our *) [have|has|bring|brings] (a|an) [*] proven track record|proven (system|process|method*|strategy|strategies|formula|framework|solution*)|proven track record",
            "(we|our *|i) [have|has|bring|brings] [with] [over|more than|decades of] [#[+]|combined] [of] [combined] (years|years') [of] [*] (experience|expertise)|our (expertise|experts|award-winning|experienced team|expert team|dedicated team|unique approach|proprietary|patented)|(bestselling|best-selling) author [of|and] [*]|(world|internationally)-renowned (firm|company|coach|consultant)",
            unless="praises_yours",
        ),
        bad=(
            "We are a leading provider of shift planning.",
            "Our cutting-edge tool is new.",
            "I have a proven track record.",
        ),
        good=(
            "You are the leading voice of the choir.",
            "The best agency for hikers is the one by the mill, you said.",
        ),
    ),
    Rule(
        id="NP503",
        name="flattery",
        message="flatters",
        why="Flattery asks for something; attention gives something.",
        suggestion="Name the one thing that you noticed, in plain words.",
        source=HOUSE,
        severity=Severity.WARNING,
        find=phrases(
            "(true|real|absolute|living|industry|a|such a|an absolute|thought) (legend|rockstar|rock star|guru|genius|visionary|thought-leader|trailblazer|superstar|powerhouse|icon|inspiration|game changer|influencer)",
            "(someone|a leader|an expert|a professional|a person|people) (of your (calib*|stature|experience|expertise|standing|talent)|like yourself|as (talented|accomplished|successful|experienced|influential) as you)|you're (an inspiration|amazing|incredible)|you are (an inspiration|amazing|incredible|a true *)",
            "(your|you have such) (brilliance|genius|excellence|outstanding leadership|visionary *|wealth of (experience|knowledge))|as (a|an) (leader|expert|influential *|accomplished *|successful *|respected *|seasoned *) (in|like|you)",
        ),
        bad=("You are a true visionary.", "Someone of your calibre will see it.", "You are an inspiration."),
        good=("Your pause before the last song was long enough to hear the rain.",),
    ),
    Rule(
        id="NP504",
        name="flattery-then-turn",
        message="turns from praise to the sender's own thing",
        why="Praise as a ramp takes back what it gave.",
        suggestion="Stop after the praise.",
        source=PARTICIPATE,
        until=Stage.TRUSTED,
        find=phrases(
            "(which is|that's|that is|this is|it's) [exactly|precisely|also|partly|actually] [the reason|what|why|where|how|the kind of] [problem|thing|pain|challenge|gap] [why|that] (our|my (company|team|firm|platform|product|app|tool|startup)|we [have|*] (built|build|created|developed|offer|help|made|started|founded|launched|solve|think you|thought you)|i (thought|think) (our|we)|i (built|created|developed|founded|launched|wanted to (show|introduce|offer)))",
            "(that's|that is|which is|this is) (exactly|precisely|just) what (we|i|our *|my (firm|company|team)) (do|does)|(that's|that is|which is) what (we|i) do for (companies|people|clients|firms|teams|a living)|(that's|that is|this is|which is) what we do for [*] [*] like (yours|you)",
            "(that's|that is|this is|which is) [exactly|precisely|just] what (our|my) [*] [*] ({goods}|service|studio|agency) (is|was|are|were) [made|built|meant] for",
            "(thought|think|believe|figured|feel|felt|sure|convinced|know|confident|suspect) [that] (you|your *|this|it|our *|we) [*] (might|may|could|would|will|'d|'ll|can) [really|also|definitely] [be] (benefit from (our|a|my|this)|interested in (our|what we|how we)|enjoy our|love our|appreciate our|a [good|great|perfect|strong] (fit|match) for (our|my|us|what))",
            "(reminded me of|made me think of|in line with|aligns [*] with|align [*] with|complements|fits [*] with|relevant to|similar to|ties in with|goes hand in hand with) (our [*] ({goods}|mission|company|product*|vision)|what we (do|offer|are building|have built))",
            "(given|based on|because of|considering|seeing|with) (your|you|that you|the) [*] [*] [*] [*] (i|we) (think|thought|believe|figured|felt|wanted to|would like to|'d like to|'d love to) [*] [*] (offer|introduce you to our|show you our|our|benefit from our)",
        ),
        bad=(
            "I loved your talk, which is why our tool came to my mind.",
            "Your piece on hiring aligns with what we do.",
            "I thought you might be interested in our course.",
        ),
        good=(
            "I loved your talk, and I thought you might be interested in this paper on moss.",
            "That is why we missed the train.",
            "Given your love of moss, I thought I would connect you with Ana.",
        ),
    ),
    Rule(
        id="NP505",
        name="cv-in-letter",
        message="recites the sender's career",
        why="A career belongs on a page they can look up.",
        suggestion="One line about yourself is enough, and only where it touches them.",
        source=INVITATION,
        severity=Severity.WARNING,
        find=phrases(
            "(i have|i bring|with|i've got|i've) [over|more than|almost|nearly|around] (#[+]|ten|five|fifteen|twenty|several|many) years [of|in] [*] [*] (experience|expertise|background|industry|field|sector)",
            "i (am|'m) (a|an) [*] (results-driven|highly motivated|motivated|seasoned|certified|dedicated|passionate|accomplished|dynamic|self-motivated|hard-working|experienced|results-oriented|detail-oriented) [*]",
            "(my (skills|areas of expertise|qualifications|expertise|strengths|core competencies|career|experience) (include|are|span|range|cover|lie)*)|(i (graduated|hold a|hold an|majored|earned my|completed my) [*] [*] (degree|mba|master*|bachelor*|phd|certification|certificate|from))",
        ),
        bad=(
            "I have over 12 years of experience in sales.",
            "I am a results-driven manager.",
            "My skills include planning.",
        ),
        good=("You have spent twelve years on that organ.", "I am a baker, as you may remember from the rolls."),
    ),
    Rule(
        id="NP506",
        name="company-introduction",
        message="introduces the sender's company",
        why="A firm that introduces itself is about to sell; the reader has met a person.",
        suggestion="Say where you met instead.",
        source=NOT_TO_DO,
        find=phrases(
            "(we are|we're) (a|an|the) [*] [*] [*] [*] (agency|company|firm|provider|supplier|manufacturer|consultancy|exporter|software house|brokerage)",
            "(i run|i own|i represent|i founded|i co-founded|i started|i lead|i manage) (a|an|the) [*] [*] [*] (agency|company|firm|consultancy|platform|startup|business) (that|which|where|helping|offering|providing|speciali*|focus*|called)",
            "(i work (for|with|at)|i'm with|i am with|i'm from|i am from) (a|an) [*] [*] [*] (company|firm|agency|startup|consultancy) (that|which|helping|offering|providing|speciali*|focus*) [can|also|will] (help|provid|offer|speciali|sell|let|deliver|sav|focus)*",
            "on behalf of (my client|a client|our (company|firm|client|team)|the company|a company|my company)|(i represent|representing) (my client|a client|a company|a leading|an *)|(sales|account|business development) (representative|executive|rep) (at|of|for|with)",
            "(founder|co-founder|cofounder|ceo|owner) [and ceo|& ceo] of [*] [*] [*] [*] (agency|company|platform|firm|startup|app|tool|software|we|where we|and we) (that|which|helping|help) (help|make|let|enabl|allow|offer|provid|businesses|companies|people|you)*",
            unless="other_reason",
        ),
        bad=(
            "We are a family-run software company from Linz.",
            "I'm writing on behalf of a client.",
            "I work for a company that helps shops sell more.",
        ),
        good=(
            "You work for a firm that makes bells, you said.",
            "I work for a firm that makes felt, and never knew that it swallows an echo.",
            "I am the tenor who dropped his score.",
            "On behalf of the whole choir, thank you.",
        ),
    ),
)

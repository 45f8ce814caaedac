"""NP1, pitch: proofs: other customers, figures, guarantees, and the claim not to sell."""

from __future__ import annotations

from invitewriter.domain import Severity, Stage
from invitewriter.guard.rule import Aside, Rule, phrases
from invitewriter.guard.rules.sources import DOING_IT_WRONG, HOUSE, NOT_TO_DO, PARTICIPATE

RULES = (
    Rule(
        id="NP110",
        name="social-proof",
        message="names other customers as proof",
        why="“Trusted by” is said to buyers. It tells the reader that they are being counted in.",
        suggestion="Leave other customers out of the letter.",
        source=f"{HOUSE}; in 63,372 first messages, naming customers cut replies to a third",
        weak=True,
        find=phrases(
            "(companies|firms|brands|businesses|startups|clients|customers) such as|switched to us|chose us",
            "(helped|trained|coached|served|placed) #[+] (people|clients|customers|women|men|founders|companies|businesses|teams|families|students|leaders|managers)",
            "trusted by|relied on by|loved by (#|over|more|thousands|hundreds|teams|companies|founders)",
            "(join|joining) [over|more than|the] (#[k]|thousands|hundreds|dozens|#[k]+|other) [of] [*] ({firms}|users|subscribers|members|teams|readers|learners)",
            "our (clients|customers|portfolio|users) (include|range|are seeing|see|like|such as|love|say|report|get|typically|usually|have|experience|achieve|rave)*",
            "{we} [{can}] (work|works|worked|working|partner|partnered|help|helped) … (companies|brands|clients|customers|names|firms|startups|organi(s|z)ations|teams|businesses) (like|such as|including)|helping [*] (companies|brands|clients|customers|names|firms|startups|teams|businesses) (like|such as|including)",
            "(over|more than|serve|served|helped) #[k|+] [*] (clients|customers|users|companies|businesses|brands|startups|subscribers)|(we|our *) (have|has) [*] #[k|+] [*] (clients|customers|users|companies|businesses)",
            "fortune #|inc. #|(with|by|for|including|like) [some of] [the] [world's] (leading|top|major|global|big-name|well-known|household|biggest|largest) [*] (brands|companies|names|enterprises|firms|retailers)",
            "[many|some|several|few|one] of (our|my) [*] (clients|customers)|(other|similar) (clients|customers) (in|have|like)|client of (ours|mine)|clients (in|across|from) (your|the same)",
        ),
        bad=(
            "Our method is trusted by 300 schools.",
            "Several of our clients in your field have switched.",
            "Join over 2,000 founders who read it.",
        ),
        good=(
            "You said that schools trust you with their archives.",
            "Your customers include my aunt, who swears by the rye.",
            "We worked with brass like that at school.",
        ),
    ),
    Rule(
        id="NP111",
        name="case-study",
        message="offers a success story",
        why="A case study is a brochure with a name on it.",
        suggestion="Tell it when they ask how it went.",
        source=NOT_TO_DO,
        until=Stage.TRUSTED,
        weak=True,
        find=phrases(
            "^(quick|short|mini|brief) case study|case study:",
            "(our|recent|send|share|see|read|attached|few|relevant|short|similar|related|of|client|customer|quick) [you] [a|the|some|our] [*] case (study|studies)",
            "(success stor*|testimonial*|client stor*|customer stor*|use case*) (of|from|about) (our|clients|customers|companies)|(our|client|customer|recent|few|some|share|read|video) [*] (success stor*|testimonial*)",
            "(see|here's|here is|this is|read|show you|learn) how [*] [*] (helped|increased|doubled|tripled|grew|saved|cut|reduced|achieved|boosted|scaled|generated) [*] [*] (#*|{gain}|{firms}|costs|their)",
        ),
        bad=(
            "Quick case study: a bakery like yours.",
            "I can share a case study from your industry.",
            "Here is how Oakfield doubled their bookings.",
            "Have a look at our success stories.",
        ),
        good=(
            "Your case study of the ferry made me laugh.",
            "I read how you saved the mill.",
        ),
    ),
    Rule(
        id="NP112",
        name="result-figures",
        message="boasts of results in figures",
        why="Percentages and multiples are advertising's voice; figures lower the number of answers as well.",
        suggestion="Leave the figures out.",
        source=f"{HOUSE}; in 63,372 first messages, figures in the body cut replies to less than half",
        weak=True,
        find=phrases(
            "(clients|customers|companies|brands|teams|users|businesses|firms|they|agencies|stores) … (see|saw|seen|increase*|grow|grew|reduce*|cut|save*|improve*|achieve*|get|gain*|experience*|report*|boost*) … (#%|#x|# percent|# hours)",
            "(help|helped|helping|helps) … (#%|#x|# percent|#k)",
            "(up to|an average of|on average|by over|by up to|as much as|at least|more than|over|by) (#%|# percent|#x) [*] (more|higher|lower|less|faster|fewer|increase|reduction|growth|savings|cheaper|better|return|roi)",
            "(#%|# percent|#x) (increase|boost|reduction|growth|improvement|lift|jump|uplift|drop|savings|saving|return) (in|on|of)",
            "(#x|#-fold|tenfold|#%) [*] (roi|return|revenue|growth|leads|pipeline|conversion*|traffic|sales|roas|reply rate|open rate)",
            "(reduce*|cut|increase*|boost*|improve*|grow|grew|lower*|sav*|rais*|lift*) [*] [*] [*] [*] by [up to|over|more than|an average of|at least|around|as much as] (#%|# percent|#x) (in|within|using|thanks)",
        ),
        bad=(
            "Teams cut their planning by 40% with it.",
            "They saw a 3x return on ad spend.",
            "Expect up to 30% more bookings.",
        ),
        good=(
            "You said that a third of the vines had died.",
            "The climb took us 40 minutes.",
            "Half of the choir is over 60.",
        ),
    ),
    Rule(
        id="NP113",
        name="guarantee",
        message="guarantees success or takes away risk",
        why="Only sellers speak of guarantees and of no obligation: it says that there is something to buy.",
        suggestion="Leave it out.",
        source=HOUSE,
        weak=True,
        find=phrases(
            "(we|results|satisfaction|success|100%|fully) [can|personally|even|also|are] guarantee[d]|guaranteed (results|returns|success|ranking*|leads|satisfaction|to (work|increase|save|deliver)|roi|income|delivery|acceptance)",
            "money-back|risk-free|zero risk",
            "(no|without|zero) [any] (strings attached|credit card|lock-in|hidden (fees|costs)|upfront (fee*|cost*|payment)|long-term (contract*|commitment))",
            "(only pay|pay only|you only pay|you don't pay|pay us) (if|when|for|unless|until|after)|cancel any-time",
            unless="no_seller",
        ),
        bad=("We guarantee results in the first month.", "There are no hidden fees.", "You can try it risk-free."),
        good=(
            "The guide could not guarantee snow.",
            "My kettle is under warranty: I pay only if it was my fault.",
            "There is no obligation to answer.",
            "You were right about the risk with the dam.",
        ),
    ),
    Rule(
        id="NP114",
        name="problem-poking",
        message="pokes at a problem in order to sell its cure",
        why="Whoever names a stranger's troubles for them has a remedy in the bag.",
        suggestion="Ask how they see it.",
        source=PARTICIPATE,
        weak=True,
        find=phrases(
            "(many|most|a lot of|so many|other|several|#% of|lots of|some) [of the] [*] ({firms}|owners|leaders|managers|teams|people in your (position|role|industry|field)) [*] [*] [*] [*] (struggle|struggling|face the same|are facing|lose|losing|waste|wasting|miss|missing|overpay|still rely on|are tired of|have trouble)",
            "(losing|missing|missing out on|wasting|bleeding|throwing away) [*] [*] (revenue|customers|clients|leads|sales|thousands)",
            "leaving money on the table|falling behind (your|the) compet*|behind your competit*|your competitors (are|have|already)|ahead of (your|the) compet*",
            "({we}|our *) [{can}] [{can}] (solve|solves|address|addresses|tackle|tackles|eliminate|eliminates|fix|fixes) (this|that|these|those|the|your) [*] (problem|challenge|issue|pain)[s]",
            even=(Aside.THEIRS,),
        ),
        bad=(
            "Most managers struggle with shift planning.",
            "You are leaving money on the table every week.",
            "Our course solves these problems.",
        ),
        good=(
            "You told me how many clinics struggle with shift planning.",
            "I left my scarf behind; is it at your place?",
            "What troubles the orchard most this year?",
        ),
    ),
    Rule(
        id="NP115",
        name="not-selling",
        message="protests that it is no sales pitch",
        why="Nobody who sells nothing needs to say so: the reader thinks of selling only now.",
        suggestion="Leave the assurance out; the letter itself shows it.",
        source=DOING_IT_WRONG,
        severity=Severity.WARNING,
        find=phrases(
            "{denied_sale}",
            even=(Aside.DENIED,),
        ),
        bad=("I'm not selling anything.", "This is not a sales pitch, I promise.", "Don't worry, no sales pitch."),
        good=("The bakery sells nothing after noon.", "You sell bread, and I eat it."),
    ),
)

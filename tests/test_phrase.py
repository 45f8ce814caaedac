"""The language in which phrases are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invitewriter.errors import UsageError
from invitewriter.guard.phrases.index import Index
from invitewriter.guard.phrases.phrase import Phrasebook
from invitewriter.guard.phrases.wording import Break, Wording
from invitewriter.text.normalise import fold
from tests.tables import every

BOOK = Phrasebook(
    {
        "we": ["we|i", "my (team|company)"],
        "not": ["not", "(do|does)n't"],
        "goods": ["software|tool*"],
        "sums": ["($|€)#[k]", "10x"],
        "empty": [],
    }
)


def found(phrase: str, text: str) -> list[str]:
    folded = fold(text)
    wording = Wording(folded)
    return [folded[wording.starts[first] : wording.ends[end - 1]] for first, end in BOOK.read(phrase).find(wording)]


@every(
    ("phrase", "text", "words"),
    [
        ("free trial", "A FREE Trial!", ["free trial"]),
        ("sorry (to|for) (bother|disturb)*", "Sorry for disturbing you", ["sorry for disturbing"]),
        ("{we} [also|even] offer", "My team even offer soup", ["my team even offer"]),
        ("{we} [also|even] offer", "we offer soup", ["we offer"]),
        ("we help … grow", "we help very small shops grow", ["we help very small shops grow"]),
        ("we help … grow", "we help, at times, shops grow", ["we help, at times, shops grow"]),
        ("from #", "from 1,200", ["from 1,200"]),
        ("#% off", "20 % off", ["20 % off"]),
        ("for $#", "for $49", ["for $49"]),
        ("^interested?", "Soup. Interested?", ["interested"]),
        ("^#", "Soup. £3 each", ["3"]),
        ("don't wait", "dont wait", ["dont wait"]),
        ("i'm here", "Im here", ["im here"]),
        ("follow-up", "followup, follow up, follow-up", ["followup", "follow up", "follow-up"]),
        ("*losung", "Komplettlösung", ["komplettlosung"]),
        ("mañana", "manana", ["manana"]),
        ("gern, wenn", "gern, wenn du magst", ["gern, wenn"]),
        ("want[ed] [it]", "wanted", ["wanted"]),
        ("see [our] (site|web page)", "see our\nweb page", ["see our\nweb page"]),
        ("free trial", "free \N{FIRE} trial", ["free \N{FIRE} trial"]),
        ("speciali(s|z)e in", "specialize in", ["specialize in"]),
        ("free|cheap soup", "free bread, cheap soup", ["free", "cheap soup"]),
    ],
)
def test_a_phrase_finds_what_it_says(phrase: str, text: str, words: list[str]) -> None:
    assert found(phrase, text) == words


@every(
    ("phrase", "text"),
    [
        ("free trial", "freedom trial"),
        ("free trial", "free. Trial by fire"),
        ("free trial", "free, trial"),
        ("we help … grow", "we help. They grow"),
        ("we help … grow", "we help one two three four five grow"),
        ("we help\n\ngrow", "we help\n\ngrow old"),
        ("^interested?", "I am interested?"),
        ("^#", "we took £3 for soup"),
        ("^interested?", "Interested."),
        ("{we}['re] offering", "were offering"),
        ("#% off", "20 off"),
        ("{goods} *", "tool"),
    ],
)
def test_a_phrase_finds_nothing_else(phrase: str, text: str) -> None:
    assert found(phrase, text) == []


@every(
    ("phrase", "complaint"),
    [
        ("we (help", "brackets"),
        ("we help)", "brackets"),
        ("{nobody} helps", "not defined"),
        ("{empty} helps", "not defined"),
        ("[maybe] [not]", "no word"),
        ("", "no word"),
        ("pre(a … b)fix", "gap"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(phrase: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        BOOK.read(phrase).check()


def test_a_phrase_knows_whether_it_denies() -> None:
    assert BOOK.read("we do not sell").negative
    assert BOOK.read("don't miss").negative
    assert not BOOK.read("a note for you").negative


def test_breaks_between_words_are_told_apart() -> None:
    breaks = Wording("one two, three. four\n\nfive\nsix example.org").breaks
    assert breaks == [
        Break.STOP,
        Break.NONE,
        Break.PAUSE,
        Break.STOP,
        Break.STOP,
        Break.NONE,
        Break.NONE,
        Break.NONE,
        Break.STOP,
    ]


@given(st.text(alphabet="we help()[]|{}…#*^?,' -", max_size=30))
def test_any_phrase_is_read_or_refused(phrase: str) -> None:
    try:
        read = BOOK.read(phrase)
        read.check()
    except UsageError:
        return
    list(read.find(Wording("we help you")))


@given(st.text(max_size=200))
def test_a_phrase_stays_within_any_text(text: str) -> None:
    folded = fold(text)
    wording = Wording(folded)
    for phrase in ("{we} … #", "* *", "[a] (b|c)* d?"):
        for first, end in BOOK.read(phrase).find(wording):
            assert 0 <= first < end <= len(wording.words)


_PARTS = (
    "we",
    "help*",
    "(sell|offer)",
    "(a (b|c)|#)",
    "[also]",
    "[a|we]",
    "…",
    "{we}",
    "{goods}",
    "{sums}",
    "($|€)#",
    "10x",
    "follow-up",
    "(up|down)s",
    "don't",
    "we're",
    "you'll-be",
)
_WORDS = (
    "we",
    "i",
    "my team",
    "helping",
    "sell",
    "offer",
    "a b",
    "also",
    "tool",
    "follow",
    "followup",
    "ups",
    "dont",
    "we're",
    "were",
    "you'll be",
    "youllbe",
    "7",
    "$7",
    "10x",
    "each",
    ",",
    ".",
)


@every(("text", "may"), [("the jam is €4", True), ("ten x 10x", True), ("the jam is ours", False)])
def test_sums_are_looked_for_only_where_figures_are(text: str, *, may: bool) -> None:
    assert BOOK.may_hold("sums", Wording(fold(text))) is may


@every(
    ("phrase", "text", "may"),
    [
        ("you'll", "You'll see", True),
        ("you'll", "Youll see", True),
        ("you'll", "Your young goat", False),
        ("follow-up", "Follow the up train", True),
        ("follow-up", "Followup!", True),
        ("follow-up", "Following on foot", False),
        ("(we're|i'm) here", "Were they here", False),
        ("don't wait", "Dont wait", True),
        ("don't wait", "Donkeys wait", False),
    ],
)
def test_a_word_with_a_hyphen_or_apostrophe_is_looked_for_only_where_its_parts_are_or_all_in_one(
    phrase: str, text: str, *, may: bool
) -> None:
    wording, index = Wording(fold(text)), Index([BOOK.read(phrase)])
    list(index.find(wording))
    assert (index in wording.candidates) is may


def test_a_phrase_is_looked_for_only_in_sentences_that_have_all_its_words() -> None:
    text = "We bake. They help shops. Ducks swim. We help two shops grow. Shops grow."
    wording = Wording(fold(text))
    index = Index([BOOK.read("we help … grow")])
    assert [(wording.words[first], wording.words[end - 1]) for _, first, end in index.find(wording)] == [("we", "grow")]
    [(_, _, within)] = wording.candidates[index]
    assert within == wording.stretches[wording.words.index("two")]


@every("sentences", [1, 59, 60, 61, 500])
def test_a_phrase_is_found_in_each_of_many_sentences(sentences: int) -> None:
    assert found("we … grow", "Here we slowly grow. " * sentences) == ["we slowly grow"] * sentences


@given(
    st.lists(st.tuples(st.sampled_from(_PARTS), st.sampled_from((" ", "", "|", ", "))), min_size=1, max_size=5),
    st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join),
)
def test_what_is_ruled_out_at_a_glance_could_not_be_found(parts: list[tuple[str, str]], text: str) -> None:
    phrase, wording = BOOK.read("".join(part + then for part, then in parts).rstrip("|")), Wording(text)
    try:
        phrase.check()
    except UsageError:
        return
    everywhere = ((place, max(ends)) for chain in phrase.chains for place, ends in chain.find(wording))
    assert sorted(phrase.find(wording)) == sorted(everywhere)

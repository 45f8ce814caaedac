"""Phrases are found wherever they stand, though most are never looked for."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.brief.anchors import anchors_of
from invitewriter.brief.lexicon import LANGUAGES, word_set, written
from invitewriter.brief.phrases import Phrases, _compiled, _parted, alternatives
from invitewriter.text.folding import plain
from tests.tables import every

KEYS = [
    *("private.labels", "private.marks", "private.pointing"),
    *("people.labels", "people.lists", "people.meeting", "people.strangers"),
    *("tasks.promised", "tasks.listed", "tasks.errands", "tasks.invites", "tasks.business", "tasks.asks"),
    *("tasks.contact_objects", "tasks.orders", "tasks.injections", "tasks.chores"),
    *("how.heard", "how.talked", "how.untalked", "how.wrote", "how.died", "how.silent", "how.given_up"),
    *("how.informal", "how.formal", "thin.sections"),
]
ALL = sorted({plain(phrase) for key in KEYS for phrase in written(key)})


@settings(deadline=None, max_examples=150)
@given(
    st.sampled_from(ALL).flatmap(
        lambda phrase: st.tuples(st.just(phrase), st.from_regex(_compiled(phrase, r"(?<!\w)")))
    )
)
def test_a_phrase_is_filed_where_any_text_that_holds_it_finds_it(case: tuple[str, str]) -> None:
    phrase, text = case
    anchors = anchors_of(phrase)
    found = re.findall(r"[^\W_]+", text)
    words = [f"{word}." for word in found]
    assert all(any(word.startswith(tuple(several)) for word in words) for several in anchors)
    assert Phrases([phrase]).search(text)


WORDS = Path(__file__).resolve().parent.parent / "invitewriter" / "brief" / "words"
PHRASED = [*WORDS.glob("??.toml"), *(WORDS / "private").glob("??.toml")]


@pytest.mark.parametrize("path", PHRASED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_phrase_can_be_searched_for(path: Path) -> None:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = [entries for table in tables.values() for entries in table.values() if isinstance(entries, list)]
    entries = [entry for several in lists for entry in several]
    assert len(entries) > len(lists) > 1
    for entry in entries:
        for phrase in _parted(entry):
            assert _compiled(phrase, r"(?<!\w)")


def test_a_space_before_which_something_must_not_stand_is_one_white_space() -> None:
    late = Phrases(["(?<!she )had to run"])
    assert late.search("i had to run")
    assert not late.search("then she\nhad to run")


@every(
    ("phrase", "anchors"),
    [
        ("off the record", [{"record."}, {"off."}, {"the."}]),
        ("(in|at) the end", [{"end."}, {"the."}, {"in.", "at."}]),
        ("(do not|don'?t) (ever )?(mention|tell (anyone|a soul))", [{"mention.", "tell."}, {"not.", "don"}]),
        ("met( up)?( with)?", [{"met"}]),
        ("(an)?schreiben$", []),
        ("mention*", [{"mentio"}]),
        ("[a-z]+r(le|la)", []),
        ("(?<!\\bi\\s)not to (x |y )*(go|be)", [{"go.", "be."}, {"not."}, {"to."}]),
        ("colou?red", [{"colo"}]),
        ("sh+h", [{"sh"}]),
        (r"\bmps?\b", [{"mp"}]),
        ("abc|def", [{"abc.", "def."}]),
        ("(is|was) due(?! (to|a (good (old )?reply|lot)))", [{"due"}, {"is.", "was."}]),
    ],
)
def test_anchors_are_what_a_phrase_cannot_do_without(phrase: str, anchors: list[set[str]]) -> None:
    assert anchors_of(phrase) == anchors


@every("key", KEYS)
def test_every_language_says_something_of_its_own(key: str) -> None:
    if key in {"tasks.asks", "tasks.injections", "tasks.chores"}:  # English alone, so far
        return
    for language in LANGUAGES:
        own = set(written(key, language))
        assert language == "en" or key == "how.formal" or own - set(written(key, "en")), language


def test_words_for_grammar_exist_in_every_language() -> None:
    for key in ("people.before_object", "people.women", "people.men", "thin.empty", "people.she", "people.he"):
        for language in LANGUAGES:
            assert word_set(key, language), (key, language)


def test_a_phrase_stands_at_the_edges_of_words() -> None:
    phrases = Phrases(["off the record"])
    assert phrases.search("this is off  the\nrecord!")
    assert not phrases.search("takeoff the records")


def test_alternatives_stand_between_the_outer_bars() -> None:
    assert alternatives("a (b|c)|d") == ["a (b|c)", "d"]
    assert alternatives("(a|b) c") == ["(a|b) c"]
    assert alternatives("a ((b|(c|d))|e)?|(?!f|g)h*|") == ["a ((b|(c|d))|e)?", "(?!f|g)h*", ""]


def test_a_phrase_with_brackets_too_deep_to_be_parted_is_found_by_each_of_its_alternatives() -> None:
    phrases = Phrases(["(rowed|sailed) (((((out|off)))) home)|(moored|beached) it"])
    assert phrases.search("they rowed out home")
    assert phrases.search("they beached it")


@every("text", ["er sass neben mir", "er sas neben mir", "am grossen tor", "am grosen tor"])
def test_a_sharp_s_is_met_as_plain_text_has_it_and_as_text_whose_letters_keep_their_places(text: str) -> None:
    assert Phrases(["(saß|stand) neben", "groß*"]).search(text)


@every(
    ("phrase", "text", "stands"),
    [
        ("dit (de|qu')", "il m'a dit qu'elle vient", True),
        ("paid (so |very )", "she is paid very little", True),
        ("dit (de|qu')", "il a dit quelle heure", False),
        ("dit (de|qu')", "il a dit depuis quand", False),
    ],
)
def test_what_a_phrase_ends_with_is_within_no_word(phrase: str, text: str, *, stands: bool) -> None:
    assert bool(Phrases([phrase]).search(text)) is stands


def test_matches_come_in_the_order_in_which_the_phrases_are_written() -> None:
    # And so in the same order in every process, where a set's words come in another each time.
    words = [f"wort{letter}" for letter in "qwertzuiopasdfghjklyxcvbnm"]
    found = [match[0] for match in Phrases(words).finditer(" ".join(sorted(words)))]
    assert found == words


def test_where_a_text_lacks_the_letters_of_every_anchor_nothing_is_found() -> None:
    several = Phrases(["weave* (willow|hazel)", "split oak"])
    assert several.may_stand_in("she weaves willow")
    assert several.search("she weaves willow")
    assert not several.may_stand_in("she carves spoons")
    assert not several.search("she carves spoons")
    assert Phrases([r"\d+ rods"]).may_stand_in("12 rods")

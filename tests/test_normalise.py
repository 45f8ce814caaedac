"""Text read as a person sees it, with the way back."""

from hypothesis import given
from hypothesis import strategies as st

from invitewriter.text.normalise import fold, normalise
from tests.tables import every

ANY_TEXT = st.text(alphabet=st.characters(), max_size=200)


@every(
    ("written", "read"),
    [
        ("frее triаl", "free trial"),
        ("ｆｒｅｅ", "free"),
        ("𝐟𝐫𝐞𝐞 𝓽𝓻𝓲𝓪𝓵", "free trial"),
        ("ꜰʀᴇᴇ", "free"),
        ("\N{NEGATIVE SQUARED LATIN CAPITAL LETTER F}\N{NEGATIVE SQUARED LATIN CAPITAL LETTER R}", "FR"),
        ("fr\u200bee", "free"),
        ("fr\u00adee", "free"),
        ("f\u0336r\u0336e\u0336e\u0336", "free"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
        ("**free** _trial_", "free trial"),
        ("tr1al", "trial"),
        ("“quoted” ‘so’", "\"quoted\" 'so'"),
        ("f r e e trial", "free trial"),
        ("f.r.e.e", "free"),
    ],
)
def test_disguises_are_seen_through(written: str, read: str) -> None:
    assert normalise(written).text == read


@every(
    "plain",
    ["Москва и Київ", "snake_case", "2 * 3 * 4", "a b c", "b2b, mp3, 24/7", "Ana, Bo, Cy", "ελληνικά", "* one\n* two"],
)
def test_what_needs_no_reading_is_left_alone(plain: str) -> None:
    assert normalise(plain).text == plain


def test_the_article_before_a_spaced_out_word_stays_a_word() -> None:
    assert normalise("Get a f r e e trial").text == "Get a free trial"


def test_the_writer_before_a_spaced_out_word_stays_a_word() -> None:
    assert normalise("I o f f e r help").text == "I offer help"


def test_a_span_leads_back_to_what_stood_there() -> None:
    written = "Get **f r e e** tri\u200bals"
    reading = normalise(written)
    start = reading.text.index("free")
    span = reading.span(start, start + 4)
    assert written[span.start : span.end] == "f r e e"
    start = reading.text.index("trials")
    span = reading.span(start, start + 6)
    assert written[span.start : span.end] == "tri\u200bals"


def test_folding_drops_case_and_accents_and_keeps_the_length() -> None:
    assert fold("Grüße, ÉTÉ, mañana, İstanbul") == "gruße, ete, manana, istanbul"


@given(ANY_TEXT)
def test_any_text_is_read_and_every_stretch_leads_back_into_it(text: str) -> None:
    reading = normalise(text)
    for start in range(len(reading.text)):
        span = reading.span(start, start + 1)
        assert 0 <= span.start <= span.end <= len(text)


@given(ANY_TEXT)
def test_reading_what_was_read_leaves_no_lone_surrogate(text: str) -> None:
    normalise(text).text.encode("utf-8")


@given(ANY_TEXT)
def test_folding_keeps_the_length_of_any_text(text: str) -> None:
    assert len(fold(text)) == len(text)

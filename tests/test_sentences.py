"""Letters and notes are split where a person would stop."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from invitewriter.text.sentences import sentences
from tests.tables import every


@every(
    ("language", "text", "expected"),
    [
        ("en", "Dr. Kovač called. She left.", ["Dr. Kovač called.", "She left."]),
        ("en", "It stayed with me. I wrote it down.", ["It stayed with me.", "I wrote it down."]),
        ("en", "See you on Fri. 12 June. Bring tea.", ["See you on Fri. 12 June.", "Bring tea."]),
        ("en", "Look at https://a.example/b?c=d. Fine?", ["Look at https://a.example/b?c=d.", "Fine?"]),
        ("en", "Hi Ana,\nit was good. Best,\nTom", ["Hi Ana,", "it was good.", "Best,", "Tom"]),
        (
            "en",
            "nice call. she grows dahlias, peas etc. and keeps ducks",
            ["nice call.", "she grows dahlias, peas etc. and keeps ducks"],
        ),
        ("fr", "On rit… Encore un tour… et puis rien", ["On rit…", "Encore un tour… et puis rien"]),
        ("de", "Und dann … Nebel auf dem Damm", ["Und dann … Nebel auf dem Damm"]),
        ("en", "- one\n- two\n\nthree", ["- one", "- two", "three"]),
        (
            "de",
            "Wir trafen uns am 3. Mai, z. B. in Köln. Schön!",
            ["Wir trafen uns am 3. Mai, z. B. in Köln.", "Schön!"],
        ),
        (
            "de",
            "Jan Moll, Malerbetr. Hagen, zahlt wöchentl. im Voraus. Malt viel.",
            ["Jan Moll, Malerbetr. Hagen, zahlt wöchentl. im Voraus.", "Malt viel."],
        ),
        (
            "fr",
            "Elle vit à Ste. Maxime et à St. Malo. Belle vue.",
            ["Elle vit à Ste. Maxime et à St. Malo.", "Belle vue."],
        ),
        ("pt", "Vive em S. Paulo. Pesca em Sta. Cruz.", ["Vive em S. Paulo.", "Pesca em Sta. Cruz."]),
        ("it", "Stava a S. Benedetto. Bello.", ["Stava a S. Benedetto.", "Bello."]),
        ("en", "Met her on Main St. She bakes.", ["Met her on Main St.", "She bakes."]),
        ("es", "Escribo ranas.com. En la feria te vi.", ["Escribo ranas.com.", "En la feria te vi."]),
        ("it", "Scrivo rane.org. Ci siamo visti.", ["Scrivo rane.org.", "Ci siamo visti."]),
        ("es", "Vino p.ej. Ana y luego Luis.", ["Vino p.ej. Ana y luego Luis."]),
        ("xx", "One. Two.", ["One.", "Two."]),
        ("en", "", []),
        ("en", " \n\n ", []),
        (
            "de",
            "Wir haben uns verfahren :) Aber die Suppe war heiß.",
            ["Wir haben uns verfahren :)", "Aber die Suppe war heiß."],
        ),
        ("it", "Ci siamo persi :D Però la zuppa era calda.", ["Ci siamo persi :D", "Però la zuppa era calda."]),
        (
            "en",
            "wants altos, who doesn't. owes me St Anne's. she'll ring",
            ["wants altos, who doesn't.", "owes me St Anne's.", "she'll ring"],
        ),
        ("en", "We got lost 😂 Then the soup came.", ["We got lost 😂", "Then the soup came."]),
        ("en", "We got lost 😂 and then found the soup.", ["We got lost 😂 and then found the soup."]),
    ],
)
def test_sentences_end_where_a_person_would_stop(language: str, text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text, language)] == expected


def test_hard_wrapped_prose_is_not_cut_at_the_line_ends() -> None:
    text = "We talked about\nthe old kiln\nfor an hour. Then it rained."
    assert len(sentences(text)) == 2


PROSE = "Ilse keeps bees. She said “come by” on Fri. 12 June, at 9 a.m. or later! Would Dr. Kovač know? "


def test_a_text_of_any_length_is_split_like_a_short_one() -> None:
    once = [PROSE[span.start : span.end] for span in sentences(PROSE)]
    text = PROSE * 100
    assert [text[span.start : span.end] for span in sentences(text)] == once * 100


def test_a_sentence_longer_than_any_stays_whole() -> None:
    text = f"So it begins: {'and on ' * 1_000}it ends. Then tea."
    assert [text[span.start : span.end][-9:] for span in sentences(text)] == [" it ends.", "Then tea."]


@given(st.lists(st.sampled_from(("Tea. ", "a ", "“", "`", ". ", "Dr. ", "\n\n", "x" * 900)), max_size=30))
def test_sentences_come_in_order_and_leave_nothing_out(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = sentences(text)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert not "".join(c for place, c in enumerate(text) if place not in covered).strip()


@every("piece", ["`", "“", "«", "`x` `", "'", "` ", "a", "etc. 1 ", "A. ", "3. "])
def test_time_grows_linearly_with_hostile_text(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.process_time()
        sentences(text)
        return time.process_time() - started

    small = min(seconds(20_000) for _ in range(2))
    assert min(seconds(160_000) for _ in range(3)) < 24 * small + 0.1

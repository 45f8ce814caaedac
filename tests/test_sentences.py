"""Letters and notes are split where a person would stop."""

import pytest

from invitewriter.text.sentences import sentences


@pytest.mark.parametrize(
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
        ("en", "- one\n- two\n\nthree", ["- one", "- two", "three"]),
        (
            "de",
            "Wir trafen uns am 3. Mai, z. B. in Köln. Schön!",
            ["Wir trafen uns am 3. Mai, z. B. in Köln.", "Schön!"],
        ),
        ("xx", "One. Two.", ["One.", "Two."]),
        ("en", "", []),
        ("en", " \n\n ", []),
    ],
)
def test_sentences_end_where_a_person_would_stop(language: str, text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text, language)] == expected


def test_hard_wrapped_prose_is_not_cut_at_the_line_ends() -> None:
    text = "We talked about\nthe old kiln\nfor an hour. Then it rained."
    assert len(sentences(text)) == 2

"""Whatever the notes hold, the embedded writer writes, declines, or says that it cannot: it never fails."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.domain import Brief, Decline, Draft
from invitewriter.offline import OfflineWriter
from tests.briefing import gathered

MARKS = [
    " ",
    " ",
    " ",
    ", ",
    "; ",
    " – ",
    " / ",
    ": ",
    ". ",
    "! ",
    " (",
    ") ",
    " → ",
    " & ",
    "\n- ",
    "\n",
    ", , ",
    " - - ",
    '"',
]
WORDS = {
    "en": "Ana she runs a choir and the kiln who met me at fair promised to send her book wants teach bees I will about we talked",
    "de": "Ana sie leitet einen Chor und den Ofen die mich auf Messe getroffen ihr Buch schicken will sucht baut auf über wir sprachen dass Und wenn mir da fehlt",
}
WRITER = OfflineWriter()


@pytest.mark.parametrize("language", sorted(WORDS))
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_no_jotting_makes_the_writer_fail(language: str, data: st.DataObject) -> None:
    pieces = data.draw(
        st.lists(st.tuples(st.sampled_from(WORDS[language].split()), st.sampled_from(MARKS)), max_size=25)
    )
    text = f"Contact: Ana Kovač\n{''.join(word + mark for word, mark in pieces)}"
    brief = gathered(text, language=language)
    assert isinstance(brief, Brief)
    same = Brief(
        contact=brief.contact, facts=brief.facts, language=language, notes_language=language, today=brief.today
    )
    assert isinstance(WRITER.draft(same), Draft | Decline)
    assert all(question.endswith("?") for question in WRITER.questions(same))

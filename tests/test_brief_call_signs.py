"""Whoever goes by a call sign is found by it, whichever digits it has, and though a friend is called by name; a thing done with is no farewell."""

from __future__ import annotations

from invitewriter.domain import Brief, Reason
from tests.briefing import declined, made, said
from tests.tables import every


@every("sign", ["DL4KQX", "M0VQS", "G7ABQ", "EA5XQZ", "PY2ZQX", "I1QQA"])
def test_a_call_sign_is_found_beside_a_friend_who_is_named(sign: str) -> None:
    brief = made(
        f"Arno wanted to see the weir, so we met at the mill. {sign} was up there before us with his mast. "
        "He let me try his key. Arno could not make it up the hill.",
        sign,
    )
    assert isinstance(brief, Brief)
    assert f"{sign} was up there before us with his mast." in said(brief)
    assert not any("Arno" in told for told in said(brief))


def test_a_call_sign_that_the_notes_do_not_hold_is_asked_about() -> None:
    told = declined("Arno wanted to see the weir. Arno let me try his key. DL4KQX was there.", "DL7KQX")
    assert told.reason is Reason.WHO


@every(
    "text",
    [
        "Iris Vahl showed me her loom. Now I am done with the sorting and can go swimming.",
        "Iris Vahl hat mir ihren Webstuhl gezeigt. Jetzt bin ich fertig mit dem Sortieren, bin fertig mit der Liste.",
        "Iris Vahl m'a montré son métier à tisser. J'en ai fini avec le tri, et je vais nager.",
        "Iris Vahl mi ha mostrato il suo telaio. Ho finito con la cernita e vado a nuotare.",
        "Iris Vahl mostrou-me o seu tear. Acabei com a triagem e vou nadar.",
    ],
)
def test_who_is_done_with_a_thing_is_done_with_nobody(text: str) -> None:
    told = made(text, "Iris Vahl")
    assert isinstance(told, Brief) or told.reason is not Reason.DO_NOT_WRITE


@every(
    "text",
    [
        "Iris Vahl showed me her loom. After that evening I am done with Iris Vahl.",
        "Iris Vahl showed me her loom. I'm done with this friendship, and that is that.",
        "Iris Vahl hat mir ihren Webstuhl gezeigt. Nach allem bin ich fertig mit ihr.",
        "Iris Vahl m'a montré son métier à tisser. Après tout cela, j'en ai fini avec elle.",
        "Iris Vahl mi ha mostrato il suo telaio. Dopo tutto questo ho chiuso con lei.",
    ],
)
def test_who_is_done_with_somebody_writes_no_letter(text: str) -> None:
    assert declined(text, "Iris Vahl").reason is Reason.DO_NOT_WRITE

"""What the sender marked as private is in no fact, message or error, in five languages."""

import pickle

import pytest

from invitewriter.brief.private.discretion import is_private
from invitewriter.domain import Secrecy
from tests.briefing import declined, gathered, made, said, withheld
from tests.tables import every

MARKED = [
    "Private: she is ill",
    "she is ill (private)",
    "she is ill [PRIVATE!!]",
    "told me in confidence that she is ill",
    "off the record: she is ill",
    "she is ill, don't mention it",
    "Don't mention June.",
    "funny, but not for repeating",
    "bf trouble, dont ask lol",
    "kept the key (shh)",
    "day rate for the whole series. internal!",
    "between you and me, she is ill",
    "p r i v a t e: she is ill",
    "pri\u200bvate: she is ill",
    "privat: sie ist krank",
    "unter uns: sie ist krank",
    "sie ist krank, vertraulich!",
    "lt. Kollege pleite, NICHT ansprechen",
    "bitte nicht erwähnen, dass sie krank ist",
    "das bleibt unter uns",
    "entre nosotros, está enferma",
    "me contó lo de su hijo. NO sacar",
    "no mencionar la enfermedad",
    "que no salga de aquí: está enferma",
    "entre nous, elle est malade",
    "ne pas mentionner sa maladie",
    "c'est confidentiel : elle part",
    "cá entre nós, está doente",
    "disse-me em confidência que está doente",
    "não mencionar a doença",
    "tra di noi, sta male",
    "Unter uns: die Freundschaft ist vorbei.",
    "The trust between us is over.",
    "Made me swear I'd never tell a soul.",
    "Made me promise to keep it quiet.",
    "It was agreed between us alone.",
    "Nobody told me, and nobody else is to know.",
]
OPEN = [
    "works for a private bank",
    "has a private practice in Lisbon",
    "Privatschule in Köln, private Krankenversicherung",
    "works on confidential computing",
    "an internal auditor",
    "her secret is slow fire",
    "the garden between the two houses",
    "mentioned the clay twice",
    "she does not share her recipes",
    "nobody knows what colour it was",
    "Personne ne sait ce que ça veut dire",
    "secretary of the choir",
    "privacy engineer",
    "no olvides enviarle el mapa",
    "hat nichts gegen Regen",
    "Der Zusammenhalt unter uns wuchs mit jeder Woche.",
    "The trust between us grew over those three days.",
    "Made me swear I'd send the tide tables.",
    "Made me promise to sing at the launch.",
    "The first jar is Nell's, that was settled between us.",
    "Nobody told me till the boat had gone.",
    "L'ambiance entre nous était formidable.",
    "La confianza entre nosotros creció mucho en el taller.",
    "A união entre nós cresceu a cada semana.",
    "La coesione tra noi è cresciuta ogni settimana.",
]


@every("text", MARKED)
def test_a_mark_is_heard(text: str) -> None:
    assert is_private(text)


@every("text", OPEN)
def test_what_only_sounds_like_a_mark_is_none(text: str) -> None:
    assert not is_private(text)


NOTES = """---
contact: Ana Kovač
private: XCANARY
# a reminder: XCANARY
met_at: the fair (private) XCANARY
role: potter
---
# Ana Kovač

Builds kilns from river clay. Told in confidence: XCANARY. Fires with olive wood.
She may sell the XCANARY. Keep that to yourself.

## Private
- XCANARY
  - XCANARY too
### Deeper XCANARY
a line of XCANARY
she likes opera (ok)

## Next
- send her the clay map <!-- XCANARY -->
- vertraulich: XCANARY
  - and XCANARY
- a walk by the river
- ~~sell her XCANARY~~
"""


def test_nothing_marked_gets_out() -> None:
    brief = gathered(NOTES)
    assert said(brief) == [
        "Builds kilns from river clay.",
        "Fires with olive wood.",
        "she likes opera",
        "send her the clay map",
        "a walk by the river",
    ]
    assert sum("XCANARY" in text for text in withheld(brief, Secrecy.PRIVATE)) == 13
    assert "XCANARY" not in repr(brief)
    assert "XCANARY" not in str(brief.facts) + str(brief.skipped) + str(brief.contact) + brief.met_at
    assert b"XCANARY" not in pickle.dumps(brief)


def test_a_private_line_names_no_candidate() -> None:
    decline = declined("(private) met Xcanary Smith and Tom Xcanary\nrain\n")
    assert "Xcanary" not in decline.advice + str(decline.candidates)


def test_a_private_death_is_obeyed_and_not_told() -> None:
    decline = declined("Met Ana Kovač, kilns.\nOff the record: Ana Kovač died of XCANARY.\n")
    assert "line 2" in decline.advice
    assert "XCANARY" not in decline.advice


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Met Ana Kovač. She sells the shop. Don't mention it. She likes tea.", ["Met Ana Kovač.", "She likes tea."]),
        ("Met Ana Kovač. Off the record. She sells the shop.\n\nShe likes tea.", ["She likes tea."]),
        (
            "Met Ana Kovač.\nShe told me this in confidence:\n- the lease\n- the loan\n\nTea at four.",
            ["Met Ana Kovač.", "Tea at four."],
        ),
        ("Met Ana Kovač.\n\n- kilns\n- lease (private)\n  - the loan\n- tea", ["Met Ana Kovač.", "kilns", "tea"]),
        ("Met Ana Kovač.\n\n- confidential:\n  - the loan\n- tea", ["Met Ana Kovač.", "tea"]),
        ("Met Ana Kovač.\n\n- told a long story of her patient, please forget it\n- tea", ["Met Ana Kovač.", "tea"]),
        ("Met Ana Kovač.\n\nConfidential\n- the loan\n\nTea at four.", ["Met Ana Kovač.", "Tea at four."]),
    ],
    ids=["back", "alone", "onward", "under", "label", "itself", "title"],
)
def test_a_mark_covers_what_it_points_to(text: str, kept: list[str]) -> None:
    assert said(gathered(text, "Ana Kovač")) == kept


def test_ok_releases_a_line_but_no_comment() -> None:
    text = "Met Ana Kovač.\nShe told me in confidence that she moves. (ok)\n<!-- XCANARY --> (ok)\n- buy clay (ok)\n"
    brief = gathered(text)
    assert said(brief) == ["Met Ana Kovač.", "She told me in confidence that she moves.", "buy clay"]
    assert withheld(brief, Secrecy.PRIVATE) == ["XCANARY"]


def test_an_error_about_a_line_does_not_quote_it() -> None:
    with pytest.raises(Exception, match="Line 2") as told:
        made("---\ndate: off the record XCANARY\n---\nkilns\n")
    assert "XCANARY" not in str(told.value)


@every(
    "told",
    [
        "In confidence she told me something. She wants to move to Wales.",
        "What follows is between us. She wants to move to Wales.",
        "She said this was just for me. She wants to move to Wales.",
        "She wants to move to Wales. That was told in confidence.",
        "She wants to move to Wales. She asked me to keep that to myself.",
        "She wants to move to Wales, and I promised not to tell.",
        "She swore me to secrecy: she wants to move to Wales.",
    ],
)
def test_a_mark_that_only_announces_means_what_comes_next(told: str) -> None:
    notes = f"Met Priya Raman at the print fair. She runs workshops with teens. {told} I promised her the catalogue."
    facts = " ".join(fact.text for fact in gathered(notes).facts)
    assert "Wales" not in facts
    assert "teens" in facts
    assert "catalogue" in facts


@every(
    ("told", "secret"),
    [
        ("- hat mich gebeten, es nicht weiterzusagen: sie sucht eine Nachfolgerin", "Nachfolgerin"),
        ("- noch geheim: sie sucht eine Nachfolgerin", "Nachfolgerin"),
        ("- me pidió que no lo contara a nadie: busca una sucesora", "sucesora"),
        ("- elle m'a demandé de ne pas le répéter : elle cherche une remplaçante", "remplaçante"),
        ("- pediu-me para não contar a ninguém: procura uma sucessora", "sucessora"),
    ],
)
def test_a_request_to_keep_it_marks_it(told: str, secret: str) -> None:
    brief = gathered(f"---\ncontact: Ana Kovač\n---\n{told}\n")
    assert secret not in " ".join(fact.text for fact in brief.facts)


@every(
    "line",
    [
        "what I'm writing next is for me only:\nshe is leaving the guild",
        "just for me: he cannot read",
        "solo para mí: no sabe leer",
        "rien que pour moi : il ne sait pas lire",
        "he must be pushing eighty",
        "she put on a lot of weight",
        "aus der Kirche ist sie auch raus",
        "programme says: concrete caissons",
        "aus der Kirche ausgetreten, sagt sie",
        "ppl at the bar reckon she lost her choir",
    ],
)
def test_what_is_for_the_sender_alone_or_only_hearsay_is_not_told(line: str) -> None:
    brief = gathered(f"Ana Kovač, potter. Talked about kilns.\n{line}\n")
    told = [fact.text for fact in brief.notes_facts if not fact.standing.stays_unsaid]
    assert line.rsplit("\n", maxsplit=1)[-1] not in told


@every(
    "line",
    [
        "between us we have eleven kilns and one van",
        "her secret ingredient is ash",
        "entre nosotros sumamos once hornos",
        "entre nous on a onze fours",
        "the elms are sick, but the oaks are fine",
    ],
)
def test_what_only_holds_the_words_of_a_mark_is_told(line: str) -> None:
    brief = gathered(f"Ana Kovač, potter. Talked about kilns.\n{line}\n")
    assert line in [fact.text for fact in brief.notes_facts]


def test_a_lawyers_topics_are_told_and_her_own_trouble_is_not() -> None:
    notes = (
        "Ana Kovac, abogada laboralista del sindicato\n- despidos: no firmar sin fecha\n- embarazada: sale en mayo\n"
    )
    told = [fact.text for fact in gathered(notes).notes_facts]
    assert "despidos: no firmar sin fecha" in told
    assert "embarazada: sale en mayo" not in told


def test_a_first_line_of_two_people_is_not_told_where_later_lines_are_about_the_other() -> None:
    notes = "Ana Kovač (kilns) + her colleague Tom\nAna: fires with beech\nTom: wants to leave\n"
    told = [fact.text for fact in gathered(notes, "Ana Kovač").notes_facts]
    assert told == ["Ana: fires with beech"]


@every(
    ("line", "kept"),
    [
        ("Runs a mill. Grinds rye (not to be mentioned: it loses money).", ["Runs a mill."]),
        ("Runs a mill (private). Loves rye.", ["Loves rye."]),
        (
            "Runs a mill. Sells it (private: to Tom. In May he moves in) soon. It hit her hard. Loves rye.",
            ["Runs a mill.", "Loves rye."],
        ),
        ("Leitet die Mühle. Verkauft sie bald (vertraulich: an Tom).", ["Leitet die Mühle."]),
        ("Runs a mill. Sells it in May (private)", []),
        ("(private) Sells the mill. Loves rye.", []),
        ("Runs a mill. Sells it (keep that to yourself). Loves rye.", []),
        ("Runs a mill. Off the record: sells it (in May). Loves rye.", []),
        ("Sells the mill (private: in May). Loves rye.\n  - the buyer is from Cork", ["Loves rye."]),
        ("Runs a mill. Sells it (private", []),
    ],
)
def test_a_marked_bracket_takes_its_sentence_and_leaves_the_others(line: str, kept: list[str]) -> None:
    brief = gathered(f"Met Ana Kovač.\n\n- {line}\n")
    assert [text for text in said(brief) if text != "Met Ana Kovač."] == kept


def test_a_wish_to_be_left_in_peace_is_told_as_such() -> None:
    brief = gathered("Met Ana Kovač.\n\n- she asked me please not to write to him, her brother Joe\n")
    assert [item.secrecy for item in brief.withheld] == [Secrecy.SILENCE]


@every(
    ("language", "text"),
    [
        ("en", "We still can't tell the two breeds apart."),
        ("de", "Mir blieb nur das Boot an ihrem Steg."),
        ("fr", "Cette farine n'a rien à voir avec la nôtre."),
        ("es", "Entre nosotros había tres panaderos."),
        ("pt", "Conversávamos entre nós enquanto chovia."),
        ("it", "Quando parlavamo tra noi, qualcuno ha bussato."),
    ],
)
def test_what_is_said_among_people_asks_for_no_secrecy(language: str, text: str) -> None:
    assert not is_private(text, language)


@every(
    ("language", "text"),
    [
        ("en", "Between us, she leaves the choir."),
        ("de", "Das bleibt nur unter uns."),
        ("fr", "Entre nous, elle quitte la chorale."),
        ("es", "Que quede entre nosotros."),
        ("pt", "Fica entre nós."),
        ("it", "Resti tra noi."),
    ],
)
def test_what_is_to_stay_among_them_does(language: str, text: str) -> None:
    assert is_private(text, language)

"""German letters say nothing in the shorthand of the notes, and nothing that its words do not bear."""

from __future__ import annotations

from datetime import date

import invitewriter
from invitewriter.domain import Address, Sender
from invitewriter.offline.language import load_language
from invitewriter.offline.letter.bare_things import make_bare_things
from invitewriter.offline.letter.form_reader import make_form_reader
from invitewriter.resources import prompts_folder
from tests.tables import every

GLUE = "Ilka Rieß hat mir den Leim gezeigt."


def _letter(notes: str) -> str:
    sender, today = Sender(name="Mia Falk"), date(2026, 6, 3)
    return invitewriter.draft(notes, contact="Ilka Rieß", sender=sender, channel="email", today=today).message or ""


@every(
    "sentence",
    [
        "Mir ist im Kopf geblieben, dass du Saatliste Vogelzählung mailst.",
        "Dass du Ersatzrad hinten brauchst, habe ich nicht vergessen.",
        "Haben Sie schon Drehbank Modell 3 gefunden?",
        "Danke, dass Sie mir Schraubstock geliehen haben.",
        "Ich habe nicht vergessen, dass ich Honig Glas mitbringen wollte.",
        "Danke, dass Sie mir erklärt haben, wie man den Kahn teert und ich kann das nie.",
        "Danke, dass du mir gesagt hast, warum der Ofen zieht und er raucht trotzdem.",
        "Dass du keine Antwort gegeben und ich auch nicht hast, habe ich nicht vergessen.",
        "Dass Sie eine keine Leiter brauchen, habe ich nicht vergessen.",
        "Ich habe nicht vergessen, dass ich meine tante Gerda fragen wollte.",
        "Ich schicke Ihnen das Bild von dir mit haube.",
        "Nächstes bringe ich Apfelbrot mit.",
        "Danke, dass du mir irgendwie den Deckel gerichtet hast.",
        "Mir ist im Kopf geblieben, dass du anscheinend auf Stelzen gehst.",
        "Ich weiß noch, wie Sie tatsächlich vor meinem Stand gestanden haben.",
    ],
)  # fmt: skip
def test_what_is_only_jotted_is_not_said(sentence: str) -> None:
    language = load_language(prompts_folder() / "offline", "de", Address.FORMAL)
    table = language.letter["last_reader"]

    bare = make_bare_things(table, language.nouns).stands_in(sentence)
    assert bare or not make_form_reader(table).passes(sentence)


@every(
    "sentence",
    [
        "Danke, dass du mir Rad fahren beigebracht hast.",
        "Ich habe nicht vergessen, dass ich Onkel Jörn fragen wollte.",
        "Ich habe nicht vergessen, dass ich dir Omas Leiter mitbringen wollte.",
        "Danke, dass Sie mir Honig mitgegeben haben.",
        "Danke, dass du mir Bretter und Nägel geliehen hast.",
        "Danke für die leckere Suppe.",
        "Ich schicke Ihnen die Liste und bringe den Kahn mit.",
    ],
)
def test_what_people_say_without_an_article_is_said(sentence: str) -> None:
    language = load_language(prompts_folder() / "offline", "de", Address.FORMAL)
    table = language.letter["last_reader"]

    assert not make_bare_things(table, language.nouns).stands_in(sentence)
    assert make_form_reader(table).passes(sentence)


@every(
    ("notes", "told", "untold"),
    [
        (f"{GLUE} Onkel Jörn fragen!", "meinen Onkel Jörn fragen", "onkel"),
        (f"{GLUE} Sie sucht Kordel. Tante Gerda fragen! die hat den Keller voll.", "meine Tante Gerda fragen", "tante"),
        ("Rieß stand tatsächlich vor meinem Stand.", "vor meinem Stand gestanden", "tatsächlich"),
        (f"Stadtb.café Schwerin. {GLUE}", "den Leim gezeigt", "café"),
        (f"Bus verpasst Schwerin. {GLUE}", "den Leim gezeigt", "im Bus"),
        ("Zug verpasst. Ilka Rieß hat mich mitgenommen.", "mich mitgenommen", "im Zug"),
        ("Zug fiel aus. Ilka Rieß hat mich mitgenommen.", "mich mitgenommen", "im Zug"),
        (f"{GLUE} Sie sucht was für den Hof. Ich hör mich um.", "den Leim gezeigt", "suchen"),
    ],
)  # fmt: skip
def test_what_notes_cut_short_is_told_in_full_or_not(notes: str, told: str, untold: str) -> None:
    letter = _letter(notes)

    assert told in letter
    assert untold not in letter


@every(
    "said",
    [
        "Sie schaut aufs Brett, lacht und sagt: „Dann nimm doch einen Keil.“",
        "Sie: „Komm vorbei!“",
        "Sie vorn, ich hinten: „Hosch no Durscht?“",
        "Sie meinte: „Na, schau mal in den Kübel.“",
        "Ich: „Bist du noch dran?“",
    ],
)
def test_who_is_spoken_to_as_a_friend_is_written_to_as_one(said: str) -> None:
    assert "dass du mir den Leim gezeigt hast" in _letter(f"{GLUE} {said}")


@every("said", ["Sie: „Mach ich.“", "Sie: „Kommen Sie vorbei!“", "Sie: „Schön haben Sie das gemacht.“"])
def test_who_says_nothing_of_the_kind_is_not(said: str) -> None:
    assert "dass Sie mir den Leim gezeigt haben" in _letter(f"{GLUE} {said}")


@every(
    "wish",
    [
        "Sie sucht ein Liederheft, blau – das hat Papa! kopieren & Montag mitbringen.",
        "Sie sucht Pegeldaten vom Kanal. Unsere passen, schicke ich (vorher Ok von Jens).",
        "Sie sucht eine Deichsel. Flohmarkt Wismar gucken.",
        "Sie sucht alte Spulen. Im Schuppen schauen ob Opa noch welche hat.",
        "Sie sucht eine Deichsel. So eine hab ich noch in der Garage.",
        "Sie sucht eine Deichsel. Onkel Jörn? Anrufen!",
    ],
)
def test_what_the_sender_looks_for_himself_is_not_asked_back(wish: str) -> None:
    letter = _letter(f"{GLUE} {wish}")

    assert "den Leim gezeigt" in letter
    assert "gefunden" not in letter
    assert "Daumen" not in letter


def test_what_was_only_noted_and_cannot_be_said_is_no_promise() -> None:
    letter = _letter(f"{GLUE} Quittensaft: Krug für sie aufheben.")

    assert "den Leim gezeigt" in letter
    assert "versprochen" not in letter
    assert "Quittensaft Krug" not in letter


def test_a_question_alone_comes_out_of_the_blue() -> None:
    notes = "sie Di, ich Fr\nIlka Rieß strickt kleine Mützen mit Ohren dran\nich schreib dem Amt wg. Ampel\nbeide kaum über den Zaun gekommen\nTochter krank, nicht weitersagen\nSteuer machen (private)"

    assert "Mützen" not in _letter(notes)

"""Confidences without a word for them: who turned from a question, who avoids whom, what is not spoken of, and what stands where it stood."""

from __future__ import annotations

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.scenes import is_scene
from invitewriter.text.language import language_of
from tests.briefing import gathered, said
from tests.tables import every

PRIVATE = [
    ("en", "I asked how Robin was and she changed the subject"),
    ("en", "she and the sexton are not on speaking terms"),
    ("en", "his sister is never mentioned in that house"),
    ("en", "the cottage is too quiet, she is all alone"),
    ("en", "the boy's room is just as he left it, nobody goes in"),
    ("en", "has a hearing at the county court on Monday"),
    ("en", "wages not been paid for the fourth month, he goes in all the same"),
    ("en", "she has an interview in Leith and the boss counts on her"),
    ("de", "ich fragte nach Robin, da schaute sie weg"),
    ("de", "mit dem Küster herrscht Eiszeit zwischen den beiden"),
    ("de", "über seine Schwester redet keiner in der Familie"),
    ("de", "sie ist seit Pfingsten nicht mehr die Alte"),
    ("de", "hat sich in Leer beworben, der Chef ahnt nichts"),
    ("fr", "j'ai demandé des nouvelles de Robin, elle a baissé les yeux"),
    ("fr", "elle n'est plus elle-même"),
    ("fr", "le loyer, troisième rappel"),
    ("es", "pregunté por Robin y apartó la mirada"),
    ("es", "ya no se dirigen la palabra, ella y el sacristán"),
    ("es", "ha perdido la fe y sigue yendo a misa por su madre"),
    ("it", "ho chiesto di Robin e ha abbassato gli occhi"),
    ("it", "lei e il sagrestano non si rivolgono la parola"),
    ("it", "va avanti un giorno alla volta"),
    ("pt", "perguntei pelo Robin e ela baixou os olhos"),
    ("pt", "ela e o sacristão não se dirigem a palavra"),
    ("pt", "o alugador quer a renda, já vai no terceiro aviso"),
]
OPEN = [
    ("en", "I asked about the kiln and she got up and showed me"),
    ("en", "I asked about the weather on the pass"),
    ("en", "the court theatre plays in March"),
    ("en", "the house is big and full of fiddlers"),
    ("de", "ich fragte nach dem Ofen, sie stand auf und zeigte ihn mir"),
    ("de", "das Zelt ist für die Wiese zu groß"),
    ("fr", "j'ai demandé des nouvelles du four, elle l'a montré"),
    ("es", "pregunté por el horno y me lo enseñó"),
    ("it", "ho chiesto del forno e me l'ha mostrato"),
    ("pt", "perguntei pelo forno e ela mostrou-mo"),
]  # fmt: skip


@every(("language", "text"), PRIVATE)
def test_what_no_word_names_is_told_by_two_signs(language: str, text: str) -> None:
    assert is_scene(seen(text), language)


@every(("language", "text"), OPEN)
def test_one_sign_of_the_two_tells_nothing(language: str, text: str) -> None:
    assert not is_scene(seen(text), language)


@every(
    ("language", "text", "told", "kept"),
    [
        ("en", "Met Alma at the weir. I asked about Robin. She looked away. Alma mends nets.", "mends nets", "Robin"),
        ("de", "Alma am Wehr getroffen. Ich sprach von Robin. Da sah sie weg. Alma flickt Netze.", "flickt Netze", "Robin"),
        ("es", "Conocí a Alma en la presa. Hablé de Julián. Apartó la mirada. Remienda redes.", "Remienda", "Julián"),
    ],
)  # fmt: skip
def test_who_turns_away_answers_what_was_said_before(language: str, text: str, told: str, kept: str) -> None:
    letter_may_say = " ".join(said(gathered(text, "Alma")))
    assert told in letter_may_say
    assert kept not in letter_may_say, language


def test_short_italian_notes_are_no_spanish() -> None:
    assert (
        language_of("Ho conosciuto Bruna alla sagra. La barca è ancora al molo, le ho dato la lista dei nodi.") == "it"
    )

"""Hints at an offer: two different ones are a pitch, one alone is none, in every language."""

import pytest

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting, find_rules

GUARD = Guard(find_rules("soft-sell"))

HINTED = (
    ("en", "Hi Bo, I have nothing to sell. But the first hour with me is a gift, and you would sleep better."),
    ("en", "Hello Ada, your name was mentioned to me twice. I advise a family firm that is quietly preparing its succession. Could we talk in confidence?"),
    ("de", "Hallo Ute, ich betreue ein Paar, das genau so etwas sucht. Wenn du wissen willst, was dein Haus wert wäre, komme ich vorbei."),
    ("de", "Hallo Jens, mit ein paar Bäckereien haben wir das schon gelöst. Ich will dir nichts verkaufen, aber ich zeige dir gern zwei davon."),
    ("de", "Liebe Gundula, eine Dame, die ich betreue, hofft auf genau so eine Brosche. Soll ich dir sagen, was so etwas bringt?"),
    ("es", "Hola, Ana: no quiero venderte nada. La primera sesión te la regalo, cuando quieras."),
    ("es", "Hola, Iker: con otros bares de la zona hemos contado historias. Te enseño alguna cuando pase."),
    ("fr", "Bonjour Luc, je n'ai rien à vous vendre. La première rencontre est offerte, quand vous voulez."),
    ("fr", "Bonjour Léa, j'ai un couple qui cherche précisément dans ta rue. Veux-tu savoir ce que ta maison pourrait valoir ?"),
    ("pt", "Olá, Rui, tenho uns clientes à procura mesmo disso. Se quiser saber quanto vale a casa, passo por lá."),
    ("pt", "Oi, Cadu, com outros bares a gente contou umas histórias. Te mostro umas quando passar aí."),
)  # fmt: skip
KIND = (
    ("en", "Hi Bo, the first lesson at the choir is free, and my door is open. Shall I show you the way?"),
    ("en", "Hi Bo, could I talk to you in confidence about Dad? I can come over on Friday."),
    ("de", "Liebe Eva, mit ein paar Familien haben wir einen Garten angelegt, und unsere Kleine schläft wieder. Ich zeige ihn euch gern."),
    ("de", "Hallo Ralf, ich will dir nichts verkaufen, höchstens ein Stück Kuchen. Soll ich dir eins bringen?"),
    ("en", "Hi Ed, the first beer is on me. Just between us: Tom has doubled his hens. Shall we come by on Sunday?"),
    ("fr", "Salut Bruno, à la boulangerie du coin on a changé le four, et ils affichent complet. Je te garde une baguette ?"),
    ("es", "Hola, Luz: la primera clase de yoga es gratis, y mi madre ha vuelto a dormir. Vente conmigo."),
    ("es", "Hola, Sara, miré cuánto podría valer tu reloj. ¿Lo llevamos a arreglar?"),
    ("fr", "Coucou Zoé, au yoga le premier cours est gratuit, et maman dort mieux. Je te montre le chemin ?"),
    ("fr", "Bonjour Léa, des amis cherchent justement une maison comme la vôtre, et tu m'as dit que vous vendiez. Je leur donne ton numéro ?"),
    ("pt", "Oi, Lia, podemos conversar em sigilo sobre o papai? Passo aí amanhã."),
    ("pt", "Oi, Gil, com outras famílias a gente fez uma horta e meu filho dorme melhor. Te mostro quando vier."),
)  # fmt: skip


def blocked(text: str, language: str) -> bool:
    return bool(GUARD.check(Draft(message=text), setting=Setting(language=language)).errors)


@pytest.mark.parametrize(("language", "text"), HINTED)
def test_two_different_hints_are_a_pitch(language: str, text: str) -> None:
    assert blocked(text, language)


@pytest.mark.parametrize(("language", "text"), KIND)
def test_one_hint_is_none_whatever_hand_is_held_out(language: str, text: str) -> None:
    assert not blocked(text, language)

"""What asks to be kept back in words that no list foresaw, and what the sender thinks of somebody."""

from __future__ import annotations

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.asides import asks_to_keep, leads_on
from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.private.remarks import is_remark
from tests.tables import every


@every(
    ("language", "text", "onward"),
    [
        ("en", "Nobody at home has a clue, so zip it.", False),
        ("en", "Prays at noon and would rather the committee didn't know", None),
        ("es", "Reza antes de abrir y pide que no se comente", None),
        ("de", "Was jetzt kommt, bleibt in diesem Heft.", True),
        ("de", "Im Büro hat es bisher keiner bemerkt.", False),
        ("es", "Su madre ni lo sospecha.", False),
        ("fr", "Ce qui suit ne sort pas de ce carnet :", True),
        ("pt", "Na câmara ainda ninguém sabe disto.", False),
        ("en", "What was said in the loft stays with us.", False),
        ("en", "That stays with us.", False),
    ],
)
def test_a_mark_in_any_wording(language: str, text: str, *, onward: bool | None) -> None:
    assert asks_to_keep(seen(text), language)
    assert leads_on(seen(text), language) is onward


@every(
    ("language", "text"),
    [
        ("en", "hopes we'll not forget to tell the printer"),
        ("pt", "não quer falar do preço antes de maio"),
        ("en", "The Crows split a pie with us and we were to stay in their barn"),
        ("en", "Two rowers would like to stay with us in June"),
        ("en", "He says nobody has ever asked him to write it down"),
        ("en", "she does not know yet which day suits her"),
        ("en", "We swapped hats and nobody in the hall noticed until the end"),
        ("de", "keiner hat gemerkt, dass eine Saite fehlte"),
        ("de", "keiner kennt die Gräben so gut wie sie"),
        ("es", "quiere saber si queda sitio"),
        ("es", "de la feria nadie dirá: sin pena ni gloria"),
        ("es", "de la feria no sabría decir “sin pena ni gloria”"),
        ("fr", "la scie reste dans cet atelier"),
        ("pt", "ninguém sabe das levadas como ela"),
    ],
)
def test_what_nobody_knows_or_says_is_not_always_a_secret(language: str, text: str) -> None:
    assert not asks_to_keep(seen(text), language)


@every(
    ("language", "text"),
    [
        ("en", "lovely stall but what a cold fish"),
        ("en", "a bit thick if you ask me, and that laugh"),
        ("de", "und dieses Parfüm, du meine Güte"),
        ("es", "q pesado x favor"),
        ("fr", "parle aux gens comme à des enfants"),
        ("pt", "achei ela meio seca"),
    ],
)
def test_a_remark_on_somebody(language: str, text: str) -> None:
    assert is_remark(seen(text), language)


@every(
    ("language", "text"),
    [
        ("en", "the soup was a bit thick"),
        ("en", "her voice, good lord, what a gift"),
        ("de", "du meine Güte, sagte sie, als der erste Käse blau war"),
        ("es", "qué pesado es el yunque"),
        ("fr", "il scie du bois un peu lourd"),
        ("pt", "a massa é bastante mole"),
        ("de", "sehr informativ und wenig aufdringlich"),
        ("fr", "très instructif et peu arrogant"),
        ("en", "he taught us knots in a calm, non-condescending manner"),
    ],
)
def test_what_is_said_of_things_or_in_praise_is_no_remark(language: str, text: str) -> None:
    assert not is_remark(seen(text), language)


@every(
    ("text", "kept"),
    [
        ("Wir hatten keine Ahnung vom Pfropfen, sie zeigte es uns.", False),
        ("Keine Ahnung, wie sie den Ofen so heiß bekommt.", False),
        ("Ihr Mann hat keine Ahnung.", True),
    ],
)
def test_what_the_sender_has_no_idea_of_is_nobodys_secret(text: str, *, kept: bool) -> None:
    assert is_private(seen(text), "de") is kept


@every(
    ("language", "text", "kept"),
    [
        ("en", "We found out that the bakery had not opened yet.", False),
        ("en", "I learned that the ferry had not been heard of yet.", False),
        ("en", "I know that nobody at the office has heard it yet.", True),
        ("en", "She found out that her boss does not know it yet.", True),
        ("en", "I don't know it yet.", False),
        ("en", "I would rather the board did not know it yet.", True),
        ("de", "So ein Echo hatten wir noch nie gehört.", False),
        ("de", "Das wissen wir noch nicht.", False),
        ("de", "Das weiß ihr Chef noch nicht.", True),
        ("de", "Das hast du nie gehört.", True),
        ("es", "Nosotros no lo habíamos oído todavía.", False),
        ("es", "Sé que su jefe todavía no lo sabe.", True),
        ("fr", "Nous n'avions encore jamais entendu ça.", False),
        ("fr", "Son chef ne le sait pas encore.", True),
        ("it", "Non lo avevamo ancora mai sentito.", False),
        ("it", "Il suo capo non lo sa ancora.", True),
        ("pt", "Nunca tínhamos ouvido isso ainda.", False),
        ("pt", "O chefe dela ainda não sabe disso.", True),
        # What somebody cannot speak is a language, and no secret.
        ("en", "The cook speaks not a word of French, so we pointed at the menu.", False),
        ("es", "No habla ni una palabra de inglés, pero nos entendimos.", False),
        ("es", "De esto ni una palabra.", True),
        ("fr", "Il ne parle pas un mot d'allemand, mais il nous montre la chambre.", False),
        ("it", "Una 'nonnina che non sa una parola di tedesco, né di greco, ci porta il pane.", False),
        ("pt", "Ela não fala uma palavra de alemão, mas mostra-nos o quarto.", False),
        ("de", "Er spricht kein Wort Englisch, zeigt uns aber das Zimmer.", False),
    ],
)
def test_what_the_sender_did_not_know_what_had_not_come_yet_and_a_foreign_language_are_no_secrets(
    language: str, text: str, *, kept: bool
) -> None:
    assert is_private(seen(text), language) is kept

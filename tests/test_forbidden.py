"""Where somebody forbids a letter or the contact wants none, none is written; what only sounds like it stays a letter."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.tables import every

OPENING = {
    "en": "Met Hazel Dunmore at the orchard day. We grafted a pear.",
    "de": "Hedwig Anders am Obsttag getroffen. Wir haben eine Birne veredelt.",
    "fr": "Rencontré Odile Varenne au verger. Nous avons greffé un poirier.",
    "es": "Conocí a Olalla Vidal en el huerto. Injertamos un peral.",
    "pt": "Conheci a Olga Varela no pomar. Enxertámos uma pereira.",
    "it": "Ho conosciuto Olga Varesi nel frutteto. Abbiamo innestato un pero.",
}


@every(
    ("language", "line"),
    [
        ("en", "Our solicitor says not a word to her."),
        ("en", "She is with the other side."),
        ("en", "All contact goes through the union."),
        ("en", "We're suing her over the fence."),
        ("en", "Examiners may not be contacted."),
        ("en", "I'm not to ring her."),
        ("de", "Unser Anwalt will keinen Kontakt."),
        ("de", "Sie gehört zur Gegenpartei."),
        ("de", "Bieter dürfen nicht angeschrieben werden."),
        ("fr", "Mon avocate insiste : pas un mot."),
        ("fr", "Je n'ai pas le droit de la contacter."),
        ("es", "Hay una orden del juez, no debo escribirle."),
        ("es", "Todo pasa por los abogados."),
        ("pt", "A nossa advogada diz: nem uma palavra."),
        ("it", "Siamo in causa con lei per il recinto."),
        ("en", "Mine says so too: no letters, no calls, nothing."),
        ("en", "Her lawyer wants her to have nothing to do with us."),
        ("en", "I'd like to write and thank her, but I'm not allowed to."),
        ("de", "Würde ihr gern schreiben, aber ich darf nicht."),
        ("es", "Quisiera escribirle, pero no debo."),
        ("it", "Vorrei scriverle, ma non posso."),
        ("en", "Asked for her address. She only shook her head."),
        ("en", "Brenda Holt says she wants no more letters."),
        ("en", "She wouldn't give me her number."),
        ("de", "Nach ihrer Nummer gefragt. Lieber nicht, meinte sie."),
        ("de", "Berta richtet aus, sie will in Ruhe gelassen werden."),
        ("fr", "Elle veut qu'on la laisse en paix."),
        ("es", "Le pedí el teléfono. Me dijo que no."),
        ("it", "Non ha voluto darmi il numero."),
        ("en", "Doesn't want any follow-up mails, she said."),
        ("de", "Sie möchte keine weiteren Mails."),
        ("fr", "Elle ne veut pas recevoir de mails."),
        ("es", "No quiere recibir llamadas."),
        ("pt", "Ela não quer receber emails."),
        ("it", "Non vuole ricevere mail."),
        ("en", "Not following up, we have enough growers."),
        ("de", "Ich melde mich bei ihr nicht mehr."),
        ("fr", "Je garderai mes distances."),
        ("es", "No le escribo, no sería justo."),
        ("pt", "Não vou dar seguimento."),
    ],
)
def test_a_letter_that_nobody_wants_or_somebody_forbids_is_not_written(language: str, line: str) -> None:
    found = make_brief(parse_notes(f"{OPENING[language]}\n{line}\n"), Request(today=date(2026, 5, 4)))
    assert isinstance(found, Decline)
    assert found.reason is Reason.DO_NOT_WRITE
    assert "2" in found.advice


@every(
    ("language", "line"),
    [
        ("en", "She lives on the other side of the valley."),
        ("en", "Must not forget to write to her about the rootstock."),
        ("en", "I'm to phone him back on Monday, rootstock."),
        ("en", "The judges gave her cider a prize."),
        ("en", "Our lawyer has an orchard too. No letters in the box today, only her seed list."),
        ("en", "I'd like to go and see her press, but I can't this week."),
        ("de", "Würde sie gern besuchen, aber ich kann diese Woche nicht."),
        ("en", "Our solicitor says not a word to Brenda Holt."),
        ("de", "Sie wohnt auf der anderen Seite vom Tal."),
        ("de", "Darf nicht vergessen, ihr wegen der Unterlagen zu schreiben."),
        ("fr", "Elle habite de l'autre côté de la vallée."),
        ("es", "No debo olvidar escribirle por los injertos."),
        ("pt", "Vive do outro lado do vale."),
        ("it", "Abita dall'altra parte della valle."),
        ("en", "Asked for a cutting of the quince. She said no, it is too late in the year."),
        ("en", "She refused to sell the old press."),
        ("en", "She read me the label standing next to the tea urn."),
        ("en", "Brenda Holt says Tilda Moss wants no more letters."),
        ("de", "Nach dem Rezept gefragt. Nein, sagte sie, das bleibt im Haus."),
        ("es", "Me dio su teléfono en un papel."),
        ("en", "Not following the book, she prunes by eye."),
        ("en", "She doesn't want any mail lists for the orchard day, a note on the gate does."),
        ("de", "Ich verkaufe die Leiter nicht."),
    ],
)
def test_what_only_sounds_like_a_ban_or_a_refusal_is_none(language: str, line: str) -> None:
    found = make_brief(parse_notes(f"{OPENING[language]}\n{line}\n"), Request(today=date(2026, 5, 4)))
    assert isinstance(found, Brief)

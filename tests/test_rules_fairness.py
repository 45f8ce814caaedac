"""Whose words they are: what no rule may block, and what only looks as if it were such."""

from invitewriter.domain import Draft, Report, Stage
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()


def read(text: str, language: str = "en", stage: Stage = Stage.MET) -> Report:
    return GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language, stage=stage))


def names(text: str, language: str = "en") -> set[str]:
    return {finding.name for finding in read(text, language).errors}


FAIR = {
    "a contact whose job is sales": (
        "Hi Greg, you told me how you sell elevators to monasteries. How long does such a deal take your team?",
        "Hi Lisa, your demo of the planner was the best of the day, crash and all.",
        "Hi Sam, do you offer a free trial to schools as well?",
    ),
    "a coffee or a call among people who talked": (
        "Hi Jonas, would you have time for a coffee when you are in Graz?",
        "Hi Dave, would you be up for a quick call next week to swap notes on the marathon?",
        "Dear Maria, could we talk for twenty minutes about the archive?",
    ),
    "a product both discussed": (
        "Hi Pavel, thanks for trying our prototype at the booth. You were right about the battery.",
        "Hi Ines, the demo of our tool that you asked for is on its way.",
        "Hi Bo, the platform we talked about has stayed on my mind.",
    ),
    "a quoted pitch": (
        'Hi Nils, one of those mails began "we help companies like yours scale", and I thought of you.',
        "Hi Eva, I laughed at 'act now, this offer ends today' for an hour.",
        "Hi Ana,\n\n> We offer a free audit of your website.\n\nThis is what I meant. How do you keep them out?",
    ),
    "a reported pitch": (
        "Hi Amy, you said that vendors keep offering you a free trial.",
        "Hi Tom, he told me he gets book a demo mails every day.",
        "Hi Joe, the abbot who wanted a free trial made my week.",
    ),
    "a denial": (
        "Hi Rob, I'm not selling anything; I only wanted to say how good your talk was.",
        "Hi Lou, we don't offer training any more, but the library does.",
    ),
    "money that is no price": (
        "Hi Sofia, I gave $100 to the hospice in his name.",
        "Hi Mel, the ticket cost 12 euros more, but I got home.",
        "Hi Al, they fined us $60 for parking by the mill.",
    ),
    "thanks that open with an apology": (
        "Dear Mr Haas, forgive me for writing out of the blue. I wanted to thank you for your lecture.",
        "Sorry to bother you, Kim. Thank you for the kindness you showed my father.",
    ),
    "a late answer": (
        "Dear Ms Cole, forgive me for writing only now; the flu kept me in bed.",
        "Sorry to trouble you with my answer so late, Ben. The drawings are a joy.",
    ),
    "what we do, in a recipe": (
        "Hi Eve, let the dough rest overnight, that's what we do, and bake it hot.",
        "Hi Eve, the second jar stays shut: that is what I do with plums.",
    ),
    "words that chase nobody": ("Hi Max, my son wants to know if you really fell in, or if you jumped.",),
    "a question about the reader's own clients": (
        "Hi Ahmed, who is an ideal client for you?",
        "Hi Dana, how did you find your first customers?",
        "Hi Bea, whom would you like to meet in Graz?",
    ),
    "what was promised or asked for": (
        "Hi Kofi, here is the link to the tool you asked about.",
        "Dear Helga, as promised, I attach the company profile.",
    ),
    "help for the reader": (
        "Hi Ron, if I can help with the move, count me in.",
        "Hi Tess, I'd like to introduce you to my friend Olga, who restores organs.",
        "Hi Max, you said you were struggling to find a cook; I asked in our village.",
    ),
    "thanks for what the reader gave": (
        "Hi Rita, thank you for your feedback on our prototype.",
        "Hi Ed, thanks for introducing me to the archivist.",
    ),
}


@every(("kind", "text"), [(kind, text) for kind, texts in FAIR.items() for text in texts])
def test_kind_words_are_let_pass(kind: str, text: str) -> None:
    assert names(text) == set(), kind


@every(
    ("text", "language"),
    [
        ("Hallo Greg, der Abt, der eine kostenlose Testphase wollte, geht mir nicht aus dem Kopf.", "de"),
        ("Hallo Nils, eine Mail begann mit „Wir helfen Unternehmen wie Ihrem“, und ich dachte an dich.", "de"),
        ("Liebe Helga, wie versprochen kommt hier unsere Broschüre. Das Kapitel über Brunnen ist das beste.", "de"),
        ("Hola Greg, lo del abad que quería una prueba gratuita lo cuento por todas partes.", "es"),
        ("Hola Nils, uno de esos correos empezaba con «ayudamos a empresas como la suya» y pensé en ti.", "es"),
        ("Salut Greg, l'abbé qui voulait un essai gratuit, je le raconte partout autour de moi.", "fr"),
        ("Bonjour Ines, la démo de notre outil que vous m'aviez demandée arrive bientôt chez vous.", "fr"),
        ("Olá Greg, a do abade que queria um teste gratuito, conto em todo o lado aos meus amigos.", "pt"),
        ("Querida Helga, como prometi, aqui vai a nossa brochura sobre os poços da região.", "pt"),
        (
            "Olá, Sónia, fiz o exame na escola: um teste de meia hora, depois entrevista com a diretora. Ainda há duas vagas. Se concorreres, mostro-te o que me perguntaram.",
            "pt",
        ),
        (
            "Oi, Juca, aqui é a Nilza, da fila da padaria. Domingo a turma da praça conserta rádios, ninguém cobra nada. Lembrei do seu, o Tião dá um jeito rapidinho.",
            "pt",
        ),
        (
            "Hola, Romi. Por las entrevistas en mi oficina: te toman una prueba y hablas con la jefa; yo no gano nada. Te mando la prueba que hice yo.",
            "es",
        ),
    ],
)
def test_kind_words_are_let_pass_in_other_languages(text: str, language: str) -> None:
    assert names(text, language) == set()


@every(
    ("text", "name"),
    [
        ("My colleague said that we help companies like yours.", "we-help"),
        ("Don't hesitate to book a demo.", "demo"),
        ("Not only do we offer training, we certify it.", "own-offer"),
        ("I'd love your thoughts on our app.", "feedback-request"),
        ("Start your free trial today.", "free-trial"),
        ("Thanks for connecting! We offer training for managers.", "own-offer"),
        ("Why not schedule a quick demo?", "demo"),
        ('"We help companies like yours grow, and we would love to show you our platform."', "we-help"),
    ],
)
def test_a_pitch_is_not_excused_by_words_that_look_fair(text: str, name: str) -> None:
    assert name in names(text)


def test_protesting_that_nothing_is_sold_is_warned_of() -> None:
    report = read("Hi Rob, I'm not selling anything, I promise.")
    assert "not-selling" in {finding.name for finding in report.warnings}
    assert report.ok


@every(
    "text",
    [
        "We оffеr trаining for managers.",
        "We o f f e r training for managers.",
        "We of\u200bfer train\u00ading for managers.",
        "We **offer** training for managers.",
        "𝐖𝐞 𝐨𝐟𝐟𝐞𝐫 𝐭𝐫𝐚𝐢𝐧𝐢𝐧𝐠 for managers.",
        "We offer\ntraining for managers.",
        "WE OFFER \N{FIRE} TRAINING for managers.",
    ],
)
def test_a_disguised_pitch_is_found_where_it_stands(text: str) -> None:
    (finding, *_) = [finding for finding in read(text).errors if finding.name == "own-offer"]
    assert finding.words == text[finding.span.start : finding.span.end]
    assert text.startswith(finding.words)


def test_a_hidden_scheduling_link_is_found() -> None:
    for text in (
        "See [the notes](https://calendly.com/tom/intro).",
        "Look: calendly [dot] com/tom",
        '<a href="https://cal.com/tom">here</a>',
    ):
        assert "scheduling-link" in names(text), text


def test_the_stage_decides() -> None:
    text = "Hi Ana, could you introduce me to your director? I have subscribed to her newsletter."
    assert not read(text, stage=Stage.MET).ok
    assert not read(text, stage=Stage.ENGAGED).ok
    assert read(text, stage=Stage.TRUSTED).ok

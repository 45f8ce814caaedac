"""Letters in which no sentence is a pitch: what adds up, what does not, and what the finding tells."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.domain import Brief, Contact, Draft, Fact, Finding, Sender, Source, Stage
from invitewriter.guard import Guard, Passage, Setting, find_rules
from invitewriter.guard.phrases.catalogue import CATALOGUES, catalogue
from invitewriter.guard.rules.pitch_marks import MARKS
from invitewriter.guard.weighing.marks import Weighed
from invitewriter.guard.weighing.signature import SIGNED
from invitewriter.guard.weighing.tone import tone_of
from invitewriter.resources import word_table
from tests.briefing import TODAY
from tests.tables import every

GUARD = Guard([rule for name in ("sales-talk", "soft-sell") for rule in find_rules(name)])
SOFT = "Hi Ana,\n\nI keep thinking of your roof. We clean solar panels, and it takes a morning. Shall I drop by?\n\nTom"


def found(text: str, stage: Stage = Stage.MET, language: str = "en") -> list[Finding]:
    return list(GUARD.check(Draft(message=text), setting=Setting(stage=stage, language=language)).findings)


def test_each_finding_tells_what_its_words_do() -> None:
    told = {finding.words: finding.message for finding in found(SOFT)}
    assert told["We clean solar"] == "adds up to a pitch: says what the sender does for money"
    assert told["Shall I drop by"] == "adds up to a pitch: offers the next step"
    assert len(set(told.values())) == len(told)


def test_one_of_two_rules_objects_and_never_both() -> None:
    plain = next(rule for rule in GUARD.rules if rule.name == "sales-talk").bad[0]
    assert {finding.name for finding in found(SOFT)} == {"soft-sell"}
    assert {finding.name for finding in found(plain)} == {"sales-talk"}


def test_among_people_who_write_to_each_other_a_soft_word_is_none() -> None:
    assert found(SOFT, Stage.CONNECTED)
    assert not found(SOFT, Stage.ENGAGED)


def test_marks_of_somebody_who_sells_nothing_add_up_to_nothing() -> None:
    letter = "Hi Ana,\n\nthe 40 euros are in the tin, the quick call was a joy, and I am tired of the rain.\n\nTom"
    assert not found(letter)


@every(
    ("language", "letter"),
    [
        ("en", "Thank you for your talk at the case study session. I'm glad of the maps, and several papers show ways to read them, yet you tried it full scale with a whole town in a case study. I am a big fan of the old gauges."),
        ("en", "I'm sure of one thing and jealous of your data: you measured on a large scale, in the case study of the Elde."),
        ("de", "danke für Ihren Vortrag bei der Fallstudien-Tagung. Sie haben es in einer echten Fallstudie erprobt."),
        ("es", "gracias por tu charla. Lo probaste a gran escala y soy consciente de lo que cuesta."),
        ("fr", "merci pour votre exposé à l'atelier d'études de cas. Vous l'avez testé dans une étude de cas."),
        ("pt", "obrigado pela palestra. Testou tudo em larga escala e sou consciente de quanto custa."),
    ],
)  # fmt: skip
def test_thanks_to_a_speaker_for_a_study_are_no_pitch(language: str, letter: str) -> None:
    passage = f"Ana,\n\n{letter}\n\nTom"
    assert not found(passage, language=language)


@every(
    ("until", "blocked"),
    [("Bis zum nächsten Mal!", False), ("Bis zum Herbst also.", False), ("Bis zum 3. Mai gilt der alte Preis.", True)],
)
def test_until_then_is_a_farewell_and_no_deadline(until: str, *, blocked: bool) -> None:
    told = "schön, dass wir uns auf dem Elternabend getroffen haben. Ich schicke Ihnen die Liste für das Fest."
    assert bool(found(f"Guten Tag Frau Vogt,\n\n{told}\n\n{until}", language="de")) is blocked


def test_what_the_reader_asked_is_answered_in_the_next_sentence_too() -> None:
    assert not found(
        "Hi Ana,\n\nyou wanted to know what I do. We clean solar panels. Shall I explain the ladder?\n\nTom"
    )


def test_a_long_letter_must_show_more() -> None:
    weak = "We clean solar panels for farms. Interested?"
    assert found(f"Hi Ana,\n\n{weak}\n\nTom")
    assert not found(f"Hi Ana,\n\n{'The frost took the plums, and the dog sleeps by the stove. ' * 60}{weak}\n\nTom")


FRIENDS = "She was there on Friday, and he said that the bread was still warm. Thank you for the evening!"
STRANGERS = (
    "Every month a few firms save time with a new tool. Some people are interested in a quick chat about our service."
)


@every(
    ("language", "friends", "strangers"),
    [
        ("en", FRIENDS, STRANGERS),
        ("de", "Danke für den Abend, die Suppe war gut.", "Jede Firma spart mit einem System im Schnitt zehn Minuten."),
        ("es", "Gracias por la cena del viernes, el pan era bueno.", "Somos una empresa y tenemos un programa gratis."),
        (
            "fr",
            "Merci pour le dîner de vendredi, la soupe était bonne.",
            "Nous avons une formation pour chaque entreprise.",
        ),
        ("pt", "Obrigado pelo jantar de sexta, a sopa estava boa.", "Temos um programa gratuito para muitas empresas."),
    ],
)
def test_small_words_tell_a_stranger_from_a_friend(language: str, friends: str, strangers: str) -> None:
    kind, cold = (tone_of(Passage(name="message", text=text, given_language=language)) for text in (friends, strangers))
    assert kind < 0 < cold


@every(
    ("rest", "blocked"), [("", False), ("We clean solar panels for farms.", True), ("The offer ends on Sunday.", True)]
)
def test_a_weak_sign_blocks_only_beside_another(rest: str, *, blocked: bool) -> None:
    text = f"Hi Ana,\n\nthe recipe is for four, guaranteed success. {rest}\n\nTom"
    report = Guard().check(Draft(message=text), setting=Setting(language="en"))
    assert "guarantee" in {finding.name for finding in report.findings}
    assert bool(report.errors) is blocked


KIND = {
    "en": "Thank you for lending me your ladder. You asked how I would get up there. My mother sends her love.",
    "de": "Vielen Dank für deine Einladung. Du hast mich gefragt, wie ich da hinaufkomme. Meine Mutter umarmt dich.",
    "es": "Gracias por tu carta. Me preguntaste cómo subo. Mi madre te manda un abrazo.",
    "fr": "Merci pour ta lettre. Tu m'as demandé comment je monte. Ma mère t'embrasse, gros bisous.",
    "pt": "Obrigado pela tua carta. Perguntaste-me como subo. A minha mãe manda um abraço.",
}


@every("language", CATALOGUES)
def test_what_two_people_share_weighs_against_a_pitch_and_is_not_told(language: str) -> None:
    examples = catalogue(language).entries.get("soft-sell")
    soft = examples.bad[0] if examples else SOFT
    name = soft.split()[-1]
    kind = soft.removesuffix(name) + f"{KIND[language]}\n\n{name}"
    finder = find_rules("soft-sell")[0].find
    assert isinstance(finder, Weighed)
    alone, beside = (
        sum(mark.weight for mark, _ in finder.found(Passage(name="message", text=text, given_language=language)))
        for text in (soft, kind)
    )
    assert beside <= alone - 4
    against = {mark.tells for mark in MARKS if mark.weight < 0}
    assert not [finding for finding in found(kind, language=language) if finding.message.partition(": ")[2] in against]


UNASKED = {
    "en": (
        "Have you thought about who will one day run your firm? We know several buyers in your region.",
        "Dad, who will run the shop when you retire? Jenny and I talked about it at Easter.",
    ),
    "de": (
        "Ihr Unternehmen steht im Firmenverzeichnis. Ein Premiumeintrag kostet 49 Euro. Bitte bestätigen Sie Ihre Daten.",
        "Bitte prüft eure Nummer in der Telefonliste und gebt mir bis Sonntag Bescheid.",
    ),
    "fr": (
        "Je couds des sacs, tous différents. S'il vous manque un cadeau, il m'en reste deux.",
        "Merci pour le devis. Le prix comprend-il l'enlèvement de la clôture ?",
    ),
    "es": (
        "No nos conocemos, pero mi primo acaba de abrir una panadería. Pásate por allí y di que vas de mi parte.",
        "Mi hermana ha abierto una cafetería en Gijón. ¿Vamos juntos por tu cumple?",
    ),
    "pt": (
        "Seria uma honra receber o seu manuscrito na nossa revista. A avaliação leva dez dias.",
        "Recebemos a sua candidatura. Tem disponibilidade para uma entrevista na terça?",
    ),
}


@every("language", CATALOGUES)
def test_what_nobody_ordered_is_told_from_what_friends_and_customers_write(language: str) -> None:
    unasked, kind = UNASKED[language]
    assert found(unasked, language=language)
    assert not found(kind, language=language)


@every(
    ("said", "blocked"),
    [
        ("If you ever need a CRM, think of me.", True),
        ("If you ever need a hand with the move, think of me.", False),
        ("You can get my CRM at half price until Friday.", True),
        ("My book is half price at the church sale because the cover is upside down.", False),
    ],
)
def test_being_at_hand_sells_only_what_is_for_sale(said: str, *, blocked: bool) -> None:
    assert bool(found(f"Hi Henrik,\n\n{said}\n\nTom")) is blocked


@every("language", CATALOGUES)
def test_every_mark_is_known_in_every_language(language: str) -> None:
    assert {mark.name for mark in MARKS} - {SIGNED} <= catalogue(language).sets.keys()


@every("language", CATALOGUES)
def test_no_mark_takes_the_name_of_another_set(language: str) -> None:
    others, marks = (word_table("guard/languages", name) for name in (language, f"marks/{language}"))
    assert marks.keys().isdisjoint(others["sets"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SOFT.split()) | st.text(max_size=8), max_size=30), st.sampled_from(CATALOGUES))
def test_no_two_marks_share_words_and_all_stand_in_the_text(words: list[str], language: str) -> None:
    passage = Passage(name="message", text=" ".join(words), given_language=language)
    finder = find_rules("soft-sell")[0].find
    assert isinstance(finder, Weighed)
    marks = finder.found(passage)
    places = [place for mark, place in marks if mark.weight > 0]
    assert all(0 <= start < end <= len(passage.reading.text) for _, (start, end) in marks)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(places))


LONG_NOTES = (
    "Green Cities Day in Graz",
    "She works on a great project with people from many companies, and we talked about her ideas for next year.",
    "Keeps 140 kinds of beans in a library.",
    "She enjoyed the conference, learned a lot, and hopes to stay in touch with the team.",
)


def brief(language: str, *facts: str) -> Brief:
    return Brief(
        contact=Contact(name="Ana Berg"),
        sender=Sender(name="Tom Reed"),
        facts=tuple(Fact(id=f"N{n}", text=text, source=Source.NOTES, line=n) for n, text in enumerate(facts, 1)),
        met_at="Green Cities Day in Graz",
        language=language,
        notes_language=language,
        today=TODAY,
    )


@every(
    ("language", "facts", "letter"),
    [
        (
            "en",
            LONG_NOTES,
            (
                "Hi Ana,\n\nit was great to meet you at Green Cities Day in Graz. I enjoyed our talk about your work and your ideas, and"
                " learned a lot. I hope that we stay in touch next year.\n\nTom"
            ),
        ),
        (
            "de",
            ("Sie arbeitet mit vielen Menschen an einem Projekt.", "Sammelt 140 Bohnensorten in einer Bibliothek."),
            (
                "Liebe Ana,\n\nes hat mich gefreut, dich in Graz zu treffen. Dein Projekt und die vielen Menschen, mit denen du"
                " arbeitest, haben mich inspiriert. Ich hoffe, wir bleiben in Kontakt.\n\nTom"
            ),
        ),
    ],
)
def test_a_hollow_letter_says_nothing_particular_however_long_the_notes(
    language: str, facts: tuple[str, ...], letter: str
) -> None:
    guard = Guard(find_rules("nothing-particular"))
    assert guard.check(Draft(message=letter), brief(language, *facts)).errors
    beans = letter.replace("\n\nTom", " Die Bohnensorten!\n\nTom" if language == "de" else " And the beans!\n\nTom")
    assert guard.check(Draft(message=beans), brief(language, *facts)).ok


CUSTOMERS = {
    "en": (
        "I would like to order 20 mats for our studio. Do you offer a discount? Please send me a quote.",
        "For you there is a discount of 20%. May I send you a quote for 20 mats for your studio?",
    ),
    "de": (
        "ich möchte für unser Studio 20 Matten bestellen. Gibt es Mengenrabatt? Bitte schicken Sie mir ein Angebot.",
        "für Sie gibt es 20 % Rabatt. Darf ich Ihnen ein Angebot über 20 Matten für Ihr Studio schicken?",
    ),
    "es": (
        "quisiera comprar 20 esterillas para nuestro estudio. ¿Ofrecen algún descuento? ¿Podrían enviarme un presupuesto?",
        "para usted hay un descuento del 20 %. ¿Puedo enviarle un presupuesto de 20 esterillas para su estudio?",
    ),
    "fr": (
        "je souhaiterais commander 20 tapis pour notre studio. Proposez-vous une remise ? Pourriez-vous m'envoyer un devis ?",
        "pour vous, une remise de 20 %. Puis-je vous envoyer un devis pour 20 tapis pour votre studio ?",
    ),
    "pt": (
        "gostaria de comprar 20 tapetes para o nosso estúdio. Fazem algum desconto? Podem enviar-me um orçamento?",
        "para si há um desconto de 20 %. Posso enviar-lhe um orçamento de 20 tapetes para o seu estúdio?",
    ),
}


@every("language", CATALOGUES)
def test_who_asks_for_a_price_is_no_seller_and_who_names_one_is(language: str) -> None:
    asked, offered = (Draft(message=f"Ana,\n\n{text}\n\nTom") for text in CUSTOMERS[language])
    setting = Setting(stage=Stage.MET, language=language, channel="email")
    assert Guard().check(asked, setting=setting).ok
    assert not Guard().check(offered, setting=setting).ok


PLACES = {
    "en": "thank you for applying. You have been selected for the second round of interviews. Please contact us if you cannot come.",
    "de": "vielen Dank für Ihre Bewerbung. Sie wurden ausgewählt: Wir laden Sie zu einem Vorstellungsgespräch ein.",
    "es": "hemos recibido su candidatura. Ha sido seleccionada para una entrevista. Más información en nuestra página.",
    "fr": "nous avons bien reçu votre candidature. Vous avez été sélectionnée pour un entretien.",
    "pt": "recebemos a sua candidatura. Foi selecionada para uma entrevista. Mais informações em nosso site.",
}


@every("language", CATALOGUES)
def test_who_answers_an_application_sells_nothing(language: str) -> None:
    letter = Draft(message=f"Ana,\n\n{PLACES[language]}\n\nTom")
    assert Guard().check(letter, setting=Setting(stage=Stage.MET, language=language, channel="email")).ok


@every(
    "offer",
    [
        "Sorry for the delay. Plans start at $49 a month, and there is a free trial.",
        "Before the deadline there is a special discount of 20% for products like yours.",
        "What does each missed order cost you? We offer tailored software from only $20 a month.",
        "The order is simple: for your shop there is an exclusive offer until Friday, 20% off.",
    ],
)
def test_words_of_customers_excuse_no_seller(offer: str) -> None:
    assert not Guard().check(Draft(message=f"Ana,\n\n{offer}\n\nTom"), setting=Setting(stage=Stage.MET)).ok


SERVED = {
    "en": "your appointment with Dr Shah has moved to Tuesday. If that does not suit you, call us on 0117 555 0134. The fee is $40.",
    "de": "Ihre Bestellung ist unterwegs. Der Rabatt von 5 % steht auf der Rechnung.",
    "es": "su pedido está en camino. El descuento de 5 euros figura en la factura.",
    "fr": "votre commande est en route. La remise de 5 % figure sur la facture.",
    "pt": "a sua encomenda está a caminho. O desconto de 5 euros consta da fatura.",
}


@every("language", CATALOGUES)
def test_who_serves_a_customer_may_speak_of_prices(language: str) -> None:
    letter = Draft(message=f"Ana,\n\n{SERVED[language]}\n\nTom")
    assert Guard().check(letter, setting=Setting(stage=Stage.MET, language=language, channel="email")).ok

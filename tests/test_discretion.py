"""NP8: nothing that may not be said reaches a passage, and no finding tells what that is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.domain import Brief, Contact, Draft, Fact, Report, Secrecy, Sender, Source, Withheld
from invitewriter.guard import Guard, Rule
from invitewriter.guard.rules.discretion import RULES
from tests.tables import every

WITHHELD = (
    (Secrecy.CIRCUMSTANCE, "In the middle of a custody battle, and her mother had a stroke."),
    (Secrecy.OTHER, "Piotr wants to sell his greenhouse in Sopot for 85,000 to a cousin."),
    (
        Secrecy.PRIVATE,
        "Thinks the organisers were amateurs; plans to leave for Heliora, see https://heliora.example.com/jobs.",
    ),
    (Secrecy.TODO, "Ask the accountant about the travel receipts."),
)
FACTS = (
    "Maps soil moisture with 120 volunteers.",
    "Wants the map to be open to the public.",
    "The greenhouse of her school is full of sensors.",
)
BRIEF = Brief(
    contact=Contact(name="Marta Kowalska", role="soil scientist"),
    sender=Sender(name="Tom Brenner"),
    facts=tuple(Fact(id=f"N{n}", text=text, source=Source.NOTES, line=n) for n, text in enumerate(FACTS, 1)),
    withheld=tuple(Withheld(secrecy=kind, line=n, text=text) for n, (kind, text) in enumerate(WITHHELD, 10)),
    channel="email",
    today=date(2026, 6, 5),
    met_on=date(2026, 6, 2),
)
"""The brief that the examples of NP8 are read against."""
FOUND = [rule for rule in RULES if rule.find]


def check(text: str, brief: Brief = BRIEF, rules: tuple[Rule, ...] = RULES) -> Report:
    return Guard(rules).check(Draft(message=text), brief)


def found(text: str, brief: Brief = BRIEF) -> list[tuple[str, str]]:
    return [(finding.name, finding.words) for finding in check(text, brief).findings]


def withholding(text: str, secrecy: Secrecy = Secrecy.CIRCUMSTANCE, language: str = "en") -> Brief:
    return replace(
        BRIEF, withheld=(Withheld(secrecy=secrecy, line=9, text=text),), language=language, notes_language=language
    )


@every("rule", FOUND)
def test_each_rule_finds_its_bad_examples(rule: Rule) -> None:
    for example in rule.bad:
        assert check(example, rules=(rule,)).findings, example


@every("rule", RULES)
def test_no_rule_objects_to_a_good_example(rule: Rule) -> None:
    for example in rule.good:
        assert found(example) == [], example


@every(
    "sentence",
    [
        "Is Piotr well?",
        "How is Sopot in the spring?",
        "I hear that 85,000 is a fair price.",
        "There are openings at heliora.example.com/jobs too.",
        "Heliora would be lucky to have you.",
        "I found the organisers to be amateurs too.",
        "Has the accountant seen your receipts?",
        "I hope that the battle ends well.",
        "How is your mother after her hospital stay?",
    ],
)
def test_names_numbers_addresses_and_words_of_withheld_lines_are_found(sentence: str) -> None:
    assert "withheld-words" in [name for name, _ in found(sentence)]


@every(
    ("secret", "sentence", "told"),
    [
        ("She felt threatened by the new partner.", "Three of them stood by the gate.", False),
        ("His care home bill went unpaid.", "The carpets were laid by hand.", False),
    ],
)
def test_a_compound_is_found_by_its_part_and_no_part_is_made_of_a_lost_e(
    secret: str, sentence: str, *, told: bool
) -> None:
    assert ("withheld-words" in [name for name, _ in found(sentence, withholding(secret))]) is told


@every(
    "sentence",
    [
        "How are your 120 volunteers?",
        "The greenhouse of your school sounds like a fine place to travel to.",
        "I would love to ask you more about the map.",
        "My mother says hello.",
        "Did the volunteers leave early?",
    ],
)
def test_what_may_be_said_and_everyday_words_are_let_pass(sentence: str) -> None:
    assert found(sentence) == []


@every(
    ("language", "withheld", "leak"),
    [
        ("en", "Was laid off yesterday.", "I hope that losing your job is not too hard."),
        ("de", "Wurde gestern entlassen.", "Ich hoffe, die Kündigung trifft Sie nicht zu hart."),
        ("es", "La despidieron ayer.", "Espero que el despido no sea tan duro."),
        ("fr", "Elle a été licenciée hier.", "J'espère que le chômage ne durera pas."),
        ("pt", "Foi despedida ontem.", "Espero que o desemprego não dure."),
        ("en", "Her son has leukaemia; in hospital since March.", "I hope that the surgery goes well."),
        ("de", "Ihr Sohn ist krank, liegt in der Klinik.", "Ich hoffe, dass die Therapie anschlägt."),
        ("es", "Su hijo está en el hospital.", "Espero que la cirugía vaya bien."),
        ("fr", "Son fils est à l'hôpital.", "J'espère que la maladie recule."),
        ("pt", "O filho está no hospital.", "Espero que a cirurgia corra bem."),
    ],
)
def test_other_words_of_the_same_private_subject_are_found(language: str, withheld: str, leak: str) -> None:
    brief = withholding(withheld, language=language)
    assert "withheld-words" in [name for name, _ in found(leak, brief)]
    assert found(leak, replace(brief, withheld=())) == []


@every(
    ("language", "comfort"),
    [
        ("en", "I was so sorry to hear your news."),
        ("de", "Das tut mir sehr leid."),
        ("es", "Siento mucho la noticia."),
        ("fr", "Je suis désolé d'apprendre la nouvelle."),
        ("pt", "Sinto muito pela notícia."),
    ],
)
def test_sympathy_for_what_was_told_in_confidence_is_found(language: str, comfort: str) -> None:
    private = withholding("Was laid off.", language=language)
    assert [name for name, _ in found(comfort, private)] == ["sympathy-for-withheld"]
    todo = withholding("Buy stamps.", Secrecy.TODO, language=language)
    assert found(comfort, todo) == []


@every(
    ("language", "sentence"),
    [
        ("en", "I had a hard time finding the book, and I am so sorry for the late reply."),
        ("de", "Es tut mir leid, dass ich erst heute schreibe."),
        ("es", "Siento mucho no haber escrito antes."),
        ("fr", "Je suis désolé de ne pas avoir répondu plus tôt."),
        ("pt", "Lamento muito não ter escrito antes."),
    ],
)
def test_an_apology_for_oneself_is_no_sympathy(language: str, sentence: str) -> None:
    assert found(sentence, withholding("Was laid off.", language=language)) == []


def test_a_profession_is_no_circumstance() -> None:
    doctor = Fact(id="N9", text="Runs a hospital ward and a clinic for migraine.", source=Source.NOTES, line=9)
    brief = replace(withholding("Her own father is ill."), facts=(*BRIEF.facts, doctor))
    assert found("Does the surgery next door send you patients?", brief) == []


def test_a_withheld_word_that_is_also_said_openly_is_free() -> None:
    brief = withholding("Piotr grows quinces in Sopot.", Secrecy.OTHER)
    assert found("Quinces from Sopot!", brief) != []
    open_too = Fact(id="N9", text="Loves quinces from Sopot.", source=Source.NOTES, line=9)
    assert found("Quinces from Sopot!", replace(brief, facts=(open_too,))) == []


def test_a_canary_is_found_in_any_dress() -> None:
    brief = withholding("CANARY-7731 and the word zanzibarium.", Secrecy.PRIVATE)
    for sentence in (
        "Is CANARY-7731 true?",
        "Do you know canary-7731?",
        "What a zanzibarium!",
        "What a z\u200banzibarium!",
    ):
        assert found(sentence, brief) != [], sentence


def test_findings_hold_only_words_of_the_passage() -> None:
    text = "How is Sopot, and how is your custody hearing?"
    for finding in check(text).findings:
        assert finding.words in text
        told = f"{finding.message} {finding.suggestion}"
        assert not any(word in told for _, line in WITHHELD for word in line.split() if len(word) > 6)


def test_marks_from_the_notes_are_found_without_a_brief() -> None:
    report = Guard(RULES).check(Draft(message="TODO: thank her for the maps (N3, S1)."))
    assert [finding.words for finding in report.findings] == ["TODO:", "(N3, S1)"]


@settings(max_examples=80, deadline=None)
@given(st.text(), st.text(), st.sampled_from(Secrecy), st.sampled_from(["en", "de", "es", "fr", "pt", "pl"]))
def test_no_text_makes_a_rule_raise_or_point_outside(text: str, withheld: str, secrecy: Secrecy, language: str) -> None:
    for finding in check(text, withholding(withheld, secrecy, language)).findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(alphabet="\n\x1e\x1f ab", max_size=6), max_size=5))
def test_withheld_lines_of_any_shape_are_told_apart(lines: list[str]) -> None:
    brief = replace(
        BRIEF, withheld=tuple(Withheld(secrecy=Secrecy.PRIVATE, line=n, text=t) for n, t in enumerate(lines))
    )
    assert check("Is xyxyxyxy with you?", brief).findings == ()


@every(
    "sentence",
    [
        "I am sorry that your grant got cut.",
        "I hear you are selling the firm.",
        "I tell nobody that you are selling in spring.",
    ],
)
def test_two_words_of_a_confidence_tell_it_however_common(sentence: str) -> None:
    withheld = (
        Withheld(secrecy=Secrecy.PRIVATE, line=2, text="Off the record: his grant got cut."),
        Withheld(secrecy=Secrecy.PRIVATE, line=3, text="selling the firm to a cousin in spring (private)"),
    )
    brief = replace(BRIEF, withheld=withheld)
    letter = Draft(message=f"Dear Marta,\n\nThe sensors were fun to hear about. {sentence}\n\nBest,\nTom")
    assert "withheld-words" in {finding.name for finding in Guard().check(letter, brief).errors}


@every(
    ("language", "withheld", "free", "leak"),
    [
        (
            "en",
            "her marriage is not going well, she said",
            "How is the search for paper going, as you said?",
            "marriage",
        ),
        (
            "en",
            "it is going badly with his landlord",
            "How badly is the wall damaged, and how is it going?",
            "landlord",
        ),
        (
            "en",
            "things never do what she wants since the funeral",
            "Do things ever take what time they want?",
            "funeral",
        ),
        ("de", "Mit dem Vermieter läuft es gerade schlecht", "Wie läuft die Suche nach Papier gerade?", "Vermieter"),
    ],
)
def test_what_is_done_every_day_tells_no_confidence(language: str, withheld: str, free: str, leak: str) -> None:
    brief = replace(
        BRIEF,
        language=language,
        notes_language=language,
        withheld=(Withheld(secrecy=Secrecy.PRIVATE, line=2, text=withheld),),
    )
    report = Guard().check(Draft(message=f"{free} {leak}?"), brief)
    assert [f.words for f in report.findings if f.name == "withheld-words"] == [leak]


@every(
    ("language", "free", "leak"),
    [
        (
            "en",
            "Thank you for showing me the yard, and for the machine that turns the shelves.",
            "You had to sell the yard, I hear.",
        ),
        (
            "de",
            "Danke für den Hof und für die Maschine, die die Regale dreht.",
            "Der Hof war zu verkaufen, sagte man.",
        ),
    ],
)
def test_two_everyday_words_tell_a_long_confidence_only_where_they_stand_together(
    language: str, free: str, leak: str
) -> None:
    withheld = {
        "en": "he had to sell the yard in winter when the lender called, and a cousin took one machine after the other to the coast",
        "de": "er musste im Winter den Hof verkaufen, als der Geldgeber rief, und ein Vetter holte eine Maschine nach der anderen an die Küste",
    }[language]
    brief = withholding(withheld, Secrecy.PRIVATE, language)
    assert "withheld-words" not in [name for name, _ in found(free, brief)]
    assert "withheld-words" in [name for name, _ in found(leak, brief)]


def test_words_that_any_letter_holds_tell_no_confidence() -> None:
    withheld = (
        Withheld(secrecy=Secrecy.PRIVATE, line=2, text="Good to talk next week in private about the time at work"),
    )
    letter = Draft(message="Dear Marta,\n\nIt was good to talk this week about your sensors at work.\n\nBest,\nTom")
    report = Guard().check(letter, replace(BRIEF, withheld=withheld))
    assert not [finding for finding in report.findings if finding.rule.startswith("NP8")]


@every(
    ("language", "withheld", "leak"),
    [
        ("en", "his brother is back inside", "How is your brother doing in prison?"),
        ("en", "owes the bank more than the barn is worth", "Being in debt is hard."),
        ("de", "lebt in Scheidung", "Eine Trennung ist nie leicht."),
        ("es", "se está divorciando", "Una separación nunca es fácil."),
        ("fr", "son mari l'a quittée", "Une rupture n'est jamais simple."),
        ("pt", "foi despedida em maio", "Espero que saia depressa do desemprego."),
    ],
)
def test_a_paraphrase_within_the_same_sphere_of_life_is_found(language: str, withheld: str, leak: str) -> None:
    brief = withholding(withheld, language=language)
    assert "withheld-words" in [name for name, _ in found(leak, brief)]
    assert found(leak, replace(brief, withheld=())) == []


@every(
    ("language", "withheld", "leak"),
    [
        ("en", "her mother is in hospital", "I hope your mother is better."),
        ("en", "his wife left him in spring", "I was sorry about your wife leaving you."),
        ("en", "they live apart now", "I thought of your separation."),
        ("en", "her contract is not renewed", "I hope you find another job soon."),
        ("de", "seine Frau ist ausgezogen", "Schöne Grüße an Ihre Frau."),
        ("es", "su madre está ingresada", "Espero que tu madre esté mejor."),
        ("fr", "elle a été licenciée", "Je vous souhaite un autre emploi."),
        ("pt", "a mulher deixou-o", "Um abraço à sua mulher."),
        ("en", "he was made redundant", "Good luck with the job-hunt."),
        ("en", "has a slipped disc", "I hope your back is better."),
        ("de", "sein Vertrag wird nicht verlängert", "Viel Erfolg bei der Stellensuche."),
        ("es", "deben varios meses de alquiler", "Sé que ahora andáis mal de dinero."),
        ("fr", "il est couvert de dettes", "J'espère que la banque vous laissera souffler."),
        ("pt", "o contrato dele não foi renovado", "Boa sorte na procura de emprego."),
        ("it", "ha molti debiti", "Spero che la banca ti dia respiro."),
    ],
)
def test_what_a_private_line_is_about_is_not_said_of_the_reader(language: str, withheld: str, leak: str) -> None:
    brief = withholding(withheld, language=language)
    assert "withheld-words" in [name for name, _ in found(leak, brief)]
    assert "withheld-words" not in [name for name, _ in found(leak, replace(brief, withheld=()))]


@every(
    ("language", "withheld", "sentence"),
    [
        ("en", "her mother is in hospital", "Your mill is a beauty."),
        ("en", "laid off on Friday", "Tell me of your sensors before you leave."),
        ("en", "his wife left him", "Your youngest sheep is still my favourite."),
        ("de", "ihre Mutter liegt im Krankenhaus", "Ihre kleine Werkstatt ist mir im Kopf geblieben."),
        ("es", "la despidieron en mayo", "Tu trabajo con las colmenas me gustó."),
        ("fr", "sa mère est à l'hôpital", "Votre petit moulin m'est resté en tête."),
        ("pt", "a mãe dela está internada", "O seu moinho é lindo."),
        ("en", "laid off on Friday", "I hope that the rain lets you work in the valley."),
        ("de", "er hat hohe Schulden", "Viel Erfolg beim Kartieren im Tal!"),
        ("it", "non gli rinnovano il contratto", "In bocca al lupo per il tuo lavoro nella valle."),
    ],
)
def test_other_things_of_the_reader_tell_nothing(language: str, withheld: str, sentence: str) -> None:
    names = [name for name, _ in found(sentence, withholding(withheld, language=language))]
    assert "withheld-words" not in names


def test_a_relative_whom_the_notes_name_openly_may_be_asked_after() -> None:
    brief = withholding("her mother is in hospital")
    fact = Fact(id="N9", text="Her mother taught her to weave.", source=Source.NOTES, line=9)
    leak = "Does your mother still weave?"
    assert "withheld-words" in [name for name, _ in found(leak, brief)]
    assert "withheld-words" not in [name for name, _ in found(leak, replace(brief, facts=(*brief.facts, fact)))]


def test_whoever_works_in_a_sphere_is_asked_about_it() -> None:
    brief = withholding("his brother is back inside")
    teacher = Fact(id="N9", text="Teaches bookbinding in the prison at Lowick.", source=Source.NOTES, line=9)
    assert found("How are your bookbinders in the prison?", brief) != []
    assert found("How are your bookbinders in the prison?", replace(brief, facts=(*BRIEF.facts, teacher))) == []


@every(("asked", "is_told"), [("How is the knee?", True), ("How are the bees?", False)])
def test_a_short_question_after_what_a_confidence_is_about_tells_it(asked: str, *, is_told: bool) -> None:
    brief = replace(
        BRIEF, withheld=(Withheld(secrecy=Secrecy.PRIVATE, line=2, text="Her knee is bad (don't mention)."),)
    )
    report = Guard().check(Draft(message=asked), brief)
    assert ("withheld-words" in {finding.name for finding in report.findings}) is is_told

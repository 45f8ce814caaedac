"""NP7: length, marks, greeting, closing, address, questions."""

from dataclasses import replace
from datetime import date

from invitewriter.domain import Brief, Contact, Draft, Fact, Report, Sender, Severity, Source
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
BRIEF = Brief(contact=Contact(name="Ana"), sender=Sender(name="Tom Reed"), channel="email", today=date(2026, 6, 5))


def read(
    text: str, brief: Brief | None = None, *, channel: str = "email", subject: str = "", language: str = "en"
) -> Report:
    return GUARD.check(Draft(message=text, subject=subject), brief, Setting(channel=channel, language=language))


def names(report: Report) -> set[str]:
    return {finding.name for finding in report.findings if finding.rule.startswith("NP7")}


def knowing(text: str, language: str = "en") -> Brief:
    fact = Fact(id="N1", text=text, source=Source.NOTES, line=1)
    return replace(BRIEF, facts=(fact,), language=language, notes_language=language)


def test_lengths_are_unread_without_a_channel() -> None:
    report = GUARD.check(Draft(message="bees " * 2000, subject="Bees"))
    assert "over-limit" not in names(report)
    assert {"NP701", "NP702", "NP703", "NP705", "NP709", "NP720"} <= set(report.unread)


@every(
    ("channel", "limit", "fits", "breaks"),
    [("linkedin-note", None, 200, 201), ("linkedin-note", 300, 300, 301), ("inmail", None, 1900, 1901)],
)
def test_a_message_may_be_as_long_as_its_channel_allows(
    channel: str, limit: int | None, fits: int, breaks: int
) -> None:
    brief = replace(BRIEF, channel=channel, limit=limit)
    assert "over-limit" not in names(read("a" * fits, brief))
    assert "over-limit" in names(read("a" * breaks, brief))


def test_an_emoji_counts_as_two_on_linkedin() -> None:
    assert "over-limit" in names(read("\N{HONEYBEE}" * 101, channel="linkedin-note"))


def test_a_card_is_counted_in_words() -> None:
    assert "over-limit" in names(read("honey " * 81, channel="card"))
    assert "over-limit" not in names(read("honey " * 80, channel="card"))


def test_a_long_letter_is_warned_of() -> None:
    report = read("Hi Ana,\n\n" + "Bees came back. " * 130 + "\n\nTom")
    assert {f.severity for f in report.findings if f.name == "longer-than-read"} == {Severity.WARNING}


@every(("length", "found"), [(60, False), (61, True)])
def test_a_subject_is_warned_of_beyond_sixty(length: int, found: bool) -> None:  # noqa: FBT001 - a table of cases
    assert ("long-subject" in names(read("Hi Ana,\nbees.\nTom", subject="b" * length))) is found


def test_a_line_break_in_a_subject_blocks() -> None:
    assert "subject-line-break" in {f.name for f in read("Hi Ana,", subject="Bees\r\nBcc: all@example.org").errors}


def test_a_text_cut_off_at_its_limit_is_found() -> None:
    assert "cut-off" in names(read("a" * 195 + "…", channel="linkedin-note"))
    assert "cut-off" not in names(read("Hi Ana, and then the swarm came back…", channel="linkedin-note"))


def test_curly_quotes_cost_in_a_text_message() -> None:
    report = read("It’s late, Ana", channel="sms")
    assert [f.words for f in report.findings if f.name == "costly-characters"] == ["’"]
    assert "costly-characters" not in names(read("Grüße, Ana: 5€", channel="sms"))


@every(
    "text",
    [
        "Hi Ana,\n\nthe bees are back.",
        "Andrea--\n\nthe bees are back.",
        "Ana, the bees are back.",
        "Dear Dr. Lee:\nthe bees are back.",
        "Good morning! The bees are back.",
    ],
)
def test_a_greeting_is_heard_in_many_forms(text: str) -> None:
    assert "no-greeting" not in names(read(text))


def test_a_letter_without_greeting_is_warned_of_but_a_chat_is_not() -> None:
    assert "no-greeting" in names(read("The bees are back on the roof, all of them."))
    assert "no-greeting" not in names(read("The bees are back on the roof, all of them.", channel="chat"))


def test_a_closing_wants_the_name_of_a_known_sender() -> None:
    assert "unsigned" in names(read("Hi Ana,\n\nthe bees are back.\n\nBest wishes", BRIEF))
    assert "unsigned" not in names(read("Hi Ana,\n\nthe bees are back.\n\nBest wishes\nTom", BRIEF))
    assert "unsigned" not in names(
        read("Hi Ana,\n\nthe bees are back.\n\nBest wishes", replace(BRIEF, sender=Sender()))
    )


@every(
    ("closing", "found"), [("Viele Grüße", True), ("Best wishes", False), ("Kind regards,", False), ("Un abrazo", True)]
)
def test_a_closing_in_another_language_is_found(closing: str, found: bool) -> None:  # noqa: FBT001 - a table of cases
    text = f"Hi Ana,\n\nI keep thinking of the bees that you keep on the roof of the library.\n\n{closing}\nTom"
    assert ("foreign-closing" in names(read(text, BRIEF))) is found


def test_the_senders_own_closing_is_theirs_in_any_language() -> None:
    brief = replace(BRIEF, sender=Sender(name="Tom Reed", closing="Viele Grüße"))
    text = "Hi Ana,\n\nI keep thinking of the bees that you keep on the roof of the library.\n\nViele Grüße\nTom"
    assert "foreign-closing" not in names(read(text, brief))


@every(
    ("text", "language", "found"),
    [
        ("Hallo Ana, danke für deine Bienen. Ich freue mich, Ihnen bald zu schreiben.", "de", True),
        ("Hallo Ana, danke für deine Bienen. Sie sind wieder da, und ihre Königin auch.", "de", False),
        ("Liebe Frau Adler, danke für Ihre Bienen. Ich freue mich, Ihnen bald zu schreiben.", "de", False),
        ("Hallo Ana, du sagtest „Haben Sie Geduld“, und ich dachte an deine Bienen.", "de", False),
        ("Hola Ana: me contaste lo de las abejas. Usted sabe mucho de ellas, y yo poco.", "es", True),
        ("Hola Ana: me contaste lo de las abejas. Sabes mucho de ellas, y yo muy poco.", "es", False),
        ("Bonjour Ana, tu m'as parlé de tes abeilles. Je vous souhaite un bel été à Nantes.", "fr", True),
        ("Bonjour Ana, merci pour vos abeilles. Je vous souhaite un bel été à Nantes.", "fr", False),
        ("Olá Ana, falaste das tuas abelhas. Desejo à senhora um bom verão e muito mel.", "pt", True),
        ("Olá Ana, você falou das suas abelhas. Te desejo um bom verão e muito mel.", "pt", False),
    ],
)
def test_mixed_forms_of_address_are_found(text: str, language: str, found: bool) -> None:  # noqa: FBT001 - a table of cases
    assert ("mixed-address" in names(read(text, language=language))) is found


def test_two_questions_are_warned_of_and_three_block_our_own_letter() -> None:
    two = read("Hi Ana,\n\nare the bees back? And the queen?\n\nTom", BRIEF)
    three = read("Hi Ana,\n\nare the bees back? And the queen? Is there honey?\n\nTom", BRIEF)
    assert "several-questions" in {f.name for f in two.warnings}
    assert "question-pile" not in names(two)
    assert "question-pile" in {f.name for f in three.errors}


def test_three_questions_of_a_person_only_warn() -> None:
    assert read("Hi Ana,\n\nare the bees back? And the queen? Is there honey?\n\nTom").ok


def test_a_quoted_question_is_not_asked() -> None:
    assert "several-questions" not in names(read('Hi Ana, "Who are you?" asked the bee. Did it wait?'))


@every(
    ("fact", "question", "language"),
    [
        ("Her ideal client is a hotel with a garden.", "Who is your ideal client?", "en"),
        ("She wants to meet people who run school gardens.", "Who would you like to meet?", "en"),
        ("Networks at the Thursday breakfast of the guild.", "Where do you usually network?", "en"),
        ("Referrals come mostly from the midwives.", "Who sends you referrals?", "en"),
        ("Ihr idealer Kunde ist ein Hotel mit Garten.", "Wer ist Ihr idealer Kunde?", "de"),
        ("Su cliente ideal es un hotel con jardín.", "¿Quién es tu cliente ideal?", "es"),
        ("Son client idéal est un hôtel avec jardin.", "Qui est votre client idéal ?", "fr"),
        ("O cliente ideal dela é um hotel com jardim.", "Quem é o seu cliente ideal?", "pt"),
    ],
)
def test_a_question_the_notes_answer_is_found(fact: str, question: str, language: str) -> None:
    draft = Draft(message="Hi Ana", questions=(question,))
    assert "answered-question" in names(GUARD.check(draft, knowing(fact, language)))


@every(
    ("fact", "question"),
    [
        ("Runs volunteer mentoring in Elbląg.", "How did you come to volunteer mentoring?"),
        ("I forgot to ask who her ideal client is.", "Who is your ideal client?"),
        ("She asked me: who is your ideal client?", "Who is your ideal client?"),
        ("Her ideal client is a hotel with a garden.", "Who would you like to meet?"),
    ],
)
def test_a_question_the_notes_leave_open_may_be_asked(fact: str, question: str) -> None:
    draft = Draft(message="Hi Ana", questions=(question,))
    assert "answered-question" not in names(GUARD.check(draft, knowing(fact)))

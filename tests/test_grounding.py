"""NP6: what a letter says must stand in its brief."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.domain import Brief, Contact, Dispute, Draft, Fact, How, Report, Sender, Severity, Source, Stage
from invitewriter.guard import Guard, Rule
from tests.briefing import gathered
from tests.grounding_cases import RULES, Case, cases
from tests.tables import every

LANGUAGES = ("en", "de", "es", "fr", "pt")
FACTS = (
    "Runs 120 volunteers who map soil moisture by hand around Elbląg.",
    "Said: “rain is a rumour until it falls”.",
    "Missed her talk on soil moisture.",
    "Field day on 3 June, and another on 20 June.",
    "Has a page at martakowalska.example.org.",
    "Wants to visit the garden network in the autumn.",
)
BRIEF = Brief(
    contact=Contact(name="Marta Kowalska", role="soil scientist"),
    sender=Sender(name="Tom Brenner", about="coordinates a garden network in Leipzig"),
    facts=tuple(Fact(id=f"N{n}", text=text, source=Source.NOTES, line=n) for n, text in enumerate(FACTS, 1)),
    channel="email",
    today=date(2026, 6, 5),
    met_on=date(2026, 6, 2),
    met_at="SoilTech Forum, Gdańsk",
)
"""The brief that the examples of NP6 are read against."""
ALL_CASES = list(cases())
FOUND = [rule for rule in RULES if rule.find]


def check(text: str, brief: Brief = BRIEF, rules: tuple[Rule, ...] = RULES) -> Report:
    return Guard(rules).check(Draft(message=text), brief)


def found(text: str, brief: Brief = BRIEF) -> list[tuple[str, str]]:
    return [(finding.name, finding.words) for finding in check(text, brief).findings]


def brief_for(rule: Rule) -> Brief:
    """The brief under which the rule has something to say."""
    if rule.name == "old-acquaintance-as-new":
        return replace(BRIEF, stage=Stage.ENGAGED)
    if rule.name == "disputed-point":
        disputed = Dispute(point="employer", notes="Baltic Soil", summary="the Terra Institute", line=1)
        return replace(BRIEF, disputes=(disputed,))
    return replace(BRIEF, how=How.HEARD) if rule.name == "invented-meeting" else BRIEF


@every("rule", FOUND)
def test_each_rule_finds_its_bad_examples(rule: Rule) -> None:
    for example in rule.bad:
        assert check(example, brief_for(rule), (rule,)).findings, example


@every("rule", RULES)
def test_no_rule_objects_to_a_good_example(rule: Rule) -> None:
    for example in rule.good:
        assert found(example, brief_for(rule)) == [], example


@every("language", LANGUAGES)
def test_true_letters_raise_no_alarm(language: str) -> None:
    of_language = [case for case in ALL_CASES if case.brief.language == language]
    alarms = {case.id: [f.words for f in case.false_alarms] for case in of_language if case.false_alarms}
    assert len(of_language) >= 12
    assert sum(map(len, alarms.values())) <= 0.02 * sum(case.mentions for case in of_language), alarms


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_planted_mentions_are_found(language: str) -> None:
    outcomes: Counter[bool] = Counter()
    missed = []
    for case in (case for case in ALL_CASES if case.brief.language == language):
        for plant in case.planted:
            hit = case.finds(plant)
            outcomes[hit] += 1
            missed += [] if hit else [plant.sentence]
    assert outcomes.total() >= 60
    assert outcomes[True] >= 0.9 * outcomes.total(), missed


def test_names_may_be_inflected_translated_and_shortened() -> None:
    for sentence in (
        "Marta's maps stay with me.",
        "The SoilTech's coffee was weak.",
        "Kowalska's Danzig is a city of rain.",
    ):
        assert found(sentence) == []
    told = replace(
        BRIEF,
        facts=(*BRIEF.facts, Fact(id="N9", text="Works with the Baltic Soil Union.", source=Source.NOTES, line=9)),
    )
    assert found("I have written to the BSU.", told) == []
    assert found("I have written to the BSF.", told) == [("unknown-name", "BSF")]


def test_a_first_name_and_another_persons_surname_make_no_known_name() -> None:
    told = replace(
        BRIEF, facts=(*BRIEF.facts, Fact(id="N9", text="Works with Piotr Zielinski.", source=Source.NOTES, line=9))
    )
    assert found("I asked Piotr Zielinski.", told) == []
    assert found("I asked Piotr Brenner.", told) == [("unknown-name", "Piotr Brenner")]


def test_numbers_are_compared_by_value() -> None:
    for sentence in ("A hundred and twenty volunteers!", "120 volunteers!", "All 120 of them!"):
        assert found(sentence) == []
    assert found("12 volunteers!") == [("unknown-number", "12")]
    assert found("120 % of them!") == [("unknown-number", "120 %")]


def test_one_and_idle_numbers_count_nothing() -> None:
    assert found("One of them, a day or two ago by now, was a thousand times worth it, 24/7 and 100 %.") == []


@every(
    ("language", "sentence"),
    [
        ("en", "It made us two laugh, and you two sang."),
        ("de", "Ihr zwei habt gesungen."),
        ("es", "Me alegró veros a vosotros dos."),
        ("fr", "Merci à vous deux."),
        ("pt", "Foi bom ver vocês dois."),
    ],
)
def test_two_people_spoken_to_are_no_number(language: str, sentence: str) -> None:
    brief = gathered("Rosa, Werkstatt.", "Rosa", language=language)
    report = Guard().check(Draft(message=f"Rosa,\n\n{sentence}"), brief)
    assert "unknown-number" not in {finding.name for finding in report.findings}


def test_a_number_that_is_a_line_by_itself_tells_nothing() -> None:
    brief = gathered("Rosa, first contact on the air.", "Rosa", language="en", channel="email")
    closed = Guard().check(Draft(message="Hi Rosa,\n\nGood to hear you on the air.\n\n73\nTom"), brief)
    assert "unknown-number" not in {finding.name for finding in closed.findings}
    beside = Guard().check(Draft(message="Hi Rosa,\n\nGood to hear you on the air.\n\nBest wishes and 73\nTom"), brief)
    assert "unknown-number" not in {finding.name for finding in beside.findings}
    told = Guard().check(Draft(message="Hi Rosa,\n\nGood to hear all 73 of you on the air."), brief)
    assert "unknown-number" in {finding.name for finding in told.findings}


def test_a_proposed_length_of_time_is_no_claim() -> None:
    assert found("Would you have twenty minutes for a coffee next week?") == []
    assert found("We talked for twenty minutes.") == [("unknown-number", "twenty")]


@every(
    ("sentence", "right_on"),
    [
        ("I enjoyed the forum yesterday.", date(2026, 6, 3)),
        ("I enjoyed the forum last week.", date(2026, 6, 10)),
        ("I enjoyed the forum last Tuesday.", date(2026, 6, 8)),
        ("I enjoyed the forum three days ago.", date(2026, 6, 5)),
        ("I enjoyed the forum a month ago.", date(2026, 7, 2)),
        ("I enjoyed the forum on 2 June.", date(2026, 6, 20)),
        ("I enjoyed the forum in June.", date(2026, 9, 1)),
    ],
)
def test_days_are_told_as_seen_from_today(sentence: str, right_on: date) -> None:
    assert found(sentence, replace(BRIEF, today=right_on)) == []


@every(
    ("sentence", "wrong_on"),
    [
        ("I enjoyed the forum yesterday.", date(2026, 6, 5)),
        ("I enjoyed the forum last week.", date(2026, 6, 5)),
        ("I enjoyed the forum last Tuesday.", date(2026, 7, 8)),
        ("I enjoyed the forum three days ago.", date(2026, 6, 9)),
        ("I enjoyed the forum on Monday.", date(2026, 6, 5)),
        ("It was lovely to meet you today.", date(2026, 6, 5)),
    ],
)
def test_a_day_that_is_wrong_today_is_found(sentence: str, wrong_on: date) -> None:
    assert [name for name, _ in found(sentence, replace(BRIEF, today=wrong_on))] == ["unknown-date"]


def test_without_a_day_of_meeting_only_the_notes_own_words_stand() -> None:
    undated = replace(BRIEF, met_on=None)
    assert found("I enjoyed the forum yesterday.", undated) == [("unknown-date", "yesterday")]
    noted = Fact(id="N9", text="Met her yesterday.", source=Source.NOTES, line=9)
    assert found("I enjoyed the forum yesterday.", replace(undated, facts=(*BRIEF.facts, noted))) == []


def test_what_the_notes_tell_of_a_coming_week_is_over_in_another() -> None:
    noted = replace(BRIEF, facts=(Fact(id="N1", text="She is in Lyon next week.", source=Source.NOTES, line=1),))
    assert found("Good luck in Lyon next week!", noted) == []
    assert found("Good luck in Lyon next week!", replace(noted, today=date(2026, 6, 25))) == [
        ("unknown-date", "next week")
    ]


def test_a_vague_proposal_needs_no_fact_and_a_fixed_day_does() -> None:
    assert found("Shall we have a coffee next week?") == []
    assert found("Shall we have a coffee on 17 June?") == [("unknown-date", "17 June")]


def test_days_are_read_from_notes_as_notes_write_them() -> None:
    def noted(text: str) -> Brief:
        return replace(BRIEF, met_on=None, facts=(Fact(id="N1", text=text, source=Source.NOTES, line=1),))

    assert found("How was the fair on Saturday?", noted("food fair, sat")) == []
    assert found("What is it about Sundays?", noted("rounds up on sundays")) == []
    assert found("You were right about 1961.", noted("true at least 1953-61")) == []
    assert found("Ten years are a long time; ten years ago I was at school.", noted("built it 10 years ago")) == []


def test_a_question_may_quote_what_somebody_could_say() -> None:
    report = Guard(RULES).check(Draft(message="Hi Marta.", questions=('Who says "ask Marta" most often?',)), BRIEF)
    assert report.findings == ()


def test_a_coming_day_that_has_passed_is_stale() -> None:
    assert found("Good luck with the field day on 3 June!") == [("stale-date", "3 June")]
    assert found("Good luck with the field day on 3 June!", replace(BRIEF, today=date(2026, 6, 2))) == []


def test_withheld_text_supports_nothing() -> None:
    from invitewriter.domain import Secrecy, Withheld

    line = Withheld(secrecy=Secrecy.OTHER, line=9, text="Piotr sold 30 drones to https://heliora.example.com.")
    told = replace(BRIEF, withheld=(line,))
    sentence = "Piotr sold 30 drones to https://heliora.example.com then."
    assert {name for name, _ in found(sentence, told)} == {"unknown-name", "unknown-number", "unknown-link"}


@every(
    ("greeting", "name"),
    [
        ("Dear Piotr,", "wrong-name"),
        ("Hi Marta and Piotr,", "wrong-name"),
        ("Dear Ms Brenner,", "wrong-name"),
        ("Dear Marta Kowalsky,", "misspelled-name"),
        ("Hello Matra,", "misspelled-name"),
        ("Dear Professor Kowalska,", "unknown-title"),
    ],
)
def test_the_greeting_is_for_the_contact_as_the_notes_spell_them(greeting: str, name: str) -> None:
    assert [found_name for found_name, _ in found(f"{greeting}\n\nthe maps stay with me.")] == [name]


@every(
    "greeting", ["Hi Marta,", "Dear Marta Kowalska,", "Dear Ms. Kowalska,", "Good morning, Marta!", "Hi,", "Hi all,"]
)
def test_a_right_greeting_is_let_pass(greeting: str) -> None:
    assert found(f"{greeting}\n\nthe maps stay with me.") == []


def test_a_middle_name_alone_is_not_whom_the_notes_name() -> None:
    told = replace(BRIEF, contact=Contact(name="Sławomir Jakub Krzyżak"))
    assert found("Hi Jakub, how are the maps?", told) == [("wrong-name", "Jakub")]
    assert found("Hi Sławomir, how are the maps?", told) == []


def test_a_title_may_be_of_another_language_than_the_letter() -> None:
    told = replace(BRIEF, contact=Contact(name="Frau Dr. Winter"))
    assert found("Dear Frau Dr. Winter,\n\nhow are the maps?", told) == []
    assert found("Dear Frau Dr. Sommer,\n\nhow are the maps?", told) == [("wrong-name", "Frau Dr. Sommer")]


def test_accents_are_part_of_a_name_but_for_text_messages() -> None:
    told = replace(BRIEF, contact=Contact(name="Sławomir Krzyżak"))
    assert found("Hi Slawomir, how are the maps?", told) == [("misspelled-name", "Slawomir")]
    assert found("Hi Slawomir, how are the maps?", replace(told, channel="sms")) == []


def test_a_handle_may_be_greeted_by_the_name_the_notes_hold() -> None:
    told = replace(
        BRIEF,
        contact=Contact(name="@kizu"),
        facts=(Fact(id="N1", text="Roman likes CSS.", source=Source.NOTES, line=1),),
    )
    assert found("Hi Roman, how are the style sheets?", told) == []
    assert found("Hi Robert, how are the style sheets?", told) == [("wrong-name", "Robert")]


@every(
    ("signed", "finds"),
    [
        ("Ines", []),
        ("Greta", [("unknown-name", "Greta")]),
        ("Ine", [("unknown-name", "Ine")]),  # so short a word begins many
        ("Ines was there as well.", [("unknown-name", "Ines")]),
    ],
)
def test_a_letter_may_be_signed_with_the_name_that_a_handle_begins_with(
    signed: str, finds: list[tuple[str, str]]
) -> None:
    told = replace(BRIEF, sender=Sender(about="keeps the forum's wiki (account inesvale)"))
    assert found(f"how are the maps?\n\nBest wishes\n{signed}", told) == finds


@every("how", [How.HEARD, How.UNMET, How.WROTE])
@every(
    ("sentence", "language"),
    [
        ("It was great to meet you at the forum.", "en"),
        ("Schön, dass wir uns auf dem Forum getroffen haben.", "de"),
        ("Fue un placer conocerte en el foro.", "es"),
        ("Ravi de vous avoir rencontrée au forum.", "fr"),
        ("Foi um prazer conhecê-la no fórum.", "pt"),
    ],
)
def test_a_meeting_that_did_not_happen_is_found(how: How, sentence: str, language: str) -> None:
    told = replace(BRIEF, how=how, language=language)
    assert "invented-meeting" in [name for name, _ in found(sentence, told)]
    assert "invented-meeting" not in [name for name, _ in found(sentence, replace(told, how=How.MET))]


@every(
    ("sentence", "language"),
    [
        ("I would have loved to meet you at the forum.", "en"),
        ("We have not met, but your maps stay with me.", "en"),
        ("Leider haben wir uns auf dem Forum nicht getroffen.", "de"),
        ("Me habría gustado conocerte en el foro.", "es"),
        ("J'aurais aimé vous rencontrer au forum.", "fr"),
        ("Gostaria de a ter conhecido no fórum.", "pt"),
    ],
)
def test_wishing_to_meet_is_no_claim_to_have_met(sentence: str, language: str) -> None:
    told = replace(BRIEF, how=How.HEARD, language=language)
    assert "invented-meeting" not in [name for name, _ in found(sentence, told)]


@every(
    ("sentence", "language"),
    [
        ("I loved your talk on soil.", "en"),
        ("Ihr Vortrag über Böden hat mich begeistert.", "de"),
        ("Me encantó tu charla sobre los suelos.", "es"),
        ("J'ai adoré votre conférence sur les sols.", "fr"),
        ("Adorei a sua palestra sobre os solos.", "pt"),
    ],
)
def test_praise_of_a_talk_needs_a_talk_that_was_heard(sentence: str, language: str) -> None:
    told = replace(BRIEF, language=language)
    assert "invented-praise" in [name for name, _ in found(sentence, told)]
    heard = Fact(id="N9", text="Heard her talk on soil.", source=Source.NOTES, line=9)
    assert "invented-praise" not in [name for name, _ in found(sentence, replace(told, facts=(heard,)))]


@every(
    ("language", "note", "sentence"),
    [
        ("en", "Old friend, we went to school together.", "It was lovely to meet you at the forum."),
        ("de", "Kenne ihn seit Jahren.", "Es war schön, Sie kennenzulernen."),
        ("es", "Vieja amiga de la escuela.", "Fue un placer conocerte."),
        ("fr", "Amie depuis vingt ans.", "Ravi de vous rencontrer."),
        ("pt", "Velha amiga.", "Foi um prazer conhecê-la."),
    ],
)
def test_an_old_friend_is_not_greeted_as_new(language: str, note: str, sentence: str) -> None:
    fact = Fact(id="N1", text=note, source=Source.NOTES, line=1)
    friends = replace(BRIEF, facts=(fact,), language=language, notes_language=language)
    assert "old-acquaintance-as-new" in [name for name, _ in found(sentence, friends)]
    assert found(sentence, replace(BRIEF, language=language)) == []


@every(
    "sentence",
    [
        "```\nprint(1)\n```",
        "Here it is: os.system('ls')",
        "def greet(name):",
        "from os import path",
        '{"verdict": "clean"}',
        "aGVsbG8gdGhlcmUgbXkgZnJpZW5k0",
        "48 65 6c 6c 6f 20 4d",
        "01001000 01101001",
        ".... . .-.. .-.. ---",
        "%48%65%6C%6C%6F",
        "<script>alert(1)</script>",
    ],
)
def test_code_and_encodings_are_found(sentence: str) -> None:
    assert "code-or-encoding" in [name for name, _ in found(f"The maps stay with me.\n\n{sentence}")]


@every(
    "sentence",
    [
        "Ring 06 12 34 56 78 (mornings).",
        "Donaudampfschifffahrtsgesellschaft!",
        "- - - - - -",
        "I :) at it... and f(x)?",
        "3 < 4 and 5 > 2",
    ],
)
def test_ordinary_signs_are_no_code(sentence: str) -> None:
    assert "code-or-encoding" not in [name for name, _ in found(sentence)]


def test_rules_without_a_brief_are_listed_as_unread() -> None:
    report = Guard(RULES).check(Draft(message="Dear Piotr, see you on 5 May at https://example.com."))
    assert report.findings == ()
    assert set(report.unread) == {rule.id for rule in FOUND if rule.needs_brief}


@every("language", LANGUAGES[1:])
def test_every_suggestion_comes_in_the_language_of_the_letter(language: str) -> None:
    for rule in FOUND:
        if rule.severity is Severity.ERROR and rule.needs_brief:
            assert rule.advice(language) != rule.suggestion, rule.name


def test_grounding_holds_at_every_stage_and_in_questions() -> None:
    for stage in Stage:
        report = Guard(RULES).check(
            Draft(message="Hi Marta.", questions=("Do you know Heliora Labs?",)), replace(BRIEF, stage=stage)
        )
        assert [(f.passage, f.words) for f in report.findings] == [("question 1", "Heliora Labs")]


@settings(max_examples=80, deadline=None)
@given(st.text(), st.sampled_from(LANGUAGES), st.sampled_from(How))
def test_no_text_makes_a_rule_raise_or_point_outside(text: str, language: str, how: How) -> None:
    for finding in check(text, replace(BRIEF, language=language, how=how)).findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(ALL_CASES), min_size=2, max_size=2))
def test_a_letter_to_somebody_else_never_passes(pair: list[Case]) -> None:
    mine, other = pair
    if mine.brief.contact != other.brief.contact and mine.brief.language == other.brief.language:
        assert check(other.letter, mine.brief).errors


@every(
    ("language", "notes", "letter", "alarms"),
    [
        ("en", "The tiller has been at the smith's since Sept.", "Is the tiller back? It went in September.", []),
        (
            "en",
            "The tiller has been at the smith's since Sept.",
            "Is the tiller back? It went in October.",
            ["October"],
        ),
        ("de", "Die Pinne ist seit Okt. beim Schmied.", "Ist die Pinne zurück? Im Oktober ging sie hin.", []),
        ("es", "El timón está en la fragua desde oct.", "¿Ya tienen el timón? En octubre se fue.", []),
        ("fr", "Thursday, October 27, 2005", "En octobre 2005 vous étiez là.", []),
        ("fr", "Thursday, October 27, 2005", "En mars 2005 vous étiez là.", ["mars 2005"]),
        ("fr", "We had seven goats at the table and she laughed about it.", "Les sept chèvres me manquent.", []),
        ("de", "Die ersten beiden Karten sind fertig.", "Deine zwei Karten sind fertig.", []),
        ("de", "Ein zweistündiges Gespräch mit ihr über Karten.", "Zwei Stunden mit dir über Karten.", []),
        ("en", "The two of us mapped the dunes.", "I liked mapping two dunes.", []),
        ("en", "Both of her maps are ready.", "Your three maps are ready.", ["three"]),
        ("fr", "Elle voyage.", "Vers quelle route repartiriez-vous demain ?", []),
        ("fr", "Elle voyage.", "On se voit demain ?", ["demain"]),
        ("en", "She travels.", "Shall we meet tomorrow?", ["tomorrow"]),
        ("it", "La carta è pronta.", "Buongiorno,\n\nla carta che Le piace è pronta, e La ringrazio molto.", []),
    ],
)
def test_what_notes_tell_in_another_way_is_known(language: str, notes: str, letter: str, alarms: list[str]) -> None:
    fact = Fact(id="N1", text=notes, source=Source.NOTES, line=1)
    brief = replace(BRIEF, language=language, notes_language=language, facts=(fact,), met_on=None)
    assert [words for _, words in found(letter, brief)] == alarms


def test_the_contacts_own_name_states_no_disputed_point() -> None:
    disputed = Dispute(point="employer", notes="Baltic Soil Kowalska", summary="the Terra Institute", line=1)
    brief = replace(BRIEF, disputes=(disputed,))
    assert found("Dear Ms Kowalska,\n\nthe maps stay with me.", brief) == []
    assert found("Dear Ms Kowalska,\n\nBaltic Soil must be busy.", brief) == [("disputed-point", "Baltic")]


@every(
    ("language", "fact", "invented", "near", "true"),
    [
        ("en", "Opened a second shop.", "Congratulations on the marathon.", "Congratulations on the launch.", "Congrats on the new shop!"),
        ("de", "Hat den zweiten Laden eröffnet.", "Danke für den Kuchen.", "Glückwunsch zur Ladeneröffnung.", "Glückwunsch zum Laden!"),
        ("es", "Abrió su segunda tienda.", "Gracias por el pastel.", "Felicidades por la apertura.", "Felicidades por la tienda."),
        ("fr", "A ouvert sa boutique.", "Félicitations pour les jumeaux.", "Bravo pour le magasin.", "Bravo pour la boutique !"),
        ("pt", "Abriu a segunda loja.", "Parabéns pelos gémeos.", "Parabéns pela abertura.", "Parabéns pela nova loja."),
    ],
)  # fmt: skip
def test_what_one_is_congratulated_on_or_thanked_for_stands_in_the_notes(
    language: str, fact: str, invented: str, near: str, true: str
) -> None:
    told = replace(
        BRIEF,
        facts=(Fact(id="N1", text=fact, source=Source.NOTES, line=1),),
        language=language,
        notes_language=language,
        met_at="",
    )
    only = tuple(rule for rule in RULES if rule.name == "unknown-occasion")
    severities = [[f.severity for f in check(text, told, only).findings] for text in (invented, near, true)]
    assert severities == [[Severity.ERROR], [Severity.WARNING], []]


@every(
    ("language", "fact", "letter"),
    [
        ("en", "She invited us to the kiln.", "Thank you for the invitation."),
        ("de", "Er lädt uns zum Brennofen ein.", "Danke für die Einladung."),
        ("es", "Me invita al horno.", "Gracias por la invitación."),
        ("fr", "Elle nous a invités au four.", "Merci pour l'invitation."),
        ("pt", "Convidou-me para ver o forno.", "Obrigada pelo convite."),
    ],
)
def test_who_invites_is_thanked_for_an_invitation(language: str, fact: str, letter: str) -> None:
    told = replace(BRIEF, language=language, notes_language=language, met_at="")
    only = tuple(rule for rule in RULES if rule.name == "unknown-occasion")
    held = replace(told, facts=(Fact(id="N1", text=fact, source=Source.NOTES, line=1),))
    assert not check(letter, held, only).findings
    assert check(letter, told, only).findings


def test_thanks_may_name_what_the_notes_hold_in_a_longer_word() -> None:
    fact = Fact(id="N1", text="war meine Cotillontänzerin und ist Hochzeitsfotografin", source=Source.NOTES, line=1)
    told = replace(BRIEF, facts=(fact,), language="de", notes_language="de", met_at="")
    only = tuple(rule for rule in RULES if rule.name == "unknown-occasion")
    assert not check("Danke für den Cotillon.", told, only).findings
    assert check("Glückwunsch zur Hochzeit.", told, only).findings


@every(
    ("language", "letter"),
    [
        ("en", "Thank you for the one-to-one."),
        ("de", "Danke für das Vier-Augen-Gespräch."),
        ("fr", "Merci pour le tête-à-tête."),
    ],
)
@every("fact", ["1:1 Ana, kilns", "Ana 1-1"])
def test_a_talk_of_two_that_the_notes_write_in_figures_is_in_them(language: str, letter: str, fact: str) -> None:
    facts = (Fact(id="N1", text=fact, source=Source.NOTES, line=1),)
    told = replace(BRIEF, facts=facts, language=language, notes_language=language, met_at="")
    only = tuple(rule for rule in RULES if rule.name == "unknown-occasion")
    assert not check(letter, told, only).findings
    untold = replace(told, facts=(replace(facts[0], text="Ana, kilns at 11:10"),))
    assert check(letter, untold, only).findings


@every(
    ("language", "greeting", "closing"),
    [
        ("en", "Howdy Marta,", "Kisses"),
        ("en", "Dearest Marta,", "Thanks a million"),
        ("de", "Huhu Marta,", "Ahoi"),
        ("de", "Liebe Marta,", "Einen schönen Sonntag noch"),
        ("es", "Queridísima Marta:", "Mil abrazos"),
        ("fr", "Bonjour Marta,", "Merci encore"),
        ("pt", "Caríssima Marta,", "Muito obrigado"),
        ("it", "Gentile Signora Kowalska,", "Un caro saluto"),
        ("it", "Mia cara Marta,", "Le tue mappe,"),
    ],
)
def test_greetings_and_closings_name_nobody(language: str, greeting: str, closing: str) -> None:
    brief = replace(BRIEF, language=language)
    assert found(f"{greeting}\n\n{closing}\nTom", brief) == []
    assert ("unknown-name", "Piotr") in found(f"{greeting}\n\n{closing}\nPiotr", brief)


def test_a_day_that_somebody_is_wished_is_no_claim() -> None:
    assert found("Have a lovely Sunday!") == []
    assert found("It was a lovely Sunday.") == [("unknown-date", "Sunday")]
    german = replace(BRIEF, language="de")
    assert found("Die Karten gehen mir nach. Einen schönen Sonntag!", german) == []
    assert found("Einen schönen Sonntag hatten wir mit deinen Karten.", german) == [("unknown-date", "Sonntag")]


@every(
    ("language", "true", "made_up"),
    [
        ("en", "You came at two o'clock.", "You came at three o'clock."),
        ("en", "It was half past seven when you left.", "It was a quarter past seven when you left."),
        ("de", "Um halb acht bist du gegangen.", "Um halb neun bist du gegangen."),
        ("fr", "Tu es reparti à sept heures et demie.", "Tu es reparti à six heures et demie."),
        ("es", "Te fuiste a las siete y media.", "Te fuiste a las nueve y media."),
        ("pt", "Foste embora às sete e meia.", "Foste embora às nove e meia."),
        ("en", "Two and a half hours with a Viennese!", "Three and a half hours with a Parisian!"),
        ("de", "Gegen vierzehn Uhr kamst du.", "Gegen fünfzehn Uhr kamst du."),
        ("fr", "Les Viennois ont de la chance, j'ai mille questions.", "Les Parisiens ont de la chance."),
        ("es", "Llegaste a las dos; tengo mil preguntas.", "Llegaste con mil amigos."),
    ],
)
def test_hours_halves_and_people_called_after_places_are_known(language: str, true: str, made_up: str) -> None:
    fact = Fact(
        id="N9", text="Came at 14:00 from Vienna, stayed for 2.5 hours, left at 19:30.", source=Source.NOTES, line=9
    )
    told = replace(BRIEF, facts=(*BRIEF.facts, fact), language=language)
    assert found(true, told) == []
    assert found(made_up, told)


@every(
    ("language", "noted", "true", "made_up"),
    [
        ("en", "Came at 8am.", "You came at 8 in the morning.", "You came at 9 in the morning."),
        ("en", "Came at 8am.", "You came at eight in the morning.", "You came at eight in the evening."),
        ("en", "Came at 8am.", "You came at eight.", "You came at 8 pm."),
        ("en", "Came at 8 pm.", "You came at eight o'clock at night.", "You came at 8 in the evening, left at nine."),
        ("en", "Came at 2pm.", "You came at two in the afternoon.", "You came at 2 in the morning."),
        ("en", "Came at 8:15.", "You came at quarter past eight.", "You came at quarter past nine."),
        ("en", "Came at 8.45.", "You came at a quarter to 9.", "You came at a quarter to 8."),
        ("en", "Came at 8:20.", "You came at twenty past eight.", "You came at twenty to eight."),
        ("en", "Came at half past eight.", "You came at eight thirty.", "You came at eight twenty."),
        ("en", "Came between 8 and 9am.", "You came at eight in the morning.", "You came at seven in the morning."),
        ("de", "Kam um 8:00.", "Du bist um 8 Uhr morgens gekommen.", "Du bist um 9 Uhr morgens gekommen."),
        ("de", "Sie kam um 8am.", "Du bist morgens um acht gekommen.", "Du bist abends um acht gekommen."),
        ("de", "Kam um 20 Uhr.", "Du bist abends um 8 gekommen.", "Du bist um acht Uhr früh gekommen."),
        ("de", "Kam um 8:30.", "Du bist um halb neun gekommen.", "Du bist um halb acht gekommen."),
        ("de", "Kam um 8:15.", "Du bist um Viertel nach acht gekommen.", "Du bist um Viertel nach neun gekommen."),
        ("de", "Kam um 8:25.", "Du bist um fünf vor halb neun gekommen.", "Du bist um fünf nach halb neun gekommen."),
        ("es", "Llegó a las 8:00.", "Llegaste a las 8 de la mañana.", "Llegaste a las 9 de la mañana."),
        ("es", "Llegó a las 8 a. m.", "Llegaste a las ocho de la mañana.", "Llegaste a las ocho de la tarde."),
        ("es", "Llegó a las 8:40.", "Llegaste a las nueve menos veinte.", "Llegaste a las ocho y veinte."),
        ("fr", "Arrivé à 8h du matin.", "Tu es arrivé à huit heures du matin.", "Tu es arrivé à huit heures du soir."),
        ("fr", "Arrivé à 8h15.", "Tu es arrivé à huit heures et quart.", "Tu es arrivé à dix heures et quart."),
        ("fr", "Arrivé à 8h20.", "Tu es arrivé à huit heures vingt.", "Tu es arrivé à huit heures dix."),
        ("pt", "Chegou às 8h da manhã.", "Chegaste às oito da manhã.", "Chegaste às oito da noite."),
        ("pt", "Chegou às 8h20.", "Chegaste às oito e vinte.", "Chegaste às oito e dez."),
        ("it", "Arrivata alle 8:00.", "Sei arrivata alle 8 del mattino.", "Sei arrivata alle 9 del mattino."),
    ],
)
def test_an_hour_of_the_notes_is_known_however_it_is_told(language: str, noted: str, true: str, made_up: str) -> None:
    fact = Fact(id="N9", text=noted, source=Source.NOTES, line=9)
    told = replace(BRIEF, facts=(*BRIEF.facts, fact), language=language, notes_language=language)
    assert found(true, told) == []
    assert found(made_up, told)


def test_a_subject_may_begin_with_the_title_of_a_thing() -> None:
    book = Fact(id="N9", text="Reads Good Omens in Oesterreich and came to PyConAr.", source=Source.NOTES, line=9)
    told = replace(BRIEF, facts=(*BRIEF.facts, book))
    read = [
        Guard(RULES).check(Draft(subject=subject, message="Dear Marta,"), told)
        for subject in ("Good Omens", "Good Oxford")
    ]
    assert [[finding.words for finding in report.findings] for report in read] == [[], ["Oxford"]]
    assert found("You read it in Österreich, before the PyCon.", told) == []

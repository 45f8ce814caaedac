"""Names, numbers, dates, quotations and addresses, found in any text."""

from __future__ import annotations

import time
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.text.clocks import times
from invitewriter.text.dates import dates
from invitewriter.text.days import When
from invitewriter.text.folding import plain, spellings, within
from invitewriter.text.mentions import Kind, mentions
from invitewriter.text.names import names
from invitewriter.text.normalise import normalise
from invitewriter.text.numbers import numbers
from tests.tables import every

FRIDAY = date(2026, 6, 5)


def named(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in names(text, language)]


def counted(text: str, language: str) -> list[float]:
    return [number.amount for _, number in numbers(text, language)]


def dated(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span, _ in dates(text, language)]


def told(kind: Kind, text: str) -> list[str]:
    return [mention.text for mention in mentions(text) if mention.kind is kind]


@every(
    ("language", "text", "expected"),
    [
        (
            "en",
            "I met Ana de la Cruz and J. R. Smith of Heliora Labs in Ghent.",
            ["Ana de la Cruz", "Smith", "Heliora Labs", "Ghent"],
        ),
        (
            "en",
            "Ana's maps and the O'Briens' orchard use SoilTech, an iPhone and SAP.",
            ["Ana", "O'Briens", "SoilTech", "iPhone", "SAP"],
        ),
        (
            "en",
            "Kasia Nowak wrote. Tomek said yes. Will you write? Drones are fun. May I ask?",
            ["Kasia Nowak", "Tomek"],
        ),
        ("en", "In May the Germans and I speak English on LinkedIn about AI and my PhD.", []),
        ("en", "Barnaby sends his love. Compost helps. Poetry is fun. Theodora's orchard!", ["Barnaby", "Theodora"]),
        ("en", "Thanks for the Talk. It was at Soil Health Week. Best wishes,", ["Soil Health Week"]),
        ("en", "Great To Meet You At The Forum", []),
        ("de", "Mit Feder und Papier habe ich Ihnen auf der Messe über Böden und Bienenvölker geschrieben.", []),
        (
            "de",
            "Frau Bauer von Novatek und ihre Kollegin Sabine Vogt waren mit Lukas in Leipzig.",
            ["Bauer von Novatek", "Sabine Vogt", "Lukas", "Leipzig"],
        ),
        (
            "de",
            "Annas Freunde bei Siemens, das SAP-Projekt, die Ludwigshafener Tage, in Lehde, aus Freude.",
            ["Annas", "Siemens", "SAP-Projekt", "Lehde"],
        ),
        (
            "de",
            "Der Verein Naturgarten hat im Café Kuchen verkauft; das Fraunhofer-Institut war in Davos.",
            ["Naturgarten", "Fraunhofer-Institut", "Davos"],
        ),
        ("de", "Ich habe auch Glück, nur Wasser, kaum Ruhe, und es gibt bestimmt Kleister.", []),
        ("de", "Hörst du noch Käuze? Färbst du noch Wolle?", []),
        ("de", "Externe Sensoren messen. Herzliche Grüße sendet Ihnen Ihr Nachbar.", []),
        (
            "es",
            "El señor Ruiz y Lucía hablaron de Agronova en la Universidad de Granada.",
            ["Ruiz", "Lucía", "Agronova", "Universidad de Granada"],
        ),
        ("es", "Visitar Sevilla fue bonito. Gracias. Espero verte el lunes. ¿Cómo está usted?", ["Sevilla"]),
        (
            "fr",
            "M. Dupont de l'Institut Agronova m'a parlé d'Anna. L'atelier fut court.",
            ["Dupont de l'Institut Agronova", "Anna"],
        ),
        ("fr", "Discuter avec Jean-Luc fut agréable. Dites-moi si cela vous convient, Monsieur.", ["Jean-Luc"]),
        (
            "pt",
            "O João Pedro Almeida e a Inês vêm do Porto. Diz-me quando. Obrigado!",
            ["João Pedro Almeida", "Inês", "Porto"],
        ),
        ("pl", "Spotkałem Martę Kowalską w Gdańsku.", ["Martę Kowalską", "Gdańsku"]),
        ("ja", "田中さんは東京にいます。", []),
    ],
)
def test_names_are_told_from_ordinary_words(language: str, text: str, expected: list[str]) -> None:
    assert named(text, language) == expected


def test_names_that_are_words_too_are_told_by_their_capital() -> None:
    assert named("I asked Mark and Rose. Will they mark the rose?", "en") == ["Mark", "Rose"]


def test_the_word_after_a_greeting_begins_a_sentence() -> None:
    assert named("Hi Marta, Nice to meet you. Best, Tom", "en") == ["Marta", "Tom"]
    assert named("Hallo Anna, Schönen Dank!", "de") == ["Anna"]


def test_names_in_a_greeting_and_under_the_closing_are_found() -> None:
    assert named("Zbyszko,\n\nthank you for the jam.\n\nWarmly,\nQuillon", "en") == ["Zbyszko", "Quillon"]


@every(
    ("language", "text", "expected"),
    [
        (
            "en",
            "1,200 farms, 15% of them, two dozen sheep, twenty-five goats, 20k, $3m, 3.5 million, the 3rd time",
            [1200, 15, 24, 25, 20000, 3e6, 3.5e6, 3],
        ),
        ("en", "20kg of plums, 12km on foot, 30min, an MP3 of band 7B", [20, 12, 30]),
        ("de", "Abfahrt 14Uhr, Ankunft 18 Uhr", [14, 18]),
        ("en", "three hundred and four, two and three, half a lifetime", [304, 2, 3]),
        ("en", "one day or two, 24/7, 100 %, COVID-19, GPT-4, a thousand thanks, a third time", []),
        (
            "de",
            "einundzwanzig, zweihundertfünfunddreißig, zwei Dutzend, 1.200 Höfe, 3,5 Mio. Euro, dreitägig",
            [21, 235, 24, 1200, 3.5e6],
        ),
        ("de", "ein Gespräch unter vier Augen, tausend Dank, ein oder zwei Tage", []),
        ("es", "treinta y cinco, una docena, dos mil, doscientos veinte", [35, 12, 2000, 220]),
        (
            "fr",
            "quatre-vingt-dix-sept, soixante et onze, vingt et un, deux mille cinq cents, 12 000",
            [97, 71, 21, 2500, 12000],
        ),
        ("pt", "vinte e cinco, duas dúzias, trezentos e quarenta, 3 milhões", [25, 24, 340, 3e6]),
    ],
)
def test_numbers_are_read_in_digits_and_words(language: str, text: str, expected: list[float]) -> None:
    assert counted(text, language) == expected


def test_percent_and_minutes_are_told_apart_from_other_numbers() -> None:
    (_, share), (_, length) = numbers("15 percent in twenty minutes")
    assert (share.percent, share.minutes) == (True, False)
    assert (length.percent, length.minutes) == (False, True)


@every(
    ("language", "text"),
    [
        ("en", "3 June; June 3rd; 3rd of June 2026; 2026-06-03; 03/06/2026"),
        ("de", "3. Juni; am 03.06.; 3.6.2026"),
        ("es", "el 3 de junio de 2026; 3 de junio"),
        ("fr", "le 3 juin; 3 juin 2026"),
        ("pt", "3 de junho; 3 de junho de 2026"),
    ],
)
def test_one_date_is_read_in_all_its_dresses(language: str, text: str) -> None:
    for piece in text.split("; "):
        ((_, whens),) = dates(piece, language)
        assert (date(2026, 6, 3), date(2026, 6, 3)) in [days for when in whens for days in when.seen_from(FRIDAY)], (
            piece
        )


@every(
    ("language", "text", "first", "last"),
    [
        ("en", "yesterday", date(2026, 6, 4), date(2026, 6, 4)),
        ("de", "vorgestern", date(2026, 6, 3), date(2026, 6, 3)),
        ("es", "hace tres días", date(2026, 6, 2), date(2026, 6, 2)),
        ("fr", "il y a trois jours", date(2026, 6, 2), date(2026, 6, 2)),
        ("pt", "há três dias", date(2026, 6, 2), date(2026, 6, 2)),
        ("en", "last week", date(2026, 5, 24), date(2026, 5, 31)),
        ("de", "nächste Woche", date(2026, 6, 7), date(2026, 6, 14)),
        ("es", "el mes pasado", date(2026, 5, 1), date(2026, 5, 31)),
        ("fr", "l'année dernière", date(2025, 1, 1), date(2025, 12, 31)),
        ("pt", "na segunda passada", date(2026, 6, 1), date(2026, 6, 1)),
        ("de", "letzten Dienstag", date(2026, 6, 2), date(2026, 6, 2)),
        ("es", "el martes pasado", date(2026, 6, 2), date(2026, 6, 2)),
        ("fr", "mardi prochain", date(2026, 6, 9), date(2026, 6, 9)),
        ("en", "the other day", date(2026, 5, 26), date(2026, 6, 4)),
        ("en", "two weeks ago", date(2026, 5, 19), date(2026, 5, 26)),
    ],
)
def test_relative_dates_are_seen_from_today(language: str, text: str, first: date, last: date) -> None:
    ((_, (when,)),) = dates(text, language)
    assert (first, last) in when.seen_from(FRIDAY)


def test_words_that_are_also_months_or_days_are_no_dates() -> None:
    assert dated("May I march on? We may sat down. So 3 of us did, in March and on Sat, 6 June.", "en") == [
        "March",
        "Sat",
        "6 June",
    ]
    assert dated("Drei Fragen habe ich am Mo, 8.6., so am Ende.", "de") == ["Mo", "8.6."] or dated(
        "Mo, 8.6.", "de"
    ) == [
        "Mo",
        "8.6.",
    ]
    assert dated("la segunda parte y a segunda ponte", "pt") == []


def test_a_day_that_does_not_exist_is_no_day() -> None:
    assert When(month=2, day=30).seen_from(FRIDAY) == []
    assert When(unit="day", low=-2000000, high=-2000000).seen_from(date.min)[0][0].year <= 4


def clocks(text: str, language: str) -> list[set[int]]:
    return [set(meant) for _, meant in times(text, language)]


def test_times_mean_both_halves_of_the_day_unless_one_is_told() -> None:
    assert clocks("3 pm, 15:00, 3 o'clock, 08:15", "en") == [{900}, {900}, {180, 900}, {495}]
    assert clocks("12 am, 12 pm, 12:00", "en") == [{0}, {720}, {0, 720}]
    assert clocks("um 15 Uhr 30, 15.30 Uhr", "de") == [{930}, {930}]


@every(
    ("language", "text", "meant"),
    [
        ("en", "8 in the morning, 8 in the evening, 11 at night, 2 at night", [480, 1200, 1380, 120]),
        ("de", "8 Uhr morgens, abends um 8 Uhr, nachts gegen 2 Uhr, 11 Uhr nachts", [480, 1200, 120, 1380]),
        ("fr", "à 8 heures du matin, le soir à 8 h 30, à 2 heures de la nuit", [480, 1230, 120]),
        ("es", "las 8 de la mañana, las 8:30 de la tarde, las 11 de la noche", [480, 1230, 1380]),
        ("pt", "às 8 da manhã, às 8h30 da tarde, às 11 da noite", [480, 1230, 1380]),
    ],
)
def test_the_half_of_the_day_is_told_beside_a_time(language: str, text: str, meant: list[int]) -> None:
    assert clocks(text, language) == [{each} for each in meant]


def test_times_are_read_as_they_are_spoken() -> None:
    read = {
        "en": "from quarter to 8 until half past 10 pm, that is 1945hrs to 22:30",
        "de": "von dreiviertel 8 bis halb 11, also 7.45 Uhr bis 22:30",
        "es": "de las 8 menos cuarto a las 10 y media, 7:45 a 22:30",
        "fr": "de 8 heures moins le quart à 10 heures et demie, 7h45 à 22h30",
        "pt": "das 8 menos um quarto às 10 e meia, 7h45 às 22h30",
    }
    for language, text in read.items():
        assert [min(meant) % 720 for _, meant in times(text, language)] == [465, 630] * 2, language


def test_addresses_are_found_without_the_marks_around_them() -> None:
    text = "See juliaracsko.com, https://kizu.dev/blog! Mail a.b+c@x.org; @MercerCCJ on #SoilTech. Fine.The end, e.g.this, v2.0"
    assert told(Kind.LINK, text) == ["juliaracsko.com", "https://kizu.dev/blog"]
    assert told(Kind.EMAIL, text) == ["a.b+c@x.org"]
    assert told(Kind.HANDLE, text) == ["@MercerCCJ"]
    assert told(Kind.HASHTAG, text) == ["#SoilTech"]


def test_quotations_are_what_stands_between_marks_and_no_apostrophes() -> None:
    text = normalise("She said “soil is alive”, «rain» and ‘so be it’; the farmers' union isn't James' or it's").text
    assert told(Kind.QUOTATION, text) == ["soil is alive", "rain", "so be it"]


def test_titles_count_before_names_and_as_abbreviations() -> None:
    assert told(Kind.TITLE, "Dr. Kowalska, the doctor and CEO, met a Professor and Professor Nowak.") == [
        "Dr",
        "CEO",
        "Professor",
    ]


def test_words_are_compared_in_plain_letters() -> None:
    assert plain("Łódź") == plain("LODZ")
    assert spellings("Müller") == {"muller", "mueller"}
    assert within("marta", "matra", 1)
    assert not within("marta", "maria", 0)


PIECES = [
    "Ana",
    "de",
    "Dr.",
    "J.",
    "one",
    "two",
    "hundert",
    "und",
    "3 June",
    "last Tuesday",
    "'so",
    '"',
    "@a",
    "#b",
    "a.com",
    "http://x",
    ",",
    ".",
    "\n",
    "-",
    "May",
    "SAP",
    "aB",
]
WORDS = st.sampled_from(PIECES)


@settings(max_examples=300, deadline=None)
@given(
    st.text() | st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from(["en", "de", "es", "fr", "pt", "it", ""])
)
def test_mentions_stand_in_the_text_in_order_and_apart(text: str, language: str) -> None:
    end = 0
    for mention in mentions(text, language):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.text in text[mention.span.start : mention.span.end]
        for when in mention.whens:
            for first, last in when.seen_from(FRIDAY):
                assert first <= last
        end = mention.span.end


@settings(max_examples=100, deadline=None)
@given(
    st.builds(
        When,
        unit=st.sampled_from(["day", "week", "weekend", "month", "year"]),
        low=st.integers(-5000, 0),
        high=st.integers(0, 50),
    ),
    st.dates(min_value=date(1900, 1, 1), max_value=date(2400, 1, 1)),
)
def test_any_stretch_can_be_seen_from_any_day(when: When, today: date) -> None:
    for first, last in when.seen_from(today):
        assert first <= last


@every(
    "piece",
    [
        "Ab ",
        "de ",
        "A. ",
        "aB",
        "d'",
        "-a",
        "1,",
        "12 000 ",
        "twenty-",
        "dreizehn",
        "a few ",
        "3-3-",
        "1.1.",
        "June ",
        '"',
        "'a",
        "a.",
        "@a",
        "http://",
        "a@",
    ],
)
def test_time_grows_linearly_with_hostile_text(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.process_time()
        mentions(text, "de")
        return time.process_time() - started

    mentions(piece * 20, "de")
    small = min(seconds(4_000) for _ in range(2))
    assert min(seconds(16_000) for _ in range(3)) < 12 * small + 0.1


@every(
    ("language", "text", "day"),
    [
        ("en", "They came on the third of May.", 3),
        ("en", "They came on the twenty-first of May.", 21),
        ("de", "Sie kamen am dritten Mai.", 3),
        ("es", "Llegaron el treinta y uno de mayo.", 31),
        ("fr", "Ils sont arrivés le vingt-cinq mai.", 25),
        ("pt", "Chegaram a um de maio.", 1),
    ],
)
def test_a_day_of_a_month_may_be_told_in_words(language: str, text: str, day: int) -> None:
    (found,) = mentions(text, language)
    assert [(when.day, when.month) for when in found.whens] == [(day, 5)]


def test_words_of_courtesy_name_nobody_in_a_language_without_a_lexicon() -> None:
    found = [
        mention.text for mention in mentions("Mi ha detto che Lei cerca un tetto; la Sua idea piace a Marco.", "it")
    ]
    assert found == ["Marco"]
    assert "Sue" in [mention.text for mention in mentions("I met Sue there.", "en")]


@every(
    ("language", "text", "told"),
    [
        ("pt", "Vemo-nos na segunda-feira em Braga.", "segunda-feira"),
        ("en", "See you on Sat 14 Nov.", "Sat"),
        ("en", "I sat next to Ilse, who has 140 kinds of beans.", ""),
        ("de", "Wir sehen uns am Montagabend.", "Montagabend"),
    ],
)
def test_a_weekday_is_found_whole_in_two_words_or_cut_short(language: str, text: str, told: str) -> None:
    found = [mention.text for mention in mentions(text, language) if mention.kind is Kind.DATE]
    assert found[:1] == [told] * bool(told)


@every(
    ("language", "text"),
    [
        ("es", "Gracias por todo. Vos me llevaste. Según me contaron, nadie más. Contame cómo sigue."),
        ("pt", "Foi bonito. Ambos me ajudaram. Oxalá tinha lugar. Consigo é fácil."),
        ("fr", "Merci pour tout. Hélas a plu le matin. Sauf a été dit autrement."),
        ("en", "Thank you. Phew was all we said. Despite has two meanings. Gosh is mild."),
    ],
)
def test_words_that_only_tie_a_sentence_are_no_names_at_its_beginning(language: str, text: str) -> None:
    assert not names(text, language)

"""What looks like somebody else and is none: a town, a name only called out, a thing, whoever the contact is said to be."""

from __future__ import annotations

from invitewriter import draft
from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from invitewriter.text.sentences import sentences
from tests.briefing import gathered, said
from tests.tables import every


def told(notes: str, contact: str) -> str:
    return " ".join(said(gathered(notes, contact)))


def test_a_town_that_people_are_called_after_is_nobody() -> None:
    notes = (
        "Kelso relay news\n\nHad a long chat on the air with a keen sender near Selma. I first spoke to Bert (K9QQ) in spring. "
        "The talk went to the relay in Kelso at once. He laughed at my spider of an aerial."
    )
    assert "The talk went to the relay in Kelso" in told(notes, "Bert (K9QQ)")
    found = gathered(notes, "Bert (K9QQ)")
    assert "He laughed at my spider" in " ".join(fact.text for fact in (*found.facts, *found.unclear))


def test_who_is_only_called_out_in_quoted_words_is_whoever_notes_them_down() -> None:
    notes = 'Schwester Roswitha, Station 4. Kam jeden Abend herein und rief "Herr Buchholz, der Mond ist da". Sie hat mir die Zeitung gebracht.'
    assert "Sie hat mir die Zeitung gebracht." in told(notes, "Schwester Roswitha")
    english = 'Met Winifred in the belfry. She said "mind the sally, Gerald, not the wheel". She rings in three towers.'
    assert "She rings in three towers." in told(english, "Winifred")


def test_a_noun_behind_its_article_is_nobody() -> None:
    notes = "Herrn Ebner am Stand gefragt. Die Zeichnung schickt er mir im Mai. Ich habe ihm den Hobel versprochen."
    assert "Ich habe ihm den Hobel versprochen." in told(notes, "Herr Ebner")


def test_whoever_the_contact_is_told_to_be_is_nobody_else() -> None:
    notes = "Weekend at the priory. Gardener and cook are one man, Fr Leopold. He lent me a veil and let me hold the smoker."
    assert "He lent me a veil" in told(notes, "Fr. Leopold")


def test_mum_is_no_he() -> None:
    notes = "Met Hubert at the ferry. Hubert waved to Mum. He keeps old timetables and lacks the one of 1961."
    assert "He keeps old timetables" in told(notes, "Hubert")


def test_a_verb_that_is_a_name_as_well_owes_nobody() -> None:
    notes = "Sal Whitlow, chandler's. Found me the shackle in a minute. Owe her a pasty. She sails to Lundy in June."
    assert "She sails to Lundy" in told(notes, "Sal Whitlow")


def test_what_a_german_line_did_something_to_is_no_surname() -> None:
    notes = "mit Gerti Bilder für den Umzug geklebt, 30 Stück\nsie kennt jeden Bäcker in der Vorstadt"
    assert "sie kennt jeden Bäcker" in told(notes, "Gerti Hausmann")


@every(
    ("language", "line", "kept"),
    [
        ("en", "Agnes ran the stall for me twice while Dad was in hospital.", "Agnes ran the stall for me twice"),
        ("de", "Agnes hat mir zweimal den Hund gehütet, während Papa im Krankenhaus lag.", "Agnes hat mir zweimal den Hund gehütet"),
        ("fr", "Agnès m'a gardé la boutique trois fois pendant que maman était à l'hôpital.", "Agnès m'a gardé la boutique trois fois"),
        ("es", "Agnes me llevó el puesto tres veces mientras mamá estaba en el hospital.", "Agnes me llevó el puesto tres veces"),
        ("it", "Agnese mi ha tenuto il banco due volte mentre papà era in ospedale.", "Agnese mi ha tenuto il banco due volte"),
        ("pt", "A Agnes guardou-me a banca duas vezes enquanto o pai esteve no hospital.", "A Agnes guardou-me a banca duas vezes"),
    ],
)  # fmt: skip
def test_what_was_done_for_the_sender_stays_and_why_does_not(language: str, line: str, kept: str) -> None:
    start = {"en": "Met Agnes at the mill.", "de": "Agnes in der Mühle getroffen.", "fr": "J'ai rencontré Agnès au moulin.", "es": "Conocí a Agnes en el molino.", "it": "Ho conosciuto Agnese al mulino.", "pt": "Conheci a Agnes no moinho."}  # fmt: skip
    notes = f"{start[language]} {line}"
    letter_may_say = told(notes, {"fr": "Agnès", "it": "Agnese"}.get(language, "Agnes"))
    assert kept in letter_may_say
    assert not any(word in letter_may_say for word in ("ospital", "ôpital", "ospedale", "Krankenhaus"))


@every(
    "line",
    ["She lent us a bed while her husband was in hospital.", "She stays in my barn while her house is repossessed."],
)
def test_what_befell_the_helper_leaves_no_trace(line: str) -> None:
    assert "while" not in told(f"Met Agnes at the mill. {line} She carves spoons.", "Agnes")
    assert "in my barn" not in told(f"Met Agnes at the mill. {line} She carves spoons.", "Agnes")


@every(
    ("language", "text"),
    [
        ("en", "He made a hearing aid holder out of cork"),
        ("en", "sent me a very fine card from Ghent"),
        ("en", "she laughed herself sick at my hat"),
        ("de", "sie hat mir die alte Karte herausgesucht"),
        ("de", "er ließ die Kinder raten, was im Sack war"),
        ("de", "wir schulden ihr einen Kuchen"),
        ("es", "la llamamos desde un locutorio del puerto"),
    ],
)
def test_a_word_of_two_meanings_alone_is_no_private_matter(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


@every(
    ("language", "text"),
    [
        ("de", "er kämpft seit Jahren mit der Spielsucht"),
        ("de", "sie hat stark abgenommen"),
        ("de", "kann die Raten nicht mehr zahlen"),
        ("es", "habla con él por el locutorio de la cárcel"),
        ("en", "she was fined in June and cannot pay"),
    ],
)
def test_beside_its_own_words_it_is(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))


@every(
    ("notes", "contact"),
    [
        ("Met Hedda at the forge. She wore a saucepan for a hat, we shall never let that go. She forges hooks.", "Hedda"),
        ("Mit Hedda am Seil gewesen. Ich schulde ihr noch die Fotos, und die Karte wollte ich ihr leihen.", "Hedda"),
    ],
)  # fmt: skip
def test_what_is_remembered_or_still_owed_speaks_for_a_letter(notes: str, contact: str) -> None:
    assert draft(notes, contact=contact, channel="email").outcome.value != "declined"


def test_german_shortens_a_saint_and_a_month() -> None:
    text = "Kirche zum Hl. Veit, danach Tee. Sie fährt im Sept. mit dem Rad. Am 7. Jänner bin ich dort."
    assert [text[span.start : span.end] for span in sentences(text, "de")] == [
        "Kirche zum Hl. Veit, danach Tee.",
        "Sie fährt im Sept. mit dem Rad.",
        "Am 7. Jänner bin ich dort.",
    ]

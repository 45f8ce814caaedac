"""What ends a letter: a death told without its word, a refusal said outright; and what is only to be looked into."""

from datetime import date

from invitewriter.brief import Request, gather, make_brief
from invitewriter.domain import Brief, Decline, Reason, Standing
from invitewriter.notes import parse_notes
from tests.tables import every

ASKED = Request(contact="Ada Pohl", summary=None, sender=None, channel="email", today=date(2026, 11, 26))
HEADS = {
    "en": "Contact: Ada Pohl\nRuns a rye mill in Kempen.\nLooks for a stone.\n",
    "de": "Kontakt: Ada Pohl\nBetreibt eine Mühle in Kempen.\nSucht einen Stein.\n",
    "es": "Contacto: Ada Pohl\nLleva un molino en Soria.\nBusca una piedra.\n",
    "fr": "Contact : Ada Pohl\nTient un moulin à Metz.\nCherche une pierre.\n",
}


@every(
    ("language", "line"),
    [
        ("en", "Her daughter rang: the funeral was on Tuesday."),
        ("de", "Die schwarz umrandete Karte kam am Montag."),
        ("fr", "Elle m'a dit : ne m'écrivez plus"),
        ("es", "Pidió que no le escriba nadie."),
        ("en", "I did not know that it would be our last evening."),
        ("en", "Rest in peace, dear Ada."),
        ("de", "Im Mai hat ihr Herz aufgehört zu schlagen."),
        ("fr", "J'ai appris deux mois plus tard que ce serait notre dernière soirée."),
        ("es", "Fue la última vez que la vi con vida."),
    ],
)
def test_no_letter_is_written(language: str, line: str) -> None:
    made = make_brief(parse_notes(HEADS[language] + line), ASKED)
    assert isinstance(made, Decline)
    assert made.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "It was our last evening in Kempen."),
        ("en", "The last time I saw her she had no stone yet."),
        ("en", "She told me of the death of Tom Hale, a miller."),
        ("de", "Sie hat es nicht zum Vortrag geschafft."),
        ("fr", "C'était notre dernière soirée à Metz."),
        ("es", "La última vez que la vi vivía en Turín."),
    ],
)
def test_what_only_sounds_like_a_death_ends_nothing(language: str, line: str) -> None:
    assert isinstance(make_brief(parse_notes(HEADS[language] + line), ASKED), Brief)


@every(
    ("language", "line"),
    [
        ("en", "is she off to Delft next year? find out"),
        ("de", "zieht sie nach Kiel um? nachfragen"),
        ("es", "¿abre tienda en Toledo? preguntar"),
        ("fr", "ouvre-t-elle à Lille ? à vérifier"),
    ],
)
def test_what_is_to_be_looked_into_is_told_nobody(language: str, line: str) -> None:
    brief = gather(parse_notes(HEADS[language] + line), ASKED)
    assert isinstance(brief, Brief)
    last = [fact for fact in brief.facts if fact.line == HEADS[language].count("\n") + 1]
    assert {fact.standing for fact in last} <= {Standing.HEARSAY}


def test_who_does_not_know_keeps_back_what() -> None:
    brief = gather(parse_notes(HEADS["en"] + "Moving to Lisbon in June, hasn't told her boss"), ASKED)
    assert isinstance(brief, Brief)
    assert not any("Lisbon" in fact.text for fact in brief.facts)

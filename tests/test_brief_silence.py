"""Who was silent a whole ride, or is not met yet, was not talked with, whatever else the sender had."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, How, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every


def _outcome(text: str) -> Brief | Decline:
    return make_brief(parse_notes(text), Request(contact="Ottilie Crane", today=TODAY))


@every(
    "text",
    [
        "Ottilie Crane took us to the ferry in her van.\nShe was silent the whole drive.",
        "Ottilie Crane took us to the ferry in her van.\nShe did not say one word all the way.",
        "Ottilie Crane fuhr uns zur Fähre.\nSie schwieg die ganze Fahrt.",
        "Ottilie Crane fuhr uns zur Fähre.\nDen ganzen Weg hat sie geschwiegen.",
        "Ottilie Crane nous a menés au ferry.\nElle n'a rien dit de tout le trajet.",
        "Ottilie Crane nos llevó al ferry.\nNo dijo nada en todo el viaje.",
        "Ottilie Crane guidava il furgone fino al traghetto.\nZitta per tutto il viaggio.",
        "A Ottilie Crane conduziu até ao ferry.\nCalada a viagem toda.",
    ],
)
def test_a_silent_ride_is_no_talk(text: str) -> None:
    outcome = _outcome(text)
    assert outcome.reason is Reason.DO_NOT_WRITE if isinstance(outcome, Decline) else outcome.how is How.UNMET


@every(
    "text",
    [
        "Ottilie Crane took us to the ferry.\nShe was silent the whole drive, then she told us about her press.",
        "Talked with Ottilie Crane about her press.\nI was silent the whole drive after that.",
        "Ottilie Crane fuhr uns zur Fähre.\nErst schwieg sie die ganze Fahrt, am Kai erzählte sie uns von ihrer Presse.",
        "Talked with Ottilie Crane about her press.\nHer dog was quiet all the way home.",
    ],
)
def test_who_speaks_at_last_was_met(text: str) -> None:
    outcome = _outcome(text)
    assert isinstance(outcome, Brief)
    assert outcome.how is How.MET


def test_what_the_sender_had_is_no_talk() -> None:
    told = "Ottilie Crane has taken over the plot beside ours.\nHaven't met her yet.\nI had a stack of old panes by the fence, she may use them for her beans and her marrows."
    outcome = _outcome(told)
    assert isinstance(outcome, Decline) or outcome.how is How.UNMET


@every("had", ["a long talk with her", "a pint with her"])
def test_a_talk_that_the_sender_had_is_one(had: str) -> None:
    outcome = _outcome(f"Ottilie Crane binds hymn books.\nHad never met her before.\nI had {had} about her press.")
    assert isinstance(outcome, Brief)
    assert outcome.how is How.MET

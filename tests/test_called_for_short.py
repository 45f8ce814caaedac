"""Notes call people by short forms of their names: what is told of Peggy is told of Margaret, her death above all, and her wish to be left alone."""

from __future__ import annotations

from invitewriter.brief.people.names.short import called_for_short
from invitewriter.domain import Brief, Reason
from tests.briefing import declined, made
from tests.tables import every


@every(
    ("contact", "text"),
    [
        ("Edward Birdsall", "Ted's funeral is on Friday. He left me his gouges."),
        ("Margaret Birdsall", "Peggy passed on the Sunday after the fair. She had shown me her loom."),
        ("Robert Birdsall", "We put Bob in the ground yesterday. His bench stays in the shed."),
        ("Elizabeth Birdsall", "First rehearsal since we lost Betty. Her stand is empty."),
        ("William Birdsall", "We scattered Bill's ashes at the weir. He taught me to scull."),
        ("Leopold Krahn", "Gestern haben wir den Poldi unter die Erde gebracht. Sein Waldhorn liegt noch hier."),
        ("Wilhelm Krahn", "Willi ist am Dienstag gestorben. Der Schlüssel zum Schuppen ist noch bei ihm."),
        ("Karl Krahn", "Die Abdankung vom Karl war gut besucht. Seine Säge habe ich noch."),
        ("Josef Krahn", "Heute Probe ohne den Sepp. Letzte Woche haben wir ihn eingegraben."),
        ("Jean Crane", "On a enterré Jeannot mardi. Il m'avait prêté son rabot."),
        ("Francisco Cran", "Enterramos a Paco el martes. Me había prestado su cepillo."),
        ("Giuseppe Crani", "Il funerale di Beppe è stato martedì. Mi aveva prestato la pialla."),
        ("José Crane", "O Zé morreu na segunda. Tinha-me emprestado a plaina."),
    ],
)
def test_the_death_of_somebody_called_for_short_is_the_contacts(contact: str, text: str) -> None:
    assert declined(text, contact).reason is Reason.DO_NOT_WRITE


@every(
    ("contact", "text"),
    [
        ("Alan Birdsall", "Alan answered through Chris. He does not want to be approached by the guild any more."),
        ("Gertraud Krahn", "Traudl getroffen. Sie bittet darum, dass man sie in Ruhe lässt."),
        ("Otto Krahn", "Otto lässt ausrichten, wir sollen uns nicht mehr bei ihm melden."),
    ],
)
def test_a_wish_for_peace_is_heard_however_they_are_called(contact: str, text: str) -> None:
    assert declined(text, contact).reason is Reason.DO_NOT_WRITE


@every(
    ("contact", "text"),
    [
        ("William Birdsall", "Bill showed me how to set a plane. He had buried his old dog that morning."),
        (
            "Elizabeth Birdsall",
            "Tea with Betty without her cat, who passed on the Sunday. She gave me a cutting and I promised her a pot.",
        ),
        ("Josef Krahn", "Mit dem Sepp drei Reihen Kartoffeln eingegraben. Er leiht mir seinen Pflug."),
        ("Otto Krahn", "Otto sagt, wir sollen uns melden, wenn die Pflaumen reif sind. Er zeigt uns seine Darre."),
        (
            "Alan Birdsall",
            "Alan told me of Chris, who left the guild. He does not like long evenings. He showed me his lathe.",
        ),
    ],
)
def test_what_only_sounds_so_stops_no_letter(contact: str, text: str) -> None:
    assert isinstance(made(text, contact), Brief)


@every(
    ("text", "called"),
    [
        ("We asked Will about the weir.", {"will"}),
        ("Will she bring the planes? We will see.", set()),
        ("Bill brought the planes.", {"bill"}),
        ("The bill for the planes.", set()),
    ],
)
def test_a_word_of_every_day_is_a_name_only_with_its_capital(text: str, called: set[str]) -> None:
    assert called_for_short("william", [text]) == called


def test_a_short_form_that_was_asked_for_is_looked_for_in_full() -> None:
    assert called_for_short("ted", ["Edward showed me the weir."]) == {"edward"}

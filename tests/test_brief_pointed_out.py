"""Who is pointed out by a plain sentence is whom the notes are about, whatever list knows the name."""

from invitewriter.domain import Reason
from tests.briefing import declined, gathered
from tests.tables import every


@every(
    ("text", "name"),
    [
        ("Lace day, done. The woman at the next cushion was Marion. I lost two pins, and she found both.", "Marion"),
        (
            "Filzkurs. Die Frau an der Walkbank war Roswitha. Sie hat mir gezeigt, wie man die Kante schließt.",
            "Roswitha",
        ),
        ("Stage de reliure. La dame qui tenait la presse, c'était Solène. Elle m'a montré deux fois.", "Solène"),
        ("Taller de cestos. La mujer del primer banco era Maite. Me enseñó el borde.", "Maite"),
        ("Oficina de cestos. A senhora do primeiro banco era a Leonor. Mostrou-me o rebordo.", "Leonor"),
        ("Corso di cesti. La signora al primo banco era Ornella. Mi ha mostrato il bordo.", "Ornella"),
        ("Boat jumble. Berth 9 is Tariq, cooper by trade. Lent me a mallet.", "Tariq"),
        ("Clock day at the mill. My alarm clock went to Farid's bench. He listened to it and laughed.", "Farid"),
        ("Uhrentag in der Mühle. Mein Wecker kam an den Tisch von Farid. Er hat nur gehorcht und gelacht.", "Farid"),
        ("Journée des horloges. Mon réveil a fini sur l'établi de Farid. Il a écouté et il a ri.", "Farid"),
        (
            "Choir day, Brecon. We sang fine. In the queue with Illtud from the Cwmavon choir, he lent me a score.",
            "Illtud",
        ),
        ("Singtag Verden. Mit Tjarko geredet (zweiter Bass, gelernter Tischler). Hat mir Noten geliehen.", "Tjarko"),
        ("Campsite, pitch 9. Next door Jorike from Sneek, she held our tent in the storm.", "Jorike"),
        ("Zeltplatz Amrum. Nebenan Jorike aus Sneek, Gartenbau. Sie hat unser Zelt gehalten.", "Jorike"),
        ("Camping. À côté Jorike de Sneek, jardinière. Elle nous a aidés.", "Jorike de Sneek"),
        (
            "Dorffest\nan der Theke gestanden mit Enno, Zeugwart, macht beruflich Dachrinnen\nholt mich im Mai ab",
            "Enno",
        ),
        ('Supper debrief w/ the new verger (Maeve Orchard, "Maeve will do"). She was on the raffle.', "Maeve Orchard"),
        ('Kaffee mit der neuen Küsterin (Silke Ohm, "Silke reicht"). Sie will draußen singen lassen.', "Silke Ohm"),
        ("regatta sun, no wind, rory towed me home. joiner. next sun again, i bring him the tape", "Rory"),
        ("regatta so, flaute, lukas hat mich abgeholt. tischler. nächsten so wieder, ich bring ihm das band", "Lukas"),
        ("régate dimanche, pas de vent, lucas m'a remorquée. menuisier. je lui apporte le ruban", "Lucas"),
    ],
)
def test_who_is_pointed_out_is_the_contact(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    "text",
    [
        "Campsite, pitch 14. Next door Jorike from Sneek, says the board. Rained all day.",
        "Chor. Am Buffet mit Heiner vom Männerchor und mit Gunther vom Kirchenchor. Einer schickt mir Noten.",
        "Her boss is Tom, a cooper. I like barrels.",
        "The author of the guide was Grace. I liked it.",
        "We slept badly. Her daughter lives with a man in Ghent, she said.",
    ],
)
def test_whoever_is_only_named_or_described_aside_is_not(text: str) -> None:
    assert declined(text).reason in {Reason.WHO, Reason.DO_NOT_WRITE, Reason.THIN}


@every(
    ("text", "called"),
    [
        ("Tool stall by the bridge. Never got his name. He sold me a plane and showed me the blade.", "the man"),
        ("Stand am Fluss. Ihren Namen weiß ich nicht. Sie hat mir den Hobel gezeigt.", "die Frau"),
        ("Brocante. Je ne sais pas son nom. Il m'a montré un rabot.", "le monsieur"),
        ("Rastro. No sé su nombre. Ella me enseñó un cepillo.", "la señora"),
        ("Feira. Não sei o nome dele. Ele mostrou-me uma plaina.", "o senhor"),
        ("Mercatino. Non so il suo nome. Lei mi ha mostrato una pialla.", "la signora"),
    ],
)
def test_whose_name_was_never_learned_is_greeted_without_one(text: str, called: str) -> None:
    contact = gathered(text).contact
    assert (contact.name, contact.named, contact.first_name) == (called, False, "")


@every(
    "text",
    [
        "Tool stall. Never got his name. She sold me a plane, he packed it.",
        "Tool stall. Never got a name. Sold out by noon.",
    ],
)
def test_of_two_without_a_name_none_is_picked(text: str) -> None:
    assert declined(text).reason in {Reason.WHO, Reason.DO_NOT_WRITE, Reason.THIN}


def test_what_somebody_is_is_no_name() -> None:
    contact = gathered("Kaffee mit der neuen Küsterin. Sie hat mir den Turm gezeigt.", "").contact
    assert contact.named is False


def test_a_fair_that_reads_like_a_name_is_no_rival_of_who_is_described() -> None:
    text = "I met a young woman who was taken with the lace pillow. She asked me about it.\n\nYorkshire Lace and Thread is in June."
    assert gathered(text).contact.named is False


@every(
    "text",
    [
        "Ada Moss - paper show. stood in the hall bc printer died. told her about the glue",
        "Ada Moss - paper show. sat on the stairs while router died. told her about the glue",
        "Ada Moss, first call. They ring because the shop knows every hen by name. Sends me 20 photos.",
        "Herr Quast hat mir mit dem Regal geholfen. Er sagte: hochkant durch die Tür. Ich bring ihm Kuchen.",
    ],
)
def test_what_only_sounds_like_a_reason_against_a_letter_is_none(text: str) -> None:
    assert gathered(text).contact.name in {"Ada Moss", "Herr Quast"}


@every(
    "text",
    [
        "Ada Moss - paper show in May. no stand this year bc she died in June",
        "Ada Moss, fair. I only know her by name.",
        "Herr Quast kam an den Zaun. Er hat mich hochkant hinausgeworfen.",
    ],
)
def test_what_is_one_stays_one(text: str) -> None:
    assert declined(text).reason is Reason.DO_NOT_WRITE


@every("thing", ["a ticket", "gloves", "the news"])
def test_who_does_not_bother_with_a_thing_may_be_written_to(thing: str) -> None:
    assert gathered(f"Met Maud Ellery at the ferry. She won't bother with {thing}.").contact.name == "Maud Ellery"
    assert declined("Met Maud Ellery at the ferry. She asked not to be bothered.").reason is Reason.DO_NOT_WRITE
    assert declined("Met Maud Ellery. I won't bother with a letter to her.").reason is Reason.DO_NOT_WRITE

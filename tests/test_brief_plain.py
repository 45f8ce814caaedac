"""Plain sentences that name one person are about that person, and those that only mention somebody are about nobody."""

from invitewriter.brief.people.names.reading import name_at
from invitewriter.domain import Brief, Decline, How, Reason
from tests.briefing import made
from tests.tables import every


@every(
    ("text", "contact"),
    [
        ("Greta rang. Needs the loom weights.", "Greta"),
        ("Supper: Greta\n- needs loom weights", "Greta"),
        ("Had Greta over for soup. She weaves.", "Greta"),
        ("Got a postcard from Greta. She needs loom weights.", "Greta"),
        ("Stayed at Greta's. She weaves sails.", "Greta"),
        ("My neighbour Greta lent me a spindle. She weaves.", "Greta"),
        ("Omar's sister Greta weaves sails. I sat beside her.", "Greta"),
        ("A tall stranger gave me wool. The name is Greta.", "Greta"),
        ("Met Greta, Quayside Bakery, at the fair. She weaves.", "Greta"),
        ("Greta rief an. Braucht Webgewichte.", "Greta"),
        ("Heute kam Greta mit Wolle vorbei. Sie webt Segel.", "Greta"),
        ("Mail von Greta bekommen. Sie webt Segel.", "Greta"),
        ("Greta a téléphoné. Cherche des fuseaux.", "Greta"),
        ("Reçu une lettre d'Odile. Elle tisse des voiles.", "Odile"),
        ("La hermana de Omar, Greta, teje velas. Me senté a su lado.", "Greta"),
        ("Llamó la señora Bolaños. Quiere los husos.", "señora Bolaños"),
        ("Ho rivisto Greta. Lei tesse ancora vele.", "Greta"),
        ("Recebi uma carta da Greta. Ela tece velas.", "Greta"),
        ("Falei com M. Novais sobre velas. Ele tece.", "M. Novais"),
        ("Mme T. m'a montré les voiles. On a bien ri.", "Mme T."),
        ("1:1 Rusty\n- loom weights\n- weaves sails", "Rusty"),
        ("Stayed at Chester's. He weaves sails.", "Chester"),
        ("Julio me enseñó los husos. Nos reímos mucho.", "Julio"),
    ],
)
def test_the_only_one_named_is_meant_where_the_sentence_brings_them_in(text: str, contact: str) -> None:
    brief = made(text)
    found = brief.contact.name if isinstance(brief, Brief) else brief.advice
    assert contact in found


@every(
    "text",
    [
        "Read about Greta Holm in the paper. She weaves sails.",
        "Waited an hour for Greta Holm, but she did not come.",
        "Greta Holm could not come. She weaves sails.",
        "Watched a film by Greta Holm about sails.",
        "Eine Stunde auf Greta Holm gewartet, aber sie kam nicht.",
        "In der Zeitung über G. Holm gelesen. Sie webt Segel.",
        "Greta Holm konnte nicht kommen. Sie webt Segel.",
        "Lu un article sur Greta Holm. Elle tisse des voiles.",
        "Rencontré personne. Greta Holm n'a pas pu venir.",
        "Leí sobre Greta Holm en el periódico. Ella teje velas.",
        "Ho letto di Greta Holm sul giornale. Lei tesse vele.",
        "Li sobre a Greta Holm no jornal. Ela tece velas.",
    ],
)
def test_whoever_was_only_read_of_or_did_not_come_gets_no_letter(text: str) -> None:
    assert isinstance(made(text), Decline)


@every(
    "text",
    [
        "The weaver said that Greta spins. She laughed.",
        "Need a weaver: Greta, says Omar",
        "Her boat is called Greta. She leaks.",
        "Deadline: August\n- oars",
        "notes from April\n- oars",
    ],
)
def test_a_name_in_passing_brings_nobody_in(text: str) -> None:
    declined = made(text)
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.WHO


@every(
    ("text", "word", "language", "name"),
    [
        ("Met Rusty at the quay", "Rusty", "en", "Rusty"),
        ("With June at the looms", "June", "en", "June"),
        ("June showed me the looms", "June", "en", "June"),
        ("met in June at the looms", "June", "en", None),
        ("Summer: June and July", "June", "en", None),
        ("Heute Linde Winter kennengelernt", "Linde", "de", "Linde Winter"),
        ("Mit Rose Winter über Segel geredet", "Rose", "de", "Rose Winter"),
        ("Conocí a Luz en el puerto", "Luz", "es", "Luz"),
        ("estuve en La Paz un mes", "Paz", "es", None),
        ("Talked to Clara May about sails", "Clara", "en", "Clara May"),
        ("Talked to Clara May 5 about sails", "Clara", "en", "Clara"),
        ("Met A.B. Holm at the quay", "A.B.", "en", "A.B. Holm"),
        ("con Livia Di Salvo al porto", "Livia", "it", "Livia Di Salvo"),
        ("com a Joana d'Ávila no porto", "Joana", "pt", "Joana d'Ávila"),
    ],
)
def test_a_word_is_a_name_where_the_sentence_calls_for_one(
    text: str, word: str, language: str, name: str | None
) -> None:
    found = name_at(text, text.index(word), language)
    assert (found.text if found else None) == name


@every(
    "text",
    [
        "Got a letter from Greta Holm. She weaves sails.",
        "Greta Holm wrote. She weaves sails.",
        "Brief von Greta Holm. Sie webt Segel.",
        "Reçu une lettre de Greta Holm. Elle tisse des voiles.",
    ],
)
def test_whoever_wrote_was_not_met(text: str) -> None:
    brief = made(text)
    assert isinstance(brief, Brief)
    assert brief.how is How.WROTE


@every(
    ("text", "contact"),
    [
        ("Winnie Ashdown mended my kettle at the repair table.", "Winnie Ashdown"),
        ("Bill Harkaway showed me his lathe.", "Bill Harkaway"),
        ("Grant Pellow carved spoons beside me.", "Grant Pellow"),
        ("Ernst Hallwig hat mir seine Drechselbank gezeigt.", "Ernst Hallwig"),
        ("Rose Kettmann schnitt mit mir Hecken.", "Rose Kettmann"),
        ("Rosa Tejedor trenzó cestas conmigo.", "Rosa Tejedor"),
        ("Rose Quettier a taillé les haies avec moi.", "Rose Quettier"),
        ("Pia Rondelli mi ha insegnato a intrecciare.", "Pia Rondelli"),
        ("Rosa Teixoso entrançou cestos comigo.", "Rosa Teixoso"),
        ("Mark Tansley's birthday in red. Orla Finch lent me her saw.", "Orla Finch"),
        ("Bill Tansley for the sand. Orla Finch lent me her saw.", "Orla Finch"),
        ("Rose Garden closed early. Orla Finch lent me her saw.", "Orla Finch"),
    ],
)
def test_a_given_name_that_is_a_word_is_one_before_a_surname_and_what_people_do(text: str, contact: str) -> None:
    brief = made(text)
    assert isinstance(brief, Brief), brief
    assert brief.contact.name == contact

"""A death told by what is left (a bare bed, an empty chair with flowers), a wish for silence that is passed on, and the same words of guests, moves and people who like a letter."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every

_MET = {
    "en": "Met Anna Berger at the craft fair on Saturday. She mends kites.",
    "de": "Anna Berger am Samstag auf dem Handwerkermarkt getroffen. Sie flickt Drachen.",
    "fr": "Rencontré Anna Berger samedi à la foire. Elle répare des cerfs-volants.",
    "es": "Conocí a Anna Berger el sábado en la feria. Repara cometas.",
    "pt": "Conheci a Anna Berger no sábado na feira. Ela conserta papagaios.",
    "it": "Ho conosciuto Anna Berger sabato alla fiera. Ripara aquiloni.",
}
_DEAD = {
    "en": [
        "Brought her the kite string. The bed was already stripped. Early hours, the matron told me, quite quietly.",
        "Her stool at the bench stood empty, with roses laid across it.",
        "Her nameplate has been taken down. The committal is on Tuesday.",
        "Her notice was in the Gazette. The service is on Thursday.",
        "The bed was rolled up. Last night, the caretaker told me, she felt nothing.",
    ],
    "de": [
        "Wollte ihr die Schnur bringen. Das Bett war leer. Sonntagnacht, sagte die Stationsleiterin, ganz ruhig.",
        "Ihr Stuhl an der Werkbank war leer, jemand hatte Rosen hingelegt.",
        "Der Spind ist ausgeräumt. Die Aussegnung ist am Dienstag.",
        "Ihr Bett ist abgebaut. Gestern Nacht, sagt der Pförtner, sie hat nichts gespürt.",
    ],
    "fr": [
        "J'apportais la ficelle. Le lit était défait. Cette nuit, m'a dit l'infirmier, paisiblement.",
        "Sa chaise à l'établi était vide, quelqu'un avait posé des roses.",
        "Son avis est dans le journal. La cérémonie est mardi.",
    ],
    "es": [
        "Le llevaba el cordel. La cama estaba deshecha. Anoche, me dijo el enfermero, en paz.",
        "Su silla del banco estaba vacía, alguien había dejado rosas.",
    ],
    "pt": [
        "Levava-lhe o fio. A cama estava desfeita. Esta noite, disse o enfermeiro, em paz.",
        "O anúncio dela estava no jornal. A cerimónia é na terça.",
    ],
    "it": [
        "Le portavo lo spago. Il letto era sfatto. Stanotte, ha detto l'infermiere, in pace.",
        "La sua sedia era vuota, qualcuno aveva lasciato delle rose.",
    ],
}
_SILENT = {
    "en": [
        "Since this week she mends nothing, she says, and asks me kindly not to write.",
        "Her niece says she'd rather we left it.",
        "The secretary passed on that she prefers not to hear from the guild.",
        "She says she answers nobody's letters now and hoped I would understand.",
    ],
    "de": [
        "Ihre Nichte lässt ausrichten, ihr wäre lieber, ich ließe es dabei bewenden.",
        "Sie gab zu verstehen, dass sie niemandem mehr antwortet und hofft, dass wir das achten.",
    ],
    "fr": [
        "Sa fille dit qu'elle préfère qu'on en reste là.",
        "Elle a fait comprendre qu'elle ne répond plus à personne.",
    ],
    "es": ["Su hermana dice que prefiere que lo dejemos.", "Dio a entender que no contesta a nadie."],
    "pt": ["A filha diz que ela prefere que deixemos isso.", "Deu a entender que não responde a ninguém."],
    "it": ["La figlia dice che preferisce che lasciamo stare.", "Ha fatto capire che non risponde più a nessuno."],
}
_HARMLESS = {
    "en": [
        "The bed was stripped, guests were due, and she laughed, quite quietly.",
        "Anna's stool was empty, roses laid on it for her birthday.",
        "Anna asked me: please no calls, but she'd love a letter about kites.",
        "Her nameplate has been taken down, she moved to another workshop, neighbours say.",
        "Her notice in the paper says the workshop is open.",
    ],
    "de": [
        "Das Bett war abgezogen für die neuen Gäste, ganz ruhig war es im Haus.",
        "Sie will keine Anrufe, aber über einen Brief freut sie sich.",
        "Ihr Stuhl war leer, sie ließ draußen den Drachen steigen.",
    ],
    "fr": [
        "Le lit était défait pour les clients suivants, tout doucement elle a fermé.",
        "Elle ne veut pas d'appels, mais une carte lui ferait plaisir.",
    ],
    "es": [
        "La cama estaba deshecha, esperaba huéspedes, muy tranquila.",
        "No quiere llamadas, pero le encantaría una carta.",
    ],
    "pt": [
        "A cama estava desfeita, esperava hóspedes, muito serena.",
        "Não quer chamadas, mas adorava receber uma carta.",
    ],
    "it": [
        "Il letto era sfatto, aspettava ospiti, serena.",
        "Non vuole telefonate, ma una lettera le farebbe piacere.",
    ],
}


def _told(cases: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, line) for code, lines in cases.items() for line in lines]


def _brief(language: str, line: str) -> Brief | Decline:
    return make_brief(parse_notes(f"{_MET[language]}\n{line}"), Request(today=TODAY))


@every(("language", "line"), _told(_DEAD))
def test_nothing_is_written_where_only_what_is_left_tells_of_a_death(language: str, line: str) -> None:
    brief = _brief(language, line)
    assert isinstance(brief, Decline)
    assert brief.reason is Reason.DO_NOT_WRITE


@every(("language", "line"), _told(_SILENT))
def test_nothing_is_written_where_the_wish_for_silence_is_reported(language: str, line: str) -> None:
    brief = _brief(language, line)
    assert isinstance(brief, Decline)
    assert brief.reason is Reason.DO_NOT_WRITE


@every(("language", "line"), _told(_HARMLESS))
def test_guests_moves_and_people_who_like_a_letter_are_written_to(language: str, line: str) -> None:
    assert isinstance(_brief(language, line), Brief)


def test_a_silent_key_is_told_in_a_sentence_of_its_own() -> None:
    notes = "Tuned the aerial with Bert Orme in May.\nSilent key, says the bulletin."
    assert isinstance(make_brief(parse_notes(notes), Request(contact="Bert Orme", today=TODAY)), Decline)


def test_whoever_asked_nothing_and_left_nothing_to_remember_is_not_written_to() -> None:
    notes = "Anna Berger, craft fair. Rather arrogant. Mostly she talked, I no longer know what about. Not a single question."
    assert isinstance(make_brief(parse_notes(notes), Request(contact="Anna Berger", today=TODAY)), Decline)


@every(
    ("language", "line"),
    [
        ("en", "I wrote to her in June and in July. She never answered any of my letters."),
        ("en", "After that evening she vanished from my life."),
        ("de", "Auf keine meiner Mails kam seit dem Sommer etwas zurück."),
        ("fr", "Elle ne répond plus à aucun de mes mots."),
        ("es", "Desde el verano ignora todos mis mensajes."),
        ("pt", "Desde o verão ignora todas as minhas mensagens."),
        ("it", "Da giugno non risponde più a nessuno dei miei messaggi."),
    ],
)
def test_whoever_answers_nothing_wants_no_letter(language: str, line: str) -> None:
    made = _brief(language, line)
    assert isinstance(made, Decline)
    assert made.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "The postman brought word of the death, in Leeds, of our old friend Anna Berger."),
        ("de", "Am Telefon hörte ich vom Tod unserer lieben Freundin Anna Berger."),
        ("fr", "Le facteur m'a appris la mort, à Lille, de notre vieille amie Anna Berger."),
        ("es", "El cartero me contó la muerte, en León, de nuestra querida amiga Anna Berger."),
        ("pt", "O carteiro contou-me a morte, em Braga, da nossa velha amiga Anna Berger."),
        ("it", "Il postino mi ha detto della morte, a Lecce, della nostra cara amica Anna Berger."),
    ],
)
def test_the_death_of_a_friend_is_heard_with_its_place_between(language: str, line: str) -> None:
    made = _brief(language, line)
    assert isinstance(made, Decline)
    assert made.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "She told me of the death of her old friend Ole, who taught her."),
        ("de", "Sie erzählte vom Tod ihres alten Freundes Ole, der es ihr gezeigt hat."),
        ("fr", "Elle m'a parlé de la mort de son vieil ami Ole, qui lui a tout appris."),
        ("en", "She ignored the rain, and I never answered the postman."),
        ("en", "She called me a kite among hens, which goes on my tombstone."),
        ("en", "I'd rather nobody wrote about me in the bulletin."),
    ],
)
def test_the_death_of_another_and_other_silences_stop_no_letter(language: str, line: str) -> None:
    made = _brief(language, line)
    assert isinstance(made, Brief)

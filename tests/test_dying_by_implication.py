"""A death that nobody names: what somebody had still done themselves and kin sent on, the last weeks, the heart alone; and the same words of the living."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every

_MET = {
    "en": "Met Iris Colley at the seed swap in spring. She grows blue peas.",
    "de": "Iris Kolle im Frühjahr beim Saatguttausch getroffen. Sie zieht blaue Erbsen.",
    "fr": "Rencontré Iris Collet à la bourse aux graines. Elle cultive des pois bleus.",
    "es": "Conocí a Iris Coll en la feria de semillas. Cultiva guisantes azules.",
    "pt": "Conheci a Iris Colaço na feira de sementes. Cultiva ervilhas azuis.",
    "it": "Ho conosciuto Iris Colli alla fiera dei semi. Coltiva piselli azzurri.",
}
_DEAD = {
    "en": [
        "Added in autumn: the peas arrived, her nephew posted them. She had still labelled the bag herself.",
        "A packet from her son came. In her last weeks she sorted the seed.",
        "A note from her daughter came with the peas. The heart.",
    ],
    "de": [
        "Nachtrag: Die Erbsen kamen, dabei ein Zettel vom Neffen. Sie hatte sie noch selbst abgezählt.",
        "Im Herbst brachte ihr Sohn das Saatgut. In ihren letzten Wochen hat sie sortiert.",
        "Päckchen vom Enkel. Das Herz. Ach Iris.",
    ],
    "fr": ["Son neveu m'a envoyé les graines. Elle les avait encore comptées elle-même."],
    "es": ["Llegó un paquete de su sobrina. Todavía lo había cerrado ella misma."],
    "pt": ["Chegou um embrulho da sobrinha. Ainda o tinha fechado ela própria."],
    "it": ["È arrivato un pacco dalla nipote. L'aveva ancora chiuso lei stessa."],
}
_ALIVE = {
    "en": [
        "She had labelled the bag herself, and her nephew drew a pea on it.",
        "Her daughter sent a note that she is on her way. Her heart is in the garden.",
        "A packet from her son came: in her last weeks at the school she had no time to sort.",
    ],
    "de": [
        "Sie hat die Erbsen noch selbst abgezählt, mitten im Gedränge.",
        "Den Zettel von ihrer Tochter muss ich noch selbst abschreiben, er kam zerknittert an.",
        "Mit Herz und Verstand. Ihr Sohn brachte die Waage.",
        "Ihr Sohn brachte die Waage, das Haus räumt sie gerade um.",
    ],
    "fr": ["Elle a compté les graines elle-même, son neveu a apporté la balance."],
    "es": ["Cerró el paquete ella misma, su sobrina trajo la balanza."],
    "pt": ["Fechou o embrulho ela própria, a sobrinha trouxe a balança."],
    "it": ["Ha chiuso il pacco lei stessa, la nipote ha portato la bilancia."],
}


def _declined(language: str, line: str) -> bool:
    brief = make_brief(parse_notes(f"{_MET[language]}\n{line}"), Request(today=TODAY))
    return not isinstance(brief, Brief) and brief.reason is Reason.DO_NOT_WRITE


@every(("language", "line"), [(code, line) for code, lines in _DEAD.items() for line in lines])
def test_nothing_is_written_where_a_death_is_implied(language: str, line: str) -> None:
    assert _declined(language, line)


@every(("language", "line"), [(code, line) for code, lines in _ALIVE.items() for line in lines])
def test_the_same_words_of_the_living_stop_no_letter(language: str, line: str) -> None:
    assert not _declined(language, line)

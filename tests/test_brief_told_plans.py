"""Plans that somebody spoke of are told as spoken of: a talk about what comes next is no plan of those who heard it."""

from invitewriter.brief.facts.entries import entries_of
from invitewriter.brief.facts.standing import standing_of
from invitewriter.domain import Standing
from invitewriter.notes import parse_notes
from tests.tables import every


def standing(language: str, line: str) -> Standing:
    entry, *_ = entries_of(parse_notes(line).items)
    return standing_of(entry, language)


@every(
    ("language", "line"),
    [
        ("en", "She led us through the history of the weir, the upcoming repairs and the missing sluice."),
        ("en", "He told us about his plans for a glass roof."),
        ("en", "We talked about the next season on the canal and what is planned for the lock."),
        ("en", "We were all about to pack up when she waved."),
        ("de", "In seinem Vortrag ging es um die nächste Saison am Wehr und alles, was noch geplant ist."),
        ("de", "Der Umbau hat doppelt so lange gedauert wie geplant."),
        ("de", "Ich möchte mich bei ihr für die Führung bedanken."),
        ("fr", "Elle a présenté les prochaines étapes du barrage et les vannes à venir."),
        ("fr", "On a parlé des prochaines crues."),
        ("es", "En su charla repasó las próximas obras de la esclusa."),
        ("es", "Nos enseñó los planos de la próxima noria."),
        (
            "it",
            "Nella relazione si è scesi nei dettagli, prossime versioni e parti mancanti, fino a parlare della chiusa.",
        ),
        ("it", "Abbiamo parlato anche delle prossime piene."),
        ("pt", "Apresentou as próximas obras da comporta."),
        ("pt", "Falámos das próximas cheias."),
    ],
)
def test_what_was_spoken_of_is_told(language: str, line: str) -> None:
    assert standing(language, line) is Standing.FIRM


@every(
    ("language", "line"),
    [
        ("en", "She told us that the upcoming repairs start at the sluice."),
        ("en", "We talked about visiting the upcoming boat fair together."),
        ("en", "He plans to roof the lock with glass."),
        ("de", "Sie erzählte, dass die nächste Saison am Wehr beginnt."),
        ("de", "In der nächsten Saison ging es dann wohl um Glas."),
        ("fr", "Elle a dit que la prochaine vanne arrive en mai."),
        ("fr", "On a parlé de repeindre la prochaine vanne ensemble."),
        ("es", "Contó que la próxima noria llega en mayo."),
        ("it", "Ha raccontato che la prossima chiusa arriva a maggio."),
        ("it", "Abbiamo parlato di andare insieme al prossimo raduno."),
        ("pt", "Contou que a próxima comporta chega em maio."),
        ("pt", "Falámos de pintar a próxima comporta juntos."),
    ],
)
def test_what_somebody_says_will_be_is_a_plan(language: str, line: str) -> None:
    assert standing(language, line) is not Standing.FIRM


@every(
    ("language", "line"),
    [
        ("en", "She has a second loom and will put it aside."),
        ("de", "Sie hat einen zweiten Webstuhl und will ihn mir aufheben."),
        ("fr", "Elle a un second métier, et elle veut le garder pour moi."),
        ("es", "Tiene otro telar y quiere guardármelo."),
        ("it", "Ha un secondo telaio e vuole tenerlo per me."),
        ("pt", "Tem outro tear e quer guardar um lugar para mim."),
    ],
)
def test_what_is_so_beside_a_plan_is_told_with_it(language: str, line: str) -> None:
    assert standing(language, line) is Standing.PARTLY

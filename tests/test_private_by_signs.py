"""What is told of somebody by a sign: a ring on a chain, two plates, a till, a specialist; and what only uses such words."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every

PRIVATE = [
    ("de", "Das Haus des Bruders kam unter den Hammer."),
    ("de", "Davon wissen nur ihre Mutter und ich."),
    ("de", "Den Ehering trägt er jetzt in der Hosentasche."),
    ("de", "Der Kardiologe sieht sie im Mai."),
    ("de", "Der Schwager verzockt alles am Automaten."),
    ("de", "Der Vorschuss ging für die Hypothek drauf."),
    ("de", "Die Chemo endet im März."),
    ("de", "Ein Ehering ist nicht mehr zu sehen."),
    ("de", "Er hat seine Kisten schon in die andere Wohnung gebracht."),
    ("de", "Er lässt sich von allen auf der Nase herumtanzen."),
    ("de", "Ihre Teilhaberin hat die Kasse geleert."),
    ("de", "Man hat sie im April aus dem Institut geworfen."),
    ("de", "Nur ich weiß, dass sie im März wegzieht."),
    ("de", "Seine Frau sitzt nachts am Bett ihrer Mutter."),
    ("de", "Sie deckt abends noch immer für zwei."),
    ("de", "Sie ist schnell eingeschnappt."),
    ("de", "Sie wirkte verbittert und hört niemandem zu."),
    ("en", "He has already moved his boxes to another flat."),
    ("en", "He lets everybody walk all over him."),
    ("en", "Her partner emptied the till and is gone."),
    ("en", "His brother's farm was auctioned off."),
    ("en", "His wife spends her nights at her mother's bedside."),
    ("en", "No wedding ring any more."),
    ("en", "She seemed bitter and not much of a listener."),
    ("en", "She still lays two places for supper."),
    ("en", "She takes offence easily."),
    ("en", "She was put out of the institute in April, officially a sabbatical."),
    ("en", "She wears the ring on a chain under her shirt now."),
    ("en", "The brother-in-law gambles it all away online."),
    ("en", "The cardiologist sees her in May."),
    ("en", "The chemo ends in March."),
    ("en", "The mortgage ate up the advance."),
    ("en", "only Petra and I know it: she is ten weeks along."),
    ("es", "Al hermano le subastaron la finca."),
    ("es", "El cardiólogo la ve en mayo."),
    ("es", "El cuñado se juega todo en el móvil."),
    ("es", "La alianza la lleva ahora colgada de una cadena."),
    ("es", "La echaron del instituto en abril."),
    ("es", "La hipoteca se comió el anticipo."),
    ("es", "La quimio acaba en marzo."),
    ("es", "Me pareció amargada y poco dada a escuchar."),
    ("es", "Se deja pisotear por todos."),
    ("es", "Se ofende por cualquier cosa."),
    ("es", "Solo yo sé que se va en marzo."),
    ("es", "Su mujer pasa las noches junto a la cama de la madre."),
    ("es", "Su socia vació la caja."),
    ("es", "Todavía pone dos platos para cenar."),
    ("es", "Ya no lleva la alianza."),
    ("es", "Él ya se llevó las cajas a otro piso."),
    ("fr", "Elle m'a paru aigrie et peu à l'écoute."),
    ("fr", "Elle met encore deux assiettes le soir."),
    ("fr", "Elle n'a plus son alliance."),
    ("fr", "Elle se vexe pour un rien."),
    ("fr", "Il a déjà emporté ses cartons dans l'autre appartement."),
    ("fr", "Il n'y a que sa mère et moi qui le savons."),
    ("fr", "Il se laisse marcher sur les pieds par tout le monde."),
    ("fr", "L'alliance, il la porte au bout d'une chaîne."),
    ("fr", "L'à-valoir est passé dans le crédit de la maison."),
    ("fr", "La chimio se termine en mars."),
    ("fr", "La ferme du frère a été vendue aux enchères."),
    ("fr", "Le beau-frère joue tout son argent en ligne."),
    ("fr", "Le cardiologue la revoit en mai."),
    ("fr", "Moi seul sais qu'elle part en mars."),
    ("fr", "On l'a mise à la porte de l'institut en avril."),
    ("fr", "Sa femme passe ses nuits auprès de sa mère."),
    ("fr", "Son associée a vidé la caisse."),
    ("pt", "A aliança anda agora num fio ao pescoço."),
    ("pt", "A hipoteca comeu o adiantamento."),
    ("pt", "A mulher passa as noites à cabeceira da mãe."),
    ("pt", "A quimio acaba em março."),
    ("pt", "A quinta do irmão foi a leilão."),
    ("pt", "A sócia esvaziou a caixa."),
    ("pt", "Achei-a amarga e pouco dada a ouvir."),
    ("pt", "Ainda põe dois pratos ao jantar."),
    ("pt", "Deixa-se pisar por toda a gente."),
    ("pt", "Ele já levou as caixas para outro apartamento."),
    ("pt", "Já não usa a aliança."),
    ("pt", "O cardiologista vê-a em maio."),
    ("pt", "O cunhado joga tudo no telemóvel."),
    ("pt", "Ofende-se por tudo e por nada."),
    ("pt", "Puseram-na fora do instituto em abril."),
    ("pt", "Só a irmã e eu é que sabemos."),
    ("pt", "Só eu sei que ela vai embora em março."),
]
HARMLESS = [
    ("de", "Das alte Plakat kam unter den Hammer und brachte viel für den Verein."),
    ("de", "Er hat die Kisten mit den Lettern in die Werkstatt gebracht."),
    ("de", "Nur ich weiß, wo der Schlüssel liegt."),
    ("de", "Sie deckt abends für zwölf Gäste."),
    ("de", "Sie schmiedet Eheringe aus altem Gold."),
    ("de", "Wir haben die Kanne geleert."),
    ("en", "He moved his boxes of type to another bench."),
    ("en", "Only the beekeepers of her valley know the trick."),
    ("en", "She casts a wedding ring every spring at the forge."),
    ("en", "She sets out two cups and pours the tea."),
    ("en", "The cardiologist sees ten people a day in her tent."),
    ("en", "The dog lets the kittens walk all over him."),
    ("en", "The quilts were auctioned off for the school."),
    ("en", "The ring of stones is on a chain of hills."),
    ("en", "We emptied the tea urn and were gone by six."),
    ("en", "We spent the night at the lake's edge."),
    ("es", "Ella pone dos tazas y sirve el té."),
    ("es", "Forja alianzas de oro reciclado."),
    ("es", "Pasamos la noche junto al lago."),
    ("es", "Se llevó las cajas de tipos al taller."),
    ("es", "Subastaron las colchas para la escuela."),
    ("es", "Vaciamos la tetera."),
    ("fr", "Elle forge des alliances en or recyclé."),
    ("fr", "Elle met deux assiettes de tarte sur la table pour nous."),
    ("fr", "Il a emporté les cartons de caractères à l'atelier."),
    ("fr", "La courtepointe a été vendue aux enchères pour l'école."),
    ("fr", "On a passé la nuit au bord du lac."),
    ("fr", "On a vidé la théière."),
    ("pt", "As colchas foram a leilão para a escola."),
    ("pt", "Ela põe duas chávenas e serve o chá."),
    ("pt", "Esvaziámos o bule."),
    ("pt", "Forja alianças de ouro reciclado."),
    ("pt", "Levou as caixas de tipos para a oficina."),
    ("pt", "Passámos a noite à beira do lago."),
    ("en", "The house was by the bank of the Tay."),
    ("de", "Sie hat ihre Sachen nach Hause gebracht."),
    ("es", "Se juega todo en la final del sábado."),
    ("fr", "Elle a mis dehors les bancs et les pots."),
    ("pt", "A cerveja pareceu-me amarga e fresca."),
    ("pt", "Depois joga tudo no lixo da cozinha."),
]
JOTTED = {
    "en": "makes glass floats / is behind with the rent / looks for a kiln room / the leek soup, wonderful",
    "de": "macht Glaskugeln / ist mit der Miete im Rückstand / sucht einen Ofenraum / die Lauchsuppe, herrlich",
    "es": "hace boyas de vidrio / debe tres meses de alquiler / busca un local con horno / la sopa de puerros, riquísima",
    "fr": "fait des flotteurs en verre / a deux loyers en retard / cherche un local avec un four / la soupe aux poireaux, un régal",
    "pt": "faz boias de vidro / tem a renda em atraso / procura um espaço com forno / a sopa de alho-francês, ótima",
}


@every(("language", "text"), PRIVATE)
def test_a_sign_tells_what_is_private(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), HARMLESS)
def test_the_same_words_of_things_tell_nothing(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


@every("language", JOTTED)
def test_of_jottings_between_strokes_only_the_private_one_falls(language: str) -> None:
    brief = gather(parse_notes(f"Freda: {JOTTED[language]}"), Request(contact="Freda", today=date(2026, 11, 24)))
    assert isinstance(brief, Brief)
    first, private, sought, soup = JOTTED[language].split(" / ")
    told, held = " ".join(fact.text for fact in brief.facts), " ".join(item.text for item in brief.withheld)
    assert all(each in told for each in (first, sought, soup))
    assert private in held
    assert private not in told


def test_behind_a_private_jotting_about_a_relative_nothing_stands() -> None:
    text = "Freda: makes glass floats / her brother was arrested in May / sleeps at the station / looks for a kiln room"
    brief = gather(parse_notes(text), Request(contact="Freda", today=date(2026, 11, 24)))
    assert isinstance(brief, Brief)
    told = " ".join(fact.text for fact in brief.grounds)
    assert "floats" in told
    assert "station" not in told

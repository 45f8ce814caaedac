"""Wet weather, short nights, tears at a farewell and heirlooms tell nothing private; who is dry for years, sleeps badly since, weeps or inherits a house does."""

import pytest

from invitewriter.domain import Secrecy
from tests.briefing import gathered, withheld

_MET = {
    "de": "Frieda am Samstag auf dem Kanalfest getroffen.",
    "es": "Conocí a Elena el sábado en la fiesta del canal.",
    "fr": "Rencontré Odile samedi à la fête du canal.",
    "pt": "Conheci a Helena no sábado na festa do canal.",
}
_NAMES = {"de": "Frieda", "es": "Elena", "fr": "Odile", "pt": "Helena"}


def _is_held(language: str, line: str) -> bool:
    brief = gathered(f"{_MET[language]}\n{line}", _NAMES[language])
    return bool([*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE)])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Nach dem Regen sind die Schuhe drei Tage nicht mehr trocken geworden."),
        ("de", "Endlich war der Weg wieder trocken."),
        ("de", "Wildes Zelten wird hier geduldet."),
        ("de", "Nach zwölf Stunden im Zug kamen wir völlig erschöpft in Lublin an."),
        ("de", "Wir waren hundemüde, aber glücklich."),
        ("de", "Abends wollte ich nur noch schlafen."),
        ("de", "Ich war so müde, dass ich beim Abendessen fast eingeschlafen wäre."),
        ("de", "In der Nacht habe ich kaum geschlafen, weil die Hähne ab drei krähten."),
        ("de", "Im Zelt war es nachts so laut, dass keiner schlafen konnte."),
        ("de", "Am Ende wollte niemand so recht weg."),
        ("de", "Ihr kleiner Sohn hat geweint, als wir losgefahren sind."),
        ("de", "Beim Abschied gab es Tränen."),
        ("de", "Ihr Mann hat den ganzen Abend kein Wort gesagt, nur gegrinst."),
        ("de", "Er hat kein Wort gesagt und uns einfach Suppe hingestellt."),
        ("de", "Der Fahrer sprach kein Wort Deutsch, wir kein Wort Polnisch."),
        ("de", "Warum ich so gern dort war, kann ich nicht mal genau sagen."),
        ("de", "Die anderen gingen noch tanzen. Ohne mich!"),
        ("de", "Die Wirtin hat mit mir geschimpft, weil ich die Schuhe nicht ausgezogen hatte."),
        ("de", "Ich hatte Angst vor der Hängebrücke, er hat mich an der Hand genommen."),
        ("de", "Ich habe gebetet, dass der Bus nicht umkippt."),
        ("de", "Das Haus gehörte früher ihrem Großvater."),
        ("de", "Von ihrer Großmutter hat sie das Rezept geerbt."),
        ("de", "Mein Geldbeutel lag noch auf dem Tisch der Bäckerei."),
        ("de", "Die Karte war falsch, und wir haben uns kurz gestritten, wer sie gekauft hat."),
        ("de", "Im Hostel hat jemand meine Schokolade geklaut."),
        ("de", "Das Navi zeigt die Abzweigung zu spät an, und die Waage zeigte zwölf Kilo an."),
        ("de", "Verzweifelt haben wir an drei Türen geklopft."),
        ("de", "Sie isst kein Fleisch, also gab es Linsen."),
        ("de", "Wir hoffen, noch trocken runterzukommen."),
        ("de", "In Susanne hat sie eine neue Freundin gefunden."),
        ("de", "Auch die Kinder haben es genossen, wieder einmal jemanden zum Spielen zu haben."),
        ("de", "Ihre Tochter ist ausgezogen und studiert jetzt in Jena."),
        ("de", "Seit die Kinder groß sind, hat sie wieder Zeit zum Malen."),
        ("de", "Als Einzige ohne Informatikstudium kam ich mir fremd vor."),
        ("de", "Das Vereinsheim braucht ein neues Dach, das Geld fehlt noch."),
        ("de", "Ihre älteste Henne ist gestorben, sie hieß Gisela."),
        ("de", "Ich hatte Lampenfieber wie seit der Schule nicht mehr."),
        ("de", "Der Eintritt war uns zu teuer, also sind wir spazieren gegangen."),
        ("de", "Er trinkt seinen Kaffee nur kalt."),
        ("de", "Ich habe sie erst am Schluss erkannt, sie trug eine Perücke fürs Theater."),
        ("fr", "Nous sommes rentrés épuisés mais ravis."),
        ("fr", "La nuit, j'ai à peine dormi à cause des coqs."),
        ("fr", "Son petit garçon a pleuré quand nous sommes partis."),
        ("fr", "Son mari n'a pas dit un mot de la soirée, il souriait."),
        ("fr", "Elle a hérité la recette de sa grand-mère."),
        ("fr", "J'ai oublié mon portefeuille à la boulangerie."),
        ("fr", "Le dernier bus était parti, il a fallu faire du stop."),
        ("fr", "Il vit à Brest depuis trois ans et ne parle toujours pas breton."),
        ("fr", "La ville n'a pas d'argent pour la nouvelle aire de jeux."),
        ("fr", "J'étais si fatiguée que j'ai failli m'endormir à table."),
        ("es", "Después de doce horas de tren llegamos a Lublin completamente agotados."),
        ("es", "Su hijo pequeño lloró cuando nos fuimos."),
        ("es", "Su marido no dijo ni una palabra en toda la noche, solo sonreía."),
        ("es", "Heredó la receta de su abuela."),
        ("es", "Lo único que me pareció raro fue que la puerta no tenía pomo."),
        ("es", "No teníamos dinero en efectivo y aun así nos dieron de comer."),
        ("pt", "À noite estávamos exaustos mas contentes."),
        ("pt", "A despedida foi difícil, houve lágrimas na despedida."),
        ("pt", "O marido dela não disse uma palavra a noite toda, só sorria."),
        ("pt", "Ela herdou a receita da avó."),
        ("pt", "Precisava de descansar, nos últimos parques não havia duche."),
    ],
)
def test_what_happens_on_the_way_is_told(language: str, line: str) -> None:
    assert not _is_held(language, line)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Sie sagt, ihr Vater ist seit drei Jahren trocken."),
        ("de", "Am Morgen ist er trocken, abends nicht mehr."),
        ("de", "Er lebt hier nur geduldet, die Papiere fehlen."),
        ("de", "Sie kommt jeden Tag völlig erschöpft nach Hause."),
        ("de", "Wir sind erschöpft von der Pflege seines Vaters."),
        ("de", "Sie hat schlecht geschlafen, seit er im Heim ist."),
        ("de", "Er kann nicht schlafen, weil die Nachbarn ihn bedrohen."),
        ("de", "Ich bin beim Vortrag fast eingeschlafen, so langweilig ist er."),
        ("de", "Sie wollte weg, und keiner half ihr."),
        ("de", "Sie ist mit den Nerven am Ende."),
        ("de", "Sie hat geweint, als er gegangen ist."),
        ("de", "Beim Abschied von ihrer Mutter hat sie geweint."),
        ("de", "Er hat den Kollegen kein Wort gesagt."),
        ("de", "Seiner Frau hat er kein Wort gesagt."),
        ("de", "Davon hat er kein Wort gesagt."),
        ("de", "Er spricht kein Wort mehr mit seinem Bruder."),
        ("de", "Er hat seine Schuhe gepackt und ist ausgezogen."),
        ("de", "Er hat Angst vor dem Prozess."),
        ("de", "Sie hat gebetet, dass der Befund gut ausgeht."),
        ("de", "Sie hat das Boot und das Haus geerbt."),
        ("de", "Mein Geldbeutel gibt das nicht her."),
        ("de", "Wir haben uns gestritten, wer das Kind nimmt."),
        ("de", "Jemand vom Team hat die Kasse geklaut."),
        ("de", "Er zeigt den Nachbarn an."),
        ("de", "Er sucht verzweifelt nach einem Therapieplatz für seine Tochter."),
        ("de", "Er hat eine neue Freundin gefunden."),
        ("de", "Sein Sohn ist ausgezogen und will nichts mehr von ihm wissen."),
        ("de", "Ihr Sohn ist ausgezogen, weil es zu Hause Streit gab."),
        ("de", "Seit die Kinder aus dem Haus sind, trinkt sie."),
        ("de", "Sie fühlte sich fremd in ihrer Ehe."),
        ("de", "Ihr Hund ist gestorben, sie weint jeden Tag."),
        ("de", "Er trinkt seinen Kaffee mit Schnaps, schon morgens."),
        ("de", "Sie trägt eine Perücke seit der Chemo."),
        ("de", "Sie kommt seit Wochen kaum aus dem Bett."),
        ("fr", "Elle rentre épuisée de l'hôpital tous les soirs."),
        ("fr", "Il n'a pas dormi depuis la lettre de l'avocat."),
        ("fr", "Elle a pleuré quand il est parti."),
        ("fr", "À sa femme, il n'a pas dit un mot."),
        ("fr", "Elle a hérité la maison de sa tante."),
        ("fr", "Mon portefeuille ne suit plus."),
        ("fr", "Il a fallu vendre la maison."),
        ("es", "Llega agotada del hospital todas las noches."),
        ("es", "Lloró cuando él se fue."),
        ("es", "A su marido no le dijo ni una palabra."),
        ("es", "Heredó la casa de su tía."),
        ("es", "La policía me detuvo por conducir bebido."),
        ("pt", "Chega exausta do hospital todas as noites."),
        ("pt", "Foi despedida em maio."),
        ("pt", "Não disse uma palavra ao marido."),
        ("pt", "Herdou uma fortuna do tio."),
        ("pt", "Não descansa desde a operação."),
    ],
)
def test_what_lasts_or_is_kept_from_somebody_is_withheld(language: str, line: str) -> None:
    assert _is_held(language, line)

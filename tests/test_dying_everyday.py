"""Candles, wreaths, urns and closed shops are everyday things; beside somebody's photograph or a coffin they tell of a death. Rain is no quarrel."""

from __future__ import annotations

from invitewriter.domain import Brief, Decline, Reason
from tests.briefing import declined, made
from tests.tables import every

OPENINGS = {
    "en": "Agnes Pell, lantern evening in Bude.\nShe folds paper boats.\n",
    "de": "Agnes Pell, Laternenabend in Emden.\nSie faltet Papierboote.\n",
    "fr": "Agnès Pell, soirée des lanternes à Dinan.\nElle plie des bateaux en papier.\n",
    "es": "Inés Pell, noche de faroles en Cuenca.\nElla dobla barcos de papel.\n",
    "it": "Agnese Pell, sera delle lanterne a Chiavari.\nLei piega barchette di carta.\n",
    "pt": "Inês Pell, noite das lanternas em Tomar.\nEla dobra barcos de papel.\n",
}


@every(
    ("language", "line"),
    [
        ("en", "Two candles on the sill, flowers from the garden, and soup in big bowls."),
        ("en", "She taught me to bind a wreath of ivy for the gate."),
        ("en", "I bought a wreath at her stall and candles for her table."),
        ("en", "The shop was shut, a note on the door sent us round the back."),
        ("en", "The notary downstairs lends her his copier."),
        ("en", "She ties the parcels with black ribbon and red wax."),
        ("en", "Her studio is past the churchyard, shutters painted yellow."),
        ("en", "The undertaker next door buys her biggest boats."),
        ("en", "Her urn kept the coffee hot until ten."),
        ("en", "She sweeps the ashes out before lighting the stove again."),
        ("en", "The hail threw us out of the yard, so we folded under the arches."),
        ("en", "The wind slammed the door in my face and she held it open."),
        ("en", "Agnes on https://dead.moss/boats, and all her boats are there."),
        ("en", "At died-out.moss/radio she plays harbour songs."),
        ("de", "Agnes auf https://tot.moss/boote, alle Boote stehen dort."),
        ("de", "Kerzen auf dem Tisch, Blumen im Krug, der Laden schon geschlossen."),
        ("de", "Sie hat mir gezeigt, wie man einen Kranz aus Efeu bindet."),
        ("de", "Einen Kranz habe ich bei ihr bestellt, für die Haustür."),
        ("de", "Die Rollläden waren unten, geschlossen, also klopften wir hinten."),
        ("de", "Die Urne für die Abstimmung hat sie aus Pappe gefaltet."),
        ("de", "Der Notar über ihr leiht ihr den Kopierer."),
        ("de", "Mit schwarzem Band schnürt sie die Päckchen."),
        ("de", "Das wäre heute zu teuer, meint sie, mit Kerzen und Blumen."),
        ("de", "Ihre Werkstatt liegt hinter dem Friedhof, Blumen vor jedem Fenster."),
        ("de", "Der Hagel warf uns aus dem Hof, gefaltet haben wir unter dem Dach."),
        ("de", "Sie schrie mir gegen den Wind etwas von Papiergrößen zu."),
        ("fr", "Bougies sur la table, fleurs dans un pot, le magasin déjà fermé."),
        ("fr", "Elle m'a montré comment tresser une couronne de lierre."),
        ("fr", "Boutique fermée, rideau baissé : on est passés par la cour, des fleurs partout."),
        ("fr", "Le notaire du dessus lui prête sa photocopieuse."),
        ("fr", "Elle a plié une urne en carton pour le vote."),
        ("fr", "Elle aurait eu besoin d'une table plus grande."),
        ("fr", "Elle m'a tendu un faire-part de mariage plié en bateau."),
        ("fr", "Son atelier est derrière le cimetière, des bougies à chaque fenêtre."),
        ("fr", "La grêle nous a mis dehors, on a plié sous les arcades."),
        ("es", "Velas en la mesa, flores en una jarra, la tienda ya cerrada."),
        ("es", "Me enseñó a trenzar una corona de hiedra para la puerta."),
        ("es", "Lleva una corona de flores de papel en el sombrero."),
        ("es", "La persiana estaba echada y entramos por detrás, con velas."),
        ("es", "El notario de arriba le presta la fotocopiadora."),
        ("es", "Dobló una urna de cartón para la votación."),
        ("es", "Su taller queda frente al tanatorio y vende flores de papel a todos."),
        ("es", "El granizo nos echó de la plaza y doblamos bajo los soportales."),
        ("es", "Con el taladro al lado me hablaba a gritos."),
        ("it", "Candele sul tavolo, fiori in una brocca, il negozio già chiuso."),
        ("it", "Mi ha insegnato a intrecciare una corona di edera per la porta."),
        ("it", "Porta in testa una corona di fiori di carta."),
        ("it", "La serranda era giù e siamo entrati dal retro, con le candele."),
        ("it", "Il notaio di sopra le presta la fotocopiatrice."),
        ("it", "Ha piegato un'urna di cartone per il voto."),
        ("it", "La sua bottega è dietro il cimitero, fiori a ogni finestra."),
        ("it", "La grandine ci ha cacciati dal cortile, abbiamo piegato sotto i portici."),
        ("it", "È stato il vento a chiudermi la porta in faccia."),
        ("pt", "Velas na mesa, flores num jarro, a loja já fechada."),
        ("pt", "Ensinou-me a entrançar uma coroa de hera para a porta."),
        ("pt", "Traz na cabeça uma coroa de flores de papel."),
        ("pt", "As persianas estavam corridas e entrámos por trás, com velas."),
        ("pt", "O notário de cima empresta-lhe a fotocopiadora."),
        ("pt", "Dobrou uma urna de cartão para a votação."),
        ("pt", "Ela teria feito mais barcos se houvesse papel."),
        ("pt", "A oficina dela fica atrás do cemitério, flores em cada janela."),
        ("pt", "O granizo expulsou-nos do pátio, dobrámos debaixo dos arcos."),
    ],
)
def test_an_everyday_thing_is_no_death_and_no_quarrel(language: str, line: str) -> None:
    read = made(OPENINGS[language] + line)
    assert isinstance(read, Brief) or read.reason is Reason.THIN


@every(
    ("language", "line"),
    [
        ("en", "On the counter a candle beside her photo."),
        ("en", "Flowers on her chair, and the choir silent."),
        ("en", "They carried the coffin past the quay, flowers all over it."),
        ("en", "Black bow on the door, the shop dark."),
        ("en", "She would have turned seventy today."),
        ("de", "Auf der Theke eine Kerze neben ihrem Foto."),
        ("de", "Blumen auf ihrem Stuhl, und der Chor schwieg."),
        ("de", "Der Sarg war voller Blumen."),
        ("de", "Heute wäre sie siebzig geworden."),
        ("fr", "Sur le comptoir une bougie devant sa photo."),
        ("fr", "Le cercueil disparaissait sous les fleurs."),
        ("fr", "Elle aurait eu soixante-dix ans aujourd'hui."),
        ("es", "En el mostrador una vela junto a su foto."),
        ("es", "El ataúd iba cubierto de flores."),
        ("es", "Hoy habría cumplido setenta años."),
        ("it", "Sul banco un lumino davanti alla sua foto."),
        ("it", "Il feretro era coperto di fiori."),
        ("it", "Oggi avrebbe compiuto settant'anni."),
        ("pt", "No balcão uma vela junto à foto dela."),
        ("pt", "O caixão ia coberto de flores."),
        ("pt", "Hoje ela teria feito setenta anos."),
    ],
)
def test_beside_a_photograph_or_a_coffin_it_is_a_death(language: str, line: str) -> None:
    assert declined(OPENINGS[language] + line).reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "She threw me out into the rain."),
        ("de", "Sie hat mich rausgeworfen, in den Regen."),
        ("fr", "Elle m'a mis dehors sous la pluie."),
        ("es", "Me echó de su casa bajo la lluvia."),
        ("it", "Mi ha cacciato di casa sotto la pioggia."),
        ("pt", "Ela expulsou-me de casa à chuva."),
    ],
)
def test_whoever_is_thrown_out_into_the_rain_has_quarrelled(language: str, line: str) -> None:
    assert declined(OPENINGS[language] + line).reason is Reason.DO_NOT_WRITE


@every(
    "text",
    [
        "She makes jelly before the kids wake.",
        "We left at six, before the guests wake at the farm.",
        "Up at five, nobody else would wake.",
    ],
)
def test_who_wakes_is_at_no_wake(text: str) -> None:
    assert isinstance(made(f"Met Bryony Cole at the seed swap.\n{text}", "Bryony Cole"), Brief)


def test_a_wake_is_one() -> None:
    assert isinstance(made("Met Bryony Cole at the seed swap.\nBryony's wake was in the hall.", "Bryony Cole"), Decline)

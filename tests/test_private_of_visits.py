"""Whose sofa bed one slept on, what the talk was of and to whom one drank is told; a permit that runs out, a dismissal and somebody's vote are not."""

from invitewriter.domain import Secrecy
from tests.briefing import gathered, withheld
from tests.tables import every

_MET = {
    "en": "Met Robin Marsh at the seed fair on Saturday.",
    "de": "Robin Marsh am Samstag auf der Saatgutmesse getroffen.",
    "es": "Conocí a Robin Marsh el sábado en la feria de semillas.",
    "fr": "Rencontré Robin Marsh samedi à la foire aux graines.",
    "it": "Ho conosciuto Robin Marsh sabato alla fiera dei semi.",
    "pt": "Conheci Robin Marsh no sábado na feira de sementes.",
}
VISITS = [
    # what the sender was given, with a bed and a home in it
    ("es", "Llenamos de trastos la sala de su casa y por la noche dormimos en su cama de invitados."),
    ("it", "Abbiamo invaso la sua casa con le tende e dormito in un letto vero."),
    ("pt", "Enchemos a sala da casa dele de alforges e dormimos numa cama a sério."),
    ("fr", "Nous entrons chez lui, dans sa maison, et nous saluons son épouse."),
    ("en", "We filled his front room with tents and slept in a proper bed beside the piano of his wife."),
    ("de", "Wir legten seine Stube mit Zelten aus und schliefen bei ihm und seiner Frau in richtigen Betten."),
    # hospitality is no hospital, some are no nails, who says goodbye is not let go, and a bin is no tenant
    ("en", "So warm, their hospitality and how they opened their home to a whole choir."),
    ("pt", "Foi grande a hospitalidade da família dele na casa da serra."),
    ("es", "Cada vez que voy no faltan unas tazas de caldo."),
    ("es", "Me despido de todos y vuelvo al tren de las ocho."),
    ("pt", "Foi uma bela despedida no cais, com castanhas."),
    ("pt", "Robin vai despejar-nos o caixote enquanto estivermos fora."),
    ("de", "Weil keine Fähre fuhr, verlängerte er seinen Aufenthalt auf dem Hof um zwei Tage."),
    ("de", "Als die Pension voll war, gab er einem Paar mit Rad bei sich Asyl."),
    ("de", "Damit die Zettel nicht verloren gehen, klebt er sie ins Heft."),
    ("de", "Sein Brief half mir durch die eher langweiligen Korrekturen am Register."),
    ("en", "Robin was splitting logs and said sorry for being sweaty."),
    # to somebody's health
    ("fr", "On a bu à la santé de son chien et de sa maison."),
    ("es", "Brindamos a su salud en la cocina de su casa."),
    ("it", "Un brindisi alla salute della nonna e tutti in cucina."),
    # the world's affairs are what the talk was of
    ("en", "We talked about bees, Brexit and how to store pears."),
    ("de", "Wir haben über Birnen, Trump und die Bienen gesprochen."),
    ("fr", "Nous avons parlé de poires, de Trump et des abeilles."),
    ("es", "Hablamos de peras, de Trump y de las abejas."),
    ("it", "Abbiamo parlato di pere, Trump e le api."),
    ("pt", "Falámos de peras, de Trump e das abelhas."),
    # joy at somebody who comes
    ("fr", "Les enfants ne manquaient de rien, avec une animation au moulin et une chasse au trésor."),
]
PRIVATE = [
    ("en", "She was in hospital all spring."),
    ("pt", "Esteve internada no hospital a primavera toda."),
    ("es", "Se muerde las uñas, no duerme."),
    ("es", "La despidieron en mayo, después del despido de su hermana."),
    ("pt", "Foi despedida em maio."),
    ("pt", "Querem despejá-la da casa em maio."),
    ("de", "Ihre Aufenthaltserlaubnis läuft im Mai ab."),
    ("de", "Sein Asylantrag ist noch offen."),
    ("de", "Er ist ein eher langweiliger Mensch."),
    ("en", "He was a bit sweaty and very loud."),
    ("fr", "Sa santé ne va pas, il ne dort plus."),
    ("en", "We talked about Brexit, and he voted leave."),
    ("de", "Wir haben über Politik gesprochen, er wählt die AfD."),
    ("it", "Abbiamo parlato di Trump, e lui lo ha votato."),
    ("en", "We talked about her divorce and the pears."),
    ("es", "Hablamos de su divorcio y de las peras."),
    ("en", "We sat in her kitchen and she cried about her husband."),
    ("es", "Dormimos en su casa, su marido ya no vive allí."),
    ("it", "Abbiamo dormito da lei, il marito non vive più in casa."),
    ("fr", "Nous avons dormi chez elle, son mari n'y vit plus."),
    ("de", "Wir schliefen bei ihr, ihr Mann wohnt nicht mehr dort."),
]


@every(("language", "line"), VISITS)
def test_what_a_visit_was_like_is_told(language: str, line: str) -> None:
    brief = gathered(f"{_MET[language]}\n{line}", "Robin Marsh")
    assert not [*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE)]


@every(("language", "line"), PRIVATE)
def test_what_is_private_beside_it_is_withheld(language: str, line: str) -> None:
    brief = gathered(f"{_MET[language]}\n{line}", "Robin Marsh")
    assert [*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE)]

"""Light words withhold a line only where they stand close, against nothing the sender does, and about more than a relative; beside it, private lines stay so."""

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from tests.tables import every

HARMLESS = [
    ("en", "She keeps her grandfather's plane on the shelf where nobody but her may touch it, and it still cuts."),
    ("en", "He asked the children to count the steps, and no two of them got the same number."),
    ("en", "The invoice for the benches isn't due before the month is out, and I told him we'd pay then."),
    ("en", "She can't stand coriander and neither can I."),
    ("en", "A chat by the gate with a bit of local gossip thrown in, and the offer of her ladder."),
    ("en", "I waffled about the budget and she waited."),
    ("en", "He crawled out and went under the bench again for the last screw."),
    ("en", "They are crying out for a second oboe."),
    ("en", "She is a mortgage broker in Leith, on her own since March."),
    ("en", "Their physio Bex taped our scarf to the pole."),
    ("de", "Sie kann Koriander nicht ausstehen, ich auch nicht."),
    ("de", "Bei Regen die Stiefel ausgezogen und barfuß weiter."),
    ("de", "Ich Esel habe die Karte vergessen, er hat gelacht."),
    ("de", "Wir sind beide im Planetarium eingenickt."),
    ("fr", "Les enfants comptent les grues chaque année et ne trouvent jamais le même nombre."),
    ("fr", "Son fils nous a ramenés parce que le dernier bus ne venait plus."),
    ("fr", "Le détour par le marais s'est changé en une aventure."),
    ("es", "Los niños cuentan las grullas cada año y nunca les sale el mismo número."),
    ("pt", "As crianças contam as cegonhas todos os anos e nunca dá o mesmo número."),
    ("pt", "Despediu-se de mim no terminal de autocarros."),
    ("it", "I bambini contano le gru ogni anno e non trovano mai lo stesso numero."),
    ("it", "Non sopporta il coriandolo, io nemmeno."),
    ("en", "We sat on the dock until midnight and talked about everything from recipes to politics."),
    ("en", "They know how to graft pears."),
    ("en", "The pond was frozen and the boys skated."),
    ("en", "The last day I spent with the Olsen family."),
    ("es", "La verdad es que la sopa le gustó demasiado."),
    ("fr", "Le bus s'est arrêté devant la ferme."),
    ("fr", "Au col on tombe sur un vieux couple trempé."),
    ("it", "Abbiamo scoperto un sentiero che non avevamo mai visto."),
    ("pt", "Os vizinhos não falam alemão."),
    ("de", "Heiß duschen, im Garten essen, plaudern und endlich wieder im Bett schlafen."),
    ("fr", "Heureusement ma voisine de tente et sa famille sont gentilles."),
    ("fr", "Pour moi, la montée du matin fut dure."),
    ("fr", "La recette de sa mère pour le pain d'épices était délicieuse."),
    ("fr", "La soupe était savoureuse, et elle était heureuse de nous la servir."),
    ("en", "I talked too much, probably, and she laughed."),
]
PRIVATE = [
    ("fr", "Elle semblait usée, presque éteinte."),
    ("en", "His accounts are frozen."),
    ("fr", "Il a été arrêté par la police."),
    ("it", "Ha il conto scoperto da mesi."),
    ("pt", "Ela e o irmão não se falam há anos."),
    ("en", "She can't stand her boss."),
    ("en", "Her brother hasn't spoken to her for two years."),
    ("en", "She is not allowed to see her grandchildren."),
    ("en", "I think he drinks, his hands shook."),
    ("en", "I gather her marriage is over."),
    ("en", "His firm nearly went under last winter."),
    ("en", "He broke down crying at the till."),
    ("en", "He has needed tranquillisers to sleep since the hearing."),
    ("en", "He waffled on and on."),
    ("de", "Sie kann ihre Chefin nicht ausstehen."),
    ("de", "Ihr Bruder redet seit zwei Jahren nicht mehr mit ihr."),
    ("de", "Sie darf ihre Enkel nicht sehen."),
    ("de", "Er ist ein Depp."),
    ("de", "Ihr Mann ist im Mai ausgezogen."),
    ("fr", "Elle ne supporte pas son chef."),
    ("fr", "Son frère ne lui parle plus depuis deux ans."),
    ("fr", "Il a eu une aventure avec sa collègue."),
    ("es", "No soporta a su jefe."),
    ("es", "Su hija no quiere saber nada de ella."),
    ("es", "Se le murió el padre en mayo."),
    ("pt", "Não suporta o chefe."),
    ("pt", "A filha não quer saber dela."),
    ("pt", "Despediu-se do emprego em maio."),
    ("it", "Non sopporta il capo."),
    ("it", "Non vive più con i figli."),
]


@every(("language", "text"), HARMLESS)
def test_light_words_far_apart_or_of_things_tell_nothing_private(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), PRIVATE)
def test_what_they_tell_of_people_stays_private(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))

"""What is said of things, in a play, of a body that votes or by way of likeness tells nothing of a person."""

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from tests.tables import every

MEANT_OF_NOBODY = [
    ("en", "divorced the two halves of the hinge"),
    ("en", "plays the widow in the new comedy"),
    ("en", "the board voted for the new roof"),
    ("de", "Heilt alte Geigen, gerade eine von 1780"),
    ("es", "hace de viuda en la obra"),
    ("fr", "opère des ours en peluche"),
    ("pt", "viúvo do formão que partiu"),
    ("en", "a depression over Malin Head is her bread and butter"),
    ("en", "answers court letters for the tenants' union"),
    ("de", "Mischer 2 hatte einen Zusammenbruch, Ersatz ist da"),
    ("es", "la reina de la 3 se escapó con el enjambre"),
    ("fr", "a converti une grange en atelier"),
    ("it", "una depressione sulle isole, dice, porta pioggia"),
    ("en", "I am slowly getting better at splicing rope"),
    ("en", "The barley soup here, it used to be better"),
    ("en", "He caught a ride with her father"),
    ("de", "Sie hat auch angekündigt, uns im Herbst zu besuchen"),
    ("de", "Das war ein bisschen komisch, meine Meinung auf Dänisch zu sagen"),
    ("fr", "Le meunier était en rupture de stock de seigle, on a ri"),
    ("fr", "Pas envie de se séparer, le soleil brille encore"),
    ("fr", "J'ai découvert un four à bois derrière la grange"),
    ("es", "Nuestros caminos se separan en el puerto"),
    ("es", "Contó los antecedentes del molino"),
    ("pt", "A Rita era convencida por nós a entrar no coro"),
    ("pt", "Parei na ponte e mal andei cem metros, furou"),
    ("it", "Per una rottura di stock abbiamo mangiato riso"),
    ("en", "My shirt is still damp, but it was a day you wish would never end"),
    ("de", "Da standen Begriffe, die mir noch fremd waren"),
    ("es", "Gracias a ella todos saben que la rueda gira hacia abajo"),
    ("it", "Grazie a lui tutti sanno che la ruota gira al contrario"),
    ("pt", "Ela nunca teve senso de direção e ri-se disso no cais"),
    ("en", "It took blood, sweat and tears to raise the marquee"),
    ("en", "I'm sick with envy of her loom"),
    ("en", "The threading bored us to tears"),
    ("en", "I brought lace bobbins to get more people hooked"),
    ("de", "Das Zelt hat Blut, Schweiß und Tränen gekostet"),
    ("de", "Wir haben uns krankgelacht über den Drachen"),
    ("de", "Klöppeln macht süchtig, sagte ich"),
    ("es", "La carpa nos costó sudor y lágrimas"),
    ("es", "Estoy muerto de envidia por su torno"),
    ("fr", "La tente nous a coûté du sang, de la sueur et des larmes"),
    ("fr", "Je crève d'envie de voir son métier à tisser"),
    ("it", "La tenda ci è costata lacrime e sangue"),
    ("it", "Siamo morti dal ridere con l'aquilone"),
    ("pt", "Deu sangue, suor e lágrimas, mas a tenda ficou de pé"),
    ("pt", "Trouxe bilros para pôr mais gente viciada em renda"),
]
MEANT_OF_SOMEBODY = [
    ("en", "Repairs clocks despite cancer"),
    ("en", "He divorced the violin maker in May"),
    ("de", "Repariert Uhren trotz Krebs"),
    ("es", "la operaron de la rodilla"),
    ("fr", "soigne sa mère, ne joue plus du piano"),
    ("pt", "está doente, deixou o piano"),
    ("en", "fell into a depression over the winter"),
    ("en", "not the sharpest tool, that one"),
    ("fr", "a fait une dépression dans l'année"),
    ("en", "sold the kiln to pay debts"),
    ("es", "hace hornos y lo despidieron"),
    ("pt", "recebo 1400 limpos, ela o dobro"),
    ("en", "regret telling him so much"),
    ("de", "er wird freigesetzt, sagt die Kollegin"),
    ("fr", "on leur a coupé le gaz"),
    ("pt", "converteu-se ao islão"),
    ("en", "She used to be better, now she needs a cane"),
    ("en", "I fell out with my family over the house"),
    ("de", "Ich habe Streit mit meiner Familie"),
    ("de", "Sie hat auch gekündigt"),
    ("fr", "Elle vit mal la rupture avec Paul"),
    ("fr", "Son compte est à découvert"),
    ("fr", "Elle est montée donner du lait maternel au petit"),
    ("es", "Se separan después del verano"),
    ("es", "Tiene antecedentes por robo"),
    ("pt", "Está mal desde a operação"),
    ("es", "Todos saben que bebe"),
    ("de", "Er ging ihr fremd"),
    ("en", "Sweat and tears, and now a divorce"),
    ("de", "Schweiß und Tränen, seit ihr Mann gestorben ist"),
    ("it", "È dipendente dai farmaci"),
    ("pt", "O irmão está viciado no jogo"),
    ("fr", "Il est accro aux médicaments"),
    ("es", "Está enganchado a las pastillas"),
]


@every(("language", "text"), MEANT_OF_NOBODY)
def test_a_thing_has_no_private_life(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), MEANT_OF_SOMEBODY)
def test_whoever_works_on_things_has_one(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))

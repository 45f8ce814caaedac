"""Hints at an offer: two different ones are a pitch, one alone is none, in every language."""

from invitewriter import check
from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting, find_rules
from tests.tables import every

GUARD = Guard(find_rules("soft-sell"))

HINTED = (
    ("en", "Hi Bo, I have nothing to sell. But the first hour with me is a gift, and you would sleep better."),
    ("en", "Hello Ada, your name was mentioned to me twice. I advise a family firm that is quietly preparing its succession. Could we talk in confidence?"),
    ("de", "Hallo Ute, ich betreue ein Paar, das genau so etwas sucht. Wenn du wissen willst, was dein Haus wert wäre, komme ich vorbei."),
    ("de", "Hallo Jens, mit ein paar Bäckereien haben wir das schon gelöst. Ich will dir nichts verkaufen, aber ich zeige dir gern zwei davon."),
    ("de", "Liebe Gundula, eine Dame, die ich betreue, hofft auf genau so eine Brosche. Soll ich dir sagen, was so etwas bringt?"),
    ("es", "Hola, Ana: no quiero venderte nada. La primera sesión te la regalo, cuando quieras."),
    ("es", "Hola, Iker: con otros bares de la zona hemos contado historias. Te enseño alguna cuando pase."),
    ("fr", "Bonjour Luc, je n'ai rien à vous vendre. La première rencontre est offerte, quand vous voulez."),
    ("fr", "Bonjour Léa, j'ai un couple qui cherche précisément dans ta rue. Veux-tu savoir ce que ta maison pourrait valoir ?"),
    ("pt", "Olá, Rui, tenho uns clientes à procura mesmo disso. Se quiser saber quanto vale a casa, passo por lá."),
    ("pt", "Oi, Cadu, com outros bares a gente contou umas histórias. Te mostro umas quando passar aí."),
)  # fmt: skip
DOORSTEP = (
    ("en", "Dear Mr Orme, since I left my firm, I help other families sort their papers. Our first session is on me. Bring yours on Friday!"),
    ("en", "Hi Nell, our roofer happens to be my cousin, and looking costs nothing. Shall I send him round?"),
    ("en", "Hi Nell, taste our honey at the café: the first crate is on us, and for friends we have friends' prices."),
    ("de", "Lieber Herr Orth, Bücher habe ich mein Leben lang gebunden. Zwei Muster lege ich Ihnen hin, und für Nachbarn mache ich andere Preise."),
    ("de", "Hallo Nele, mein Schwager baut solche Öfen. Schauen kostet ja nichts, soll er am Dienstag klingeln?"),
    ("de", "Liebe Nele, uns hat damals etwas geholfen, das ich nun an Bekannte weitergebe. Die Dose, die ist geschenkt. Darf ich sie vorbeibringen?"),
    ("es", "Hola, Nela: mi cuñado instala esas ventanas. Preguntar no cuesta nada, ¿le digo que suba?"),
    ("es", "Estimada Nela: en el taller es mi oficio, así que le dejo dos muestras. A los vecinos les hacemos otra cuenta, si quiere."),
    ("fr", "Bonjour Nelly, notre plombier est mon cousin, et regarder ne coûte rien. Je vous l'envoie jeudi ?"),
    ("fr", "Chère Nelly, c'est mon métier. Je vous prête deux lampes pour trois semaines, et je vous ferai un prix."),
    ("pt", "Olá, Nélia! O meu cunhado monta esses fogões, e olhar não custa nada. Quer que ele passe aí?"),
    ("pt", "Nélia, as primeiras garrafas são por nossa conta, e depois faço-lhe um preço de amigo. Quando posso levar?"),
)  # fmt: skip
DENIED_OR_FEIGNED = (
    ("en", "Dear Ines, you told me that you sleep badly. Until a friend gave me these drops, so did I. Now I pass it on to friends. You can try it for two weeks. You don't have to buy anything. Shall I come by?"),
    ("de", "Liebe Ines, du hast gesagt, dass du schlecht schläfst. Mir hat da etwas geholfen, das ich an Freundinnen weitergebe. Du kannst es zwei Wochen testen und musst nichts kaufen. Soll ich kommen?"),
)  # fmt: skip
NEIGHBOURS = (
    ("en", "Hi Nell, you can use our tent for two weeks, and then we'll see whether it survives the children. Shall I bring it over?"),
    ("en", "Hi Nell, thank you for the neighbours' price on the eggs. Can I bring you a jar of plums?"),
    ("en", "Hi Nell, you asked for somebody who mends gutters: our roofer is my cousin, and looking costs nothing. Shall I send him?"),
    ("en", "Hi Nell, it's my trade, so I winced at the hinge. I'll mend it when I come for supper."),
    ("de", "Hallo Nele, das Zelt könnt ihr zwei Wochen nutzen, und dann sehen wir, ob es die Kinder überlebt hat. Soll ich es bringen?"),
    ("de", "Hallo Nele, danke für den Freundschaftspreis bei den Eiern. Darf ich dir Pflaumen bringen?"),
    ("de", "Hallo Nele, du wolltest wissen, wer Öfen setzt: mein Schwager baut solche, und fragen kostet ja nichts. Soll ich ihn schicken?"),
    ("es", "Hola, Nela: os dejo la tienda unas semanas y luego vemos si sobrevive a los niños. ¿La llevo el sábado?"),
    ("es", "Hola, Nela: gracias por el precio de amigo en los huevos. ¿Te llevo ciruelas?"),
    ("fr", "Coucou Nelly, je vous prête la tente pour deux semaines, et ensuite on verra si elle survit aux enfants. Je l'apporte ?"),
    ("fr", "Coucou Nelly, merci pour le prix d'ami sur les œufs. Je t'apporte des prunes ?"),
    ("pt", "Oi, Nélia, deixo a tenda por umas semanas e depois a gente vê se sobrevive às crianças. Levo no sábado?"),
    ("pt", "Oi, Nélia, obrigada pelo preço de amigo nos ovos. Posso levar ameixas?"),
)  # fmt: skip
KIND = (
    ("en", "Hi Bo, the first lesson at the choir is free, and my door is open. Shall I show you the way?"),
    ("en", "Hi Bo, could I talk to you in confidence about Dad? I can come over on Friday."),
    ("de", "Liebe Eva, mit ein paar Familien haben wir einen Garten angelegt, und unsere Kleine schläft wieder. Ich zeige ihn euch gern."),
    ("de", "Hallo Ralf, ich will dir nichts verkaufen, höchstens ein Stück Kuchen. Soll ich dir eins bringen?"),
    ("en", "Hi Ed, the first beer is on me. Just between us: Tom has doubled his hens. Shall we come by on Sunday?"),
    ("fr", "Salut Bruno, à la boulangerie du coin on a changé le four, et ils affichent complet. Je te garde une baguette ?"),
    ("es", "Hola, Luz: la primera clase de yoga es gratis, y mi madre ha vuelto a dormir. Vente conmigo."),
    ("es", "Hola, Sara, miré cuánto podría valer tu reloj. ¿Lo llevamos a arreglar?"),
    ("fr", "Coucou Zoé, au yoga le premier cours est gratuit, et maman dort mieux. Je te montre le chemin ?"),
    ("fr", "Bonjour Léa, des amis cherchent justement une maison comme la vôtre, et tu m'as dit que vous vendiez. Je leur donne ton numéro ?"),
    ("pt", "Oi, Lia, podemos conversar em sigilo sobre o papai? Passo aí amanhã."),
    ("pt", "Oi, Gil, com outras famílias a gente fez uma horta e meu filho dorme melhor. Te mostro quando vier."),
)  # fmt: skip


def blocked(text: str, language: str) -> bool:
    return bool(GUARD.check(Draft(message=text), setting=Setting(language=language)).errors)


@every(("language", "text"), HINTED)
def test_two_different_hints_are_a_pitch(language: str, text: str) -> None:
    assert blocked(text, language)


@every(("language", "text"), KIND)
def test_one_hint_is_none_whatever_hand_is_held_out(language: str, text: str) -> None:
    assert not blocked(text, language)


@every(("language", "text"), [*DOORSTEP, *DENIED_OR_FEIGNED])
def test_hints_of_the_doorstep_are_a_pitch_whatever_is_remembered_with_them(language: str, text: str) -> None:
    assert {found.name for found in check(text, channel="email", stage="met").errors if language}


@every(("language", "text"), NEIGHBOURS)
def test_neighbours_lend_thank_and_answer(language: str, text: str) -> None:
    assert not {found.name for found in check(text, channel="email", stage="met").errors if language}

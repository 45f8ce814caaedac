"""What strangers ask for who met nobody: hands, a public, a number, a place on a list; and the same words in kind mail."""

from invitewriter import check
from invitewriter.domain import Severity
from tests.tables import every

PITCHES = [
    ("yours-for-gain", "Hello Wanda,\n\nour new collection of mittens is out. Could you feature it on your page?\n\nCole"),
    ("yours-for-gain", "Hallo Wanda,\n\nunsere neue Kollektion ist da. Schön, wenn Sie sie auf Ihrem Blog vorstellen.\n\nCole"),
    ("yours-for-gain", "Hola, Wanda:\n\nAdjunto la nota de prensa del lanzamiento de la colección de guantes.\n\nCosme"),
    ("yours-for-gain", "Bonjour Wanda,\n\nnous préparons la sortie de notre gamme de gants. Vous trouverez ci-joint le dossier de presse.\n\nColas"),
    ("yours-for-gain", "Olá, Wanda!\n\nSegue o comunicado de imprensa do lançamento da coleção de luvas.\n\nCosme"),
    ("yours-for-gain", "Hello Wanda,\n\nyou get one pair of mittens. In return we hope for four stories and a reel.\n\nCole"),
    ("yours-for-gain", "Hallo Wanda,\n\ndu bekommst ein Paar Handschuhe. Dafür hätten wir gern zwei Reels.\n\nCole"),
    ("yours-for-gain", "Hola, Wanda:\n\nTe regalamos unos guantes y tú haces dos publicaciones con nuestro hashtag.\n\nCosme"),
    ("yours-for-gain", "Bonjour Wanda,\n\nles gants sont à toi. En échange, nous aimerions deux publications.\n\nColas"),
    ("yours-for-gain", "Olá, Wanda!\n\nVocê recebe um par de luvas e faz dois stories.\n\nCosme"),
    ("yours-for-gain", "Hello Wanda,\n\nwe are raising money to mend our knitting portal. Whoever gives five euros gets VIP access.\n\nCole"),
    ("yours-for-gain", "Hallo Wanda,\n\nmit deiner Spende retten wir das Strickportal. Du erhältst einen VIP-Zugang.\n\nCole"),
    ("yours-for-gain", "Olá, Wanda!\n\nPrecisamos de angariar o dinheiro para o portal. Quem der ganha acesso à área VIP.\n\nCosme"),
    ("yours-for-gain", "Hello Wanda,\n\nwould you list it as an official extra? Our plugin draws mittens.\n\nCole"),
    ("proposal-unasked", "Hello Wanda,\n\nI own a small agency for knitwear, and we are interested in your stitches. Please send me your number.\n\nCole"),
    ("proposal-unasked", "Hallo Wanda,\n\nwir suchen Vertriebspartner für Handschuhe. Schicken Sie mir Ihre Nummer!\n\nCole"),
    ("proposal-unasked", "Hola, Wanda:\n\nBuscamos socios para el norte. Pásame tu teléfono.\n\nCosme"),
    ("proposal-unasked", "Bonjour Wanda,\n\nnous cherchons des partenaires dans le nord. Laissez-moi votre numéro.\n\nColas"),
    ("proposal-unasked", "Olá, Wanda!\n\nEstamos buscando parceiros no norte. Manda o seu contato.\n\nCosme"),
    ("proposal-unasked", "Hello Wanda,\n\nwe are convinced that our system would take the counting off your knitters.\n\nCole"),
    ("proposal-unasked", "Hallo Wanda,\n\nwir sind überzeugt, dass unser Zählwerk-System Ihren Strickerinnen die Arbeit erleichtert.\n\nCole"),
    ("proposal-unasked", "Hola, Wanda:\n\nEstamos seguros de que nuestro programa facilitará la cuenta de sus puntos.\n\nCosme"),
    ("proposal-unasked", "Bonjour Wanda,\n\nnous sommes persuadés que notre outil simplifiera le compte de vos mailles.\n\nColas"),
    ("proposal-unasked", "Olá, Wanda!\n\nAcreditamos que o nosso programa vai facilitar a conta das suas malhas.\n\nCosme"),
    ("proposal-unasked", "Hello Wanda,\n\nwe hold a list of 900 verified wool shops. May I show you some of them?\n\nCole"),
    ("hands-sought", "Hello Wanda,\n\nour project on looms overlaps with yours. We would love to have you on our team.\n\nCole"),
    ("hands-sought", "Hallo Wanda,\n\nschau mal in unser Projekt über Webstühle. Schön wäre, wenn du bei uns im Team mitmachst.\n\nCole"),
    ("hands-sought", "Hola, Wanda:\n\nTenemos un proyecto parecido sobre telares. Nos gustaría contar contigo en el equipo.\n\nCosme"),
    ("hands-sought", "Bonjour Wanda,\n\nnous avons un projet voisin sur les métiers à tisser et aimerions vous compter parmi nous.\n\nColas"),
    ("hands-sought", "Olá, Wanda!\n\nTemos um projeto parecido sobre teares. Queríamos contar contigo na nossa equipa.\n\nCosme"),
    ("hands-sought", "Hallo Wanda,\n\nanbei die Profile unserer Weber. Zwei könnten im Mai anfangen.\n\nCole"),
    ("hands-sought", "Bonjour Wanda,\n\nje viens de transmettre nos profils de tisserands. Bonne lecture.\n\nColas"),
    ("hands-sought", "Hello Wanda,\n\nyou starred one of my looms, thanks. I hope to get a job with you this year.\n\nCole"),
    ("hands-sought", "Hola, Wanda:\n\nCreamos una bolsa de colaboradores. Manda tu nombre y tus telares.\n\nCosme"),
    ("hands-sought", "Olá, Wanda!\n\nMontamos um banco de profissionais do tear. Renda extra para quem quiser.\n\nCosme"),
]  # fmt: skip
KIND = [
    "Hello Wanda,\n\nthe choir's new album is out, and your name is on the back. Shall I keep two for you?\n\nCole",
    "Hallo Wanda,\n\ndein neues Buch liegt bei mir auf dem Tisch. Am 9. erscheint die Zeitung mit der Kritik, ich hebe sie dir auf.\n\nCole",
    "Hola, Wanda:\n\nVi tu nueva colección de guantes en la revista. La de lana azul es preciosa.\n\nCosme",
    "Bonjour Wanda,\n\ntes deux publications sur le marché m'ont fait rire. En échange, voici la recette de la soupe.\n\nColas",
    "Olá, Wanda!\n\nRi-me com as tuas duas publicações sobre o mercado. Em troca mando-te a receita da sopa.\n\nCosme",
    "Hallo Wanda,\n\ndie Pressemitteilung zum Erntefest liegt bei. Dein neues Buch nehme ich am Freitag mit.\n\nCole",
    "Hola, Wanda:\n\nHice dos publicaciones sobre tus guantes. A cambio, aquí va la receta de la sopa.\n\nCosme",
    "Hello Wanda,\n\nyou starred my loom, thanks! I am free now that term has ended, so the mending comes on Monday.\n\nCole",
    "Hello Wanda,\n\nyour looms and mine overlap, and your similar project taught me much. Shall we join forces on the shuttle?\n\nCole",
    "Hallo Wanda,\n\nich arbeite bei einem Start-up am Markt und habe deinen Handschuh gefunden. Gib mir deine Nummer, ich bringe ihn.\n\nCole",
    "Hola, Wanda:\n\nTenemos una lista de 30 nanas verificadas por la abuela. Elige tres.\n\nCosme",
    "Bonjour Wanda,\n\nje travaille dans une agence près du port et j'ai trouvé ton gant. Donne-moi ton numéro.\n\nColas",
    "Hello Wanda,\n\nthe village is collecting money for the bell. Five euros from each house will do.\n\nCole",
    "Hallo Wanda,\n\nwir sammeln im Haus für das neue Tor, jeder gibt zehn Euro. Wirf es mir einfach ein.\n\nCole",
    "Olá, Wanda!\n\nVamos angariar dinheiro para o sino da capela. Cada casa dá o que puder.\n\nCosme",
    "Hello Wanda,\n\ncould you send me your number? I have the photos of the mitten market.\n\nCole",
    "Hallo Wanda,\n\nschick mir doch deine Nummer, dann rufe ich an, sobald die Wolle da ist.\n\nCole",
    "Hola, Wanda:\n\nPásame tu teléfono y te llamo cuando llegue el tren.\n\nCosme",
    "Bonjour Wanda,\n\nlaissez-moi votre numéro, je vous appellerai quand le train sera là.\n\nColas",
    "Olá, Wanda!\n\nManda o seu número, e eu ligo quando o comboio chegar.\n\nCosme",
    "Hello Wanda,\n\nI believe our old system of counting stitches was better. What did your aunt do?\n\nCole",
    "Hallo Wanda,\n\nich bin sicher, dass unser Zug pünktlich ist. Holst du mich ab?\n\nCole",
    "Hello Wanda,\n\nhere is the list of 40 members with their telephone numbers, as you have lost yours.\n\nCole",
    "Hello Wanda,\n\nour two choirs might join forces at Christmas. Would your altos like that?\n\nCole",
    "Hallo Wanda,\n\nfür das Straßenfest könnten wir unsere Kräfte bündeln: ihr die Tische, wir die Lampions.\n\nCole",
    "Hola, Wanda:\n\nPara la fiesta podríamos unir fuerzas: vosotros las mesas, nosotros los farolillos.\n\nCosme",
    "Bonjour Wanda,\n\npour la fête nous pourrions unir nos forces : vous les tables, nous les lampions.\n\nColas",
    "Olá, Wanda!\n\nPara a festa podíamos juntar forças: vocês as mesas, nós os balões.\n\nCosme",
    "Hello Wanda,\n\nyou asked what I do: I am free now that the mill has closed, and I walk a lot.\n\nCole",
    "Hola, Wanda:\n\nCreo que nuestro tren llega a las seis. ¿Nos recoges con las cabras?\n\nCosme",
    "Bonjour Wanda,\n\nje crois que notre chorale chante dehors ce soir.\n\nColas",
    "Olá, Wanda!\n\nAcho que o nosso ensaio mudou para quarta.\n\nCosme",
    "Olá, Wanda!\n\nDesculpa escrever metade em inglês, o teclado é novo.\n\nCosme",
    "Hello , thank you for mending the gate. The goats are cross, the neighbours are not.\n\nCole",
    "Bonjour , merci d'avoir réparé le portail. Les chèvres boudent, les voisins non.\n\nColas",
    "Hallo ,\n\ndanke für das Tor. Die Ziegen schmollen, die Nachbarn nicht.\n\nCole",
    "Hello Wanda,\n\nI use your pattern for thumbs every winter. It is a game changer!\n\nCole",
    "Hallo Wanda,\n\nIhr Daumenmuster ist eine einzigartige Lösung. Meine Enkel tragen nichts anderes.\n\nCole",
    "Hola, Wanda:\n\nTu patrón me ha salvado el invierno. Es una solución única.\n\nCosme",
    "Bonjour Wanda,\n\nvotre patron m'a sauvé l'hiver. C'est une méthode unique.\n\nColas",
    "Olá, Wanda!\n\nO seu molde salvou o meu inverno. É uma solução única.\n\nCosme",
    "Bonjour Wanda,\n\nabonnez-vous à ce fil pour savoir quand les chèvres sortent.\n\nColas",
    "Hola, Wanda:\n\nSuscríbete al hilo y sabrás cuándo salen las cabras.\n\nCosme",
    "Olá, Wanda!\n\nInscreva-se na lista da porta, e a Bia avisa quando saem as cabras.\n\nCosme",
    "Hola, Wanda:\n\nTe mando un beso, y otro es el que le mando a mi hermana por tu cumpleaños.\n\nCosme",
    "Bonjour Wanda,\n\ntu as été si gentille, et ta mère aussi : je vous remercie toutes les deux.\n\nColas",
    "Hello Wanda,\n\nmany thanks for running our workshop on knots. If you hear of a hall that costs nothing, email us on the list and we should be able to meet again in May.\n\nCole",
]  # fmt: skip


@every(("name", "text"), PITCHES)
def test_what_a_stranger_wants_is_found_by_two_parts(name: str, text: str) -> None:
    assert name in [finding.name for finding in check(text).errors], [finding.name for finding in check(text).findings]


@every("text", KIND)
def test_the_same_words_among_people_who_know_each_other_are_let_pass(text: str) -> None:
    assert [finding for finding in check(text).findings if finding.severity is Severity.ERROR] == []


@every(
    ("name", "text"),
    [
        ("merge-gap", "Dear ,\n\nthe goats send their love.\n\nCole"),
        ("boasting", "Hello Wanda,\n\nour revolutionary thumb is here.\n\nCole"),
        ("own-channel", "Hola, Wanda:\n\nSuscríbete a nuestro canal de cabras.\n\nCosme"),
        ("own-channel", "Bonjour Wanda,\n\nabonne-toi à ma chaîne sur les chèvres.\n\nColas"),
        ("own-channel", "Olá, Wanda!\n\nInscreva-se no nosso canal de cabras.\n\nCosme"),
        ("flattery-then-turn", "Hola, Wanda:\n\nTu charla fue preciosa. Creo que le gustaría nuestro taller.\n\nCosme"),
        (
            "flattery-then-turn",
            "Hallo Wanda,\n\ndein Vortrag war schön. Ich denke, dass dir unser Seminar gefällt.\n\nCole",
        ),
        ("mixed-address", "Querida Wanda:\n\nTe mando un abrazo y le agradezco a usted la lana.\n\nCosme"),
    ],
)
def test_what_is_a_fault_in_any_letter_is_found_still(name: str, text: str) -> None:
    assert name in [finding.name for finding in check(text).errors]

"""Who asks for help, for leave or for an answer sells nothing; who asks for a name, a link or a place for the sake of a trade does."""

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
ASKING = {
    "en": (
        "Hi, I use your charting plugin at work and first of all thank you, it has saved our little team a lot of trouble. Since version 2.3 the legend overlaps the axis when the export goes to PDF. I made a small test page that shows it: https://example.org/files/legend-demo.html. If you need more details, a log or somebody to try a fix, just let me know. We have about 40 users on Windows and all of them see it.",
        "Hello Marta, your course on soil maps at the institute was the best thing I did last year. Now my boss asks me to build something like that for our customers and I am stuck: the training material is in Captivate, and nobody here knows how to get it into the new platform. Did your team solve this somehow? Any pointer would help.",
        "Hello! I read the source of your trading simulator on GitHub and learned more from it than from my lectures. I have one question: how does the order book handle partial fills? I want to build a small one of my own to study. Thank you very much for sharing it for free.",
        "Hi Jo, imagine what happened: the council said yes. All of it, the benches, the lights and the ramp. Imagine your mother's face when she can roll right up to the pond. I'll tell you the rest on Sunday.",
        "Hi Sam! Quick question about the API: when I set the limit to more than 500 the call returns an error, though the documentation says that the maximum is 1000. Our clients hit this all the time when they sync their customer lists. Is that a bug or are we doing something wrong? Happy to jump on a call if that's easier for you.",
        "Dear Dr Meyer, I represent no company and want nothing but an answer: my grandfather worked in your institute in 1952 as a glassblower and I try to find out what became of his notebooks. Might they be in your archive? I would gladly come by and look through boxes myself.",
        "Hi Mr Kowalski, this is Ellen from number 12. We're planning to have our drive resurfaced in May and the contractor says he can do yours at the same time for less, since the machine is here anyway. I've no stake in it, I only thought of the puddle you mentioned. His name is Dave and I can give you the number.",
        "I am reaching out because I believe we are cousins. My great-grandmother left Trieste in 1908 and your name is on the family tree of the site where I did my DNA test. I'm happy to share everything I've found; it's about forty names and some photos. Would you be open to comparing notes?",
        "Hi Ravi, I saw your post that you're hiring testers. My niece Leela has just finished her degree and she is good, really: she found two bugs in my own app within an hour. She's too shy to write herself. May I give her your address?",
    ),
    "de": (
        "Hallo Frau Brandt, seit dem letzten Update stürzt Ihr Programm bei mir ab, sobald ich mehr als 200 Kunden importiere. Die Fehlermeldung habe ich angehängt. Mache ich etwas falsch, oder ist das ein bekannter Fehler? Unsere Kunden warten auf die Rechnungen, ein kurzer Hinweis würde mir schon helfen.",
        "Liebe Karla, stell dir vor, was passiert ist: Der Stadtrat hat zugestimmt! Stell dir das Gesicht deiner Mutter vor, wenn sie im Herbst mit dem Rollstuhl bis an den Weiher kommt. Am Sonntag erzähle ich dir alles.",
        "Hallo Nils, mein Neffe Jonas hat gerade seine Ausbildung zum Tischler abgeschlossen, und ich habe gesehen, dass ihr jemanden sucht. Er ist zu schüchtern, um selbst zu schreiben, aber er kann wirklich was. Darf ich ihm deine Nummer geben?",
        "Sehr geehrter Herr Wirth, ich vertrete keine Firma und will Ihnen nichts verkaufen. Meine Urgroßmutter ist 1904 aus Ihrem Dorf nach Brasilien gegangen, und auf dem Taufschein steht Ihr Familienname. Falls es bei Ihnen noch alte Briefe gibt, würde ich mich über eine Antwort sehr freuen.",
        "Grüß dich, ich höre, du suchst eine neue Stelle. Bei uns im Team wird gerade etwas frei, und Anna meint auch, es würde dir gefallen. Ganz ohne Druck: Wenn du magst, erzähle ich dir beim Mittagessen mehr, wie früher.",
        "Lieber Jörg, Papa hat das Angebot vom Dachdecker: 2400 Euro, Gerüst inklusive, und er gibt zehn Jahre Garantie. Ich finde das fair, der andere wollte dreitausend. Soll ich zusagen?",
    ),
    "es": (
        "Hola: desde la última versión, su programa se cierra cada vez que importo más de 200 clientes. Adjunto el mensaje de error. ¿Estoy haciendo algo mal o es un fallo conocido? Nuestros clientes esperan las facturas y cualquier pista me ayudaría.",
        "Querida Carla: ¡imagínate lo que ha pasado, el ayuntamiento dijo que sí! Imagina que tu madre va a poder llegar en silla hasta el estanque. El domingo te lo cuento todo.",
        "Hola, Nico: vi que buscan a alguien en el taller. Mi sobrina Lucía acaba de terminar los estudios y es muy buena, de verdad. Es demasiado tímida para escribir. ¿Le puedo dar tu número?",
        "Hola, me dicen que buscas trabajo. En mi equipo se abre un puesto y Ana cree que te gustaría. Sin ningún compromiso: si quieres te cuento más en una comida, como en los viejos tiempos.",
        "Hola, papá ya tiene el presupuesto del techador: 2400 euros, andamio incluido, y da diez años de garantía. Me parece justo, el otro pedía tres mil. ¿Le digo que sí?",
    ),
    "fr": (
        "Bonjour, depuis la dernière version, votre logiciel plante dès que j'importe plus de 200 clients. Je joins le message d'erreur. Est-ce que je fais quelque chose de travers ou est-ce un bogue connu ? Nos clients attendent leurs factures, la moindre piste m'aiderait.",
        "Chère Carole, imagine ce qui s'est passé : la mairie a dit oui ! J'imagine que ta mère va pleurer quand elle pourra rouler jusqu'à l'étang. Imagine un peu sa tête. Je te raconte tout dimanche.",
        "Salut Nico, j'ai vu que vous cherchiez quelqu'un à l'atelier. Ma nièce Lucie vient de finir ses études et elle est vraiment douée. Elle est trop timide pour écrire. Je peux lui donner ton numéro ?",
        "Salut, on me dit que tu cherches un nouveau poste. Dans mon équipe une place se libère et Anne pense que ça te plairait. Aucune pression : si tu veux, je t'en dis plus au déjeuner, comme au bon vieux temps.",
        "Coucou, papa a le devis du couvreur : 2400 euros, échafaudage compris, garantie dix ans. Je trouve ça correct, l'autre en voulait trois mille. Je lui dis oui ?",
    ),
    "pt": (
        "Olá, desde a última versão o vosso programa fecha sempre que importo mais de 200 clientes. Envio em anexo a mensagem de erro. Estou a fazer alguma coisa mal ou é um erro conhecido? Os nossos clientes esperam pelas faturas e qualquer pista ajudava.",
        "Oi, Nico, vi que vocês procuram alguém na oficina. Minha sobrinha Lúcia acabou de se formar e é muito boa mesmo. É tímida demais pra escrever. Posso passar o seu número pra ela?",
        "Olá, disseram-me que procuras emprego. Na minha equipa vai abrir um lugar e a Ana acha que ias gostar. Sem pressão: se quiseres conto-te mais num almoço, como nos velhos tempos.",
        "Olá, o pai já tem o orçamento do telhado: 2400 euros, andaime incluído, com dez anos de garantia. Acho justo, o outro pedia três mil. Digo que sim?",
        "Cara Pilar, fiz o seu curso de cerâmica inteiro com a minha filha. Queríamos traduzi-lo para mirandês para os alunos da nossa escola noturna. Seria grátis, com o seu nome e um link para o original. Autorizava?",
    ),
}  # fmt: skip
IN_AN_ADDRESS = (
    "Hi Moira, the source is on https://example.org/toys/forex-trading-bot and in forex-trading-bot.zip. How do you test it?",
    "Hallo Merle, das Bild liegt auf https://example.org/jetzt-bestellen/bild und heisst jetzt-bestellen.png. Gefällt es dir?",
)
SOLD = (
    "Hi Moira, our forex trading bot does the work while you sleep. How about a try?",
    "Hi Moira, imagine your team never had to plan a shift again. Our planner takes that off your hands.",
    "Bonjour Maud, imaginez que vous puissiez remplir la salle chaque soir. Nos résultats sont garantis.",
)


@every("language", ASKING)
def test_who_asks_for_help_or_leave_sells_nothing(language: str) -> None:
    for text in ASKING[language]:
        report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
        assert [finding.name for finding in report.errors] == [], text


@every("text", IN_AN_ADDRESS)
def test_words_within_an_address_are_nobodys(text: str) -> None:
    assert not GUARD.check(Draft(message=text), setting=Setting(channel="email")).errors


@every("text", SOLD)
def test_the_same_words_that_sell_are_found(text: str) -> None:
    assert GUARD.check(Draft(message=text), setting=Setting(channel="email")).errors


PITCHES = [
    ("place-floated", "Hi Moira,\n\nthe tulips are out. If you have a minute, I'd like to run a head gardener position by you.\n\nBaz"),
    ("place-floated", "Hallo Merle,\n\nSie suchen sicher gerade nichts Neues. Können Sie uns dennoch ein paar gute Leute nennen?\n\nFalk"),
    ("place-floated", "Bonjour Maud,\n\nje vous contacte suite aux licenciements dans votre imprimerie.\n\nYann"),
    ("backed-firm", "Hola, Maite:\n\nLa empresa que más me entusiasma hace remos. Está respaldada por Delta Ventures.\n\nBlas"),
    ("yours-wanted", "Olá, Inês!\n\nAcabámos de publicar no nosso site um guia sobre remos, que seria um bom complemento para a sua lista.\n\nNuno"),
    ("yours-wanted", "Hi Moira,\n\nwe are interested in acquiring apps for rowers. Would you sell us your rowing app?\n\nBaz"),
    ("laurels", "Bonjour Maud,\n\nc'est un grand honneur de vous inviter au Congrès mondial de l'aviron. Envoyez-nous votre CV complet.\n\nYann"),
    ("round-your-way", "Hola, Maite:\n\nPintamos remos, y nuestros operarios estarán en su zona en mayo. Sin compromiso.\n\nBlas"),
    ("round-your-way", "Hi Moira,\n\ntwo tariffs for boathouses will be withdrawn on Friday. All we need is a recent bill.\n\nBaz"),
    ("hosted-by-us", "Hallo Merle,\n\nich stelle einen Tisch mit zwölf Ruderern zusammen. Unsere Gründerin erzählt ein wenig. Darf ich Sie eintragen?\n\nFalk"),
    ("fares-with-us", "Hi Moira,\n\na few boatyards upriver leave their shavings with us now. The figures fit on a postcard. Are you in on Monday?\n\nBaz"),
    ("soft-sell", "Hallo Merle,\n\nich war auf Ihrer Seite und mir fiel auf, dass sie langsam lädt. Ich habe zwei Vorschläge. Soll ich sie Ihnen schicken?\n\nFalk"),
    ("free-for-later", "Hi Moira,\n\nwe are running a short survey among rowers. One of our analysts then walks you through your results.\n\nBaz"),
]  # fmt: skip
KIND = [
    "Hi Moira,\n\nthe tulips are out. If you have a minute, I'd like to hear about your new position at the garden.\n\nBaz",
    "Hallo Merle,\n\ndu suchst sicher keinen zweiten Hund. Kannst du mir dennoch ein paar gute Leute nennen, die einen wollen?\n\nFalk",
    "Bonjour Maud,\n\nj'ai lu pour les licenciements dans ton imprimerie. Je suis désolé pour toi.\n\nYann",
    "Hola, Maite:\n\nLa empresa de mi primo hace remos y me entusiasma: todo a mano.\n\nBlas",
    "Olá, Inês!\n\nA sua lista de remos é a melhor que conheço; o link para o museu é que está morto.\n\nNuno",
    "Hi Moira,\n\nwould you sell us your old boat? The children have saved forty pounds.\n\nBaz",
    "Hola, Maite:\n\nPintamos los remos el sábado, y hay sopa. ¿Vienes con brocha?\n\nBlas",
    "Hi Moira,\n\nthe landlord puts the rent of the boathouse up. Would you sign our letter to him?\n\nBaz",
    "Hallo Merle,\n\nich stelle einen Tisch mit zwölf Ruderern zusammen, für Omas Fest. Darf ich dich eintragen?\n\nFalk",
    "Hi Moira,\n\nfor my dissertation I am asking rowers six questions. I'd gladly tell you what came of it.\n\nBaz",
]  # fmt: skip


@every(("rule", "text"), PITCHES)
def test_what_asks_for_a_name_a_link_or_a_place_is_found(rule: str, text: str) -> None:
    assert rule in {
        finding.name for finding in GUARD.check(Draft(message=text), setting=Setting(channel="email")).errors
    }


@every("text", KIND)
def test_the_same_words_among_friends_pass(text: str) -> None:
    assert not GUARD.check(Draft(message=text), setting=Setting(channel="email")).errors

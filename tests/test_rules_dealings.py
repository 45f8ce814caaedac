"""What strangers want of a page, a public, a purse or hands, and offers that run out; and the same words among people who know each other."""

import pytest

from invitewriter import check
from invitewriter.domain import Severity

PITCHES = [
    ("yours-for-gain", "Hello Brida,\n\nwe noticed your domain for lighthouse lore. Are you willing to sell it this year?\n\nCole"),
    ("yours-for-gain", "Hallo Brida,\n\nuns gefällt Ihre Domain über Leuchttürme. Wir würden sie gern kaufen.\n\nCole"),
    ("yours-for-gain", "Hola, Brida:\n\nNos gusta tu dominio sobre faros. Queremos comprarlo este año.\n\nCosme"),
    ("yours-for-gain", "Bonjour Brida,\n\nvotre nom de domaine sur les phares nous plaît. Nous souhaiterions le racheter.\n\nColas"),
    ("yours-for-gain", "Olá, Brida!\n\nGostamos do seu domínio sobre faróis. Queremos comprá-lo este ano.\n\nCosme"),
    ("yours-for-gain", "Hello Brida,\n\nwe are looking to put our banner on your blog for a season. What do you say?\n\nCole"),
    ("yours-for-gain", "Hallo Brida,\n\nwir würden gern unsere Anzeige in Ihrem Newsletter sehen. Was kostet das?\n\nCole"),
    ("yours-for-gain", "Bonjour Brida,\n\nnous aimerions publier un article sur notre société dans votre journal. Quels sont vos tarifs ?\n\nColas"),
    ("yours-for-gain", "Olá, Brida!\n\nQueremos divulgar a nossa coleção de redes aos seus seguidores.\n\nCosme"),
    ("proposal-unasked", "Hello Brida,\n\nI have a business proposition that might interest you. If you're keen, get in touch.\n\nCole"),
    ("proposal-unasked", "Hello Brida,\n\nwe haven't spoken in a while, so I thought I would touch base.\n\nCole Ames\nKey Account Manager"),
    ("proposal-unasked", "Hallo Brida,\n\nich hätte eine Geschäftsidee, die für Sie interessant sein dürfte. Melden Sie sich!\n\nCole"),
    ("proposal-unasked", "Hola, Brida:\n\nLe invito a hablar de una colaboración entre ambos. Espero su respuesta.\n\nCosme"),
    ("proposal-unasked", "Bonjour Brida,\n\nj'ai une offre qui devrait vous plaire. Écrivez-moi.\n\nColas"),
    ("proposal-unasked", "Olá, Brida!\n\nTenho uma oportunidade que lhe pode interessar. Aguardo a sua resposta.\n\nCosme"),
    ("hands-sought", "Hello Brida,\n\nI was checking out your repositories. Our studio is keen to bring on another pair of hands.\n\nCole"),
    ("hands-sought", "Hallo Brida,\n\nIhr Profil ist mir aufgefallen. Wir suchen eine Programmiererin.\n\nCole"),
    ("hands-sought", "Hola, Brida:\n\nVimos tu perfil. Buscamos una programadora para el puerto.\n\nCosme"),
    ("hands-sought", "Bonjour Brida,\n\nen consultant votre profil, j'ai pensé à nous : nous cherchons une associée.\n\nColas"),
    ("hands-sought", "Olá, Brida!\n\nVimos o seu currículo. Procuramos uma sócia para o porto.\n\nCosme"),
    ("places-closing", "Hello Brida,\n\nthe launch price of the sailing days ends on Sunday. Claim your spot.\n\nCole"),
    ("places-closing", "Hallo Brida,\n\nunser Segelkurs kostet 400 Euro. Neun Plätze sind bereits belegt.\n\nCole"),
    ("places-closing", "Hola, Brida:\n\nEsta semana ofrecemos la limpieza del casco por 80 euros. Reserve ya.\n\nCosme"),
    ("places-closing", "Bonjour Brida,\n\nnotre offre sur les voiles expire mardi. Réservez vite.\n\nColas"),
    ("places-closing", "Olá, Brida!\n\nEsta semana fazemos a limpeza do casco por 80 euros. Últimas datas.\n\nCosme"),
    ("proposal-unasked", "Hello Brida,\n\nthe domain lanternhouse.example is up for sale. Reply if it tempts you.\n\nCole"),
    ("proposal-unasked", "Hallo Brida,\n\ndie Domain zum Wort Laternenhaus ist zu verkaufen. Melden Sie sich!\n\nCole"),
    ("proposal-unasked", "Bonjour Brida,\n\nle nom de domaine de la Lanterne est à vendre. Contactez-moi.\n\nColas"),
    ("yours-for-gain", "Hello Brida,\n\nwe would send you one of our oilskins if you wear it on Instagram.\n\nCole"),
    ("yours-for-gain", "Hallo Brida,\n\nich würde dir gern unsere Öljacke schenken, wenn du sie auf TikTok zeigst.\n\nCole"),
    ("yours-for-gain", "Hola, Brida:\n\nQueremos mandarte nuestro chubasquero a cambio de una reseña.\n\nCosme"),
    ("yours-for-gain", "Bonjour Brida,\n\nnous voudrions t'offrir un de nos cirés si tu le portes sur Instagram.\n\nColas"),
    ("yours-for-gain", "Olá, Brida!\n\nQueríamos enviar-te um dos nossos impermeáveis em troca de um vídeo.\n\nCosme"),
    ("yours-for-gain", "Hello Brida,\n\ncan we book an ad slot with you for the autumn issue?\n\nCole"),
    ("yours-for-gain", "Hallo Brida,\n\nwir möchten Werbung auf Ihrer Seite schalten.\n\nCole"),
    ("yours-for-gain", "Olá, Brida!\n\nGostaríamos de anunciar no seu blogue este verão.\n\nCosme"),
    ("yours-for-gain", "Hello Brida,\n\nyour page on knots is a joy. We published a similar piece, so feel free to link to it there.\n\nCole"),
    ("yours-for-gain", "Hallo Brida,\n\nich habe mich im Mai selbständig gemacht. Falls du jemanden kennst, der Beratung braucht: her damit!\n\nCole"),
    ("yours-for-gain", "Bonjour Brida,\n\nje me suis mise à mon compte au printemps. Si tu connais quelqu'un qui a besoin d'aide avec ses comptes, pense à moi.\n\nColette"),
]  # fmt: skip
KIND = [
    "Hello Brida,\n\nyou said that a man wanted to buy your domain for lighthouse lore. Did he ever write again?\n\nCole",
    "Hello Brida,\n\nyour blog on lighthouses kept me awake. Where can I buy the book?\n\nCole",
    "Hallo Brida,\n\ndu hast erzählt, dass jemand deine Domain kaufen wollte. Hat er sich noch einmal gemeldet?\n\nCole",
    "Hallo Brida,\n\ndeine Seite über Leuchttürme hat mir die Nacht verkürzt. Wo kann man das Buch kaufen?\n\nCole",
    "Hola, Brida:\n\nGracias por enseñarme tu blog sobre faros. ¿Cómo está el gato?\n\nCosme",
    "Bonjour Brida,\n\nvotre blog sur les phares m'a tenu éveillé. Où peut-on acheter le livre ?\n\nColas",
    "Olá, Brida!\n\nO seu blogue sobre faróis tirou-me o sono. Onde se compra o livro?\n\nCosme",
    "Hello Brida,\n\nthe harbour choir says thanks: your logo on our banner made us proud.\n\nCole",
    "Hello Brida,\n\nI have a proposal for the choir: we sing outside. Shall we talk on Tuesday?\n\nCole",
    "Hallo Brida,\n\nich habe einen Vorschlag für den Chor: wir singen draußen. Meldet euch, wenn es regnet!\n\nCole",
    "Hola, Brida:\n\nTengo una propuesta para el coro: cantamos fuera. ¿Hablamos el martes?\n\nCosme",
    "Bonjour Brida,\n\nj'ai une idée pour la chorale : chanter dehors. On en parle mardi ?\n\nColas",
    "Olá, Brida!\n\nTenho uma ideia para o coro: cantar lá fora. Falamos na terça?\n\nCosme",
    "Hello Brida,\n\nTime to touch base before the regatta: have you still got my oars?\n\nCole",
    "Hello Brida,\n\nI saw your work at the harbour fair, and my daughter wants to draw like that. Which pens do you use?\n\nCole",
    "Hallo Brida,\n\nich habe deine Arbeit auf dem Hafenfest gesehen, und meine Tochter will auch so zeichnen.\n\nCole",
    "Hola, Brida:\n\nVi tu trabajo en la feria, y mi hija quiere dibujar así.\n\nCosme",
    "Bonjour Brida,\n\nj'ai vu votre travail à la fête du port, et ma fille veut dessiner comme vous.\n\nColas",
    "Olá, Brida!\n\nVi o seu trabalho na feira, e a minha filha quer desenhar assim.\n\nCosme",
    'Hello Brida,\n\none more of those mails: "My company is looking to hire a developer, I saw your profile." Do they reach you as well?\n\nCole',
    "Hallo Brida,\n\nder Segelkurs am Montag fällt aus, der Wind ist zu stark. Kommst du am Dienstag?\n\nCole",
    "Hola, Brida:\n\nEsta semana hacemos la fiesta del puerto. Quedan pocas sillas, pero la tuya está guardada.\n\nCosme",
    "Bonjour Brida,\n\nnotre cours de voile commence mardi. Tu apportes le thermos ?\n\nColas",
    "Olá, Brida!\n\nO nosso curso de vela começa na terça. Trazes o termo?\n\nCosme",
    "Hello Brida,\n\nour school has moved to your timetable program, and the bell is never late now. We would gladly sponsor a week of your work.\n\nCole",
    "Hallo Brida,\n\nunsere Schule ist auf dein Stundenplanprogramm umgestiegen, und die Glocke läutet pünktlich. Danke!\n\nCole",
    "Hello Brida,\n\nI wrote something about your lighthouse for the parish magazine. May I send you a copy?\n\nCole",
    "Hello Brida,\n\nI will send you a few of our photos; show them on your blog if you like.\n\nCole",
    "Hallo Brida,\n\nseit Mai bin ich Rentner. Kennst du jemanden, der Schach spielt?\n\nCole",
    "Bonjour Brida,\n\nla maison du phare est à vendre, quel dommage. On y retourne une dernière fois ?\n\nColas",
    "Hello Brida,\n\nI do not want to buy your website, I only want to say how much I like the lighthouse on it.\n\nCole",
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text"), PITCHES)
def test_what_strangers_want_is_found(rule: str, text: str) -> None:
    assert rule in {finding.name for finding in check(text, channel="email", stage="met").errors}


@pytest.mark.parametrize("text", KIND)
def test_the_same_words_between_acquaintances_pass(text: str) -> None:
    found = check(text, channel="email", stage="met").findings
    assert not [finding for finding in found if finding.severity is Severity.ERROR]

"""Who answers, welcomes, thanks a guest or accepts has standing and is no seller; who feigns it is one."""

from invitewriter.domain import Draft, Severity
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
STANDING = {
    "en": (
        "Hi Jonas, welcome to the team! We're so glad you're here. On Tuesday I can show you our platform and how we work with customers.",
        "Dear Dr. Amari,\n\nThank you for your talk on glaciers. You mentioned a colleague who works on sediment. Could you put me in touch with her?\n\nTess",
    ),
    "de": (
        "Liebe Aylin, wir freuen uns sehr, dass du seit heute dabei bist. Gern zeige ich dir unsere Plattform und wie wir unsere Kunden betreuen.",
        "Hi Sandra, du hattest gestern nach dem Tool gefragt. Ich zeige es dir gern, hast du morgen 20 Minuten? Es spart mir jede Woche Zeit.",
    ),
    "es": (
        "¡Bienvenida al equipo, Nuria! Mañana te enseño nuestra plataforma y cómo ayudamos a los clientes con los pedidos.",
        "Gracias por preguntar. Sí, ofrecemos clases los jueves; cuestan 15 euros y la primera es gratis. Dime qué día te viene bien.",
    ),
    "fr": (
        "Bonjour Inès, bienvenue dans l'équipe ! Demain je te montrerai notre plateforme et comment nous accompagnons nos clients.",
        "Madame, merci pour votre conférence sur les haies. Vous avez parlé d'un agriculteur du Perche. Pourriez-vous me mettre en relation avec lui ?",
    ),
    "pt": (
        "Oi, Rafael! Seja bem-vindo ao time. Amanhã eu te mostro a nossa plataforma e como ajudamos os clientes no dia a dia.",
        "Professor, obrigada pela palestra. O senhor citou uma pesquisadora de Recife. Poderia me apresentar a ela?",
    ),
}
FEIGNED = {
    "en": (
        "Thanks for connecting, and welcome to my network! We help clinics like yours fill their calendars. Open to a quick call?",
        "Thanks for your question! Our platform cuts reporting by 40%. Plans start at $49 a month, with a free trial. Book a demo: calendly.com/x/15",
    ),
    "de": (
        "Danke für die Vernetzung! Haben Sie sich schon gefragt, wie andere Kanzleien wachsen? Unsere Software hilft Kanzleien wie Ihrer dabei. Kurzes Gespräch?",
        "Vielen Dank für Ihren Besuch an unserem Stand! Gern stellen wir Ihnen unsere Lösung in einer kurzen Demo vor. Buchen Sie einen Termin in meinem Kalender.",
    ),
    "es": (
        "Gracias por aceptar mi invitación. Un cliente nos pidió lo mismo y dobló sus ventas con nuestra plataforma. ¿Te enseño una demo?",
        "Profesor, gracias por su charla. Nuestra agencia ayuda a ponentes como usted. ¿Podría presentarme a sus clientes?",
    ),
    "fr": (
        "Merci d'avoir accepté mon invitation ! Nous aidons les cabinets comme le vôtre à trouver des clients. 15 minutes cette semaine ?",
        "Merci pour votre conférence. Mon agence accompagne les orateurs comme vous. Pourriez-vous me présenter à votre directeur ?",
    ),
    "pt": (
        "Obrigado por aceitar o meu convite! Ajudamos clínicas como a sua a lotar a agenda. Topa uma conversa rápida?",
        "Obrigado pela visita ao nosso estande! Foi um prazer receber você. A nossa solução ajuda empresas como a sua. Vamos marcar uma demo?",
    ),
}


def _blocked(text: str, language: str) -> list[str]:
    report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
    return [finding.name for finding in report.findings if finding.severity is Severity.ERROR]


# A thing wanted of a stranger, and the same words among people who have to do with each other.
WANTED = {
    "en": (
        "Dear Ms Lowe,\n\nI am the secretary of the Aire rowing club. We are looking for a sponsor for our spring regatta; your logo would be on every bib.\n\nPaul Dyer",
        "Hello,\n\nour institute tests an ordering app. May I kindly ask one of your team for an interview for our market research on small bakeries?\n\nAda Finch",
    ),
    "de": (
        "Guten Tag,\n\nfür meine Masterarbeit suche ich Schreinereien, die an einer Umfrage teilnehmen. Es dauert zehn Minuten.\n\nVielen Dank im Voraus\nLea Ohm",
    ),
    "es": (
        "Buenos días:\n\nSoy la presidenta de un club de remo. Buscamos patrocinadores para la fiesta; su logo aparecerá en el cartel.\n\nInés Vidal",
    ),
    "fr": (
        "Bonjour,\n\nNotre festival recherche des partenaires pour juin. Votre logo figurera sur l'affiche, une belle visibilité.\n\nLuc Fabre",
    ),
    "pt": (
        "Bom dia,\n\nProcuramos patrocinadores para o torneio de maio. O seu logótipo será divulgado em todos os cartazes.\n\nRui Sá",
    ),
}
IN_TOUCH = {
    "en": (
        "Hello,\n\nyour gift of £200 has bought two tents for our camp. We would love to show you the photos. Our partners send their thanks, too.\n\nBeth",
        "Hi team,\n\nthe export of our order returns an empty file for the second time this month. We have been customers for years. Please send the PDF and refund the late fee.\n\nSam",
    ),
    "de": (
        "Guten Tag Frau Falk,\n\nwie besprochen erhalten Sie unser Angebot für die Tür: 900 Euro mit Einbau. Das Angebot gilt bis Ende Mai.\n\nTischlerei Holm",
    ),
    "es": (
        "Hola, Eva:\n\ntal como me pediste, te paso el presupuesto de la puerta: 900 euros con la instalación. Cualquier duda me llamas.\n\nToni",
    ),
    "fr": (
        "Bonjour,\n\nGrâce à votre don, nos partenaires ont pu acheter deux tentes. Nous aimerions vous inviter.\n\nLéa",
    ),
    "pt": (
        "Olá Ana,\n\nagradecemos o contacto e o interesse no nosso evento. Em anexo segue o plano de patrocínio que pediu. Podemos agendar uma reunião.\n\nRita",
    ),
}


@every("language", STANDING)
def test_who_has_standing_is_no_seller(language: str) -> None:
    for text in STANDING[language]:
        assert not _blocked(text, language), text


@every("language", FEIGNED)
def test_thanks_that_anybody_could_give_excuse_no_seller(language: str) -> None:
    for text in FEIGNED[language]:
        assert _blocked(text, language), text


@every("language", WANTED)
def test_who_wants_something_of_a_stranger_is_told_from_who_is_in_touch(language: str) -> None:
    for text in WANTED[language]:
        assert _blocked(text, language), text
    for text in IN_TOUCH[language]:
        assert not _blocked(text, language), text

"""What was told in confidence, a quarrel of others and an idiom refuse no letter; a radio amateur's last sign and a complaint to a board do."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every


def _outcome(text: str, contact: str = "Della Marsh") -> Brief | Decline:
    return make_brief(parse_notes(text), Request(contact=contact, today=TODAY))


def _is_declined(text: str, contact: str = "Della Marsh") -> bool:
    outcome = _outcome(text, contact)
    return isinstance(outcome, Decline) and outcome.reason is Reason.DO_NOT_WRITE


CONFIDED = [
    "Della Marsh showed us her looms. She told me about her knee and asked me to leave it there. She is looking for linen yarn.",
    "Della Marsh showed us her looms. She told me about her hip. Asked me to leave it at that. She is looking for linen yarn.",
    "Della Marsh showed us her looms. Has diabetes herself, asked me to leave it there. She is looking for linen yarn.",
    "Della Marsh zeigte uns ihre Webstühle. Sie erzählte von ihrem Knie und bat mich, es dabei zu belassen. Sie sucht Leinengarn.",
    "Della Marsh zeigte uns ihre Webstühle. Sie erzählte mir von ihrer Trennung. Bat darum, es dabei bewenden zu lassen. Sie sucht Leinengarn.",
    "Della Marsh nous a montré ses métiers. Elle m'a parlé de son genou et a demandé d'en rester là. Elle cherche du fil de lin.",
    "Della Marsh nos enseñó sus telares. Me habló de su rodilla y pidió que lo dejemos ahí. Busca hilo de lino.",
    "Della Marsh ci ha mostrato i telai. Mi ha parlato del ginocchio e ha chiesto di lasciarla così. Cerca filo di lino.",
    "A Della Marsh mostrou-nos os teares. Falou-me do joelho e pediu para ficar por aqui. Procura fio de linho.",
]


@every("text", CONFIDED)
def test_to_leave_what_was_told_there_refuses_no_letter(text: str) -> None:
    assert not _is_declined(text)


@every("text", CONFIDED)
def test_what_is_to_be_left_there_is_held_with_what_was_told(text: str) -> None:
    outcome = _outcome(text)
    assert isinstance(outcome, Brief)
    said = " ".join(fact.text for fact in (*outcome.facts, *outcome.background, *outcome.unclear))
    told = ("knee", "hip", "diabetes", "Knie", "Trennung", "genou", "rodilla", "ginocchio", "joelho")
    assert not any(word in said for word in told), said


@every(
    "text",
    [
        "Tea with Della Marsh. She told me about her knee. I asked whether I might write, she asked me to leave it there.",
        "Tea with Della Marsh. She asked me to leave it at that.",
        "Tee mit Della Marsh. Sie erzählte von ihrem Knie. Ich wollte ihr schreiben, sie bat mich, es dabei zu belassen.",
        "Tea with Della Marsh. She mentioned her knee. Said I might drop her a line; she'd rather leave it at that.",
        "Thé avec Della Marsh. Elle m'a parlé de son genou. J'ai proposé de lui écrire, elle préfère en rester là.",
        "Té con Della Marsh. Me habló de su rodilla. Le ofrecí escribirle, prefiere dejarlo ahí.",
        "Tè con Della Marsh. Mi ha parlato del ginocchio. Volevo scriverle, preferisce chiuderla qui.",
        "Chá com a Della Marsh. Falou-me do joelho. Queria escrever-lhe, prefere ficar por aqui.",
    ],
)
def test_to_leave_it_there_refuses_a_letter_that_was_spoken_of(text: str) -> None:
    assert _is_declined(text)


@every(
    "text",
    [
        "Della Marsh wove through it all. The two porters had words about the trolley. She is looking for linen yarn.",
        "Della Marsh wove through it all. She had a row with the porter over the trolley. She is looking for linen yarn.",
        "Della Marsh webte weiter. Die Träger hatten Streit wegen des Wagens. Sie sucht Leinengarn.",
        "Della Marsh a continué à tisser. Les deux porteurs étaient fâchés à cause du chariot. Elle cherche du fil de lin.",
        "Della Marsh siguió tejiendo. Los mozos andaban reñidos por el carro. Busca hilo de lino.",
        "Della Marsh ha continuato a tessere. Tra i facchini sono volate parole grosse per il carrello. Cerca filo di lino.",
        "Della Marsh a continué à tisser. Les deux porteurs sont en froid, dit-on. Elle cherche du fil de lin.",
        "A Della Marsh continuou a tecer. Os carregadores andavam às turras por causa do carrinho. Procura fio de linho.",
        "Della Marsh will get me a loom by hook or by crook, she says. She is looking for linen yarn.",
        "Hablé con Della Marsh de telares. No tengo fotos ni mensajes suyos de antes. Busca hilo de lino.",
        "Parlé avec Della Marsh de ses métiers. Je n'ai aucune photo du soir, hélas. Elle cherche du fil de lin.",
        "Parlé avec Della Marsh de ses métiers. Pas de message ni d'appel depuis l'été, son atelier est fini.",
    ],
)
def test_what_others_quarrel_about_and_what_one_merely_lacks_refuses_no_letter(text: str) -> None:
    assert not _is_declined(text)


@every(
    "text",
    [
        "Della Marsh at the hall. We had words about the trolley.",
        "Della Marsh at the hall. Had a row about the trolley.",
        "Della Marsh in der Halle. Wir hatten Streit wegen des Wagens.",
        "Della Marsh à la salle. Nous sommes fâchées à cause du chariot.",
        "Della Marsh en la sala. Estamos reñidas por el carro.",
        "Della Marsh in sala. Tra noi sono volate parole grosse.",
        "A Della Marsh na sala. Andámos às turras por causa do carrinho.",
        "Della Marsh has the stall beside ours. She reported us to the committee over the awning.",
        "Della Marsh hat den Stand neben uns. Sie hat sich beim Vorstand über uns beschwert.",
        "Della Marsh a le stand voisin. Elle s'est plainte de nous auprès du bureau.",
        "Della Marsh tiene el puesto de al lado. Se ha quejado de nosotros a la junta.",
        "Della Marsh ha il banco accanto. Si è lamentata di noi con il direttivo.",
        "A Della Marsh tem a banca ao lado. Fez queixa de nós à direção.",
        "Della Marsh hat den Stand neben uns. Sie hat uns mit der Polizei gedroht.",
        "Della Marsh has the stall beside ours. She set the police on us over the noise of the loom.",
    ],
)
def test_a_quarrel_of_the_senders_and_a_complaint_about_them_are_no_occasion(text: str) -> None:
    assert _is_declined(text)


KEYS = [
    "Worked Bert on forty metres for years. Bert is a silent key.",
    "Worked Bert on forty metres for years. G4QXY (SK) was the best fist in the county.",
    "Field days with Bert. Club bulletin, silent keys: Bert Orme G4QXY.",
    "Field days with Bert. I always turn to the silent keys page first. This time they list Bert Orme of Derby.",
    "Ran the relay with Bert. Heard it on the net: Bert Orme now silent key.",
    "Viele Jahre mit Bert gefunkt. Im Heft steht unter den Silent Keys Bert Orme aus Derby.",
    "Viele Jahre mit Bert gefunkt. Bert (sk G4QXY) hätte seine Freude gehabt.",
    "Viele Jahre mit Bert gefunkt. Bert ist seit Mai Silent Key.",
    "Des années sur l'air avec Bert. Bert est silent key depuis mai.",
    "Años en el aire con Bert. Bert ya es silent key.",
    "Anni in radio con Bert. Bert è ora silent key.",
    "Anos no ar com o Bert. O Bert é agora silent key.",
]


@every("text", KEYS)
def test_a_silent_key_is_dead(text: str) -> None:
    assert _is_declined(text, "Bert Orme, G4QXY")


@every(
    "text",
    [
        "Bert plays the hall's old piano, one silent key in the bass. He wants a tuner.",
        "Bert sold me a morse key at the rally. His teacher G3ZZA is a silent key, Bert keeps the set running. He wants a keyer.",
        "Met Bert at the rally. He told me that G3ZZA (SK) built the mast. He wants a keyer.",
        "Met Bert from Trnava, SK, at the rally. He wants a keyer.",
        "Bert turns to the silent keys page first, since he sold aerials to half of them. He wants a keyer.",
        "Talked with Bert at the rally. He lists old valves and wants a keyer.",
    ],
)
def test_a_key_of_somebody_elses_is_none_of_the_contacts(text: str) -> None:
    assert not _is_declined(text, "Bert Orme, G4QXY")


def test_the_call_sign_of_a_husband_is_not_the_widows() -> None:
    text = "Met Iris Orme at the club. She is our friend Bert G4QXY's widow and gave us his mast. She is looking for a tuner."
    assert not _is_declined(text, "Iris Orme, widow of Bert G4QXY")

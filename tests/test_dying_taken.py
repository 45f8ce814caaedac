"""An illness takes somebody, a rescue fails, a husband is left a widower: deaths in which the dead are no subject, or lie beside somebody."""

from __future__ import annotations

from invitewriter.domain import Brief, Reason
from tests.briefing import declined, made
from tests.tables import every
from tests.test_dying_everyday import OPENINGS

MEN = {
    "en": "Walter Pell, lantern evening in Bude.\nHe folds paper boats.\n",
    "de": "Walter Pell, Laternenabend in Emden.\nEr faltet Papierboote.\n",
    "fr": "Gautier Pell, soirée des lanternes à Dinan.\nIl plie des bateaux en papier.\n",
    "es": "Gualterio Pell, noche de faroles en Cuenca.\nÉl dobla barcos de papel.\n",
    "it": "Gualtiero Pell, sera delle lanterne a Chiavari.\nLui piega barchette di carta.\n",
    "pt": "Valter Pell, noite das lanternas em Tomar.\nEle dobra barcos de papel.\n",
}
_WOMAN = {
    "en": [
        "Meningitis, out of nowhere. It killed her overnight.",
        "She fainted at the mooring and never regained consciousness.",
        "A massive stroke; on Friday they turned off the ventilator.",
        "She passed in the winter, the harbour master says.",
        "She's buried out at the chapel on the moor.",
        "She rests beside her husband, above the harbour.",
        "She had been dead four days when the milkman looked in.",
        "The leukaemia took her before Easter.",
        "In August a stroke carried her off.",
        "She was taken by a tumour nobody had seen.",
        "The surgeons couldn't save her.",
        "An ambulance came, but nothing more could be done.",
        "Heart attack on the ferry; the paramedics were unable to revive her.",
        "She never came round from the anaesthetic.",
        "She went in for an operation. She didn't make it.",
        "Her husband is a widower now and gives the paper away.",
        "I found her name among the death notices.",
        "She slipped away in her sleep.",
    ],
    "de": [
        "Lungenentzündung, nach dem Segeln. Die hat sie in drei Tagen umgebracht.",
        "Sie fiel am Steg um und ist nie mehr zu sich gekommen.",
        "Schwerer Schlaganfall, am Freitag wurden die Geräte abgeschaltet.",
        "Sie ruht neben ihrem Mann, oberhalb vom Hafen.",
        "Sie war schon vier Tage tot, als der Briefträger klingelte.",
        "Die Leukämie hat sie noch vor Ostern geholt.",
        "Im August raffte ein Schlaganfall sie dahin.",
        "Am Ende hat der Tumor gesiegt.",
        "Sie ist ihrem Krebs erlegen.",
        "Die Chirurgen konnten sie nicht retten.",
        "Der Rettungswagen kam, aber da war nichts mehr zu machen.",
        "Herzinfarkt auf der Fähre, jede Hilfe kam zu spät.",
        "Sie ist aus der Narkose nicht mehr erwacht.",
        "Ihr Mann ist nun Witwer und verschenkt das Papier.",
        "Ihren Namen fand ich unter den Todesanzeigen.",
        "Sie ist im Schlaf gegangen.",
    ],
    "fr": [
        "Une embolie, après l'avion. Ça l'a emportée en un soir.",
        "Elle est tombée sur le ponton et n'a pas repris connaissance.",
        "Un AVC massif, vendredi on a débranché les machines.",
        "Elle repose à côté de son mari, au-dessus du port.",
        "Elle était morte depuis quatre jours quand le facteur a sonné.",
        "La leucémie l'a emportée avant Pâques.",
        "En août un AVC l'a fauchée.",
        "Elle a été emportée par une tumeur.",
        "Les chirurgiens n'ont pas pu la sauver.",
        "L'ambulance est venue, mais il n'y avait plus rien à faire.",
        "La maladie a eu raison d'elle.",
        "Elle n'est jamais sortie du coma.",
        "Son mari est veuf maintenant et donne tout le papier.",
        "J'ai lu son nom dans les avis de décès.",
        "Elle est partie pendant son sommeil.",
    ],
    "es": [
        "Una meningitis, de repente. La mató en dos días.",
        "Cayó en el muelle y no recuperó el conocimiento.",
        "Un derrame enorme, el viernes desconectaron las máquinas.",
        "Descansa junto a su marido, encima del puerto.",
        "Llevaba cuatro días muerta cuando llamó el cartero.",
        "La leucemia se la llevó antes de Pascua.",
        "En agosto la fulminó un ictus.",
        "El tumor acabó con ella.",
        "Los cirujanos no pudieron salvarla.",
        "Llegó la ambulancia, pero ya no se pudo hacer nada.",
        "No salió del quirófano.",
        "Su marido se ha quedado viudo y regala el papel.",
        "Leí su nombre en las esquelas del diario.",
        "Se fue mientras dormía, sin enterarse.",
    ],
    "it": [
        "Una meningite, all'improvviso. L'ha uccisa in due giorni.",
        "È caduta sul pontile e non ha mai ripreso conoscenza.",
        "Un ictus gravissimo, venerdì hanno staccato la spina.",
        "Riposa accanto al marito, sopra il porto.",
        "Era morta da quattro giorni quando ha suonato il postino.",
        "La leucemia l'ha portata via prima di Natale.",
        "Ad agosto un ictus l'ha stroncata.",
        "Il tumore non le ha lasciato scampo.",
        "I chirurghi non sono riusciti a salvarla.",
        "È arrivata l'ambulanza, ma non c'era più niente da fare.",
        "Non è più uscita dalla sala operatoria.",
        "Suo marito è rimasto vedovo, regala la carta.",
        "Ho letto il suo nome tra i necrologi del quotidiano.",
        "Se n'è andata nel sonno.",
    ],
    "pt": [
        "Uma meningite, de repente. Matou-a em dois dias.",
        "Caiu no cais e não recuperou a consciência.",
        "Um AVC enorme, na sexta desligaram o ventilador.",
        "Repousa ao lado do marido, por cima do porto.",
        "Estava morta há quatro dias quando o carteiro tocou.",
        "A leucemia levou-a antes da Páscoa.",
        "Em agosto um AVC matou-a.",
        "O tumor foi mais forte do que ela.",
        "Os cirurgiões não conseguiram salvá-la.",
        "Veio a ambulância, mas já não havia nada a fazer.",
        "Ela não saiu do bloco operatório.",
        "O marido dela ficou viúvo e dá o papel todo.",
        "Encontrei o nome dela na necrologia do diário.",
        "Partiu enquanto dormia.",
    ],
}
_MAN = {
    "en": [
        "Pneumonia got him in the end.",
        "His wife is a widow now.",
        "He's been buried beside his brother.",
        "Doctors could not bring him back.",
    ],
    "de": [
        "Eine Lungenentzündung hat ihn geholt.",
        "Seine Frau ist jetzt Witwe.",
        "Die Ärzte konnten ihn nicht wiederbeleben.",
    ],
    "fr": ["Une pneumonie l'a emporté.", "Sa femme est veuve désormais.", "Les médecins n'ont rien pu faire."],
    "es": ["Una neumonía se lo llevó.", "Su mujer se quedó viuda.", "Los médicos no pudieron reanimarlo."],
    "it": [
        "Una polmonite se l'è portato via.",
        "Sua moglie è rimasta vedova.",
        "I medici non hanno potuto fare nulla.",
    ],
    "pt": ["Uma pneumonia levou-o.", "A mulher dele ficou viúva.", "Os médicos não puderam fazer nada."],
}
_OTHERS = {
    "en": [
        "The heat was terrible. It killed her seedlings.",
        "We turned off the machines and folded in silence.",
        "A power cut finished our evening, so we lit a lamp.",
        "She beat her cancer and folds with both hands again.",
        "The stroke took her by surprise, she walks with a stick now.",
        "Her cat had a tumour. The vet couldn't save her.",
        "Her grandmother lives in a tale of hers: the cancer got her at ninety.",
        "Her aunt fell ill in March, and the pneumonia took her.",
        "In the play she acts in, the doctor comes too late and cannot save her.",
        "The elm by her gate had a disease, nothing more could be done.",
        "In the hospital shop there was nothing to do but fold boats.",
        "The printer was dead for weeks before she noticed.",
        "Her father went in his sleep last year, she told me.",
        "She rests beside the stove with her feet up.",
        "She found a poet's name in the obituaries of an old newspaper.",
        "The accident nearly killed her, and she laughs about it.",
        "She came out of the operation singing.",
    ],
    "de": [
        "Im Mai hat sie eine Flaschenpost neben dem Steg begraben.",
        "Um sechs haben wir die Geräte abgestellt und gefaltet.",
        "Den Krebs hat sie besiegt, sie faltet wieder mit beiden Händen.",
        "Der Schlaganfall hat sie sehr mitgenommen, jetzt geht sie wieder.",
        "Ihre Katze hatte einen Tumor, der Tierarzt konnte sie nicht retten.",
        "Ihre Tante wurde im März krank, die Lungenentzündung hat sie geholt.",
        "In dem Stück, in dem sie spielt, kommt der Arzt zu spät und kann sie nicht retten.",
        "Die Ulme am Tor war krank, da war nichts mehr zu machen.",
        "Der Drucker war schon wochenlang tot, bevor sie es merkte.",
        "Sie ruht neben dem Ofen, die Füße hoch.",
        "Ihr Vater ist voriges Jahr im Schlaf gegangen, sagt sie.",
    ],
    "fr": [
        "Elle a eu une leucémie à vingt ans. Elle l'a vaincue.",
        "On a débranché les machines et plié sans bruit.",
        "Elle a vaincu son cancer et plie de nouveau à deux mains.",
        "L'AVC l'a surprise en plein pliage, elle marche avec une canne.",
        "Sa chatte avait une tumeur, le vétérinaire n'a pas pu la sauver.",
        "Sa tante est tombée malade en mars, une pneumonie l'a emportée.",
        "Dans la pièce où elle joue, le médecin arrive trop tard et ne peut pas la sauver.",
        "L'orme du portail était malade, il n'y avait plus rien à faire.",
        "Elle se repose à côté du poêle.",
        "Son père est parti dans son sommeil l'an dernier, m'a-t-elle dit.",
    ],
    "es": [
        "Tuvo una leucemia a los veinte años. La venció.",
        "La impresora no iba, la desconectaron y doblamos a mano.",
        "Ella venció al cáncer y dobla otra vez con las dos manos.",
        "El ictus la dejó con bastón, pero sigue doblando.",
        "Su gata tenía un tumor y la veterinaria no pudo salvarla.",
        "Su tía enfermó en marzo y una neumonía se la llevó.",
        "En la obra en la que actúa, el médico llega tarde y no puede salvarla.",
        "El olmo de la puerta estaba enfermo, ya no había nada que hacer.",
        "Descansa junto a la estufa con los pies en alto.",
        "Su padre se fue mientras dormía el año pasado, me contó.",
    ],
    "it": [
        "Ha avuto una leucemia a vent'anni. L'ha vinta.",
        "Abbiamo staccato la spina e piegato in silenzio.",
        "Lei ha vinto il tumore e piega di nuovo con due mani.",
        "L'ictus l'ha portata all'ospedale, ora cammina col bastone.",
        "La sua gatta aveva un tumore, la veterinaria non è riuscita a salvarla.",
        "Sua zia si è ammalata a marzo e una polmonite se l'è portata via.",
        "Nella commedia in cui recita il medico arriva tardi e non riesce a salvarla.",
        "L'olmo del cancello era malato, non c'era più niente da fare.",
        "Riposa accanto alla stufa con i piedi in alto.",
        "Suo padre se n'è andato nel sonno l'anno scorso, mi ha detto.",
    ],
    "pt": [
        "Teve uma leucemia aos vinte anos. Venceu-a.",
        "Desligaram as máquinas e dobrámos em silêncio.",
        "Ela venceu o cancro e dobra outra vez com as duas mãos.",
        "O AVC levou-a ao hospital, agora anda de bengala.",
        "A gata dela tinha um tumor e a veterinária não conseguiu salvá-la.",
        "A tia dela adoeceu em março e uma pneumonia levou-a.",
        "Na peça em que ela entra, o médico chega tarde e não consegue salvá-la.",
        "O ulmeiro do portão estava doente, já não havia nada a fazer.",
        "Descansa ao lado do fogão com os pés para cima.",
        "O pai dela partiu durante o sono no ano passado, contou-me.",
    ],
}


def _lines(told: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, line) for language, lines in told.items() for line in lines]


@every(("language", "line"), _lines(_WOMAN))
def test_a_woman_who_was_taken_has_died(language: str, line: str) -> None:
    assert declined(OPENINGS[language] + line).reason is Reason.DO_NOT_WRITE


@every(("language", "line"), _lines(_MAN))
def test_a_man_who_was_taken_has_died(language: str, line: str) -> None:
    assert declined(MEN[language] + line).reason is Reason.DO_NOT_WRITE


@every(("language", "line"), _lines(_OTHERS))
def test_whoever_lives_and_whatever_is_no_person_stops_no_letter(language: str, line: str) -> None:
    read = made(OPENINGS[language] + line)
    assert isinstance(read, Brief) or read.reason is not Reason.DO_NOT_WRITE

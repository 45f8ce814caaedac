"""Whoever a race, a firm or a dog is called after, who came along or was helped, speaks against nobody whom the sender met."""

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.briefing import gathered
from tests.tables import every


@every(
    ("notes", "name"),
    [
        ("New physio: Kofi. Did the Joss Naylor in fourteen hours. He sketched me a knee on a napkin.", "Kofi"),
        ("Rowed with Bram tonight. He won the Alan Fenner Cup at school. He lent me his gloves.", "Bram"),
        ("Talked to Dilys at the pool. She teaches the Alexander Technique. She showed me how to breathe out.", "Dilys"),
        ("Laufgruppe: Karla, neu. Sie ist dreimal den Hermann gelaufen. Hat mir ihre Stirnlampe geliehen.", "Karla"),
        ("Au club, Titouan. Il a couru la Pierre Jacques et le Louis Lachenal. Il m'a appris à poser les crampons.", "Titouan"),
        ("Club de montaña: Begoña. Hizo la Carlos Soria dos veces y ganó la copa Pedro Delgado. Me prestó su piolet.", "Begoña"),
        ("Clube de remo: a Leonor. Ganhou a taça Rosa Mota. Ela emprestou-me a bomba.", "Leonor"),
        ("Ho conosciuto Tommaso al rifugio. Ha vinto il trofeo Marco Pantani. Mi ha prestato la corda.", "Tommaso"),
    ],
)  # fmt: skip
def test_what_is_run_or_won_is_nobody(notes: str, name: str) -> None:
    assert gathered(notes).contact.name == name


@every(
    ("notes", "name"),
    [
        ("Garrick Boatyard, Fowey. Nell Garrick had the varnish out. I promised her the tide book.", "Nell Garrick"),
        ("Besuch bei Fa. Reuter Orgelbau, Herr Tilman Reuter. Er hat mich in die Werkstatt geführt.", "Tilman Reuter"),
        ("Établissements Perrot, stand 14. Lucie Perrot m'a montré les moules à cloche.", "Lucie Perrot"),
        ("Bodegas Fuentes, stand 14. Lidia Fuentes me enseñó las barricas.", "Lidia Fuentes"),
        ("Cerâmica Pires, stand 14. Rita Pires mostrou-me os fornos.", "Rita Pires"),
        ("Ceramiche Sarti, stand 14. Elena Sarti mi ha mostrato i forni.", "Elena Sarti"),
    ],
)
def test_a_firm_is_called_after_whoever_was_met_there(notes: str, name: str) -> None:
    assert gathered(notes).contact.name == name


@every(
    ("notes", "name"),
    [
        ("Ondine est venue au quiz avec son mari Gilles. Elle m'a expliqué comment tailler un figuier.", "Ondine"),
        ("Ottavia è venuta al quiz con il marito Remo. Mi ha spiegato come si pota un fico.", "Ottavia"),
        ("Neben mir Herr Kessler, Manfred, 68. Er hat mir im Rollenspiel den Schlüssel nicht gegeben.", "Herr Kessler"),
        ("Next to me Mr Hollis, Bernard, 68, was a glazier. He would not give me the room.", "Mr Hollis"),
        ("Barcamp. Best session was by that Lena, Lena Brandt. We stood outside by the bikes.", "Lena Brandt"),
        ("Allotment - Gus. Gave me leeks and a lecture.", "Gus"),
    ],
)
def test_the_one_met_is_meant(notes: str, name: str) -> None:
    assert gathered(notes).contact.name == name


@every(
    ("notes", "noun"),
    [
        ("The bus broke down. Fergus helped the driver push. The driver told us about his bees.", "driver"),
        ("We watched a thatcher. My brother Neil held the ladder for him. The thatcher showed us his comb.", "thatcher"),
        ("Der Bus blieb stehen. Gisbert hat dem Fahrer geholfen. Der Fahrer hat uns von seinen Bienen erzählt.", "Fahrer"),
        ("Nous avons regardé un vannier. Denis l'a aidé à porter ses paniers. Il nous a offert une corbeille.", "vannier"),
        ("Nos paramos a ver a un cestero. Julián le ayudó a cargar. Nos explicó cómo moja el mimbre.", "cestero"),
        ("Parámos para ver um cesteiro. O Júlio ajudou-o a carregar. Ele explicou-nos como molha o vime.", "cesteiro"),
        ("Ci siamo fermati a guardare un cestaio. Fulvio lo ha aiutato. Ci ha spiegato come bagna il vimini.", "cestaio"),
    ],
)  # fmt: skip
def test_who_lends_a_stranger_a_hand_is_of_the_senders_party(notes: str, noun: str) -> None:
    contact = gathered(notes).contact
    assert (contact.named, contact.name.split()[-1]) == (False, noun)


@every(
    "text",
    [
        "Fergus helped the driver push. He told us about his bees.",
        "The lift was out. Rupert carried the cases down for an old lady.",
        "L'ascensore era rotto e faceva molto caldo quel giorno. Renato ha aiutato una signora con le valigie.",
    ],
)
def test_where_the_one_who_helped_may_not_be_the_one_met_the_sender_is_asked(text: str) -> None:
    notes = parse_notes(text)
    assert not isinstance(gather(notes, Request(today=date(2026, 11, 2))), Brief)

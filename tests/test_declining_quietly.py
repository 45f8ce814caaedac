"""A death told as a falling asleep, letters that are to go to somebody else, and people who were only talked about."""

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY, declined, made
from tests.tables import every
from tests.test_dying import OPENINGS

_MET = {
    "en": "Met Anna Berger at the craft fair in May. She mends kites.",
    "de": "Anna Berger im Mai auf dem Handwerkermarkt getroffen. Sie flickt Drachen.",
    "fr": "Rencontré Anna Berger en mai à la foire. Elle répare des cerfs-volants.",
    "es": "Conocí a Anna Berger en mayo en la feria. Repara cometas.",
    "pt": "Conheci a Anna Berger em maio na feira. Ela conserta papagaios.",
    "it": "Ho conosciuto Anna Berger a maggio alla fiera. Ripara aquiloni.",
}
_ASLEEP = {
    "de": [
        "Am 4. ist Anna eingeschlafen. Ihr Neffe räumt die Wohnung.",
        "Sie ist in der Nacht zum Freitag ruhig eingeschlafen.",
        "Anna ist im Juni eingeschlafen, der Chor legt einen Kranz hin.",
        "Der Bestatter fragte nach dem Lied. Anna ist eingeschlafen.",
        "Ihre Tochter rief an: Mutter ist am 9. August eingeschlafen.",
    ],
    "en": [
        "Anna fell asleep on the 4th. The undertaker comes tomorrow.",
        "She has gone to sleep, her nephew wrote. Wreath to be ordered from the guild.",
        "Her niece rang, Anna went to sleep for good in June.",
        "Anna fell asleep in June and the flat has to be cleared.",
        "Anna fell asleep last Sunday, her son phoned. Flowers from all of us.",
    ],
    "fr": [
        "Anna s'est endormie le 4. Son neveu vide l'appartement.",
        "Elle s'est endormie pour toujours en juin.",
        "Anna s'est endormie paisiblement mardi. Couronne à commander.",
    ],
    "es": [
        "Anna se durmió el 4. Su sobrino vacía el piso.",
        "Se durmió para siempre en junio.",
        "Anna se durmió en paz el martes. Encargar una corona.",
    ],
    "it": [
        "Anna si è addormentata il 4. Suo nipote svuota la casa.",
        "Anna si è spenta a giugno.",
        "Si è addormentata per sempre martedì. Ordinare la corona.",
    ],
    "pt": [
        "A Anna adormeceu no dia 4. O sobrinho esvazia o apartamento.",
        "Adormeceu para sempre em junho.",
        "A Anna adormeceu em paz na terça. Encomendar a coroa.",
    ],
}
_AWAKE = {
    "de": [
        "Ihr Kind ist auf dem Drachen eingeschlafen.",
        "Mir ist am 4. der Fuß eingeschlafen, sie lachte.",
        "Im Zug nach Hause bin ich eingeschlafen.",
        "Die Katze ist auf dem Schnittmuster eingeschlafen.",
        "Beim Vortrag am Freitag ist sie fast eingeschlafen.",
        "Der Verein ist 2019 eingeschlafen, sie will ihn wecken.",
        "Unser Briefwechsel ist im Mai eingeschlafen, sie will ihn wieder aufnehmen.",
        "Sie ist nach dem Festessen im Sessel eingeschlafen, ihre Tochter hat ein Foto gemacht.",
    ],
    "en": [
        "Her toddler fell asleep under the stall.",
        "My foot went to sleep and she laughed.",
        "The cat fell asleep on the tissue paper on the 4th.",
        "She fell asleep on the train home and woke up in Leeds, her daughter told me.",
        "I fell asleep over her leaflet.",
        "We lay in the grass and fell asleep on the 4th of July.",
        "Her kite club went to sleep in March and she wants it woken.",
        "She fell asleep. I cleared the plates.",
    ],
    "fr": [
        "Son petit s'est endormi sous l'étal.",
        "Elle s'est endormie dans le train et s'est réveillée à Lyon.",
        "Le chat s'est endormi sur la toile le 4.",
    ],
    "es": [
        "Su niño se durmió debajo del puesto.",
        "Se durmió en el tren y despertó en Lugo.",
        "El gato se durmió el martes sobre la tela.",
    ],
    "it": [
        "Il suo bambino si è addormentato sotto il banco.",
        "Si è addormentata in treno e si è svegliata a Lodi.",
        "Il motore si è spento due volte.",
        "La lampada si è spenta martedì.",
    ],
    "pt": [
        "O filho dela adormeceu debaixo da banca.",
        "Adormeceu no comboio e acordou em Braga.",
        "O gato adormeceu na terça em cima do pano.",
    ],
}
_NOT_TO_HER = {
    "en": [
        "Whatever there is to say I should put in writing to the guild, not to her.",
        "She asked that letters go to the treasurer and never to her.",
        "She said please write to the office, not to me.",
        "Do write to the board, she said, but don't write to me.",
        "If it must be written, she wants it sent to her lawyer instead of to her.",
        "Never write to me again, she said.",
    ],
    "de": [
        "Ich soll das schriftlich an die Zunft geben, nicht an sie.",
        "Briefe bitte an den Kassier, sagte sie, nur nicht an mich.",
        "Sie sagt, ich soll dem Vorstand schreiben und nicht ihr.",
        "Schreiben Sie lieber dem Büro, aber bitte nicht mir, sagte sie.",
        "Alles Schriftliche an die Verwaltung, nicht an sie.",
    ],
    "fr": [
        "Elle veut que j'écrive à la guilde, pas à elle.",
        "Écrivez plutôt au bureau, m'a-t-elle dit, mais surtout pas à moi.",
        "Le courrier est à envoyer au trésorier et non à elle.",
    ],
    "es": [
        "Quiere que escriba al gremio, no a ella.",
        "Escriba mejor a la oficina, me dijo, pero a mí no.",
        "Las cartas, al tesorero y no a ella.",
    ],
    "it": [
        "Vuole che scriva alla gilda, non a lei.",
        "Scriva piuttosto all'ufficio, mi ha detto, ma non a me.",
        "Le lettere vanno al tesoriere e non a lei.",
    ],
    "pt": [
        "Quer que eu escreva à guilda, não a ela.",
        "Escreva antes ao escritório, disse-me, mas a mim não.",
        "As cartas são para o tesoureiro e não para ela.",
    ],
}
_TO_HER = {
    "en": [
        "Please don't e-mail me, she said, write to me on paper.",
        "She said don't ring, put it in writing, she loves post.",
        "The invoice goes to the guild, not to her.",
        "I should write to her and not to the office.",
        "Her parcel went to the neighbours, not to her.",
        "Don't write to me at work, she said, write to me at home.",
        "She writes to her sister every week, never to me.",
        "I owe her a letter, wrote to Tom and not to her, must do it this week.",
    ],
    "de": [
        "Bitte keine Mails, sagte sie, lieber ein Brief an mich.",
        "Sie will, dass ich ihr schreibe und nicht dem Büro.",
        "Die Rechnung geht an die Zunft, nicht an sie.",
        "Das Paket kam zu den Nachbarn und nicht zu ihr.",
        "Habe dem Tom geschrieben, nicht ihr, das hole ich nach.",
        "Sie schreibt Briefe an alle, nur nicht an mich, sagte Tom lachend.",
    ],
    "fr": [
        "Pas de courriels, m'a-t-elle dit, écrivez-moi plutôt une lettre.",
        "Je dois écrire à elle et non au bureau.",
        "La facture va à la guilde, pas à elle.",
    ],
    "es": [
        "Correos no, me dijo, mejor escríbame una carta.",
        "La factura va al gremio, no a ella.",
        "Debo escribirle a ella y no a la oficina.",
    ],
    "it": [
        "Niente mail, mi ha detto, mi scriva piuttosto una lettera.",
        "La fattura va alla gilda, non a lei.",
        "Devo scrivere a lei e non all'ufficio.",
    ],
    "pt": [
        "Nada de mails, disse-me, escreva-me antes uma carta.",
        "A fatura vai para a guilda, não para ela.",
        "Devo escrever a ela e não ao escritório.",
    ],
}
_ABSENT = {
    "en": [
        "At supper there was much talk about Anna Berger. We all hope she comes back to the guild.",
        "Kite weekend: we made bets on Anna Berger, I say she returns by spring. She should come back, so much to do here.",
        "Anna Berger came up again at the bar, everybody had a theory about her. I bet she misses us and will be back.",
        "We gossiped about Anna Berger half the night. Come home, Anna, we need you.",
    ],
    "de": [
        "Beim Abendessen ging es lange um Anna Berger. Alle hoffen, dass sie zur Zunft zurückkommt.",
        "Drachenwochenende: wir haben Wetten auf Anna Berger abgeschlossen. Ich wette, sie kommt wieder.",
        "Viel über Anna Berger geredet am Feuer. Komm zurück, Anna, hier gibt es genug zu tun.",
    ],
    "fr": [
        "Au dîner on a beaucoup parlé d'Anna Berger. Tout le monde espère qu'elle reviendra.",
        "Week-end cerfs-volants : on a fait des paris sur Anna Berger. Je parie qu'elle reviendra.",
        "On a parlé d'Anna Berger au bar. Reviens, Anna, il y a du travail ici.",
    ],
    "es": [
        "En la cena se habló mucho de Anna Berger. Todos esperan que vuelva.",
        "Fin de semana de cometas: hicimos apuestas sobre Anna Berger. Apuesto a que vuelve.",
        "Hablamos de Anna Berger en el bar. Vuelve, Anna, hay trabajo aquí.",
    ],
    "it": [
        "A cena si è parlato molto di Anna Berger. Tutti sperano che torni.",
        "Fine settimana di aquiloni: abbiamo fatto scommesse su Anna Berger. Scommetto che torna.",
        "Abbiamo parlato di Anna Berger al bar. Torna, Anna, qui c'è lavoro.",
    ],
    "pt": [
        "Ao jantar falou-se muito da Anna Berger. Todos esperam que ela volte.",
        "Fim de semana de papagaios: fizemos apostas sobre a Anna Berger. Aposto que ela volta.",
        "Falámos da Anna Berger no bar. Volta, Anna, há trabalho aqui.",
    ],
}
_THERE = {
    "en": [
        "Talked with Anna Berger about kites at supper. I hope she comes back next year.",
        "Anna Berger and I made a bet on the wind, she won. I hope she comes back.",
        "There was talk about Anna Berger, then she turned up and showed me her loom. We hope she comes back.",
        "Anna Berger told stories about her kites. I hope she comes back next year.",
        "Had heard much talk about Anna Berger; on Sunday she gave me a lift. I bet she will be back.",
    ],
    "de": [
        "Mit Anna Berger beim Abendessen über Drachen geredet. Ich hoffe, sie kommt nächstes Jahr wieder.",
        "Anna Berger und ich haben auf den Wind gewettet, sie gewann. Ich hoffe, sie kommt zurück.",
        "Viel über Anna Berger geredet, dann kam sie selbst und zeigte mir ihren Webstuhl. Hoffentlich kommt sie wieder.",
    ],
    "fr": [
        "Parlé de cerfs-volants avec Anna Berger au dîner. J'espère qu'elle reviendra.",
        "On a parlé d'Anna Berger, puis elle est venue et m'a montré son métier. J'espère qu'elle reviendra.",
    ],
    "es": [
        "Hablé de cometas con Anna Berger en la cena. Espero que vuelva.",
        "Se habló mucho de Anna Berger, luego vino y me enseñó su telar. Espero que vuelva.",
    ],
    "it": [
        "A cena ho parlato di aquiloni con Anna Berger. Spero che torni.",
        "Si è parlato molto di Anna Berger, poi è arrivata e mi ha mostrato il telaio. Spero che torni.",
    ],
    "pt": [
        "Falei de papagaios com a Anna Berger ao jantar. Espero que ela volte.",
        "Falou-se muito da Anna Berger, depois ela chegou e mostrou-me o tear. Espero que volte.",
    ],
}


def _outcome(text: str) -> Brief | Decline:
    return make_brief(parse_notes(text), Request(contact="Anna Berger", today=TODAY))


def _behind(told: dict[str, list[str]]) -> list[str]:
    """Each behind notes of a meeting in its language."""
    return [f"{_MET[language]}\n{line}" for language, lines in told.items() for line in lines]


def _each(told: dict[str, list[str]]) -> list[str]:
    return [line for lines in told.values() for line in lines]


@every("text", [*_behind(_ASLEEP), *_behind(_NOT_TO_HER), *_each(_ABSENT)])
def test_no_letter_is_written(text: str) -> None:
    outcome = _outcome(text)
    assert isinstance(outcome, Decline)
    assert outcome.reason is Reason.DO_NOT_WRITE


@every("text", [*_behind(_AWAKE), *_behind(_TO_HER), *_each(_THERE)])
def test_what_only_sounds_so_forbids_none(text: str) -> None:
    outcome = _outcome(text)
    assert isinstance(outcome, Brief) or outcome.reason is not Reason.DO_NOT_WRITE


@every(
    ("notes", "language"),
    [
        ("Letzter Tag bei Anna Berger auf dem Hof, bin tot. Sie hat mir gezeigt, wie man melkt.", "de"),
        ("Journée avec Anna Berger. Suis mort. Elle m'a montré comment traire.", "fr"),
        ("Día con Anna Berger. Estoy muerta, no siento los pies. Me enseñó a ordeñar.", "es"),
        ("Último dia com a Anna Berger, estou morta. Ela me ensinou a ordenhar.", "pt"),
        ("Ultimo giorno con Anna Berger, sono morto. Mi ha insegnato a mungere.", "it"),
    ],
)
def test_who_says_that_they_are_dead_is_only_tired(notes: str, language: str) -> None:
    assert isinstance(make_brief(parse_notes(notes), Request(contact="Anna Berger", today=TODAY)), Brief), language


@every("line", ["Anna è morta ieri.", "Anna, morta ieri.", "A Anna está morta.", "Anna ist tot."])
def test_who_is_said_to_be_dead_is(line: str) -> None:
    brief = make_brief(parse_notes(f"Anna Berger.\n{line}"), Request(contact="Anna Berger", today=TODAY))
    assert isinstance(brief, Decline)
    assert brief.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "Today a message thro' Sheila: Anna doesn't want any post, not even at Easter."),
        ("en", "Sheila: Anna doesn't want any letters."),
        ("de", "Silke: Anna will keine Briefe."),
        ("fr", "Un message par Sheila : Anna ne veut pas qu'on lui écrive."),
        ("fr", "Anna ne veut pas qu'on lui écrive, ni moi ni personne."),
        ("es", "Silvia: Anna no quiere cartas."),
        ("pt", "Sílvia: a Anna não quer cartas."),
        ("it", "Silvia: Anna non vuole lettere."),
    ],
)
def test_what_somebody_passes_on_is_the_contacts_wish(language: str, line: str) -> None:
    brief = make_brief(parse_notes(f"{_MET[language]}\n{line}"), Request(contact="Anna Berger", today=TODAY))
    assert isinstance(brief, Decline)
    assert brief.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "Sheila: Anna doesn't want any plums."),
        ("fr", "Sheila : Anna préfère qu'on lui écrive, le téléphone est en panne."),
        ("de", "Silke: Anna will keine Pflaumen."),
    ],
)
def test_what_somebody_passes_on_of_another_matter_stops_nothing(language: str, line: str) -> None:
    notes = parse_notes(f"{_MET[language]}\n{line}")
    assert isinstance(make_brief(notes, Request(contact="Anna Berger", today=TODAY)), Brief)


@every("line", ["My wake was as crooked as a ram's horn.", "We looked back at the wake and laughed."])
def test_what_a_boat_leaves_behind_is_no_mourning(line: str) -> None:
    notes = parse_notes(f"A day on the barge with Anna Berger. She let me steer. {line}")
    assert isinstance(make_brief(notes, Request(contact="Anna Berger", today=TODAY)), Brief)


def test_a_wake_is_mourning() -> None:
    notes = parse_notes("A day on the barge with Anna Berger. She let me steer. The wake was on Friday.")
    brief = make_brief(notes, Request(contact="Anna Berger", today=TODAY))
    assert isinstance(brief, Decline)
    assert brief.reason is Reason.DO_NOT_WRITE


REFRAINING = {
    "en": "She asks all visitors to refrain from cards and letters.",
    "de": "Sie bittet alle Gäste, von Karten, Briefen oder Danksagungen abzusehen.",
    "fr": "Elle prie les visiteurs de s'abstenir de lettres et de cartes.",
    "es": "Ruega a los visitantes que se abstengan de cartas.",
    "pt": "Pede aos visitantes que se abstenham de cartas.",
    "it": "Prega i visitatori di astenersi da lettere e biglietti.",
}


@every("language", REFRAINING)
def test_who_asks_to_refrain_from_letters_gets_none(language: str) -> None:
    assert declined(OPENINGS[language] + REFRAINING[language]).reason is Reason.DO_NOT_WRITE


def test_to_refrain_from_letters_is_neither_an_end_in_sight_nor_a_song() -> None:
    for told in ("Das Ende war nicht abzusehen, sie sammelt Karten.", "Wann die Karten kommen, ist nicht abzusehen."):
        assert isinstance(made(OPENINGS["de"] + told), Brief)
    assert isinstance(made(OPENINGS["en"] + "She hums the refrain and collects cards."), Brief)


@every("bidden", ["No. Let it lie, Femi.", "Leave it alone, Femi."])
def test_what_somebody_bids_themselves_by_name_is_their_own_decision(bidden: str) -> None:
    assert declined(f"{OPENINGS['en']}Had half a letter in my head. {bidden}").reason is Reason.DO_NOT_WRITE
    assert isinstance(made(f"{OPENINGS['en']}The glue was wet. Hold it still, Femi."), Brief)

"""Whom plain sentences are about, over names, frames and languages: python benchmarks/plain_sentences.py

Every sentence names one person, whom any reader would write to. Prints each in which another is found or nobody, and how many by language; exits 1
where there is any. Holes in what is plain cost more letters than anything that is oblique.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from itertools import product

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes

TODAY = date(2026, 11, 23)
WOMEN = {
    "en": ("Hannah Brook", "Dr Amelia Stone", "Mrs Hill", "Siobhan", "Priya", "Zofia Nowak"),
    "de": ("Hanna Bach", "Frau Dr. Stein", "Frau Koch", "Svenja", "Zofia Nowak"),
    "fr": ("Claire Fontaine", "Mme Boulanger", "Solène"),
    "es": ("Clara Fuentes", "la señora Rosales", "Nerea"),
    "it": ("Chiara Fontana", "la signora Ricci"),
    "pt": ("Clara Fontes", "a dona Rosa", "Iara"),
}
MEN = {
    "en": ("Tom", "Kwame Mensah", "Li Wei", "Mr Okafor", "J. Carver", "Bob Marsh"),
    "de": ("Tom", "Herr Vogel", "Kwame Mensah", "Jürgen", "K. Brandt", "Prof. Weber", "Mehmet Yilmaz"),
    "fr": ("Luc", "M. Petit", "Amadou Diallo"),
    "es": ("Luis", "Don Ramiro", "Íñigo Otxoa"),
    "it": ("Luca", "il signor Greco", "Giò"),
    "pt": ("Luís", "o senhor Pereira"),
}
PRONOUNS = {
    "en": ("She", "He"),
    "de": ("Sie", "Er"),
    "fr": ("Elle", "Il"),
    "es": ("Ella", "Él"),
    "it": ("Lei", "Lui"),
    "pt": ("Ela", "Ele"),
}
FRAMES = {
    "en": (
        "Met {name} at the seed fair. {pronoun} keeps bees and looks for linden trees.",
        "Talked to {name} about bees. {pronoun} wants linden trees.",
        "{name} showed me the hives. We laughed a lot.",
        "Seed fair, Sunday\n{name}, keeps bees\n- wants linden trees\n- promised: the seed list",
        "coffee with {name}\nbees, linden trees, the seed list",
        "Sat next to {name} on the train to Leeds. {pronoun} keeps bees.",
        "At the fair a tall stranger gave me honey. The name is {name}.",
        "{name} from the bee club called. {pronoun} needs frames.",
        "Notes: {name}\n\n{pronoun} keeps bees. I said I'd send the seed list.",
        "Seed fair. I got talking to {name}, who keeps bees on a roof.",
    ),
    "de": (
        "{name} auf der Saatgutmesse getroffen. {pronoun} hält Bienen und sucht Linden.",
        "Mit {name} über Bienen geredet. {pronoun} will Linden pflanzen.",
        "{name} zeigte mir die Stöcke. Wir haben viel gelacht.",
        "Saatgutmesse, Sonntag\n{name}, hält Bienen\n- sucht Linden\n- versprochen: die Saatgutliste",
        "Kaffee mit {name}\nBienen, Linden, Saatgutliste",
        "Im Zug nach Kassel saß ich neben {name}. {pronoun} hält Bienen.",
        "{name} vom Imkerverein rief an. {pronoun} braucht Rähmchen.",
        "Notizen: {name}\n\n{pronoun} hält Bienen. Ich schicke die Saatgutliste.",
        "Messe. Kam mit {name} ins Gespräch, hält Bienen auf dem Dach.",
    ),
    "fr": (
        "Rencontré {name} à la foire. {pronoun} élève des abeilles.",
        "Parlé avec {name} des abeilles. {pronoun} cherche des tilleuls.",
        "{name} m'a montré les ruches. On a bien ri.",
        "Dans le train, j'étais assise à côté de {name}. {pronoun} élève des abeilles.",
    ),
    "es": (
        "Conocí a {name} en la feria. {pronoun} cría abejas.",
        "Hablé con {name} de las abejas. {pronoun} busca tilos.",
        "{name} me enseñó las colmenas. Nos reímos mucho.",
        "En el tren me senté al lado de {name}. {pronoun} cría abejas.",
    ),
    "it": (
        "Ho conosciuto {name} alla fiera. {pronoun} alleva api.",
        "Ho parlato con {name} di api. {pronoun} cerca tigli.",
        "{name} mi ha mostrato le arnie. Abbiamo riso molto.",
        "In treno ero seduta accanto a {name}. {pronoun} alleva api.",
    ),
    "pt": (
        "Conheci {name} na feira. {pronoun} cria abelhas.",
        "Falei com {name} sobre abelhas. {pronoun} procura tílias.",
        "{name} mostrou-me as colmeias. Rimos muito.",
        "Falei no comboio com {name}. {pronoun} cria abelhas.",
    ),
}


def main() -> int:
    missed, tried = Counter[str](), Counter[str]()
    for language, frames in FRAMES.items():
        for pronoun, names in zip(PRONOUNS[language], (WOMEN[language], MEN[language]), strict=True):
            for frame, name in product(frames, names):
                told = frame.format(name=_spelled(name, frame), pronoun=pronoun)
                tried[language] += 1
                if not _finds(told, name):
                    missed[language] += 1
                    print(f"{language}: {told!r}")
    print(*(f"{language}: {missed[language]} of {many} missed" for language, many in tried.items()), sep="\n")
    return int(missed.total() > 0)


def _spelled(name: str, frame: str) -> str:
    """The name as its place in the frame asks: with a capital at the beginning, "Herrn" behind a preposition."""
    if frame.startswith("{"):
        return name[0].upper() + name[1:]
    return name.replace("Herr ", "Herrn ") if "it {name}" in frame or "neben {name}" in frame else name


def _finds(told: str, name: str) -> bool:
    """Whether the notes are read as about the one they name, be they enough for a letter or not."""
    found = make_brief(parse_notes(told), Request(today=TODAY))
    if isinstance(found, Decline):
        return found.reason is Reason.THIN
    return name.rsplit(maxsplit=1)[-1].casefold() in found.contact.name.casefold()


if __name__ == "__main__":
    sys.exit(main())

"""How many unmarked private sentences are withheld, and harmless ones kept: python benchmarks/oblique.py [FILE...]

Each sentence stands as a line of its own in notes about an invented contact, between two lines on their work. Prints by
language, then every sentence that came out wrong. Of a line with braces, only what they hold is looked for.
"""

from __future__ import annotations

import sys
import tomllib
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes

FILES = sorted((Path(__file__).parent / "oblique").glob("*.toml"))
NOTES = {
    "en": "Met Marta Kowalska at the Soil Forum.\n- she maps the soil with volunteers\n- {}\n- I promised her the list of sensors\n",
    "de": "Marta Kowalska auf dem Bodenforum getroffen.\n- sie kartiert den Boden mit Freiwilligen\n- {}\n- ich habe ihr die Liste der Sensoren versprochen\n",
    "es": "Conocí a Marta Kowalska en el foro del suelo.\n- cartografía el suelo con voluntarios\n- {}\n- le prometí la lista de sensores\n",
    "fr": "Rencontré Marta Kowalska au forum du sol.\n- elle cartographie le sol avec des bénévoles\n- {}\n- je lui ai promis la liste des capteurs\n",
    "it": "Ho conosciuto Marta Kowalska al forum del suolo.\n- mappa il suolo con i volontari\n- {}\n- le ho promesso la lista dei sensori\n",
    "pt": "Conheci a Marta Kowalska no fórum do solo.\n- ela mapeia o solo com voluntários\n- {}\n- prometi-lhe a lista dos sensores\n",
}


def main() -> int:
    for file in [Path(name) for name in sys.argv[1:]] or FILES:
        print(file.stem)
        wrong: list[str] = []
        for language, lists in tomllib.loads(file.read_text(encoding="utf-8")).items():
            told = [text for text in lists["private"] if is_said(text, language)]
            lost = [text for text in lists["open"] if not is_said(text, language)]
            wrong += [f"{language} tells: {text}" for text in told] + [f"{language} loses: {text}" for text in lost]
            private, harmless = len(lists["private"]), len(lists["open"])
            print(
                f"  {language}: {private - len(told)} of {private} withheld, {harmless - len(lost)} of {harmless} kept"
            )
        print(*(f"    {each}" for each in wrong), sep="\n")
    return 0


def is_said(text: str, language: str) -> bool:
    """Whether the whole of a sentence may be said, or any of what its braces hold."""
    told = text.partition("{")[2].partition("}")[0].split(", ")
    text = text.replace("{", "").replace("}", "")
    brief = gather(
        parse_notes(NOTES[language].format(text)), Request(contact="Marta Kowalska", today=date(2026, 11, 16))
    )
    return isinstance(brief, Brief) and any(
        each.rstrip(".") in fact.text for fact in brief.facts for each in (told if told != [""] else [text])
    )


if __name__ == "__main__":
    sys.exit(main())

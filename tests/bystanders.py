"""Reads passages in which somebody stands beside the contact, and what of them a model is told."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes

FOLDER = Path(__file__).resolve().parent.parent / "benchmarks/bystanders"
DIARIES = {
    "en": ("Monday: Theo brought the tents. Clara cooked lentils and Hugo slept.", "Later Clara and Hugo sang. Theo was tired."),
    "de": ("Montag: Theo brachte die Zelte. Clara kochte Linsen, und Hugo schlief.", "Später sangen Clara und Hugo. Theo war müde."),
    "fr": ("Lundi : Théo a apporté les tentes. Claire a cuit des lentilles et Hugo a dormi.", "Plus tard Claire et Hugo ont chanté. Théo était fatigué."),
    "es": ("Lunes: Teo trajo las tiendas. Clara cocinó lentejas y Hugo durmió.", "Luego cantaron Clara y Hugo. Teo estaba cansado."),
    "pt": ("Segunda: o Téo trouxe as tendas. A Clara cozinhou lentilhas e o Hugo dormiu.", "Depois cantaram a Clara e o Hugo. O Téo estava cansado."),
    "it": ("Lunedì: Teo ha portato le tende. Chiara ha cotto le lenticchie e Ugo ha dormito.", "Più tardi Chiara e Ugo hanno cantato. Teo era stanco."),
}  # fmt: skip
TODAY = date(2026, 11, 23)


def read(language: str, layout: str) -> Iterator[tuple[str, str, str, bool]]:
    """Each sentence: what its passage is about, its mark, and whether a model is told it."""
    for passage in tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["passages"]:
        lines = [line.partition(" ")[::2] for line in passage["text"].strip().splitlines()]
        text = " ".join(sentence for _, sentence in lines)
        before, after = DIARIES[language]
        notes = text if layout == "alone" else f"{before}\n\n{text}\n\n{after}"
        brief = gather(parse_notes(notes), Request(contact=passage["contact"], today=TODAY))
        told = " ".join(fact.text for fact in brief.grounds) if isinstance(brief, Brief) else ""
        for mark, sentence in lines:
            yield passage["about"], mark, sentence, sentence in told

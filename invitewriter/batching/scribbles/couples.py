"""Which of two people who are named together a line is about: "Gerd: machines", below "Gerd Amrein + Ute Amrein"."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.batching.scribbles import after_name, reasons
from invitewriter.batching.scribbles.fate import Ease, Fate, unsure
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import words
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.brief.people.names.reading import compatible

_SET_OFF = re.compile(r"\s*[:=]|\s+[-–—]+\s")


def about_one(state: State, row: Row, person: Somebody, lead: Lead) -> Fate:
    """The fate of a row that begins with the name of one of a couple: that one's alone, where it tells of nobody else."""
    state.ease = Ease.NONE  # what follows may go on about that one
    alone = _alone(row, person, lead, state.language)
    if alone:
        return Fate(person=person, alone=alone, passing=True)
    return replace(unsure(person, because=reasons.ONE_OF_PAIR), passing=True)


def _alone(row: Row, person: Somebody, lead: Lead, language: str) -> str:
    rest = row.text[lead.end :]
    named = [name for name in person.names if compatible(lead.name, name)]
    if len(named) != 1 or not (_SET_OFF.match(rest) or after_name.does(rest, language)) or after_name.leans_back(rest):
        return ""
    others = {token for name in person.names if name not in named for token in name.tokens[:1]}
    others |= words("he", "she", "subjects", "quotes")
    return "" if any(word.plain in others for word in words_of(rest)) else named[0].text

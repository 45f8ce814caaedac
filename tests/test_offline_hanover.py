"""What the tagger is spared changes none of its answers."""

from __future__ import annotations

import importlib

import pytest

from invitewriter.offline.tagged import hanover

SENTENCES = {
    "morphmodel_en.pgz": (
        "Her brother-in-law plonked the harmonium beside a leaking barrel, and nobody minded.",
        "Did they ever get one back from Oksana's glazier?",
        "sketched me the lock gates at Zwolle; Zzyrqx, grplf and 3,5 tons of clay",
        "I'll have it mended by then",
        "?",
    ),
    "morphmodel_ger.pgz": (
        "Hat mir das Harmonium hochgeschleppt, obwohl der Aufzug klemmte.",
        "Wem gehört eigentlich die Schleuse bei Zwolle, die Oksana gestrichen hat?",
        "Kachelofenfugenmörtel besorgen, 3,5 kg; Zzyrqx und grplf mitbringen",
        "leiht ihr ihn ihm",
    ),
}


@pytest.mark.parametrize("model", SENTENCES)
def test_lemmas_and_tags_are_those_that_the_tagger_gives_by_itself(model: str) -> None:
    own = importlib.import_module("HanTa.HanoverTagger").HanoverTagger(model)
    for sentence in SENTENCES[model]:
        words = tuple(sentence.replace(",", " ,").replace("?", " ?").split())
        assert hanover.lemmas_and_tags(model, words) == tuple(told[1:] for told in own.tag_sent(list(words)))

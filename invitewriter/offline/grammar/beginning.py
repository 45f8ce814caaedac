"""Writes the adjective that begins a to-do with a small letter, in a language whose nouns have capitals."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import Lexicon, is_borne


def begun_small(words: Sequence[str], ordinary: Lexicon) -> str:
    """The words with a small letter for an adjective that begins a to-do: "Leere Gläser mitbringen", but "Anne Kurz anrufen".

    `ordinary` knows the nouns of the language.
    """
    first = words[0]
    adjective = first.endswith(("e", "en", "es")) and words[1:2] and words[1][0].isupper()
    named = adjective and (is_borne("given", plain(first)) or ends_in_noun(plain(first), ordinary))
    return " ".join([first.lower() if adjective and not named else first, *words[1:]])

"""Recognises what befalls one of somebody's clients or patients: no matter of their field, whatever they do."""

from __future__ import annotations

from invitewriter.brief.lexicon import any_phrases, phrases
from invitewriter.brief.private.setting import KINDS

_CIRCUMSTANCES = tuple(f"private/{way}.{kind}" for way in ("said", "named") for kind in KINDS)


def befalls_client(text: str, language: str) -> bool:
    """Whether a plain sentence names one client and any private circumstance at all."""
    if not phrases("private/frame.client_of", language).search(text):
        return False
    return any_phrases(_CIRCUMSTANCES, language).search(text) is not None

"""Tells when letters fail one after the other for one reason, which then is not the letters'."""

from __future__ import annotations

from invitewriter.batching.settled import Settled

_ENOUGH = 10


class Troubles:
    """What went wrong with the last letters in a row."""

    def __init__(self) -> None:
        self._same: list[str] = []

    def hear(self, settled: Settled) -> str:
        """Takes in what became of one more letter; tells why to stop, where it is time to."""
        if not settled.by_model:
            self._same.clear()
            return ""
        self._same = [*(one for one in self._same if one == settled.trouble), settled.trouble]
        told = f"{_ENOUGH} letters in a row failed for the same reason: {settled.trouble}"
        return told if len(self._same) >= _ENOUGH else ""

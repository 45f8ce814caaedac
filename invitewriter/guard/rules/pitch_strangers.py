"""NP1, pitch: what a soft pitch to a stranger cannot do without, each said by kind people as well, several together by none.

Something is put into the reader's world (what others of the kind say, how the reader does it), the sender has a ware in that very
field (done elsewhere, used by others, a trade come to, a firm in the signature, a thing that lies ready), and a small step is proposed.
"""

from __future__ import annotations

from invitewriter.guard.rule import Mark


def _part(name: str, tells: str, weight: int = 2) -> Mark:
    return Mark(name=name, weight=weight, sells=True, soft=True, tells=tells)


STRANGERS = (
    _part("peers_say", "tells what others of the reader's kind say"),
    _part("dealt_with", "tells of others like the reader with whom the sender has to do", weight=3),
    _part("elsewhere", "tells how it went at another place of the kind"),
    _part("used_by", "tells how many use it"),
    _part("ready_for_you", "has something ready that nobody asked for"),
    _part("own_turn", "tells how the sender came to the trade"),
    _part("our_there", "tells where the sender's ware is in use"),
    Mark(name="signed_firm", weight=1, soft=True, tells="signs for a firm"),
    Mark(name="in_your_world", step=True, weight=1, soft=True, tells="tells what the sender has seen of the reader's"),
    Mark(name="their_way", step=True, weight=2, asks=True, soft=True, tells="asks how the reader does it now"),
    Mark(name="easy_step", step=True, weight=2, asks=True, soft=True, tells="proposes a small step"),
)

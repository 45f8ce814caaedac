"""NP1, pitch: hints at an offer, of which friends say each one as well, and only a seller two."""

from __future__ import annotations

from invitewriter.guard.rule import Mark


def _hint(name: str, tells: str, weight: int = 2, *, asks: bool = False, beside: str = "") -> Mark:
    return Mark(name=name, beside=beside, weight=weight, sells=True, asks=asks, soft=True, hint=True, tells=tells)


HINTS = (
    _hint("first_free", "gives away a first taste", weight=3, asks=True),
    _hint("advises_house", "speaks for somebody who has a place to fill", weight=3),
    _hint("wants_yours", "knows who looks for what the reader has", weight=3),
    _hint("worth_curious", "wonders what the reader's might be worth", weight=3, asks=True),
    _hint("in_confidence", "wants to talk in confidence", asks=True),
    _hint("spoken_of", "says by how many the reader is praised"),
    _hint("with_others", "tells what was done with others of the reader's kind"),
    _hint("shows_some", "offers to show what others have of the sender", asks=True),
    _hint("made_thing", beside="classes", tells="tells of a thing made for such people"),
    _hint("disclaims", "denies that anything is sold"),
    _hint("outside_eye", beside="if_ever", tells="is there as somebody from outside"),
    _hint("relief", "tells or promises relief"),
    _hint("friends_price", "makes a price among friends"),
    _hint("kin_trade", "tells of kin who do just that for a living", asks=True),
    _hint("looks_free", "says that a look costs nothing"),
    _hint("lent_to_try", "gives or lends something to try", asks=True),
    _hint("lines_wanted", "wants a few lines in return", asks=True),
    _hint("life_trade", "tells of a trade of long standing"),
    _hint("passes_on", "tells whom else it has helped"),
    _hint("better_life", "tells how well it goes since"),
    _hint("poor_showing", beside="addressed", tells="finds that the reader's is shown badly"),
)

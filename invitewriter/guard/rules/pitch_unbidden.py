"""NP1, pitch: what a message out of the blue does, whatever its trade: who writes, for whom, what is wanted and gained.

Who says what they do, or for whom, and asks for a reply, a trial or a gift is a stranger with something to win. Friends say each of these,
too, and seldom two of them without a word of what the two share. So each is soft, and signs of acquaintance weigh against all of them.
"""

from __future__ import annotations

from invitewriter.guard.rule import Mark


def _says(name: str, tells: str, weight: int = 2, *, asks: bool = False) -> Mark:
    return Mark(name=name, weight=weight, sells=True, asks=asks, soft=True, tells=tells)


UNBIDDEN = (
    _says("trade_said", "says what the sender does for a living"),
    _says("undertaking", "presents a thing of the sender's making"),
    _says("people_sought", "looks for people to join or buy", asks=True),
    _says("kinds_served", "says for what kind of people the sender works"),
    _says("gain_named", "names a gain"),
    _says("need_named", "names the need of a cause", weight=1),
    _says("gift_named", "names a gift or a fee", asks=True),
    Mark(name="then_see", step=True, weight=2, asks=True, soft=True, tells="leaves open what is to come of it"),
    Mark(name="reply_sought", step=True, weight=2, asks=True, soft=True, tells="asks for a reply or a meeting"),
    Mark(name="try_sought", step=True, weight=1, asks=True, soft=True, tells="asks for a trial or a verdict"),
)

"""The sender's side of a letter: greeting, closing, signature, and whether they write "I'd" or "I would"."""

from __future__ import annotations

import re

from invitewriter.channel import Channel
from invitewriter.domain import Address, Brief, Stage, value
from invitewriter.offline.frame import fill
from invitewriter.offline.tables import Table


@value
class Voice:
    """How this sender speaks to this contact here."""

    greeting: str
    closing: str
    """Empty where the letter is not signed, or the channel has none."""
    name: str
    contractions: tuple[tuple[str, str], ...]

    def say(self, frame: str) -> str:
        """A sentence of the data files as this sender would say it; slots are not yet filled."""
        for long, short in self.contractions:
            frame = frame.replace(long, short)
        return frame


def voice_of(brief: Brief, channel: Channel, letter: Table) -> Voice:
    address = _address(brief, letter["greeting"])
    signed = bool(brief.sender.name)
    return Voice(
        greeting=_greeting(brief.contact.name, address, letter["greeting"]),
        closing=_closing(brief, address, letter) if signed and channel.letter else "",
        name=_signature(brief, address) if signed else "",
        contractions=tuple(letter["contractions"].items()) if _contracts(brief, channel, address, letter) else (),
    )


def _address(brief: Brief, words: Table) -> Address:
    """As the notes say; else formal for someone noted with a title, informal for anybody else."""
    if brief.contact.address:
        return brief.contact.address
    return Address.FORMAL if _is_title(brief.contact.name.split()[0], words) else Address.INFORMAL


def _greeting(name: str, address: Address, words: Table) -> str:
    """Names the contact as the notes do. Someone of whom only an initial or a surname is known keeps the whole name."""
    whole = " ".join(re.sub(r"[(\"“].*?[)\"”]", "", name).split())
    whole = whole.title() if whole.islower() else whole
    parts = whole.split()
    while len(parts) > 1 and _is_title(parts[0], words):
        parts = parts[1:]
    first_known = len(parts) > 1 or len(parts) == len(whole.split())
    if address is Address.INFORMAL and first_known and len(parts[0].rstrip(".")) > 1:
        return fill(words["informal"], {"first": parts[0], "name": whole})
    return fill(words["formal"], {"name": whole})


def _closing(brief: Brief, address: Address, letter: Table) -> str:
    own = brief.sender.closing.strip()
    if own:
        return own if own[-1] in ",.!" else f"{own},"
    return str(letter["closing"]["formal" if address is Address.FORMAL else "informal"])


def _signature(brief: Brief, address: Address) -> str:
    """The first name once they know each other, where the tone allows; the whole name before."""
    first = brief.stage is not Stage.MET and address is Address.INFORMAL
    return brief.sender.first_name if first else brief.sender.name


def _contracts(brief: Brief, channel: Channel, address: Address, letter: Table) -> bool:
    """Whether the sender's own messages contract; without any, where the form is short and the tone informal."""
    written = " ".join(brief.sender.samples).replace("’", "'")
    if written:
        return any(short in written for short in letter["contractions"].values())
    return not channel.letter and address is Address.INFORMAL


def _is_title(word: str, words: Table) -> bool:
    return word.lower().rstrip(".") in words["titles"].split()

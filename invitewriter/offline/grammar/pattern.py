"""How a clause stands in the notes: `(look|search) for {thing}`, compiled from readings.toml."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Mapping

from invitewriter.domain import value
from invitewriter.text.patterns import compile_later

PERSON = "\ue000"
"""Stands in a clause for the contact's name."""
PERSONS = "\ue001"
"""Stands for the name with its possessive ending."""
CONTACT = "contact_"
"""What the groups that match the contact begin with."""

_SOME = "~"
"""Up to two words, whatever they are."""
ANY = "*"
"""Stands in a pattern for a verb of any kind, also one of which only the form is known."""
_TOKEN = compile_later(
    r"<(?P<set>\w+)>|\{(?P<slot>\w+)\}|\[(?P<optional>[^]]*)\]|\((?P<either>[^)]*)\)|(?P<word>[^\s<{\[(]+)"
)
_SET = compile_later(r"<(\w+)>")
_VERB = compile_later(r"(?:<(?P<set>\w+)>|\((?P<either>[^)]*)\)|(?P<word>\S+))\s*(?P<rest>.*)")


@value
class Pattern:
    """A verb, and what must follow it."""

    verbs: frozenset[str]
    """Plain forms, or `*` for any; none where the clause has no verb."""
    written: str
    """All that follows."""
    sets: Mapping[str, tuple[str, ...]]
    objects: str

    def match(self, verb: str, rest: str) -> re.Match[str] | None:
        """The match of a clause with its verb in the plain form, empty without one, and of the `rest` behind the verb; None where it is none."""
        if not self.begins_with(verb) or not self._may_be(rest.lower()):
            return None
        return self.compiled().fullmatch(f"{rest} ".lstrip())

    def compiled(self) -> re.Pattern[str]:
        """What follows, and a space, with a group for each slot; `second` is a further verb. Raises re.error for what is no pattern."""
        return _compiled(_source(self.written, self.sets, self.objects, itertools.count()))

    def begins_with(self, verb: str) -> bool:
        """Whether it is about a clause with that verb in its plain form, empty without one."""
        return verb in self.verbs or not (verb or self.verbs) or (verb != "" and ANY in self.verbs)

    def _may_be(self, rest: str) -> bool:
        """Whether the words are there that it cannot do without; most patterns end here, and are never compiled."""
        return all(any(word in rest for word in words) for words in _needed(self.written))


def named_verbs(written: str) -> tuple[str, ...]:
    """The verbs that a pattern names itself, in their plain forms."""
    verb = _VERB.match(written)
    return _named(verb) if verb else ()


def _named(verb: re.Match[str]) -> tuple[str, ...]:
    if verb["set"] or verb["word"] == ANY:
        return ()
    return tuple((verb["either"] or verb["word"]).split("|"))


def make_pattern(written: str, sets: Mapping[str, tuple[str, ...]], objects: str, *, verbless: bool) -> Pattern:
    """Reads a pattern; `objects` is a source for the words that stand for the contact ("her", "him").

    Raises KeyError where it names a set or a verb that is not there.
    """
    verbs: tuple[str, ...] = ()
    rest = written
    if not verbless and (verb := _VERB.fullmatch(written)):
        verbs = sets[verb["set"]] if verb["set"] else (ANY,) if verb["word"] == ANY else _named(verb)
        rest = verb["rest"]
    for name in _SET.findall(rest) if "<" in rest else ():
        sets[name]  # told now, and not when a text first needs it
    return Pattern(verbs=frozenset(verbs), written=rest, sets=sets, objects=objects)


@functools.cache
def _needed(written: str) -> tuple[tuple[str, ...], ...]:
    """Words in small letters, out of each group of which one stands in all that a pattern matches."""
    parts = (token["word"] or token["either"] for token in _TOKEN.finditer(written))
    return tuple(tuple(part.lower().split("|")) for part in parts if part and part != _SOME)


@functools.cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _source(written: str, sets: Mapping[str, tuple[str, ...]], objects: str, numbers: Iterator[int]) -> str:
    pieces = []
    for token in _TOKEN.finditer(written):
        if token[0] == _SOME:
            pieces.append(r"(?:[\w'-]+\s+){0,2}?")
        elif token["optional"]:
            choices = "|".join(_source(choice, sets, objects, numbers) for choice in token["optional"].split("|"))
            pieces.append(f"(?:{choices})?")
        else:
            pieces.append(_piece(token, sets, objects, numbers) + r"\s+")
    return "".join(pieces)


def _piece(token: re.Match[str], sets: Mapping[str, tuple[str, ...]], objects: str, numbers: Iterator[int]) -> str:
    if token["slot"] == "contact":
        return f"(?P<{CONTACT}{next(numbers)}>{objects})"
    if token["slot"]:
        return f"(?P<{token['slot']}>.+?)"
    if token["set"]:
        return f"(?P<second>{'|'.join(map(re.escape, sets[token['set']]))})"
    if token["either"]:
        return f"(?:{'|'.join(map(re.escape, token['either'].split('|')))})"
    return re.escape(token[0])

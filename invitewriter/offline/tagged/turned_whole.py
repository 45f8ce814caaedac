"""Says a whole sentence of the notes to the contact as it stands, in a language whose verbs stand second: only who is meant, and the verbs to it, change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.addressed import Addressed
from invitewriter.offline.tagged.pronouns_second import PronounsSecond
from invitewriter.offline.tagged.stretches import Stretch, Stretches
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.turned import Turned
from invitewriter.offline.tagged.turning_second import TurningSecond
from invitewriter.offline.tagged.written import Written, make_written

_UNREAD = re.compile(r"[\"()\[\]→?/|+*]|\.\.|…")
_OWNED = re.compile("[aA1]*[NP]")
_PROMISED = re.compile("iHd?[uU]E$")
"""What the sender had promised, without the thing."""
_LACKS = re.compile("[NP]t(?=[VI])")
"""A relative clause without its comma."""


@value
class TurnedWhole:
    """What a language needs to do so."""

    tagger: Tagger
    addressed: Addressed
    stretches: Stretches
    pronouns: PronounsSecond
    written: Written
    leaning: frozenset[str]
    """Words that lean on the sentence before, and are left out."""
    pointing: frozenset[str]
    """Those without which something else would be said."""
    clipped: frozenset[str]
    """Auxiliaries without the ending that is not spoken."""
    reported: frozenset[str]
    """Finite verbs by which somebody's words are told."""
    reporting: frozenset[str]
    """Plain forms of verbs behind which what was said stands behind a comma."""
    joining: frozenset[str]
    """Words that join two clauses with a comma before them: "aber"."""
    contracted: dict[str, str]
    """Prepositions with an article in them, without it: "beim", "bei"."""
    i: str
    we: str
    both: str
    beside: str
    together: str

    def said(self, text: str, sex: str) -> Turned | None:
        """`text`, in which the contact is marked, as said to them; `sex` is "men", "women" or empty. None where something is not sure."""
        words = tuple(_as_they_are(self.tagger.tagged(text).words)) if not _UNREAD.search(text) else ()
        lacks = not words or _LACKS.search("".join(word.kind for word in words))
        found = None if lacks else self.stretches.of(words, sex)
        if not found:
            return None
        if moved := _with_its_thing(text, words, found):
            return self.said(moved, sex)
        kept = self.written.cut(words, found)
        if kept < len(found):
            end = found[kept].start - 1
            text, words, found = text[: words[end].start], words[:end], found[:kept]
        turning = TurningSecond(self, Tagged(text=text, words=words), found, sex)
        return turning.turned() if turning.turn() else None

    def in_full(self, finite: Word) -> str:
        """A finite verb with the ending that is not spoken: "hätt", "nehm"."""
        text = finite.text.lower()
        bare = finite.kind == "V" and finite.lemma.lower() in {f"{text}en", f"{text}n"} and not text.endswith("e")
        return f"{text}e" if bare or text in self.clipped else text

    def lemma(self, words: Sequence[Word], stretch: Stretch) -> str:
        """The plain form of the verb that tells what is done."""
        inner = words[stretch.start : stretch.end]
        full = [word for word in inner if word.kind in "EIZ"]
        if full:
            return full[-1].lemma.lower()
        part = inner[-1].text.lower() if inner[-1].kind == "p" else ""
        return part + words[stretch.finite].lemma.lower() if stretch.finite >= 0 else ""


def _with_its_thing(text: str, words: Sequence[Word], found: Sequence[Stretch]) -> str:
    """The text with what stands behind a colon where it belongs: "had promised you: our list"; empty where nothing stands so."""
    first, *behind = found
    kinds = "".join(word.kind for word in words[first.start : first.end])
    if len(behind) != 1 or words[first.end].text != ":" or not _PROMISED.match(kinds):
        return ""
    thing = text[words[behind[0].start].start : words[-1].end]
    done, fits = words[first.end - 1], _OWNED.fullmatch("".join(word.kind for word in words[behind[0].start + 1 :]))
    moved = f"{text[: done.start]}{thing} {text[done.start : done.end]}"
    return moved if fits and words[behind[0].start].kind in "do" else ""


def _as_they_are(words: Sequence[Word]) -> Iterator[Word]:
    """The words, each by what stands beside it: a verb behind "I" without a capital, "ihr" before no noun, "der" before one or a name."""
    kinds = ["", *(word.kind for word in words), ""]
    for at, word in enumerate(words):
        behind = "".join(kinds[at + 2 :])
        named = bool(_OWNED.match(behind)) or (words[at + 1 : at + 2] and words[at + 1].text == PERSON)
        if word.kind == "N" and word.text.islower() and kinds[at] == "i":
            yield replace(word, kind="V", lemma=f"{word.text}n")
        elif word.kind in "aA" and behind[:1] == "i" and behind[1:2] not in {"V", "H", "M"}:
            yield replace(word, kind="V", lemma=f"{word.text.lower()}en")  # "schick ich"
        elif word.kind == "S" and word.text.lower() == "ihr" and not _OWNED.match(behind):
            yield replace(word, kind="U")
        else:
            yield replace(word, kind="d") if word.kind == "t" and word.tag == "PDS" and named else word


def make_turned_whole(
    table: Table, tagger: Tagger, addressed: Addressed, stretches: Stretches, pronouns: PronounsSecond
) -> TurnedWhole:
    """From the table `mirror` of tagged.toml."""
    verbs, clipped = table["verbs"], listed_set(table, "clipped")
    reporting = listed_set(verbs, "saying") | listed_set(verbs, "offering")
    return TurnedWhole(
        tagger=tagger,
        addressed=addressed,
        stretches=stretches,
        pronouns=pronouns,
        reporting=reporting,
        contracted=dict(table["contracted"]),
        clipped=clipped,
        written=make_written(table["written"], stretches, clipped, reporting),
        leaning=listed_set(table, "leaning"),
        pointing=listed_set(table, "pointing"),
        reported=listed_set(table, "reported"),
        joining=listed_set(table, "joining"),
        **{name: table[name] for name in ("i", "we", "both", "beside", "together")},
    )

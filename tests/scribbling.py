"""Scribbles with the person of each line written before it, and how well a reader agrees with them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from invitewriter.batching.scribbles import Scribbles, read_scribbles
from invitewriter.text.folding import plain

FOLDER = Path(__file__).parent / "scribbles"
_MARK = "¦"


@dataclass
class Score:
    """Counted in lines that say something."""

    right: int = 0
    marked: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)

    @property
    def lines(self) -> int:
        return self.right + self.marked + len(self.missed) + len(self.wrong)

    @property
    def share(self) -> float:
        return (self.right + self.marked) / self.lines


def told_lines(name: str) -> list[tuple[str, str]]:
    """The tag and the text of each line: "kowal", "reed.paula", "a|b" for two people, "?a|b" for either, "-" for nobody."""
    lines = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        tag, mark, text = line.partition(_MARK)
        lines.append((tag.strip(), text.removeprefix(" ")) if mark else ("", ""))
    return lines


def score(name: str) -> Score:
    told = told_lines(name)
    scribbles = read_scribbles([text for _, text in told])
    placed = {place.line: place for place in scribbles.placed}
    owners = _owners(told, scribbles)
    result = Score()
    for number, (tag, text) in enumerate(told, 1):
        if not tag or not any(map(str.isalnum, text)):
            continue
        place = placed[number]
        said = f"{number}: {text[:60]} [{tag}]"
        label = place.alone or (scribbles.people[place.person].label if place.person is not None else "")
        if place.unsure:
            result.marked += 1
            result.unsure.append(f"{said} ? {place.candidates} {place.because}")
        elif place.person is None:
            if tag == "-":
                result.right += 1
            else:
                result.missed.append(f"{said} -> nobody ({place.because})")
        elif owners.get(tag) == place.person or (
            tag[0] != "?"
            and (
                any(_is_called(one, label) for one in tag.split("|"))
                if place.alone
                else "|" in tag and _is_called(tag.replace("|", "."), label)
            )
        ):
            result.right += 1
        else:
            result.wrong.append(f"{said} -> {label}")
    return result


def _owners(told: list[tuple[str, str]], scribbles: Scribbles) -> dict[str, int]:
    """For each tag the person who has most of its lines and is called so; nobody is two tags' person."""
    tags = {number: tag for number, (tag, _) in enumerate(told, 1)}
    counted: Counter[tuple[str, int]] = Counter()
    for place in scribbles.placed:
        tag = tags[place.line]
        if place.person is not None and tag and tag[0] not in "-?" and "|" not in tag:
            counted[tag, place.person] += _is_called(tag, scribbles.people[place.person].label)
    owners: dict[str, int] = {}
    for (tag, person), count in counted.most_common():
        if count and tag not in owners and person not in owners.values():
            owners[tag] = person
    return owners


def _is_called(tag: str, label: str) -> bool:
    return all(plain(word)[:5] in plain(label) for word in tag.split("."))

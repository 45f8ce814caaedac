"""A line said in one breath loses its private remark and what hangs on it, and keeps the rest."""

from __future__ import annotations

import re
from pathlib import Path

from invitewriter.domain import Brief, Secrecy
from tests.briefing import gathered, withheld
from tests.tables import every

LINES = [
    line.split("|", 1)
    for line in (Path(__file__).parent / "data" / "breathless.txt").read_text(encoding="utf-8").splitlines()
]
"""The language of each line, and the line, in which the private clauses stand in «»."""
_WORDS = re.compile(r"\w+")
_TELLING = 3
"""So many words of a private clause in a row tell it."""
_KEPT = 0.55
"""At least this part of the words that are not private may be said."""


def brief_of(line: str) -> Brief:
    return gathered(f"Contact: Nora Wiek\n\n{line.replace('«', '').replace('»', '')}\n", contact="Nora Wiek")


def told(line: str) -> list[str]:
    brief = brief_of(line)
    return [fact.text for fact in (*brief.notes_facts, *brief.background, *brief.unclear)]


def leaked(line: str) -> list[str]:
    parts = [clause.split() for clause in re.findall("«(.*?)»", line)]
    rows = [" ".join(words[n : n + _TELLING]) for words in parts for n in range(max(1, len(words) - _TELLING + 1))]
    texts = told(line)
    return [row for row in rows if any(row in text for text in texts)]


@every(("language", "line"), LINES)
def test_nothing_private_of_a_breathless_line_is_told(language: str, line: str) -> None:
    assert leaked(line) == []


def test_most_of_what_is_not_private_is_told() -> None:
    free = sum(len(_WORDS.findall(re.sub("«.*?»", "", line))) for _, line in LINES)
    kept = sum(len(_WORDS.findall(text)) for _, line in LINES for text in told(line))
    assert kept / free > _KEPT


def test_what_follows_from_the_remark_falls_with_it() -> None:
    line = (
        "Nora let me ink the big roller and I got it all over my sleeves and we hung the prints to dry and her husband lost his job in March and "
        "that's why they put off the new press and he works nights and anyway she needs old maps for her paper boats and I have a drawer of them"
    )
    (held,) = withheld(brief_of(line), Secrecy.CIRCUMSTANCE)
    assert "husband" in held
    assert "new press" in held
    assert "works nights" in held
    assert "paper boats" not in held


def test_a_request_for_silence_holds_the_whole_breath() -> None:
    line = (
        "Nora let me ink the big roller and I got it all over my sleeves and we hung the prints to dry and she is selling the press in spring "
        "and she asked me not to tell anybody and anyway she needs old maps for her paper boats and I have a whole drawer of them"
    )
    assert not any("roller" in text or "maps" in text for text in told(line))


def test_a_long_sentence_without_private_clauses_stays_whole() -> None:
    line = (
        "Nora let me ink the big roller and I got it all over my sleeves and we hung the prints to dry and she keeps the old type in cigar boxes "
        "and she set my name upside down and anyway she needs old maps for her paper boats and I have a whole drawer of them at home"
    )
    assert line in told(line)


def test_what_stands_between_two_private_clauses_is_withheld_with_them() -> None:
    line = (
        "we tarred the punt till six and she told me her husband has left her, and the punt leaks still at the stern, and she has "
        "headaches daily since the operation, and anyway we launched it on Sunday and it floats like a cork and I promised her the long oar"
    )
    shown = " ".join(told(line))
    assert "leaks still" not in shown
    assert "headaches" not in shown

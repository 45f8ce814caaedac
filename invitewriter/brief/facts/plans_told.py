"""Leaves out of a text what is to come only as something that was spoken of: "she showed us the upcoming releases".

Such a plan is a thing that a talk was about, with an article or of it, and has no verb of its own: whoever heard of it states nothing by telling so. Behind
a "that", or where it hangs on a verb ("we talked about visiting the next fair"), it is what somebody says will be.
"""

from __future__ import annotations

from invitewriter.brief.lexicon import accented_in
from invitewriter.text.patterns import compile_later

_SENTENCE_END = compile_later(r"[.;:!?](?=\s|$)")


def without_told_plans(text: str, language: str) -> str:
    """The text in small letters without plans that were only spoken of; the text itself where it tells of no talk."""
    small = text.lower()
    if not accented_in(small, "standing.telling", language).search(small):
        return text
    topics, reported = (
        accented_in(small, "standing.topics", language),
        accented_in(small, "standing.reported", language),
    )
    kept, start = list[str](), 0
    for topic in topics.finditer(small):
        begin, end = _sentence_around(small, topic.start(), topic.end())
        told = accented_in(small[begin:end], "standing.telling", language).search(small[begin:end])
        if told and not reported.search(small[begin : topic.start()]):
            kept.append(small[start : topic.start()])
            start = topic.end()
    return " ".join([*kept, small[start:]]) if kept else text


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a span begins and ends."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, start)]
    stop = _SENTENCE_END.search(text, end)
    return ends[-1] if ends else 0, stop.start() if stop else len(text)

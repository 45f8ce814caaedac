"""Recognises requests for secrecy in any wording, by classes of words.

"Not a soul in the family is to hear of it" has no phrase that a list could foresee. It denies that somebody knows; others say that
something stays in a notebook, or was told in a whisper. So words are classified by what they mean (telling, knowing, staying, nobody,
not, yet: `words/asides/`), and certain combinations in one clause mark a sentence. The same files hold the words of remarks on somebody
(`remarks.py`).
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from invitewriter.brief.private.murmured import is_murmured
from invitewriter.brief.private.signs import FOLDER
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.domain import value
from invitewriter.text.language import is_stop_word
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_PAUSE = compile_later(r"[.,;:!?()\[\]{}<>|]|\s[-–—/]+\s")
_LABELLED = compile_later(r"\W*[^:()\[\]]{2,60}:\s")
_SET_OFF = compile_later(r"\s*[,:;–—-]")
_ASIDE = frozenset(
    {"hush", "low", "soft", "gone", "tell", "know", "seen", "none", "not", "yet", "it", "next"}
) | frozenset({"question", "stay", "leave", "here", "only", "view"})
"""The kinds of words that a mark consists of."""
_UNNAMED = frozenset({"it", "not", "none", "yet", "know"})
"""The kinds of words behind a verb of knowing that do not name what is known."""
_LITTLE = 2
"""The most other content words in a sentence that is only a mark, and refers to its neighbour."""
_NEAR = 4
"""The question a verb asks, or its denial, stands at most so many words from it."""
_BEGINNING = 3
"""Whoever is named within so many words from the beginning of a sentence is mostly its subject."""


@value
class _Clause:
    places: tuple[Place, ...]
    last: int
    """The number of its last word."""

    def has(self, *kinds: str, heft: str = "") -> bool:
        return any(p[2].kind in kinds and heft in ("", p[2].heft) for p in self.places)

    def all_of(self, *kinds: str) -> bool:
        return all(self.has(kind) for kind in kinds)

    def of(self, kind: str, heft: str = "") -> list[Place]:
        return [p for p in self.places if p[2].kind == kind and heft in ("", p[2].heft)]


def asks_to_keep(text: str, language: str) -> bool:
    """Whether a plain sentence asks for secrecy, or reports that somebody asked for it."""
    places, starts = placed(text, language)
    places = _without_mute(places)
    kinds = {place[2].kind for place in places}
    if kinds.isdisjoint({"hush", "low", "know", "seen", "tell", "soft", "gone", "stay", "leave", "only", "view"}):
        return False
    if "hush" in kinds or is_murmured(text, places, starts) or _opens_a_view(text, places, starts):
        return True
    clauses = list(_clauses(text, places, starts))
    return any(_keeps(clause) and not _leaves_open(clauses, number) for number, clause in enumerate(clauses))


def leads_on(text: str, language: str) -> bool | None:
    """Whether a sentence that is a mark and little else refers to the next one; None where it has content of its own."""
    if len(told_beside(text, language)) > _LITTLE:
        return None
    places, _ = placed(text, language)
    return any(entry.kind == "next" for _, _, entry in places) or text.rstrip().endswith(":")


def told_beside(text: str, language: str) -> list[str]:
    """The words with content that stand in a sentence beside the words of its mark."""
    places, _ = placed(text, language)
    taken = {n for begin, end, entry in places if entry.kind in _ASIDE for n in range(begin, end)}
    words = enumerate(WORD.findall(text))
    return [word for n, word in words if n not in taken and len(word) > 1 and not is_stop_word(word)]


def _without_mute(places: list[Place]) -> list[Place]:
    """The places without those of somebody who says nothing, where neither whom it is kept from nor what is named: "he didn't say a word and smiled"."""
    mute = [place for place in places if place[2].kind == "mute"]
    addressed = any(begin == 0 and entry.kind == "toward" for begin, _, entry in places)
    first = 0 if addressed else _BEGINNING
    apart = [place for place in places if all(place[1] <= one[0] or one[1] <= place[0] for one in mute)]
    kept = any(e.kind == "thereof" or (e.kind == "audience" and end > first) for _, end, e in apart)
    return places if kept or not mute else apart


def _leaves_open(clauses: Sequence[_Clause], number: int) -> bool:
    """Whether a clause only says that the sender does not know what the one before asks: "whether it rises, no idea"."""
    asked = clauses[number - 1] if number else None
    begin = clauses[number - 2].last + 1 if number > 1 else 0
    if asked is None or all(place[0] != begin for place in asked.of("question")):
        return False
    clause = clauses[number]  # "nobody knows" is of others
    said = {n for start, end, _ in [*clause.of("know"), *clause.of("not")] for n in range(start, end)}
    return clause.has("not") and not clause.has("none") and said.issuperset(range(asked.last + 1, clause.last + 1))


def _is_of_a_crowd(clause: _Clause) -> bool:
    """Whether those who do not know are only the ones who watch: "nobody in the hall knew" of a slip on the stage."""
    return clause.all_of("crowd", "none") and not clause.has("audience", "wants")


def _keeps(clause: _Clause) -> bool:
    """Whether a clause asks for secrecy."""
    asked = _is_asked(clause)
    denied = clause.has("none", "not") and not _is_of_a_crowd(clause)
    unknown = denied and _denies_knowing(clause) and not _is_own_ignorance(clause)
    unseen = clause.all_of("seen", "yet") and clause.has("yet", heft="heavy")  # "nobody noticed" alone is a tale
    if (denied and unseen) or (unknown and clause.has("know", heft="heavy") and not asked):
        return True
    if denied and not asked and (_not_to_be_known(clause) or (unknown and clause.has("know") and _is_unknown(clause))):
        return True
    if clause.has("here", heft="heavy") and (clause.has("stay") or (denied and clause.has("leave"))):
        return True
    if clause.all_of("stay", "here") and (clause.all_of("it", "only") or _stays_told(clause)):
        return True
    if any(0 <= here[0] - only[1] <= 1 for here in clause.of("here", "heavy") for only in clause.of("only")):
        return True
    return clause.has("tell") and not asked and _untold(clause)


def _denies_knowing(clause: _Clause) -> bool:
    """Whether a denial may be of the knowing, and not of what is known: "we found out that it had not come yet"."""
    denials = clause.of("none") + clause.of("not")
    return any(
        not any(verb[1] <= link[0] < denial[0] for link in clause.of("that"))
        for verb in clause.of("know")
        for denial in denials
    )


def _is_own_ignorance(clause: _Clause) -> bool:
    """Whether it is the writer who does not know: "we had never heard such a thing"."""
    return clause.has("ours") and not clause.has("audience", "none", "wants")


def _stays_told(clause: _Clause) -> bool:
    """Whether what was said is to stay: "what was said in there stays with us", where guests only stay the night."""
    said = [
        told for told in clause.of("tell", "heavy") for what in clause.of("question") if 0 <= told[0] - what[1] < _NEAR
    ]
    return any(stay[0] > told[0] for told in said for stay in clause.of("stay"))


def _ends_unaware(clause: _Clause) -> bool:
    """Whether some people do not know, and nothing is named that they do not: not "the staff don't know the way"."""
    if not clause.has("audience"):
        return False
    small = {n for begin, end, entry in clause.places if entry.kind in _UNNAMED for n in range(begin, end)}
    return any(small.issuperset(range(end, clause.last + 1)) for _, end, _ in clause.of("know"))


def _is_unknown(clause: _Clause) -> bool:
    return clause.all_of("it", "yet") or _nobody_knows(clause) or _ends_unaware(clause)


def _not_to_be_known(clause: _Clause) -> bool:
    """Whether somebody wants a thing not to be known or told: "would rather the committee didn't know".

    "Does not want to talk" is no request for secrecy; "does not want it known" is one.
    """
    wants = min(clause.of("wants"), key=lambda place: place[:2], default=None)
    if wants is None:
        return False
    denials = clause.of("none") + clause.of("not")
    behind = [denial for denial in denials if denial[0] >= wants[1]]
    apart = [denial for denial in behind if denial[0] > wants[1] or denial[2].kind == "none"]
    told = [(verb, apart) for verb in clause.of("tell", "heavy")] + [(verb, behind) for verb in clause.of("know")]
    if any(0 <= verb[0] - denial[1] < _NEAR for verb, those in told for denial in those):
        return True
    return len(denials) > len(behind) and any(verb[0] > wants[0] for verb in clause.of("know", "heavy"))


def is_told_aside(text: str, language: str) -> bool:
    """Whether a plain sentence says that something was told quietly, or out of somebody's hearing: what continues it is private, too."""
    places, starts = placed(text, language)
    return any(p[2].kind == "hush" for p in places) or is_murmured(text, places, starts)


def _nobody_knows(clause: _Clause) -> bool:
    """Whether nobody knows it, or nobody knows at all: not "nobody knows the ditches as she does"."""
    if not clause.has("none"):
        return False
    known = clause.of("know")
    return clause.has("it", "yet") or any(place[1] > clause.last for place in known)


def _untold(clause: _Clause) -> bool:
    """Whether the telling is denied, and not what was told ("she says nobody came")."""
    denials = clause.of("none") + clause.of("not")
    denied = any(0 <= verb[0] - denial[1] < _NEAR for verb in clause.of("tell") for denial in denials)
    if clause.has("type"):  # "he had not told his wife": whoever kept silent is told of, and nobody is asked to
        return denied and clause.has("yet", "only")
    return denied and (clause.has("yet", "only", "audience") or (clause.has("none") and clause.has("it", "not")))


def _is_asked(clause: _Clause) -> bool:
    """Whether what is not known, or not told, is an open question: "she doesn't know yet which day"."""
    verbs = clause.of("know") + clause.of("tell")
    return any(0 <= asking[0] - verb[1] < _NEAR for asking in clause.of("question") for verb in verbs)


def _opens_a_view(text: str, places: Sequence[Place], starts: Sequence[int]) -> bool:
    """Whether the sentence has a label that calls it an opinion: "own view: ..."."""
    label = _LABELLED.match(text)
    if not label:
        return False
    return any(e.kind == "view" and e.heft == "heavy" and starts[end - 1] < label.end() for _, end, e in places)


@functools.lru_cache(maxsize=64)
def placed(text: str, language: str) -> tuple[list[Place], list[int]]:
    spots = list(WORD.finditer(text))
    return wordbook(language, FOLDER).places([spot[0] for spot in spots]), [s.start() for s in spots]


def _clauses(text: str, places: Sequence[Place], starts: Sequence[int]) -> Iterator[_Clause]:
    begin = 0
    for stop in [*(pause.start() for pause in _PAUSE.finditer(text)), len(text)]:
        words = [n for n, start in enumerate(starts) if begin <= start < stop]
        if words:
            yield _Clause(places=tuple(p for p in places if words[0] <= p[0] and p[1] <= words[-1] + 1), last=words[-1])
        begin = stop

"""Finds in a passage what the notes hold but may not be said. It tells where, never what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from invitewriter.brief.lexicon import word_set
from invitewriter.domain import Brief, Span, Withheld
from invitewriter.domain.kept import once
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.guard.phrases.finders import MOST_FINDINGS, occurrences, places_in, prefilter
from invitewriter.guard.phrases.wording import Wording
from invitewriter.guard.truth.near import behind_greeting, near_words
from invitewriter.guard.truth.secrets import LONG, SHORTEST_TELLING, Secret, near, secrets_of
from invitewriter.guard.truth.spheres import told_of_reader, told_spheres
from invitewriter.guard.truth.support import SUBJECTS, Support, bare_address, forms, joined_reading, support_of
from invitewriter.text.lexicon import lexicon
from invitewriter.text.mentions import Kind, Mention, mentions
from invitewriter.text.normalise import fold, normalise
from invitewriter.text.tokens import Word, words_of

_ADDRESSES = frozenset({Kind.LINK, Kind.EMAIL, Kind.HANDLE, Kind.HASHTAG})
_PART, _REST = 3, 3  # letters that begin a compound, and make it one: "lab" of "laboratory"
_SHORT_QUESTION = 7
"""A question of so few words asks after one thing."""
_SMALL_NUMBER = 10


def leaked_words(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Withheld names, numbers and addresses; withheld words, where several stand in a sentence; words of their subjects."""
    if brief is None or not any(line.text for line in brief.withheld):
        return
    support = support_of(brief)
    found = {*_told_words(passage, brief, support), *_told_figures(passage, brief, support)}
    found.update(_told_subjects(passage, brief, support), told_spheres(passage, brief))
    found.update(told_of_reader(passage, brief), near_words(passage, brief, support))
    for start, end in islice(behind_greeting(passage, found), MOST_FINDINGS):
        yield passage.span(start, end)


def misplaced_sympathy(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Comforting words, where something private is withheld and nothing that may be said calls for comfort."""
    if brief is None or passage.language not in CATALOGUES or not brief.withheld:
        return
    if support_of(brief).subjects or not (places := occurrences(passage, "sympathy")):
        return
    if any(line.secrecy.is_close or _is_about(line, SUBJECTS, brief) for line in brief.withheld):
        for start, end in places:
            yield passage.span(start, end)


def _told_words(passage: Passage, brief: Brief, support: Support) -> Iterator[Place]:
    row = words_of(passage.reading.text)
    year = str(brief.met_on.year) if brief.met_on else ""  # of the meeting: no secret, whoever's line tells it
    words = [word for word in row if word.plain not in support.words and word.plain != year]
    numbers = {word.start: n for n, word in enumerate(row)}
    lex = lexicon(passage.language or "en")
    sentences: dict[int, dict[str, list[Word]]] = defaultdict(lambda: defaultdict(list))
    for word in words:
        if len(word.plain) >= SHORTEST_TELLING and not lex.has("small", word.plain):
            sentences[passage.sentence_number(word.start)][lex.stem(word.plain)].append(word)
    said = {stem for stems in sentences.values() for stem in stems} | {word.plain for word in words if word.capital}
    for secret in secrets_of(brief, said):
        for word in words:
            if word.capital and not secret.names.isdisjoint(forms(word.plain, passage.language)):
                yield word.start, word.span.end
        for said_there in sentences.values():
            stems = _with_compounds(said_there, secret) if secret.close else said_there
            asked = secret.telling.intersection(stems) if secret.close else ()
            asked_after = any(_asks_after(passage, row, numbers[w.start]) for stem in asked for w in stems[stem])
            if asked_after or secret.is_told_by(stems, partial(_stand_together, stems, numbers)):
                shared = (secret.every | secret.telling).intersection(stems)
                told = [word.span for stem in shared for word in stems[stem]]
                yield min(span.start for span in told), max(span.end for span in told)


def _asks_after(passage: Passage, row: Sequence[Word], number: int) -> bool:
    """Whether a short question is after what a word behind an article names: "How is the knee?"."""
    span = passage.sentence_at(row[number].start)
    text = passage.reading.text[span.start : span.end].rstrip()
    article = number > 0 and row[number - 1].plain in word_set("people.determiners") | word_set("people.yours")
    return article and text.endswith("?") and len(text.split()) <= _SHORT_QUESTION


def _stand_together(stems: Mapping[str, Sequence[Word]], numbers: Mapping[int, int], one: str, two: str) -> bool:
    """Whether words of these stems stand together in a sentence; `numbers` tells where each word stands, by its beginning."""
    return near([numbers[word.start] for word in stems[one]], [numbers[word.start] for word in stems[two]])


def _with_compounds(stems: dict[str, list[Word]], secret: Secret) -> dict[str, list[Word]]:
    """The stems of a sentence, and those of the secret that begin or end a longer word of it, or the other way round."""
    found = dict(stems)
    for hidden in secret.every | secret.telling:
        if hidden in found:
            continue
        for stem, words in stems.items():
            short, long = sorted((hidden, _whole(stem, words)), key=len)
            if (len(short) >= _PART and len(long) - len(short) >= _REST and long.startswith(short)) or (
                len(short) >= LONG and len(long) - len(short) >= _REST and long.endswith(short)
            ):
                found[hidden] = words
    return found


def _whole(stem: str, words: Sequence[Word]) -> str:
    """The stem, with the "e" that it may have lost: "three" begins no "threaten", nor "care" a "carpet"."""
    return f"{stem}e" if all(word.plain == f"{stem}e" for word in words) else stem


def _told_figures(passage: Passage, brief: Brief, support: Support) -> Iterator[Place]:
    """Numbers and addresses of the passage that only a withheld line holds."""
    own = [mention for mention in passage.mentions if _is_telling(mention) and not _is_open(mention, support)]
    if not own:
        return
    hidden = _hidden_figures(brief)
    for mention in own:
        if _figure(mention) in hidden:
            yield mention.span.start, mention.span.end


@once
def _hidden_figures(brief: Brief) -> frozenset[float | str]:
    text = joined_reading(line.text for line in brief.withheld)
    return frozenset(_figure(mention) for mention in mentions(text, brief.notes_language) if _is_telling(mention))


def _is_telling(mention: Mention) -> bool:
    return mention.kind in _ADDRESSES or (mention.number is not None and mention.number.amount >= _SMALL_NUMBER)


def _is_open(mention: Mention, support: Support) -> bool:
    return support.has_number(mention.number) if mention.number else support.has_address(mention.text)


def _figure(mention: Mention) -> float | str:
    return mention.number.amount if mention.number else bare_address(mention.text)


def _told_subjects(passage: Passage, brief: Brief, support: Support) -> Iterator[Place]:
    """Words about a private subject (an illness, a lost job) that a withheld line is about and no fact is."""
    if passage.language not in CATALOGUES:
        return
    prefilter(passage.wording, SUBJECTS, passage.language)
    for subject in SUBJECTS:
        places = occurrences(passage, subject) if subject not in support.subjects else []
        if places and any(_is_about(line, (subject,), brief) for line in brief.withheld):
            yield from places


def _is_about(line: Withheld, subjects: Collection[str], brief: Brief) -> bool:
    text = Wording(fold(normalise(line.text).text))
    languages = {brief.notes_language, brief.language} & set(CATALOGUES)
    return any(places_in(text, subject, language) for subject in subjects for language in languages)

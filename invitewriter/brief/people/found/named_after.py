"""Tells the name of a race, a prize, a method or a disease from that of somebody met: "won the Peter Hobbs", "la coupe Anne Petit", "Moore's law"."""

from __future__ import annotations

from invitewriter.brief.lexicon import aligned, gender_of, pattern_of, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.things_named import file_for, words_of
from invitewriter.brief.people.names.reading import Name
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import LETTERS, WHOLE_WORD

_BEHIND = compile_later(r"(?:['’]s?)? ([^\W\d_]+)")
_JOINED = compile_later(
    rf"(?: (?:and|&|of|und|et|y|e|de|du|da|do|di|{CAPITAL_LETTER}[^\W\d_]+)){{1,4}} ({CAPITAL_LETTER}[^\W\d_]+)"
)
"""What a longer name goes on with: "Norfolk Wool and Hemp Festival"."""
_CLAUSE = compile_later(r"[.!?;:,(]\s|\s[-–—]+\s")
_REACH = 70
_ENDS = compile_later(r"(?:['’]s)?(?:\s*(?:$|[.,;:!?()\[\]\d–—-])|\s+[^\W\d_A-Z]+)")
"""Behind the name of a thing a clause ends or goes on in small letters."""
_ALONE = frozenset({"de", "en", "es", "fr"})
"""The languages in which no article stands before the first name of whoever is run past or beaten."""


def is_named_after(text: str, name: Name, language: str) -> bool:
    """Whether a thing bears a name where it stands: a word of its kind stands beside it, or an article and a deed that need a thing.

    So wherever somebody of that name is met in another sentence they are not taken for it.
    """
    if name.titled:
        return False
    return (
        _is_of_kind(text, name, language)
        or _is_fairs(text, name)
        or (_is_behind_article(text, name, language) and _ENDS.match(text, name.end) is not None)
    )


def _is_of_kind(text: str, name: Name, language: str) -> bool:
    """Whether a word for a kind of thing stands right behind a name, or before it: "Joss Hale Round", "taça Rosa Pinto"."""
    words = [plain(word) for word in LETTERS.findall(text[max(0, name.start - _REACH) : name.start])]
    behind = _BEHIND.match(text, name.end)
    kinds = words_of("kinds", language)
    article = words[-1:] and words[-1] in word_set("people.determiners", language)
    owned = text.startswith(("'s ", "’s "), name.end)
    if behind and plain(behind[1]) in kinds and (behind[1][0].isupper() or article) and not owned:
        return True
    if behind and owned and plain(behind[1]) in words_of("kinds_of", language):
        return True
    if name.full and article and plain(name.text.split()[-1]) in kinds:
        return True
    if not text[: name.start].endswith((" ", "'", "’")) or not words:
        return False
    if words[-1] in words_of("kinds_before", language):
        return True
    of = word_set("people.of", language)
    return len(words) > 1 and words[-1] in of and words[-2] in words_of("kinds_of", language)


def _is_fairs(text: str, name: Name) -> bool:
    """Whether a name goes on to a word for a fair or a show, all with capitals: "the Norfolk Wool and Hemp Festival"."""
    longer = _JOINED.match(text, name.end)
    return longer is not None and plain(longer[1]) in word_set("people.fairs") | word_set("people.bears_after")


def _is_behind_article(text: str, name: Name, language: str) -> bool:
    """Whether an article stands before a name as before nobody's: before a whole name, of the other gender, before what is run or won."""
    code, article = language or "en", heads.word_before(text, name.start)
    spaced = text[: name.start].endswith((" ", "'", "’"))
    if not spaced or article not in words_of("definite", language) or _goes_on_as_person(text, name, language):
        return False
    if code == "en" and name.full:
        return True
    clause = _CLAUSE.split(text[max(0, name.start - _REACH) : name.start])[-1]
    if lexicon(code).capitalises_nouns:
        clause += _CLAUSE.split(text[name.start : name.end + _REACH])[0]  # "ist den Hermann gelaufen"
    done = pattern_of(file_for(language), "courses").search(aligned(clause)) is not None
    other = {"she": "he_article", "he": "she_article"}.get(gender_of(name.tokens[0]), "")
    if other and article in words_of(other, language) and (done or article not in words_of("objects", language)):
        return True
    return done and (name.full or code in _ALONE)


def _goes_on_as_person(text: str, name: Name, language: str) -> bool:
    """Whether a name is told of as somebody's: "the Ana Kovač who", "die Anna und"."""
    after = WHOLE_WORD.match(text, name.end + 1)
    word = plain(after[0]) if after else ""
    told = word_set("people.relative", language) | word_set("people.hails", language)
    if lexicon(language or "en").capitalises_nouns:
        told |= word_set("joins.and")
    return word in told | word_set("people.own", language)

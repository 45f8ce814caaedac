"""Tells the language of a text: by its commonest words first, by a trained classifier only where those do not decide."""

from __future__ import annotations

import functools
from collections import Counter

from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese"}
"""The languages the rules can read, by ISO 639-1 code."""

_OTHER_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "el": "Greek", "et": "Estonian",
    "fi": "Finnish", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

_STOP_WORDS = {
    "en": "the and of to in is was with for at on he she they her his about we who from it that you have this but are not my would",
    "de": "der die das und ist nicht mit für auf ein eine sie er ich wir zu im dem den von bei hat auch aus über sich noch ihr wie als dass",
    "es": "a de el la los las y es con por para una un que se en su del lo más pero como muy nos está sobre al le sus fue",
    "fr": "à de en le la les et est avec pour une un que se dans son sa des du au sur pas elle il nous vous je mais ses chez qui ce cette",
    "pt": "de o a os as e é com por para uma um que se em no na seu sua do da mais mas como muito não ele ela sobre ao dos das",
    "it": "a di il lo gli e è con per una un che si nel nella suo sua del della più ma come molto non sul di ha sono ci",
    "nl": "de het een en is met voor op van bij zij hij ik we niet ook over aan naar heeft zijn haar dat te er maar was",
}
# What else a single line is known by; too seldom, or too often another language's, to tell the language of a whole text.
_SMALL_WORDS = {
    "en": "an as been by can did do does hasn has had if me no or our out so than their them they up were what when will your back",
    "de": "am bis da dass denn doch durch er es gerade hatte ihn ihm ihre ihren in ist kann kein keine man mehr mein nach nur ob oder schon sein seine seit sind so um und vor war was wieder wird wurde zum zur",
    "es": "al así cuando desde dos él ella ellos está están esta este fue ha han hasta hay le les me mi no porque quien se según ser si sin son también tiene todo uno ya ha vuelto",
    "fr": "à aux avait car chez comme depuis dont du elles entre était être fait ils jamais je l leur leurs lui m me même ne ont ou où par plus quand sans se sont sous tout très votre y d n qu s",
    "pt": "à ainda ao até com da dele dela deles desde e está estão esta este ela foi há isso já lhe mais me meu minha na não nas nem nos num numa os pela pelo quando seus só tem também uma voltou",
    "it": "al anche alla che con da dal dei della delle dopo e fa gli hanno ho io lei lui mi nei non o per quando quello questa questo se senza sono stato suoi tra un una",
}
_WORD = compile_later(r"[^\W\d_]+")
# The first and last letters of alphabets: compared, since patterns of such wide ranges take long to compile.
_SCRIPTS = (
    ("ru", "Ѐ", "ӿ"),
    ("el", "Ͱ", "Ͽ"),
    ("ja", "぀", "ヿ"),
    ("zh", "一", "鿿"),
    ("ko", "가", "힯"),
    ("ar", "؀", "ۿ"),
    ("he", "֐", "׿"),
)
_SCRIPTS_BEGIN = min(first for _, first, _ in _SCRIPTS)
_EVIDENCE_ENOUGH = 2
"""Stop words by which the first language must lead the second."""


def language_name(code: str) -> str:
    """A language's English name, for prompts and messages; the code itself where the name is not known here."""
    return LANGUAGES.get(code) or _OTHER_NAMES.get(code, code)


def language_of(text: str, *, default: str = "", expected: str = "") -> str:
    """The two-letter ISO 639-1 code of the language of `text`, or `default` where too little is said to tell.

    The language that is `expected` is believed on less evidence than another.
    """
    sample = text[:20_000]
    words = [word.lower() for word in _WORD.findall(sample)]
    letters = sum(map(len, words))
    if not letters:
        return default
    if script := _script(sample, letters):
        return script
    (first, lead), (_, second) = _votes(words).most_common(2)
    if lead - second >= (1 if first == expected else _EVIDENCE_ENOUGH):
        return first
    if letters >= 30:
        return _classified(sample)
    return first if lead > second else default


def language_by_words(text: str, *, default: str) -> str:
    """The language of a line in plain letters, by its small words alone; `default` where no other one clearly leads."""
    votes = Counter(dict.fromkeys(_STOP_WORDS, 0))
    for word in {word.lower() for word in _WORD.findall(text)}:
        for code in _languages_by_plain_word().get(word, ()):
            votes[code] += 1
    (first, lead), (_, second) = votes.most_common(2)
    return first if lead > second and lead - votes.get(default, 0) >= _EVIDENCE_ENOUGH else default


def is_stop_word(word: str) -> bool:
    """Whether `word`, in small letters, is one of the commonest of some language."""
    return word in _languages_by_word()


def _script(text: str, letters: int) -> str:
    """The language whose own alphabet most of the letters are of; empty for Latin ones."""
    strange = [c for c in text if c >= _SCRIPTS_BEGIN]
    for code, first, last in _SCRIPTS if len(strange) * 2 > letters else ():
        if sum(first <= c <= last for c in strange) * 2 > letters:
            return code
    return ""


def _votes(words: list[str]) -> Counter[str]:
    votes = Counter(dict.fromkeys(_STOP_WORDS, 0))
    for word in words:
        for code in _languages_by_word().get(word, ()):
            votes[code] += 1
    return votes


@functools.cache
def _languages_by_plain_word() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for code, words in _STOP_WORDS.items():
        for word in plain(f"{words} {_SMALL_WORDS.get(code, '')}").split():
            table.setdefault(word, set()).add(code)
    return table


@functools.cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for code, words in _STOP_WORDS.items():
        for word in words.split():
            table[word] = (*table.get(word, ()), code)
    return table


def _classified(text: str) -> str:
    """The likeliest language that people write letters in: the classifier knows Latin and Volapük, too."""
    import py3langid  # noqa: PLC0415 - half a second and numpy, for the few texts whose commonest words do not decide

    return next(str(code) for code, _ in py3langid.rank(text) if code in LANGUAGES or code in _OTHER_NAMES)

"""NP7, form, first part: length, subject, and what machines and haste leave behind."""

from __future__ import annotations

import re
from collections.abc import Iterable

from invitewriter.channel import CHANNELS, Channel, sms
from invitewriter.domain import Brief, Severity, Span
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import Noted
from invitewriter.guard.rule import MESSAGE, SUBJECT, Rule, Scope, matching, phrases
from invitewriter.guard.rules.sources import HOUSE
from invitewriter.guard.truth.support import texts_of
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER
from invitewriter.text.tokens import Word, words_of

_NEARLY_FULL = 0.85
_TOO_MANY_DASHES = 2
# The characters of one plain GSM-7 message are told from others by the unit they are counted in.
_PLAIN = sms("", None).unit


def _over_limit(passage: Passage, _brief: Brief | None) -> Iterable[Noted]:
    channel = _channel(passage)
    if channel and passage.kind == "message" and (length := channel.length(passage.text, passage.limit)).over:
        yield Noted(span=passage.whole, note=str(length))
    if channel and passage.kind == "subject" and channel.subject and len(passage.text) > channel.subject:
        yield Noted(span=passage.whole, note=f"{len(passage.text)} of {channel.subject} characters")


def _longer_than_read(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    channel = _channel(passage)
    if channel and channel.warn and channel.length(passage.text, passage.limit).count > channel.warn:
        yield passage.whole


def _long_subject(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    channel = _channel(passage)
    if channel and channel.subject_warn and len(passage.text) > channel.subject_warn:
        yield Span(start=channel.subject_warn, end=len(passage.text))


def _cut_off(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    """An ellipsis at the end of a text that fills its channel."""
    channel, text = _channel(passage), passage.text.rstrip()
    ellipsis = re.search(r"(?:…|\.\.\.)\Z", text)
    if channel is None or ellipsis is None:
        return
    length = channel.length(text, passage.limit)
    if length.limit and length.count >= _NEARLY_FULL * length.limit:
        yield Span(start=ellipsis.start(), end=ellipsis.end())


def _costly_characters(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    """The characters that make a phone count the whole message in UCS-2, so that half as many fit."""
    if passage.channel == "sms" and sms(passage.text, None).unit != _PLAIN:
        for index, character in enumerate(passage.text):
            if sms(character, None).unit != _PLAIN:
                yield Span(start=index, end=index + 1)


def _dash_tic(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    if passage.text.count("—") >= _TOO_MANY_DASHES:
        yield from (Span(start=match.start(), end=match.end()) for match in re.finditer("—", passage.text))


_LOUD = matching(rf"\b{CAPITAL_LETTER}{{4,30}}(?:[ ,]{{1,3}}{CAPITAL_LETTER}{{2,30}}){{1,20}}\b|!{{2,}}|\?!|!\?")


def _shouting(passage: Passage, brief: Brief | None) -> Iterable[Span]:
    """Capitals in a row and rows of marks, but no short names that the notes have in capitals."""
    for span in _LOUD(passage, brief):
        words = words_of(passage.text[span.start : span.end])
        if not (brief and words and all(_is_short_name(word, passage, brief) for word in words)):
            yield span


def _is_short_name(word: Word, passage: Passage, brief: Brief) -> bool:
    """Whether a word in capitals is no ordinary one, and written so in what may be said."""
    ordinary = lexicon(passage.language or brief.language).is_common(word.plain)
    return not ordinary and any(re.search(rf"\b{word.text}\b", text) for text in texts_of(brief))


def _channel(passage: Passage) -> Channel | None:
    return CHANNELS.get(passage.channel)


RULES = (
    Rule(
        id="NP701",
        name="over-limit",
        message="is longer than the channel allows",
        why="What does not fit is cut off or refused by the channel.",
        suggestion="Leave out the fact that matters least.",
        source="the channel's published limit (invitewriter/channel.py names each source)",
        scope=Scope.LETTER,
        passages=SUBJECT | MESSAGE,
        needs_channel=True,
        find=_over_limit,
        bad=(
            "Hi Ana, I keep thinking of what you said about the bees on the roof of the library, and of the old man who came to look after them every evening in his white suit with a thermos of tea under his arm. Did the swarm come back?",
        ),
        good=("Hi Ana, I keep thinking of the bees on the library roof. Did the swarm come back? Tom",),
    ),
    Rule(
        id="NP702",
        name="longer-than-read",
        message="is longer than most people read here",
        why="Beyond a screen's length the reader puts it off, and then forgets it.",
        suggestion="Keep the two things that matter most.",
        source=f"{HOUSE}; LinkedIn reports fewer answers beyond 1,200 characters",
        severity=Severity.WARNING,
        scope=Scope.LETTER,
        passages=MESSAGE,
        needs_channel=True,
        find=_longer_than_read,
        bad=(
            "Hi Ana,\n\n"
            + "I keep thinking of the bees on the roof of the library and of the man in white. " * 30
            + "\n\nTom",
        ),
        good=("Hi Ana,\n\nI keep thinking of the bees on the roof of the library.\n\nTom",),
    ),
    Rule(
        id="NP703",
        name="long-subject",
        message="is too long for a subject",
        why="Telephones show about forty characters of it.",
        suggestion="Name the one thing you talked about.",
        source="house rule; RFC 5322 and what mail programs on telephones show",
        severity=Severity.WARNING,
        passages=SUBJECT,
        needs_channel=True,
        find=_long_subject,
        bad=("The bees on the roof of the library, the man in white, and the swarm that came back",),
        good=("The bees on the library roof",),
    ),
    Rule(
        id="NP704",
        name="subject-line-break",
        message="breaks the line in a subject",
        why="A subject is one header line; a break in it can smuggle in further headers.",
        suggestion="Write the subject in one line.",
        source="RFC 5322, 2.2",
        passages=SUBJECT,
        find=matching(r"[\r\n\v\f\x85\u2028\u2029]+"),
        bad=("The bees\non the roof",),
        good=("The bees on the roof",),
    ),
    Rule(
        id="NP705",
        name="cut-off",
        message="breaks off",
        why="A letter that ends in dots because it had no more room looks like what it is.",
        suggestion="Say less, and say it to the end.",
        source=HOUSE,
        scope=Scope.LETTER,
        passages=MESSAGE,
        needs_channel=True,
        find=_cut_off,
        bad=(
            "Hi Ana, I keep thinking of what you said about the bees on the roof of the library, and of the old man who came to look after them every evening in his white suit with a thermos of…",
        ),
        good=("Hi Ana, and then the swarm came back…",),
    ),
    Rule(
        id="NP706",
        name="shouting",
        message="shouts",
        why="Capitals and rows of exclamation marks are an advertisement's voice.",
        suggestion="Say it in small letters, with one mark.",
        source=HOUSE,
        severity=Severity.WARNING,
        find=_shouting,
        bad=("It was GREAT TO MEET YOU.", "What a day!!"),
        good=("What a day!", "The NATO archive and the UNHCR agreed.", "I saw your talk at FOSDEM."),
    ),
    Rule(
        id="NP707",
        name="dash-tic",
        message="is strewn with dashes",
        why="More than one long dash in a short letter has become the mark of a machine.",
        suggestion="Use a comma or a full stop.",
        source=HOUSE,
        severity=Severity.WARNING,
        scope=Scope.LETTER,
        passages=MESSAGE,
        find=_dash_tic,
        bad=("Your bees — all of them — came back.",),
        good=("Your bees came back — all of them.", "Your bees - all of them - came back."),
    ),
    Rule(
        id="NP708",
        name="markup-left",
        message="holds markup that the reader will see as signs",
        why="Stars, brackets and tags are seen as such where nobody turns them into type.",
        suggestion="Write plain text.",
        source=HOUSE,
        severity=Severity.WARNING,
        passages=SUBJECT | MESSAGE,
        find=matching(
            r"\*\*(?=\S)[^*\n]{1,200}\*\*|__(?=\S)[^_\n]{1,200}__|^#{1,6} (?=\S)|\[[^\[\]\n]{1,100}\]\([^()\s]{1,300}\)|`{3}"
            r"|</?(?:b|i|u|p|br|hr|div|span|a|ul|ol|li|strong|em|table|tr|td|h[1-6]|font|html|body)\b[^<>\n]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});",
            flags=re.MULTILINE | re.IGNORECASE,
            signs=("**", "__", *"#[`<&"),
        ),
        bad=("It was **very** good.", "See [the photos](https://example.org/p).", "Hi Ana,<br>hello", "Tom &amp; Ana"),
        good=("It was *very* good.", "I love you <3", "Tom & Ana", "a < b > c"),
    ),
    Rule(
        id="NP709",
        name="costly-characters",
        message="holds characters that halve what fits into a text message",
        why="One curly quote or emoji makes the phone count every character as two.",
        suggestion="Use plain quotes and leave out the emoji.",
        source="3GPP TS 23.038",
        severity=Severity.WARNING,
        passages=MESSAGE,
        needs_channel=True,
        find=_costly_characters,
        bad=("Hi Ana, that’s the swarm! 🐝",),
        good=("Hi Ana, that's the swarm! Grüße",),
    ),
    Rule(
        id="NP710",
        name="writer-remark",
        message="holds a remark of whoever drafted it",
        why="“Here is a draft” is said to the sender, not to the reader.",
        suggestion="Leave it out.",
        source=f"{HOUSE}; reported of other drafting tools",
        passages=MESSAGE,
        find=phrases(
            "(here is|here's|below is|this is) (a|the|your|my|an) [short|revised|possible|suggested|personali*|*] (draft|version|email draft|message draft|invitation draft|rewrite|suggestion for)",
            "^(sure|certainly|of course|absolutely) (here is|here's|i can|i'd be happy to help)|^subject:|^(draft|message|email draft|revised version):|as an ai|as a language model|(let me know|tell me) if you'd like [me to|any|a] (changes|adjust*|tweak*|revis*|another version|different tone|shorter)",
            "(feel free to|you can) (adjust|edit|adapt|customi(s|z)e|tweak) (it|this|the (tone|draft|message|text))|^note: (this|i|the)|(word count|character count|characters):",
            unless="forwarded",
        ),
        bad=("Here is a draft for Ana:", "Subject: The bees", "Let me know if you'd like any changes."),
        good=(
            "Sure, I will bring the book.",
            "You told me that your subject is moss.",
            "There is a draft under your door.",
        ),
    ),
)

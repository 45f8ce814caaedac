"""A letter may keep every rule and still read like those of people who sell; and small signs make no pitch of one that does not."""

from __future__ import annotations

import json
import time

import invitewriter
from invitewriter.domain import Severity
from invitewriter.guard.passage import Passage
from invitewriter.guard.weighing.learnt import (
    IN_FEW_WORDS,
    SELLS,
    UNLESS_KIND,
    Leaning,
    features,
    is_surely_none,
    likeness,
    said,
    words_of,
    words_of_outreach,
)
from invitewriter.resources import data_bytes
from invitewriter.text.lexicon import is_common_somewhere, shared
from tests.tables import every

SOLD = (
    "Hi Maren,\n\nI came across your website and was impressed by the growth of your company. Our team works with leading brands in your "
    "industry to drive engagement and revenue at scale. Would you be open to a quick chat next week to explore whether we could add value?\n\nBest,\nOle"
)
KIND = (
    "Hi Maren,\n\nthe tide table you drew on my napkin is on our fridge now, and the children know it by heart. I found the rope you were missing "
    "under the bench in the shed and shall bring it along on Sunday. Did the old engine start in the end?\n\nOle"
)


def test_a_letter_reads_like_those_of_people_who_sell_or_it_does_not() -> None:
    assert likeness(words_of(KIND)) < 0 < SELLS <= likeness(words_of(SOLD))


def test_the_words_that_weigh_most_are_shown() -> None:
    found = [f for f in invitewriter.check(SOLD, channel="email").findings if f.name == "outreach-manner"]
    words = [SOLD[f.span.start : f.span.end] for f in found if f.span]
    assert words
    assert all(word.isalpha() for word in words)


def test_what_is_quoted_is_not_weighed() -> None:
    quoted = Passage(name="message", text=f'{KIND}\n\nPS: this came today: "{SOLD[11:160]}" Have you had one too?')
    assert "leading brands" in quoted.text
    assert "leading brands" not in said(quoted)


def test_of_few_words_nothing_is_told() -> None:
    assert not is_surely_none(Passage(name="message", text="Did the engine start? I have the rope."))


IN_FEW_WORDS_SOLD = (
    "Hello Maren,\n\nthere is a new website about harbours, and sailors from all over come to it. Your pier is not on it yet. Please tell me who "
    "takes care of that on your team.\n\nBest regards,\nOle"
)


def test_a_short_letter_with_a_sign_of_a_sale_and_none_of_kindness_needs_to_sound_no_more_like_one_than_a_long_one() -> (
    None
):
    assert SELLS <= likeness(words_of(IN_FEW_WORDS_SOLD)) < IN_FEW_WORDS
    assert {f.name for f in invitewriter.check(IN_FEW_WORDS_SOLD, channel="email").errors} == {"outreach-manner"}


IN_MANY_WORDS = (
    "Hello Maren,\n\nit was a pleasure to meet you at the harbour fair and to hear about your work with young sailors. A school in our region is "
    "looking to build something similar, and we were impressed by your website. I would love to learn more about your approach, and thanks "
    "again for the soup. Please let me know if you are available for a coffee next week.\n\nBest regards,\nOle"
)


@every(
    ("text", "leaning", "told"),
    [
        (IN_FEW_WORDS_SOLD, Leaning.SALE, True),
        (IN_FEW_WORDS_SOLD, Leaning.NEITHER, False),
        (IN_FEW_WORDS_SOLD, Leaning.KINDNESS, False),
        (IN_MANY_WORDS, Leaning.SALE, True),
        (IN_MANY_WORDS, Leaning.NEITHER, True),
        (IN_MANY_WORDS, Leaning.KINDNESS, False),
    ],
)
def test_how_the_marks_of_a_letter_lean_decides_between_the_bounds(text: str, leaning: Leaning, *, told: bool) -> None:
    assert SELLS <= likeness(words_of(text)) < UNLESS_KIND
    assert bool(words_of_outreach(Passage(name="message", text=text), lambda _: leaning)) is told


def test_a_letter_of_acquaintances_with_the_manner_of_outreach_is_let_through() -> None:
    assert not invitewriter.check(IN_MANY_WORDS, channel="email").errors


AMONG_FRIENDS = (
    "Liebe Greta,\n\ndie Bilder vom Erntefest hängen jetzt im Flur, und Opa bleibt jeden Morgen davor stehen. Danke, dass Sie uns durch den "
    "Garten geführt haben. Magst Du am Samstag mit dem Rad herüberkommen? Der Apfelkuchen nach Deinem Rezept ist schon versprochen, und die "
    "Kinder wollen Dir die jungen Gänse zeigen, die seit Dienstag auf dem Teich schwimmen.\n\nUte"
)


def test_an_odd_way_with_words_only_warns_in_a_letter_that_surely_sells_nothing() -> None:
    found = {f.name: f.severity for f in invitewriter.check(AMONG_FRIENDS, channel="email").findings}
    assert found["mixed-address"] is Severity.WARNING
    told = invitewriter.check(AMONG_FRIENDS, channel="email", notes="Greta im Garten getroffen.", contact="Greta")
    assert "mixed-address" in {f.name for f in told.errors}


def test_a_sellers_line_spoils_the_friendliest_letter() -> None:
    spoilt = KIND.replace("Did the old engine", "Book a free demo. Did the old engine")
    assert invitewriter.check(spoilt, channel="email").errors


@every("text", ["", "?", "ß" * 40, "a " * 20_000])
def test_any_text_can_be_weighed(text: str) -> None:
    assert isinstance(likeness(words_of(text)), float)


@every("sign", ["n", "@", '"', "7", "n@", "@."])
def test_a_long_run_without_spaces_takes_no_longer_than_its_length(sign: str) -> None:
    begun = time.process_time()
    features(words_of(sign * 100_000))
    assert time.process_time() - begun < 4


def test_addresses_count_as_one_word_each() -> None:
    told = set(features(words_of("Ask kay@quay.example, (see https://quay.example/rope) or @kay at the quay.")))
    assert {"ask zzaddress", "see zzaddress", "or kay"} <= told


def test_what_was_learnt_holds_words_and_no_sentences() -> None:
    weights = json.loads(data_bytes("guard/languages", "outreach.json"))["weights"]
    assert all(len(word.split()) <= 3 for word in weights)
    assert set(features(words_of("Our team"))) >= {"our", "team", "our team", "=our t"}


def test_what_was_learnt_names_nobody() -> None:
    weights = json.loads(data_bytes("guard/languages", "outreach.json"))["weights"]
    words = {part for word in weights if not word.startswith("=") for part in word.split()}
    assert not {word for word in words & shared("given") if not is_common_somewhere(word)}

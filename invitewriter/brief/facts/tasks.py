"""Tells promises to the contact, which may be mentioned, from the sender's other tasks, which may not."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.machines import is_for_machine
from invitewriter.brief.lexicon import either_of, openings, phrases, seen, word_set
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.phrases import Phrases
from invitewriter.domain import Fact
from invitewriter.text.patterns import compile_later

_LABEL = compile_later(r"^\W*([^:]{1,25}):\s*(?=\S)")
_MARKS = ("→", "->", "=>", "[ ]", "☐")
"""Marks that a to-do of the sender's begins with."""
_STOP = compile_later(r"[,.;:!?()\[\]→>]|(?:^|\s)[-–—]+\s")
_NEAR = 3
"""The recipient of a promise stands among so many words after "promised"."""
_WORD = compile_later(r"\w+")


@functools.cache
def _lead() -> re.Pattern[str]:
    """What stands before the verb of a task, and says only whose it is or when."""
    return re.compile(rf"^(?:\W|\b(?:{either_of('tasks.lead')})\b)*")


@functools.cache
def _clause_ends() -> re.Pattern[str]:
    return re.compile(rf"[,;]|\b(?:{either_of('joins.and')})\b")


def is_errand(entry: Entry, *, contact_named: bool, language: str) -> bool:
    """Whether the item is a to-do of the sender's own, or an order what to write.

    A promise to the contact is none: it names them ("send her the paper") or stands under a heading for promises.
    """
    if is_order(entry.plain, language) or phrases("tasks.business", language).search(entry.plain):
        return True
    if any(phrases("tasks.advised", language).fullmatch(seen(title).strip(" :")) for title in entry.item.headings[-1:]):
        return False  # "Advice for your startup": what the contact said the sender might do
    return not entry.item.done and _is_own_task(entry, contact_named=contact_named, language=language)


def errands_to_others(
    entries: Sequence[Entry], references: Sequence[Sequence[Reference]], language: str
) -> frozenset[int]:
    """The indices of the lines marked as to-dos ("→ ask Derek about the hinge") that send the sender to somebody else than the contact."""
    sent = {
        index
        for index, refs in enumerate(references)
        if any(ref.named for ref in refs) and all(ref.who is Who.OTHER for ref in refs)
    }
    marked = (index for index in sent if entries[index].text.startswith(_MARKS))
    return frozenset(i for i in marked if is_errand(entries[i], contact_named=False, language=language))


DONE = "[x]"
"""Precedes the text of a fact that is done."""


def is_promise(fact: Fact, language: str) -> bool:
    """Whether a fact is a promise of the sender's to the contact that is not done yet."""
    text = seen(fact.text)
    if text.startswith(DONE):
        return False
    if fact.text.startswith(_MARKS) or phrases("tasks.promised", language).search(seen(fact.heading)):
        return True
    return tells_promise(text, language)


def tells_promise(text: str, language: str) -> bool:
    """Whether a plain text says what the sender promised to do, with an "I" or, as is usual in notes, without one."""
    label, _ = _parted(text, language)
    if label and phrases("tasks.promised", language).fullmatch(label):
        return True
    theirs = phrases("tasks.theirs", language)
    promising = phrases("tasks.promising", language).finditer(text)
    return any(not theirs.search(text[: match.start()].rstrip()) for match in promising) or any(
        _is_senders(text, match, language) for match in phrases("tasks.elided", language).finditer(text)
    )


def _is_senders(text: str, match: re.Match[str], language: str) -> bool:
    """Whether the promise that `match` found is the sender's: no other subject in its clause, and not promised to the sender."""
    before = _STOP.split(text[: match.start()])[-1]
    after = _WORD.findall(_STOP.split(text[match.end() :])[0])[:_NEAR]
    own = word_set("tasks.elided_lead", language).issuperset(_WORD.findall(before))
    return own and word_set("tasks.to_me", language).isdisjoint(after)


def _is_own_task(entry: Entry, *, contact_named: bool, language: str) -> bool:
    label, text = _parted(entry.plain, language)
    if _begins(phrases("tasks.errands", language), text):
        return not (contact_named or _concerns_contact(_clause_ends().split(text)[0], language))
    if contact_named or _concerns_contact(text, language) or phrases("tasks.invites", language).search(text):
        return False
    if openings("tasks.chores", language).match(text):
        return True
    titles = [seen(title) for title in entry.item.headings[-1:]] + [label]
    if any(phrases("tasks.promised", language).search(title) for title in titles):
        return False
    listed = any(phrases("tasks.listed", language).search(title) for title in titles)
    return listed or entry.item.done is False or _is_duty(entry.plain, language) or _asks_another(text, language)


def _is_duty(text: str, language: str) -> bool:
    """Whether it reminds the sender of something that does not concern the contact: "remember to pay the hotel"."""
    told = text.lstrip("->=→*•☐[] ")
    duty = phrases("tasks.duties", language).match(told)
    asked = phrases("tasks.asks", language).match(told[duty.end() :].strip()) if duty else None
    return duty is not None and (asked is None or _asks_another(told[duty.end() :].strip(), language))


def _parted(text: str, language: str) -> tuple[str, str]:
    """The label that begins a line ("To do:", "Promised:"), if it is one for tasks, and what is to be done."""
    match = _LABEL.match(text)
    label = match[1].strip() if match else ""
    known = any(phrases(key, language).fullmatch(label) for key in ("tasks.listed", "tasks.promised"))
    rest = text[match.end() :] if match and known else text
    return label if known else "", _lead().sub("", rest)


def is_chore(text: str, language: str) -> bool:
    """Whether a plain sentence gives its reader a task of a general kind: "Compare the ...", "How can I ..."."""
    return openings("tasks.chores", language).match(text.lstrip(" \"'(")) is not None


def is_order(text: str, language: str) -> bool:
    """Whether a plain sentence tells its reader, a person or a machine, what to sell or write."""
    ordered = openings("tasks.orders", language).search(text) or phrases("tasks.injections", language).search(text)
    return bool(ordered) or is_for_machine(text)


def _concerns_contact(text: str, language: str) -> bool:
    return phrases("tasks.contact_objects", language).search(text) is not None


def _asks_another(text: str, language: str) -> bool:
    """Whether somebody other than the contact is to be asked or told: "ask the organisers for the list"."""
    match = phrases("tasks.asks", language).match(text)
    following = _WORD.search(text, match.end()) if match else None
    return bool(following and following[0] not in word_set("tasks.particles") | word_set("tasks.after_nouns"))


def _begins(errands: Phrases, text: str) -> bool:
    match = errands.match(text)
    following = _WORD.search(text, match.end()) if match else None
    return match is not None and not (following and following[0] in word_set("tasks.after_nouns"))

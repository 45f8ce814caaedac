"""Tells what the sender owes the contact, which may be said, from what the sender is to do otherwise, which may not."""

from __future__ import annotations

import re

from invitewriter.brief.words import openings, phrases, seen, whole, word_set
from invitewriter.notes import Item

_LABEL = re.compile(r"^\W*([^:]{1,25}):\s*(?=\S)")
_LEAD = re.compile(r"^(?:\W|\b(?:me|i|ich|yo|moi|je|eu|io|must|need to|have to|muss|noch|still|tomorrow|morgen|manana|demain|amanha|domani)\b)*")
_CLAUSE = re.compile(r"[,;]|\b(?:and|und|y|et|e)\b")
_WORD = re.compile(r"\w+")


def is_errand(item: Item, *, contact_named: bool, language: str) -> bool:
    """Whether the item is a to-do of the sender's own, or tells somebody what to write.

    What is owed to the contact is none: it names them ("send her the paper") or stands under a heading for promises.
    """
    text = seen(item.text)
    if is_order(item.text, language) or phrases("tasks.business", language).search(text):
        return True
    if item.done:
        return False
    label = _LABEL.match(text)
    listed = bool(label and whole("tasks.listed", language).fullmatch(label[1].strip()))
    bare = text[label.end() :] if label and (listed or _is_promise(label[1], language)) else text
    bare = _LEAD.sub("", bare)
    if _begins(phrases("tasks.errands", language), bare):
        return not (contact_named or _concerns_contact(_CLAUSE.split(bare)[0], language))
    if contact_named or _concerns_contact(bare, language) or phrases("tasks.invites", language).search(bare):
        return False
    if openings("tasks.chores", language).match(bare):
        return True
    if _under(item, "tasks.promised", language) or (label and _is_promise(label[1], language)):
        return False
    task = listed or item.done is False or _under(item, "tasks.listed", language)
    return task or _asks_another(bare, language)


def is_order(text: str, language: str) -> bool:
    """Whether a sentence tells its reader, a person or a machine, what to sell or write."""
    bare = seen(text)
    return bool(openings("tasks.orders", language).search(bare) or phrases("tasks.injections", language).search(bare))


def _concerns_contact(text: str, language: str) -> bool:
    return phrases("tasks.contact_objects", language).search(text) is not None


def _asks_another(text: str, language: str) -> bool:
    """Whether it is somebody else who is to be asked or told: "ask the organisers for the list"."""
    match = phrases("tasks.asks", language).match(text)
    following = _WORD.search(text, match.end()) if match else None
    return bool(following and following[0] not in word_set("tasks.particles") | word_set("tasks.after_nouns"))


def _begins(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.match(text)
    following = _WORD.search(text, match.end()) if match else None
    return match is not None and not (following and following[0] in word_set("tasks.after_nouns"))


def _under(item: Item, key: str, language: str) -> bool:
    return any(phrases(key, language).search(seen(title)) for title in item.headings[-1:])


def _is_promise(label: str, language: str) -> bool:
    return whole("tasks.promised", language).fullmatch(label.strip()) is not None

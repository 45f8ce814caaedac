"""Reads who was present: at which meetings the contact was not, who "we" are in a diary, and how a header names the contact."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.lexicon import aligned, kin_words, phrases, word_set
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WORD

_LABELLED = compile_later(r"\W*([^\W\d_][^:=|]{1,30}?)\s*[:=|]\s*")
_AND_I = compile_later(
    rf"\b(?:and I|und ich|et moi|y yo|e eu|ed? io)\b|\b(?:io|ich|eu|yo|moi), {CAPITAL_LETTER}",
    signs=("and i", "und ich", "et moi", "y yo", "e eu", "e io", "ed io", "io, ", "ich, ", "eu, ", "yo, ", "moi, "),
)
_HEADER = 10
"""So many items a header may take."""
_COMPANY = 2
"""So many named with the sender are a group."""
_BESIDE = 3
"""So many words before an "and I" say who it is."""
_REACH = 40
"""Characters after the "I" within which others of the group are named: "io, Dino e la Carla"."""


def meetings(
    items: Sequence[Item], references: Sequence[Sequence[Reference]], sender: Name | None, language: str
) -> dict[tuple[str, ...], bool]:
    """The sections, each as the headings that lead to it, that list those present: whether that is the contact alone with
    the sender (True), or others without the contact (False).
    """
    found: dict[tuple[str, ...], bool] = {}
    for item, refs in zip(items, references, strict=True):
        label = _LABELLED.match(item.text) if item.headings else None
        if label and phrases("people.lists").fullmatch(plain(label[1])):
            named = [ref for ref in refs if ref.named and ref.start >= label.end()]
            others = [ref for ref in named if ref.who is Who.OTHER and not _is(sender, item.text, ref, language)]
            if any(ref.who in {Who.CONTACT, Who.EITHER} for ref in named):
                if not others:
                    found[item.headings] = True
            elif any(not ref.faint or is_borne("given", ref.faint) for ref in named):
                found[item.headings] = False
    return found


def _is(sender: Name | None, text: str, ref: Reference, language: str) -> bool:
    """Whether the name there, or the initials in brackets after it, are the sender's."""
    name = name_at(text, ref.start, language)
    initials = "".join(token[0] for token in sender.tokens) if sender else ""
    return bool(sender and name and (compatible(name, sender) or plain(name.text) == initials))


def tells_a_group(texts: Sequence[str], references: Sequence[Sequence[Reference]]) -> bool:
    """Whether the notes say whom the sender was with before the contact came: "Lia, Tom and I went to the fair"."""
    for text, refs in zip(texts, references, strict=True):
        joined = _AND_I.search(text)
        if not joined:
            continue
        group = [ref for ref in refs if ref.named and ref.start < joined.end() + _REACH]
        if len(group) >= _COMPANY and all(ref.who is not Who.CONTACT for ref in group):
            return True
    return False


def is_own_kin_and_i(text: str, language: str) -> bool:
    """Whether a sentence is of somebody of the sender's and the sender: "my wife and I"."""
    joined = _AND_I.search(text)
    words = [plain(match[0]) for match in WORD.finditer(text[: joined.start()])] if joined else []
    near = words[-_BESIDE:]
    return not (kin_words(language).isdisjoint(near) or word_set("people.own", language).isdisjoint(near))


def without_own_group(text: str, references: Sequence[Reference]) -> Sequence[Reference]:
    """The references but for those with whom a sentence that names the contact later names the sender: "Lia, Tom and I went ...".

    They are its "we", and no subject apart from the sender.
    """
    joined = _AND_I.search(text) if len(references) > 1 else None
    if not joined or not all(word[0].isupper() for word in text[: references[0].start].split()):
        return references
    group = [ref for ref in references if ref.named and ref.start < joined.end()]
    apart = all(ref.who is Who.OTHER for ref in group)
    later = [ref for ref in references if ref not in group]
    return later if apart and any(ref.who is Who.CONTACT for ref in later) else references


def party_of(texts: Sequence[str], contact: Name, language: str) -> str:
    """The plain word by which a header tells what the contact is to the sender, and the notes then call them: "Client: Ana"."""
    for text in texts[:_HEADER]:
        label = _LABELLED.match(text)
        word = plain(label[1]).strip() if label else ""
        if label and word in word_set("people.parties", language):
            name = name_at(text, label.end(), language)
            if name and compatible(name, contact):
                return word
    return ""


def is_own_name(text: str, sender: Name | None, language: str) -> bool:
    """Whether a header's line only says who the sender is: "Developer: Tom Reed"."""
    label = _LABELLED.match(text)
    name = name_at(text, label.end(), language) if label and sender else None
    return bool(name and sender and name.full and compatible(name, sender) and len(text) <= name.end + _REACH)


def is_asker(text: str, language: str) -> bool:
    """Whether a header's line only says who asked the questions, which is the sender's side: "Interviewer: Ana"."""
    label = _LABELLED.match(text) if len(text) <= _REACH else None
    if not label or not phrases("people.asks").fullmatch(plain(label[1])):
        return False
    name = name_at(text, label.end(), language)
    return bool(name and not text[name.end :].strip(" *."))


def undertakes(text: str, references: Sequence[Reference], language: str) -> bool:
    """Whether the sender says that they will ask somebody for the contact ("I'll ask Kofi whether he knows one"), which is about neither.

    The sentence begins with it, and those named in it are whom the sender is to ask, or to put the contact in touch with.
    """
    named = [reference for reference in references if reference.named]
    if not named or any(reference.who is not Who.OTHER for reference in named):
        return False
    vow = phrases("people.undertaking", language).match(aligned(text))
    return vow is not None and vow.end() <= named[0].start <= vow.end() + 1

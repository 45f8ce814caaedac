"""Removes inline markup (Markdown, wiki and HTML) from a text, leaving what a reader would see."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_INLINE_TAGS = (
    "a|abbr|acronym|b|bdi|bdo|big|center|cite|code|data|dfn|em|font|i|img|ins|kbd|label|mark|nowiki|q|ref|samp|small|"
    "span|strong|sub|sup|time|tt|u|var|wbr|picture|source|figure|figcaption|input|button"
)
_TAG = compile_later(rf"</?(?:{_INLINE_TAGS})\b[^<>]*>", re.IGNORECASE)
_FOOTNOTE = compile_later(r"<ref\b[^<>/]*>([^<>]*)</ref>", re.IGNORECASE)
_WIKI = (
    # A file, a picture or a category of the wiki, in its language.
    (
        compile_later(
            r"\[\[:?(?:\w*(?:file|image|datei|bild|archivo|imagen|fichier|ficheiro|imagem|immagine)|[ck]at\w+):[^\[\]]*\]\]",
            re.IGNORECASE,
        ),
        "",
    ),
    (compile_later(r"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]"), r"\1"),
    (compile_later(r"\[(?:https?:|mailto:)?//\S+\s+([^\[\]]+)\]"), r"\1"),
    (compile_later(r"\{\{([^{}|]*)(?:\|[^{}]*)?\}\}"), r"\1"),
    (compile_later(r"'{2,5}"), ""),
    (compile_later(r"~{3,5}"), ""),
)
_SITE_TAG = compile_later(r"\{%[^{}\n]*%\}|\{\{[<%][^{}\n]*[>%]\}\}")
"""A tag that a static site generator replaces: "{% img boat.jpg %}"."""
_MARKDOWN = frozenset("*_`[]\\<!")
# The parser takes quadratic time on hostile text: it gets short pieces, and none with too many marks.
_PIECE = compile_later(r".{1,2000}(?!\S)|.{1,2000}", re.DOTALL)
_MOST_MARKS = 100
_BY_REFERENCE = compile_later(r"\[([^\[\]\n]+)\]\[[^\[\]\n]*\]", signs=("][",))
"""A link whose address stands at another place: "[the mill][]"."""
_BLANKS = compile_later(r"[^\S\n]+")


def clean(text: str) -> str:
    """`text` without markup and with single spaces; its line feeds stay where they are."""
    if "{%" in text or "{{<" in text:
        text = _SITE_TAG.sub("", text)
    if "<" in text:
        text = _TAG.sub("", _FOOTNOTE.sub(r" (\1)", text))
    if "&" in text:
        text = _unescape()(text)
    if any(mark in text for mark in ("[[", "{{", "''", "~~~", "[http", "[//", "[mailto")):
        for pattern, seen in _WIKI:
            text = pattern.sub(seen, text)
    if "][" in text:
        text = _BY_REFERENCE.sub(r"\1", text)
    if not _MARKDOWN.isdisjoint(text):
        text = _rendered(text)
    return _BLANKS.sub(" ", text).strip(" ")


def _rendered(text: str) -> str:
    return "".join(_read(piece) for piece in _PIECE.findall(text))


def _read(piece: str) -> str:
    if sum(map(piece.count, _MARKDOWN)) > _MOST_MARKS:
        return piece
    return "".join(_seen(token) for token in _markdown().parseInline(piece)[0].children or [])


def _seen(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    return token.content if token.type in {"text", "text_special", "code_inline"} else ""


@functools.cache
def _unescape() -> Callable[[str], str]:
    import html  # noqa: PLC0415 - a table of two thousand names

    return html.unescape


@functools.cache
def _markdown() -> MarkdownIt:
    # markdown-it imports html.entities by itself: of two threads that come to html from either end, each would wait for
    # the other's half, and Python ends that with an error.
    _unescape()
    from markdown_it import MarkdownIt  # noqa: PLC0415 - many notes have no marks that need it

    return MarkdownIt("commonmark", {"html": False})

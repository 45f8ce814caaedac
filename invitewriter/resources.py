"""Finds and reads the package's data files: prompts, word lists, the page on etiquette."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from invitewriter.errors import PromptError

_PACKAGE = Path(__file__).resolve().parent


def prompts_folder() -> Path:
    """The folder of prompts: inside the package when installed from a wheel, beside it in a checkout.

    Raises PromptError where neither is there.
    """
    for folder in (_PACKAGE / "prompts", _PACKAGE.parent / "prompts"):
        if (folder / "draft.md.j2").is_file():
            return folder
    raise PromptError("The prompt files are missing from this installation: install invitewriter again.")


def etiquette_page() -> str:
    """docs/etiquette.md, which ships with the package. Raises PromptError where it does not."""
    for page in (_PACKAGE / "docs" / "etiquette.md", _PACKAGE.parent / "docs" / "etiquette.md"):
        if page.is_file():
            return page.read_text(encoding="utf-8")
    raise PromptError("The page on etiquette is missing from this installation: install invitewriter again.")


def word_table(folder: str, name: str) -> dict[str, Any]:
    """What a word file of the package holds, as in `word_table("brief/words", "de")`."""
    return read_toml(word_file(folder, name))


def word_part(folder: str, name: str, part: str) -> Any:
    """One table of a word file, or one text: of a JSON copy, only this part is parsed. Raises KeyError where the file has none of that name."""
    import json  # noqa: PLC0415 - as below

    parts = _parts_of(folder, name)
    return json.loads(parts[f'"{part}"'.encode()]) if parts else _whole(folder, name)[part]


@functools.cache
def _parts_of(folder: str, name: str) -> dict[bytes, bytes]:
    """The JSON of each table of a word file, a line in its copy; none where that is missing or the file has changed since."""
    path = word_file(folder, name)
    try:
        copied = copied_to(path).read_bytes()
    except OSError:
        return {}
    if not _is_of(checksum(path.read_bytes()), copied):
        return {}
    lines = (line.partition(b": ") for line in copied.split(b"\n")[1:-2])
    return {key: held.removesuffix(b",") for key, _, held in lines}


_whole = functools.cache(word_table)


def word_file(folder: str, name: str) -> Path:
    """The path of that file."""
    return _PACKAGE / folder / f"{name}.toml"


@functools.cache
def word_text(folder: str, name: str) -> str:
    """The text of a list of words, one a line; lines that begin with a hash are comments."""
    return (_PACKAGE / folder / f"{name}.txt").read_text(encoding="utf-8")


def data_bytes(folder: str, name: str) -> bytes:
    """What a data file of the package holds."""
    return (_PACKAGE / folder / name).read_bytes()


@functools.cache
def filing(folder: str, name: str) -> dict[str, list[str]]:
    """The anchors of the phrases of a word file, which `make docs` has written to `filed/`; those of a missing phrase are worked out
    from the phrase itself, which takes a little longer.
    """
    import json  # noqa: PLC0415 - as below

    path = _PACKAGE / folder / "filed" / f"{name}.json"
    if not path.is_file():
        return {}
    noted: dict[str, list[str]] = json.loads(path.read_bytes())
    return noted


@functools.cache
def filing_of(key: str, folder: str, name: str) -> dict[str, list[str]]:
    """The same for one key of a file with keys: only its part is parsed, since one run asks for few keys."""
    import json  # noqa: PLC0415 - as below

    held = _filed_by_key(folder, name).get(f'"{key}"'.encode())
    noted: dict[str, list[str]] = json.loads(held + b"\n}") if held else {}
    return noted


@functools.cache
def _filed_by_key(folder: str, name: str) -> dict[bytes, bytes]:
    """The JSON under each key. In the files of `make docs` a key begins a line, and its value ends with the line "}"."""
    path = _PACKAGE / folder / "filed" / f"{name}.json"
    if not path.is_file():
        return {}
    parts = path.read_bytes().removeprefix(b"{\n").removesuffix(b"\n}\n}\n").split(b"\n},\n")
    return {key: held for key, _, held in (part.partition(b": ") for part in parts)}


def read_toml(path: Path) -> dict[str, Any]:
    """What a TOML file holds. Raises OSError where it cannot be read, and ValueError where it is no TOML in UTF-8.

    If `make docs` has written a JSON copy to `filed/` beside it and the checksum shows that the TOML has not changed since, the copy is
    read instead, in a tenth of the time.
    """
    data = path.read_bytes()
    copied = _copy_of(path, data)
    if copied is not None:
        return copied
    import tomli  # noqa: PLC0415 - compiled, so three times as fast as the standard library's reader; not every run has files

    return tomli.loads(data.decode("utf-8-sig"))


def found_out(path: Path, sources: Iterable[Path]) -> dict[str, Any] | None:
    """What `make docs` has worked out from `sources` and written to `path`; None where it has not, or where they have changed since."""
    try:
        noted = path.read_bytes()
        of = checksum(b"".join(source.read_bytes() for source in sources))
    except OSError:
        return None
    return _noted_of(of, noted)


def copied_to(path: Path) -> Path:
    """The path of the JSON copy of a TOML file."""
    return path.parent / "filed" / f"{path.stem}.table.json"


def checksum(data: bytes) -> str:
    """The CRC-32 of some bytes, as eight hexadecimal digits."""
    import binascii  # noqa: PLC0415 - as json below

    return f"{binascii.crc32(data):08x}"


def _copy_of(path: Path, data: bytes) -> dict[str, Any] | None:
    try:
        copied = copied_to(path).read_bytes()
    except OSError:
        return None
    return _noted_of(checksum(data), copied)


def _noted_of(of: str, noted: bytes) -> dict[str, Any] | None:
    import json  # noqa: PLC0415 - as above

    if not _is_of(of, noted):
        return None
    holds: dict[str, Any] = json.loads(noted)["holds"]
    return holds


def _is_of(of: str, noted: bytes) -> bool:
    """Whether what `make docs` has written is of a source with a checksum."""
    return noted.startswith(f'{{"of": "{of}"'.encode())

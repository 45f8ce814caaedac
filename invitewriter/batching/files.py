"""Files that only their owner reads, whole or not there at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from invitewriter.errors import OutboxError, cause_of

TEMPORARY = ".writing"


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file that is there whole or not at all. Raises OSError."""
    with writing(path) as file:
        file.write(content)


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A file under another name, renamed at the end: whoever looks sees the old file or the new one. Raises OSError."""
    temporary = path.with_name(f".{path.name}{TEMPORARY}")
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            yield file
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


@contextmanager
def told_of(folder: Path) -> Iterator[None]:
    """What goes wrong with files of an outbox, said in a line."""
    try:
        yield
    except OSError as error:
        raise OutboxError(
            f"Cannot write to the outbox {str(folder)!r}: {cause_of(error)}. Nothing that it holds is "
            "lost: mend that, and run the same again."
        ) from error


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keeps a second run off `folder`; the system itself lets go of it when a run ends, however it ends."""
    with told_of(folder):
        handle = os.open(folder / ".lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if not _lock(handle):
            raise OutboxError(f"Another run is writing to {str(folder)!r}: wait for it to end, or name another outbox.")
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    try:
        import fcntl  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        import msvcrt  # noqa: PLC0415 - and this only there

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True

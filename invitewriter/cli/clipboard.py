"""Copies to and pastes from the clipboard of the desktop."""

from __future__ import annotations

from invitewriter.errors import UsageError

_HINT = "install wl-clipboard, xclip or xsel"


def copy(text: str) -> None:
    """Puts `text` on the clipboard. Raises UsageError where there is none."""
    import pyperclip  # noqa: PLC0415 - looks for the desktop's clipboard when imported

    try:
        pyperclip.copy(text)
    except pyperclip.PyperclipException as error:
        raise UsageError(f"There is no clipboard to copy to: {_HINT}, or copy the letter from above.") from error


def paste() -> str:
    """What is on the clipboard. Raises UsageError where there is none, or nothing on it."""
    import pyperclip  # noqa: PLC0415 - as above

    try:
        text: str = pyperclip.paste()
    except pyperclip.PyperclipException as error:
        raise UsageError(f"There is no clipboard to read: {_HINT}, or name a file.") from error
    if not text or not text.strip():
        raise UsageError("The clipboard is empty: copy your text, and try again.")
    return text

"""What an extra of ours brings, and how to add it to the Python that runs the program, wherever that came from."""

from __future__ import annotations

import shlex
import sys

_BRINGS = {"mcp": "mcp>=2,<3"}


def how_to_add(extra: str) -> str:
    """A line to paste into a terminal."""
    return f"{shlex.quote(sys.executable)} -m pip install {shlex.quote(_BRINGS[extra])}"

"""The command line that installs one of our extras into the Python that runs the program."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

_BRINGS = {"mcp": "mcp>=2,<3"}
_ROOT = Path(__file__).resolve().parents[2]


def how_to_add(extra: str) -> str:
    """A line to paste into a terminal."""
    in_clone = (_ROOT / "pyproject.toml").is_file() and (_ROOT / "prompts").is_dir()
    wanted = f"-e {shlex.quote(f'{_ROOT}[{extra}]')}" if in_clone else shlex.quote(_BRINGS[extra])
    return f"{shlex.quote(sys.executable)} -m pip install {wanted}"

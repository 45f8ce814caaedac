"""A digest of all rules, by which a stored report is recognised as out of date."""

from __future__ import annotations

import functools
import hashlib
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from invitewriter.guard.installed import GROUP


@functools.cache
def rules_digest() -> str:
    """Twelve hex digits that change whenever a rule does, ours or another package's, or the words that it is written in."""
    files = sorted(path for path in Path(__file__).parent.rglob("*") if path.suffix in {".py", ".toml"})
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        spec = find_spec(point.module)
        files += [Path(spec.origin)] if spec and spec.origin else []
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()[:12]

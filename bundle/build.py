"""Packs dist/invitewriter.mcpb, which assistants on the desktop install with a click: `make mcpb`.

A bundle is a zip archive with a manifest. Ours is of the type `uv`: the host fetches Python and the dependencies for the
machine it runs on, so that one small file serves every platform.
"""

from __future__ import annotations

import json
import sys
import tomllib
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
_WHEN = (1980, 1, 1, 0, 0, 0)
"""The earliest day a zip archive knows: the same sources make the same bundle."""
_FILES = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "docs/etiquette.md")
_FOLDERS = ("invitewriter", "prompts")
_SUFFIXES = frozenset({".py", ".typed", ".toml", ".json", ".j2", ".md", ".txt", ".gz"})


def manifest() -> str:
    """manifest.json, with the version of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))
    return json.dumps({**told, "version": project["version"]}, ensure_ascii=False, indent=2)


def sources() -> list[Path]:
    """What the server is installed from."""
    packed = [path for folder in _FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    kept = [path for path in packed if "__pycache__" not in path.parts]
    if strange := [path for path in kept if path.suffix not in _SUFFIXES and path.name != "py.typed"]:
        sys.exit(
            f"Cannot tell whether {strange[0].relative_to(ROOT)} belongs into the bundle: name its kind in build.py."
        )
    return sorted([*kept, *(ROOT / name for name in _FILES)])


def build(target: Path) -> None:
    """Writes the bundle to `target`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr(zipfile.ZipInfo("manifest.json", _WHEN), manifest(), zipfile.ZIP_DEFLATED)
        for path in sources():
            name = zipfile.ZipInfo(path.relative_to(ROOT).as_posix(), _WHEN)
            bundle.writestr(name, path.read_bytes(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "invitewriter.mcpb")

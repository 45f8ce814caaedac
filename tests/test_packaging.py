"""The built wheel is whole: it drafts without the checkout beside it."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content, unpacked as pip would."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_the_wheel_holds_prompts_schema_and_types(installed: Path) -> None:
    for path in (
        "prompts/draft.md.j2",
        "prompts/judge.md.j2",
        "report/schema.json",
        "py.typed",
        "guard/languages/de.toml",
    ):
        assert (installed / "invitewriter" / path).is_file(), path
    assert not (installed / "tests").exists()


def test_the_wheel_drafts_and_checks_by_itself(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    drafting = ["draft", str(EXAMPLES / "notes.md")]
    code = f"""
import invitewriter.cli as c
assert {str(installed)!r} in c.__file__
c.main({[*drafting, "--dry-run"]!r}, standalone_mode=False)
print("---")
c.main({drafting!r})
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    )
    assert done.returncode == 0, done.stderr
    prompts, letter = done.stdout.split("---\n", 1)
    assert "Ilse" in prompts
    assert "Hi Ilse" in letter

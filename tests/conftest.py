"""What all tests share: a user without a configuration, and no vendor's key."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"


@pytest.fixture(autouse=True)
def _nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh user: an empty configuration folder, and none of the variables a desk may have set."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    for name in list(os.environ):
        if name.startswith("INVITEWRITER_") or name.endswith("_API_KEY"):
            monkeypatch.delenv(name)

"""The user's defaults: INVITEWRITER_* variables first, then config.toml in the user's configuration folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from invitewriter.domain import value
from invitewriter.errors import ConfigError
from invitewriter.resources import read_toml

_KEYS = frozenset({"model", "base", "prompts", "sender", "notes", "channel", "stage", "language", "deadline"})
_PATHS = frozenset({"prompts", "sender", "notes"})
_YES, _NO = frozenset({"1", "true", "t", "yes", "y", "on"}), frozenset({"", "0", "false", "f", "no", "n", "off"})


@value
class Settings:
    """Defaults for what no option and no front matter says. Model, base and prompts come from nowhere else."""

    model: str | None = None
    base: str | None = None
    prompts: Path | None = None
    sender: Path | None = None
    notes: Path | None = None
    """The folder of the user's notes, for what looks through all of them."""
    channel: str | None = None
    stage: str | None = None
    language: str | None = None
    deadline: float | None = None
    offline: bool = False
    """Set in the user's configuration, no option overrides it."""


def configuration_folder() -> Path:
    """Where the user's config.toml and sender.md are."""
    if (
        sys.platform == "linux"
    ):  # whose custom takes two lines, while platformdirs takes longer to load than all our rules
        given = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        return (given if given.is_absolute() else Path.home() / ".config") / "invitewriter"
    from platformdirs import user_config_path  # noqa: PLC0415 - as above

    return user_config_path("invitewriter", appauthor=False)


def load_settings(environment: Mapping[str, str] = os.environ, folder: Path | None = None) -> Settings:
    """Reads the user's defaults; raises ConfigError, naming file and key, for what cannot be understood."""
    folder = folder or configuration_folder()
    configured = _from_file(folder / "config.toml")
    forbidden = configured.pop("offline", False)
    offline = _truth(environment.get("INVITEWRITER_OFFLINE", "")) or forbidden
    chosen = configured | {
        key: text for key in sorted(_KEYS) if (text := environment.get(f"INVITEWRITER_{key.upper()}", "").strip())
    }
    sender_file = folder / "sender.md"
    chosen.setdefault("sender", sender_file if sender_file.is_file() else None)
    for key in _PATHS & chosen.keys():
        chosen[key] = (folder / Path(str(chosen[key])).expanduser()) if chosen[key] else None
    if "deadline" in chosen:
        chosen["deadline"] = _seconds(chosen["deadline"])
    return Settings(**chosen, offline=bool(offline))  # type: ignore[arg-type]


def _from_file(path: Path) -> dict[str, object]:
    try:
        configured = read_toml(path)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ConfigError(f"Cannot read {path}: {error}. Mend it, or move it away.") from error
    for key, setting in configured.items():
        if key not in _KEYS | {"offline"}:
            known = ", ".join(sorted(_KEYS | {"offline"}))
            raise ConfigError(f"{path}: there is no setting {key!r}. The settings are: {known}.")
        if key == "offline" and not isinstance(setting, bool):
            raise ConfigError(f"{path}: offline is either true or false.")
        if key in _KEYS - {"deadline"} and not isinstance(setting, str):
            raise ConfigError(f"{path}: {key} is a text, in quotation marks.")
    return configured


def _seconds(setting: object) -> float:
    try:
        seconds = float(str(setting))
    except ValueError:
        seconds = 0.0
    if seconds <= 0:
        raise ConfigError(f"The deadline is a number of seconds above 0, not {setting!r}.")
    return seconds


def _truth(text: str) -> bool:
    """Whether INVITEWRITER_OFFLINE forbids models. Raises ConfigError for a word that may mean either."""
    word = text.strip().casefold()
    if word not in _YES | _NO:
        raise ConfigError(f"INVITEWRITER_OFFLINE is either 1 or 0, not {text!r}.")
    return word in _YES

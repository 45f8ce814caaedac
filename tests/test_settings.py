"""The user's defaults come from the environment first, then from config.toml."""

import sys
from pathlib import Path

import platformdirs
import pytest

from invitewriter.cli.settings import configuration_folder, load_settings
from invitewriter.errors import ConfigError
from tests.program import Program


def test_the_environment_comes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('model = "ollama/llama3.2"\nlanguage = "de"\n')
    settings = load_settings({"INVITEWRITER_MODEL": "openai/gpt-5-mini"}, tmp_path)
    assert (settings.model, settings.language) == ("openai/gpt-5-mini", "de")


def test_a_sender_file_in_the_folder_is_found_by_itself(tmp_path: Path) -> None:
    assert load_settings({}, tmp_path).sender is None
    (tmp_path / "sender.md").write_text("Mira Castellan")
    assert load_settings({}, tmp_path).sender == tmp_path / "sender.md"


def test_offline_is_read_from_either_place(tmp_path: Path) -> None:
    assert load_settings({"INVITEWRITER_OFFLINE": "1"}, tmp_path).offline is True
    (tmp_path / "config.toml").write_text("offline = true\n")
    assert load_settings({"INVITEWRITER_OFFLINE": "0"}, tmp_path).offline is True


@pytest.mark.parametrize(
    ("word", "offline"), [("y", True), (" T ", True), ("On", True), ("", False), ("n", False), ("OFF", False)]
)
def test_offline_may_be_said_in_other_words_too(tmp_path: Path, word: str, *, offline: bool) -> None:
    assert load_settings({"INVITEWRITER_OFFLINE": word}, tmp_path).offline is offline


@pytest.mark.parametrize("word", ["ture", "enabled", "2", "ja"])
def test_a_word_that_might_forbid_models_lets_nothing_leave_the_machine(tmp_path: Path, word: str) -> None:
    with pytest.raises(ConfigError, match=f"INVITEWRITER_OFFLINE is either 1 or 0, not '{word}'"):
        load_settings({"INVITEWRITER_OFFLINE": word}, tmp_path)
    (tmp_path / "notes.md").write_text("Contact: Ana Kovac\n- builds kilns\n")
    options = ["draft", str(tmp_path / "notes.md"), "--model", "openai/gpt-5-mini", "--dry-run"]
    with Program(*options, environment={"INVITEWRITER_OFFLINE": word}) as program:
        out, err = program.ended()
        assert (program.code, out) == (2, "")
    assert "either 1 or 0" in err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("modle = 'x'", "no setting 'modle'"),
        ("model = [", "Cannot read"),
        ("offline = 'yes'", "true or false"),
        ("model = 3", "model is a text"),
        ("deadline = 0", "seconds above 0"),
    ],
)
def test_a_config_that_cannot_be_understood_is_told_by_key(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(ConfigError, match=told):
        load_settings({}, tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked itself")
@pytest.mark.parametrize("given", ["", "relative", "/somewhere/else"])
def test_the_configuration_stands_where_platformdirs_would_look(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", given)
    expected = platformdirs.user_config_path("invitewriter", appauthor=False)
    assert configuration_folder() == expected

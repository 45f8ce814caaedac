"""Completion, in the shells themselves: the lines of the page are typed, and then a few letters and Tab."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.terminal import AVAILABLE, typed_into

PAGE = (ROOT / "docs" / "completion.md").read_text(encoding="utf-8")
BARE = {"bash": ["--norc", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config", "--interactive"]}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """That of somebody who has put the program on their PATH, and has no start-up files."""
    program = tmp_path / "bin" / "invitewriter"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m invitewriter "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "TERM": "xterm"}


def lines_for(shell: str) -> str:
    (lines,) = re.findall(rf"^```{shell}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return str(lines)


def installed(shell: str) -> str:
    path = shutil.which(shell)
    if path is None:
        pytest.skip(f"{shell} is not on this machine")
    return path


@pytest.mark.skipif(not AVAILABLE, reason="this system has no pseudo-terminals")
@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_tab_completes_a_command_and_an_option(shell: str, environment: dict[str, str]) -> None:
    lines = lines_for(shell).replace("compinit\n", "compinit -D -u\n")  # -u: whoever owns the folders of this machine
    with typed_into([installed(shell), *BARE[shell]], environment) as terminal:
        terminal.type(lines + "echo rea''dy\n", until="ready")
        terminal.type("invitewriter do\t", until="doctor")
        terminal.type("--no-a\t", until="--no-ask")


def test_fish_completes_commands_and_options(environment: dict[str, str]) -> None:
    ask = "complete -C 'invitewriter d'; complete -C 'invitewriter draft --ch'"
    command = [installed("fish"), "--no-config", "-c", f"{lines_for('fish')}{ask}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    completed = [line.split("\t")[0] for line in done.stdout.splitlines()]
    assert completed == ["doctor", "draft", "due", "--channel"]


def test_every_shell_of_the_page_gets_a_script(environment: dict[str, str]) -> None:
    for shell in BARE:
        asked = {**environment, "_INVITEWRITER_COMPLETE": f"{shell}_source"}
        done = subprocess.run(["invitewriter"], capture_output=True, text=True, check=True, env=asked)
        assert f"_INVITEWRITER_COMPLETE={shell}_complete" in done.stdout
        assert f"_INVITEWRITER_COMPLETE={shell}_source invitewriter" in lines_for(shell)

"""What all tests share: a user without a configuration, no vendor's key, and how HTTP is recorded and replayed."""

import gc
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests import sharing

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
CASSETTES = ROOT / "cassettes"
UV = [sys.executable, "-m", "uv", "--quiet"]
"""What pip does, many times as fast."""
_USERS = count()

# Programs that tests start run from compiled bytecode, as installed ones do, whatever the environment says of writing it.
if sys.dont_write_bytecode:
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(ROOT / ".pytest_cache" / "compiled")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# A shell that starts the tests in the background has them ignore Ctrl-C, and whatever they start: the tests of it send it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> sharing.ByFile:
    return sharing.ByFile(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Nothing of what is collected is rubbish."""
    gc.disable()
    yield
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: sharing.rank(item.nodeid))


def pytest_collection_finish() -> None:
    """Modules, tests, words and rules stay until all is done: nothing is gained by looking through them for rubbish every few moments."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def npm_tool(name: str) -> str:
    """The path of a tool that .ci/run installs from the npm registry; skips the test where it is not there."""
    path = ROOT / ".tools" / "node_modules" / ".bin" / name
    if not path.exists():
        pytest.skip(f"{name} is not in .tools: .ci/run installs it where npm is on the machine")
    return str(path)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What pip would build of the checkout at each installation; whoever takes it belongs to the group `wheel`, so that it is built once."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [*UV, "build", "--wheel", "--no-build-isolation", "--python", sys.executable, "--out-dir", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def configuration() -> Path:
    """Our folder of the user's configuration; a test that wants one makes it."""
    return Path(os.environ["XDG_CONFIG_HOME"]) / "invitewriter"


@pytest.fixture(scope="session")
def _configurations(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> str:
    """Where the users' folders of configuration would be, at a desk without the variables that one may have set."""
    recording = pytestconfig.getoption("--record-mode") != "none"
    for name in list(os.environ):
        if name.startswith("INVITEWRITER_") or (name.endswith("_API_KEY") and not recording):
            del os.environ[name]
    return str(tmp_path_factory.getbasetemp() / "configurations")


@pytest.fixture(autouse=True)
def _nobody(_configurations: str) -> None:
    """A fresh user. Thousands of tests need no folder of configuration: it is only named."""
    os.environ["XDG_CONFIG_HOME"] = f"{_configurations}/{next(_USERS)}"


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(CASSETTES)


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "before_record_request": _without_secrets,
        "before_record_response": _without_headers,
        "decode_compressed_response": True,
        "filter_query_parameters": ["key", "api_key"],
        "match_on": ["method", "scheme", "host", "port", "path", "asked"],
    }


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    vcr.register_matcher("asked", _same_question)


def _without_secrets(request: Any) -> Any:
    allowed = {"content-type", "accept"}
    request.headers = {name: header for name, header in request.headers.items() if name.lower() in allowed}
    return request


def _without_headers(response: dict[str, Any]) -> dict[str, Any]:
    allowed = {"content-type", "retry-after"}
    response["headers"] = {name: header for name, header in response["headers"].items() if name.lower() in allowed}
    return response


def _same_question(one: Any, other: Any) -> None:
    assert _asked(one) == _asked(other)


def _asked(request: Any) -> tuple[str, list[dict[str, str]]]:
    body = json.loads(request.body)
    return body["model"], body["messages"]


@pytest.fixture
def played(vcr: Any, request: pytest.FixtureRequest) -> Any:
    """The cassette of a test, which must be played to its end unless what fails may end the run before all is asked."""
    yield vcr
    if vcr.record_mode.value == "none" and not request.node.get_closest_marker("ends_early"):
        assert vcr.all_played, "the cassette holds answers that nobody asked for: record it anew"

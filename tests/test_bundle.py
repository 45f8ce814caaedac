"""The bundle for assistants on the desktop: whole, valid, and it serves."""

import asyncio
import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from mcp import Client, StdioServerParameters

from tests.conftest import EXAMPLES, ROOT, npm_tool


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packed file."""
    spec = importlib.util.spec_from_file_location("build", ROOT / "bundle" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    target = tmp_path_factory.mktemp("bundle") / "invitewriter.mcpb"
    build.build(target)
    first = target.read_bytes()
    build.build(target)
    assert target.read_bytes() == first
    return target


@pytest.fixture(scope="module")
def unpacked(bundle: Path) -> Path:
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(bundle.parent / "unpacked")
    return bundle.parent / "unpacked"


def test_its_server_runs_from_what_it_holds_with_the_folder_that_was_picked(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "ilse.md").write_text((EXAMPLES / "notes.md").read_text(encoding="utf-8"), encoding="utf-8")
    manifest = json.loads((unpacked / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["user_config"]["notes"]["type"] == "directory"
    started = manifest["server"]["mcp_config"]["args"]
    arguments = started[started.index("invitewriter") + 1 :]
    picked = [part.replace("${user_config.notes}", str(tmp_path)) for part in arguments]
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "invitewriter", *picked],
        cwd=unpacked,
        env={"PYTHONPATH": str(unpacked), "XDG_CONFIG_HOME": os.environ["XDG_CONFIG_HOME"]},
    )

    async def talk() -> str:
        async with Client(server) as client:
            drafted = await client.call_tool("draft_invitation", {"contact": "Ilse"})
            etiquette = await client.read_resource("invitewriter://etiquette")
            return str(drafted.structured_content) + str(etiquette)

    heard = asyncio.run(talk())
    assert "Hi Ilse" in heard
    assert "What the guard believes" in heard
    assert "lease" not in heard


def test_it_has_the_version_of_the_package(unpacked: Path) -> None:
    manifest = json.loads((unpacked / "manifest.json").read_text(encoding="utf-8"))
    assert f'version = "{manifest["version"]}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.npm
def test_the_reference_validator_accepts_its_manifest(unpacked: Path) -> None:
    node = Path(npm_tool("node")).parent
    environment = {**os.environ, "PATH": f"{node}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        [npm_tool("mcpb"), "validate", str(unpacked / "manifest.json")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stdout + done.stderr

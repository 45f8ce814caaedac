"""The examples do what their first lines say."""

import asyncio
import csv
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.conftest import EXAMPLES, ROOT
from tests.loopback import Loopback, Reply, Request

NOTES = str(EXAMPLES / "notes.md")
TESTED_HERE = {"async_service", "crm_import", "own_model", "own_writer"}


def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(EXAMPLES / f"{name}.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_example_is_run_here() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.py")} == TESTED_HERE


def test_the_crm_import_drafts_a_row_each_and_says_what_to_do_about_the_rest(tmp_path: Path) -> None:
    target = tmp_path / "drafts.csv"
    done = run("crm_import", str(EXAMPLES / "contacts.csv"), str(target))
    assert done.returncode == 0, done.stderr
    with target.open(encoding="utf-8", newline="") as table:
        ilse, ana, tom = csv.DictReader(table)
    assert ilse["outcome"] == "written"
    assert ilse["message"].startswith("Hi Ilse,\n")
    assert ana["outcome"] == "written"
    assert "close" not in ana["message"]
    assert (tom["outcome"], tom["message"]) == ("declined", "")
    assert "Add a line" in tom["remark"]


def test_the_web_service_drafts_side_by_side_and_explains_bad_requests() -> None:
    service = load("async_service")
    notes = Path(NOTES).read_bytes()

    async def talk() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app=service.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            good = [client.post("/draft", content=notes) for _ in range(4)]
            return await asyncio.gather(*good, client.post("/draft", content=b" "), client.get("/"))

    *good, empty, elsewhere = asyncio.run(talk())
    assert {answer.status_code for answer in good} == {200}
    assert len({answer.json()["message"] for answer in good}) == 1
    assert "Ilse" in good[0].json()["message"]
    assert empty.status_code == 400
    assert "empty" in empty.json()["error"]
    assert elsewhere.status_code == 404


@pytest.mark.parametrize("model", [None, "ollama/llama3.2"])
def test_the_web_service_warms_up_while_it_starts(model: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    service = load("async_service")
    monkeypatch.setattr(service, "MODEL", model)

    async def live() -> list[str]:
        told = iter(["lifespan.startup", "lifespan.shutdown"])
        sent: list[str] = []

        async def receive() -> dict[str, Any]:
            return {"type": next(told)}

        async def send(message: Any) -> None:
            sent.append(message["type"])

        await service.app({"type": "lifespan"}, receive, send)
        return sent

    assert asyncio.run(live()) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_a_writer_of_ones_own_composes_and_the_guard_reads_it() -> None:
    done = run("own_writer", NOTES)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("written\n\nHi Ilse,\n\nHave you found someone who can teach seed saving")


def test_a_model_of_ones_own_is_asked_and_guarded() -> None:
    message = "Hi Ilse,\n\nThe 140 kinds of beans at Lindhof have stayed with me.\n\nBest wishes,\nMira Castellan"

    def answer(request: Request) -> Reply:
        if "verdict" in request.body["system"]:
            told: dict[str, Any] = {"findings": [], "verdict": "clean"}
        elif '"questions"' in request.body["user"]:
            told = {"questions": ["Who grows beans with you?", "Where do growers meet?", "Who sends you seed?"]}
        else:
            told = {"subject": "Your beans", "message": message, "claims": []}
        return Reply(body=json.dumps(told).encode())

    with Loopback(script=answer) as server:
        done = run("own_model", NOTES, f"{server.url}/answer")
        asked = [request.body["system"] + request.body["user"] for request in server.requests]
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"written\n\n{message}", [each[:200] for each in asked]
    assert len(asked) == 3
    assert not any("lease" in each for each in asked)

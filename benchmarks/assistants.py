"""How long assistants wait: a session in process, and a cold start over stdio against a bare server's.

    python benchmarks/assistants.py

Exits 1 where listing the tools and three calls take 0.3 s or more in process, once the server has warmed itself as it does
within its first two seconds, or where the first answer over stdio takes more than twice as long as a server's that has one
tool and does nothing.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from mcp import Client, StdioServerParameters

from invitewriter.contacts import NotesFolder
from invitewriter.mcp_server import Desk, build
from invitewriter.mcp_server.server import warm
from invitewriter.means import Means

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 9
MOST_SECONDS, MOST_TIMES = 0.3, 2.0
BARE = """
from mcp.server.mcpserver import MCPServer
server = MCPServer("bare")
@server.tool()
def nothing() -> str:
    return ""
server.run("stdio")
"""


async def session(desk: Desk) -> float:
    """The seconds of a listing and three calls."""
    async with Client(build(desk)) as client:
        started = time.perf_counter()
        await client.list_tools()
        for tool, arguments in (
            ("list_contacts", {"since": "7 days"}),
            ("get_brief", {"contact": "Ilse"}),
            ("check_message", {"contact": "Ilse", "text": "Hi Ilse,\n\nHow are the 140 kinds of beans?\n\nMira"}),
        ):
            if (await client.call_tool(tool, arguments)).is_error:
                raise RuntimeError(tool)
        return time.perf_counter() - started


async def first_answer(server: StdioServerParameters) -> float:
    """The seconds from starting a server to its list of tools."""
    started = time.perf_counter()
    async with Client(server) as client:
        await client.list_tools()
        return time.perf_counter() - started


def cold_starts(folder: Path, bytecode: str) -> dict[str, float]:
    """The median seconds to the first answer of both servers, started in turn."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": bytecode,
        "PYTHONDONTWRITEBYTECODE": "",
    }
    commands = {"bare": ["-c", BARE], "ours": ["-m", "invitewriter", "mcp", "--notes", str(folder)]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, arguments in commands.items():
            server = StdioServerParameters(command=sys.executable, args=arguments, env=environment)
            taken = asyncio.run(first_answer(server))
            if number:
                times[name].append(taken)
    return {name: statistics.median(taken) for name, taken in times.items()}


def main() -> int:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "notes")
        folder.mkdir()
        notes = (ROOT / "examples" / "notes.md").read_text(encoding="utf-8")
        folder.joinpath("ilse.md").write_text(notes, encoding="utf-8")
        desk = Desk(means=Means(), folder=NotesFolder(folder))
        cold = asyncio.run(session(desk))
        warm(desk)
        warmed = statistics.median(asyncio.run(session(desk)) for _ in range(ROUNDS))
        starts = cold_starts(folder, str(Path(place, "bytecode")))
    times = starts["ours"] / starts["bare"]
    print(
        f"list and three calls in process: {warmed:.3f} s warm (at most {MOST_SECONDS}), {cold:.3f} s if asked at once"
    )
    print(f"first answer over stdio: {starts['ours']:.3f} s, {times:.2f} times a bare server's (at most {MOST_TIMES})")
    return int(warmed >= MOST_SECONDS or times > MOST_TIMES)


if __name__ == "__main__":
    sys.exit(main())

"""The server with its tools, resources and prompts. What the tools do stands in tools.py."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable
from importlib.metadata import version
from typing import Any

from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError
from mcp.types import CallToolResult, InputRequiredResult, ToolAnnotations
from pydantic import ValidationError

from invitewriter.checking import guard_with
from invitewriter.domain import Draft
from invitewriter.errors import UsageError
from invitewriter.guard import find_rules
from invitewriter.guard.installed import explained_rules
from invitewriter.mcp_server.desk import Desk, reporting_errors
from invitewriter.mcp_server.tools import folder_tools, text_tools
from invitewriter.means import Means
from invitewriter.report import rule_text, rules_markdown
from invitewriter.resources import etiquette_page
from invitewriter.text.language import language_of

_READS_ONLY = ToolAnnotations(read_only_hint=True)
_SETTLED = 1.0
"""Seconds after the start: by then the host has shaken hands."""
_ANYTHING = "Kiln, loom, anvil, chisel, mortar, bellows, hammer."
_INSTRUCTIONS = """Helps the user write to people they have met: personally, truthfully, without selling. It drafts and never sends.
{where} What is withheld never leaves the user's machine. Check every letter with check_message, whoever wrote it, and show it
to the user, who sends it."""
_FOLDER = "list_contacts and get_brief read the user's own notes; write the letters yourself from what they permit."
_NO_FOLDER = "Bring the user's notes as text: draft_invitation writes from them."
_TASK = """Write to the people I met since {since}.

1. Call list_contacts(since="{since}"). Tell me who is on it, and what could not be read.
2. For each of them call get_brief(contact), from the second on with etiquette=false. Where it advises against a letter, tell me why and write none. Else write the letter
yourself: by its etiquette, from its facts alone, in its language and form. What you do not find there, do not say.
3. Call check_message(text, contact). Mend what it finds and check again, until the report is ok.
4. Show me each letter under its name, with what you could not clear and what the report says it does not tell. I send them myself."""


class _Server(MCPServer):
    """A server that says which argument of a call is missing or wrong in words, where the SDK quotes its validator."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        for tool in await self.list_tools():
            if tool.name == name:
                _refuse_unknown(name, arguments, list(tool.input_schema.get("properties", ())))
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            if isinstance(error.__cause__, ValidationError):
                wrong = ", ".join(
                    dict.fromkeys(str(each["loc"][0]) for each in error.__cause__.errors() if each["loc"])
                )
                raise ToolError(
                    f"{name} needs {wrong or 'other arguments'}: give it as its description says."
                ) from None
            raise


def _refuse_unknown(tool: str, given: Iterable[str], known: list[str]) -> None:
    """Raises ToolError for an argument that a tool has not: left out in silence, it would say "ok" of what nobody read."""
    if unknown := [repr(name) for name in given if name not in known]:
        takes = f"it takes {', '.join(known)}" if known else "it takes none"
        raise ToolError(f"{tool} has no argument {', '.join(unknown)}: {takes}.")


def build(desk: Desk) -> MCPServer:
    """A server at `desk`, ready to run. Logs nothing but its own collapse: a log would quote letters."""
    server = _Server(
        "invitewriter",
        title="invitewriter",
        instructions=_INSTRUCTIONS.format(where=_FOLDER if desk.folder else _NO_FOLDER),
        version=version("invitewriter"),
        log_level="CRITICAL",
    )
    for tool in [*(folder_tools(desk) if desk.folder else ()), *text_tools(desk)]:
        server.add_tool(reporting_errors(tool), description=_paragraph(tool), annotations=_READS_ONLY)
    _add_resources(server)
    if desk.folder:
        _add_prompt(server)
    return server


def serve(desk: Desk) -> None:
    """Serves over standard input and output until they close."""
    server = build(desk)
    warming = threading.Timer(_SETTLED, warm, [desk])
    warming.daemon = True
    warming.start()
    server.run("stdio")


def warm(desk: Desk) -> None:
    """Loads what the first call would wait for: word lists, the rules' phrases, the reader of rare languages."""
    with contextlib.suppress(Exception):
        guard_with(Means()).check(Draft(message=_ANYTHING))
        language_of(_ANYTHING)
        if desk.folder:
            desk.folder.listing(desk.today())


def _paragraph(tool: Callable[..., object]) -> str:
    return " ".join((tool.__doc__ or "").split())


def _add_resources(server: MCPServer) -> None:
    @server.resource(
        "invitewriter://etiquette",
        title="What the guard believes",
        description="How an invitation is written, and what never stands in one.",
        mime_type="text/markdown",
    )
    def etiquette() -> str:
        return etiquette_page()

    @server.resource(
        "invitewriter://rules",
        title="The rules of the no-pitch guard",
        description="Every rule by its family: what it finds, why, what to do instead, and where the belief comes from.",
        mime_type="text/markdown",
    )
    def rules() -> str:
        return rules_markdown(explained_rules())

    @server.resource(
        "invitewriter://rules/{rule}",
        title="One rule",
        description="A rule by its id or name (NP301, sorry-to-bother), or a family of them (NP3).",
        mime_type="text/plain",
    )
    def rule(rule: str) -> str:
        try:
            return "\n".join(rule_text(meant) for meant in find_rules(rule, explained_rules()))
        except UsageError as error:
            raise ResourceNotFoundError(str(error)) from None


def _add_prompt(server: MCPServer) -> None:
    @server.prompt(title="Write to the people I met")
    def write_to_the_people_i_met(since: str = "yesterday") -> str:
        """Drafts a letter to everyone in the notes since a day, and checks each."""
        return _TASK.format(since=" ".join(since.split())[:40].replace('"', ""))

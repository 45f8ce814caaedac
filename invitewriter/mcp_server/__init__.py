"""The door for assistants: an MCP server over stdio. Needs the extra `mcp`; nothing but the protocol goes to stdout."""

from invitewriter.mcp_server.desk import Desk
from invitewriter.mcp_server.server import build, serve

__all__ = ["Desk", "build", "serve"]

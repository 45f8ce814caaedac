"""The MCP server for assistants, over stdio. It needs the extra `mcp`, and writes nothing but the protocol to stdout."""

from invitewriter.mcp_server.desk import Desk
from invitewriter.mcp_server.server import build, serve

__all__ = ["Desk", "build", "serve"]

"""What tests.program forks the program from: imported once, by the process that does the forking (takes seconds)."""

import invitewriter.batching
import invitewriter.cli
import invitewriter.mcp_server  # noqa: F401 - to have it loaded
from invitewriter.llm.vendor import library

library()

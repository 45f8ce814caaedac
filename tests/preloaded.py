"""What tests.program forks the program from: imported once, by the process that does the forking, with one letter and one plan made (takes seconds)."""

import gc
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

import invitewriter.batching
import invitewriter.mcp_server  # noqa: F401 - to have it loaded
from invitewriter.cli import main
from invitewriter.llm.vendor import library

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

library()
with TemporaryDirectory() as folder:  # else each of them would read the word files anew
    for name, file, *rest in (["draft", "notes.md"], ["plan", "fair.txt", "--output", folder]):
        made = CliRunner().invoke(main, [name, str(EXAMPLES / file), *rest])
        assert made.exit_code == 0, made.output
gc.freeze()

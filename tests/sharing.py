"""Which worker runs which tests, where several share the work (pytest -n): a whole file goes to one, and so do files that share what is slow to make."""

from typing import Any

from xdist.scheduler import LoadScopeScheduling

SHARED = {
    "a wheel": ("test_environments", "test_packaging"),
    "a model's library": (
        *("test_ask", "test_cli_batch", "test_cli_model", "test_mcp", "test_terminal"),  # also a process to fork from
        *("test_llm", "test_llm_loop", "test_batching_run", "test_batch_api", "test_asking", "test_sameness"),
        *("test_api", "test_cli", "test_canaries", "test_cassettes", "test_gate", "test_settings"),
    ),
}
"""What is made once by the worker that runs these files, and takes seconds (tests.conftest, tests.program, litellm's import)."""
SLOW = ("test_truth", "test_rules", "test_scribbles", "test_brief_properties", "test_golden_letters", "test_docs")
"""Begun early, so that none of them is left for a single worker at the end."""
_GROUPS = {file: shared for shared, files in SHARED.items() for file in files}


def rank(nodeid: str) -> int:
    """Where in the order the test's file comes: what is shared first, then what is slow."""
    file = _file(nodeid)
    order = [*_GROUPS, *SLOW]
    return order.index(file) if file in order else len(order)


class ByFile(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out whole files, or groups of them, in the order in which they were collected."""

    def __init__(self, config: Any, log: Any = None) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False  # the files with the most tests are not those that take longest

    def _split_scope(self, nodeid: str) -> str:
        file = _file(nodeid)
        return _GROUPS.get(file, file)


def _file(nodeid: str) -> str:
    return nodeid.split(".py::", 1)[0].rpartition("/")[2]

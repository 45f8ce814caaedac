"""The loop's end: the program ends, whatever the loop was about, and a call when the user has had enough."""

import os
import subprocess
import sys
from pathlib import Path

SLOW = """
import pathlib, time

pathlib.Path("begun").touch()
time.sleep(1)
"""
LEAVING = """
import gc, pathlib, threading, time
from invitewriter.llm import loop


class Finalised:
    def __del__(self):
        import slow


async def call():
    import slow


gc.set_threshold(1_000_000)  # kept by a circle, it is finalised when the interpreter ends, with imports still there
held = Finalised()
held.held = held
del held
threading.Thread(target=loop.run, args=(call(), 60), daemon=True).start()
while not pathlib.Path("begun").exists():
    time.sleep(0.01)
"""


INTERRUPTED = """
import asyncio, signal, threading
from invitewriter.llm import loop


async def call():
    signal.pthread_kill(threading.get_ident(), signal.SIGINT)
    await asyncio.sleep(50)


try:
    loop.run(call(), 60)
except KeyboardInterrupt:
    print("interrupted")
"""


def test_a_program_ends_while_the_loop_imports_what_a_finaliser_needs(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text(SLOW)
    (tmp_path / "leaving.py").write_text(LEAVING)
    path = os.pathsep.join((str(tmp_path), *sys.path))
    ended = subprocess.run(
        [sys.executable, "leaving.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_an_interrupt_is_noticed_though_it_wakes_nobody_who_waits() -> None:
    """As one that comes just before the wait begins, and would be noticed with the answer; here another thread gets it."""
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "interrupted\n", "")

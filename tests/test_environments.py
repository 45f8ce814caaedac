"""A fresh environment that grows, installed as users install: without extras, with mcp, with llm beside it; every door starts from there."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, ROOT, UV

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
NOTES = str(EXAMPLES / "notes.md")
UNREACHED = ("Failed to fetch", "error sending request", "dns error", "timed out")


class Environment:
    """A virtual environment, with nothing in it but what is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([*UV, "venv", "--clear", "--python", sys.executable, str(folder)], check=True)

    def install(self, *requirements: str) -> None:
        """Skips the test where the package index cannot be reached; any other failure is one."""
        done = self.manage("install", *requirements)
        if done.returncode and any(sign in done.stderr for sign in UNREACHED):
            pytest.skip(f"the package index cannot be reached: {done.stderr.strip().splitlines()[-1]}")
        assert done.returncode == 0, done.stderr

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*UV, "pip", arguments[0], "--python", str(self.folder), *arguments[1:]]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def run(self, program: str, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        environment = {
            name: text
            for name, text in os.environ.items()
            if name not in {"PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE"}
        }
        return subprocess.run(
            [str(self.bin / program), *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={**environment, "LLM_USER_PATH": str(self.folder / "llm")},
        )

    def llm(self, *calls: tuple[str, ...]) -> list[tuple[int, str, str]]:
        """Exit code, stdout and stderr of each command of llm, all in one process: its start is a second."""
        code = (
            "import json; from click.testing import CliRunner; from llm.cli import cli; "
            f"done = [CliRunner().invoke(cli, call) for call in {calls!r}]; "
            "print(json.dumps([(each.exit_code, each.stdout, each.stderr) for each in done]))"
        )
        done = self.run("python", "-c", code)
        assert done.returncode == 0, done.stderr
        return [tuple(each) for each in json.loads(done.stdout)]

    def imported(self, code: str, *names: str) -> set[str]:
        """Which of the modules `names` are loaded after `code`."""
        asked = f"import sys\n{code}\nimport json; print(json.dumps([n for n in {names!r} if n in sys.modules]))"
        done = self.run("python", "-c", asked)
        assert done.returncode == 0, done.stderr
        return set(json.loads(done.stdout.splitlines()[-1]))

    def consistent(self) -> bool:
        return self.manage("check").returncode == 0


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Without extras, until a test asks for more: what is there has been compiled then, so the tests stand in this order."""
    environment = Environment(tmp_path_factory.mktemp("bare"))
    environment.install(str(wheel))
    return environment


@pytest.fixture(scope="module")
def with_mcp(bare: Environment, wheel: Path) -> Environment:
    bare.install(f"{wheel}[mcp]")
    return bare


@pytest.fixture(scope="module")
def with_llm(with_mcp: Environment) -> Environment:
    """Beside us simonw's llm."""
    with_mcp.install("llm")
    return with_mcp


def opens(environment: Environment) -> None:
    """Whether the doors everybody has start."""
    assert environment.consistent()
    drafted = environment.run("invitewriter", "draft", NOTES)
    assert drafted.returncode == 0, drafted.stderr
    assert "Ilse" in drafted.stdout
    assert environment.run("invitewriter", "check", "-", stdin="Book a demo today!").returncode == 1


def test_without_extras_every_door_but_the_assistants_opens(bare: Environment) -> None:
    opens(bare)
    refused = bare.run("invitewriter", "mcp")
    assert refused.returncode == 2
    assert f"{bare.folder}" in refused.stderr
    assert "-m pip install 'mcp>=2,<3'" in refused.stderr
    assert (
        bare.imported("import invitewriter, invitewriter.cli; invitewriter.check('Hi.')", "mcp", "llm", "litellm")
        == set()
    )


def test_the_extra_mcp_alone_opens_the_door_for_assistants(with_mcp: Environment) -> None:
    opens(with_mcp)
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "raw", "version": "0"}}
    line = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello}) + "\n"
    served = with_mcp.run("invitewriter", "mcp", "--notes", str(EXAMPLES), stdin=line)
    assert json.loads(served.stdout.splitlines()[0])["result"]["serverInfo"]["name"] == "invitewriter"
    assert with_mcp.imported("import invitewriter.mcp_server", "mcp", "litellm", "llm") == {"mcp"}


def test_llm_lists_our_door_and_starts_without_our_libraries(with_llm: Environment) -> None:
    plugins = json.loads(with_llm.run("llm", "plugins").stdout)
    (ours,) = [plugin for plugin in plugins if plugin["name"] == "invitewriter"]
    assert set(ours["hooks"]) == {"register_commands", "register_tools", "register_template_loaders"}
    loaded = with_llm.imported(
        "import llm.cli", "invitewriter.llm_plugin", "litellm", "invitewriter.guard", "jinja2", "mcp"
    )
    assert loaded == {"invitewriter.llm_plugin"}


def test_llm_invite_writes_a_letter_without_a_model(with_llm: Environment) -> None:
    written, lost, unknown = with_llm.llm(
        ("invite", NOTES), ("invite", "nothing.md"), ("invite", NOTES, "-m", "no-such-model")
    )
    code, out, err = written
    assert code == 0, err
    assert "Ilse" in out
    assert "nowhere" in err
    assert "lease" not in out + err
    assert (lost[0], lost[2].count("\n")) == (2, 1)
    assert unknown[0] == 2
    assert "llm models" in unknown[2]


ECHO = """
import llm, json
class Echo(llm.Model):
    model_id = "echo-letters"
    def execute(self, prompt, stream, response, conversation):
        if "verdict" in prompt.system + prompt.prompt:
            yield json.dumps({"findings": [], "verdict": "clean"})
        elif '{"questions"' in prompt.prompt:
            yield json.dumps({"questions": ["Who grows with you?", "Where do growers meet?", "Who sends you seed?"]})
        elif '{"subject"' in prompt.prompt:
            yield json.dumps({"message": "Hi Ilse,\\n\\nThe 140 kinds of beans at Lindhof have stayed with me.", "claims": []})
        else:
            yield prompt.system + prompt.prompt
@llm.hookimpl
def register_models(register):
    register(Echo())
"""


@pytest.fixture(scope="module")
def echoing(with_llm: Environment) -> Environment:
    """With a plug-in that brings llm a model, as its users install one."""
    package = with_llm.folder / "echo"
    package.mkdir()
    (package / "llm_echo_letters.py").write_text(ECHO, encoding="utf-8")
    (package / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
        '[project]\nname = "llm-echo-letters"\nversion = "0"\n[tool.setuptools]\npy-modules = ["llm_echo_letters"]\n'
        '[project.entry-points.llm]\necho = "llm_echo_letters"\n',
        encoding="utf-8",
    )
    with_llm.install(str(package))
    return with_llm


def test_llm_invite_asks_a_model_of_llms_own_and_the_guard_reads_it(echoing: Environment) -> None:
    done = echoing.run("llm", "invite", NOTES, "-m", "echo-letters", "--channel", "chat")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Hi Ilse,\n\nThe 140 kinds of beans at Lindhof have stayed with me.")
    assert "Who sends you seed?" in done.stdout
    assert "echo-letters" in done.stderr


def test_our_prompts_are_templates_of_llm_without_what_is_withheld(echoing: Environment) -> None:
    (code, out, err), (failed, _, told) = echoing.llm(
        ("-t", f"invite:{NOTES}", "-m", "echo-letters"), ("-t", "invite:nothing.md", "-m", "echo-letters")
    )
    assert code == 0, err
    assert "140 kinds of beans" in out
    assert "answer with the letter and nothing else" in out
    assert "lease" not in out
    assert failed
    assert "nothing.md" in told


def test_the_guard_is_a_tool_of_llm(with_llm: Environment) -> None:
    code = (
        "from llm import get_tools; c = get_tools()['check_no_pitch'].implementation; "
        "print(c('Book a demo today!')); print(c('Hi Ana.'))"
    )
    told = with_llm.run("python", "-c", code).stdout
    assert "demo" in told
    assert told.endswith("clean\n")


def test_all_together_are_consistent(with_llm: Environment) -> None:
    assert with_llm.consistent()
    assert "mcp" in with_llm.imported("import invitewriter.mcp_server, llm", "mcp", "llm", "litellm")


def test_a_rule_of_ones_own_is_made_as_its_page_says(with_mcp: Environment) -> None:
    page = (EXAMPLES / "own_rules" / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    commands = [line.removeprefix(".venv/bin/").split() for line in block.splitlines()]
    done = []
    for program, *arguments in commands:
        given = [str(ROOT / each) if "own_rules" in each else each for each in arguments if each != "--yes"]
        done.append(with_mcp.manage(*given) if program == "pip" else with_mcp.run(program, *given))
    installed, explained, found, ignored, uninstalled = done
    assert installed.returncode == uninstalled.returncode == 0, installed.stderr
    assert explained.stdout.startswith("product-name (HB101, error)")
    assert (found.returncode, "Tidewatch" in found.stdout) == (1, True)
    assert ignored.returncode == 0
    assert with_mcp.run("invitewriter", "rules", "HB101").returncode == 2

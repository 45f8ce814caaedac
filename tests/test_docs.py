"""What the docs say is run or compared, so that it cannot drift."""

import importlib.util
import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

import invitewriter
from docs.filing import copies, filings
from invitewriter.cli import main
from invitewriter.resources import checksum, copied_to, read_toml
from invitewriter.text.sentences import sentences
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return [block for told, block in fenced if told == language]


def test_the_generated_pages_are_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    for path, text in generate.pages().items():
        assert path.read_text(encoding="utf-8") == text, (
            f"{path.name} is stale: run `make docs` (python -m docs.generate)"
        )


def test_the_changelog_stays_a_list_to_be_read_each_heading_once() -> None:
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    news = log.partition("## [Unreleased]")[2].partition("\n## ")[0]
    headings = re.findall(r"^### .*$", news, re.MULTILINE)
    assert len(set(headings)) == len(headings)
    assert "### Added" not in headings, "each line goes under the heading of its door"
    assert len(news.splitlines()) <= 150


def test_what_is_noted_of_phrases_is_what_they_tell_and_most_are_noted() -> None:
    for path, text in filings().items():
        noted, fresh = json.loads(path.read_text(encoding="utf-8")), json.loads(text)
        wrong = [phrase for phrase in noted.keys() & fresh.keys() if noted[phrase] != fresh[phrase]]
        assert not wrong, f"{path.name} tells wrongly of {wrong[:3]}: run `make docs` (python -m docs.generate)"
        # A phrase that is not noted only takes longer: whoever edits a few need not write the files anew at once.
        missing = len(fresh.keys() - noted.keys())
        assert missing <= len(fresh) / 20, (
            f"{path.name} lacks {missing} phrases: run `make docs` (python -m docs.generate)"
        )


def test_each_file_of_words_has_a_copy_that_starts_fast() -> None:
    for path, text in copies().items():
        assert path.is_file(), f"{path.name} is missing: run `make docs` (python -m docs.generate)"
        assert path.read_text(encoding="utf-8") == text, (
            f"{path.name} is stale: run `make docs` (python -m docs.generate)"
        )


def test_a_file_of_words_that_has_changed_is_read_itself(tmp_path: Path) -> None:
    table = tmp_path / "words.toml"
    table.write_text('small = "of in"\n', encoding="utf-8")
    copied_to(table).parent.mkdir()
    copied_to(table).write_text(
        f'{{"of": "{checksum(table.read_bytes())}", "holds": {{"small": "copied"}}}}', encoding="utf-8"
    )
    assert read_toml(table) == {"small": "copied"}
    table.write_text('small = "of in on"\n', encoding="utf-8")
    assert read_toml(table) == {"small": "of in on"}


def test_the_library_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = blocks("python")
    exec(example, {})  # noqa: S102 - it is our own README
    printed = capsys.readouterr().out
    assert printed.startswith("written Hi Ana")
    assert "sorry-to-bother" in printed


def test_the_notes_of_the_readme_make_a_letter_without_the_confidence() -> None:
    (notes,) = [block for block in blocks("") if block.startswith("---\ncontact")]
    result = CliRunner().invoke(main, ["draft", "-"], input=notes)
    assert result.exit_code == 0, result.stderr
    assert "Ilse" in result.stdout
    assert "lease" not in result.output


def test_every_command_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes.md").write_text((ROOT / "examples" / "notes.md").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "message.txt").write_text(
        (ROOT / "examples" / "message.txt").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (tmp_path / "fair.txt").write_bytes((ROOT / "examples" / "fair.txt").read_bytes())
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "ilse.md").write_bytes((tmp_path / "notes.md").read_bytes())
    monkeypatch.chdir(tmp_path)
    (listed,) = [block for block in blocks("") if block.startswith("invitewriter draft")]
    commands = [re.split(r"\s{2,}", line)[0] for line in listed.splitlines()]
    assert len(commands) >= 8
    for command in commands:
        result = CliRunner().invoke(main, shlex.split(command)[1:])
        assert result.exit_code == 0, (command, result.output)


def test_every_command_for_the_time_after_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes.md").write_text((ROOT / "examples" / "notes.md").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "letter.txt").write_text("Hi Ilse,\n\nthe template comes with this.\n\nMira\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INVITEWRITER_NOTES", str(tmp_path))
    (listed,) = [block for block in blocks("") if block.startswith("invitewriter log")]
    for command in [re.split(r"\s{2,}", line)[0] for line in listed.splitlines()]:
        result = CliRunner().invoke(main, shlex.split(command)[1:])
        assert result.exit_code == 0, (command, result.output)


def test_every_command_and_option_has_help() -> None:
    for name in main.list_commands(None):  # type: ignore[arg-type]
        command = main.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.help, name
        for parameter in command.params:
            assert parameter.param_type_name == "argument" or getattr(parameter, "help", None), (name, parameter.name)
        assert f"invitewriter {name}" in README, name
        assert f"## {name}\n\n```\nUsage: invitewriter {name}" in COMMANDS, name


def test_exported_names_are_sorted_and_all_there() -> None:
    assert invitewriter.__all__ == sorted(invitewriter.__all__)
    assert dir(invitewriter) == invitewriter.__all__
    for name in invitewriter.__all__:
        assert getattr(invitewriter, name).__module__.startswith("invitewriter."), name
    with pytest.raises(AttributeError, match="nonsense"):
        _ = invitewriter.nonsense


def test_nothing_committed_names_a_machine() -> None:
    files = [
        path
        for folder in ("invitewriter", "prompts", "docs", "examples", "cassettes")
        for path in (ROOT / folder).rglob("*")
    ]
    texts = [path for path in files if path.suffix in {".py", ".md", ".j2", ".toml", ".yaml", ".json", ".txt"}]
    assert len(texts) > 30
    for path in texts:
        assert not re.search(r"/(root|home/\w+|work)/", path.read_text(encoding="utf-8")), path


def test_no_cassette_holds_a_key_or_a_withheld_line() -> None:
    cassettes = list((ROOT / "cassettes").glob("*.yaml"))
    assert len(cassettes) >= 9
    for path in cassettes:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?i)authorization|x-api-key|x-goog|\b(sk|gsk|xai)-[\w-]{6,}|AIza[\w-]{10,}", text), (
            path.name
        )
        assert "lease" not in text, path.name


def test_the_page_on_assistants_names_every_tool() -> None:
    from invitewriter.mcp_server import Desk
    from invitewriter.mcp_server.tools import folder_tools, text_tools
    from invitewriter.means import Means

    page = (ROOT / "docs" / "assistants.md").read_text(encoding="utf-8")
    desk = Desk(means=Means())
    for tool in [*folder_tools(desk), *text_tools(desk)]:
        assert f"`{tool.__name__}(" in page, tool
    (configuration,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    pasted = json.loads(configuration)["mcpServers"]["invitewriter"]
    printed = CliRunner().invoke(main, ["mcp", "--notes", str(ROOT / "examples"), "--snippet"])
    ours = json.loads(printed.stdout)["mcpServers"]["invitewriter"]
    assert pasted.keys() == ours.keys()
    assert pasted["args"][:-1] == ours["args"][:-1]


def test_what_the_docs_point_to_is_there() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)


def test_the_page_on_where_things_stand_names_every_package_and_nothing_that_is_gone() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w/]+(?:/|\.py))`", page))
    package = ROOT / "invitewriter"
    assert [name for name in named if not ((package / name).exists() or (ROOT / name).exists())] == []
    parts = {path.name + "/" * path.is_dir() for path in package.iterdir()}
    assert parts - named <= {"__init__.py", "__main__.py", "__pycache__/", "py.typed", "words/"}


def test_every_command_for_setting_up_runs() -> None:
    (listed,) = [block for block in blocks("") if block.startswith("invitewriter init")]
    init, doctor = [re.split(r"\s{2,}", line)[0] for line in listed.splitlines()]
    assert CliRunner().invoke(main, shlex.split(init)[1:], input="Mira\n" + "\n" * 12).exit_code == 0
    looked = CliRunner().invoke(main, shlex.split(doctor)[1:])
    assert looked.exit_code == 0
    assert "nowhere" in looked.stdout


def test_the_readme_tells_of_privacy_in_three_sentences() -> None:
    section = README.partition("## Privacy in three sentences\n")[2].partition("\n## ")[0]
    assert len(sentences(" ".join(section.split()), "en")) == 3
    for word in ("offline = true", "--explain", "Nothing is ever sent"):
        assert word in section


def test_the_readme_says_how_a_newcomer_runs_what_it_shows() -> None:
    before = README.partition("## Setting up")[0]
    assert "source .venv/bin/activate" in before
    for word in ("--paste", "--snippet", "docs/completion.md", "pip install -e '.[mcp]'"):
        assert word in README
    assert "pip install 'invitewriter[" not in README  # there is nothing to install under that name but a clone

"""A team's own rules, in a package of their own, found by their entry point."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import pytest

from invitewriter.domain import Span
from invitewriter.errors import ConfigError
from invitewriter.guard import RULES, Passage
from invitewriter.guard.installed import GROUP, is_named
from invitewriter.guard.theirs import asked, faults
from invitewriter.guard.trying import doubled, misfits
from tests.conftest import EXAMPLES, ROOT
from tests.tables import every


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package installed into it."""
    folder = tmp_path_factory.mktemp("site")
    install = [sys.executable, "-m", "uv", "--quiet", "pip", "install", "--no-deps", "--no-build-isolation"]
    install += ["--python", sys.executable, "--target", str(folder)]
    subprocess.run([*install, str(EXAMPLES / "own_rules")], check=True, capture_output=True)
    return folder


def with_rules(site: Path, folder: Path, source: str) -> Path:
    """`folder`, with the package installed into it whose rules are `source`."""
    for path in site.iterdir():
        if path.name != "harbour_rules.py":
            (folder / path.name).symlink_to(path)
    (folder / "harbour_rules.py").write_text(source, encoding="utf-8")
    return folder


def run(site: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "invitewriter", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(site)},
    )


def runs(site: Path, *calls: tuple[str, ...], stdin: str = "") -> list[tuple[int, str, str]]:
    """Exit code, stdout and stderr of each command, all in one process: its start is what takes long."""
    code = (
        "import json, sys; from click.testing import CliRunner; from invitewriter.cli import main; "
        f"done = [CliRunner().invoke(main, call, input=sys.argv[1]) for call in {calls!r}]; "
        "print(json.dumps([(each.exit_code, each.stdout, each.stderr) for each in done]))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), str(ROOT)])}
    done = subprocess.run(
        [sys.executable, "-c", code, stdin], capture_output=True, text=True, check=True, cwd=ROOT, env=environment
    )
    return [(code, out, err) for code, out, err in json.loads(done.stdout)]


def test_an_installed_rule_is_listed_and_blocks_like_ours(site: Path) -> None:
    assert "HB101" in run(site, "rules").stdout
    done = run(site, "check", "-", stdin="Hi Ana,\n\nTidewatch would suit your harbour.\n\nTom")
    assert done.returncode == 1
    assert "product-name" in done.stdout
    assert "Why" not in done.stderr


def test_an_installed_rule_has_its_stage_and_can_be_ignored(site: Path) -> None:
    text = "Hi Ana,\n\nTidewatch would suit your harbour.\n\nTom"
    staged, ignored = ("check", "-", "--stage", "engaged"), ("check", "-", "--ignore", "product-name")
    for code, out, _ in runs(site, staged, ignored, stdin=text):
        assert code == 0
        assert "product-name" not in out


def test_a_rule_that_takes_an_id_twice_is_told(site: Path, tmp_path: Path) -> None:
    source = (site / "harbour_rules.py").read_text(encoding="utf-8").replace("HB101", "NP301")
    done = run(with_rules(site, tmp_path, source), "rules")
    assert done.returncode == 2
    assert "NP301" in done.stderr


def test_a_package_that_cannot_be_loaded_is_told_in_one_line(site: Path, tmp_path: Path) -> None:
    with_rules(site, tmp_path, "import nothing_of_the_kind\n")
    done = run(tmp_path, "check", "-", stdin="Hi.")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "harbour_rules" in done.stderr


def test_a_package_with_rules_is_seen_on_the_path_and_others_are_not(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Some library of another test may have brought a finder of its own, with which anything may be installed.
    ours = [each for each in sys.meta_path if each is PathFinder or not hasattr(each, "find_distributions")]
    monkeypatch.setattr(sys, "meta_path", ours)
    nowhere = str(tmp_path / "nowhere")
    assert is_named(GROUP, [nowhere, str(site)])
    assert not is_named("somebody.else", [nowhere, str(site)])


def test_a_package_with_rules_is_found_in_an_archive(site: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "rules"), "zip", site)
    assert "HB101" in run(Path(archive), "rules").stdout


def test_a_phrase_that_cannot_be_read_is_told_before_any_text_is(site: Path, tmp_path: Path) -> None:
    source = (
        (site / "harbour_rules.py").read_text(encoding="utf-8").replace('phrases("', 'phrases("we ({nobody}|x)", "')
    )
    with_rules(site, tmp_path, source)
    done = run(tmp_path, "check", "-", stdin="Hi.")
    assert done.returncode == 2
    assert "{nobody}" in done.stderr
    assert "harbour_rules" in done.stderr


def test_a_rule_that_its_own_examples_refute_is_told(site: Path, tmp_path: Path) -> None:
    source = (site / "harbour_rules.py").read_text(encoding="utf-8")
    for _, _, err in runs(site, ("rules", "HB101"), ("doctor",)):
        assert "example" not in err
    source = source.replace('"Tidewatch would', '"Waterwatch would').replace('"The tide in', '"The tide watch app in')
    with_rules(site, tmp_path, source)
    listed, of_ours, looked = runs(tmp_path, ("rules",), ("rules", "NP301"), ("doctor",))
    assert listed[0] == 1
    assert "HB101 product-name does not find its bad example “Waterwatch would suit" in listed[2]
    assert "HB101 product-name objects to its good example “The tide watch app" in listed[2]
    assert not of_ours[2]
    assert looked[0] == 3
    assert "does not find its bad example" in looked[1]
    (tmp_path / "harbour_rules.py").write_text(source.replace('phrases("', 'lambda *_: 1 / 0, # ("'), encoding="utf-8")
    assert "On “Waterwatch" in run(tmp_path, "rules", "HB101").stderr


def test_the_doctor_tells_of_rules_that_cannot_be_loaded(site: Path, tmp_path: Path) -> None:
    with_rules(site, tmp_path, "import nothing_of_the_kind\n")
    looked = run(tmp_path, "doctor")
    assert looked.returncode == 3
    assert "nothing_of_the_kind" in looked.stdout
    assert "your notes go" in looked.stdout


def test_our_own_rules_fit_their_examples() -> None:
    tried = [rule for rule in RULES if rule.find and not (rule.needs_brief or rule.needs_channel)]
    assert len(tried) > 30
    assert [misfit for rule in tried for misfit in misfits(rule)] == []


def test_a_rule_that_doubles_one_of_ours_is_told_with_its_name() -> None:
    apology = next(rule for rule in RULES if rule.name == "sorry-to-bother")
    own = replace(apology, id="HB102", name="bothering", bad=("Sorry to bother you again, but we met on Tuesday.",))
    assert "NP301 sorry-to-bother" in doubled(own, RULES)
    assert not doubled(replace(own, bad=(*own.bad, "Tidewatch would suit your harbour.")), RULES)


@every(
    ("wrong", "told"),
    [
        ({"severity": "error"}, "Severity.ERROR"),
        ({"id": "NP999"}, "ours"),
        ({"id": "CRMXX1"}, "two or more digits"),
        ({"until": "engaged"}, "Stage.ENGAGED"),
        ({"bad": "one sentence"}, "tuple of texts"),
        ({"find": lambda passage: []}, "a passage and a brief"),
        ({}, ""),
    ],
)
def test_what_cannot_be_meant_in_a_rule_is_told_when_it_is_read(wrong: dict[str, Any], told: str) -> None:
    given = {"id": "HB101", "name": "product-name", **wrong}
    assert told in "; ".join(faults(replace(RULES[0], **given)))
    assert bool(told) == bool(list(faults(replace(RULES[0], **given))))


def test_a_finder_that_fails_or_finds_no_stretch_is_told_by_its_rule() -> None:
    passage = Passage(name="message", text="Hi.")
    finders = {
        "ZeroDivisionError at test_own_rules.py": lambda *_: 1 / 0,
        "found tuple": lambda *_: [(0, 1)],
        "found 0 to 9": lambda *_: [Span(start=0, end=9)],
        "found None": lambda *_: None,
        "Span takes its fields by name: start=..., end=...": lambda *_: [Span(0, 1)],  # type: ignore[call-arg]
    }
    for told, find in finders.items():
        rule = replace(RULES[0], id="HB101", name="product-name", find=find)  # type: ignore[arg-type]
        with pytest.raises(ConfigError, match=f"Your rule HB101 product-name .*{told}"):
            asked(rule, passage, None)

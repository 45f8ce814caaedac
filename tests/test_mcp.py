"""The door for assistants, by real clients: in process, over stdio in a subprocess, and by the reference inspector."""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from mcp import Client, StdioServerParameters

from invitewriter.contacts import NotesFolder
from invitewriter.domain import Sender
from invitewriter.mcp_server import Desk, build
from invitewriter.means import Means
from invitewriter.report.schema import definition
from invitewriter.testing import ScriptedModel
from tests.conftest import EXAMPLES, ROOT, npm_tool
from tests.program import Program

TODAY = date(2026, 11, 25)
SECRETS = ("custody", "Ravensburg", "4711", "Jonas", "lease")
ANA = """---
contact: Ana Kovač
met_at: Clay Days in Maribor
date: 2026-11-24
---
- she builds wood kilns and is looking for somebody with a second chimney
- I promised to send her the list of brick yards
- the custody hearing is in Ravensburg, file 4711 (private)
"""
TOM = """# Tom Reed

Met at Clay Days on Tuesday. He collects tram maps and wants to meet museum archivists.
Jonas joined later, he is into green roofs.
"""
LETTER = "Hi Ana,\n\nThe list of brick yards is on its way. Have you found somebody with a second chimney?\n\nBest,\nMira Castellan"
LEAK = "Hi Ana,\n\nI hope the custody hearing in Ravensburg goes well.\n\nBest,\nMira Castellan"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "notes"
    (root / "clay").mkdir(parents=True)
    (root / "ana.md").write_text(ANA, encoding="utf-8")
    (root / "clay" / "2026-11-24 tom.md").write_text(TOM, encoding="utf-8")
    (root / "ilse.md").write_text((EXAMPLES / "notes.md").read_text(encoding="utf-8"), encoding="utf-8")
    (root / "shopping.md").write_text("- flour\n- salt\n", encoding="utf-8")
    return root


def desk(folder: Path | None, **means: Any) -> Desk:
    sender = Sender(name="Mira Castellan")
    opened = NotesFolder(folder) if folder else None
    return Desk(means=Means(**means), folder=opened, sender=sender, today=lambda: TODAY)


def session(at: Desk | StdioServerParameters, steps: Callable[[Client], Awaitable[Any]]) -> Any:
    async def talk() -> Any:
        async with Client(build(at) if isinstance(at, Desk) else at) as client:
            return await steps(client)

    return asyncio.run(talk())


def call(at: Desk, tool: str, **arguments: str | bool) -> Any:
    """What a tool answers with, as structured content; or the text of its error."""

    async def steps(client: Client) -> Any:
        result = await client.call_tool(tool, arguments)
        return result.content[0].text if result.is_error else result.structured_content  # type: ignore[union-attr]

    return session(at, steps)


async def everyone_met_yesterday(client: Client) -> list[str]:
    """What a host does that is asked to write to the people its user met yesterday; gives the letters that passed."""
    listed = await client.call_tool("list_contacts", {"since": "yesterday"})
    assert listed.structured_content is not None
    letters = []
    for each in listed.structured_content["contacts"]:
        brief = (await client.call_tool("get_brief", {"contact": each["name"]})).structured_content
        assert brief is not None
        fact = next(fact["text"] for fact in brief["facts"] if "look" in fact["text"] or "want" in fact["text"])
        first = brief["contact"]["name"].split()[0]
        text = f"Hi {first},\n\nI keep thinking of what you said: {fact}\n\nBest,\n{brief['sender']['name']}"
        checked = await client.call_tool("check_message", {"contact": each["name"], "channel": "email", "text": text})
        assert checked.structured_content is not None
        assert checked.structured_content["report"]["ok"], checked.structured_content
        letters.append(text)
    return letters


def server(folder: Path, *options: str) -> StdioServerParameters:
    arguments = ["-m", "invitewriter", "mcp", "--notes", str(folder), "--today", TODAY.isoformat(), *options]
    environment = {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": os.environ["XDG_CONFIG_HOME"]}
    return StdioServerParameters(command=sys.executable, args=arguments, env=environment)


def test_the_people_met_yesterday_are_written_to_in_process_and_over_stdio(folder: Path, tmp_path: Path) -> None:
    sender = tmp_path / "me.md"
    sender.write_text("# Mira Castellan\nschool gardener in Maribor\n", encoding="utf-8")
    here = session(desk(folder), everyone_met_yesterday)
    there = session(server(folder, "--sender", str(sender)), everyone_met_yesterday)
    assert here == there
    assert [letter.split(",")[0] for letter in here] == ["Hi Ana", "Hi Tom"]


def test_contacts_are_listed_the_latest_first_with_what_tells_their_day(folder: Path) -> None:
    answer = call(desk(folder), "list_contacts")
    assert [(each["name"], each["met_on"], each["dated_by"]) for each in answer["contacts"]] == [
        ("Ana Kovač", "2026-11-24", "front matter"),
        ("Tom Reed", "2026-11-24", "file name"),
        ("Ilse Brandauer", "2026-11-19", "front matter"),
    ]
    (unread,) = answer["unread"]
    assert unread["file"] == "shopping.md"
    assert "Contact: NAME" in unread["problem"]


def test_several_people_of_one_file_are_listed_and_briefed_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "2026-11-24.md").write_text(f"# Lena Ortiz\n- runs a seed bank\n- looks for a cellar\n\n{TOM}")
    assert {each["name"] for each in call(desk(tmp_path), "list_contacts")["contacts"]} == {"Lena Ortiz", "Tom Reed"}
    told = json.dumps(call(desk(tmp_path), "get_brief", contact="Lena Ortiz"))
    assert "seed bank" in told
    assert "tram maps" not in told


def test_a_first_line_tells_an_assistant_where_it_was(tmp_path: Path) -> None:
    (tmp_path / "fair.md").write_text(f"Seed and Soil Fair, Graz, 24 Nov\n\n# Lena Ortiz\n- runs a seed bank\n\n{TOM}")
    assert call(desk(tmp_path), "get_brief", contact="Lena Ortiz")["met_at"] == "Seed and Soil Fair, Graz"


PHONE = """Clay Days Maribor, Tuesday 24 Nov

Ana Kovač - builds wood kilns, looking for somebody with a second chimney. promised her the list of brick yards
Tom Reed, tram maps!! wants to meet museum archivists.
Jonas Weber (joined tom later) green roofs, Kassel. his wife left him, rough year
Petra Lindqvist: runs glaze library in Gotland, 300 test tiles. → send her the cobalt article by Friday
Luis Ortega
 - raku workshops for schools
 - asked if I know anybody w/ a gas kiln in Porto
Mei Tanaka - urushi repair, kintsugi classes, looking for a shared studio
Farid Haddad teaches at the trade school Graz, wants to bring 20 pupils to a firing
Greta Nowak. salt firing. she's fed up w/ her boss (private)
Sven Olsen -> potter's wheel maker, Bergen; his new kick wheel folds flat
Ioana Pop - tiles for stoves, Sibiu. I promised to introduce her to Farid
Bruno Keller: collects slip trailers, has 41 of them
Hana Novotná, museum in Brno, plans an exhibition on tin glaze in spring

weather awful, lost my scarf

## Log

- 2026-11-25: Tom Reed: accepted
- 2026-11-25: Petra Lindqvist: kept: the cobalt article
- 2026-11-25: Petra Lindqvist: replied: loved the cobalt article
"""
OWN_WORDS = {
    "Ana": "kilns chimney brick yards",
    "Tom": "tram archivists",
    "Jonas": "roofs Kassel",
    "Petra": "Gotland cobalt",
    "Luis": "raku Porto",
    "Mei": "urushi kintsugi",
    "Farid": "trade pupils",
    "Greta": "salt",
    "Sven": "Bergen kick",
    "Ioana": "stoves Sibiu introduce",
    "Bruno": "slip trailers",
    "Hana": "Brno exhibition",
    "nobody": "scarf weather wife rough boss fed",
}


def test_what_is_withheld_of_another_person_of_the_file_is_counted_as_theirs(tmp_path: Path) -> None:
    lines = "Clay Days, 24 Nov\n\n## Ana Kovač\n- builds kilns\n- (private) she is ill\n\n## Tom Reed\n- tram maps\n- he moves, off the record\n"
    (tmp_path / "fair.md").write_text(lines, encoding="utf-8")
    counted = {kind["kind"]: kind["count"] for kind in call(desk(tmp_path), "get_brief", contact="Ana")["withheld"]}
    assert counted["marked private"] == 1, counted


def test_in_a_note_about_twelve_people_nobodys_line_reaches_the_brief_of_another(tmp_path: Path) -> None:
    (tmp_path / "2026-11-24 fair.txt").write_text(PHONE, encoding="utf-8")
    (tmp_path / "ana's mail.md").write_text("Contact: Ana Kovač\n- sent me her kiln plans\n", encoding="utf-8")

    async def everyone(client: Client) -> dict[str, dict[str, Any]]:
        listed = (await client.call_tool("list_contacts", {"since": "yesterday"})).structured_content
        assert listed is not None
        (unread,) = listed["unread"]
        assert "nobody's for sure (line" in unread["problem"]
        assert "a file of its own for each person settles it" in unread["problem"]
        assert not [word for words in OWN_WORDS.values() for word in words.split() if word in unread["problem"]]
        briefs = {}
        for each in listed["contacts"]:
            asked = {"contact": each["name"], "file": each["file"]}
            brief = (await client.call_tool("get_brief", asked)).structured_content
            assert brief is not None
            if each["file"].endswith("fair.txt"):
                briefs[each["name"].split()[0]] = brief
        return briefs

    os.utime(tmp_path / "ana's mail.md", (0, 0))
    briefs = session(desk(tmp_path), everyone)
    assert len(briefs) >= 9
    for name, brief in briefs.items():
        told = set(re.findall(r"\w+", " ".join(f"{fact['text']} {fact['heading']}" for fact in brief["facts"])))
        others = {word for other, words in OWN_WORDS.items() if other != name for word in words.split()}
        assert told & set(OWN_WORDS[name].split()), name
        assert not told & others, name
        assert brief["met_on"] == "2026-11-24"
    assert (briefs["Tom"]["stage"], briefs["Petra"]["stage"]) == ("connected", "engaged")
    under = {fact["heading"]: fact["text"] for fact in briefs["Petra"]["facts"]}
    assert under["They answered on 2026-11-25"] == "loved the cobalt article"
    assert "cobalt article" in under["Kept on 2026-11-25"]


def test_every_tool_takes_the_file_where_a_name_is_in_two(folder: Path) -> None:
    (folder / "ana again.md").write_text("Contact: Ana Kovač\n- she repairs bellows\n- looks for a smith\n")
    ours = {"contact": "Ana Kovač", "file": "ana again.md"}
    assert '"Ana Kovač (ana again.md)"' in call(desk(folder), "check_message", contact="Ana Kovač", text="Hi.")
    checked = call(desk(folder), "check_message", text="Hi Ana,\n\nI know a smith in Ravensburg.\n\nMira", **ours)
    assert [finding["words"] for finding in checked["report"]["findings"]] == ["Ravensburg"]
    assert "bellows" in json.dumps(call(desk(folder), "draft_invitation", **ours)["facts"])
    assert call(desk(folder), "follow_up_questions", **ours)["questions"]


def test_what_is_pasted_into_an_assistants_configuration_starts_the_server(folder: Path, tmp_path: Path) -> None:
    sender = tmp_path / "me.md"
    sender.write_text("# Mira Castellan\n", encoding="utf-8")
    arguments = ("mcp", "--notes", "notes", "--sender", "me.md", "--no-judge", "--snippet")
    with Program(*arguments, folder=tmp_path) as printing:
        printed, _ = printing.ended()
    environment = {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": os.environ["XDG_CONFIG_HOME"]}
    pasted = json.loads(printed)["mcpServers"]["invitewriter"]
    assert str(folder) in pasted["args"]
    assert "--no-judge" in pasted["args"]
    elsewhere = StdioServerParameters(cwd="/", env=environment, **pasted)

    async def steps(client: Client) -> Any:
        return (await client.call_tool("get_brief", {"contact": "Ana"})).structured_content

    brief = session(elsewhere, steps)
    assert brief["sender"]["name"] == "Mira Castellan"


def test_a_brief_holds_what_may_be_said_the_form_and_the_etiquette(folder: Path) -> None:
    brief = call(desk(folder), "get_brief", contact="Ana")
    assert brief["contact"]["name"] == "Ana Kovač"
    assert any("brick yards" in fact["text"] for fact in brief["facts"])
    assert brief["withheld"] == [{"kind": "marked private", "count": 1}]
    assert (brief["stage"], brief["how"], brief["met_on"]) == ("met", "met", "2026-11-24")
    assert (brief["form"]["channel"], brief["form"]["limit"]) == ("linkedin-note", 200)
    assert brief["form"]["subject"] is False
    assert "sells nothing" in brief["etiquette"]
    assert "JSON" not in brief["etiquette"]
    assert call(desk(folder), "get_brief", contact="Ana", etiquette=False)["etiquette"] is None
    assert call(desk(folder), "get_brief", contact="Ana", channel="email")["form"]["subject"] is True


def test_what_was_written_before_is_told_and_after_two_letters_it_advises_against_a_third(folder: Path) -> None:
    with (folder / "ana.md").open("a", encoding="utf-8") as notes:
        notes.write("\n## Log\n\n- 2026-11-24: sent: Hi Ana, the yards are listed.\n")
    brief = call(desk(folder), "get_brief", contact="Ana")
    assert brief["letters"] == [{"day": "2026-11-24", "text": "Hi Ana, the yards are listed."}]
    assert brief["advice_against"] is None
    with (folder / "ana.md").open("a", encoding="utf-8") as notes:
        notes.write("- 2026-11-25: sent: Hi Ana, once more.\n")
    assert "leave it at that" in call(desk(folder), "get_brief", contact="Ana")["advice_against"]


@pytest.mark.parametrize(("said", "listed"), [("do not contact", True), ("forgotten", False)])
def test_nothing_is_handed_over_of_somebody_who_is_not_to_be_written_to(
    folder: Path, said: str, *, listed: bool
) -> None:
    notes = ANA.replace("met_at", "role: kiln builder\nmet_at") + f"\n## Log\n\n- 2026-11-25: {said}\n"
    (folder / "ana.md").write_text(notes, encoding="utf-8")
    brief = call(desk(folder), "get_brief", contact="Ana")
    assert (brief["facts"], brief["letters"], brief["met_at"], brief["contact"]["role"]) == ([], [], None, None)
    assert brief["advice_against"]
    drafted = call(desk(folder), "draft_invitation", contact="Ana", summary="I build kilns in Ptuj.")
    assert (drafted["reason"], drafted["contact"]) == ("do-not-write", "Ana Kovač")
    assert not [told for told in ("kiln", "brick", "Clay", "Ptuj") if told in json.dumps([brief, drafted])]
    names = [each["name"] for each in call(desk(folder), "list_contacts")["contacts"]]
    assert ("Ana Kovač" in names) is listed


def test_a_letter_of_a_user_whom_the_server_does_not_know_is_signed_all_the_same(folder: Path) -> None:
    nobody = Desk(means=Means(), folder=NotesFolder(folder), today=lambda: TODAY)
    report = call(nobody, "check_message", contact="Ana", channel="email", text=LETTER)["report"]
    assert report["ok"] is True, report


def test_a_finding_of_discretion_names_its_sentence_and_its_kind_and_nothing_else(folder: Path) -> None:
    report = call(desk(folder), "check_message", contact="Ana", channel="email", text=LEAK)["report"]
    assert report["ok"] is False
    leaks = [finding for finding in report["findings"] if finding["rule"].startswith("NP8")]
    assert leaks
    for finding in leaks:
        sentence = "I hope the custody hearing in Ravensburg goes well."
        assert (finding["words"], finding["span"], finding["lines"]) == (sentence, [9, 9 + len(sentence)], [])
    assert len({finding["rule"] for finding in leaks}) == len(leaks)
    clean = call(desk(folder), "check_message", contact="Ana", channel="email", text=LETTER)
    assert clean["report"]["ok"] is True, clean
    assert "hints at what your notes keep private" in clean["not_told"][0]
    assert "no notes" in call(desk(folder), "check_message", text=LETTER)["not_told"][0]


def test_what_is_withheld_crosses_in_no_answer(folder: Path) -> None:
    async def everything(client: Client) -> list[str]:
        heard = [str(await client.list_tools()), str(await client.list_prompts()), str(await client.list_resources())]
        for name in ("Ana", "Tom Reed", "Ilse"):
            tools = ("get_brief", "draft_invitation", "follow_up_questions")
            heard += [str(await client.call_tool(tool, {"contact": name})) for tool in tools]
            heard.append(
                str(await client.call_tool("check_message", {"contact": name, "text": "Hi there. Book a demo!"}))
            )
        heard.append(str(await client.call_tool("list_contacts", {})))
        heard.append(str(await client.call_tool("get_brief", {"contact": "Nobody"})))
        heard.append(str(await client.get_prompt("write_to_the_people_i_met", {"since": "Monday"})))
        return heard

    heard = session(desk(folder), everything)
    assert len(heard) > 15
    for answer in heard:
        assert not [secret for secret in SECRETS if secret in answer], answer


def test_a_leaking_letter_that_stays_blocked_is_not_shown(folder: Path) -> None:
    judged = {"findings": [{"reason": "?", "rule": "NP803", "quote": "It will be a hard week."}], "verdict": "findings"}
    letter = {
        "message": "Hi Ana,\n\nThe brick yards are listed. It will be a hard week.\n\nBest,\nMira Castellan",
        "claims": [],
    }
    model = ScriptedModel(
        {
            "draft": [letter],
            "questions": [{"questions": ["Who fires with you?", "Where do you sell?", "Who sends you potters?"]}],
            "repair": [letter, letter],
            "judge": [judged] * 3,
        }
    )
    answer = call(desk(folder, model=model), "draft_invitation", contact="Ana", channel="email")
    assert answer["outcome"] == "blocked"
    assert answer["blocked_draft"] is None
    assert "hard week" not in json.dumps(answer)


def test_answers_keep_to_the_schema_of_the_command_line(folder: Path) -> None:
    drafted = call(desk(folder), "draft_invitation", notes=ANA)
    assert drafted["outcome"] == "written"
    jsonschema.validate(drafted, definition("invitation"))
    jsonschema.validate(call(desk(None), "check_message", text=LETTER), definition("check"))


def test_the_tools_say_what_they_are_and_none_takes_a_model(folder: Path) -> None:
    async def steps(client: Client) -> Any:
        return (await client.list_tools()).tools

    tools = {tool.name: tool for tool in session(desk(folder), steps)}
    assert set(tools) == {
        "list_contacts",
        "get_brief",
        "check_message",
        "draft_invitation",
        "follow_up_questions",
        "explain_rule",
    }
    for tool in tools.values():
        assert tool.description
        assert tool.output_schema
        assert all(each.get("description") for each in tool.input_schema["properties"].values()), tool.name
        assert not {"model", "base", "prompts", "notes_folder"} & set(tool.input_schema["properties"])
    without = {tool.name for tool in session(desk(None), steps)}
    assert without == set(tools) - {"list_contacts", "get_brief"}


@pytest.mark.parametrize(
    ("tool", "arguments", "told"),
    [
        ("get_brief", {"contact": "Bob"}, "They name: Ana Kovač"),
        ("get_brief", {"contact": ""}, "list of contacts"),
        ("list_contacts", {"since": "soonish"}, "2026-11-24"),
        ("check_message", {"text": "Hi.", "stage": "friend"}, "trusted"),
        ("check_message", {"text": "Hi.", "contact": "Ana", "channel": "fax"}, "linkedin-note"),
        ("explain_rule", {"rule": "NP999"}, "NP999"),
        ("draft_invitation", {}, "name of a contact"),
        ("draft_invitation", {"notes": "---\nsummary: ./other.md\n---\nMet Ana Kovac."}, "no folder"),
    ],
)
def test_errors_tell_a_person_what_to_do(folder: Path, tool: str, arguments: dict[str, str], told: str) -> None:
    assert told in call(desk(folder), tool, **arguments)


def test_no_path_leads_out_of_the_folder(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "eve.md").write_text("Contact: Eve Stranger\n- keeps bees and sells honey\n", encoding="utf-8")
    (folder / "eve.md").symlink_to(outside / "eve.md")
    (folder / "elsewhere").symlink_to(outside)
    (folder / "sly.md").write_text(
        "---\ncontact: Sly Fox\nsummary: ../outside/eve.md\n---\n- digs dens\n- and likes rain\n"
    )
    listed = call(desk(folder), "list_contacts")
    assert "Eve Stranger" not in json.dumps(listed)
    assert any(each["file"] == "sly.md" and "leaves" in each["problem"] for each in listed["unread"])
    for file in ("eve.md", "../outside/eve.md", str(outside / "eve.md"), "elsewhere/eve.md", "a\0b", "~/x.md"):
        answer = call(desk(folder), "get_brief", contact="Eve", file=file)
        assert isinstance(answer, str), file
        assert "bees" not in answer


def test_a_fault_of_our_own_quotes_nothing(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: object) -> Any:
        raise ZeroDivisionError("secret of the notes")

    answer = call(desk(folder, model=ScriptedModel(broken)), "draft_invitation", contact="Ana")
    assert "ZeroDivisionError" in answer
    assert "secret of the notes" not in answer + caplog.text


def test_the_rules_and_the_etiquette_are_resources(folder: Path) -> None:
    async def steps(client: Client) -> list[str]:
        uris = [str(resource.uri) for resource in (await client.list_resources()).resources]
        read = [await client.read_resource(uri) for uri in [*uris, "invitewriter://rules/sorry-to-bother"]]
        return [each.contents[0].text for each in read]  # type: ignore[union-attr]

    etiquette, rules, rule = session(desk(folder), steps)
    assert etiquette == (ROOT / "docs" / "etiquette.md").read_text(encoding="utf-8")
    assert "### sorry-to-bother (NP301)" in rules
    assert rule.startswith("sorry-to-bother (NP301")


@pytest.mark.timeout(300)
def test_nothing_but_the_protocol_reaches_stdout(folder: Path, tmp_path: Path) -> None:
    opening = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "raw", "version": "0"}}
    asked: list[dict[str, Any]] = [
        {"id": 1, "method": "initialize", "params": opening},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": {"name": "draft_invitation", "arguments": {"contact": "Ana"}}},
        {"id": 3, "method": "tools/call", "params": {"name": "get_brief", "arguments": {"contact": "Bob"}}},
    ]
    lines = "".join(json.dumps({"jsonrpc": "2.0", **each}) + "\n" for each in asked)
    parameters = server(folder, "--model", "openai/gpt-5-mini", "--base", "http://127.0.0.1:9", "--deadline", "280")
    (theirs, to_server), (from_server, ours) = os.pipe(), os.pipe()
    with (
        os.fdopen(to_server, "w") as asking,
        os.fdopen(from_server) as answers,
        (tmp_path / "stderr").open("w+") as complaints,
        Program(*parameters.args[2:], ends=[theirs, ours, complaints.fileno()]) as running,
    ):
        os.close(theirs)
        os.close(ours)
        asking.write(lines)
        asking.flush()
        heard = [json.loads(answers.readline()) for _ in range(3)]
        asking.close()
        rest = answers.read()
        running.ended()
        complaints.seek(0)
        stderr = complaints.read()
    assert {each["id"] for each in heard} == {1, 2, 3}
    assert not rest.strip()
    (drafted,) = [each["result"] for each in heard if each["id"] == 2]
    assert drafted["isError"] is True
    assert "127.0.0.1" in drafted["content"][0]["text"]
    assert "sk-none" not in json.dumps(heard) + stderr
    assert "Traceback" not in stderr


def test_without_the_extra_the_command_says_what_to_install(folder: Path) -> None:
    code = f"""
import sys
sys.modules["mcp"] = None
from invitewriter.cli import main
main(["mcp", "--notes", {str(folder)!r}])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 2
    assert done.stderr == (
        f"Error: The door for assistants needs the package mcp. To add it: {sys.executable} -m pip install -e '{ROOT}[mcp]'\n"
    )


def test_importing_the_package_imports_no_mcp() -> None:
    code = "import sys, invitewriter, invitewriter.cli; invitewriter.check; assert 'mcp' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


@pytest.mark.npm
@pytest.mark.slow
def test_the_reference_inspector_writes_to_the_people_met_yesterday(folder: Path, tmp_path: Path) -> None:
    inspector, node = npm_tool("mcp-inspector"), Path(npm_tool("node")).parent
    environment = {**os.environ, "HOME": str(tmp_path), "PATH": f"{node}{os.pathsep}{os.environ['PATH']}"}

    def inspect_(method: str, *options: str) -> Any:
        parameters = server(folder)
        command = [inspector, "--cli", "-e", f"PYTHONPATH={ROOT}", parameters.command, *parameters.args]
        done = subprocess.run(
            [*command, "--method", method, *options], capture_output=True, text=True, check=False, env=environment
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def tool(name: str, **arguments: str) -> Any:
        pairs = [part for key, text in arguments.items() for part in ("--tool-arg", f"{key}={text}")]
        return inspect_("tools/call", "--tool-name", name, *pairs)["structuredContent"]

    assert len(inspect_("tools/list", "--strict")["tools"]) == 6
    prompt = inspect_("prompts/get", "--prompt-name", "write_to_the_people_i_met", "--prompt-args", "since=yesterday")
    assert 'list_contacts(since="yesterday")' in prompt["messages"][0]["content"]["text"]
    names = [each["name"] for each in tool("list_contacts", since="yesterday")["contacts"]]
    assert names == ["Ana Kovač", "Tom Reed"]
    assert "brick yards" in json.dumps(tool("get_brief", contact=names[0]))
    assert tool("check_message", contact=names[0], channel="email", text=LEAK)["report"]["ok"] is False
    letter = LETTER.replace("Best,\nMira Castellan", "").strip()
    findings = tool("check_message", contact=names[0], channel="chat", text=letter)["report"]["findings"]
    assert not [finding for finding in findings if finding["severity"] == "error"], findings


def test_a_call_that_lacks_an_argument_or_names_no_rule_says_so_in_words(tmp_path: Path) -> None:
    at = desk(tmp_path)
    assert "get_brief needs contact" in call(at, "get_brief")
    assert "pydantic" not in call(at, "check_message")
    told = call(at, "check_message", text="Hi.", contac="Ana")
    assert told == "check_message has no argument 'contac': it takes text, contact, subject, channel, stage, file."
    assert "invitewriter://rules" in call(at, "explain_rule", rule="NP999")


def test_a_rule_is_explained_with_its_examples() -> None:
    (rule,) = call(desk(None), "explain_rule", rule="sorry-to-bother")["rules"]
    assert (rule["id"], rule["severity"], rule["until"]) == ("NP301", "error", None)
    assert rule["bad"]
    assert rule["good"]

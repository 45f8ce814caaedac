"""The command line with a model behind it: over real HTTP, through every fault a user may meet."""

import json
import time

from click.testing import CliRunner, Result

from invitewriter.cli import main
from tests.conftest import EXAMPLES
from tests.loopback import Loopback, Reply, Request
from tests.program import Program

NOTES = str(EXAMPLES / "notes.md")
SENDER = str(EXAMPLES / "sender.md")
LETTER = "Hi Ilse, the 140 kinds of beans at Lindhof have stayed with me, and the label template is not forgotten. Mira"
QUESTIONS = ["Who grows beans with you?", "Where do you meet growers?", "Which classes would you like to reach?"]
ANSWERS = {
    "draft": {"subject": "", "message": LETTER, "claims": []},
    "questions": {"questions": QUESTIONS},
    "judge": {"findings": [], "verdict": "clean"},
}


def completion(text: str) -> Reply:
    message = {"role": "assistant", "content": text}
    body = {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }
    return Reply(body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})


def honest(request: Request) -> Reply:
    asked = request.body["messages"][-1]["content"]
    name = "judge" if '"verdict"' in asked else "questions" if '{"questions"' in asked else "draft"
    return completion(json.dumps(ANSWERS[name]))


def draft(server: Loopback, *options: str) -> Result:
    model = ["--model", "openai/any", "--base", f"{server.url}/v1", "--channel", "chat", "--sender", SENDER]
    return CliRunner().invoke(main, ["draft", NOTES, *model, *options])


def test_a_letter_through_a_model_says_where_the_notes_went() -> None:
    with Loopback(script=honest) as server:
        result = draft(server)
        assert result.exit_code == 0, result.stderr
        assert result.stdout.startswith(LETTER)
        assert f"Your notes go to {server.host}" in result.stderr
        assert len(server.requests) == 3
        sent = json.dumps([request.body for request in server.requests])
    assert "140 kinds" in sent
    for secret in ("lease", "Jonas", "business cards"):
        assert secret not in sent


def test_without_a_judge_there_are_two_calls_and_json_tells_them() -> None:
    with Loopback(script=honest) as server:
        told = json.loads(draft(server, "--no-judge", "--format", "json").stdout)
    assert told["report"]["judge"] == "not-asked"
    assert told["usage"]["calls"] == 2
    assert told["usage"]["prompt_tokens"] == 20
    assert told["usage"]["cost"] is None
    assert told["writer"]["model"] == "openai/any"


def test_a_model_that_is_not_there_is_told_in_one_line() -> None:
    with Loopback() as server:
        pass
    result = draft(server)
    assert result.exit_code == 3
    assert result.stdout == ""
    assert "Nothing answers" in result.stderr
    assert "Traceback" not in result.output


def test_a_model_that_refuses_is_told_as_such() -> None:
    with Loopback(completion("I can't help with that.")) as server:
        result = draft(server)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "declined" in result.stderr


def test_a_judge_that_gives_no_verdict_leaves_the_letter_unjudged() -> None:
    def silent_judge(request: Request) -> Reply:
        asked = json.dumps(request.body)
        return completion("Looks fine to me!") if "verdict" in asked else honest(request)

    with Loopback(script=silent_judge) as server:
        result = draft(server)
        assert (result.exit_code, result.stdout) == (3, "")
        assert "Unjudged" in result.stderr
        assert "--show-blocked" in result.stderr
        assert draft(server, "--show-blocked").stdout.startswith(LETTER)


def test_the_deadline_counts_for_all_calls_together() -> None:
    slow = completion(json.dumps(ANSWERS["draft"]))
    with Loopback(Reply(body=slow.body, headers=slow.headers, delay=30)) as server:
        started = time.monotonic()
        result = draft(server, "--deadline", "0.5")
    assert result.exit_code == 3
    assert "allow more" in result.stderr
    assert time.monotonic() - started < 30, "one answer alone would have taken 30 s"


def test_an_interrupt_ends_with_its_own_code_and_one_line() -> None:
    server = Loopback(Reply(delay=60))
    command = ("draft", NOTES, "--model", "openai/any", "--base", f"{server.url}/v1")
    with server, Program(*command) as process:
        assert server.was_asked(within=60)
        process.interrupt()
        out, err = process.ended(within=30)
    assert process.code == 130
    assert out == ""
    assert err.splitlines()[-1] == "Interrupted."
    assert "Traceback" not in err

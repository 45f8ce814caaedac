"""The model door, against real HTTP on loopback; the sleep between two requests is injected, so that nothing waits."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import product
from pathlib import Path

import pytest
from pydantic import BaseModel, Field

from invitewriter.domain import Prompt, Turn
from invitewriter.errors import DeadlineError, MissingKeyError, ModelError, RefusedError
from invitewriter.llm import Deadline, LiteLLM, ask
from tests import loopback
from tests.loopback import RESET, Loopback, Reply, Request, fault
from tests.tables import every

KEY = "sk-canary-0123456789abcdef"
PROMPT = Prompt(name="draft", system="You write letters.", user="Write one.")
VENDORS: dict[str, Callable[[str], Reply]] = {
    "openai/gpt-5-mini": loopback.openai,
    "anthropic/claude-sonnet-4-5": loopback.anthropic,
    "gemini/gemini-2.5-flash": loopback.gemini,
}
OPENAI, ANTHROPIC, GEMINI = VENDORS
GOOD = loopback.openai("a letter")
ROOT = Path(__file__).resolve().parent.parent


class Claim(BaseModel):
    text: str


class Letter(BaseModel):
    message: str
    claims: list[Claim] = Field(default_factory=list)


@pytest.fixture(autouse=True)
def _silence(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Whatever a test does, nothing is printed."""
    yield
    printed = capfd.readouterr()
    assert (printed.out, printed.err) == ("", "")


@pytest.fixture(autouse=True)
def _no_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The vendors' own addresses, wherever a desk's variables point."""
    for name in list(os.environ):
        if name.endswith(("_API_BASE", "_BASE_URL")):
            monkeypatch.delenv(name)


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def model(waits: list[float]) -> Callable[..., LiteLLM]:
    """Makes a model at a server, whose waits are noted and not spent."""

    def make(server: Loopback, name: str = OPENAI, *, timeout: float = 20) -> LiteLLM:
        return LiteLLM(name, key=KEY, base=server.url, timeout=timeout, sleep=waits.append)

    return make


Make = Callable[..., LiteLLM]


# What comes back


@pytest.mark.parametrize("name", VENDORS)
def test_an_answer_comes_with_its_tokens_and_its_cost(name: str, model: Make) -> None:
    with Loopback(VENDORS[name]("a letter")) as server:
        answer = model(server, name).answer(PROMPT)
    assert (answer.text, answer.finish_reason, answer.refusal) == ("a letter", "stop", "")
    assert (answer.prompt_tokens, answer.completion_tokens) == (11, 7)
    assert answer.cost is not None
    assert 0 < answer.cost < 0.01


def test_a_price_that_is_not_known_is_none_and_not_nothing(model: Make) -> None:
    reply = loopback.openai("a letter", model="loopback")
    with Loopback(reply) as server:
        assert model(server, "openai/loopback").answer(PROMPT).cost is None


def test_the_prompt_and_its_turns_arrive_in_order(model: Make) -> None:
    turns = (Turn(role="assistant", text="no"), Turn(role="user", text="again"))
    with Loopback(GOOD) as server:
        model(server).answer(Prompt(name="draft", system="s", user="u", turns=turns))
        sent = server.requests[0].body["messages"]
    assert [(m["role"], m["content"]) for m in sent] == [
        ("system", "s"),
        ("user", "u"),
        ("assistant", "no"),
        ("user", "again"),
    ]


def test_only_what_is_on_the_list_is_sent(model: Make) -> None:
    with Loopback(GOOD) as server:
        model(server).answer(PROMPT)
        LiteLLM("openai/gpt-5-mini", key=KEY, base=server.url, temperature=0.2, max_tokens=50).answer(PROMPT)
        plain, with_options = (set(request.body) for request in server.requests)
    assert plain == {"model", "messages"}
    # A model that takes no temperature gets none, and calls the other by its own name.
    assert with_options == {"model", "messages", "max_completion_tokens"}


@pytest.mark.parametrize(
    ("name", "place"), [(OPENAI, "response_format"), (ANTHROPIC, "output_format"), (GEMINI, "generationConfig")]
)
def test_a_model_that_takes_a_schema_gets_a_strict_one(name: str, place: str, model: Make) -> None:
    with Loopback(VENDORS[name]("{}")) as server:
        model(server, name).answer(PROMPT, schema=Letter)
        body = server.requests[0].body
    form = str(body[place])
    assert "'required': ['message', 'claims']" in form
    assert "'additionalProperties': False" in form
    assert "default" not in form
    assert "JSON Schema" not in str(body)


def test_any_other_model_is_told_the_schema_in_words(model: Make) -> None:
    with Loopback(GOOD) as server:
        model(server, "openai/loopback").answer(PROMPT, schema=Letter)
        body = server.requests[0].body
    assert "response_format" not in body
    assert body["messages"][0]["content"].startswith("You write letters.\n\nAnswer with one JSON object")
    assert '"required":["message","claims"]' in body["messages"][0]["content"]


def test_ollama_reads_more_than_its_default(waits: list[float]) -> None:
    said = b'{"model":"llama3.2","message":{"role":"assistant","content":"a letter"},"done":true,"done_reason":"stop"}'
    with Loopback(Reply(body=said)) as server:
        answer = LiteLLM("ollama/llama3.2", base=server.url, sleep=waits.append).answer(PROMPT)
        request = server.requests[0]
    assert answer.text == "a letter"
    assert request.path == "/api/chat"
    assert request.body["options"]["num_ctx"] >= 16_000


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        (OPENAI, loopback.openai(None, refusal="I can't help with that.")),
        (OPENAI, loopback.openai("half", finish_reason="content_filter")),
        (ANTHROPIC, loopback.anthropic("", stop_reason="refusal")),
        (GEMINI, loopback.gemini("", finish_reason="SAFETY")),
        (GEMINI, loopback.reply({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": {}})),
    ],
)
def test_a_refusal_is_told_from_an_answer(name: str, reply: Reply, model: Make) -> None:
    with Loopback(reply) as server:
        asked = model(server, name)
        assert asked.answer(PROMPT).refusal
        with pytest.raises(RefusedError, match=f"{name} declined to answer"):
            ask(asked, PROMPT, Letter)
        assert len(server.requests) == 2, "asked once each"


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        (OPENAI, loopback.openai('{"mess', finish_reason="length")),
        (ANTHROPIC, loopback.anthropic('{"mess', stop_reason="max_tokens")),
        (GEMINI, loopback.gemini('{"mess', finish_reason="MAX_TOKENS")),
    ],
)
def test_an_answer_that_was_cut_off_says_so(name: str, reply: Reply, model: Make) -> None:
    with Loopback(reply) as server:
        assert model(server, name).answer(PROMPT).finish_reason == "length"


@pytest.mark.parametrize("reply", [loopback.openai(""), loopback.openai(None), Reply(body=b'{"choices": []}')])
def test_an_empty_answer_is_empty(reply: Reply, model: Make) -> None:
    with Loopback(reply) as server:
        answer = model(server).answer(PROMPT)
    assert (answer.text, answer.refusal) == ("", "")


# What goes wrong

FAULTS = {
    400: (1, "did not accept the request"),
    401: (1, "refused the key"),
    402: (1, "no credit left"),
    403: (1, "refused the key"),
    404: (1, "does not know"),
    408: (4, "does not manage to answer"),
    409: (4, "does not manage to answer"),
    413: (1, "too long"),
    422: (1, "did not accept the request"),
    425: (4, "does not manage to answer"),
    429: (4, "asks to slow down"),
    500: (4, "does not manage to answer"),
    502: (4, "does not manage to answer"),
    503: (4, "does not manage to answer"),
    504: (4, "does not manage to answer"),
    529: (4, "does not manage to answer"),
}


@pytest.mark.parametrize(
    ("name", "status"),
    [*((OPENAI, status) for status in FAULTS), *product((ANTHROPIC, GEMINI), (400, 401, 404, 429, 502, 529))],
)
def test_each_status_gets_its_requests_and_its_words(name: str, status: int, model: Make, waits: list[float]) -> None:
    requests, words = FAULTS[status]
    with Loopback(fault(status, f"no, {KEY}")) as server:
        with pytest.raises(ModelError, match=words) as caught:
            model(server, name).answer(PROMPT)
        assert len(server.requests) == requests
        assert server.host in str(caught.value) or name in str(caught.value)
    assert len(waits) == requests - 1
    assert caught.value.status == status
    assert "\n" not in str(caught.value)
    assert KEY not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r} {caught.value.__context__!r}"


def test_a_refusal_to_serve_is_believed_over_what_it_quotes(model: Make, waits: list[float]) -> None:
    """litellm takes any error that speaks of a rate limit for a 429."""
    with Loopback(fault(400, "messages.0: 'our rate limit of 429 letters'")) as server:
        with pytest.raises(ModelError, match="our rate limit") as caught:
            model(server).answer(PROMPT)
        assert len(server.requests) == 1
    assert (caught.value.status, waits) == (400, [])


def test_an_account_without_credit_is_not_asked_again(model: Make, waits: list[float]) -> None:
    with Loopback(fault(429, "You exceeded your current quota", code="insufficient_quota")) as server:
        with pytest.raises(ModelError, match="no credit left"):
            model(server).answer(PROMPT)
        assert len(server.requests) == 1
    assert waits == []


def test_notes_too_long_for_the_model_are_told_so(model: Make) -> None:
    long = fault(400, "This model's maximum context length is 10 tokens.", code="context_length_exceeded")
    with Loopback(long) as server, pytest.raises(ModelError, match="too long for openai/gpt-5-mini"):
        model(server).answer(PROMPT)


def test_a_request_filtered_by_the_vendor_is_a_refusal(model: Make) -> None:
    filtered = fault(400, "invalid_request_error content_policy_violation")
    with Loopback(filtered) as server, pytest.raises(RefusedError, match="filtered the request"):
        model(server).answer(PROMPT)


@pytest.mark.parametrize("name", VENDORS)
def test_the_wait_a_server_asks_for_is_kept_and_told(name: str, model: Make) -> None:
    waits: list[float] = []
    told: list[tuple[float, str]] = []
    with Loopback(fault(429, retry_after="7"), VENDORS[name]("a letter")) as server:
        asked = LiteLLM(
            name, key=KEY, base=server.url, sleep=waits.append, on_wait=lambda s, why: told.append((s, why))
        )
        assert asked.answer(PROMPT).text == "a letter"
        assert len(server.requests) == 2
    assert waits == [7]
    assert told == [(7, f"{server.host} answered with status 429")]


def test_the_wait_may_be_given_as_a_date(model: Make, waits: list[float]) -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    past = format_datetime(datetime.now(UTC) - timedelta(seconds=30), usegmt=True)
    with Loopback(fault(503, retry_after=at), fault(429, retry_after=past), GOOD) as server:
        model(server).answer(PROMPT)
    assert 20 < waits[0] <= 30
    assert waits[1] == 0


def test_no_server_makes_us_wait_longer_than_a_minute(model: Make, waits: list[float]) -> None:
    with Loopback(fault(429, retry_after="3600"), GOOD) as server:
        model(server).answer(PROMPT)
    assert waits == [60]


def test_gemini_says_in_the_body_how_long_to_wait(model: Make, waits: list[float]) -> None:
    info = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "34s"}
    busy = loopback.reply({"error": {"code": 429, "message": "slow down", "details": [info]}}, status=429)
    with Loopback(busy, loopback.gemini("a letter")) as server:
        model(server, GEMINI).answer(PROMPT)
    assert waits == [34]


@pytest.mark.parametrize("advice", [None, "soon"])
def test_without_advice_the_waits_grow_and_are_not_alike(advice: str | None, model: Make, waits: list[float]) -> None:
    with Loopback(fault(429, retry_after=advice)) as server:
        for _ in range(2):
            with pytest.raises(ModelError):
                model(server).answer(PROMPT)
    first, second = waits[:3], waits[3:]
    for wait, least in zip(waits, (1, 2, 4) * 2, strict=True):
        assert least <= wait <= least + 1
    assert first != second


@pytest.mark.parametrize("name", VENDORS)
def test_a_cut_connection_is_tried_again(name: str, model: Make) -> None:
    with Loopback(RESET, VENDORS[name]("a letter")) as server:
        assert model(server, name).answer(PROMPT).text == "a letter"
        assert len(server.requests) == 2


@pytest.mark.parametrize("name", VENDORS)
@pytest.mark.parametrize("cut", [RESET, Reply(body=b'{"id": "c', length=500)])
def test_connections_cut_for_ever_are_at_most_four(name: str, cut: Reply, model: Make) -> None:
    with Loopback(cut) as server:
        with pytest.raises(ModelError, match="cut the connection"):
            model(server, name).answer(PROMPT)
        assert 2 <= len(server.requests) <= 4


@pytest.mark.parametrize("name", VENDORS)
@pytest.mark.parametrize("body", [b"<html>Welcome!</html>", b'{"choices": ['])
def test_what_is_no_models_answer_is_not_asked_for_again(name: str, body: bytes, model: Make) -> None:
    with Loopback(Reply(body=body)) as server:
        with pytest.raises(ModelError, match="no model's answer"):
            model(server, name).answer(PROMPT)
        assert len(server.requests) == 1


@pytest.mark.parametrize("name", VENDORS)
def test_a_port_where_nothing_listens_is_told_and_left_alone(name: str, waits: list[float]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(ModelError, match=f"Nothing answers at {host}. Is it running?"):
        LiteLLM(name, key=KEY, base=f"http://{host}", sleep=waits.append).answer(PROMPT)
    assert waits == []


def test_a_host_that_does_not_exist_is_told_and_left_alone(waits: list[float]) -> None:
    with pytest.raises(ModelError, match=r"There is no host model\.invalid"):
        LiteLLM(OPENAI, key=KEY, base="http://model.invalid/v1", sleep=waits.append).answer(PROMPT)
    assert waits == []


def test_a_blocked_network_is_not_tried_again(waits: list[float]) -> None:
    with pytest.raises(ModelError, match="could not be asked: Network is disabled"):
        LiteLLM(OPENAI, key=KEY, base="http://192.0.2.1/v1", sleep=waits.append).answer(PROMPT)
    assert waits == []


@pytest.mark.vcr
def test_a_missing_cassette_is_not_tried_again(model: Make, waits: list[float]) -> None:
    with Loopback(GOOD) as server, pytest.raises(ModelError, match="could not be asked"):
        model(server).answer(PROMPT)
    assert (waits, server.requests) == ([], [])


# Time


def test_a_body_that_drips_is_stopped_at_the_deadline(model: Make) -> None:
    with Loopback(GOOD) as warming:
        model(warming).answer(PROMPT)  # importing litellm and its first call outlast the deadline by themselves
    started = time.monotonic()
    with Loopback(Reply(body=GOOD.body, drip=0.2)) as server:
        with pytest.raises(DeadlineError, match=r"0\.4 s were allowed"):
            model(server).answer(PROMPT, deadline=Deadline.after(0.4))
        assert time.monotonic() - started < 0.2 * len(GOOD.body), "the whole body would have taken so long"
        assert len(server.requests) == 1


def test_one_request_has_its_own_limit(model: Make) -> None:
    with Loopback(Reply(body=GOOD.body, drip=0.2)) as server:
        with pytest.raises(ModelError, match=r"no answer in the 0\.3 s that one request may take") as caught:
            model(server, timeout=0.3).answer(PROMPT)
        assert len(server.requests) == 1
    assert not isinstance(caught.value, DeadlineError)


def test_no_wait_is_begun_that_ends_after_the_deadline(model: Make, waits: list[float]) -> None:
    with Loopback(fault(429, retry_after="30")) as server:
        with pytest.raises(DeadlineError, match=r"the next try would come after 30 s\. 5 s were allowed") as caught:
            model(server).answer(PROMPT, deadline=Deadline.after(5))
        assert len(server.requests) == 1
    assert (waits, caught.value.status) == ([], 429)


def test_nothing_is_sent_after_the_deadline(model: Make) -> None:
    over = Deadline.after(0)
    with Loopback(GOOD) as server:
        with pytest.raises(DeadlineError):
            model(server).answer(PROMPT, deadline=over)
        assert server.requests == []


def test_a_deadline_counts_down() -> None:
    left = Deadline.after(60).left()
    assert left is not None
    assert 59 < left <= 60
    assert Deadline.after(None).left() is None


def test_threads_ask_side_by_side_and_each_gets_its_own_answer(model: Make) -> None:
    together = threading.Barrier(8, timeout=10)

    def echo(request: Request) -> Reply:
        together.wait()  # answers nobody before all eight are there
        return loopback.openai(request.body["messages"][1]["content"])

    with Loopback(script=echo) as server, ThreadPoolExecutor(8) as pool:
        asked = model(server)
        prompts = [Prompt(name="draft", system="s", user=f"letter {number}") for number in range(8)]
        answers = list(pool.map(asked.answer, prompts))
    assert [answer.text for answer in answers] == [prompt.user for prompt in prompts]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_child_process_asks_on_a_loop_of_its_own(model: Make) -> None:
    reading, writing = os.pipe()
    with Loopback(GOOD) as server:
        asked = model(server, timeout=5)
        asked.answer(PROMPT)
        if (child := os.fork()) == 0:
            try:
                os.write(writing, asked.answer(PROMPT).text.encode())
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        os.close(writing)
        assert os.read(reading, 100) == b"a letter"
        os.close(reading)


# Names, keys and places


@every("name", ["nonsense", "foo/bar", ""])
def test_a_name_nobody_knows_is_told_how_names_look(name: str) -> None:
    with pytest.raises(ModelError, match=r"There is no model .* as in openai/gpt-5-mini"):
        LiteLLM(name, key=KEY).answer(PROMPT)


@every(("name", "variable"), [(OPENAI, "OPENAI"), (ANTHROPIC, "ANTHROPIC"), (GEMINI, "GEMINI")])
def test_a_missing_key_is_told_before_anything_is_sent(name: str, variable: str) -> None:
    with pytest.raises(MissingKeyError, match=f"There is no key for {name}: set .*{variable}_API_KEY"):
        LiteLLM(name).answer(PROMPT)


def test_a_server_elsewhere_may_need_no_key_but_is_not_guessed_at() -> None:
    with pytest.raises(MissingKeyError, match=r"OPENAI_API_KEY \(to any word, if models.example needs none\)"):
        LiteLLM(OPENAI, base="https://models.example/v1").answer(PROMPT)


def test_a_server_on_this_machine_needs_no_key(waits: list[float]) -> None:
    with Loopback(GOOD) as server:
        assert LiteLLM("openai/loopback", base=server.url, sleep=waits.append).answer(PROMPT).text == "a letter"


def test_the_vendors_own_variable_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with Loopback(GOOD) as server:
        LiteLLM(OPENAI, base=server.url).answer(PROMPT)
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_the_key_is_never_shown(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level("DEBUG")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with Loopback(fault(422, f"Bearer {KEY} is no key of ours")) as server:
        for asked in (LiteLLM(OPENAI, key=KEY, base=server.url), LiteLLM(OPENAI, base=server.url)):
            assert KEY not in f"{asked!r} {asked}"
            with pytest.raises(ModelError, match=r"Bearer \*\*\* is no key of ours") as caught:
                asked.answer(PROMPT)
            assert KEY not in repr(caught.value)
    assert KEY not in caplog.text


@every(
    ("name", "base", "where"),
    [
        (OPENAI, None, "api.openai.com"),
        (ANTHROPIC, None, "api.anthropic.com"),
        (GEMINI, None, "generativelanguage.googleapis.com"),
        ("openrouter/meta-llama/llama-3-8b", None, "openrouter.ai"),
        ("groq/llama-3.3-70b-versatile", None, "api.groq.com"),
        ("bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0", None, "bedrock"),
        (OPENAI, "http://127.0.0.1:8099/v1", "127.0.0.1:8099"),
        (OPENAI, "https://ana:secret@models.example/v1", "models.example"),
        ("ollama/llama3.2", None, "this machine"),
        ("ollama_chat/llama3.2", "http://[::1]:11434", "this machine"),
        ("ollama/llama3.2", "http://box.example:11434", "box.example:11434"),
        ("ollama/gpt-oss:120b-cloud", None, "ollama.com, through localhost:11434"),
        ("ollama/glm-4.6:cloud", None, "ollama.com, through localhost:11434"),
    ],
)
def test_where_the_notes_go_is_known_before_they_do(name: str, base: str | None, where: str) -> None:
    assert LiteLLM(name, base=base).where == where


def test_a_vendors_address_variable_moves_both_the_notes_and_what_is_said_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Loopback(GOOD) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        asked = LiteLLM(OPENAI, key=KEY)
        assert asked.where == server.host
        asked.answer(PROMPT)
        assert len(server.requests) == 1


@every("base", ["localhost:8080", "ftp://models.example", "http://"])
def test_an_address_that_is_none_is_told(base: str) -> None:
    with pytest.raises(ModelError, match="begins with http"):
        LiteLLM(OPENAI, key=KEY, base=base).answer(PROMPT)


# The process around it


def run(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={name: text for name, text in os.environ.items() if not name.startswith("LITELLM_")},
    )


def test_importing_the_door_loads_nothing_heavy() -> None:
    code = "import sys, invitewriter.llm; print({'litellm', 'tenacity', 'asyncio'} & set(sys.modules))"
    assert run(code).communicate(timeout=30) == ("set()\n", "")


def test_a_program_that_asked_ends_without_a_word() -> None:
    code = """if True:
        import sys
        from invitewriter.domain import Prompt
        from invitewriter.llm import LiteLLM, warm
        warm()
        for name, base in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
            LiteLLM(name, key="sk-none", base=base).answer(Prompt(name="draft", system="s", user="u"))
    """
    with Loopback(GOOD) as one, Loopback(loopback.anthropic("a letter")) as other:
        process = run(code, OPENAI, one.url, ANTHROPIC, other.url)
        assert process.communicate(timeout=60) == ("", "")
        assert len(one.requests) == len(other.requests) == 1
    assert process.returncode == 0


def test_an_interrupt_ends_a_call_at_once_in_a_program_that_has_litellm_already() -> None:
    code = """if True:
        import os, sys
        os.environ |= {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_MODE": "PRODUCTION"}
        import litellm
        from invitewriter.domain import Prompt
        from invitewriter.llm import LiteLLM
        asked = LiteLLM("openai/gpt-5-mini", key="sk-none", base=sys.argv[1])
        print(asked.where, litellm.suppress_debug_info, flush=True)
        asked.answer(Prompt(name="draft", system="s", user="u"))
    """
    with Loopback(Reply(body=GOOD.body, delay=60)) as server:
        process = run(code, server.url)
        assert server.was_asked(within=60)
        interrupted = time.monotonic()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert time.monotonic() - interrupted < 30, "the answer would have taken 60 s"
        assert out == f"{server.host} False\n", "a host program's own settings stay as they are"
    assert err.splitlines()[-1] == "KeyboardInterrupt"
    assert "litellm" not in err
    assert "During handling" not in err

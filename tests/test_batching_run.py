"""A run of a batch through a model: side by side, within limits, and never paying twice."""

import json
import random
import sqlite3
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from invitewriter.batching.outbox import ANSWERS
from invitewriter.batching.pace import Watch
from invitewriter.batching.summary import Summary
from invitewriter.domain import Outcome
from invitewriter.errors import MissingKeyError
from invitewriter.llm import Budget, LiteLLM
from tests.loopback import RESET, Loopback, Reply, Request, fault, openai
from tests.outboxes import CANARY, PEOPLE, answer_to, folder_of_notes, honest, notes_about, records, terms_with, written

CROWD = tuple((f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}{'aeiou'[n % 5]}{'lmnrst'[n % 6]}a{'b' * (n // 26)} Reed",
               f"keeps {n + 3} goats in valley number {n + 1}", f"the map of path {n + 1}") for n in range(60))  # fmt: skip

ALIKE = ("same-letter-twice",)
"""Left out where letters are counted: these people are much alike."""


def crowd(folder: Path, number: int) -> Path:
    return folder_of_notes(folder, CROWD[:number])


def through(server: Loopback, **options: object) -> LiteLLM:
    return LiteLLM("openai/any", key="sk-none", base=f"{server.url}/v1", sleep=lambda _seconds: None, **options)  # type: ignore[arg-type]


def kind(request: Request) -> str:
    asked = request.body["messages"][-1]["content"]
    return "judge" if '"verdict"' in asked else "questions" if '{"questions"' in asked else "draft"


def test_a_second_run_asks_nobody_anything(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    with Loopback(script=honest) as server:
        terms = terms_with(model=through(server))
        first = written(source, tmp_path / "out", terms)
        second = written(source, tmp_path / "out", terms)
        assert len(server.requests) == 12
    assert first.counts == second.counts == {Outcome.WRITTEN: 4}
    assert (first.usage.calls, second.usage.calls) == (12, 0)
    assert (second.rested, second.settled) == (4, 4)


def test_what_is_withheld_reaches_neither_server_nor_outbox(tmp_path: Path) -> None:
    with Loopback(script=honest) as server:
        written(folder_of_notes(tmp_path / "notes"), tmp_path / "out", terms_with(model=through(server)))
        sent = json.dumps([request.body for request in server.requests])
    assert CANARY not in sent
    for path in (tmp_path / "out").iterdir():
        assert CANARY.encode() not in path.read_bytes(), path.name


def test_answers_are_paid_for_once_even_where_their_letters_were_lost(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    with Loopback(script=honest) as server:
        terms = terms_with(model=through(server))
        written(source, out, terms)
        for path in [*out.glob("*.json"), *out.glob("*.md"), *out.glob("*.eml")]:
            path.unlink()
        summary = written(source, out, terms)
        assert len(server.requests) == 12
    assert summary.counts == {Outcome.WRITTEN: 4}
    assert summary.usage.calls == 0
    assert {record["invitation"]["usage"]["calls"] for record in records(out).values()} == {3}


def test_no_more_calls_are_in_flight_than_allowed(tmp_path: Path) -> None:
    now, most, lock = Counter[str](), [0], threading.Lock()

    def script(request: Request) -> Reply:
        with lock:
            now["here"] += 1
            most[0] = max(most[0], now["here"])
        time.sleep(0.02)
        with lock:
            now["here"] -= 1
        return honest(request)

    with Loopback(script=script) as server:
        written(
            crowd(tmp_path / "notes", 12),
            tmp_path / "out",
            terms_with(model=through(server), ignore=ALIKE),
            concurrency=3,
        )
    assert most[0] == 3


def test_a_budget_is_never_gone_beyond_and_the_next_run_goes_on(tmp_path: Path) -> None:
    source = crowd(tmp_path / "notes", 12)

    def script(request: Request) -> Reply:
        body = json.loads(honest(request).body)
        body["usage"] = {"prompt_tokens": 900, "completion_tokens": 100, "total_tokens": 1000}
        return Reply(body=json.dumps(body).encode())

    with Loopback(script=script) as server:
        terms = terms_with(model=through(server), ignore=ALIKE)
        first = written(source, tmp_path / "out", terms, budget=Budget(tokens=15_000), concurrency=4)
        assert first.usage.prompt_tokens + first.usage.completion_tokens <= 15_000
        assert first.stopped == "The budget is used up."
        assert 0 < first.settled < 12
        second = written(source, tmp_path / "out", terms, concurrency=4)
        assert len(server.requests) == 36
    assert second.counts == {Outcome.WRITTEN: 12}
    assert second.stopped == ""


def test_a_letter_that_drips_past_its_deadline_is_one_failed_letter(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")

    def dripping(request: Request) -> Reply:
        reply = honest(request)
        slow = "wood kilns" in request.body["messages"][-1]["content"] and kind(request) == "draft"
        return Reply(body=reply.body, drip=0.2) if slow else reply

    with Loopback(script=dripping) as server:
        summary = written(source, tmp_path / "out", terms_with(model=through(server), deadline=4.0))
    assert summary.counts == {Outcome.WRITTEN: 3, Outcome.FAILED: 1}
    assert "in time" in records(tmp_path / "out")["ana.md"]["invitation"]["trouble"]


def test_letters_that_all_fail_for_one_reason_stop_the_run(tmp_path: Path) -> None:
    with Loopback(fault(503)) as server:
        summary = written(
            crowd(tmp_path / "notes", 40),
            tmp_path / "out",
            terms_with(model=through(server), ignore=ALIKE),
            concurrency=2,
        )
    assert "10 letters in a row failed for the same reason" in summary.stopped
    assert "does not manage to answer" in summary.stopped
    assert summary.settled < 20


def test_a_missing_key_ends_the_run_at_once(tmp_path: Path) -> None:
    terms = terms_with(model=LiteLLM("openai/gpt-5-mini"))
    with pytest.raises(MissingKeyError):
        written(folder_of_notes(tmp_path / "notes"), tmp_path / "out", terms)


def test_a_failed_letter_is_tried_again_and_its_answer_asked_anew(tmp_path: Path) -> None:
    source, broken = folder_of_notes(tmp_path / "notes"), [True]

    def script(request: Request) -> Reply:
        return openai("I would rather not say.") if broken[0] and kind(request) == "draft" else honest(request)

    with Loopback(script=script) as server:
        terms = terms_with(model=through(server))
        assert written(source, tmp_path / "out", terms).counts == {Outcome.FAILED: 4}
        asked = Counter(kind(request) for request in server.requests)
        broken[0] = False
        assert written(source, tmp_path / "out", terms).counts == {Outcome.WRITTEN: 4}
        again = Counter(kind(request) for request in server.requests) - asked
    assert again == {"draft": 4, "judge": 4}


def test_an_unjudged_letter_is_judged_again_and_nothing_else_is_asked(tmp_path: Path) -> None:
    source, broken = folder_of_notes(tmp_path / "notes"), [True]

    def script(request: Request) -> Reply:
        return openai("no verdict") if broken[0] and kind(request) == "judge" else honest(request)

    with Loopback(script=script) as server:
        terms = terms_with(model=through(server))
        assert written(source, tmp_path / "out", terms).counts == {Outcome.UNJUDGED: 4}
        before, broken[0] = len(server.requests), False
        assert written(source, tmp_path / "out", terms).counts == {Outcome.WRITTEN: 4}
        assert [kind(request) for request in server.requests[before:]] == ["judge"] * 4


def test_a_model_that_fails_spares_the_letter_that_is_there(tmp_path: Path) -> None:
    source, broken = folder_of_notes(tmp_path / "notes"), [False]

    def script(request: Request) -> Reply:
        return fault(400) if broken[0] else honest(request)

    with Loopback(script=script) as server:
        terms = terms_with(model=through(server))
        written(source, tmp_path / "out", terms)
        old = records(tmp_path / "out")["Ana Kovač"]["invitation"]["message"]
        (source / "ana.md").write_text(notes_about("Ana Kovač", "keeps bees in a barn", "a jar"), encoding="utf-8")
        broken[0] = True
        assert written(source, tmp_path / "out", terms).counts == {Outcome.WRITTEN: 3, Outcome.FAILED: 1}
        assert records(tmp_path / "out")["Ana Kovač"]["invitation"]["message"] == old
        broken[0] = False
        assert written(source, tmp_path / "out", terms).counts == {Outcome.WRITTEN: 4}
    assert "bees" in records(tmp_path / "out")["Ana Kovač"]["invitation"]["message"]


def test_notes_that_vanish_in_the_middle_are_one_failed_letter(tmp_path: Path) -> None:
    source = crowd(tmp_path / "notes", 20)
    last = max(source.iterdir())

    def vanish(_summary: Summary) -> None:
        last.unlink(missing_ok=True)

    with Loopback(script=honest) as server:
        terms = terms_with(model=through(server), ignore=ALIKE)
        summary = written(source, tmp_path / "out", terms, concurrency=1, watch=Watch(progress=vanish))
    assert summary.counts == {Outcome.WRITTEN: 19, Outcome.FAILED: 1}
    assert "does not exist" in records(tmp_path / "out")[last.name]["invitation"]["trouble"]


def test_once_stopped_letters_in_flight_are_finished_and_no_more_begun(tmp_path: Path) -> None:
    stop = threading.Event()
    source = crowd(tmp_path / "notes", 20)
    with Loopback(script=honest) as server:
        terms = terms_with(model=through(server), ignore=ALIKE)
        watch = Watch(progress=lambda _summary: stop.set(), stop=stop)
        summary = written(source, tmp_path / "out", terms, concurrency=2, watch=watch)
        assert len(server.requests) == 3 * summary.settled
        assert 0 < summary.settled < 20
        assert written(source, tmp_path / "out", terms).counts == {Outcome.WRITTEN: 20}
        assert len(server.requests) == 60


@pytest.mark.slow
def test_every_kind_of_fault_leaves_every_contact_with_an_outcome(tmp_path: Path) -> None:
    rng, lock = random.Random(3), threading.Lock()  # noqa: S311 - the same faults every time
    faults = [
        fault(429),
        fault(429, retry_after="0"),
        fault(500),
        fault(529),
        RESET,
        openai("<html>"),
        openai(None, refusal="I cannot help with that."),
        Reply(body=openai("{}").body, length=10_000),
    ]

    def script(request: Request) -> Reply:
        with lock:
            return rng.choice(faults) if rng.random() < 0.3 else honest(request)

    with Loopback(script=script) as server:
        terms = terms_with(model=through(server), deadline=60.0, ignore=ALIKE)
        summary = written(crowd(tmp_path / "notes", 30), tmp_path / "out", terms, concurrency=16)
        by_prompt = Counter(json.dumps(request.body["messages"]) for request in server.requests)
    assert summary.settled == 30
    assert sum(summary.counts.values()) == 30
    assert max(by_prompt.values()) <= 4
    for name, record in records(tmp_path / "out").items():
        told = record["invitation"]
        assert told["outcome"] in {"written", "blocked"} or told["trouble"] or told["advice"], name


def test_the_answer_store_holds_answers_and_no_prompts(tmp_path: Path) -> None:
    with Loopback(script=honest) as server:
        written(folder_of_notes(tmp_path / "notes"), tmp_path / "out", terms_with(model=through(server)))
    with sqlite3.connect(tmp_path / "out" / ANSWERS) as store:
        rows = store.execute("SELECT key, answer FROM answers").fetchall()
    assert len(rows) == 12
    assert all(len(key) == 64 and json.loads(answer)["text"] for key, answer in rows)
    assert answer_to(f"N2: Ana {PEOPLE[0][1]}")["message"] in {
        json.loads(json.loads(answer)["text"]).get("message") for _, answer in rows
    }

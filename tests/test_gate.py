"""The gate of a batch: so many requests a minute, and one wait for all where a server asks for it."""

import threading
import time
from collections import deque
from collections.abc import Callable

import pytest
from pydantic import BaseModel

from invitewriter.domain import Prompt
from invitewriter.errors import DeadlineError, ModelError
from invitewriter.llm import Budget, Deadline, Gate, LiteLLM, OutOfBudget, Price, Tally
from invitewriter.llm.baton import Baton
from invitewriter.llm.model import Answer
from invitewriter.testing import ScriptedModel
from tests.loopback import Loopback, Reply, Request, fault, openai

PROMPT = Prompt(name="draft", system="s", user="u")


def side_by_side(number: int, call: Callable[[], object]) -> None:
    threads = [threading.Thread(target=call) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_no_stretch_of_time_sees_more_requests_than_allowed() -> None:
    gate, times, lock = Gate(5, minute=0.4), list[float](), threading.Lock()

    def enter() -> None:
        gate.enter(Deadline.after(None))
        with lock:
            times.append(time.monotonic())

    side_by_side(17, enter)
    times.sort()
    # The time is taken after the gate has let it pass, hence the small allowance.
    assert all(later - earlier > 0.35 for earlier, later in zip(times, times[5:], strict=False))
    assert times[-1] - times[0] < 4 * 0.4 + 2


def test_a_turn_that_would_come_after_the_deadline_is_not_waited_for() -> None:
    gate = Gate(1)
    gate.enter(Deadline.after(None))
    with pytest.raises(DeadlineError, match="next request could only be sent in 6"):
        gate.enter(Deadline.after(5))


def test_all_wait_when_one_is_asked_to_and_hear_of_it_once() -> None:
    told: list[float] = []
    refused = threading.Event()

    def script(_request: Request) -> Reply:
        if refused.is_set():
            return openai("a letter")
        refused.set()
        return fault(429, retry_after="1")

    gate = Gate(on_hold=lambda seconds, _reason: told.append(seconds))
    with Loopback(script=script) as server:
        model = LiteLLM("openai/any", key="k", base=f"{server.url}/v1", gate=gate, sleep=lambda _seconds: None)
        started = time.monotonic()
        model.answer(PROMPT)  # refused, then held by the gate alone: its own wait is none here
        assert time.monotonic() - started >= 1
        side_by_side(4, lambda: model.answer(PROMPT))
        assert len(server.requests) == 6
    assert told == [1.0]


def test_a_key_that_is_refused_holds_nobody_up() -> None:
    gate = Gate()
    with Loopback(fault(401, retry_after="30")) as server:
        model = LiteLLM("openai/any", key="k", base=f"{server.url}/v1", gate=gate)
        with pytest.raises(ModelError):
            model.answer(PROMPT)
    gate.enter(Deadline.after(1))


def test_a_budget_in_dollars_is_kept_by_the_price_of_a_call() -> None:
    price = Price(asked=0.001, answered=0.001)
    tally = Tally(ScriptedModel(lambda _prompt: "yes"), Budget(dollars=0.5), price)
    with pytest.raises(OutOfBudget):
        tally.answer(PROMPT)
    assert tally.usage.calls == 0
    assert Tally(ScriptedModel("yes"), Budget(dollars=0.7), price).answer(PROMPT).text == "yes"


@pytest.mark.parametrize(
    "unpriced",
    [Answer(text="yes", prompt_tokens=600, completion_tokens=400), Answer(text="yes")],
    ids=["of unknown price", "that tells nothing"],
)
@pytest.mark.parametrize("budget", [Budget(dollars=5), Budget(tokens=5_000)], ids=["dollars", "tokens"])
def test_an_answer_of_unknown_price_ends_no_budget(unpriced: Answer, budget: Budget) -> None:
    class Server:
        """A model that tells the cost of each answer but the third."""

        name = "server"

        def __init__(self) -> None:
            self.asked = 0

        def answer(
            self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
        ) -> Answer:
            del prompt, schema, deadline
            self.asked += 1
            priced = Answer(text="yes", prompt_tokens=600, completion_tokens=400, cost=1.0)
            return unpriced if self.asked == 3 else priced

    server = Server()
    tally = Tally(server, budget, Price(asked=0.001, answered=0.001))
    with pytest.raises(OutOfBudget):
        deque(map(tally.answer, [PROMPT] * 50), maxlen=0)
    assert 4 <= server.asked <= 5
    assert tally.usage.cost is None  # what is told of the cost stays what is known of it


def test_letters_wait_for_others_where_the_budget_does_not_cover_both() -> None:
    tally, order = Tally(ScriptedModel("x"), Budget(tokens=10_000)), list[str]()
    began = threading.Event()

    def second() -> None:
        began.wait()
        with tally.letter():
            order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with tally.letter():
        began.set()
        time.sleep(0.05)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
    with pytest.raises(OutOfBudget), Tally(ScriptedModel("x"), Budget(tokens=10)).letter():
        pass


def test_a_turn_is_one_threads_at_a_time_and_others_while_it_waits() -> None:
    baton, inside, most = Baton(), [0], [0]

    def work() -> None:
        with baton.taken():
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            inside[0] -= 1
            with baton.left():
                time.sleep(0.2)
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            inside[0] -= 1

    started = time.monotonic()
    side_by_side(8, work)
    assert most[0] == 1
    assert time.monotonic() - started < 8 * 0.2
    with baton.left():  # not taken: nothing to leave
        pass

"""Reading a model's answers, the second turn, the meter, and the scripted model itself."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from invitewriter.domain import Prompt, Turn, Usage
from invitewriter.errors import DeadlineError, ModelError, OutputError, RefusedError
from invitewriter.llm import Answer, Deadline, LiteLLM, Meter, ask
from invitewriter.testing import ScriptedModel
from tests import loopback
from tests.loopback import Loopback
from tests.tables import every

PROMPT = Prompt(name="draft", system="You write letters.", user="Write one.")


class Claim(BaseModel):
    text: str


class Letter(BaseModel):
    message: str
    claims: list[Claim] = Field(default_factory=list)


class Verdict(BaseModel):
    verdict: Literal["clean", "findings"]


GOOD = '{"message": "Dear Ana"}'


@every(
    "text",
    [
        GOOD,
        f"  \n{GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"Here is the letter you asked for:\n\n{GOOD}\n\nShall I make it shorter?",
        f"[{GOOD}]",
        f"In the form {{subject, message}}, this is it: {GOOD}",
        f'The form is {{"message": ...}}, so: {GOOD}',
        f'{{"thoughts": "they met in Porto"}}\n{GOOD}',
        f"An empty one is {{}}. Mine: {GOOD}",
        f'Odd braces }} and quotes " before it. {GOOD}',
        '{"message": "Dear Ana", "claims": [], "confidence": 0.9}',
    ],
)
def test_the_json_is_found_whatever_stands_around_it(text: str) -> None:
    model = ScriptedModel(text)
    assert ask(model, PROMPT, Letter).message == "Dear Ana"
    assert len(model.prompts) == 1


def test_braces_and_escapes_within_words_do_not_end_the_json() -> None:
    words = 'a } brace, a "quotation", a back\\slash, a {"message": "nested"}'
    assert ask(ScriptedModel(f"So: {json.dumps({'message': words})}."), PROMPT, Letter).message == words


@every(
    ("text", "advice"),
    [
        ("Dear Ana, how lovely!", "There is no JSON object"),
        ("", "empty"),
        ("  \n", "empty"),
        ('{"message": "Dear Ana",}', "not valid JSON"),
        ('{"message": NaN}', "not valid JSON"),
        ("{'message': 'Dear Ana'}", "no JSON object"),
        ('{"message": "Dear', "not valid JSON"),
        ('{"subject": "Hi"}', "message: Field required"),
        ('{"message": 3}', "message: Input should be a valid string"),
        ('{"message": "\\ud800"}', "not valid JSON"),
        ('{"message": "m", "claims": [{"text": 1}]}', r"claims.0.text: "),
    ],
)
def test_a_model_is_told_once_what_is_wrong_with_its_answer(text: str, advice: str) -> None:
    model = ScriptedModel(text, GOOD)
    assert ask(model, PROMPT, Letter).message == "Dear Ana"
    first, second = model.prompts
    assert first.turns == ()
    assert second.turns[0] == Turn(role="assistant", text=text.strip() or "(nothing)")
    assert second.turns[1].role == "user"
    assert advice in second.turns[1].text


@every(
    ("answer", "words"),
    [
        (Answer(text="Dear Ana, how lovely!"), "holds no JSON"),
        (Answer(text=""), "was empty"),
        (Answer(text='{"message": "Dear Ana",}'), "holds broken JSON"),
        (Answer(text='{"subject": "Hi"}'), "does not have the form asked for \\(message: Field required\\)"),
        (Answer(text='{"message": "Dear', finish_reason="length"), "was cut off at the model's own limit"),
        (Answer(text="", finish_reason="length"), "was cut off at the model's own limit"),
    ],
)
def test_after_two_useless_answers_the_error_says_what_was_wrong(answer: Answer, words: str) -> None:
    model = ScriptedModel(answer, answer)
    with pytest.raises(OutputError, match=f"scripted was asked twice for the prompt 'draft', and its answer {words}"):
        ask(model, PROMPT, Letter)
    assert len(model.prompts) == 2


def test_an_error_does_not_repeat_what_the_model_said_of_somebody() -> None:
    said = '{"message": {"secret": "she is ill"}}'
    with pytest.raises(OutputError) as caught:
        ask(ScriptedModel(said, said), PROMPT, Letter)
    assert "ill" not in str(caught.value).replace("will", "")


def test_the_part_of_an_answer_that_was_cut_off_is_no_answer() -> None:
    """The claim inside is whole and would pass for one; the letter around it is not."""
    cut = '{"message": "Dear Ana", "claims": [{"text": "we met"}'
    with pytest.raises(OutputError, match="broken JSON"):
        ask(ScriptedModel(cut, cut), PROMPT, Claim)


def test_a_whole_answer_counts_though_the_chatter_after_it_was_cut_off() -> None:
    answer = Answer(text=f"{GOOD} I chose this because", finish_reason="length")
    assert ask(ScriptedModel(answer), PROMPT, Letter).message == "Dear Ana"


@every(
    "text",
    [
        "I'm sorry, but I can't help with that.",
        "I’m sorry, I can’t help with that.",
        "I am unable to write this message.",
        "Tut mir leid, ich kann dabei leider nicht helfen.",
        "Lo siento, no puedo ayudar con eso.",
        "Désolé, je ne peux pas vous aider.",
        "Desculpe, não posso ajudar com isso.",
    ],
)
def test_a_refusal_in_prose_is_told_from_a_letter_without_json(text: str) -> None:
    model = ScriptedModel(text, text)
    with pytest.raises(RefusedError, match="scripted declined to answer"):
        ask(model, PROMPT, Letter)
    assert len(model.prompts) == 2


@every("text", ["Dear Ana, I can't wait to hear how the seeds do!", "Liebe Ana, ich kann leider nicht kommen."])
def test_a_letter_that_forgot_its_json_is_no_refusal(text: str) -> None:
    with pytest.raises(OutputError, match="holds no JSON"):
        ask(ScriptedModel(text, text), PROMPT, Letter)


def test_a_refusal_the_vendor_marks_is_not_argued_with() -> None:
    model = ScriptedModel(Answer(text="", refusal="I can't help with that."))
    with pytest.raises(RefusedError, match="I can't help with that"):
        ask(model, PROMPT, Letter)


def test_prose_that_talks_of_not_being_able_is_fine_within_json() -> None:
    assert ask(ScriptedModel('{"message": "I can\'t wait to hear more."}'), PROMPT, Letter)


def test_over_http_the_second_turn_carries_the_first_answer() -> None:
    with Loopback(loopback.openai('{"verdict": "maybe"}'), loopback.openai('{"verdict": "clean"}')) as server:
        model = LiteLLM("openai/loopback", base=server.url)
        assert ask(model, PROMPT, Verdict).verdict == "clean"
        turns = server.requests[1].body["messages"][2:]
    assert turns[0] == {"role": "assistant", "content": '{"verdict": "maybe"}'}
    assert "verdict: Input should be 'clean' or 'findings'" in turns[1]["content"]


def test_over_http_a_letter_cut_off_twice_is_told_so() -> None:
    with Loopback(loopback.openai('{"message": "Dear', finish_reason="length")) as server:
        with pytest.raises(OutputError, match="was cut off"):
            ask(LiteLLM("openai/loopback", base=server.url), PROMPT, Letter)
        assert len(server.requests) == 2


@given(st.text(alphabet='{}[]",:\\ \nab1N', max_size=60))
def test_no_answer_of_any_kind_brings_anything_down(text: str) -> None:
    try:
        ask(ScriptedModel(text, text), PROMPT, Letter)
    except (OutputError, RefusedError) as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is fine


@pytest.mark.timeout(10)
@pytest.mark.parametrize("piece", ["{", '{"', '{"a":', '{"a":[', '{"a":{}}', '{"a"}', '"{\\"', "[" * 50])
def test_answers_of_hostile_length_take_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    with pytest.raises(OutputError):
        ask(ScriptedModel(text, text), PROMPT, Letter)


# The meter


def test_a_meter_adds_up_what_all_threads_spend() -> None:
    meter = Meter(ScriptedModel(lambda _: Answer(text="x", prompt_tokens=3, completion_tokens=2, cost=0.25)))
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(meter.answer, [PROMPT] * 100))
    assert meter.usage == Usage(calls=100, prompt_tokens=300, completion_tokens=200, cost=25.0)


def test_one_unknown_price_makes_the_whole_cost_unknown() -> None:
    meter = Meter(ScriptedModel(Answer(text="x", cost=0.25), Answer(text="x"), Answer(text="x", cost=0.25)))
    for _ in range(3):
        meter.answer(PROMPT)
    assert meter.usage.cost is None
    assert meter.usage.calls == 3


def test_a_call_that_fails_was_made_all_the_same() -> None:
    meter = Meter(ScriptedModel(ModelError("busy", status=429)))
    with pytest.raises(ModelError):
        meter.answer(PROMPT)
    assert meter.usage == Usage(calls=1)


def test_a_meter_goes_by_its_models_name() -> None:
    assert Meter(ScriptedModel(name="someone")).name == "someone"


def test_a_meter_holds_every_call_to_its_deadline() -> None:
    model = ScriptedModel("x")
    with pytest.raises(DeadlineError):
        Meter(model, Deadline.after(0)).answer(PROMPT, deadline=Deadline.after(60))
    assert model.prompts == []


# The scripted model


def test_a_script_may_go_by_the_prompts_name() -> None:
    model = ScriptedModel({"draft": ["one", {"verdict": "clean"}], "judge": [ModelError("busy")]})
    assert [model.answer(PROMPT).text, model.answer(PROMPT).text] == ["one", '{"verdict": "clean"}']
    with pytest.raises(ModelError, match="busy"):
        model.answer(Prompt(name="judge", system="s", user="u"))
    assert [prompt.name for prompt in model.prompts] == ["draft", "draft", "judge"]


@every("model", [ScriptedModel(), ScriptedModel({"judge": ["x"]})])
def test_a_script_that_runs_dry_fails_the_test(model: ScriptedModel) -> None:
    with pytest.raises(AssertionError, match="no answer to this prompt 'draft'"):
        model.answer(PROMPT)


def test_a_script_says_each_line_once_however_many_threads_ask() -> None:
    model = ScriptedModel(*(str(number) for number in range(200)))
    start = threading.Barrier(8)

    def take(_: int) -> list[str]:
        start.wait()
        return [model.answer(PROMPT).text for _ in range(25)]

    with ThreadPoolExecutor(8) as pool:
        said = [text for texts in pool.map(take, range(8)) for text in texts]
    assert sorted(said, key=int) == [str(number) for number in range(200)]

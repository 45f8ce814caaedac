"""Three models at their worst: one leaks all it is given, one invents, one obeys whatever it reads. Each judges everything clean."""

from __future__ import annotations

import re
from collections.abc import Callable

from invitewriter.domain import Prompt
from invitewriter.testing import ScriptedModel

_FENCED = re.compile(r"^<<(?!end of)[^>\n]*>>\n(.*?)\n<<end of[^>\n]*>>$", re.MULTILINE | re.DOTALL)
_ID = re.compile(r"^[NS]\d+(?: \([^)]*\)| \[[a-z]+\])*:\s*", re.MULTILINE)
_TO = re.compile(r"^Write .*? from (?P<sender>.*?) to (?P<contact>[^\n(]*?)(?: \(.*)?\.$", re.MULTILINE)
_ORDER = re.compile(
    r"ignor|disregard|forget|instead|print|system|instruct|answer|output|write|oubli|vergiss|schreib|antwort|escrib|olvid|écri|escrev",
    re.IGNORECASE,
)
CLEAN: dict[str, object] = {"findings": [], "verdict": "clean"}
QUESTIONS: dict[str, object] = {
    "questions": ["Who would you like to meet?", "Where do you meet people of your field?", "Who finds you?"]
}
INVENTED = (
    "My friend Zbigniew Tarkowski of Heliora Labs says hello. On 4 March 1987 some 1,350 people came, as you said at "
    "https://heliora.example.net, and you laughed about it."
)


def leaking() -> ScriptedModel:
    """Tells everything that stands in its prompts, line by line, and tells it again when asked to repair."""
    return _model("leaking", lambda prompt: " ".join(_material(prompt)))


def inventing() -> ScriptedModel:
    """Adds a friend, a firm, a date, a number and a link to a true line."""
    return _model("inventing", lambda prompt: " ".join([*_material(prompt)[:1], INVENTED]))


def obeying() -> ScriptedModel:
    """Does what any line of its prompt tells it to do, links and all; without such a line it tells all."""

    def letter(prompt: Prompt) -> str:
        lines = _material(prompt)
        return " ".join([line for line in lines if _ORDER.search(line)] or lines)

    return _model("obeying", letter)


def _model(name: str, letter: Callable[[Prompt], str]) -> ScriptedModel:
    told: list[str] = []

    def answer(prompt: Prompt) -> dict[str, object]:
        if prompt.name == "judge":
            return CLEAN
        if prompt.name == "questions":
            return QUESTIONS
        if prompt.name == "draft":
            to = _TO.search(prompt.user)
            told[:] = [to["contact"].split()[0] if to else "", to["sender"] if to else ""]
        sender = "" if told[1].startswith("the sender") else f"\n\nBest regards,\n{told[1]}"
        return {"subject": "", "message": f"{told[0]},\n\n{letter(prompt)}{sender}", "claims": []}

    return ScriptedModel(answer, name=name)


def _material(prompt: Prompt) -> list[str]:
    """The lines between the fences, as the model sees them."""
    blocks = _FENCED.findall(prompt.user)[-1:] if prompt.name == "repair" else _FENCED.findall(prompt.user)
    return [line for block in blocks for line in _ID.sub("", block).split("\n") if line.strip()]

"""The model, the prompts and the rules with which an invitation is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.domain import Stage, value
from invitewriter.errors import UsageError

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm import Model
    from invitewriter.writer import Writer


@value
class Means:
    """What an invitation is written with."""

    model: Model | None = None
    """None: the embedded writer composes, and nothing leaves the machine."""
    writer: Writer | None = None
    """The caller's own writer, in place of ours; the model then only judges."""
    prompts: Path | None = None
    """A folder whose files override ours by name."""
    judge: bool = True
    """Whether the model, if there is one, also reads what was written."""
    ignore: tuple[str, ...] = ()
    """Rules to leave out, by id, name or family."""
    deadline: float | None = None
    """Seconds for all the calls of one invitation together."""
    offline: bool = False
    """Whether no model may be named at all, so that nobody is pointed to one."""


def model_named(model: str | Model | None) -> Model | None:
    """A model by its litellm name, or the one that is given."""
    if not isinstance(model, str):
        return model
    from invitewriter.llm import LiteLLM  # noqa: PLC0415 - as above

    return LiteLLM(model)


def stage_named(word: Stage | str | None) -> Stage | None:
    """The stage called `word`; raises UsageError, naming them all, where there is none."""
    if word is None:
        return None
    try:
        return Stage(word)
    except ValueError:
        raise UsageError(f"There is no stage {word!r}. Choose one of: {', '.join(Stage)}.") from None

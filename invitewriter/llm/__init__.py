"""Access to models: a prompt in, an answer out. Only this package imports litellm and tenacity, and both as late as possible."""

from invitewriter.llm.asking import ask
from invitewriter.llm.client import LiteLLM
from invitewriter.llm.gate import Gate
from invitewriter.llm.meter import Meter
from invitewriter.llm.model import Answer, Deadline, Model
from invitewriter.llm.tally import Budget, OutOfBudget, Price, Tally, expected_tokens
from invitewriter.llm.vendor import finish_import, price_of, warm

__all__ = [
    "Answer",
    "Budget",
    "Deadline",
    "Gate",
    "LiteLLM",
    "Meter",
    "Model",
    "OutOfBudget",
    "Price",
    "Tally",
    "ask",
    "expected_tokens",
    "finish_import",
    "price_of",
    "warm",
]

"""The model door: a prompt in, an answer out. The only importer of litellm and tenacity, and both at the last moment."""

from invitewriter.llm.asking import ask
from invitewriter.llm.client import LiteLLM
from invitewriter.llm.meter import Meter
from invitewriter.llm.model import Answer, Deadline, Model
from invitewriter.llm.vendor import warm

__all__ = ["Answer", "Deadline", "LiteLLM", "Meter", "Model", "ask", "warm"]

"""The interface to litellm: imports it as late as possible, keeps it quiet, and asks it where a model is and what it costs."""

from __future__ import annotations

import functools
import logging
import os
import re
import sys
import threading
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from invitewriter.domain import value
from invitewriter.errors import MissingKeyError, ModelError
from invitewriter.llm.model import Answer
from invitewriter.llm.tally import Price

_lock = threading.Lock()

# Where litellm sends what is given no address: the variables it looks in, in its order, and the vendor's own address.
_ADDRESSES: dict[str, tuple[tuple[str, ...], str]] = {
    "openai": (("OPENAI_BASE_URL", "OPENAI_API_BASE"), "https://api.openai.com"),
    "anthropic": (("ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"), "https://api.anthropic.com"),
    "gemini": (("GEMINI_API_BASE",), "https://generativelanguage.googleapis.com"),
    "openrouter": (("OPENROUTER_API_BASE",), "https://openrouter.ai"),
    "ollama_chat": (("OLLAMA_API_BASE",), "http://localhost:11434"),
}


def warm() -> None:
    """Starts importing litellm (2 to 4 s) in a thread, for callers that have something else to do meanwhile."""
    threading.Thread(target=library, name="invitewriter.warm", daemon=True).start()


def library() -> Any:
    """The module litellm: kept from printing and from the network, unless the host program has imported it first."""
    with _lock:
        return _imported()


def finish_import() -> None:
    """Waits for an import that has begun: one cut off by the end of the program would hold it up for ever.

    litellm imports something even then, and waits for the thread that will never go on.
    """
    if "litellm" in sys.modules:
        library()


@functools.cache
def _imported() -> Any:
    is_ours = "litellm" not in sys.modules
    if is_ours:
        os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")  # else it fetches a price list
        os.environ.setdefault("LITELLM_MODE", "PRODUCTION")  # else it loads a .env from any folder above
    import litellm  # noqa: PLC0415 - 155 MB that no offline run should pay for

    if is_ours:
        litellm.suppress_debug_info = True  # banners on stdout
        litellm.disable_hf_tokenizer_download = True
        for name in ("LiteLLM", "LiteLLM Router", "LiteLLM Proxy"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # its own handlers write to stderr
    return litellm


@value
class Route:
    """Where a model is, and what asking it takes."""

    model: str
    """By litellm's name."""
    vendor: str
    base: str | None
    """The address to give to litellm; None: it knows the vendor's own."""
    address: str
    """The same, or the vendor's own; empty where only litellm knows it."""
    takes_schema: bool
    """As litellm's table has it, which is no promise."""

    @property
    def context(self) -> int | None:
        """The tokens to read, where that must be said: Ollama drops what goes beyond its default without a word."""
        return 16_384 if self.vendor == "ollama_chat" else None

    @property
    def host(self) -> str:
        """Host and port; the vendor's name where the address is unknown."""
        return urlsplit(self.address).netloc.rpartition("@")[2] or self.vendor

    @property
    def on_loopback(self) -> bool:
        return _is_loopback(urlsplit(self.address).hostname or "")

    @property
    def where(self) -> str:
        """Where notes go. A server on this machine may pass them on, unless it is one that runs models itself."""
        if self.vendor != "ollama_chat" or not self.on_loopback:
            return self.host
        # Models of such names run on the computers of Ollama's makers.
        return f"ollama.com, through {self.host}" if self.model.endswith(("-cloud", ":cloud")) else "this machine"


def find_route(name: str, base: str | None) -> Route:
    """The way to the model `name`, at `base` or else where litellm looks. Raises ModelError for a name it cannot place."""
    litellm = library()
    # Ollama's chat endpoint; under the plain name litellm squeezes all turns into one text.
    model = re.sub(r"^ollama/", "ollama_chat/", name)
    try:
        _, vendor, _, vendors_own = litellm.get_llm_provider(model)
    except Exception:  # noqa: BLE001 - litellm's many ways to say that it does not know the name
        vendor = None
    if not vendor:
        raise ModelError(
            f"There is no model {name!r}. A model is named by vendor and name, as in openai/gpt-5-mini, "
            "anthropic/claude-sonnet-4-5 or ollama/llama3.2."
        )
    variables, default = _ADDRESSES.get(vendor, ((f"{vendor.upper()}_API_BASE",), vendors_own or ""))
    given = base or next((os.environ[variable] for variable in variables if os.environ.get(variable)), None)
    return Route(
        model=model,
        vendor=vendor,
        base=_checked(given) if given else None,
        address=given or default,
        takes_schema=bool(litellm.supports_response_schema(model=model)),
    )


def key_for(route: Route, name: str, key: str | None) -> str | None:
    """The key to send; None where litellm finds the vendor's own. Raises MissingKeyError where there is none.

    To be asked before the first request, because a missing key can look like a passing fault.
    """
    known = library().validate_environment(route.model, api_key=key, api_base=route.base)["missing_keys"]
    missing = [variable for variable in known if variable.endswith("_API_KEY")]
    if key or not missing:
        return key
    if route.on_loopback:
        return "none"  # servers on this machine seldom ask for a key, but OpenAI's client does
    hint = f" (to any word, if {route.host} needs none)" if route.base else ""
    raise MissingKeyError(f"There is no key for {name}: set {' or '.join(missing)}{hint}.")


def _checked(base: str) -> str:
    if urlsplit(base).scheme not in {"http", "https"} or not urlsplit(base).hostname:
        raise ModelError("The model's address is none: it begins with http:// or https:// and names a host.")
    return base


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


async def complete(route: Route, **request: Any) -> Answer:
    """Sends one request and reads the answer; raises what litellm raises."""
    response = await library().acompletion(
        model=route.model,
        api_base=route.base,
        drop_params=True,  # a model that knows no temperature gets none
        max_retries=0,  # our own policy alone decides; num_retries would retry even a refused key
        **request,
    )
    return _answer(response, route)


def _answer(response: Any, route: Route) -> Answer:
    choice = response.choices[0] if response.choices else None
    message = choice.message if choice else None
    usage = getattr(response, "usage", None)
    return Answer(
        text=getattr(message, "content", None) or "",
        finish_reason=(choice.finish_reason if choice else None) or "stop",
        refusal=_refusal(choice),
        prompt_tokens=getattr(usage, "prompt_tokens", None) or 0,
        completion_tokens=getattr(usage, "completion_tokens", None) or 0,
        cost=_cost(response, route),
    )


def _refusal(choice: Any) -> str:
    if choice and choice.finish_reason == "content_filter":
        return "stopped by the vendor's filter"
    message = choice and choice.message
    # In the message itself, or, by older versions of litellm (1.106), among the fields that only its vendor knows.
    return (
        getattr(message, "refusal", None)
        or (getattr(message, "provider_specific_fields", None) or {}).get("refusal")
        or ""
    )


def _cost(response: Any, route: Route) -> float | None:
    try:
        return float(library().completion_cost(response, model=route.model))
    except Exception:  # noqa: BLE001 - whatever litellm says of a model whose price it does not know
        return None


def price_of(name: str) -> Price | None:
    """What a token of the model `name` costs, by the table that came with litellm; None where it does not know it."""
    try:
        asked, answered = library().cost_per_token(model=name, prompt_tokens=1_000_000, completion_tokens=1_000_000)
    except Exception:  # noqa: BLE001 - as above
        return None
    return Price(asked=asked / 1e6, answered=answered / 1e6)

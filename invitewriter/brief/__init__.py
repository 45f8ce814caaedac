"""Notes, contact and sender become a brief: what may be said, what is withheld, and to whom it is said."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from invitewriter.brief.making import gather, make_brief, met_as_well
    from invitewriter.brief.request import Request, channel_reason

# The guard takes words from here for texts without notes, and waits for nothing that reads notes.
_LATER = {
    "Request": "request",
    "channel_reason": "request",
    "gather": "making",
    "make_brief": "making",
    "met_as_well": "making",
}

__all__ = ["Request", "channel_reason", "gather", "make_brief", "met_as_well"]


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)

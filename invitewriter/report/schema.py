"""The JSON Schema of the JSON output, for those who describe the output to others."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def schema() -> dict[str, Any]:
    """schema.json, read."""
    text = files("invitewriter.report").joinpath("schema.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def definition(name: str) -> dict[str, Any]:
    """The definition `name` of the schema by itself: what it refers to is written out in its place."""
    definitions = schema()["$defs"]
    whole: dict[str, Any] = _written_out(definitions[name], definitions)
    return whole


def _written_out(part: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(part, list):
        return [_written_out(each, definitions) for each in part]
    if not isinstance(part, dict):
        return part
    own = {key: _written_out(each, definitions) for key, each in part.items() if key != "$ref"}
    if "$ref" not in part:
        return own
    return {**_written_out(definitions[part["$ref"].rpartition("/")[2]], definitions), **own}

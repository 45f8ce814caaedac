"""The JSON Schema that an answer must follow, in the narrow dialect that strict vendors accept."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema


class _Strict(GenerateJsonSchema):
    """Every field required, none unforeseen, no defaults: OpenAI and Azure refuse a schema that says otherwise."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: ARG002, FBT001 - pydantic's signature
        return True

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        return super().model_schema(schema) | {"additionalProperties": False}


def response_format(shape: type[BaseModel]) -> dict[str, Any]:
    """For vendors that hold their models to a schema."""
    form = {"name": shape.__name__, "schema": _schema(shape), "strict": True}
    return {"type": "json_schema", "json_schema": form}


def in_words(shape: type[BaseModel]) -> str:
    """For all others: an instruction."""
    form = json.dumps(_schema(shape), separators=(",", ":"), ensure_ascii=False)
    return f"Answer with one JSON object that fits this JSON Schema, and with nothing else: {form}"


def _schema(shape: type[BaseModel]) -> JsonSchemaValue:
    return shape.model_json_schema(schema_generator=_Strict)

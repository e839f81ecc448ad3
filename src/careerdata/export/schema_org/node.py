"""A node of JSON-LD: what is not stated is left out."""

from __future__ import annotations

from typing import Any

Node = dict[str, Any]


def node(kind: str, **properties: Any) -> Node:
    """A node of a type with those properties that say something: None, an empty text and an empty list are left out."""
    return {"@type": kind, **{name: value for name, value in properties.items() if value not in (None, "", [])}}


def number(value: float | None) -> float | int | None:
    """A figure as a person writes it: 42450, not 42450.0."""
    return int(value) if value is not None and value.is_integer() else value

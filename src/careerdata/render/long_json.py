"""JSON written part by part, an item a line: what changed may be larger than memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from careerdata.release.diff.moves import move


def one_line(value: Any) -> str:
    """A value on one line."""
    return orjson.dumps(value).decode()


def head(said: Mapping[str, Any]) -> str:
    """The beginning of an object, with what is short."""
    return "{\n" + ",\n".join(f"{one_line(name)}: {one_line(value)}" for name, value in said.items())


def listed(name: str, items: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A list of an object that has something before it."""
    yield f",\n{one_line(name)}: ["
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{one_line(item)}"
    yield "]"


def both(before: Any, after: Any) -> dict[str, Any]:
    """A value before and after, and how far a number moved."""
    moved = move(before, after)
    return {"before": before, "after": after, **(moved._asdict() if moved else {})}

"""Data that a page carries for machines, as values with places: what JSON-LD and microdata are turned into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from careerdata.document.span import Span

Scalar: TypeAlias = str | float | bool | None


class Said(NamedTuple):
    """A text, number or truth value, and the raw slice that states it."""

    value: Scalar
    span: Span


@dataclass(slots=True)
class Item:
    """A thing with properties, each of which may have several values."""

    properties: dict[str, list[Item | Said]] = field(default_factory=dict)

    @property
    def types(self) -> frozenset[str]:
        """The names of its types, without the vocabulary's address."""
        said = self.properties.get("@type", [])
        return frozenset(str(one.value).rstrip("/").rpartition("/")[2] for one in said if isinstance(one, Said))

    def said(self, name: str) -> Said | None:
        """The first plain value of a property."""
        return next((one for one in self.properties.get(name, []) if isinstance(one, Said)), None)

    def items(self, *names: str) -> list[Item]:
        """The things that are values of some properties."""
        return [one for name in names for one in self.properties.get(name, []) if isinstance(one, Item)]

    def walk(self) -> Iterator[Item]:
        """This thing and all inside it, from the outside in."""
        waiting = [self]
        while waiting:
            item = waiting.pop(0)
            yield item
            waiting += [one for values in item.properties.values() for one in values if isinstance(one, Item)]

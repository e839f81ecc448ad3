"""Examples of rules: small inputs that can be run, and shown by `careerdata explain` as they stand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from careerdata.document.problem import Trouble
from careerdata.document.tables import Tables
from careerdata.validate.examples.builder import Builder, RowSpec


class Example(ABC):
    """Something a rule finds fault with, or finds good."""

    @abstractmethod
    def shown(self) -> str:
        """The example as text, as `careerdata explain` prints it."""


@dataclass(frozen=True)
class Files(Example):
    """Files of a RAW folder, by path: for rules about what cannot be read."""

    content: Mapping[str, bytes]
    shows: str = ""
    """What of them is worth showing; empty: all."""

    def shown(self) -> str:
        if self.shows:
            return self.shows.strip("\n")
        return "\n".join(f"{path}: {_literal(data)}" for path, data in self.content.items())


def _literal(data: bytes) -> str:
    if not data:
        return "(empty)"
    try:
        return "\n" + data.decode().rstrip("\n")
    except UnicodeDecodeError:
        return repr(data)


@dataclass(frozen=True)
class WaiverText(Example):
    """A `waivers.toml`, judged at the start of 2026 where `data-analyst` has one finding, SAL001."""

    text: str

    def shown(self) -> str:
        return self.text.strip()


class Rows(Example):
    """Guides given by the rows of their tables: one guide as keywords, or several as mappings.

    Each row becomes a line of a raw text in which each given value has its place, so findings stand where they would
    in a guide. A row that breaks its record's schema becomes a `Broken`, as in a build. `unread` names lines that
    nothing is read from; `troubles` are what stages could not take that no small file shows.
    """

    def __init__(
        self,
        *guides: Mapping[str, Sequence[RowSpec]],
        unread: Sequence[str] = (),
        troubles: Sequence[Trouble] = (),
        **tables: Sequence[RowSpec],
    ) -> None:
        self._guides = guides or (tables,)
        self._unread = tuple(unread)
        self._troubles = tuple(troubles)

    def shown(self) -> str:
        lines = [line for guide in self.tables() for line in guide.document.raw.splitlines()]
        lines += [f"{trouble.shown_as}: {trouble.found}" for trouble in self._troubles]
        # A line that names no value is a row the builder added so that the keys of others point somewhere.
        return "\n".join(line for line in lines if not line.endswith(":"))

    def tables(self) -> Tables:
        """The example as a batch of guides."""
        guides = [Builder(guide, number).build(self._unread) for number, guide in enumerate(self._guides, start=1)]
        return Tables(guides, list(self._troubles))


@dataclass(frozen=True)
class Drift(Example):
    """What was released last, and what is there now."""

    before: Rows
    after: Rows

    def shown(self) -> str:
        return f"last release:\n{self.before.shown()}\nnow:\n{self.after.shown()}"

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table in the last release."""
        return [dict(record) for record in self.before.tables()[table]]

    def counts(self, table: str) -> Mapping[str, int]:
        """How many rows of a table each guide had in the last release."""
        return Counter(row["guide_id"] for row in self.rows(table))

    def rows_of(self, guide_id: str, table: str, names: Sequence[str]) -> list[dict[str, Any]]:
        """Some columns of the rows that a guide had in a table."""
        return [{name: row[name] for name in names} for row in self.rows(table) if row["guide_id"] == guide_id]

"""A clean guide, and edits of it at the places of its values: the same defect is planted in text, Markdown and HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, TypeVar

from careerdata.document.tables import GuideTables
from careerdata.records import Record
from careerdata.records.text import Place

R = TypeVar("R", bound=Record)

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Edit(NamedTuple):
    """A slice of the raw text and what stands in its place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Planted:
    """A defect in its files, and where a finding of it may stand."""

    files: dict[str, bytes]
    path: str
    """The file that findings must name."""
    lines: frozenset[int]
    """Lines of the file as it is now; empty: any."""


@dataclass
class Page:
    """A clean guide with its tables."""

    path: str
    data: bytes
    tables: GuideTables

    @cached_property
    def raw(self) -> str:
        return self.tables.document.raw

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.raw))]

    def rows(self, record: type[R]) -> list[R]:
        """The rows of a table."""
        return [row for row in self.tables.records[record.table_name] if isinstance(row, record)]

    def at(self, row: Record, name: str) -> Place | None:
        """Where the page states a value, None where it does not or where another file does."""
        key = row.key()
        place = self.tables.place(getattr(row, key), name) if key else None
        return place if place is not None and place.source_file == self.tables.document.source_file else None

    def slice(self, place: Place) -> tuple[int, int]:
        """Start and end of a place in the raw text."""
        start = self._starts[place.line_start - 1] + place.column_start - 1
        return start, self._starts[place.line_end - 1] + place.column_end - 1

    def put(self, place: Place, text: str) -> Edit:
        """Other text in a place."""
        return Edit(*self.slice(place), text)

    def scaled(self, place: Place, factor: float) -> Edit | None:
        """A place with its first number multiplied, written as it was; None where it has none, or none that would change."""
        return self.figure(place, lambda value: value * factor)

    def figure(self, place: Place, change: Callable[[float], float]) -> Edit | None:
        """A place with its first number changed, written as it was."""
        found = _NUMBER.search(place.source_text)
        if found is None:
            return None
        text = rewritten(found.group(), change)
        if text == found.group():
            return None
        start, _ = self.slice(place)
        return Edit(start + found.start(), start + found.end(), text)

    def swapped(self, one: Place, other: Place) -> list[Edit]:
        """Two places with each other's text."""
        return [self.put(one, other.source_text), self.put(other, one.source_text)]

    def line(self, number: int) -> str:
        """The raw text of a line, without its line break."""
        return self.tables.document.line_text(number)

    def lines(self, first: int, last: int, text: str) -> Edit:
        """Other text for some lines, their line breaks included."""
        end = self._starts[last] if last < len(self._starts) else len(self.raw)
        return Edit(self._starts[first - 1], end, text)

    def after(self, number: int, text: str) -> Edit:
        """Text at the end of a line."""
        end = self._starts[number - 1] + len(self.line(number).rstrip())
        return Edit(end, end, text)

    def here(self, line: int, column: int, old: str, new: str) -> Edit | None:
        """Other text for what stands at a line and column; None where something else does."""
        start = self._starts[line - 1] + column - 1
        return Edit(start, start + len(old), new) if self.raw.startswith(old, start) else None

    def lines_of(self, *rows: Record) -> set[int]:
        """The lines that state anything of some rows."""
        keys = {getattr(row, str(row.key())) for row in rows}
        places = [place for place in self.rows(Place) if place.record_id in keys]
        stated = {line for place in places for line in range(place.line_start, place.line_end + 1)}
        return stated | {row.line_start for row in rows if hasattr(row, "line_start")}

    def planted(self, edits: Iterable[Edit | None], lines: Iterable[int] = ()) -> Planted | None:
        """The page with edits made; None where one cannot be. Without `lines` a finding may stand where an edit begins."""
        wanted = list(edits)
        made = sorted(edit for edit in wanted if edit is not None)
        if not made or len(made) < len(wanted):
            return None
        text, at = "", 0
        for edit in made:
            text += self.raw[at : edit.start] + edit.text
            at = edit.end
        text += self.raw[at:]
        where = set(lines) or {self.tables.document.line(edit.start) for edit in made}
        return self.replaced(text.encode(), where)

    def replaced(self, data: bytes, lines: Iterable[int] = ()) -> Planted:
        """The page with other bytes."""
        return Planted({self.path: data}, self.path, frozenset(lines))

    def with_file(self, path: str, data: bytes, lines: Iterable[int] = ()) -> Planted:
        """The page as it is, and a second file, which findings must name."""
        return Planted({self.path: self.data, path: data}, path, frozenset(lines))


def rewritten(number: str, change: Callable[[float], float]) -> str:
    """A number changed, with the separators and the decimals it had."""
    value = change(float(number.replace(",", "")))
    decimals = len(number.partition(".")[2])
    return f"{value:,.{decimals}f}" if "," in number or value >= 1_000 else f"{value:.{decimals}f}"


Plant = Callable[[Page], Planted | None]


@dataclass(frozen=True)
class Kind:
    """One kind of defect."""

    name: str
    families: tuple[str, ...]
    """Families of rules, any of which is right to find it."""
    plant: Plant = field(repr=False)


KINDS: list[Kind] = []


def kind(name: str, *families: str) -> Callable[[Plant], Plant]:
    """Adds a kind of defect; the function gives None where a page has nothing to plant it in."""

    def add(plant: Plant) -> Plant:
        KINDS.append(Kind(name, families, plant))
        return plant

    return add


def first(plants: Iterator[Planted | None]) -> Planted | None:
    """The first of several places that a defect can be planted at."""
    return next((planted for planted in plants if planted is not None), None)

"""Whose pay the figures of a row are: its role, level, place, industry or employer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.normalize.figure import Figure
from careerdata.read.ladders.grade import graded
from careerdata.read.sections.context import Page
from careerdata.read.tables.columns import RUNGS, Column, is_coded, is_grade
from careerdata.read.tables.heading import MAX_LABEL, heading_of
from careerdata.read.tables.place import names_the_role
from careerdata.read.tables.table import Table


@dataclass(frozen=True, slots=True)
class Rung:
    """A level as a table names it."""

    title: Text
    grade: Text | None = None
    years: Figure | None = None
    years_in: Text | None = None
    """The text that the years stand in."""


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose pay it is."""

    rung: Rung | None = None
    name: Text | None = None
    """Role, industry or employer."""
    scope: str = "occupation"
    """What the name is."""
    place: Text | None = None
    country: str | None = None
    case: Text | None = None
    """Which of several figures of the row a column says it is, in words that are of no known kind: `With a certificate`."""

    def under(self, rung: Rung | None, place: Text | None) -> Owners:
        """The same, of the level or place that a column names, where the row names none."""
        return replace(self, rung=self.rung or rung, place=self.place or place)

    def put(self, row: Row) -> None:
        """State the owner in a row of `salaries`."""
        row.put("scope", "level" if self.rung else self._scope())
        named = [title for title in (self.name, self.case, self.rung.title if self.rung else None) if title is not None]
        if named:
            row.put("title", ", ".join(title.clean for title in named), named[0].span())
        if self.rung is not None:
            row.level = self.rung.title.clean
        if self.place is not None:
            self._put_place(row, self.place)

    def _scope(self) -> str:
        return self.scope if self.name or self.case else "region" if self.place else "headline"

    def _put_place(self, row: Row, place: Text) -> None:
        found = countries.scan(place.value)
        whole = bool(found) and found[0].end - found[0].start == len(place.value)
        if not whole:
            row.put("place", place.clean, place.span())
        if len(found) == 1:
            row.put("country", found[0].alpha2, place.span(found[0].start, found[0].end))


class Naming:
    """How the rows of a table name their owners: by its owner columns, cells left empty standing for the one above."""

    def __init__(self, table: Table, columns: list[Column], page: Page) -> None:
        self._page = page
        self._columns = [column for column in columns if column.kind == "owner"]
        self._above: dict[int, Text] = {}
        self._distinct = {column.owner: _is_distinct(table, column) for column in self._columns}
        self._rung = next((column.owner for column in self._columns if column.owner in RUNGS), None)

    def of(self, block: Block) -> Owners:
        """Whose pay a row states."""
        by_owner = self._named(block)
        name, scope = _name(by_owner, "level" if self._page.role else "occupation")
        rung = self._level(by_owner)
        untold = by_owner.get(None) or by_owner.get("group")
        if name is None and untold is not None:
            if rung is None and heading_of(untold, self._page).is_rung:
                rung = rung_of(untold, self._page)
            elif "place" not in by_owner and countries.scan(untold.value):
                by_owner["place"] = untold
            else:
                name = untold
        if rung is not None and "role" in by_owner and self._distinct.get("role"):
            return self._titled(by_owner["role"], rung, scope, by_owner)
        return Owners(rung, name, scope, by_owner.get("place"))

    def _titled(self, name: Text, rung: Rung, scope: str, by_owner: dict[str | None, Text]) -> Owners:
        """Each row has a role of its own: a level beside it that is each row's own, too, is a name of the same rung."""
        if not self._distinct.get(self._rung):
            return Owners(None, name, scope, by_owner.get("place"))
        title, own = graded(name)
        grade = own or rung.grade or (rung.title if is_grade(rung.title) else None)
        return Owners(Rung(title, grade, rung.years, rung.years_in), None, scope, by_owner.get("place"))

    def _named(self, block: Block) -> dict[str | None, Text]:
        """The cells of a row by what they name."""
        named: dict[str | None, Text] = {}
        for column in self._columns:
            cell = block.cells[column.index] if column.index < len(block.cells) else None
            if cell:
                self._above[column.index] = cell
            elif column is not self._columns[-1]:
                cell = self._above.get(column.index)
            if cell and len(cell.value) <= MAX_LABEL and any(map(str.isalnum, cell.value)):
                of_role = column.owner == "place" and names_the_role(cell.value, self._page.role)
                named.setdefault("role" if of_role else column.owner, cell)
        return named

    def _level(self, by_owner: dict[str | None, Text]) -> Rung | None:
        """The level that a row names by its columns of levels, grades and years."""
        found = [(owner, by_owner[owner]) for owner in ("level", "grade", "years") if owner in by_owner]
        rung: Rung | None = None
        for owner, cell in found:
            own = rung_of(cell, self._page, counts=owner == "years")
            if rung is None:
                rung = own
            elif rung.years is None and own.years is not None:
                rung = replace(rung, years=own.years, years_in=own.years_in)
            elif rung.grade is None and (own.grade or is_coded(cell)):
                rung = replace(rung, grade=own.grade or cell)
        return rung


def _is_distinct(table: Table, column: Column) -> bool:
    named = [cell.clean.casefold() for cell in table.cells(column.index)]
    return len(named) == len(set(named)) == len(table.rows)


def _name(by_owner: dict[str | None, Text], of_role: str) -> tuple[Text | None, str]:
    """What names a row beside its level and place, and the scope of it; on a page about one role a role is a level of it."""
    for owner, scope in (("role", of_role), ("employer", "employer"), ("industry", "industry")):
        if owner in by_owner:
            return by_owner[owner], scope
    return None, of_role


def rung_of(cell: Text, page: Page, *, counts: bool = False) -> Rung:
    """The level that a cell or a heading names; `counts`: a bare number in it is one of years, and so is one in words."""
    heading = heading_of(cell, page)
    years = heading.years
    if years is None and counts:
        found = next((figure for figure in page.spans(cell) if figure.kind in ("count", "duration")), None)
        years = found._replace(kind="duration", unit="year") if found else None
    title, grade = graded(heading.label if heading.label and (years or not counts) else cell)
    return Rung(title, heading.grade or grade, years, cell if years is not None else None)

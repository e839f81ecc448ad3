"""How the rows of a table name whose pay they state."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.read.ladders.grade import graded
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import RUNGS, Column
from careerdata.read.tables.grades import is_coded, is_grade
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.owners import Owners, Rung, rung_of
from careerdata.read.tables.place import is_place, names_the_role
from careerdata.read.tables.summary import is_total, says_figure, says_other
from careerdata.read.tables.table import Table
from careerdata.read.tables.titled import is_titled


class Naming:
    """How the rows of a table name their owners: by its owner columns, cells left empty standing for the one above."""

    def __init__(self, table: Table, columns: list[Column], page: Page) -> None:
        self._page = page
        self._columns = [column for column in columns if column.kind == "owner"]
        self._above: dict[int, Text] = {}
        self._distinct = {column.owner: _is_distinct(table, column) for column in self._columns}
        self.titled = is_titled(table, self._columns, page)
        """Whether the roles that the rows name are levels."""
        said = table.around[0].kinds("owner") if table.around else []
        self._listed = next((kind for kind in said if kind in ("industry", "employer")), None)
        """What the line over the table says that its rows are: `in the industries that employ most`."""
        self._rung = next((column.owner for column in self._columns if column.owner in RUNGS), None)

    def summary(self, block: Block) -> Heading | None:
        """What a row says its figures are where it names nobody by it: `Average`; its name where it is all levels together."""
        column = next(iter(self._columns), None)
        cell = block.cells[column.index] if column is not None and column.index < len(block.cells) else None
        if column is None or not cell or len(cell.value) > MAX_LABEL or column.owner not in {*RUNGS, "role"}:
            return None
        heading = heading_of(cell, self._page)
        return heading if says_figure(heading) or says_other(heading) or is_total(cell) else None

    def of(self, block: Block) -> Owners:
        """Whose pay a row states."""
        by_owner = self._named(block)
        name, scope = _name(by_owner, "level" if self._page.role else "occupation")
        rung = self._level(by_owner)
        untold = by_owner.get(None) or by_owner.get("group")
        titled = name or untold if self.titled else None
        if titled is not None:
            return self._titled(titled, rung, scope, by_owner)
        if name is None and untold is not None:
            if rung is None and heading_of(untold, self._page).is_rung:
                rung = rung_of(untold, self._page)
            elif "place" not in by_owner and is_place(untold):
                by_owner["place"] = untold
            else:
                name, scope = untold, self._listed or "occupation"
        if rung is not None and "role" in by_owner and self._distinct.get("role"):
            return self._titled(by_owner["role"], rung, scope, by_owner)
        return Owners(rung, name, scope, by_owner.get("place"))

    def _titled(self, name: Text, rung: Rung | None, scope: str, by_owner: dict[str | None, Text]) -> Owners:
        """Each row has a role of its own: a level beside it that is each row's own, too, is a name of the same rung.

        Several roles are those at the level and no name of it.
        """
        if rung is not None and "," in name.value and self._distinct.get(self._rung):
            return Owners(rung, None if self._page.role else name, "occupation", by_owner.get("place"))
        if not self.titled and not self._distinct.get(self._rung):
            return Owners(None, name, scope, by_owner.get("place"))
        title, own = graded(name)
        if rung is None:
            return Owners(Rung(title, own), None, scope, by_owner.get("place"))
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

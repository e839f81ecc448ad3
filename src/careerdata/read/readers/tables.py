"""Every table of a section, read by the meaning of its columns: levels, then pay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.row import Row
from careerdata.read.ladders.read import is_of_other_things
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.tables.asked import asked_rows
from careerdata.read.tables.down import MIN_RUNGS, named_down
from careerdata.read.tables.facts import of_pay
from careerdata.read.tables.levels import level_rows, rungs_of
from careerdata.read.tables.matrix import Matrix, matrix_of
from careerdata.read.tables.owners import Rung
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table, tables_of
from careerdata.read.tables.whose import are_of_others


class Tables(Reader):
    """Rows of `levels`, `expectations` and `salaries`, whoever wrote the table; what its headings do not say is left out."""

    how: Literal["tables"] = "tables"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        tables = [(table, PayTable(of_pay(table, page), page)) for table in tables_of(section, page)]
        for table, pay in tables:
            matrix = matrix_of(table, page)
            if matrix is not None and not _are_of_other_things(matrix.rungs, pay, section):
                yield from _of_matrix(matrix, table, page)
                continue
            rungs = rungs_of(table, pay, page) or _alone(table, tables, page)
            rungs = [] if are_of_others(rungs, table, pay, page) else rungs
            levels = list(level_rows([] if _are_of_other_things(rungs, pay, section) else rungs, table))
            yield from levels
            yield from asked_rows(table, pay, levels, page)
            yield from pay.rows()


def _are_of_other_things(rungs: list[Rung], pay: PayTable, section: Section) -> bool:
    """Whether levels are those of what a section is about, not of a job: nobody is paid for them, and they ask no years."""
    return is_of_other_things(section) and not pay.has_pay and all(rung.years is None for rung in rungs)


def _of_matrix(matrix: Matrix, table: Table, page: Page) -> Iterator[Row]:
    levels = list(level_rows(matrix.rungs, table))
    yield from levels
    yield from matrix.expectations(levels)
    yield from PayTable(matrix.paid, page).rows()


def _alone(table: Table, tables: list[tuple[Table, PayTable]], page: Page) -> list[Rung]:
    """The one level of a group of rows, where the groups under the same headings name more of them."""
    parts = [part for part in tables if table.headings and part[0].headings is table.headings]
    rungs = {id(part): named_down(part, pay, page) for part, pay in parts} if len(parts) > 1 else {}
    return rungs[id(table)] if sum(map(len, rungs.values())) >= MIN_RUNGS else []

"""Every table of a section, read by the meaning of its columns: levels, then pay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.row import Row
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.tables.asked import asked_rows
from careerdata.read.tables.levels import level_rows, rungs_of
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import tables_of


class Tables(Reader):
    """Rows of `levels`, `expectations` and `salaries`, whoever wrote the table; what its headings do not say is left out."""

    how: Literal["tables"] = "tables"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for table in tables_of(section, page):
            pay = PayTable(table, page)
            levels = list(level_rows(rungs_of(table, pay, page), table))
            yield from levels
            yield from asked_rows(table, pay, levels, page)
            yield from pay.rows()

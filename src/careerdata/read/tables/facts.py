"""Tables of facts of one thing, of which some are pay: `Median salary | $41,000` above `Education | Degree`."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.tables.heading import MAX_LABEL, heading_of
from careerdata.read.tables.summary import says_figure
from careerdata.read.tables.table import Table

LABEL_AND_VALUE = 2
"""Cells of a row that is a fact."""


def of_pay(table: Table, page: Page) -> Table:
    """A table of facts without those that are none of pay; any other table as it is."""
    if table.width != LABEL_AND_VALUE:
        return table
    said = [(row, _is_pay(row, page)) for row in table.rows]
    paid = [row for row, is_pay in said if is_pay]
    others = [row for row, is_pay in said if not is_pay]
    if not paid or any(has_money(cell, page) for row in others for cell in row.cells):
        return table
    return replace(table, rows=paid)


def _is_pay(row: Block, page: Page) -> bool:
    """Whether a row's first cell says that it is pay, and names nobody, and its second holds a sum."""
    if len(row.cells) < LABEL_AND_VALUE or not row.cells[0] or len(row.cells[0].value) > MAX_LABEL:
        return False
    label = heading_of(row.cells[0], page)
    of_a_year = label.label is not None and label.label.value.strip("()").isdecimal()  # `Salary (2024)`
    return label.pay and (says_figure(label) or of_a_year) and has_money(row.cells[1], page)

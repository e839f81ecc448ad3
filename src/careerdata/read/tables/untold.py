"""Telling of the sums of a table that no row of pay is made of."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import Column
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.summary import is_total
from careerdata.read.tables.sums import is_amount, money_in
from careerdata.read.tables.table import Table


def tell_unsaid(table: Table, columns: Sequence[Column], page: Page) -> None:
    """Tell of columns of money that are pay by all but a word, where no column is of pay."""
    for column in columns if all(column.kind != "pay" for column in columns) else ():
        cell = next((cell for cell in table.cells(column.index) if money_in(cell, page)), None)
        if column.kind == "unsaid" and cell is not None:
            page.trouble("unread-pay", cell, "a heading of its column that calls it pay", "salaries")
        elif cell is None and column.kind in ("figures", "none") and _is_of_pay(column.heading):
            amount = next((cell for cell in table.cells(column.index) if _may_be_amount(cell, page)), None)
            if amount is not None:
                page.trouble("unread-pay", amount, "a currency or its sign", "salaries")


def _is_of_pay(heading: Heading | None) -> bool:
    return heading is not None and heading.pay and not heading.not_pay


def _may_be_amount(cell: Text, page: Page) -> bool:
    return is_amount(cell) and all(figure.kind == "count" for figure in page.figures(cell))


def tell_total(block: Block, label: Heading, page: Page) -> None:
    """Tell of the first sum of a row that is of all levels together, and says not what it is of them."""
    sums = [cell for cell in block.cells if cell and money_in(cell, page)] if is_total(label.cell) else []
    if sums:
        page.trouble("unread-pay", sums[0], "what the sum of all of them is: an average, a range", "salaries")

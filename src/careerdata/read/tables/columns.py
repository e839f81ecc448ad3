"""What each column of a table is for: whose pay it is, pay, or neither."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import RUNGS, Column, Kind
from careerdata.read.tables.dated import is_dated
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.over import said_of_pay
from careerdata.read.tables.place import names_places
from careerdata.read.tables.steps import counts_steps
from careerdata.read.tables.summary import names_row, says_figure
from careerdata.read.tables.sums import leaves_open, money_in, numbers_in, stand_behind_names
from careerdata.read.tables.table import Table


def columns_of(table: Table, page: Page) -> list[Column]:
    """The columns of a table, by their headings and by what stands in their cells."""
    said = _pay_said(table, page)
    columns = [_column(table, index, said, page) for index in range(table.width)]
    if any(column.kind == "pay" for column in columns):
        for column in columns:
            labels = not column.index and all(map(names_row, table.cells(0)))
            if column.kind == "none" and column.heading and not column.heading.not_pay and _is_of_pay(column.heading):
                column.kind = "label" if labels else "pay"
    _leave_numbering(columns, table)
    _label_rows(columns, table, page)
    if not any(column.kind in ("owner", "label") for column in columns):
        _name_rows(columns, table, page)
    return columns


def _column(table: Table, index: int, said: bool, page: Page) -> Column:
    heading = table.heading(index)
    cells = list(table.cells(index))
    money = _share(cells, lambda cell: bool(money_in(cell, page)))
    some = not money and any(numbers_in(cell, page) for cell in cells)
    bare = _share(cells, lambda cell: bool(numbers_in(cell, page) or (some and money_in(cell, page))))
    if heading is None:
        partly = bool(bare and not money and money_in(cells[0], page))  # the sign stands in the first cell alone
        kind: Kind = "pay" if (money or partly) and said else "figures" if money or bare else "none"
        return Column(index, kind, None, bare=partly)
    if heading.not_pay or (heading.says_other and not heading.pay):
        return Column(index, "none", heading)
    owners = heading.kinds("owner")
    if owners and not heading.pay and not money and not (bare and heading.years is not None):
        return Column(index, "owner", heading, owners[-1])  # type: ignore[arg-type]
    if heading.says("label") and not money:
        return Column(index, "label", heading)
    sums = money and not stand_behind_names(cells, page)
    about_pay = heading.pay or (said and (_in_money(heading, table) or _says_figure(heading) or sums))
    if bare and not money and not heading.pay and heading.label and not heading.is_rung and not _in_money(heading, table):
        return Column(index, "figures", heading)  # numbers without a sign of money, whose name is of something else
    if (money and about_pay) or (bare and about_pay and said):
        return Column(index, "pay", heading, bare=bare)
    return Column(index, "figures" if money or bare else "none", heading)


def _leave_numbering(columns: list[Column], table: Table) -> None:
    """Have a column that counts the rows name no level where they are of industries, employers or places: `Rank | Industry`."""
    if not any(column.owner in ("industry", "employer", "place") for column in columns):
        return
    for column in columns:
        counts = [cell.clean.rstrip(".") for cell in table.cells(column.index)]
        if column.owner in RUNGS and len(counts) > 1 and counts == [str(number) for number in range(1, len(counts) + 1)]:
            column.kind, column.owner = "none", None


def _label_rows(columns: list[Column], table: Table, page: Page) -> None:
    """Have the first column label its rows where all of them say what figures are, whatever it is headed: `Band | L1 | L2`."""
    cells = list(table.cells(0))
    named = bool(columns) and columns[0].kind == "owner" and len(cells) > 1 and all(map(names_row, cells))
    if named and any(says_figure(heading_of(cell, page)) for cell in cells):
        columns[0].kind, columns[0].owner = "label", None


def _is_of_pay(heading: Heading) -> bool:
    """Whether a column's heading is one for pay, though its cells hold none."""
    return not heading.says("other") and (heading.pay or heading.only("statistic"))


def _says_figure(heading: Heading) -> bool:
    says = any(heading.says(subject) for subject in ("statistic", "period", "scale", "value"))
    return says or heading.currency is not None or heading.is_rung


def _in_money(heading: Heading, table: Table) -> bool:
    """Whether what a column is of is counted in money, as its heading says or that over a table of places or dates."""
    if heading.currency is not None and heading.says("scale"):
        return True
    counted = any(over.currency is not None and over.says("scale") and over.pay for over in table.around)
    return (counted and names_places(heading)) or (is_dated(heading) and any(over.pay for over in table.around))


def _share(cells: list[Text], holds: Callable[[Text], bool]) -> bool:
    """Whether at least half of the cells hold it, those apart that say there is nothing to state."""
    held = [cell for cell in cells if holds(cell)]
    others = sum(not leaves_open(cell) and not holds(cell) for cell in cells)
    return len(held) >= max(others, 1)


def _pay_said(table: Table, page: Page) -> bool:
    """Whether a table is about pay: by a heading of its columns, the names of its rows, or what stands over it."""
    if any(heading.pay or _is_rate(heading) for headings in table.headings for heading in headings):
        return True
    if any(heading_of(cell, page).pay for cell in table.cells(0) if len(cell.value) <= MAX_LABEL):
        return True
    return next((said == "pay" for heading in table.around if (said := said_of_pay(heading))), False)


def _is_rate(heading: Heading) -> bool:
    """Whether a heading says which figure it is, in what money and for how long: `Low ($/hr)`; what is not pay aside."""
    in_money = heading.currency is not None and not heading.not_pay
    return in_money and heading.says("period") and heading.says("statistic")


def _name_rows(columns: list[Column], table: Table, page: Page) -> None:
    """The first column of words names the rows where no heading says which does."""
    for column in columns:
        named = column.heading is None or not column.heading.says("other") or counts_steps(table, column.index)
        if column.kind == "none" and named and not (column.heading and column.heading.not_pay):
            labels = [heading_of(cell, page) for cell in table.cells(column.index)]
            if labels:
                says = sum(label.pay or _says_only(label) for label in labels) * 2 >= len(labels)
                column.kind = "label" if says else "owner"
                return


def _says_only(label: Heading) -> bool:
    """Whether the name of a row says what its figures are or for how long, and names nobody: `Median`, `Hourly`."""
    return label.only("statistic") or (label.label is None and label.only("period"))


def is_statistic(heading: Heading, columns: Iterable[Column]) -> bool:
    """Whether a heading says what a figure is: its word means nothing else, or a heading beside it says as much."""
    if heading.only("statistic"):
        return True
    others = [column.heading for column in columns if column.kind == "pay" and column.heading is not None]
    return heading.says("statistic") and any(other.only("statistic") for other in others)


def is_wide(block: Block, column: Column) -> bool:
    """Whether the cell of a column stands in the next one as well."""
    return any(cell.start == block.cells[column.index].start for cell in block.cells[column.index + 1 : column.index + 2])

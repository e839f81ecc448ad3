"""Pay out of a table: each figure is what its column, its row and what stands over them say together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.read.sections.context import Page
from careerdata.read.tables.across import are_levels_across, have_levels_over
from careerdata.read.tables.cases import cases_of
from careerdata.read.tables.column import Column
from careerdata.read.tables.columns import columns_of, is_statistic, is_wide
from careerdata.read.tables.dated import is_dated, put_date
from careerdata.read.tables.ends import ends_of
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.naming import Naming
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.percentiles import PERCENTILES, is_share, percentile
from careerdata.read.tables.place import is_place, place_over
from careerdata.read.tables.same_owner import go_together, whose
from careerdata.read.tables.scale import put_currency, put_own_currency, scaled
from careerdata.read.tables.spanning import places_spanning
from careerdata.read.tables.statistic import Statistics, named_beside, without_midpoints
from careerdata.read.tables.summary import is_of_other
from careerdata.read.tables.sums import is_amount, money_in, numbers_in, settle_sum, should_state, timed
from careerdata.read.tables.table import Table
from careerdata.read.tables.unsaid import mark_unsaid
from careerdata.read.tables.untold import tell_total, tell_unsaid
from careerdata.read.templates.fill import fill_figure

MAX_OPEN = 50
"""Rows of one owner that a figure is tried with, the latest first: tables that state pay so have under ten a row."""


class PayTable:
    """The rows of `salaries` that one table states."""

    def __init__(self, table: Table, page: Page) -> None:
        self.table, self._page = table, page
        self.columns = columns_of(table, page)
        mark_unsaid(self.columns, table, page)
        self._pay = without_midpoints([one for one in self.columns if one.kind == "pay"], lambda one: one.heading)
        self._labels = [column for column in self.columns if column.kind == "label"]
        self._naming = Naming(table, self.columns, page)
        self._cases = cases_of(self._pay)
        self.across, self._levels_over = are_levels_across(table, self.columns), have_levels_over(self._pay)
        self._statistics = Statistics(table.around, self.columns, page)
        self._spanning = places_spanning(table, self._pay)
        self._ends = ends_of(table, self._pay)
        self._rows: dict[tuple[Any, ...], list[Row]] = {}
        """The rows so far by the table's row and the owner."""

    @property
    def has_pay(self) -> bool:
        return bool(self._pay)

    def rows(self) -> Iterator[Row]:
        """The rows of pay, in reading order; figures of one owner that differ in what they are stand in one."""
        tell_unsaid(self.table, self.columns, self._page)
        made: list[Row] = []
        for number, block in enumerate(without_midpoints(self.table.rows, self._label) if self._pay else ()):
            summary = self._naming.summary(block)
            owners = self._naming.of(block) if summary is None else Owners()
            label = self._label(block) if summary is None else summary
            if label is not None and (label.not_pay or is_of_other(label)):
                tell_total(block, label, self._page)
                continue
            for column in self._pay:
                if column.index < len(block.cells) and block.cells[column.index]:
                    self._cell(number, block, column, owners, label, made)
        yield from made

    def _label(self, block: Block) -> Heading | None:
        """What a column of labels says of its row."""
        for column in self._labels:
            if column.index < len(block.cells) and block.cells[column.index]:
                return heading_of(block.cells[column.index], self._page)
        return None

    def _cell(self, number: int, block: Block, column: Column, owners: Owners, label: Heading | None, made: list[Row]) -> None:
        cell = block.cells[column.index]
        if column.heading and is_share(column.heading.cell) and not percentile(column.heading.cell, self._page):
            self._page.trouble("unread-pay", cell, "one of the percentiles that pay is told by", "salaries")
            return
        seen: set[str | None] = set()
        figures = timed(money_in(cell, self._page), cell, self._page) or (numbers_in(cell, self._page) if column.bare else [])
        if not figures and should_state(cell):
            self._page.trouble("unreadable-figure", cell, "a figure (money) for pay", "salaries")
        elif not figures and not column.bare and is_amount(cell):
            self._page.trouble("unread-pay", cell, "a currency or its sign", "salaries")
        for figure in figures:
            if figure.period in seen and named_beside(figure, cell) is None:
                break  # a second sum says the first anew
            seen.add(figure.period)
            settle_sum(cell, figure, self._page)
            row = Row("salaries")
            self._whose(owners, column, label).put(row)
            self._put(row, figure, cell, column, label, whole=is_wide(block, column))
            row.also += [*(head.text.span() for head in self.table.header), block.text.span()]
            put_own_currency(row, block)
            own = number if owners.name or owners.rung or owners.place else -1
            self._join(own, row, made)

    def _whose(self, owners: Owners, column: Column, label: Heading | None) -> Owners:
        """The owner of a figure: its row's, else what its column or its label names."""
        for heading in (column.heading, label):
            if heading is None or heading.label is None or (heading is label and not heading.is_rung):
                continue
            if (heading.is_rung or (self.across and heading is column.heading)) and not is_statistic(heading, self.columns):
                owners = owners.at(rung_of(heading.cell, self._page), beside=self._levels_over and heading is column.heading)
            elif heading is column.heading and (self._cases == "places" or is_place(heading.label)):
                owners = owners.under(None, heading.label)
            elif heading is column.heading and self._cases == "cases":
                owners = replace(owners, case=heading.label)
        owners = owners.under(None, self._spanning.get(column.index))
        return owners.under(None, place_over(self.table.around, self._page.role))

    def _put(self, row: Row, figure: Figure, cell: Text, column: Column, label: Heading | None, *, whole: bool) -> None:
        """Put a figure into its row; `whole`: its cell spans further columns, whose statistics it is none of."""
        headings = [heading for heading in (label, *reversed(self._headings(column)), *self.table.around) if heading]
        figure, scaled_by = scaled(figure, headings)
        over = [label] if whole else [label, *(one for one in reversed(self._headings(column)) if not is_dated(one))]
        name = self._ends.get(column.index) or self._statistics.of(figure, cell, over, label)
        if name in PERCENTILES.values():  # that the highest 10% earn more than it makes a percentile no open end
            figure = figure._replace(open_ended=False)
        fill_figure(row, name, figure, cell)
        put_date(row, reversed(self._headings(column)), self._page)
        if "currency" not in row.values or not row.values["currency"].value:
            put_currency(row, [*self._headings(column)[::-1], *([label] if label else []), *self.table.around], scaled_by)
        if "period" not in row.values and (said := next((one for heading in headings if (one := heading.value("period"))), None)):
            row.put("period", said.value, said.span)

    def _headings(self, column: Column) -> list[Heading]:
        return self.table.headings[column.index] if column.index < len(self.table.headings) else []

    def _join(self, number: int, row: Row, made: list[Row]) -> None:
        """Join a row to the one of the same owner, period and currency that lacks what it states; else it is one more."""
        known = self._rows.setdefault((number, *whose(row)), [])
        for other in reversed(known[-MAX_OPEN:]):
            if go_together(other, row):
                other.put_stated(row.values)
                other.also += row.also
                return
        known.append(row)
        made.append(row)

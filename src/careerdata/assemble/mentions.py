"""Every figure of the text, and the value of a record it became."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from careerdata.assemble.keys import Keys
from careerdata.document.block import CODE, Block
from careerdata.document.extent import extent
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.normalize.figure import Figure
from careerdata.read.opening import Outline
from careerdata.read.sections.context import Page
from careerdata.read.sections.numbering import is_number
from careerdata.read.sections.section import Section
from careerdata.records import TABLES, columns

_MOMENTS = frozenset({"as_of"})
"""Columns of text that a figure of the guide states."""
_NO_FIGURES = frozenset({"rank", "score"})
"""Columns of numbers that no figure of the text states."""


class Became(NamedTuple):
    """The value that a figure became."""

    span: Span
    table: str
    record_id: str
    field: str
    currency: str | None
    """Of a column of money."""
    percent: bool
    """The column is of percentages."""


class Mentions:
    """Finds the figures of a guide, in reading order, and what each became."""

    def __init__(self, page: Page, keys: Keys, became: list[Became]) -> None:
        self._page = page
        self._document = page.document
        self._keys = keys
        self._became = sorted(became)
        self._starts = [one.span.start for one in self._became]

    def rows(self, outline: Outline, section_ids: dict[Section, str]) -> Iterator[tuple[dict[str, Any], str, Span]]:
        """The row of each figure, the name of the column that it states, and its place."""
        for section in outline.sections:
            section_id = section_ids[section]
            for block in (Block(section.heading), *sorted((*section.blocks, *section.asides), key=_position)):
                # A line of digits alone numbers an item, unless a record states it ("350" openings).
                if is_number(block) and self._of(block.text.span()) is None:
                    continue
                for text in block.cells or (block.text,):
                    for figure in self._page.figures(text) if text else ():
                        span = text.span(figure.start, figure.end)
                        # In code a figure is the guide's only where a record states it.
                        is_code = CODE in block.marks or self._document.has_code(*span)
                        if not is_code or self._of(span) is not None:
                            yield self._row(section_id, figure, span)

    def _row(self, section_id: str, figure: Figure, span: Span) -> tuple[dict[str, Any], str, Span]:
        document = self._document
        became = self._of(span)
        # A bare number in a column of money ("86,010" under "$87,980") is money, one in a column of percentages a percentage.
        money = became.currency if became is not None and figure.kind in ("count", "money") else None
        share = became is not None and became.percent and figure.kind == "count"
        kind = "money" if money else "percent" if share else figure.kind
        value = "-".join(f"{end:.15g}" for end in (figure.minimum, figure.maximum) if end is not None)
        row = {
            "guide_id": document.guide_id,
            "mention_id": self._keys.give("mention", f"{section_id.rsplit('/', 1)[1]}-{kind}-{value}"),
            "kind": kind,
            "minimum": figure.minimum,
            "maximum": figure.maximum,
            "unit": figure.unit or money,
            "open_ended": figure.open_ended,
            "approximate": figure.approximate,
            "table": became.table if became else None,
            "record_id": became.record_id if became else None,
            "field": became.field if became else None,
            "section_id": section_id,
            **extent(document, span)._asdict(),
        }
        return row, "minimum" if figure.minimum is not None else "maximum", span

    def _of(self, span: Span) -> Became | None:
        """The value whose place overlaps the figure's."""
        index = bisect_left(self._starts, span.start)
        for one in self._became[max(index - 1, 0) : index + 2]:
            if one.span.start < span.end and span.start < one.span.end:
                return one
        return None


def became(record_id: str, row: Row, values: dict[str, Any]) -> Iterator[Became]:
    """The values of a record that figures of the guide's own text state; `row` is what it was read from."""
    units = figure_columns(row.table)
    stated = [(name, value.span) for name, value in row.values.items() if value.span is not None and value.origin is None]
    for name, span in stated + row.again:
        if name in units:
            currency = values.get("currency") if "currency" in units[name] else None
            yield Became(span, row.table, record_id, name, currency, units[name] == "percent")


@cache
def figure_columns(table: str) -> dict[str, str]:
    """Columns that hold a figure of the text, with their unit."""
    found = columns(TABLES[table])
    numbers = {c.name: c.unit or "" for c in found if c.type in ("integer", "number") and c.name not in _NO_FIGURES}
    return numbers | {c.name: "" for c in found if c.name in _MOMENTS}


def _position(block: Block) -> int:
    return block.text.start

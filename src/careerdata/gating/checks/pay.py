"""Figures of pay that moved far, and pay in another currency."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from careerdata.gating.concern import Concern, exact
from careerdata.gating.update import Update
from careerdata.release.diff.moves import move
from careerdata.release.diff.rows import ColumnDiff, FieldChange

CODE = "DRF101"
_PER_PERIOD = "per period"
"""How the unit of a column ends that holds pay."""


def judge(update: Update) -> Iterator[Concern]:
    """Each figure that moved more than `pay-ask` percent, the furthest first; beyond `pay-block` nobody can approve it."""
    for table in update.tables:
        for column in table.columns:
            if (column.unit or "").endswith(_PER_PERIOD):
                yield from _figures(table.table, column, update.policy.pay_ask, update.policy.pay_block)
            elif column.column == "currency":
                changed = (change for change in column if change.before and change.after)
                yield from (_concern(table.table, change, "the same figures are another pay") for change in changed)


def _figures(table: str, column: ColumnDiff, ask: float, block: float) -> Iterator[Concern]:
    # One that came or went is no move, and counts as the largest: it stands before those that are.
    moved = (change for change in column.largest(len(column)) if move(change.before, change.after) is not None)
    for change in takewhile(lambda change: _percent(change) > min(ask, block), moved):
        blocks = _percent(change) > block
        yield _concern(table, change, f"moved {_signed(change)}, more than {block if blocks else ask:g}%", blocks=blocks)


def _concern(table: str, change: FieldChange, says: str, *, blocks: bool = False) -> Concern:
    said = f"{change.column}: {exact(change.before)} → {exact(change.after)}"
    return Concern("block" if blocks else "ask", table, change.column, said, says, change.row)


def _percent(change: FieldChange) -> float:
    """Percent by which it moved, unsigned and unrounded; from 0, without end."""
    return abs(change.after - change.before) / abs(change.before) * 100 if change.before else float("inf")


def _signed(change: FieldChange) -> str:
    moved = move(change.before, change.after)
    return "away from 0" if moved is None or moved.percent is None else f"{moved.percent:+,.1f}%"

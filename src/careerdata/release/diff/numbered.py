"""Rows whose keys end in a number that counts (`~2`, the number of a step): matched by what they say, not by the number.

Where one comes or goes above, the numbers below shift, and each key stands for its neighbour.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.release.diff.matching import NONE, Match
from careerdata.release.diff.shape import Shape
from careerdata.release.side import TableFile

LARGEST = 300
"""Rows of one group that are matched by what they say, which takes time by their square; larger ones stay matched by key."""

Keys = tuple[pa.ChunkedArray, pa.ChunkedArray]


def renumbered(
    match: Match, touched: Any, keys: Keys, shape: Shape, tables: tuple[TableFile, TableFile], names: list[str]
) -> Match:
    """The match, done again by content within each group of keys that differ in their number, where something differs.

    `touched` are the rows of the new table whose values differ; `keys` those of both tables, the old ones renamed as the
    new ones are; `names` the columns that both have and that hold values.
    """
    if not any(map(shape.numbers, keys)):
        return match
    bases = [pc.replace_substring_regex(side, shape.ordinal, "") for side in keys]
    differing = [bases[0].take(pa.array(match.removed)), bases[1].take(pa.array(np.concatenate([match.added, touched])))]
    groups = _groups(bases, pc.unique(pa.chunked_array([chunk for side in differing for chunk in side.chunks], pa.string())))
    if not groups:
        return match
    sides = [np.array(sorted(row for group in groups for row in group[side]), dtype=np.int64) for side in (0, 1)]
    said = [_said(table, rows, names) for table, rows in zip(tables, sides, strict=True)]
    was = match.was.copy()
    was[sides[1]] = NONE
    for old, new in groups:
        for before, after in _paired([said[0][row] for row in old], [said[1][row] for row in new]):
            was[new[after]] = old[before]
    return Match(was, match.old_rows)


def _groups(bases: Sequence[pa.ChunkedArray], differing: Any) -> list[tuple[list[int], list[int]]]:
    """The rows of both tables, by base, where there are several; in reading order."""
    found: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, keys in enumerate(bases):
        rows = np.flatnonzero(pc.is_in(keys, value_set=differing).to_numpy())
        for row, base in zip(rows.tolist(), keys.take(pa.array(rows)).to_pylist(), strict=True):
            found[base][side].append(row)
    return [group for group in found.values() if 1 < max(map(len, group)) <= LARGEST]


def _said(table: TableFile, rows: Any, names: list[str]) -> dict[int, str]:
    """What rows say, as one text each."""
    taken = pa.array(rows)
    columns = [table.column(name).take(taken).to_pylist() for name in names]
    return dict(zip(rows.tolist(), map(repr, zip(*columns, strict=True)), strict=True)) if columns else dict.fromkeys(rows, "")


def _paired(before: list[str], after: list[str]) -> Iterator[tuple[int, int]]:
    """Rows that are each other: those that say the same in order, and between them those that stand in each other's place."""
    for _, a, a_end, b, b_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield from zip(range(a, a_end), range(b, b_end), strict=False)

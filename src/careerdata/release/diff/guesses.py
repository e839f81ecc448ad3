"""Records that were perhaps renamed: one is gone from a guide, one came to it, and they say nearly the same."""

from __future__ import annotations

from collections import defaultdict
from itertools import accumulate
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import TABLES, columns
from careerdata.release.diff.matching import Match
from careerdata.release.diff.result import Guess
from careerdata.release.diff.shape import guides_of
from careerdata.release.side import TableFile

Group = tuple[list[int], list[int]]
"""Rows of one guide: those that are gone, and those that came."""

ALIKE = 0.6
"""Likeness from which a record is taken for another one: a level of which one word of the title is another has it."""
MOST_PAIRS = 10_000
"""Pairs of records of a table that are compared, in the order of the guides: a guess is a help, and may not take minutes."""
_LONGEST = 400
"""Characters of a record that are compared."""


def record_guesses(
    table: str, sides: tuple[TableFile, TableFile], match: Match, key: str, values: list[str], now: Any
) -> list[Guess]:
    """The guesses of one table, in the order of the old one.

    `values` are the columns that both have and that hold values; `now` the keys of both sides, the old ones as their guide is
    called now.
    """
    if not len(match.removed) or not len(match.added):
        return []
    telling = [name for name in values if name not in _constants(table)]
    ids = [side.take(pa.array(at)) for side, at in zip(now, (match.removed, match.added), strict=True)]
    groups = _some(_by_guide(*ids))
    gone, came = ([row for group in groups for row in group[side]] for side in (0, 1))
    rows = (match.removed[gone], match.added[came])
    texts = [_texts(side, at, telling) for side, at in zip(sides, rows, strict=True)]
    names = [side.keys(key).take(pa.array(at)).to_pylist() for side, at in zip(sides, rows, strict=True)]
    found: list[Guess] = []
    old = new = 0
    for group in groups:
        old_end, new_end = old + len(group[0]), new + len(group[1])
        alike = _alike(texts[0][old:old_end], texts[1][new:new_end])
        found += (Guess(table, names[0][old + a], names[1][new + b], likeness) for a, b, likeness in alike)
        old, new = old_end, new_end
    return found


def _some(groups: list[Group]) -> list[Group]:
    """The first groups, as many as may be compared."""
    pairs = accumulate(len(gone) * len(came) for gone, came in groups)
    return [group for group, so_far in zip(groups, pairs, strict=True) if so_far <= MOST_PAIRS]


def _constants(table: str) -> set[str]:
    """Columns that say the same in many records, and so tell nothing of one."""
    record = TABLES.get(table)
    return {column.name for column in columns(record) if column.enum or column.type == "boolean"} if record else set()


def _by_guide(gone: pa.ChunkedArray, came: pa.ChunkedArray) -> list[Group]:
    """Rows by the guide that their keys begin with, of guides that have some on both sides."""
    guides = [guides_of(keys) for keys in (gone, came)]
    shared = [np.flatnonzero(pc.is_in(side, value_set=other).to_numpy()) for side, other in (guides, guides[::-1])]
    found: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, rows in enumerate(shared):
        for row, guide in zip(rows.tolist(), guides[side].take(pa.array(rows)).to_pylist(), strict=True):
            found[guide][side].append(row)
    return list(found.values())


def _alike(gone: list[str], came: list[str]) -> list[tuple[int, int, float]]:
    """Which of some texts are which of others, by likeness, the most alike first taken; in the order of the former."""
    from rapidfuzz import fuzz, process

    scores = process.cdist(gone, came, scorer=fuzz.ratio, score_cutoff=ALIKE * 100) / 100
    found: list[tuple[int, int, float]] = []
    while scores.size and (best := scores.max()) > 0:
        old, new = np.unravel_index(scores.argmax(), scores.shape)
        found.append((int(old), int(new), round(float(best), 2)))
        scores[old, :] = scores[:, new] = 0
    return sorted(found)


def _texts(side: TableFile, rows: Any, names: list[str]) -> list[str]:
    taken = pa.array(rows)
    cells = [side.column(name).take(taken).to_pylist() for name in names]
    said = zip(*cells, strict=True) if cells else [()] * len(rows)
    return [" ".join(str(cell) for cell in row if cell not in (None, "", []))[:_LONGEST] for row in said]

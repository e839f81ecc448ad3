"""Columns whose values are spread differently than before.

The distance of two spreads lies between 0 (alike) and 1. Of figures it is the largest difference between the shares of values
up to each figure: the statistic of Kolmogorov and Smirnov for two samples, as in the NIST/SEMATECH e-Handbook of Statistical
Methods, 1.3.5.16. Of words it is half the sum of the differences between their shares: the total variation distance.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.gating.concern import Concern
from careerdata.gating.update import Update
from careerdata.release.diff.shape import shape
from careerdata.release.error import ExportError
from careerdata.release.package import TableSchema
from careerdata.release.side import TableFile

CODE = "DRF106"


def judge(update: Update) -> Iterator[Concern]:
    """Each column of figures, or of words from a list, that drifted more than `drift`; columns of few values aside."""
    for table in update.tables:
        schema = update.new.schemas.get(table.table, TableSchema())
        stands = shape(table.table, schema).stands
        try:
            with update.old.table(table.table) as old, update.new.table(table.table) as new:
                for column, distance in _distances(old, new, schema, update.policy.drift_rows):
                    if column not in stands and distance > update.policy.drift:
                        says = f"its values are spread differently, more than {update.policy.drift:g} apart"
                        yield Concern("ask", table.table, column, f"drift {distance:.2f} since {update.since}", says)
        except ExportError:
            continue  # the check `breaking` tells that it cannot be read


def _distances(old: TableFile, new: TableFile, schema: TableSchema, fewest: int) -> Iterator[tuple[str, float]]:
    for name, column in schema.columns.items():
        kind = new.types.get(name)
        if kind is None or kind != old.types.get(name):
            continue
        before, after = (pc.drop_null(side.column(name)) for side in (old, new))
        if min(len(before), len(after)) < fewest:
            continue
        if pa.types.is_integer(kind) or pa.types.is_floating(kind):
            yield name, _of_figures(before.to_numpy(), after.to_numpy())
        elif column.constraints.enum:
            yield name, _of_words(before, after)


def _of_figures(before: Any, after: Any) -> float:
    figures = np.union1d(before, after)
    shares = [np.searchsorted(np.sort(side), figures, side="right") / len(side) for side in (before, after)]
    return float(np.abs(shares[0] - shares[1]).max())


def _of_words(before: pa.ChunkedArray, after: pa.ChunkedArray) -> float:
    shares = [_shares(side) for side in (before, after)]
    return sum(abs(shares[0].get(word, 0) - shares[1].get(word, 0)) for word in shares[0].keys() | shares[1].keys()) / 2


def _shares(words: pa.ChunkedArray) -> dict[str, float]:
    return {str(count["values"]): count["counts"].as_py() / len(words) for count in words.value_counts()}

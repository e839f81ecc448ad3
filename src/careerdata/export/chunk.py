"""Rows of one table on their way out: turned into what exporters need once, and shared by them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import orjson
import pyarrow as pa

from careerdata.records import TABLES, Record
from careerdata.schemas.arrow import arrow_rows

CHUNK_ROWS = 2048
"""Rows of a full chunk. Below a thousand the fixed cost of Arrow's calls shows; above, only memory grows."""

_PLAIN_FROM, _PLAIN_BELOW = 1e-4, 1e16
"""Floats of this size are written without an exponent by every library; beyond it they differ (1e-05, 1e-5, 0.00001)."""


@dataclass(frozen=True)
class Chunk:
    """Consecutive rows of one table."""

    table: str
    records: list[Record]

    @property
    def record(self) -> type[Record]:
        """What a row of the table is."""
        return TABLES[self.table]

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The rows as mappings; not to be changed, as they are the records' own."""
        return [record.__dict__ for record in self.records]

    @cached_property
    def arrow(self) -> pa.RecordBatch:
        """The rows as Arrow."""
        return arrow_rows(self.record, self.rows)

    @cached_property
    def json_lines(self) -> bytes:
        """Each row as canonical JSON, the same in every version of every library, parted by a comma and LF.

        That is `json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False)` as UTF-8.
        Raises ValueError where a number is not finite, as JSON has no word for it.
        """
        if self._has_uncommon_floats():
            return b",\n".join(map(_canonical, self.rows))
        # All rows in one call: a call for each takes ten times as long. Inside a string a quote is escaped, and the one
        # that ends it is followed by no letter, so that a row's end and the next row's first key stand between rows only.
        next_row = f'{{"{min(self.arrow.schema.names)}":'.encode()
        return orjson.dumps(self.rows, option=orjson.OPT_SORT_KEYS)[1:-1].replace(b"}," + next_row, b"},\n" + next_row)

    def _has_uncommon_floats(self) -> bool:
        return any(_uncommon(column) for column in self.arrow.columns if pa.types.is_floating(column.type))


def _uncommon(column: pa.Array) -> bool:
    values = np.abs(column.drop_null().to_numpy())
    plain = (values == 0) | ((values >= _PLAIN_FROM) & (values < _PLAIN_BELOW))
    return not plain.all()


def _canonical(row: dict[str, Any]) -> bytes:
    return json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


class Chunks:
    """Gathers records until a chunk is full: exporters see the same chunks whatever the batches of guides are."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[Record]] = {table: [] for table in TABLES}

    def add(self, table: str, records: Iterable[Record]) -> Iterator[Chunk]:
        """Take rows of a table; yields the chunks that became full, in order."""
        waiting = self._waiting[table]
        waiting.extend(records)
        full = len(waiting) - len(waiting) % CHUNK_ROWS
        for start in range(0, full, CHUNK_ROWS):
            yield Chunk(table, waiting[start : start + CHUNK_ROWS])
        del waiting[:full]

    def rest(self) -> Iterator[Chunk]:
        """The rows that still wait, one chunk for a table that has any."""
        for table, waiting in self._waiting.items():
            if waiting:
                yield Chunk(table, waiting)
        self._waiting = {table: [] for table in TABLES}

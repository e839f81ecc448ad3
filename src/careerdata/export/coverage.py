"""How much of each column the guides state: filled, not stated, or stated but unreadable."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from careerdata.document.tables import GuideTables
from careerdata.export.chunk import Chunk
from careerdata.records import TABLES, columns
from careerdata.release.manifest import Counts


class Coverage:
    """Counts as rows pass by; memory is that of the columns, whatever the number of rows."""

    def __init__(self) -> None:
        self.rows: Counter[str] = Counter()
        self._filled: dict[str, Counter[str]] = defaultdict(Counter)
        self._unreadable: dict[str, Counter[str]] = defaultdict(Counter)
        self._lost: dict[str, Counter[str]] = defaultdict(Counter)

    def add_rows(self, chunk: Chunk) -> None:
        """Count what the rows of a chunk state. An empty text or list states nothing."""
        self.rows[chunk.table] += len(chunk.records)
        for name, values in zip(chunk.arrow.schema.names, chunk.arrow.columns, strict=True):
            self._filled[chunk.table][name] += len(values) - values.null_count - _empty(values)

    def add_unreadable(self, guides: Iterable[GuideTables]) -> None:
        """Count the values that the guides state and nobody could read.

        One whose row exists all the same is null there; one that cost the whole row is in no row.
        """
        for guide in guides:
            lost = {(b.table, b.field, b.record_id) for b in guide.broken if b.field}
            for trouble in guide.troubles:
                if trouble.table and trouble.field and (trouble.table, trouble.field, trouble.record_id) not in lost:
                    self._unreadable[trouble.table][trouble.field] += 1
            for table, field, _ in lost:
                self._lost[table][field] += 1

    def counts(self) -> dict[str, dict[str, Counts]]:
        """By table and column: `filled` and `not_stated` rows, and `unreadable` values."""
        return {table: {c.name: self._of(table, c.name) for c in columns(TABLES[table])} for table in TABLES}

    def _of(self, table: str, column: str) -> Counts:
        filled = self._filled[table][column]
        empty = self.rows[table] - filled
        unreadable = min(self._unreadable[table][column], empty)
        return Counts(filled=filled, not_stated=empty - unreadable, unreadable=unreadable + self._lost[table][column])


def _empty(values: pa.Array) -> int:
    if pa.types.is_string(values.type):
        lengths = pc.binary_length(values)
    elif pa.types.is_list(values.type):
        lengths = pc.list_value_length(values)
    else:
        return 0
    return int(pc.sum(pc.equal(lengths, 0)).as_py() or 0)

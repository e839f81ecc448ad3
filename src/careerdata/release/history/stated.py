"""What records state, as values that came or went with them."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pyarrow as pa

from careerdata.release.diff.placed import rows_at
from careerdata.release.diff.rows import ColumnDiff, FieldChange
from careerdata.release.history.asked import is_value, key_of, schema_of
from careerdata.release.side import TableFile


def stated(table: str, rows: TableFile, *, came: bool) -> dict[str, list[FieldChange]]:
    """The values of each record by its key: with nothing before them where they came, else with nothing after them."""
    found: dict[str, list[FieldChange]] = defaultdict(list)
    if key_of(table) not in rows.types:
        return found
    at = np.arange(len(rows.column(key_of(table))))
    placed = rows_at(rows, key_of(table), at)
    declared = schema_of(table).columns
    for name in rows.types:
        if is_value(table, name):
            said = rows.column(name)
            nothing = pa.chunked_array([pa.nulls(len(said), said.type)])
            unit = declared[name].unit if name in declared else None
            for change in ColumnDiff(name, unit, placed, at, *((nothing, said) if came else (said, nothing))):
                if (change.after if came else change.before) not in (None, []):
                    found[change.row.key].append(change)
    return found

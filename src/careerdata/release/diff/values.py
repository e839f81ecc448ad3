"""Whether the values of a column differ, over all rows that two releases share."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_BETWEEN = "\x1f"
"""Stands between the texts of a list that are compared as one (ASCII's separator of units)."""
EQUAL = r"~\d+$"
"""Pattern of the number that tells equal keys apart."""


def differ(before: pa.ChunkedArray, after: pa.ChunkedArray) -> Any:
    """Whether each value says something else, as an array of NumPy; values of two types are compared as text.

    Null differs from every value and from no other null.
    """
    if pa.types.is_list(before.type) and pa.types.is_list(after.type):
        sizes = _unequal(pc.list_value_length(before), pc.list_value_length(after))
        texts = (pc.binary_join(lists.cast(pa.list_(pa.string())), _BETWEEN) for lists in (before, after))
        return sizes | _unequal(*texts)
    if before.type != after.type:
        return _of_two_types(before, after)
    return _unequal(before, after)


def links_differ(before: pa.ChunkedArray, after: pa.ChunkedArray) -> Any:
    """Whether each key of another table's row is another, the number aside that tells equals apart."""
    return _unequal(*(pc.replace_substring_regex(keys.cast(pa.string()), EQUAL, "") for keys in (before, after)))


def _of_two_types(before: pa.ChunkedArray, after: pa.ChunkedArray) -> Any:
    for kind in (pa.float64(), pa.string()):
        try:
            return _unequal(before.cast(kind), after.cast(kind))
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            continue
    return np.ones(len(after), dtype=bool)  # a list beside something else


def _unequal(before: Any, after: Any) -> Any:
    unequal = pc.fill_null(pc.not_equal(before, after), False)
    return pc.or_(unequal, pc.xor(pc.is_null(before), pc.is_null(after))).to_numpy()

"""Texts that a spreadsheet would run as a formula: how a release's CSV files mark them, and back.

A text cell that begins with `= + - @`, tab or CR would be run, so it gets a leading `'`. One that already begins with `'`
before such a character gets one more, so that taking one off always gives the text back.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.release.buffers import offsets

FORMULA_START = r"^'*[=+\-@\t\r]"
_ESCAPED_START = r"^'('*[=+\-@\t\r])"

_FIRST_BYTES = np.zeros(256, dtype=bool)
_FIRST_BYTES[list(b"'=+-@\t\r")] = True
"""Bytes that a text may begin with that needs a second look."""


def escape(texts: pa.Array) -> pa.Array:
    """Texts with a leading `'` before what a spreadsheet would run."""
    if not _any_begins_badly(texts):
        return texts
    risky = pc.fill_null(pc.match_substring_regex(texts, FORMULA_START), False)
    return pc.if_else(risky, pc.binary_join_element_wise("'", texts, ""), texts)


def unescape(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    """Texts as they were before `escape`."""
    return pc.replace_substring_regex(texts, _ESCAPED_START, r"\1")


def _any_begins_badly(texts: pa.Array) -> bool:
    ends = offsets(texts)
    starts = ends[:-1][ends[1:] > ends[:-1]]
    return bool(starts.size) and bool(_FIRST_BYTES[np.frombuffer(texts.buffers()[2], np.uint8)[starts]].any())

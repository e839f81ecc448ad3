"""Cells of CSV files: every value as text, and back.

A text cell that begins with `= + - @`, tab or CR would be run as a formula by a spreadsheet, so it gets a leading `'`.
One that already begins with `'` before such a character gets one more, so that taking one off always gives the text back.
"""

from __future__ import annotations

import numpy as np
import orjson
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import Column

FORMULA_START = r"^'*[=+\-@\t\r]"
_ESCAPED_START = r"^'('*[=+\-@\t\r])"
_NEEDS_QUOTES = r'[",\r\n]'

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


def quote(texts: pa.Array) -> pa.Array:
    """Texts in double quotes where RFC 4180 asks for them: a comma, a quote or a line break inside."""
    content = _bytes(texts)
    if not any(mark in content for mark in (b",", b'"', b"\n", b"\r")):
        return texts
    needs = pc.fill_null(pc.match_substring_regex(texts, _NEEDS_QUOTES), False)
    doubled = pc.replace_substring(texts, '"', '""') if b'"' in content else texts
    return pc.if_else(needs, pc.binary_join_element_wise('"', doubled, '"', ""), texts)


def cells(column: Column, values: pa.Array) -> pa.Array:
    """A column's values as the text of its cells, quoted where needed; null stays null, for the writer to leave empty."""
    if column.type == "string":
        return values if column.enum else quote(escape(values))
    if column.type == "number":
        return _number_texts(values)
    if column.type == "list":
        return quote(pa.array([None if v is None else orjson.dumps(v).decode() for v in values.to_pylist()], pa.string()))
    return values.cast(pa.string())


def _number_texts(values: pa.Array) -> pa.Array:
    """Floats as JSON writes them (42450.0). Arrow itself would write 42450, and a figure recurs, so each is made once."""
    coded = values.dictionary_encode()
    texts = pa.array([repr(value) for value in coded.dictionary.to_pylist()], pa.string())
    return texts.take(coded.indices)


def _any_begins_badly(texts: pa.Array) -> bool:
    offsets = _offsets(texts)
    starts = offsets[:-1][offsets[1:] > offsets[:-1]]
    return bool(starts.size) and bool(_FIRST_BYTES[np.frombuffer(texts.buffers()[2], np.uint8)[starts]].any())


def _bytes(texts: pa.Array) -> bytes:
    offsets = _offsets(texts)
    data = texts.buffers()[2]
    return data[int(offsets[0]) : int(offsets[-1])].to_pybytes() if data is not None else b""


def _offsets(texts: pa.Array) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """Where in the data buffer each text starts; one more number says where the last one ends."""
    if len(texts) == 0:
        return np.zeros(1, np.int32)
    return np.frombuffer(texts.buffers()[1], np.int32)[texts.offset : texts.offset + len(texts) + 1]


def joined(columns: list[pa.Array], end: str) -> bytes:
    """Columns of cells as lines: cells parted by commas, null empty, each line with its end."""
    *first, last = columns
    last = pc.binary_join_element_wise(pc.fill_null(last, ""), end, "")
    # The lines stand one after the other in the buffer of the joined column: they are the file.
    return _bytes(pc.binary_join_element_wise(*first, last, ",", null_handling="replace", null_replacement=""))

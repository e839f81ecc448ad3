"""Cells of CSV files: every value as text."""

from __future__ import annotations

import orjson
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import Column
from careerdata.release.buffers import content
from careerdata.release.formulas import escape

_NEEDS_QUOTES = r'[",\r\n]'


def quote(texts: pa.Array) -> pa.Array:
    """Texts in double quotes where RFC 4180 asks for them: a comma, a quote or a line break inside."""
    data = content(texts)
    if not any(mark in data for mark in (b",", b'"', b"\n", b"\r")):
        return texts
    needs = pc.fill_null(pc.match_substring_regex(texts, _NEEDS_QUOTES), False)
    doubled = pc.replace_substring(texts, '"', '""') if b'"' in data else texts
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


def joined(columns: list[pa.Array], end: str) -> bytes:
    """Columns of cells as lines: cells parted by commas, null empty, each line with its end."""
    *first, last = columns
    last = pc.binary_join_element_wise(pc.fill_null(last, ""), end, "")
    # The lines stand one after the other in the buffer of the joined column: they are the file.
    return content(pc.binary_join_element_wise(*first, last, ",", null_handling="replace", null_replacement=""))

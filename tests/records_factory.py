"""Valid records of any table, made from the table's declaration: no table is named here, so a new one works at once."""

from __future__ import annotations

import hashlib
from typing import Any

from hypothesis import strategies as st

from careerdata.document.document import Document
from careerdata.document.tables import GuideTables, Tables
from careerdata.records import TABLES, Column, Record, columns
from careerdata.schemas.keys import target

_TEXTS = ["Plain words", 'He said "no", twice', "two\nlines", "=1+1", "-5 and so on", "@home", "'=quoted", "NA", "Zürich 〜 ≈"]
_BY_PATTERN = {
    r"^\d{2}-\d{4}$": "15-2051",
    r"^\d{4}(-\d{2})?$": "2023-05",
    "^[A-Z]{3}$": "USD",
    "^[A-Z]{2}$": "US",
    "^[a-z0-9]+(-[a-z0-9]+)*$": "active-listening",
}


def record(table: str, number: int = 1, guide_id: str = "data-analyst") -> Record:
    """The `number`-th valid record of a table for a guide: the same arguments give the same record."""
    model = TABLES[table]
    return model(**{column.name: _value(model, column, number, guide_id) for column in columns(model)})


def _value(model: type[Record], column: Column, number: int, guide_id: str) -> Any:
    pointed = target(model, column)
    if column.name == "guide_id":
        return guide_id
    if column.is_key:
        return f"{guide_id}/{model.noun}/{number}"
    if pointed == model.table_name and number == 1:
        return None
    if pointed:
        return f"{guide_id}/{TABLES[pointed].noun}/1"
    if column.nullable and number % 3 == 0:
        return None
    return _stated(column, number)


def _stated(column: Column, number: int) -> Any:
    if column.enum:
        return column.enum[number % len(column.enum)]
    if column.type == "integer":
        return min(int(column.minimum or 0) + number, int(column.maximum or 10**12))
    if column.type == "number":
        return min((column.minimum or 0.0) + number * 10.25, column.maximum if column.maximum is not None else 1e15)
    if column.type == "boolean":
        return number % 2 == 0
    if column.type == "list":
        return ["a, b", 'c "d"'][: number % 3]
    if column.pattern:
        return _BY_PATTERN[column.pattern]
    return _TEXTS[number % len(_TEXTS)].ljust(column.min_length or 0, "x")


def guide(number: int = 1, rows: int = 3) -> GuideTables:
    """A guide with `rows` rows in every table (one in `guides`), all keys and references whole."""
    guide_id = f"guide-{number}"
    text = f"guide {number}\n"
    document = Document(
        guide_id=guide_id,
        source_file=f"guides/{guide_id}.txt",
        shown_as=f"raw/guides/{guide_id}.txt",
        raw=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        format="text",
    )
    records = {table: [record(table, at, guide_id) for at in range(1, 2 if table == "guides" else rows + 1)] for table in TABLES}
    return GuideTables(document=document, records=records)


def tables(guides: int = 3, rows: int = 3, first: int = 1) -> Tables:
    """A batch of guides, numbered from `first`."""
    return Tables(guides=[guide(number, rows) for number in range(first, first + guides)])


def texts() -> st.SearchStrategy[str]:
    """Text as it may stand in a cell, the awkward kinds (quotes, signs, line breaks, empty, `NA`) not rare."""
    free = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
    signs = st.text("'=+-@\t\r\n\", NAa", max_size=6)
    return st.one_of(free, signs)


def records(table: str) -> st.SearchStrategy[Record]:
    """Any valid record of a table."""
    model = TABLES[table]
    return st.fixed_dictionaries({column.name: _values(column) for column in columns(model)}).map(lambda row: model(**row))


def _values(column: Column) -> st.SearchStrategy[Any]:
    values: st.SearchStrategy[Any]
    if column.enum:
        values = st.sampled_from(column.enum)
    elif column.type == "integer":
        values = st.integers(_whole(column.minimum, -(2**63)), _whole(column.maximum, 2**63 - 1))
    elif column.type == "number":
        values = st.floats(column.minimum, column.maximum, allow_nan=False, allow_infinity=False)
    elif column.type == "boolean":
        values = st.booleans()
    elif column.type == "list":
        values = st.lists(texts().filter(bool), max_size=3)
    elif column.pattern:
        values = st.from_regex(column.pattern, fullmatch=True).filter(str.isascii)
    else:
        least = column.min_length or 0
        values = texts().filter(lambda text: len(text) >= least)
    return st.none() | values if column.nullable else values


def _whole(limit: float | None, otherwise: int) -> int:
    return otherwise if limit is None else int(limit)

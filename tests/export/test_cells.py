"""Text cells that a spreadsheet would run get a leading quote, which reading takes off again."""

from __future__ import annotations

import csv
import io

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.export.cells import cells, joined
from careerdata.records import TABLES, columns
from careerdata.release.formulas import escape, unescape
from tests.records_factory import texts

COLUMNS = {column.name: column for column in columns(TABLES["salaries"])}


def escaped(text: str) -> str:
    return str(escape(pa.array([text]))[0])


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_begins_like_a_formula_gets_a_quote(start: str) -> None:
    assert escaped(f"{start}SUM(A1)") == f"'{start}SUM(A1)"


@pytest.mark.parametrize("text", ["plain", "", "a=b", "'tis", " =1", "≈ 5", "–5"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert escaped(text) == text


def test_a_text_that_is_already_quoted_can_be_told_from_an_escaped_one() -> None:
    assert escaped("'=1") == "''=1"


@given(st.lists(st.none() | texts(), max_size=5))
def test_unescaping_gives_every_text_back(values: list[str | None]) -> None:
    array = pa.array(values, pa.string())
    assert unescape(pa.chunked_array([escape(array)])).to_pylist() == values


@given(st.lists(texts(), max_size=5))
def test_nothing_escaped_begins_like_a_formula(values: list[str]) -> None:
    assert not any(text.startswith(tuple("=+-@\t\r")) for text in escape(pa.array(values, pa.string())).to_pylist())


@given(st.lists(st.tuples(texts(), st.none() | texts()), max_size=5))
def test_a_strict_reader_finds_the_cells_that_were_written(rows: list[tuple[str, str | None]]) -> None:
    columns_ = [pa.array([row[at] for row in rows], pa.string()) for at in range(2)]
    content = joined([cells(COLUMNS["source_text"], column) for column in columns_], "\r\n").decode()
    read = list(csv.reader(io.StringIO(content, newline=""), strict=True))
    assert read == [["" if cell is None else cell for cell in row] for row in zip(*map(_escaped_list, columns_), strict=True)]


def _escaped_list(column: pa.Array) -> list[str | None]:
    found: list[str | None] = escape(column).to_pylist()
    return found


def test_numbers_are_never_escaped() -> None:
    assert cells(COLUMNS["minimum"], pa.array([-5.0, 42450.0, None])).to_pylist() == ["-5.0", "42450.0", None]


@given(st.lists(st.none() | st.floats(allow_nan=False, allow_infinity=False)))
def test_a_float_reads_back_as_itself(values: list[float | None]) -> None:
    found = cells(COLUMNS["minimum"], pa.array(values, pa.float64())).to_pylist()
    assert [None if cell is None else float(cell) for cell in found] == values


def test_a_slice_of_a_column_is_written_without_its_neighbours() -> None:
    column = pa.array(["one", "-two", "a,b", "four"]).slice(1, 2)
    assert joined([cells(COLUMNS["title"], column)], "\n") == b'\'-two\n"a,b"\n'

"""Rows of two tables are matched by key, and what differs is told once, whatever was edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given
from hypothesis import strategies as st

from careerdata.records import TABLES
from careerdata.release.diff.renaming import Renaming
from careerdata.release.diff.result import Guess, TableDiff
from careerdata.release.diff.shape import shape
from careerdata.release.diff.table import Compared, Comparison
from careerdata.release.package import TableSchema
from careerdata.release.side import TableFile
from careerdata.schemas.arrow import arrow_rows
from tests import records_factory

Row = dict[str, Any]
VALUES = st.sampled_from(["a", "b", "b b", None])
ROWS = st.dictionaries(st.sampled_from("pqrstuv"), st.tuples(VALUES, st.booleans(), st.integers(1, 9)), max_size=7)


def file(rows: Sequence[Row], table: str) -> TableFile:
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_batches([arrow_rows(TABLES[table], rows)]), sink)
    return TableFile(pq.ParquetFile(pa.BufferReader(sink.getvalue())), "table")


def compared(table: str, old: Sequence[Row], new: Sequence[Row], **renamed: str) -> Compared:
    renaming = Renaming({key("tools", a): key("tools", b) for a, b in renamed.items()}, {})
    return Comparison(table, file(old, table), file(new, table), shape(table, TableSchema()), renaming, {}).done()


def diff(table: str, old: Sequence[Row], new: Sequence[Row]) -> TableDiff:
    return compared(table, old, new).diff


def key(table: str, name: str) -> str:
    return f"g/{TABLES[table].noun}/{name}"


def row(table: str, words: str, **values: Any) -> Row:
    """A valid row under a key, with some values of its own."""
    made = records_factory.record(table, 1, "g").__dict__
    return {**made, f"{TABLES[table].noun}_id": key(table, words), **values}


def tools(said: dict[str, tuple[str | None, bool, int]]) -> list[Row]:
    return [
        row("tools", name, category=category, section_kind="tools" if one else "toolkit", line_start=line)
        for name, (category, one, line) in said.items()
    ]


@given(ROWS, ROWS)
def test_every_difference_is_told_once_and_nothing_else(old: dict[str, Any], new: dict[str, Any]) -> None:
    found = diff("tools", tools(old), tools(new))
    both = [name for name in new if name in old]
    assert [one.key for one in found.added] == [key("tools", name) for name in new if name not in old]
    assert [one.key for one in found.removed] == [key("tools", name) for name in old if name not in new]
    told = [(change.row.key, change.column, change.before, change.after) for column in found.columns for change in column]
    kinds = ("toolkit", "tools")
    expected = {(key("tools", name), "category", old[name][0], new[name][0]) for name in both}
    expected |= {(key("tools", name), "section_kind", kinds[old[name][1]], kinds[new[name][1]]) for name in both}
    expected = {change for change in expected if change[2] != change[3]}
    assert len(told) == len(set(told))
    assert set(told) == expected
    assert [one.key for one in found.changed] == [key("tools", name) for name in both if old[name][:2] != new[name][:2]]
    assert found.moved == sum(old[name][2] != new[name][2] for name in both)
    assert (found.gone, found.new) == (len(found.removed), len(found.added))


@given(ROWS)
def test_a_table_does_not_differ_from_itself_in_another_order(rows: dict[str, Any]) -> None:
    found = diff("tools", tools(rows), tools(rows)[::-1])
    assert not any(found.counts)


def test_an_equal_key_that_came_above_shifts_the_numbers_and_changes_nothing_else() -> None:
    old = [row("tools", "x", category="one"), row("tools", "x~2", category="two")]
    new = [
        row("tools", "x", category="new"),
        row("tools", "x~2", category="one"),
        row("tools", "x~3", category="two", line_start=7),
    ]
    found = diff("tools", old, new)
    assert found.counts == (1, 0, 0, 0, 2, 1)
    assert [(one.was, one.key) for one in found.renumbered] == [
        (key("tools", "x"), key("tools", "x~2")),
        (key("tools", "x~2"), key("tools", "x~3")),
    ]
    assert (found.gone, found.new) == (0, 1)


def test_a_step_that_came_first_is_one_step_more_and_an_edited_one_is_edited() -> None:
    old = [row("steps", str(number), rank=number, text=text) for number, text in enumerate(["a", "b", "c"], 1)]
    new = [row("steps", str(number), rank=number, text=text) for number, text in enumerate(["new", "a", "b b", "c"], 1)]
    found = diff("steps", old, new)
    assert [one.key for one in found.added] == [key("steps", "1")]
    assert len(found.renumbered) == 3
    (text,) = found.columns
    assert [(change.before, change.after) for change in text] == [("b", "b b")]
    assert (found.gone, found.new) == (0, 1)


def test_a_number_that_tells_equal_levels_apart_may_shift_in_what_points_to_them() -> None:
    old, new = ([row("salaries", "a", level_id=f"g/level/x{end}")] for end in ("~2", "~3"))
    assert not any(diff("salaries", old, new).counts)
    other = [row("salaries", "a", level_id="g/level/y~3")]
    assert diff("salaries", old, other).counts.changed == 1


def test_the_largest_moves_come_first() -> None:
    old = [row("salaries", name, median=amount) for name, amount in (("a", 100.0), ("b", 100.0), ("c", None), ("d", 10.0))]
    new = [row("salaries", name, median=amount) for name, amount in (("a", 101.0), ("b", 50.0), ("c", 7.0), ("d", 30.0))]
    (median,) = diff("salaries", old, new).columns
    assert [change.row.key[-1] for change in median.largest(3)] == ["c", "d", "b"]


def test_a_tool_under_another_name_is_guessed_and_kept_where_it_is_confirmed() -> None:
    old = [row("tools", "a", name="Epic Hyperspace", category="EHR")]
    new = [row("tools", "b", name="Epic Hyperdrive", category="EHR 2")]
    found = compared("tools", old, new)
    assert found.guesses == [Guess("tools", key("tools", "a"), key("tools", "b"), found.guesses[0].likeness)]
    assert found.guesses[0].likeness > 0.6
    kept = compared("tools", old, new, a="b")
    assert kept.guesses == []
    assert kept.diff.counts[:5] == (0, 0, 1, 1, 0)
    assert (kept.diff.gone, kept.diff.new) == (1, 1)
    assert {column.column for column in kept.diff.columns} == {"name", "category"}


def test_records_of_two_guides_are_never_taken_for_each_other() -> None:
    old, new = [row("tools", "a", name="Epic")], [{**row("tools", "a", name="Epic"), "guide_id": "h", "tool_id": "h/tool/a"}]
    assert compared("tools", old, new).guesses == []

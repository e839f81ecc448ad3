"""A release reads back as what was written, from Parquet and from CSV."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerdata.document.tables import GuideTables, Tables
from careerdata.records import TABLES
from careerdata.release.error import ExportError
from careerdata.release.load import Format, load
from tests.export.releases import publish, publish_guides
from tests.records_factory import guide, records, tables

FORMATS: list[Format] = ["parquet", "csv"]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("release") / "exports"
    publish_guides(out, guides=2, rows=9)
    return out


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("table", TABLES)
def test_records_come_back_as_they_were(release: Path, table: str, format: Format) -> None:
    assert load(release, format=format).records(table) == tables(2, 9)[table]


@given(data=st.data(), table=st.sampled_from(list(TABLES)))
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_any_record_comes_back_from_csv_as_from_parquet(data: st.DataObject, table: str, tmp_path: Path) -> None:
    rows = data.draw(st.lists(records(table), max_size=3))
    one = guide()
    publish(tmp_path / "exports", [Tables([GuideTables(one.document, {name: [] for name in TABLES} | {table: rows})])])
    for format in FORMATS:
        assert load(tmp_path / "exports", format=format).records(table) == rows


def test_a_table_is_pandas_by_default_with_text_as_str_and_integers_whole(release: Path) -> None:
    outlook = load(release)["outlook"]
    assert isinstance(outlook, pd.DataFrame)
    assert str(outlook["growth_label"].dtype) == "str"
    assert str(outlook["employment_year"].dtype) == "Int64"
    assert str(outlook["growth_percent"].dtype) == "float64"


def test_a_table_is_polars_on_request(release: Path) -> None:
    skills = load(release).polars("skills")
    assert skills.schema["examples"] == pl.List(pl.String)
    assert skills["rank"].dtype == pl.Int64


def test_a_table_is_a_relation_of_duckdb_on_request(release: Path) -> None:
    with duckdb.connect() as connection:
        skills = load(release).duckdb("skills", connection)
        assert skills.types[skills.columns.index("examples")] == "VARCHAR[]"
        assert skills.aggregate("count(*)").fetchall() == [(18,)]


def test_a_whole_release_has_nothing_to_verify_and_one_that_was_touched_names_each_file(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports")
    assert load(tmp_path / "exports").verify() == []
    (tmp_path / "exports" / "csv" / "skills.csv").write_bytes(b"edited")
    (tmp_path / "exports" / "json" / "levels.json").unlink()
    found = load(tmp_path / "exports").verify()
    assert [(one.path, one.found.partition(" with")[0]) for one in found] == [
        ("csv/skills.csv", "6 bytes"),
        ("json/levels.json", "nothing"),
    ]


def test_an_export_lists_its_tables(release: Path) -> None:
    export = load(release)
    assert set(export) == set(export.tables) == set(TABLES)
    assert "salaries" in export
    assert len(export) == len(TABLES)


def test_a_table_that_there_is_not_is_named_with_those_there_are(release: Path) -> None:
    with pytest.raises(KeyError, match=r"horses.*salaries"):
        load(release)["horses"]


def test_a_folder_without_a_release_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"manifest\.json: is not there.*Name the folder"):
        load(tmp_path)


def test_a_file_that_is_gone_or_changed_is_an_error_that_names_it(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports")
    (tmp_path / "exports" / "parquet" / "levels.parquet").unlink()
    with pytest.raises(ExportError, match=r"levels\.parquet: is not there"):
        load(tmp_path / "exports")["levels"]
    steps = tmp_path / "exports" / "parquet" / "steps.parquet"
    steps.write_bytes(steps.read_bytes() + b" ")
    with pytest.raises(ExportError, match=r"steps\.parquet: has SHA-256"):
        load(tmp_path / "exports")["steps"]

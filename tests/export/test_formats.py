"""The same rows in every format, whatever reads them and however they were fed."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerdata.document.tables import Tables
from careerdata.export.chunk import CHUNK_ROWS, Chunk
from careerdata.export.exporter import exporters
from careerdata.export.formats.parquet import GROUP_CHUNKS
from careerdata.records import TABLES, columns
from careerdata.schemas.arrow import arrow_schema
from careerdata.schemas.json_schema import json_schema
from tests.export.releases import contents, publish, publish_guides
from tests.records_factory import records, tables

every_table = pytest.mark.parametrize("table", TABLES)


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("release") / "exports"
    publish_guides(out, guides=3, rows=5)
    return out


def json_rows(release: Path, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((release / "json" / f"{table}.json").read_bytes())
    return rows


@every_table
def test_json_has_every_record_in_order(release: Path, table: str) -> None:
    assert json_rows(release, table) == [row.model_dump() for row in tables(3, 5)[table]]


@every_table
def test_json_is_valid_by_its_schema(release: Path, table: str) -> None:
    jsonschema.Draft202012Validator(json_schema(TABLES[table])).validate(json_rows(release, table))


@every_table
def test_json_has_one_row_a_line_and_sorted_keys(release: Path, table: str) -> None:
    opening, *lines, closing, end = (release / "json" / f"{table}.json").read_text(encoding="utf-8").split("\n")
    assert (opening, closing, end) == ("[", "]", "")
    for line, row in zip(lines, json_rows(release, table), strict=True):
        assert line.rstrip(",") == json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@every_table
def test_parquet_reads_the_same_in_arrow_pandas_polars_and_duckdb(release: Path, table: str) -> None:
    path = release / "parquet" / f"{table}.parquet"
    rows = json_rows(release, table)
    assert pq.read_table(path).to_pylist() == rows
    assert pl.read_parquet(path).to_dicts() == rows
    found = duckdb.execute("SELECT * FROM read_parquet(?)", [str(path)])
    names = [column[0] for column in found.description or []]
    assert [dict(zip(names, row, strict=True)) for row in found.fetchall()] == rows
    frame = pd.read_parquet(path, dtype_backend="pyarrow")
    assert [{k: _plain(v) for k, v in row.items()} for row in frame.to_dict("records")] == rows


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        return value.tolist()
    return None if value is pd.NA else value


@every_table
def test_parquet_is_typed_and_carries_nothing_of_the_machine(release: Path, table: str) -> None:
    file = pq.ParquetFile(release / "parquet" / f"{table}.parquet")
    assert file.schema_arrow.equals(arrow_schema(TABLES[table]))
    assert set(file.metadata.metadata) <= {b"ARROW:schema", b"table"}
    assert {file.metadata.row_group(0).column(at).compression for at in range(file.metadata.num_columns)} == {"ZSTD"}


@every_table
def test_csv_has_a_header_and_a_line_for_every_row(release: Path, table: str) -> None:
    with (release / "csv" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file, strict=True)
    assert header == [column.name for column in columns(TABLES[table])]
    assert len(lines) == len(json_rows(release, table))


def test_csv_lines_end_in_crlf(release: Path) -> None:
    content = (release / "csv" / "levels.csv").read_bytes()
    assert content.endswith(b"\r\n")
    assert content.startswith(
        b"guide_id,level_id,rank,title,seniority,track,grade,years_min,years_max,description,focus,section_id,"
    )


def test_a_number_is_the_same_text_in_csv_and_json(release: Path) -> None:
    with (release / "csv" / "salaries.csv").open(encoding="utf-8", newline="") as file:
        cells = [row["median"] for row in csv.DictReader(file)]
    texts = [json.dumps(row["median"]).replace("null", "") for row in json_rows(release, "salaries")]
    assert cells == texts
    assert "10.25" in cells


def test_a_release_without_guides_has_every_table_in_every_format(tmp_path: Path) -> None:
    publish(tmp_path / "exports", [])
    for table in TABLES:
        assert (tmp_path / "exports" / "json" / f"{table}.json").read_bytes() == b"[]\n"
        assert pq.read_table(tmp_path / "exports" / "parquet" / f"{table}.parquet").num_rows == 0
        assert (tmp_path / "exports" / "csv" / f"{table}.csv").read_text().count("\n") == 1


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    publish_guides(tmp_path / "one")
    publish_guides(tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_the_bytes_do_not_depend_on_the_batches(tmp_path: Path) -> None:
    rows = CHUNK_ROWS * GROUP_CHUNKS // 4 + 7  # five guides: over a row group, and no boundary falls on a guide's end
    guides = tables(5, 1).guides
    row = guides[0].records["steps"][0]
    for guide in guides:
        guide.records["steps"] = [row.model_copy(update={"step_id": f"{guide.guide_id}/{at}"}) for at in range(rows)]
    publish(tmp_path / "whole", [Tables(guides)])
    publish(tmp_path / "single", [Tables([guide]) for guide in guides])
    publish(tmp_path / "uneven", [Tables(guides[:3]), Tables(), Tables(guides[3:])])
    assert pq.ParquetFile(tmp_path / "whole" / "parquet" / "steps.parquet").metadata.num_row_groups == 2
    assert contents(tmp_path / "whole") == contents(tmp_path / "single") == contents(tmp_path / "uneven")


@given(data=st.data(), table=st.sampled_from(list(TABLES)))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_canonical_json_is_what_the_standard_library_writes(data: st.DataObject, table: str) -> None:
    rows = data.draw(st.lists(records(table), min_size=1, max_size=3))
    lines = [json.dumps(row.model_dump(), sort_keys=True, separators=(",", ":"), ensure_ascii=False) for row in rows]
    assert Chunk(table, rows).json_lines.decode() == ",\n".join(lines)


def test_text_that_looks_like_the_end_of_a_row_does_not_end_it() -> None:
    step = tables(1, 1)["steps"][0]
    rows = [step.model_copy(update={"text": text}) for text in ("},{", '},{"guide_id":', '"},{"guide_id":"x', "end")]
    read = json.loads(b"[" + Chunk("steps", rows).json_lines + b"]")
    assert [row["text"] for row in read] == [row.__dict__["text"] for row in rows]


def test_a_number_json_has_no_word_for_is_refused() -> None:
    mention = tables(1, 1)["mentions"][0].model_copy(update={"minimum": float("inf")})
    with pytest.raises(ValueError, match="not JSON compliant"):
        _ = Chunk("mentions", [mention]).json_lines


def test_one_format_names_the_content_of_a_table() -> None:
    folders = [exporter.folder for exporter in exporters()]
    assert set(folders) >= {"csv", "json", "parquet"}
    assert len(set(folders)) == len(folders)
    assert [exporter.folder for exporter in exporters() if exporter.canonical] == ["json"]


@every_table
def test_ndjson_has_the_rows_of_the_json_file_one_a_line(release: Path, table: str) -> None:
    lines = (release / "ndjson" / f"{table}.ndjson").read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert [json.loads(line) for line in lines] == json_rows(release, table)

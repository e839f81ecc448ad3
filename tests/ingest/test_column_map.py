"""A foreign table is read by the map beside it; what does not fit is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careerdata import api
from careerdata.document.problem import Trouble
from careerdata.ingest.sources import find
from careerdata.ingest.tables.table import table_file
from careerdata.ingest.tables.table_file import TableFile

DOCS = Path(__file__).resolve().parents[2] / "docs" / "tables.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)


def read(folder: Path, table: str, mapping: str, name: str = "survey") -> TableFile | Trouble:
    (folder / "guides").mkdir(exist_ok=True)
    (folder / "tables").mkdir(exist_ok=True)
    (folder / "guides/beekeeper.txt").write_text("Beekeeper\n", "utf-8")
    (folder / f"tables/{name}.csv").write_text(table, "utf-8")
    (folder / f"tables/{name}.yaml").write_text(mapping, "utf-8")
    return table_file(find([folder]).tables[0])


def rows(folder: Path, table: str, mapping: str) -> TableFile:
    file = read(folder, table, mapping)
    assert isinstance(file, TableFile)
    return file


def test_the_survey_of_the_docs_is_read_with_its_places(tmp_path: Path) -> None:
    file = rows(tmp_path, blocks("csv")[0], blocks("yaml")[0])
    assert file.troubles == []
    assert [(row.values["place"].value, row.values["mean"].value) for row in file.rows] == [("Ontario", 41200), ("Quebec", 39800)]
    span = file.rows[1].values["mean"].span
    assert span is not None
    assert (file.place(span.start)[0], file.raw[span.start : span.end].strip('"')) == (3, "$39,800")
    assert {row.values["currency"].value for row in file.rows} == {"CAD"}
    assert "Remarks" not in file.rows[1].values


def test_a_mapped_table_becomes_records_and_its_map_is_no_stranger(tmp_path: Path) -> None:
    read(tmp_path, blocks("csv")[0], blocks("yaml")[0])
    result = api.check(str(tmp_path))
    assert [finding.code for finding in result.findings if finding.source_file.startswith("tables/")] == []
    assert result.records["salaries"] == 2


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ("table: salaries\ncolumns: {Job: guide_id, Wage: mean}\n", "Wage"),
        ("table: salaries\ncolumns: {Job: guide_id}\nset: {curency: CAD}\n", "`currency`"),
    ],
)
def test_what_a_map_names_and_is_not_there_is_told(tmp_path: Path, mapping: str, said: str) -> None:
    told = [trouble for trouble in rows(tmp_path, "Job,Mean\nbeekeeper,4\n", mapping).troubles if trouble.reason == "column-map"]
    assert [said in trouble.expected for trouble in told] == [True]


def test_a_map_that_is_none_names_its_line(tmp_path: Path) -> None:
    trouble = read(tmp_path, "Job\nbeekeeper\n", "table: tools\ncolums: {}\n")
    assert isinstance(trouble, Trouble)
    assert "survey.yaml:2" in trouble.found


def test_a_lone_table_finds_the_map_beside_it(tmp_path: Path) -> None:
    read(tmp_path, blocks("csv")[0], blocks("yaml")[0])
    (source,) = find([tmp_path / "tables/survey.csv"]).tables
    assert source.beside is not None
    file = table_file(source)
    assert isinstance(file, TableFile)
    assert file.table == "salaries"


def test_a_figure_with_its_sign_is_no_number_where_the_columns_are_ours(tmp_path: Path) -> None:
    file = rows(tmp_path, "guide_id,name,share_percent\nbeekeeper,Farms,9%\n", "table: industries\n")
    assert file.troubles == []  # a map that names the table alone makes it a foreign one
    own = tmp_path / "outlook.csv"
    own.write_text('guide_id,annual_openings\nbeekeeper,"1,000"\n', "utf-8")
    read_own = table_file(find([own]).tables[0])
    assert isinstance(read_own, TableFile)
    assert [trouble.reason for trouble in read_own.troubles] == ["broken-cell"]

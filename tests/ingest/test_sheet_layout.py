"""What a sheet shows beside the texts of its cells: merged cells, hidden rows and columns, formats of dates."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from careerdata.ingest.sources import find
from careerdata.ingest.tables.table import table_file
from careerdata.ingest.tables.table_file import TableFile

HEADER = ["guide_id", "scope", "title", "currency", "period", "minimum", "maximum", "as_of"]
FIRST = ["chef", "occupation", "Cook", "USD", "year", 40_000, 50_000, "2023"]
SECOND = ["chef", "occupation", "Baker", "USD", "year", 30_000, 35_000, "2023"]


def read(folder: Path, change: Callable[[Any], object]) -> TableFile:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for row in (HEADER, FIRST, SECOND):
        sheet.append(row)
    change(sheet)
    buffer = io.BytesIO()
    made.save(buffer)
    path = folder / "salaries.xlsx"
    path.write_bytes(buffer.getvalue())
    file = table_file(find([str(path)]).tables[0])
    assert isinstance(file, TableFile)
    return file


def told(file: TableFile) -> list[tuple[str, str]]:
    return [(trouble.reason, trouble.found) for trouble in file.troubles]


def test_a_value_in_merged_cells_is_that_of_each_of_their_rows(tmp_path: Path) -> None:
    file = read(tmp_path, lambda sheet: sheet.merge_cells("A2:A3"))
    assert (told(file), [row.values["guide_id"].value for row in file.rows]) == ([], ["chef", "chef"])


@pytest.mark.parametrize("cells", ["F2:G2", "F2:G3"])
def test_a_value_in_cells_merged_over_columns_is_told(tmp_path: Path, cells: str) -> None:
    file = read(tmp_path, lambda sheet: sheet.merge_cells(cells))
    assert told(file)[0] == ("broken-cell", f"Sheet!F2: merged cells {cells}")


def test_a_column_that_lost_its_name_to_merged_cells_is_told(tmp_path: Path) -> None:
    file = read(tmp_path, lambda sheet: sheet.merge_cells("F1:G1"))
    assert told(file) == [
        ("broken-cell", "Sheet!F1: merged cells F1:G1"),
        ("broken-cell", "Sheet!G2: `50000`"),
        ("broken-cell", "Sheet!G3: `35000`"),
    ]


def hide(sheet: Any) -> None:
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True


def test_what_is_hidden_is_read_and_told(tmp_path: Path) -> None:
    file = read(tmp_path, hide)
    assert (told(file), len(file.rows)) == ([("hidden-cells", "Sheet!A1: row 3 and column C")], 2)


def hide_blank(sheet: Any) -> None:
    sheet.row_dimensions[9].hidden = True
    sheet.column_dimensions["Z"].hidden = True


def test_what_is_hidden_and_blank_is_not_told(tmp_path: Path) -> None:
    assert told(read(tmp_path, hide_blank)) == []


@pytest.mark.parametrize(
    ("shown_as", "value"),
    [("mmm-yy", "2023-05"), ("[$-409]mmm-yy;@", "2023-05"), ("yyyy-mm", "2023-05"), ("yyyy", "2023"), ('yyyy" d"', "2023")],
)
def test_a_date_is_no_more_than_its_format_shows(tmp_path: Path, shown_as: str, value: str) -> None:
    def change(sheet: Any) -> None:
        sheet["H2"] = date(2023, 5, 1)
        sheet["H2"].number_format = shown_as

    file = read(tmp_path, change)
    assert (told(file), file.rows[0].values["as_of"].value) == ([], value)


def test_a_date_with_its_day_is_no_month(tmp_path: Path) -> None:
    def change(sheet: Any) -> None:
        sheet["H2"] = date(2023, 5, 1)

    assert told(read(tmp_path, change)) == [("broken-cell", "Sheet!H2: `2023-05-01`")]


def test_a_truth_value_is_no_title(tmp_path: Path) -> None:
    def change(sheet: Any) -> None:
        sheet["C2"] = True

    assert told(read(tmp_path, change)) == [("broken-cell", "Sheet!C2: `TRUE`")]

"""Rows of a workbook join the records; a cell is found by its sheet and its name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.formula import ArrayFormula

from careerdata.ingest.sources import find
from careerdata.ingest.tables import workbook_bounds
from careerdata.ingest.tables.table import table_file
from careerdata.ingest.tables.table_file import TableFile
from careerdata.storage.limits import MAX_COLUMNS
from tests.workbooks import with_number_format, with_shared_text

HEADER = ["guide_id", "name", "share_percent", "rank"]


def book(*sheets: tuple[str, Sequence[Sequence[Any]]]) -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets:
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return made


def save(made: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def repack(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The workbook with one text of one part changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            assert name != part or old in content
            target.writestr(name, content.replace(old, new) if name == part else content)
    return buffer.getvalue()


def read(folder: Path, data: bytes) -> TableFile:
    path = folder / "industries.xlsx"
    path.write_bytes(data)
    file = table_file(find([str(path)]).tables[0])
    assert isinstance(file, TableFile)
    return file


def values(file: TableFile) -> list[dict[str, Any]]:
    return [{column: value.value for column, value in row.values.items()} for row in file.rows]


def test_rows_are_read_and_each_value_is_at_its_row_and_cell_number(tmp_path: Path) -> None:
    file = read(tmp_path, save(book(("Sheet1", [[], HEADER, [], ["chef", "Hotels\nand inns", None, 1], ["chef", "Ships", 2.5]]))))
    assert file.troubles == []
    assert values(file) == [
        {"guide_id": "chef", "name": "Hotels and inns", "rank": 1},
        {"guide_id": "chef", "name": "Ships", "share_percent": 2.5},
    ]
    span = file.rows[0].values["name"].span
    assert span is not None
    assert file.raw[slice(*span)] == "Hotels\nand inns"
    assert (file.places.place(span.start), file.places.place(span.end)) == ((4, 2), (4, 3))
    last = file.rows[1].values["share_percent"].span
    assert last is not None
    assert (file.places.place(last.start), file.places.place(last.end)) == ((5, 3), (5, 4))


def test_a_cell_formatted_as_percent_is_read_as_it_is_shown(tmp_path: Path) -> None:
    made = book(("Sheet1", [HEADER, ["chef", "Hotels", 0.07, 1]]))
    made.worksheets[0]["C2"].number_format = "0%"
    assert values(read(tmp_path, save(made)))[0]["share_percent"] == 7.0


def test_a_broken_cell_is_named_by_sheet_and_cell(tmp_path: Path) -> None:
    file = read(tmp_path, save(book(("Pay 2024", [HEADER, ["chef", "Hotels", "much", date(2024, 5, 1)]]))))
    assert [(trouble.reason, trouble.line, trouble.column, trouble.found) for trouble in file.troubles] == [
        ("broken-cell", 2, 3, "Pay 2024!C2: `much`"),
        ("broken-cell", 2, 4, "Pay 2024!D2: `2024-05-01`"),
    ]


def test_the_sheet_that_bears_the_tables_name_is_read_and_others_are_named(tmp_path: Path) -> None:
    rows: list[list[Any]] = [HEADER, ["chef", "Hotels", 1, 1]]
    file = read(tmp_path, save(book(("Notes", [["Ask Ann"]]), ("industries", rows), ("Empty", []))))
    assert [trouble.reason for trouble in file.troubles] == ["other-sheets"]
    assert "Notes" in file.troubles[0].found
    assert len(file.rows) == 1


def test_a_hidden_sheet_is_not_read(tmp_path: Path) -> None:
    made = book(("Lists", [["USD"]]), ("Rows", [HEADER, ["chef", "Hotels", 1, 1]]))
    made["Lists"].sheet_state = "hidden"
    file = read(tmp_path, save(made))
    assert (file.troubles, len(file.rows)) == ([], 1)


def test_a_formula_counts_by_its_stored_value_and_is_never_run(tmp_path: Path) -> None:
    data = save(book(("Sheet1", [HEADER, ["chef", "Hotels", "=2+3", 1]])))
    stored = repack(data, "xl/worksheets/sheet1.xml", b"<f>2+3</f><v />", b"<f>2+3</f><v>4</v>")
    assert values(read(tmp_path, stored))[0]["share_percent"] == 4.0
    (trouble, *_) = read(tmp_path, data).troubles
    assert (trouble.reason, trouble.found) == ("broken-cell", "Sheet1!C2: a formula without a stored value")


def test_two_cells_at_the_far_corners_of_a_sheet_do_no_harm(tmp_path: Path) -> None:
    made = book(("Sheet1", [HEADER, ["chef", "Hotels", 1, 1]]))
    made.worksheets[0]["XFD1048576"] = "x"
    file = read(tmp_path, save(made))
    assert [trouble.reason for trouble in file.troubles] == ["too-large"]


def test_a_row_that_is_too_wide_is_refused(tmp_path: Path) -> None:
    file = read(tmp_path, save(book(("Sheet1", [HEADER, ["x"] * (MAX_COLUMNS + 1)]))))
    assert "too-large" in [trouble.reason for trouble in file.troubles]


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_bounds, "MAX_WORKBOOK_BYTES", 5000)
    assert [trouble.reason for trouble in read(tmp_path, save(book(("Sheet1", [["x" * 9000]])))).troubles] == ["too-large"]


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    data = save(book(("Sheet1", [HEADER])))
    entity = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet'
    file = read(tmp_path, repack(data, "xl/worksheets/sheet1.xml", b"<worksheet", entity))
    assert [trouble.reason for trouble in file.troubles] == ["damaged-table"]


def test_a_part_of_any_name_that_declares_entities_is_refused(tmp_path: Path) -> None:
    data = save(book(("Sheet1", [HEADER])))
    part = b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("xl/worksheets/sheet1.dat", part)
    (trouble, *_) = read(tmp_path, buffer.getvalue()).troubles
    assert "document type" in trouble.found


def test_styles_that_would_take_long_to_read_are_refused(tmp_path: Path) -> None:
    data = save(book(("Sheet1", [HEADER, ["chef", "Hotels", 1, 1]])))
    file = read(tmp_path, repack(data, "xl/styles.xml", b"</fonts>", b"<font />" * 300_000 + b"</fonts>"))
    assert [trouble.reason for trouble in file.troubles] == ["too-large"]


def test_an_array_formula_without_a_value_is_shown_as_it_is_written(tmp_path: Path) -> None:
    made = book(("Sheet1", [HEADER, ["chef", "Hotels", 1, 1]]))
    made.worksheets[0]["C2"] = ArrayFormula("C2:C3", "=SUM(D1:D2)")
    file = read(tmp_path, save(made))
    assert "=SUM(D1:D2)" in file.raw
    assert "object at" not in file.raw


def test_formulas_that_would_take_long_to_read_are_refused(tmp_path: Path) -> None:
    data = save(book(("Sheet1", [HEADER, *[[f"={'1+' * 400}1"]] * 2000])))
    file = read(tmp_path, data)
    assert [trouble.reason for trouble in file.troubles] == ["too-large"]


def found_too_large(folder: Path, data: bytes) -> str:
    (trouble,) = [trouble for trouble in read(folder, data).troubles if trouble.reason == "too-large"]
    return trouble.found


def test_one_text_that_stands_in_very_many_cells_is_not_written_out(tmp_path: Path) -> None:
    data = with_shared_text(save(book(("Sheet1", [HEADER]))), b"x" * 1_000_000, 100)
    assert found_too_large(tmp_path, data) == "Sheet1!A1: cells that hold 25,000,029 characters up to row 6"


def test_a_text_that_stands_in_many_cells_is_read_in_each(tmp_path: Path) -> None:
    data = with_shared_text(save(book(("Sheet1", [[*HEADER, "section_kind"]]))), b"kitchen", 10)
    assert read(tmp_path, data).raw.count("kitchen") == 10


@pytest.mark.parametrize("code", [b"[" * 1_001, b"&#91;" * 201])
def test_a_number_format_that_would_take_long_to_read_is_refused(tmp_path: Path, code: bytes) -> None:
    data = with_number_format(save(book(("Sheet1", [HEADER, ["chef", "Hotels", 1, 1]]))), code)
    assert "characters in one number format" in found_too_large(tmp_path, data)


def test_a_number_format_as_spreadsheets_write_them_is_read(tmp_path: Path) -> None:
    code = b"[Red][&gt;=100]#,##0.00%;General"
    data = with_number_format(save(book(("Sheet1", [HEADER, ["chef", "Hotels", 0.07]]))), code)
    assert values(read(tmp_path, data))[0]["share_percent"] == 7.0


def test_more_elements_than_a_table_has_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_bounds, "MAX_WORKBOOK_ELEMENTS", 500)
    data = repack(
        save(book(("Sheet1", [HEADER]))), "xl/worksheets/sheet1.xml", b"</sheetData>", b"<row/>" * 500 + b"</sheetData>"
    )
    assert "elements in one part" in found_too_large(tmp_path, data)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no workbook at all"])
def test_what_is_no_workbook_is_a_trouble(tmp_path: Path, data: bytes) -> None:
    assert [trouble.reason for trouble in read(tmp_path, data).troubles] == ["damaged-table"]


@given(st.sampled_from(["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"]), st.data())
def test_no_damage_to_a_workbook_crashes_the_reading(
    tmp_path_factory: pytest.TempPathFactory, part: str, data: st.DataObject
) -> None:
    good = save(book(("Sheet1", [HEADER, ["chef", "Hotels", 1, 1]])))
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        content = archive.read(part)
    at = data.draw(st.integers(0, len(content) - 9))
    piece = content[at : at + data.draw(st.integers(1, 8))]
    damaged = repack(good, part, piece, data.draw(st.sampled_from([b"", b"9", b"<", b'"', b"99999999999"])))
    assert isinstance(read(tmp_path_factory.getbasetemp(), damaged), TableFile)


def test_nothing_is_printed_of_a_style_that_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = save(book(("skills", [["guide_id", "name"], ["chef", "Knives"]])))
    read(tmp_path, repack(data, "xl/styles.xml", b'xfId="0"', b'xfId="99"'))
    assert capsys.readouterr().out == ""

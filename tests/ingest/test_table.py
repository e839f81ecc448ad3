"""Rows of table files join the records, each value with its place, and a cell that breaks its type says where."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.document.problem import Trouble
from careerdata.ingest.sources import find
from careerdata.ingest.tables.table import table_file
from careerdata.ingest.tables.table_file import TableFile
from careerdata.storage.limits import MAX_COLUMNS, MAX_TROUBLES

HEADER = "guide_id,scope,currency,period,median,open_ended,title"


def read(folder: Path, data: str | bytes, name: str = "salaries.csv") -> TableFile | Trouble:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return table_file(find([str(path)]).tables[0])


def rows(folder: Path, data: str | bytes, name: str = "salaries.csv") -> list[dict[str, Any]]:
    file = read(folder, data, name)
    assert isinstance(file, TableFile)
    assert file.troubles == []
    return [{column: value.value for column, value in row.values.items()} for row in file.rows]


def troubles(folder: Path, data: str | bytes, name: str = "salaries.csv") -> list[Trouble]:
    file = read(folder, data, name)
    assert isinstance(file, TableFile)
    return file.troubles


def test_a_row_gives_typed_values_and_leaves_out_what_is_empty(tmp_path: Path) -> None:
    assert rows(tmp_path, f"{HEADER}\nchef,headline,USD,year,42450,true,\n") == [
        {"guide_id": "chef", "scope": "headline", "currency": "USD", "period": "year", "median": 42450.0, "open_ended": True}
    ]


@pytest.mark.parametrize(("delimiter", "name"), [(",", "csv"), (";", "csv"), ("\t", "csv"), ("|", "csv"), ("\t", "tsv")])
def test_the_delimiter_is_found_by_the_column_names(tmp_path: Path, delimiter: str, name: str) -> None:
    cells = ["chef", "level", "USD", "year", "5", "false", '"Chef, ""the"" ; | \t\nBoss"']
    text = HEADER.replace(",", delimiter) + "\n" + delimiter.join(cells)
    assert rows(tmp_path, text, f"salaries.{name}")[0]["title"] == 'Chef, "the" ; | Boss'


def test_each_value_is_the_slice_it_points_at_with_line_and_column(tmp_path: Path) -> None:
    data = '\ufeffguide_id,kind,rank,name,examples\r\n\r\nchef,technical, 2 ,"Knife\r\nwork","[""Boning"", ""Filleting""]"\r\n'
    file = read(tmp_path, data, "skills.csv")
    assert isinstance(file, TableFile)
    found = {
        name: (file.raw[slice(*value.span)], file.places.place(value.span.start))
        for name, value in file.rows[0].values.items()
        if value.span
    }
    assert found == {
        "guide_id": ("chef", (3, 1)),
        "kind": ("technical", (3, 6)),
        "rank": ("2", (3, 17)),
        "name": ("Knife\nwork", (3, 21)),
        "examples": ('[""Boning"", ""Filleting""]', (4, 8)),
    }
    assert file.rows[0].values["examples"].value == ["Boning", "Filleting"]


@pytest.mark.parametrize(
    ("cell", "column", "expected"),
    [
        ("42,450", "median", "a number"),
        ("$42450", "median", "a number"),
        ("nan", "median", "a number"),
        ("42.450", "median", "a number without separators"),
        ("=NA()", "title", "a text"),
        ("TRUE", "title", "a text"),
        ("1e999", "median", "a number"),
        ("-1", "median", "at least 0"),
        ("dollars", "currency", "USD"),
        ("yearly", "period", "one of year, month"),
        ("yes", "open_ended", "true"),
        ("Data Chef", "guide_id", "data-analyst"),
        ("", "guide_id", "a value"),
    ],
)
def test_a_cell_that_breaks_its_type_is_named_with_its_place(tmp_path: Path, cell: str, column: str, expected: str) -> None:
    names = HEADER.split(",")
    cells = ["chef", "level", "USD", "year", "5", "false", "Boss"]
    cells[names.index(column)] = f'"{cell}"'
    (trouble,) = troubles(tmp_path, f"{HEADER}\n{','.join(cells)}\n")
    assert (trouble.reason, trouble.table, trouble.field, trouble.line) == ("broken-cell", "salaries", column, 2)
    before = ",".join(cells[: names.index(column)])
    assert trouble.column == len(f"{before},") * bool(before) + 2  # after the quote
    assert expected in trouble.expected
    assert (cell or "an empty cell") in trouble.found


BROKEN = "#REF! #N/A #DIV/0! #NAME? #BEZUG! #NV #¡VALOR! #SPILL! #N/D Err:502 ##### NaN NULL"


@pytest.mark.parametrize("cell", BROKEN.split())
def test_what_a_spreadsheet_shows_of_a_broken_formula_is_no_text(tmp_path: Path, cell: str) -> None:
    (trouble,) = troubles(tmp_path, f"{HEADER}\nchef,level,USD,year,5,false,{cell}\n")
    assert (trouble.reason, trouble.field, trouble.found) == ("broken-cell", "title", f"`{cell}`")


@pytest.mark.parametrize("first", ["sep=;\n", '"sep=;"\n', "sep=;\r\n"])
def test_a_first_line_may_say_what_parts_the_cells(tmp_path: Path, first: str) -> None:
    data = f"{first}guide_id;name;share_percent\nchef;Hotels, inns;9.5\n"
    assert rows(tmp_path, data, "industries.csv") == [{"guide_id": "chef", "name": "Hotels, inns", "share_percent": 9.5}]


def test_a_value_below_no_name_is_told(tmp_path: Path) -> None:
    (trouble,) = troubles(tmp_path, "guide_id,name,,rank\nchef,Hotels,12,1\n", "industries.csv")
    assert (trouble.reason, trouble.found) == ("broken-cell", "`12`")


def test_a_name_that_begins_with_a_hash_is_a_text(tmp_path: Path) -> None:
    assert troubles(tmp_path, f"{HEADER}\nchef,level,USD,year,5,false,#1 Chef!\n") == []


@pytest.mark.parametrize("cell", ["Word", '["Word"', "[1]", '{"a": 1}', '[""]', "[" * 100_000])
def test_a_list_that_is_no_json_list_of_texts_breaks_its_cell(tmp_path: Path, cell: str) -> None:
    quoted = cell.replace('"', '""')
    (trouble,) = troubles(tmp_path, f'guide_id,kind,name,examples\nchef,soft,Calm,"{quoted}"\n', "skills.csv")
    assert (trouble.reason, trouble.field) == ("broken-cell", "examples")


def test_percent_may_bear_its_sign_and_whole_numbers_a_zero_after_the_point(tmp_path: Path) -> None:
    data = "guide_id,growth_percent,annual_openings\nchef,-9.5 %,1200.0\n"
    assert rows(tmp_path, data, "outlook.csv") == [{"guide_id": "chef", "growth_percent": -9.5, "annual_openings": 1200}]


def test_the_mark_that_exports_put_before_a_formula_is_taken_off(tmp_path: Path) -> None:
    data = "guide_id,name\nchef,'=Knife\nchef,'Mandoline\n"
    assert [row["name"] for row in rows(tmp_path, data, "industries.csv")] == ["=Knife", "'Mandoline"]


def test_columns_that_follow_from_others_may_be_left_out_or_are_not_read(tmp_path: Path) -> None:
    data = "guide_id,title,soc_code,line_start,section_id\nchef,Chefs,35-1011,x,y\n"
    assert rows(tmp_path, data, "occupations.csv") == [{"guide_id": "chef", "title": "Chefs", "soc_code": "35-1011"}]


def test_an_unknown_column_is_named_with_the_nearest_and_the_rest_is_read(tmp_path: Path) -> None:
    file = read(tmp_path, "guide_id,nam,name\nchef,x,Hotels\n", "industries.csv")
    assert isinstance(file, TableFile)
    assert [(trouble.reason, trouble.line, trouble.column) for trouble in file.troubles] == [("unknown-column", 1, 10)]
    assert "`name`" in file.troubles[0].expected
    assert len(file.rows) == 1


def test_a_column_that_is_needed_and_missing_is_named_once(tmp_path: Path) -> None:
    (trouble,) = troubles(tmp_path, "guide_id,median\nchef,1\nbaker,2\n")
    assert trouble.reason == "missing-column"
    assert "scope, period" in trouble.expected


def test_a_column_twice_is_a_trouble(tmp_path: Path) -> None:
    assert [trouble.reason for trouble in troubles(tmp_path, "guide_id,name,name\nchef,a,b\n", "industries.csv")] == [
        "duplicate-column"
    ]


@pytest.mark.parametrize("row", ["chef", "chef,Hotels,5,6"])
def test_a_row_with_a_missing_cell_or_one_too_many_is_a_trouble(tmp_path: Path, row: str) -> None:
    (trouble,) = troubles(tmp_path, f"guide_id,name,rank\nchef,Hotels,1\n{row}\n", "industries.csv")
    assert (trouble.reason, trouble.line) == ("ragged-row", 3)


def test_empty_cells_beyond_the_header_and_blank_rows_do_no_harm(tmp_path: Path) -> None:
    assert len(rows(tmp_path, "\nguide_id,name\n,\nchef,Hotels,,\n\n", "industries.csv")) == 1


@pytest.mark.parametrize(
    ("text", "line", "column"), [('guide_id,name\nchef,"Hotels\nbaker,x\n', 2, 6), ('guide_id,name\nchef,"Ho"tels\n', 2, 10)]
)
def test_a_quote_out_of_place_is_a_trouble_at_its_place(tmp_path: Path, text: str, line: int, column: int) -> None:
    (trouble,) = troubles(tmp_path, text, "industries.csv")
    assert (trouble.reason, trouble.line, trouble.column) == ("broken-cell", line, column)


@pytest.mark.parametrize("name", ["wages.csv", "mentions.csv", "places.tsv"])
def test_a_table_that_there_is_not_or_that_no_file_can_give_is_a_trouble(tmp_path: Path, name: str) -> None:
    trouble = read(tmp_path, "guide_id\n", name)
    assert isinstance(trouble, Trouble)
    assert trouble.reason == "unknown-table"


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "empty-file"), (b"a\0", "not-text"), (b"guide_id\ncaf\xe9", "damaged-encoding")]
)
def test_a_file_that_is_no_text_is_a_trouble(tmp_path: Path, data: bytes, reason: str) -> None:
    trouble = read(tmp_path, data)
    assert isinstance(trouble, Trouble)
    assert trouble.reason == reason


def test_a_file_of_broken_cells_is_given_up_after_so_many(tmp_path: Path) -> None:
    found = troubles(tmp_path, f"{HEADER}\n" + "chef,headline,USD,year,many,true,\n" * (MAX_TROUBLES + 100))
    assert [trouble.reason for trouble in found] == ["broken-cell"] * (MAX_TROUBLES + 1) + ["too-large"]


def test_more_cells_in_a_row_than_a_table_has_are_refused(tmp_path: Path) -> None:
    (trouble,) = troubles(tmp_path, "guide_id,name\n" + "," * MAX_COLUMNS + "\n", "industries.csv")
    assert trouble.reason == "too-large"


@pytest.mark.parametrize("data", ['"' * 5_000_001, "," * 5_000_000, " " * 5_000_000 + "x", '"a' + '""' * 2_500_000])
def test_five_megabytes_in_one_line_are_read_or_refused_at_once(tmp_path: Path, data: str) -> None:
    assert len(troubles(tmp_path, data)) >= 1


@given(st.text(alphabet=st.sampled_from('",;\n ab\t|'), max_size=60), st.sampled_from(["salaries.csv", "skills.tsv"]))
def test_no_text_crashes_the_reading_of_a_table(tmp_path_factory: pytest.TempPathFactory, text: str, name: str) -> None:
    assert isinstance(read(tmp_path_factory.getbasetemp(), f"guide_id,name\n{text}", name), TableFile)

"""Input made to cost too much, or to reach where it should not: each ends in findings or in a typed error, in bounded time.

Each case runs the command line in a process of its own, with a bound on its memory. The time limit is no measure of speed: it
grows with the input, as honest reading does; what grows with the square of the input takes hours.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from pathlib import Path

import pytest

from careerdata.storage.limits import (
    MAX_ARCHIVE_BYTES,
    MAX_ARCHIVE_FILES,
    MAX_COLUMNS,
    MAX_DEPTH,
    MAX_FILE_BYTES,
    MAX_SHEETS,
    MAX_TAGS,
)
from tests import bounded
from tests.bounded import Outcome
from tests.workbooks import PLAIN, SALARIES, SHEET, repacked, workbook

pytestmark = pytest.mark.slow
"""Minutes in all: `nox --session fuzz` runs them."""

MEMORY = 4 << 30
"""Bytes of address space, of which a process that reads a 5 MB line uses about half."""
MEGABYTE = 1_000_000
SECONDS_A_MEGABYTE = 25
"""A few times what a megabyte of the costliest piece below takes on a machine with nothing else to do."""
HEADING = 40
"""Characters of a line up to which it may be a heading, which stays as it is: else its section is not known any more."""
GUIDE = "Harbour Pilot Career Guide\n\nSalary\n$110,000 per year\n"


def check(*raw: Path) -> Outcome:
    """`careerdata check` of RAWs, in a bounded process."""
    files = [file for path in raw for file in (path.rglob("*") if path.is_dir() else [path]) if file.is_file()]
    # A file of zeros without end has a size, but no blocks: what is refused unread costs nothing.
    size = sum(min(file.stat().st_size, file.stat().st_blocks * 512) for file in files)
    return bounded.check(*raw, memory=MEMORY, seconds=bounded.SECONDS + SECONDS_A_MEGABYTE * size // MEGABYTE)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A RAW with one good guide."""
    (tmp_path / "guides").mkdir()
    (tmp_path / "tables").mkdir()
    (tmp_path / "guides/harbour-pilot.txt").write_text(GUIDE)
    return tmp_path


LONG_LINES = {
    "digits": "1234567890",
    "commas": "1,",
    "dollars": "$",
    "blanks": " ",
    "quotes": '"',
    "brackets": "(",
    "less": "<",
    "ampersands": "&",
    "site tags": "{%",
    "shortcodes": "{{<",
}
LINES = {
    "one digit": "9",
    "many commas": ",",
    "thousands": "1,000,",
    "dollar figures": "$1 ",
    "dollars and digits": "$1",
    "no-break blanks": "\u00a0",
    "tabs": "\t",
    "single quotes": "'",
    "square brackets": "[",
    "braces": "{",
    "tag starts": "<a ",
    "end tag starts": "</",
    "comment starts": "<!--",
    "comments of sites": "{% comment %}",
    "blocks of sites": "{% if a %}",
    "variables": "{{ a.b",
    "elements in pieces": "<b>\n\n",
    "references": "&#",
    "stars": "*",
    "stars and letters": "*a ",
    "underscores": "_a",
    "backticks": "`",
    "backslashes": "\\",
    "bars": "|",
    "links": "[a](",
    "images": "![",
    "tildes": "~",
    "hyphens": "-",
    "ranges": "1-",
    "points": ".",
    "sentences": "A. ",
    "percent": "%",
    "years": "2024-",
    "durations": "1 year ",
    "letters": "a",
    "words": "up to ",
    "combining marks": "\u0301",
    "expanding letters": "\ufdfa",
    "wide characters": "\U0001f600",
}


def write_lines(raw: Path, piece: str, size: int) -> None:
    """Guides of every format and tables, each with one line of so many bytes."""
    line = piece * (size // len(piece.encode()))
    for suffix in (".txt", ".html", ".md"):
        (raw / f"guides/long-{suffix[1:]}{suffix}").write_text(f"Chef Career Guide\n\nSalary\n\n$5 {line} $7\n")
        (raw / f"guides/all-{suffix[1:]}{suffix}").write_text(line)
    (raw / "tables/salaries.csv").write_text(f"{SALARIES}harbour-pilot,headline,USD,year,{line}\n{line}\n")
    (raw / "tables/skills.csv").write_text(line)


@pytest.mark.parametrize("piece", LONG_LINES.values(), ids=LONG_LINES.keys())
def test_five_megabytes_in_one_line(raw: Path, piece: str) -> None:
    write_lines(raw, piece, 5_000_000)
    check(raw)


@pytest.mark.parametrize("piece", [*LONG_LINES.values(), *LINES.values()], ids=[*LONG_LINES, *LINES])
def test_long_lines_of_all_kinds(raw: Path, piece: str) -> None:
    write_lines(raw, piece, 100_000)
    check(raw)


def test_long_lines_in_every_section(raw: Path, repository: Path) -> None:
    lines = (repository / "raw/guides/patient-services-coordinator.txt").read_text().split("\n")
    for number, piece in enumerate([*LONG_LINES.values(), *LINES.values()]):
        planted = f" {piece * (15_000 // len(piece))} "
        text = "\n".join(line[:20] + planted + line[20:] if len(line) > HEADING else line for line in lines)
        (raw / f"guides/g{number}.txt").write_text(text)
    assert check(raw).findings


@pytest.mark.parametrize("tag", "div b table ul li span a h1 svg td dl blockquote font p template".split())
def test_a_hundred_thousand_nested_tags(raw: Path, tag: str) -> None:
    (raw / "guides/deep.html").write_text(f"<h1>Chef</h1>{f'<{tag}>' * 100_000}$5{f'</{tag}>' * 90_000}")
    outcome = check(raw)
    assert outcome.guides == 2 or outcome.says(f"more than {MAX_DEPTH}")


def test_elements_nested_too_deep_are_a_finding(raw: Path) -> None:
    (raw / "guides/deep.html").write_text(f"<h1>Chef</h1>{'<div>' * 100_000}")
    assert check(raw).says(f"more than {MAX_DEPTH}")


@pytest.mark.parametrize("piece", ["> ", "- ", "1. ", "* > ", "[", "![", "*a _b "], ids=repr)
def test_a_hundred_thousand_nested_marks_of_markdown(raw: Path, piece: str) -> None:
    (raw / "guides/deep.md").write_text(f"# Chef\n\n{piece * 100_000}$5\n")
    check(raw)


def test_markdown_lists_that_nest_line_by_line(raw: Path) -> None:
    (raw / "guides/deep.md").write_text("# Chef\n\n" + "".join(f"{'  ' * depth}- a\n" for depth in range(2_000)))
    check(raw)


def test_a_million_empty_cells_of_a_page(raw: Path) -> None:
    (raw / "guides/cells.html").write_text(f"<h1>Chef</h1><table><tr>{'<td></td>' * 1_000_000}</tr></table>")
    (raw / "guides/fewer.html").write_text(f"<h1>Chef</h1><table><tr>{'<td>' * 150_000}</tr></table>")
    (raw / "guides/rows.html").write_text(f"<h1>Chef</h1><table>{'<tr><td>' * 90_000}</table>")
    outcome = check(raw)
    assert outcome.guides == 3
    assert outcome.says(f"at most {MAX_TAGS:,} tags")


def test_a_million_empty_cells_of_markdown(raw: Path) -> None:
    (raw / "guides/cells.md").write_text(f"# Chef\n\n{'| a ' * 1_000}|\n{'|---' * 1_000}|\n" + f"{'|  ' * 1_000}|\n" * 1_000)
    check(raw)


def test_a_million_empty_cells_of_a_table(raw: Path) -> None:
    (raw / "tables/salaries.csv").write_text(SALARIES + f"{',' * 49}\n" * 20_000)
    (raw / "tables/skills.csv").write_text("," * 1_000_000)
    assert check(raw).says(f"more than {MAX_COLUMNS} cells")


def test_spans_of_cells_that_claim_millions(raw: Path) -> None:
    (raw / "guides/spans.html").write_text(
        "<h1>Chef</h1><h2>Salary</h2><table>" + "<tr><td colspan=99999999 rowspan=99999999>$5</td></tr>" * 1_000 + "</table>"
    )
    assert check(raw).guides == 2


def test_headings_without_end(raw: Path) -> None:
    (raw / "guides/headings.txt").write_text("Chef Career Guide\n\n" + "Salary\n\n$5\n\n" * 40_000)
    (raw / "guides/sections.html").write_text("<h1>Chef</h1>" + "<h2>Salary</h2><p>$5" * 50_000)
    assert check(raw).guides == 3


def test_a_page_that_is_one_heading(raw: Path) -> None:
    (raw / "guides/heading.html").write_text("<h1>Chef " + "a word and $5 and more. " * 30_000)
    (raw / "guides/heading-2.html").write_text("<h1>Chef</h1><table><tr><th>" + "a word and $5 and more. " * 30_000)
    assert check(raw).guides == 3


def test_a_line_of_signs_without_figures(raw: Path) -> None:
    (raw / "guides/signs.txt").write_text("Chef Career Guide\n\nSalary\n\n" + "$é x " * 90_000)
    assert check(raw).guides == 2


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED)
    with bomb, bomb.open("guides/chef.txt", "w", force_zip64=True) as member:
        for _ in range(MAX_ARCHIVE_BYTES // 1_000_000 + 1):
            member.write(bytes(1_000_000))
    outcome = check(tmp_path / "bomb.zip")
    assert outcome.status == 2
    assert "unpacks to" in outcome.notes


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("chef.txt", b"A" * (MAX_FILE_BYTES * 4))
    size = (MAX_FILE_BYTES * 4).to_bytes(4, "little")
    (tmp_path / "bomb.zip").write_bytes(packed.getvalue().replace(size, (10).to_bytes(4, "little")))
    assert check(tmp_path / "bomb.zip").status == 2


def test_a_zip_of_too_many_files_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as many:
        for number in range(MAX_ARCHIVE_FILES + 1):
            many.writestr(f"guides/g{number}.txt", "")
    assert "files, more than" in check(tmp_path / "many.zip").notes


def test_zips_in_zips_are_not_opened(tmp_path: Path) -> None:
    inner = b"A guide\n"
    for _ in range(50):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as made:
            made.writestr("more.zip", inner)
            made.writestr("chef.txt", GUIDE)
        inner = packed.getvalue()
    (tmp_path / "outer.zip").write_bytes(inner)
    assert check(tmp_path / "outer.zip").guides == 1


@pytest.mark.parametrize("name", ["../../etc/cook.txt", "/etc/cook.txt", "guides/../../cook.txt", "..\\cook.txt", "C:\\cook.txt"])
def test_a_zip_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        made.writestr("guides/chef.txt", GUIDE)
        made.writestr(name, GUIDE)
    assert check(tmp_path / "a.zip").guides == 1
    assert {path.name for path in tmp_path.iterdir()} == {"a.zip"}


def test_nothing_outside_of_the_folder_is_read(tmp_path: Path, raw: Path) -> None:
    secret = tmp_path.parent / f"{tmp_path.name}-secret"
    secret.mkdir()
    (secret / "cook.txt").write_text(GUIDE)
    for name, target in {
        "out.txt": secret / "cook.txt",
        "up.txt": Path("../../x.txt"),
        "folder": secret,
        "root": Path("/"),
    }.items():
        (raw / "guides" / name).symlink_to(target)
    (raw / "guides/round").symlink_to(".")
    (raw / "guides/loop.txt").symlink_to("loop.txt")
    outcome = check(raw)
    assert outcome.guides == 1
    assert outcome.says("a place outside of it")


def test_what_is_no_regular_file_is_not_waited_for(raw: Path) -> None:
    os.mkfifo(raw / "guides/pipe.txt")
    (raw / "guides/null.txt").symlink_to("/dev/zero")
    outcome = check(raw)
    assert (outcome.status, outcome.guides) == (2, 1)
    assert "no regular file" in outcome.notes


def test_a_file_without_end_is_refused(raw: Path) -> None:
    (raw / "guides/big.txt").touch()
    os.truncate(raw / "guides/big.txt", 1 << 40)
    assert check(raw).says(f"{MAX_FILE_BYTES:,} bytes")


def test_entities_are_not_expanded_and_nothing_is_fetched(raw: Path) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 20))
    (raw / "guides/laughs.html").write_text(
        f'<!DOCTYPE html [<!ENTITY a0 "lol">{entities}<!ENTITY x SYSTEM "file:///etc/passwd">]><h1>Chef</h1><p>&a19;&x;'
        '<img src="http://127.0.0.1:1/"><script src="http://127.0.0.1:1/"></script><link rel=stylesheet href="http://127.0.0.1:1/">'
    )
    outcome = check(raw)
    assert outcome.guides == 2
    assert "root:" not in json.dumps(outcome.findings)


WORKBOOKS = {
    "two cells far apart": workbook(lambda made: made.worksheets[0].cell(1_048_576, 16_384, 1)),
    "too many sheets": workbook(lambda made: [made.create_sheet() for _ in range(MAX_SHEETS + 1)]),
    "a dimension that lies": repacked(PLAIN, SHEET, lambda part: part.replace(b'ref="A1:E2"', b'ref="A1:XFD1048576"')),
    "a cell that lies": repacked(PLAIN, SHEET, lambda part: part.replace(b'r="E2"', b'r="XFD9999999999"')),
    "a million empty rows": repacked(
        PLAIN, SHEET, lambda part: part.replace(b"</sheetData>", b"<row/>" * 1_000_000 + b"</sheetData>")
    ),
    "a million empty cells": repacked(
        PLAIN, SHEET, lambda part: part.replace(b"</row></sheetData>", b"<c/>" * 1_000_000 + b"</row></sheetData>")
    ),
    "nested without end": repacked(PLAIN, SHEET, lambda part: part.replace(b"<sheetData>", b"<a>" * 100_000 + b"<sheetData>")),
    "entities": repacked(
        PLAIN, SHEET, lambda part: b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 9999 + b'">]>' + part.replace(b"<v>0</v>", b"&b;" * 9999)
    ),
    "blanks by the gigabyte": repacked(PLAIN, SHEET, lambda part: part + b" " * (1 << 28)),
    "no workbook": zlib.compress(b"x"),
    "an empty zip": b"PK\x05\x06" + bytes(18),
}


@pytest.mark.parametrize("data", WORKBOOKS.values(), ids=WORKBOOKS.keys())
def test_a_hostile_workbook_is_bounded(raw: Path, data: bytes) -> None:
    (raw / "tables/salaries.xlsx").write_bytes(data)
    assert check(raw).guides == 1


def test_a_formula_that_was_never_run_is_not_run(raw: Path) -> None:
    (raw / "tables/salaries.xlsx").write_bytes(
        workbook(lambda made: made.worksheets[0].append(["=1+1", "headline", "USD", "year", "=2*3"]))
    )
    assert check(raw).guides == 1


def test_waivers_that_nest_without_end(raw: Path) -> None:
    (raw / "waivers.toml").write_text("a = " + "[" * 100_000)
    check(raw)


def test_style_sheets_without_end(raw: Path) -> None:
    (raw / "guides/sheets.md").write_text(
        "# Chef\n\n## Salary\n\n" + "<style>.gone { color: red }</style>\n\n$5 a day\n\n" * 20_000
    )
    assert check(raw).guides == 2

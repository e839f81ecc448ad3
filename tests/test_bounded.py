"""Input of a few kilobytes, made to cost gigabytes or hours: it is read, or refused with a finding, within bounds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import bounded
from tests.workbooks import PLAIN, SHEET, repacked, with_number_format, with_shared_text

SIZE = 100_000
"""Bytes of a page. What takes the square of its rows takes minutes."""
HEAD = {
    "html": "<h1>Chef Career Guide</h1><h2>Salary</h2>",
    "md": "# Chef Career Guide\n\n## Salary\n\n",
    "txt": "Chef Career Guide\n\nSalary\n\n",
}
MEGABYTE = 1_000_000

PIECES = {
    "paragraphs of pay": ("html", "<p>$5</p>"),
    "cells of one row": ("html", "<td>$5"),
    "a sign that countries share": ("html", "kr 450 000 in Oslo. "),
    "tasks with pay": ("md", "- [ ] $5\n"),
}


@pytest.mark.parametrize("piece", PIECES)
def test_a_page_of_sums_takes_time_by_its_length(piece: str, tmp_path: Path) -> None:
    suffix, text = PIECES[piece]
    (tmp_path / f"chef.{suffix}").write_text(HEAD[suffix] + text * (SIZE // len(text)), encoding="utf-8")
    outcome = bounded.check(tmp_path)
    assert outcome.guides == 1
    assert outcome.figures > 1_000


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_large_guides(tmp_path: Path) -> None:
    head = "# Chef Career Guide\n\n## Salary\n\n| Level | Minimum | Maximum |\n| --- | --- | --- |\n"
    rows = "".join(f"| Chef {number} | $4{number % 10},000 | $5{number % 10},000 |\n" for number in range(9_000))
    for number in range(16):
        (tmp_path / f"chef-{number}.md").write_text(head + rows)
    outcome = bounded.check(tmp_path, seconds=600)
    assert outcome.guides == 16
    assert outcome.figures > 16 * 9_000


@pytest.mark.parametrize(
    ("suffix", "piece"),
    [("txt", "\u200b"), ("md", "&amp;"), ("md", "&#8203;"), ("html", "&nothing;"), ("html", "\u00ad")],
    ids=["zero-width blanks", "ampersands", "references", "references to nothing", "soft hyphens"],
)
def test_a_megabyte_of_one_character_is_told_in_few_findings(suffix: str, piece: str, tmp_path: Path) -> None:
    text = f"{HEAD[suffix]}$5 {piece * (MEGABYTE // len(piece.encode()))}"
    (tmp_path / f"chef.{suffix}").write_text(text, encoding="utf-8")
    findings = bounded.check(tmp_path, memory=1 << 30).findings
    assert 0 < len(findings) < 1_000


@pytest.mark.parametrize(
    ("workbook", "says"),
    [
        (with_shared_text(PLAIN, b"x" * 1_000_000, 10_000), "cells that hold"),
        (with_number_format(PLAIN, b"[" * 1_000_000), "characters in one number format"),
        (
            repacked(PLAIN, SHEET, lambda part: part.replace(b"</sheetData>", b"<row/>" * 5_000_000 + b"</sheetData>")),
            "in one part",
        ),
    ],
    ids=["one text in many cells", "a number format of brackets", "rows without end"],
)
def test_a_workbook_that_unpacks_to_gigabytes_is_refused(workbook: bytes, says: str, tmp_path: Path) -> None:
    assert len(workbook) < MEGABYTE
    (tmp_path / "guides").mkdir()
    (tmp_path / "tables").mkdir()
    (tmp_path / "guides/harbour-pilot.txt").write_text("Harbour Pilot Career Guide\n\nSalary\n$110,000 per year\n")
    (tmp_path / "tables/salaries.xlsx").write_bytes(workbook)
    outcome = bounded.check(tmp_path)
    assert (outcome.status, outcome.guides) == (1, 1)
    assert outcome.says(says)

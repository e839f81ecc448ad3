"""Ladders of several tracks or job families in one table, and levels beside each other that words alone do not know."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def levels(folder: Path, raw: str, *names: str) -> list[tuple[Any, ...]]:
    path = folder / "potter.html"
    path.write_text(raw, encoding="utf-8")
    return [tuple(getattr(row, name) for name in names) for row in rows_of(read_guide(path), "levels")]


def table(*rows: str) -> str:
    shown = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return "<h1>Potting ladder</h1><table>" + "".join(f"<tr>{cells}</tr>" for cells in shown) + "</table>"


def test_grades_stand_before_tracks(tmp_path: Path) -> None:
    raw = table("Level | IC track | Management track", "3 | Senior Potter | Potting Manager", "4 | | CXO").replace(
        "td>", "th>", 6
    )
    assert levels(tmp_path, raw, "title", "grade") == [("Senior Potter", "3"), ("Potting Manager", "3"), ("CXO", "4")]


@pytest.mark.parametrize(
    ("last", "rungs"),
    [
        ("Senior Potter | Senior Glazer", ["Junior Potter", "Junior Glazer", "Senior Potter", "Senior Glazer"]),
        ("Clay | Glaze", []),
    ],
)
def test_job_families_stand_beside_their_grades(tmp_path: Path, last: str, rungs: list[str]) -> None:
    raw = table("Band | Throwing | Glazing", "1 | Junior Potter | Junior Glazer", f"2 | {last}").replace("td>", "th>", 6)
    assert [title for (title,) in levels(tmp_path, raw, "title")] == rungs


def test_a_number_stands_over_each_title(tmp_path: Path) -> None:
    raw = table("Potters | 1<br>Potter I | 2<br>Potter II | ", "Managers | | 1<br>Team Lead | 2<br>Head of Potting")
    rungs = [("Potter I", "1"), ("Potter II", "2"), ("Team Lead", "1"), ("Head of Potting", "2")]
    assert levels(tmp_path, raw, "title", "grade") == rungs


def test_numbers_over_things_are_no_levels(tmp_path: Path) -> None:
    assert levels(tmp_path, table("Kilns | 1<br>Small kiln | 2<br>Large kiln | 3<br>Gas kiln"), "title") == []


def test_one_heading_of_levels_may_be_unknown(tmp_path: Path) -> None:
    raw = table(
        " | Apprentice | Journeyman | Master", "Experience | 0-4 years | 4-6 years | 6+ years", "Work | Helps | Throws | Owns"
    )
    raw = raw.replace("td>", "th>", 8)
    assert levels(tmp_path, raw, "title", "years_max") == [("Apprentice", 4), ("Journeyman", 6), ("Master", None)]

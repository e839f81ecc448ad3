"""Levels with their years and their pay in one line, or one below the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

LINES = ["Junior Potter: 0-2 years, £20,000", "Potter: 2-5 years, £25,000", "Senior Potter: 5+ years, £30,000"]


def read(folder: Path, text: str, suffix: str) -> Any:
    path = folder / f"potter.{suffix}"
    path.write_text(text, encoding="utf-8")
    return read_guide(path)


def levels(guide: Any) -> list[tuple[Any, ...]]:
    names = ("title", "years_min", "years_max", "description")
    return [tuple(row.model_dump()[name] for name in names) for row in guide.records["levels"]]


def pay(guide: Any) -> list[tuple[Any, ...]]:
    names = ("scope", "title", "value", "minimum", "maximum")
    rows = [row.model_dump() for row in guide.records["salaries"]]
    return [tuple(row[name] for name in names if row[name] is not None) for row in rows]


@pytest.mark.parametrize("suffix", ["md", "txt", "html"])
def test_an_item_may_hold_a_level_its_years_and_its_pay(tmp_path: Path, suffix: str) -> None:
    text = {
        "md": "# Potter\n\n## Career levels\n\n" + "".join(f"{n}. {line}\n" for n, line in enumerate(LINES, 1)),
        "txt": "Potter\n\nCareer levels\n\n" + "".join(f"{n}. {line}\n" for n, line in enumerate(LINES, 1)),
        "html": "<h1>Potter</h1><h2>Career levels</h2><ol>" + "".join(f"<li>{line}</li>" for line in LINES) + "</ol>",
    }[suffix]
    guide = read(tmp_path, text, suffix)
    assert [row[:3] for row in levels(guide)] == [("Junior Potter", 0, 2), ("Potter", 2, 5), ("Senior Potter", 5, None)]
    assert pay(guide) == [("level", "Junior Potter", 20000), ("level", "Potter", 25000), ("level", "Senior Potter", 30000)]


def test_lines_that_are_set_in_go_on_from_their_item(tmp_path: Path) -> None:
    items = "1. Junior Potter\n   0-2 years\n   £20,000\n2. Senior Potter\n   5+ years\n   £30,000 - £36,000\n"
    text = f"Potter\n\nCareer levels\n\n{items}"
    guide = read(tmp_path, text, "txt")
    assert levels(guide) == [("Junior Potter", 0, 2, None), ("Senior Potter", 5, None, None)]
    assert pay(guide) == [("level", "Junior Potter", 20000), ("level", "Senior Potter", 30000, 36000)]


@pytest.mark.parametrize(
    "line", ["- Senior Potter at a large kiln: £30,000", "- Senior Potter: £30,000 budget", "- Lead Potter, £500"]
)
def test_a_sum_with_more_words_beside_a_level_is_not_its_pay(tmp_path: Path, line: str) -> None:
    assert pay(read(tmp_path, f"# Potter\n\n## Paths\n\n{line}\n- Junior Potter\n", "md")) == []


@pytest.mark.parametrize(
    ("years", "low", "high"),
    [("no more than 8 years", 0, 8), ("not less than 3 years", 3, None), ("18-24 months", 1.5, 2), ("at least 8 years", 8, None)],
)
def test_years_behind_a_dash_may_be_bounded_by_words(tmp_path: Path, years: str, low: float, high: float | None) -> None:
    guide = read(tmp_path, f"# Potter\n\n## Career levels\n\n- Potter – {years}\n- Senior Potter\n", "md")
    assert levels(guide)[0] == ("Potter", low, high, None)


def test_a_band_may_have_a_letter_and_those_above_it(tmp_path: Path) -> None:
    text = "# Potter\n\n## Pay bands\n\n- Band 6: £35,000 - £42,000\n- Band 8a and above: £50,952 or more\n\n"
    text += "## Levels\n\n### Band 6\n\nNew.\n\n### Band 8a and above\n\nLeaders.\n"
    guide = read(tmp_path, text, "md")
    assert [row[0] for row in levels(guide)] == ["Band 6", "Band 8a and above"]
    assert [row[0] for row in pay(guide)] == ["level", "level"]

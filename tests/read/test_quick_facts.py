"""Facts that a page of no layout states beside labels, in a list or in a table of two columns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

FACTS = {
    "Median salary": "£87,530 a year",
    "Entry-level education": "Associate degree",
    "Job outlook (2023\u20132033)": "+9% (much faster than average)",
    "Number of jobs": "221,600",
    "Annual openings": "16,400",
    "Typical hours": "24\u201336 hours per week",
}
LIST = "\n".join(f"- **{label}:** {value}" for label, value in FACTS.items())
TABLE = "| Fact | Value |\n| --- | --- |\n" + "\n".join(f"| {label} | {value} |" for label, value in FACTS.items())
HEADLESS = "\n| --- | --- |\n".join(TABLE.split("\n", 2)[2].split("\n", 1))
"""The first fact where Markdown wants a header."""


def read(folder: Path, text: str) -> GuideTables:
    path = folder / "potter.md"
    path.write_text(f"# Potter Career Guide\n\n## Quick facts\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


def stated(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(row, name) for name in names) for row in guide.records[table]]


@pytest.mark.parametrize("text", [LIST, TABLE, HEADLESS], ids=["list", "table", "no header"])
def test_facts_beside_labels_are_read_wherever_they_stand(tmp_path: Path, text: str) -> None:
    guide = read(tmp_path, text)
    assert stated(guide, "salaries", "scope", "median", "period") == [("headline", 87530, "year")]
    names = ("growth_percent", "growth_label", "period_start", "period_end", "employment", "annual_openings", "typical_education")
    assert stated(guide, "outlook", *names) == [(9, "much_faster_than_average", 2023, 2033, 221600, 16400, "Associate degree")]
    assert stated(guide, "working_hours", "minimum", "maximum", "period") == [(24, 36, "week")]


@pytest.mark.parametrize("line", ["- Hours: 24/7", "- Typical hours: long", "- Number of jobs: many", "- Job growth: see below"])
def test_what_states_no_fact_makes_none_and_is_no_error(tmp_path: Path, line: str) -> None:
    guide = read(tmp_path, line)
    assert not guide.records["outlook"]
    assert not guide.records["working_hours"]
    assert not [one for one in guide.troubles if one.reason == "unreadable-figure"]

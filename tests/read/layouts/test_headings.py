"""Layouts in which a section's own heading states a record, or a field of its rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from careerdata.settings import Settings

LAYOUT = """name: studio
titles: ["{role} ladder"]
sections:
  - kind: career_path
    many: true
    headings: ["{...} (P{...})", "{...} (P{...:count})"]
    read:
      - how: heading
        table: levels
        heading: ["{title} ({grade})"]
        lines: ["Needs {years_min-years_max:duration}."]
        text: description
      - {how: items, table: expectations, items: ["{area}: {text}", "{text}"]}
      - how: lines
        table: salaries
        set: {scope: level, title: "{heading}", currency: GBP, period: year}
        lines: ["Pays {minimum-maximum:money}."]
    sections:
      - kind: duties
        many: true
        headings: [Teaching]
        read:
          - {how: items, table: expectations, set: {area: "{heading}"}, items: ["{text}"]}
  - kind: more_information
    headings: [More]
"""
PAGE = """# Potter ladder

## Junior Potter (P1)

Works beside others.

Needs 0-2 years.

Pays £18,000-£22,000.

- Craft: throws bowls
- is never late

## Potter (P2)

Needs 2-5 years.

- Craft: throws jugs

### Teaching

- shows bowls to juniors

## More

Ask.
"""


@pytest.fixture
def guide(tmp_path: Path) -> GuideTables:
    (tmp_path / "layouts").mkdir()
    (tmp_path / "layouts" / "studio.yaml").write_text(LAYOUT, encoding="utf-8")
    path = tmp_path / "potter.md"
    path.write_text(PAGE, encoding="utf-8")
    return read_guide(path, Settings(layouts=tmp_path / "layouts"))


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(row, name) for name in names) for row in guide.records[table]]


def test_a_level_that_its_heading_states(guide: GuideTables) -> None:
    assert rows(guide, "guides", "layout") == [("studio",)]
    assert rows(guide, "levels", "title", "grade", "rank", "years_min", "years_max", "description", "line_start") == [
        ("Junior Potter", "P1", 1, 0, 2, "Works beside others. Pays £18,000-£22,000.", 3),
        ("Potter", "P2", 2, 2, 5, None, 14),
    ]


def test_what_is_asked_in_the_section_of_a_level_or_inside_it(guide: GuideTables) -> None:
    assert rows(guide, "expectations", "level_id", "area", "rank", "text") == [
        ("potter/level/junior-potter", "Craft", 1, "throws bowls"),
        ("potter/level/junior-potter", None, 2, "is never late"),
        ("potter/level/potter", "Craft", 1, "throws jugs"),
        ("potter/level/potter", "Teaching", 2, "shows bowls to juniors"),
    ]


def test_a_field_that_is_set_to_the_heading_stands_where_the_heading_does(guide: GuideTables) -> None:
    assert rows(guide, "salaries", "title", "minimum", "level_id") == [
        ("Junior Potter (P1)", 18_000, "potter/level/junior-potter")
    ]
    (place,) = [one for one in guide.records["places"] if (one.table, one.field) == ("salaries", "title")]  # type: ignore[attr-defined]
    assert (place.line_start, place.column_start, place.source_text) == (3, 4, "Junior Potter (P1)")  # type: ignore[attr-defined]

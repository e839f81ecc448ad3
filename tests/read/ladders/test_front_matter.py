"""Ladders in the front matter of a Markdown file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

BY_AREA = """---
title: Potting Framework
topics:
  - name: craft
    title: "Craft and clay"
    content:
      - level: 1
        criteria:
          - "Throws small bowls."
        exampleCriteria:
          - criteria: "Trims a foot ring."
            examples:
              - "A saucer, say."
      - level: 2
        criteria:
          - "Throws large jugs."
  - name: teamwork
    content:
      - level: 1
        criteria:
          - "Asks for help."
      - level: 2
        criteria:
          - "Gives help."
---
"""


def read(folder: Path, raw: str) -> GuideTables:
    path = folder / "potter.md"
    path.write_text(raw, encoding="utf-8")
    return read_guide(path)


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(row, name) for name in names) for row in guide.records[table]]


@pytest.mark.parametrize("body", ["", "\n## About this framework\n\nIt grows with us.\n"])
def test_levels_under_areas_are_one_record_each(tmp_path: Path, body: str) -> None:
    guide = read(tmp_path, BY_AREA + body)
    assert rows(guide, "levels", "title", "grade", "rank", "source_text", "line_start") == [
        ("Level 1", "Level 1", 1, "level: 1", 7),
        ("Level 2", "Level 2", 2, "level: 2", 14),
    ]
    assert rows(guide, "expectations", "level_id", "area", "rank", "text") == [
        ("potter/level/level-1", "Craft and clay", 1, "Throws small bowls."),
        ("potter/level/level-1", "Craft and clay", 2, "Trims a foot ring."),
        ("potter/level/level-2", "Craft and clay", 1, "Throws large jugs."),
        ("potter/level/level-1", "teamwork", 3, "Asks for help."),
        ("potter/level/level-2", "teamwork", 2, "Gives help."),
    ]


def test_what_stands_beside_a_level_is_its_title_and_years(tmp_path: Path) -> None:
    raw = """---
title: Potter
ladder:
  - level: P1
    title: Junior Potter
    years: 0-2
    expects:
      - Wedges clay.
  - level: P2
    title: Potter
    years_of_experience: 2-5 years
---
"""
    assert rows(read(tmp_path, raw), "levels", "title", "grade", "years_min", "years_max") == [
        ("Junior Potter", "P1", 0, 2),
        ("Potter", "P2", 2, 5),
    ]


def test_a_plain_list_of_levels_is_read_as_one_of_the_body_is(tmp_path: Path) -> None:
    raw = "---\ntitle: Potter\nlevels:\n  - Junior Potter (0-2 years)\n  - Senior Potter (5+ years)\n---\n"
    assert rows(read(tmp_path, raw), "levels", "title", "years_min", "years_max") == [
        ("Junior Potter", 0, 2),
        ("Senior Potter", 5, None),
    ]


def test_one_level_in_the_head_of_a_page_is_no_ladder(tmp_path: Path) -> None:
    raw = "---\ntitle: Potter\nposting:\n  - level: 15\n    site: north\n---\n\n# Potter\n\nPotters turn clay.\n"
    assert rows(read(tmp_path, raw), "levels", "title") == []

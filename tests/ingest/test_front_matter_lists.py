"""Lists in front matter are blocks with places, however the file indents them; other values are none."""

from __future__ import annotations

from pathlib import Path

from careerdata.ingest.markdown.parse import parse
from careerdata.pipeline import read_guide

HEAD = """---
title: Beekeeper
tags: [bees, "honey, raw"]
hours:
  weekday: nine
key_duties:   # shown below
  - title: 'Keep hives'
    items:
    - Inspect combs,
      all of them
    # - Not this one
- title: Sell honey
  items:
    - "Fill jars"
price: 5
---

# Beekeeper

Beekeepers keep hives.
"""


def test_a_list_is_a_heading_and_its_items_behind_the_body() -> None:
    blocks = parse(HEAD).blocks
    assert [(block.shape, block.level, block.clean) for block in blocks] == [
        ("heading", 1, "Beekeeper"),
        ("line", 0, "Beekeepers keep hives."),
        ("heading", 2, "tags"),
        ("item", 1, "bees"),
        ("item", 1, "honey, raw"),
        ("heading", 2, "key_duties"),
        ("item", 1, "Keep hives"),
        ("item", 2, "Inspect combs, all of them"),
        ("item", 1, "Sell honey"),
        ("item", 2, "Fill jars"),
    ]
    assert all(HEAD[slice(*block.text.span())] == block.value for block in blocks)


def test_duties_of_the_head_are_read_and_tags_are_no_section(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.md"
    path.write_text(HEAD, encoding="utf-8")
    guide = read_guide(path)
    duties = [duty.model_dump() for duty in guide.records["responsibilities"]]
    assert [(duty["line_start"], duty["text"]) for duty in duties] == [
        (7, "Keep hives"),
        (9, "Inspect combs, all of them"),
        (12, "Sell honey"),
        (14, "Fill jars"),
    ]
    assert [section.model_dump()["kind"] for section in guide.records["sections"]] == ["title", "responsibilities"]


def test_a_file_of_a_head_alone_tells_what_was_not_read(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.md"
    path.write_text("---\ntitle: Beekeeper\nmoods:\n  - Calm\n---\n", encoding="utf-8")
    guide = read_guide(path)
    assert [section.model_dump()["kind"] for section in guide.records["sections"]] == ["title", "other"]
    assert guide.records["guides"][0].model_dump()["lines_unused"] == 2


def test_a_long_head_is_one_where_all_of_its_lines_look_like_it() -> None:
    comments = "# a comment\n" * 300
    assert parse(f"---\n{comments}title: Beekeeper\n---\nBees.\n")[1].title == "Beekeeper"
    assert parse(f"---\n{comments}Bees, they say, hum: loudly.\n---\nBees.\n")[1].title is None

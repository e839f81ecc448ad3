"""A layout started from a page loads, knows the page, and reads at least what the layout that stands in reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.layout_files import load
from careerdata.pipeline import read_guide
from careerdata.scaffold import new_layout
from careerdata.scaffold.from_page import FromPageError
from careerdata.settings import Settings

GOLD = Path(__file__).parents[2] / "shared" / "gold"
_COUNTED_APART = ("guides", "sections", "places", "mentions")
PAGE = """# How to Become a Glazier

## What Glaziers Do

- Cut panes
- Fit frames

Print this page

## Odds and ends

Some text about glass.

Print this page

## Glazier Pay

| Level | Low | High |
| --- | --- | --- |
| Trainee | £18,000 | £21,000 |
| Senior | £32,000 | £40,000 |
"""


def counts(guide: GuideTables) -> dict[str, int]:
    return {table: len(records) for table, records in guide.records.items() if table not in _COUNTED_APART}


def start(tmp_path: Path, page: Path) -> tuple[GuideTables, GuideTables]:
    """The page as the layout that stands in reads it, and as the one started from it does."""
    before = read_guide(page)
    new_layout("panes", tmp_path / "layouts", page)
    return before, read_guide(page, Settings(layouts=tmp_path / "layouts"))


def test_it_names_headings_title_tables_and_furniture(tmp_path: Path) -> None:
    page = tmp_path / "glazier.md"
    page.write_text(PAGE, encoding="utf-8")
    before, after = start(tmp_path, page)
    layout = load(tmp_path / "layouts" / "panes.yaml")
    assert layout.titles == ["How to Become a {role}"]
    assert layout.furniture.lines == ["Print this page"]
    assert {heading for rule in layout.sections for heading in rule.headings} == {"What {role}s Do", "{role} Pay"}
    text = (tmp_path / "layouts" / "panes.yaml").read_text(encoding="utf-8")
    assert "Odds and ends" in text
    assert "Level (level) | Low (pay) | High (pay)" in text
    assert (before.layout, after.layout) == ("generic", "panes")
    assert counts(after) == counts(before)
    assert counts(after)["salaries"] == 2


@pytest.mark.skipif(not GOLD.is_dir(), reason="needs the guides in ../shared/gold")
@pytest.mark.parametrize("page", sorted(GOLD.glob("*-*.md")), ids=lambda page: page.stem)
def test_a_real_page_is_read_no_worse_by_the_layout_started_from_it(tmp_path: Path, page: Path) -> None:
    before, after = start(tmp_path, page)
    assert {table: number for table, number in counts(before).items() if number > counts(after)[table]} == {}


def test_a_file_that_is_no_guide_is_told(tmp_path: Path) -> None:
    page = tmp_path / "empty.md"
    page.write_text("", encoding="utf-8")
    with pytest.raises(FromPageError, match=r"empty\.md"):
        new_layout("panes", tmp_path, page)

"""A page that is about one level of a ladder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

BODY = """
## Craft skills

Clay

* Throws large jugs without help.
* Fires a whole kiln.

### Teaching

* Explains how glazes work.
"""


def read(folder: Path, raw: str, name: str = "potter.md") -> GuideTables:
    path = folder / name
    path.write_text(raw, encoding="utf-8")
    return read_guide(path)


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(row, name) for name in names) for row in guide.records[table]]


@pytest.mark.parametrize(
    ("head", "level"),
    [
        ('---\ntitle: "Potter"\ndescription: "Our career ladder - the role of a Potter"\n---\n', ("Potter", None)),
        ("---\ntitle: Studio career framework\n---\n\n# IC3 Potter\n", ("IC3 Potter", "IC3")),
    ],
)
def test_its_title_is_the_level_and_its_lists_are_what_is_asked(tmp_path: Path, head: str, level: tuple[str, str | None]) -> None:
    guide = read(tmp_path, head + BODY)
    assert rows(guide, "levels", "title", "grade") == [level]
    assert rows(guide, "expectations", "area", "text") == [
        ("Clay", "Throws large jugs without help."),
        ("Clay", "Fires a whole kiln."),
        ("Teaching", "Explains how glazes work."),
    ]
    assert guide.records["skills"] == []


def test_a_grade_in_the_title_of_another_page_is_its_level_and_its_lists_are_their_own(tmp_path: Path) -> None:
    guide = read(tmp_path, "# Potter GS-12\n\n## Skills\n\n- Throwing\n\n## How to apply\n\n- Send a pot.\n")
    assert rows(guide, "levels", "title", "grade") == [("Potter GS-12", "GS-12")]
    assert guide.records["expectations"] == []
    assert rows(guide, "skills", "name") == [("Throwing",)]


@pytest.mark.parametrize(
    "raw",
    [
        f"---\ntitle: Potter\ndescription: The career path of a potter.\n---\n{BODY}\n## Salary\n\nPotters earn £20,000.\n",
        f"---\ntitle: Potter\ndescription: What a potter does.\n---\n{BODY}",
        f"---\ntitle: Studio ladder\ndescription: The career ladder of our studio.\n---\n{BODY}",
    ],
)
def test_a_guide_to_a_role_is_about_no_level(tmp_path: Path, raw: str) -> None:
    assert read(tmp_path, raw).records["levels"] == []


def test_the_contents_of_a_site_beside_the_page_are_none_of_its_levels(tmp_path: Path) -> None:
    raw = (
        "<html><head><title>Studio career framework</title></head><body><div id='toc'><a href='1'>IC1 Potter</a>"
        "<a href='2'>IC2 Potter</a></div><h1>IC2 Potter</h1>"
        "<h2>Craft</h2><ul><li>Throws large jugs alone.</li></ul></body></html>"
    )
    assert rows(read(tmp_path, raw, "a.html"), "levels", "title", "grade") == [("IC2 Potter", "IC2")]

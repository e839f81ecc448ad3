"""Lists that stand behind their labels on one line of a page no layout knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def stated(folder: Path, text: str, table: str, *names: str) -> list[tuple[Any, ...]]:
    path = folder / "potter.md"
    path.write_text(f"# Potter Career Guide\n\n{text}\n", encoding="utf-8")
    return [tuple(getattr(row, name) for name in names) for row in read_guide(path).records[table]]


@pytest.mark.parametrize("bullet", ["", "- "], ids=["lines", "items"])
def test_pros_and_cons_behind_their_labels(tmp_path: Path, bullet: str) -> None:
    text = f"## Pros and cons\n\n{bullet}**Pros:** warm kilns, free mugs\n{bullet}**Cons:** dust, heavy clay"
    assert stated(tmp_path, text, "pros_cons", "kind", "text") == [
        ("pro", "warm kilns"),
        ("pro", "free mugs"),
        ("con", "dust"),
        ("con", "heavy clay"),
    ]


def test_labels_of_kinds_are_no_skills_but_what_they_list(tmp_path: Path) -> None:
    text = "## Skills\n\n**Technical:** glazing, throwing, firing kilns\n**Soft:** patience, care"
    names = [name for (name,) in stated(tmp_path, text, "skills", "name")]
    assert names == ["glazing", "throwing", "firing kilns", "patience", "care"]


@pytest.mark.parametrize("mark", [",", ";"])
def test_duties_behind_their_label(tmp_path: Path, mark: str) -> None:
    text = f"Duties: fire kilns{mark} wedge clay{mark} glaze."
    assert stated(tmp_path, text, "responsibilities", "text") == [("fire kilns",), ("wedge clay",), ("glaze",)]


def test_what_you_will_use_or_do_heads_tools_and_duties(tmp_path: Path) -> None:
    text = "## Tools you'll use\n\n- Wheel\n- Kiln\n\n## What you'd do\n\n- fire the kiln twice\n- wedge the clay\n"
    assert stated(tmp_path, text, "tools", "name") == [("Wheel",), ("Kiln",)]
    assert stated(tmp_path, text, "responsibilities", "text") == [("fire the kiln twice",), ("wedge the clay",)]


def test_lines_lettered_one_behind_the_other_are_a_list(tmp_path: Path) -> None:
    text = "## What do they do?\n\nA. Fire kilns by day\n\nB. Wedge clay by night\n\nC. Glaze what there is"
    assert stated(tmp_path, text, "responsibilities", "text") == [
        ("Fire kilns by day",),
        ("Wedge clay by night",),
        ("Glaze what there is",),
    ]

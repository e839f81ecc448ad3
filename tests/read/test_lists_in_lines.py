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


def test_columns_that_topics_head_are_lists(tmp_path: Path) -> None:
    text = "## A day\n\n| Daily tasks | Tools used |\n| --- | --- |\n| Fire kilns | Tongs |\n| Wedge clay | Wire, board |\n"
    assert stated(tmp_path, text, "responsibilities", "text") == [("Fire kilns",), ("Wedge clay",)]
    assert stated(tmp_path, text, "tools", "name") == [("Tongs",), ("Wire, board",)]


def test_columns_beside_levels_say_how_much_is_asked(tmp_path: Path) -> None:
    text = "## Ladder\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Throw | Learns | Knows |\n| Glaze | Sees | Does |\n"
    assert not stated(tmp_path, text, "skills", "name")


def test_certificates_that_begin_alike_are_whole(tmp_path: Path) -> None:
    text = (
        "## Certifications\n\n- Kiln Certified: Low Fire (KC-1)\n- Kiln Certified: High Fire (KC-2)\n"
        "- Certified Glazer - Associate\n- Clay License: what every potter who sells to others needs to have\n"
    )
    names = [name for (name,) in stated(tmp_path, text, "education", "name")]
    assert names == [
        "Kiln Certified: Low Fire",
        "Kiln Certified: High Fire",
        "Certified Glazer - Associate",
        "Clay License",
    ]

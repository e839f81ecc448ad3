"""Guides and layouts to fill in."""

from __future__ import annotations

import re
from pathlib import Path

from careerdata.pipeline import read_guide
from careerdata.scaffold import new_guide
from tests.test_builds import careerdata


def filled(template: str) -> str:
    """A template with something in the place of each `<…>`: its example where it has one."""

    def fill(match: re.Match[str]) -> str:
        what, _, example = match[1].partition(", such as ")
        return example or f"{what[0].upper()}{what[1:]} goes here"

    return re.sub(r"<([^<>]+)>", fill, template)


def test_a_new_guide_passes_check_once_it_is_filled_in(tmp_path: Path) -> None:
    assert careerdata("new", "guide", "data-analyst", cwd=tmp_path).returncode == 0
    guide = tmp_path / "raw/guides/data-analyst.txt"
    assert careerdata("check", "raw", cwd=tmp_path).returncode == 1
    guide.write_text(filled(guide.read_text("utf-8")), "utf-8")
    done = careerdata("check", "raw", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "0 errors, 0 warnings" in done.stdout, done.stdout


def test_a_new_guide_is_of_our_own_layout_and_read_to_the_last_line(tmp_path: Path) -> None:
    guide = new_guide("office clerk", tmp_path)
    guide.write_text(filled(guide.read_text("utf-8")), "utf-8")
    tables = read_guide(guide)
    assert tables.layout == "careerdata"
    assert "Working as an Office Clerk" in tables.document.raw
    assert set(tables.line_status.values()) == {"used"}
    missing = {"guides", "levels", "expectations", "working_hours", "occupations", "plans"}
    assert {name for name, rows in tables.records.items() if not rows} <= missing


def test_a_new_guide_is_never_written_over_a_file(tmp_path: Path) -> None:
    careerdata("new", "guide", "data-analyst", cwd=tmp_path)
    guide = tmp_path / "raw/guides/data-analyst.txt"
    guide.write_text("mine", "utf-8")
    done = careerdata("new", "guide", "data-analyst", cwd=tmp_path)
    assert done.returncode == 2
    assert "raw/guides/data-analyst.txt" in done.stderr
    assert guide.read_text("utf-8") == "mine"

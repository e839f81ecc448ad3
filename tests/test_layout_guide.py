"""`docs/layouts.md` done word for word: a third publisher is added without a line of Python."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.test_builds import careerdata


def blocks(page: str, language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


@pytest.fixture
def folder(repository: Path, tmp_path: Path) -> Path:
    """A folder after steps 1 and 2: the page, and the settings that name the layouts."""
    text = (repository / "docs/layouts.md").read_text("utf-8")
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides/beekeeper.html").write_text(blocks(text, "html")[0], "utf-8")
    (tmp_path / "careerdata.toml").write_text(blocks(text, "toml")[0], "utf-8")
    assert careerdata(*blocks(text, "console")[0].split()[1:], cwd=tmp_path).returncode == 0
    return tmp_path


@pytest.fixture
def added(folder: Path, repository: Path) -> Path:
    """The folder after step 3: the layout says what the page says."""
    text = (repository / "docs/layouts.md").read_text("utf-8")
    (folder / "layouts/workwise.yaml").write_text(blocks(text, "yaml")[0], "utf-8")
    return folder


def test_the_page_is_of_no_layout_before(folder: Path) -> None:
    (folder / "careerdata.toml").unlink()
    assert "layout generic" in careerdata("inspect", "guides/beekeeper.html", cwd=folder).stdout
    assert "The job in figures" in careerdata("check", "guides", cwd=folder).stdout


def test_the_layout_to_start_from_is_a_good_one(folder: Path) -> None:
    done = careerdata("inspect", "guides/beekeeper.html", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "workwise" in done.stdout


def test_the_rows_are_those_the_page_says(added: Path, repository: Path) -> None:
    done = careerdata("inspect", "guides/beekeeper.html", cwd=added)
    assert "layout workwise" in done.stdout, done.stdout + done.stderr
    rows = blocks((repository / "docs/layouts.md").read_text("utf-8"), "text")[-1].split("\n")
    for table, count in (line.split() for line in rows if line):
        assert f"{table} ({count})" in done.stdout
    assert "median=31500.0" in done.stdout
    assert "minimum=24000.0" in done.stdout
    assert re.search(r"^ +15 +growth_percent=4.0", done.stdout, re.MULTILINE), done.stdout
    assert " 0 unused" in done.stdout
    assert "role=Beekeeper" in done.stdout


def test_what_is_wrong_with_the_guide_is_all_that_is_said(added: Path) -> None:
    done = careerdata("check", "guides", cwd=added)
    assert done.returncode == 0
    assert set(re.findall(r" ([A-Z]{3}\d{3}) ", done.stdout)) <= {"LVL006", "LVL007", "LVL008", "LVL009"}, done.stdout


def test_a_mistake_in_a_layout_is_told_with_file_and_line(added: Path) -> None:
    layout = added / "layouts/workwise.yaml"
    layout.write_text(layout.read_text("utf-8").replace("  marks:", "  mark:"), "utf-8")
    done = careerdata("check", "guides", cwd=added)
    assert done.returncode == 2
    assert "layouts/workwise.yaml:8: furniture.mark: Extra inputs are not permitted" in done.stderr

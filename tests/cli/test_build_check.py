"""`build --check`: whether what stands is what a build would make, told without a byte of it changing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import GUIDE, TABLE, Run
from tests.test_builds import digests


@pytest.fixture
def released(project: Path, run: Run) -> Path:
    """A project whose release is up to date."""
    (project / GUIDE).write_text((project / GUIDE).read_text().replace("$60k - $30k", "$30k - $60k"))
    (project / TABLE).write_text((project / TABLE).read_text().replace("60000,30000", "30000,60000"))
    assert run("build").status == 0
    return project


def test_what_is_up_to_date_is_said_to_be(released: Path, run: Run) -> None:
    before = digests(released)
    said = run("build", "--check")
    assert (said.status, said.out.splitlines()[-1]) == (0, "exports: what a build makes now")
    assert run("build", "--check", "-q") == (0, "", "")
    assert run("build", "--check", cwd=released / "raw/guides").status == 0
    assert digests(released) == before


def test_a_guide_that_changed_is_told_by_its_tables(released: Path, run: Run) -> None:
    (released / GUIDE).write_text((released / GUIDE).read_text().replace("$42,450", "$43,450"))
    before = digests(released)
    said = run("build", "--check")
    assert said.status == 1
    assert "\n  salaries: 1 changed" in said.out
    assert "since release" not in said.out
    assert digests(released) == before


def test_a_file_that_was_changed_by_hand_or_is_gone_is_told(released: Path, run: Run) -> None:
    (released / "exports/csv/salaries.csv").write_text("mine\n")
    (released / "exports/json/levels.json").unlink()
    said = run("build", "--check")
    assert said.status == 1
    assert "  csv/salaries.csv: not the file that manifest.json names: 5 bytes" in said.out
    assert "  json/levels.json: not the file that manifest.json names: nothing" in said.out


def test_a_finding_that_came_or_went_makes_a_release_stale(released: Path, run: Run) -> None:
    (released / "careerdata.toml").unlink()
    assert "  findings.json: other findings\n" in run("build", "--check").out


def test_what_is_told_once_of_the_release_before_makes_none_stale(released: Path, run: Run) -> None:
    other = released / "raw/guides/cook.txt"
    other.write_text((released / GUIDE).read_text().replace("Chef", "Cook"))
    assert run("build").status == 0
    other.unlink()
    (released / GUIDE).write_text((released / GUIDE).read_text().replace("$42,450", "$52,450"))
    assert run("build").status == 0
    assert run("build", "--check").status == 0


def test_a_waiver_that_ends_makes_no_release_stale_the_day_after(released: Path, run: Run) -> None:
    waiver = {"code": '"TXT030"', "guide": '"*"', "reason": '"so it is"', "owner": '"us"', "until": "2020-01-31"}
    (released / "raw/waivers.toml").write_text("\n".join(["[[waiver]]", *(f"{key} = {value}" for key, value in waiver.items())]))
    assert run("build", "--as-of", "2020-01-31").status == 0
    assert run("build", "--check").status == 0
    assert run("build", "--check", "--as-of", "2020-02-01").status == 1


def test_where_findings_block_nothing_is_compared(released: Path, run: Run) -> None:
    (released / GUIDE).write_text((released / GUIDE).read_text().replace("$30k - $60k", "$60k - $30k"))
    said = run("build", "--check")
    assert (said.status, "SAL001" in said.out) == (1, True)
    assert said.err == "exports: not compared, as nothing can be released\n"


def test_where_no_release_stands_there_is_none(released: Path, run: Run) -> None:
    said = run("build", "--check", "--out", "nowhere")
    assert (said.status, "nowhere: not what a build makes now\n  there is no release\n" in said.out) == (1, True)
    assert not (released / "nowhere").exists()
    assert run("build", "--check", "--write-baseline").status == 2

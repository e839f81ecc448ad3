"""What a finding names is there to be opened: table files too, in every format, wherever the check is called from."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from careerdata.render import formats
from tests.test_builds import careerdata


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A guide, and a table that contradicts it, with a pay that is above its maximum and another whose ends are swapped."""
    for name in ("raw/guides", "raw/tables", "elsewhere"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "raw/guides/chef.txt").write_text("Chef Career Guide\n\nMedian Salary\n\n$42,450 USD\n", encoding="utf-8")
    rows = "guide_id,scope,title,currency,period,minimum,maximum\nchef,level,Sous Chef,USD,year,60000,30000\n"
    (tmp_path / "raw/tables/salaries.csv").write_text(rows, encoding="utf-8")
    return tmp_path


def paths(said: str) -> set[str]:
    """The paths of the table file that a report names, as it writes them."""
    plain = said.replace("&#45;", "-").replace("&#46;", ".").replace("&#95;", "_")
    return set(re.findall(r"[\w./-]*tables/salaries\.csv", plain))


@pytest.mark.parametrize("folder", [".", "raw", "raw/guides", "elsewhere"])
def test_a_finding_in_a_table_file_names_a_path_that_is_there(project: Path, folder: str) -> None:
    here = project / folder
    named = {".": "raw", "raw": ".", "raw/guides": "..", "elsewhere": "../raw"}[folder]
    reports = [word for form in formats() for word in ("--report", f"{form}={project / f'report.{form}'}")]
    assert careerdata("check", named, *reports, cwd=here).returncode == 1
    for form in formats():
        said = (project / f"report.{form}").read_text("utf-8")
        found = paths(said)
        assert found, form
        assert [path for path in found if not (here / path).exists()] == [], form
    (finding,) = [one for one in json.loads((project / "report.json").read_text())["findings"] if one["code"] == "SAL001"]
    assert (here / finding["source_file"]).samefile(project / "raw/tables/salaries.csv")

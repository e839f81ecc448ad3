"""What a finding names is there to be opened: table files too, in every format, wherever the check is called from."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from careerdata.render import formats
from tests.cli.conftest import Run


def paths(said: str) -> set[str]:
    """The paths of the table file that a report names, as it writes them."""
    plain = said.replace("&#45;", "-").replace("&#46;", ".").replace("&#95;", "_")
    return set(re.findall(r"[\w./-]*tables/salaries\.csv", plain))


@pytest.mark.parametrize("folder", [".", "raw", "raw/guides", "elsewhere"])
def test_a_finding_in_a_table_file_names_a_path_that_is_there(project: Path, run: Run, folder: str) -> None:
    here = project / folder
    named = {".": "raw", "raw": ".", "raw/guides": "..", "elsewhere": "../raw"}[folder]
    reports = [word for form in formats() for word in ("--report", f"{form}={project / f'report.{form}'}")]
    assert run("check", named, *reports, cwd=here).status == 1
    for form in formats():
        said = (project / f"report.{form}").read_text("utf-8")
        found = paths(said)
        assert found, form
        assert [path for path in found if not (here / path).exists()] == [], form
    findings = json.loads((project / "report.json").read_text())["findings"]
    (finding,) = [one for one in findings if one["code"] == "SAL001" and one["source_file"].endswith(".csv")]
    assert (here / finding["source_file"]).samefile(project / "raw/tables/salaries.csv")

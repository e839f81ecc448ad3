"""A rule, a record, an exporter, a form of findings, a layout and a reader are one new file each, and every test still stands."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ADDED = {
    "rule.py": "validate/rules/skills/endless.py",
    "record.py": "records/dress.py",
    "exporter.py": "export/formats/lines.py",
    "form.py": "render/forms/quickfix.py",
    "diff_form.py": "render/diffs/keys.py",
    "reader.py": "read/readers/each.py",
    "layout.yaml": "read/layouts/guild.yaml",
}
"""The files of `tests/additions`, and where each goes in the package."""
TREE = ("src", "tests", "benches", "docs", "raw", "exports", "schemas", "templates")
FILES = (
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "noxfile.py", "pyproject.toml", "requirements.lock"),
    *("action.yml", ".pre-commit-hooks.yaml"),
)
CONCERNED = (
    "tests/schemas/test_declared_once.py",
    "tests/schemas/test_files.py",
    "tests/render",
    "tests/export/test_formats.py",
    "tests/export/test_manifest.py",
    "tests/export/test_datapackage.py::test_a_release_passes",
    "tests/read/layouts",
    "tests/validate/test_catalogue.py",
    "tests/validate/test_examples.py",
    "tests/test_checks_guide.py::test_the_help_that_the_page_points_to_names_every_format",
    "tests/test_house.py::test_every_arrow_is_one_that_the_house_allows",
    "tests/test_inspection.py",
    "tests/test_raw.py",
    "tests/test_readme.py",
)
"""The tests that look at rules, records, exporters, forms, layouts and readers, whichever there are."""
AT_LENGTH = "canonical_json or gives_back or every_kind_of_break"
"""Those of them that take their time: they try the tables one by one, and nothing depends on how many there are."""
GUIDE = """Trade card: Cooper

What the trade pays
In the middle: CHF 4,800 a month

What the hands do
Bends staves over steam
Drives hoops down the cask
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A module of Python run in a folder, with the package that lies there."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def done(folder: Path, *arguments: str) -> str:
    """What the command line prints; it must end well."""
    ended = run(folder, "careerdata", *arguments)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A copy of the tree with one file more of each kind, and what is generated made anew."""
    folder = tmp_path_factory.mktemp("house")
    for name in TREE:
        shutil.copytree(repository / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(repository / name, folder)
    for name, place in ADDED.items():
        path = folder / "src/careerdata" / place
        assert not path.exists()
        shutil.copy(repository / "tests/additions" / name, path)
    done(folder, "schema")
    done(folder, "build")
    return folder


def test_the_tests_that_were_there_stand(house: Path) -> None:
    ended = run(house, "pytest", "-q", "-p", "no:cacheprovider", "-k", f"not ({AT_LENGTH})", *CONCERNED)
    assert ended.returncode == 0, ended.stdout[-8_000:] + ended.stderr


@pytest.mark.slow
def test_every_test_stands(house: Path) -> None:
    ended = run(house, "pytest", "-q", "-p", "no:cacheprovider", "--ignore", "tests/test_one_file_each.py", "tests")
    assert ended.returncode == 0, ended.stdout[-8_000:] + ended.stderr


def test_the_rule_runs_and_is_explained(house: Path, tmp_path: Path) -> None:
    assert "Reading gauges" in done(house, "explain", "SKL900")
    for folder in ("guides", "tables"):
        (tmp_path / folder).mkdir()
    (tmp_path / "guides/cooper.md").write_text("# Cooper\n", "utf-8")
    (tmp_path / "tables/skills.csv").write_text(f"guide_id,kind,rank,name\ncooper,soft,1,{'x' * 201}\n", "utf-8")
    assert "skills.csv:2:15: SKL900 " in done(house, "check", str(tmp_path), "--select", "SKL900")


def test_the_record_has_a_schema_and_takes_rows_of_a_table(house: Path, tmp_path: Path) -> None:
    assert (house / "schemas/dress_codes.schema.json").is_file()
    shutil.copytree(house / "raw", tmp_path / "raw")
    (tmp_path / "raw/tables/dress_codes.csv").write_text(
        "guide_id,garment,kind,paid_by\nelectrician,Insulating gloves,protective,the employer\n", "utf-8"
    )
    done(house, "build", str(tmp_path / "raw"), "--out", str(tmp_path / "exports"))
    (row,) = json.loads((tmp_path / "exports/json/dress_codes.json").read_bytes())
    assert (row["dress_code_id"], row["line_start"]) == ("electrician/dress_code/insulating-gloves", 2)


def test_the_exporter_writes_every_row(house: Path) -> None:
    rows = json.loads((house / "exports/json/levels.json").read_bytes())
    lines = (house / "exports/jsonl/levels.jsonl").read_text("utf-8").splitlines()
    assert rows
    assert [json.loads(line) for line in lines] == rows


def test_the_form_is_one_of_the_command_line(house: Path, tmp_path: Path) -> None:
    (tmp_path / "cooper.md").write_text("# Cooper\n\n## Salary\n\nRange: $60,000 - $30,000 a year\n", "utf-8")
    shown = run(house, "careerdata", "check", str(tmp_path), "--format", "quickfix").stdout
    assert "cooper.md:5:8: SAL001 " in shown


def test_the_form_of_changes_is_one_of_the_command_line(house: Path, tmp_path: Path) -> None:
    shutil.copytree(house / "raw", tmp_path / "raw")
    guide = tmp_path / "raw/guides/electrician.md"
    guide.write_text(guide.read_text("utf-8").replace("# ", "# The ", 1), "utf-8")
    done(house, "build", str(tmp_path / "raw"), "--out", str(tmp_path / "exports"), "--fail-on", "never")
    assert "electrician" in done(house, "diff", "exports", str(tmp_path / "exports"), "--format", "keys").splitlines()


def test_the_layout_knows_its_page_and_the_reader_reads_it(house: Path, tmp_path: Path) -> None:
    (tmp_path / "cooper.txt").write_text(GUIDE, "utf-8")
    shown = done(house, "inspect", str(tmp_path / "cooper.txt"))
    assert "layout guild" in shown
    assert "responsibilities (2)" in shown
    assert "median=4800.0" in shown

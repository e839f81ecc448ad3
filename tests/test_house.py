"""Which room may know which: the contracts of `pyproject.toml` hold, and an arrow that breaks one is told."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
PLANTED = [
    ("validate/runner.py", "careerdata.export.writer", "Rules know no settings"),
    ("validate/triage/policy.py", "careerdata.settings", "Rules know no settings"),
    ("validate/rules/text/files.py", "careerdata.ingest.sources", "Rules know no settings"),
    ("validate/triage/baseline.py", "careerdata.storage.local", "Rules open no file"),
    ("read/guide.py", "careerdata.ingest.html.parse", "Reading sees a document"),
    ("read/layouts/model.py", "careerdata.storage.typed", "Reading sees a document"),
    ("read/sections/section.py", "markdown_it", "Reading sees a document"),
    ("document/tables.py", "careerdata.storage.local", "A document knows no file"),
    ("normalize/figures.py", "careerdata.read.headings", "Figures and names"),
    ("release/manifest.py", "careerdata.export.sink", "A release is read"),
    ("ingest/guide.py", "careerdata.assemble.guide", "Data goes one way"),
    ("language/figure_words.py", "careerdata.normalize.dates", "No circle"),
    ("document/structured.py", "careerdata.document.document", "No circle"),
]
"""A module, what it may not import, and how the contract begins that says so."""
LONGEST = 150
"""Lines of a module: more than a reader takes in at a glance."""


def broken(folder: Path) -> list[str]:
    """The contracts that the package in a folder breaks."""
    done = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Contracts: " in done.stdout, done.stdout + done.stderr
    told = [line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")]
    assert bool(told) == bool(done.returncode)
    return told


def test_every_arrow_is_one_that_the_house_allows(repository: Path) -> None:
    assert broken(repository) == []


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A copy of the package and its contracts."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(repository / "pyproject.toml", folder)
    shutil.copytree(repository / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.mark.parametrize(("module", "other", "contract"), PLANTED)
def test_a_forbidden_arrow_is_told(copy: Path, module: str, other: str, contract: str) -> None:
    path = copy / "src/careerdata" / module
    whole = path.read_text("utf-8")
    # Types alone are an arrow too: who reads the one module has to read the other.
    path.write_text(f"{whole}\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import {other}\n", "utf-8")
    try:
        assert any(told.startswith(contract) for told in broken(copy))
    finally:
        path.write_text(whole, "utf-8")


def test_a_room_without_a_floor_is_told(copy: Path) -> None:
    room = copy / "src/careerdata/attic.py"
    room.write_text('"""Where things are put."""\n', "utf-8")
    try:
        assert [told.split(",")[0] for told in broken(copy)] == ["Data goes one way"]
    finally:
        room.unlink()


def test_contributing_names_every_room_and_no_other(repository: Path) -> None:
    page = (repository / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| (`.*?`) \| ", page.partition("| room | does |")[2].partition("\n\n")[0], re.MULTILINE)
    named = {name.rstrip("/") for row in rows for name in re.findall(r"`([^`]+)`", row)}
    package = repository / "src/careerdata"
    assert [name for name in sorted(named) if not (package / name).exists()] == []
    rooms = {path.parent.relative_to(package).as_posix() for path in package.glob("*/__init__.py")}
    rooms |= {
        path.parent.relative_to(package).as_posix()
        for room in ("read", "validate")
        for path in package.glob(f"{room}/*/__init__.py")
    }
    files = {path.name for path in package.glob("*.py")} - {"__init__.py"}
    assert (rooms | files) - named == set()


def test_module_is_taken_in_at_a_glance(repository: Path) -> None:
    package = repository / "src" / "careerdata"
    lengths = {str(module.relative_to(package)): len(module.read_text("utf-8").splitlines()) for module in package.rglob("*.py")}
    assert len(lengths) > 100, "no package was looked at"
    assert {module: lines for module, lines in lengths.items() if lines > LONGEST} == {}

"""A repository of guides as its maintainers keep it, and a machine of GitHub that has it checked out."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import careerdata
from tests.ci.samples import GUIDE, QUICK, Runner, committed, git


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A Git repository of one guide and the release of it."""
    folder = tmp_path_factory.mktemp("kept")
    (folder / GUIDE).parent.mkdir(parents=True)
    shutil.copy(repository / GUIDE, folder / GUIDE)
    assert careerdata.build(folder / "raw", folder / "exports").exit_status == 0
    git(folder, "init", "--quiet", "--initial-branch", "main")
    committed(folder, "Start")
    return folder


@pytest.fixture
def project(kept: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return shutil.copytree(kept, tmp_path / "project")


@pytest.fixture
def runner(project: Path, tmp_path: Path) -> Runner:
    """A machine with careerdata on its PATH."""
    machine = Runner(tmp_path / "runner", project)
    machine.program("careerdata", QUICK.format(python=sys.executable))
    return machine

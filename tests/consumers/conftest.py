"""A release made from pages of a real publisher, and the tools that read it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import careerdata

PACKAGES = ("typescript", "json-schema-to-typescript", "schema-dts", "@types/node")
"""What the TypeScript samples are made and checked with, from npm."""


@pytest.fixture(scope="session")
def handbook(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a release of the handbook's pages."""
    folder = tmp_path_factory.mktemp("handbook")
    (folder / "raw/guides").mkdir(parents=True)
    for page in sorted((shared / "guides/ooh").glob("*.html")):
        shutil.copy(page, folder / "raw/guides")
    result = careerdata.build(folder / "raw", folder / "exports")
    assert result.exit_status == 0
    return folder / "exports"


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of npm in it; the test is skipped where there is no Node.js."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("Node.js with npm is missing: it compiles and runs the TypeScript samples")
    folder = tmp_path_factory.mktemp("node")
    (folder / "package.json").write_text('{"name": "consumers", "private": true, "type": "module"}\n', "utf-8")
    subprocess.run([npm, "install", "--no-audit", "--no-fund", *PACKAGES], cwd=folder, check=True, capture_output=True)
    return folder

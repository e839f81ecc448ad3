"""What is installed is what is committed: all of the package, its data too, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder


def packed(repository: Path) -> set[str]:
    """The files that a wheel gets, by their path in it."""
    return {file.distribution_path.replace("\\", "/") for file in WheelBuilder(str(repository)).recurse_included_files()}


def committed(repository: Path) -> set[str]:
    """The files of the package that git knows and that are there, by their path below `src`."""
    if not (repository / ".git").exists():
        pytest.skip("no checkout of git: what is committed is not known")
    done = subprocess.run(["git", "ls-files", "-z", "--", "src"], cwd=repository, capture_output=True, text=True, check=True)
    return {path.removeprefix("src/") for path in done.stdout.split("\0") if path and (repository / path).exists()}


def test_a_wheel_has_every_file_of_the_package_and_no_other(repository: Path) -> None:
    assert packed(repository) == committed(repository)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("", "py.typed"),
        ("read/layouts", "*.yaml"),
        ("language/words", "*"),
        ("reference", "*.csv"),
        ("scaffold", "*.txt"),
    ],
)
def test_the_data_of_the_package_is_in_a_wheel(repository: Path, folder: str, kind: str) -> None:
    package = repository / "src" / "careerdata"
    there = {path.relative_to(package.parent).as_posix() for path in (package / folder).rglob(kind) if path.suffix != ".py"}
    there = {path for path in there if (package.parent / path).is_file() and "__pycache__" not in path}
    assert there
    assert there <= packed(repository)

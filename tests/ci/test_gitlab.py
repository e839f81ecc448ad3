"""The GitLab component: its inputs filled in, its script run in a merge request's checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from tests.ci.samples import COMPONENT, FAR_MORE, GUIDE, PAY, SAMPLES, Runner, committed, git, loaded, needs, replaced

pytestmark = needs("sh", "git")


def component(**inputs: str) -> tuple[Any, Any]:
    """What the component declares, and its one job with these inputs, as GitLab fills them in."""
    header, body = COMPONENT.read_text("utf-8").split("\n---\n")
    declared = yaml.safe_load(header)["spec"]["inputs"]
    values = {name: inputs.get(name.replace("-", "_"), one["default"]) for name, one in declared.items()}
    filled = re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda found: values[found[1]], body)
    ((name, job),) = yaml.safe_load(filled).items()
    assert name == values["job-name"]
    return declared, job


def script(job: Any, runner: Runner, **told: str) -> subprocess.CompletedProcess[str]:
    """Run the script of a job with its variables and those that GitLab tells, in the shell that a slim image has."""
    variables = {name: value for name, value in job["variables"].items() if name.startswith("CAREERDATA_")}
    environment = {"PATH": f"{runner.programs}:/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": os.pathsep.join(sys.path)}
    (lines,) = job["script"]
    return subprocess.run(
        ["sh", "-e", "-c", lines],
        cwd=runner.workspace,
        env={**environment, **variables, **told},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_merge_request_is_held_against_the_release_it_starts_from(runner: Runner, project: Path, tmp_path: Path) -> None:
    start = git(project, "rev-parse", "HEAD")
    replaced(project / GUIDE, PAY, FAR_MORE)
    committed(project, "Edit")
    # A runner has the last commits only, and fetches the one it compares with.
    runner.workspace = tmp_path / "checkout"
    git(tmp_path, "clone", "--quiet", "--depth", "1", project.as_uri(), "checkout")
    done = script(component()[1], runner, CI_MERGE_REQUEST_DIFF_BASE_SHA=start)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("blocks: 1.0.0 → 1.0.1: patch")
    job = component()[1]
    named = [job["artifacts"]["reports"]["codequality"], job["artifacts"]["reports"]["junit"], *job["artifacts"]["paths"]]
    quality, junit, page = (runner.workspace / name for name in named)
    issues = json.loads(quality.read_text())
    assert (GUIDE, 7) in {(issue["location"]["path"], issue["location"]["lines"]["begin"]) for issue in issues}
    assert int(ET.fromstring(junit.read_text()).attrib["failures"]) > 0
    assert page.read_text().startswith("## blocks")


@pytest.mark.parametrize(
    ("inputs", "told", "words"),
    [
        ({"command": "check", "fail_on": "warning", "base": "old"}, {}, ["check", "--fail-on", "warning"]),
        ({"raw": "a b; $(touch run)"}, {}, ["gate", "--", "a b; $(touch run)"]),
        ({"base": "git:v1"}, {"CI_MERGE_REQUEST_DIFF_BASE_SHA": "0" * 40}, ["gate", "--base", "git:v1"]),
    ],
)
def test_inputs_are_words_and_never_run(
    runner: Runner, project: Path, inputs: dict[str, str], told: dict[str, str], words: list[str]
) -> None:
    runner.program("careerdata", '#!/bin/sh\nprintf "%s\\n" "$@"\n')
    done = script(component(**inputs)[1], runner, **told)
    said = [word for word in done.stdout.splitlines() if word != "--report" and "=" not in word]
    assert said == words
    assert not (project / "run").exists()


def test_the_sample_includes_the_component_with_inputs_that_it_has() -> None:
    (include,) = loaded(SAMPLES / "gitlab-ci.yml")["include"]
    assert include["component"].split("@")[0].endswith(f"/careerdata/{COMPONENT.stem}")
    assert include["inputs"].keys() <= component()[0].keys()

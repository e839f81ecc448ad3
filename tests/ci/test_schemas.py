"""Files for GitHub, GitLab and pre-commit against the schemas that are published for them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci.samples import ACTION, COMPONENT, HOOKS, SAMPLES, WORKFLOW

pytest.importorskip("check_jsonschema", reason="check-jsonschema, which brings the schemas, is not installed")


def told(*command: str) -> str:
    """What a module run as a program has against its files; nothing where all is well."""
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr) if done.returncode else ""


@pytest.mark.parametrize(
    ("schema", "file"), [("github-actions", ACTION), ("github-workflows", WORKFLOW), ("gitlab-ci", SAMPLES / "gitlab-ci.yml")]
)
def test_a_file_is_what_its_service_takes(schema: str, file: Path) -> None:
    assert told("check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(file)) == ""


def test_the_component_is_what_gitlab_takes(tmp_path: Path) -> None:
    header, body = COMPONENT.read_text("utf-8").split("\n---\n")
    (tmp_path / "header.yml").write_text(header)
    (tmp_path / "body.yml").write_text(re.sub(r"\$\[\[ inputs\.[\w-]+ \]\]", "given", body))
    for part in ("header", "body"):
        assert told("check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(tmp_path / f"{part}.yml")) == ""


def test_every_job_of_the_workflow_ends_in_time() -> None:
    assert told("check_jsonschema", "--builtin-schema", "custom.github-workflows-require-timeout", str(WORKFLOW)) == ""


def test_the_hooks_and_their_use_are_what_pre_commit_takes() -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed: pip install pre-commit")
    assert told("pre_commit", "validate-manifest", str(HOOKS)) == ""
    assert told("pre_commit", "validate-config", str(SAMPLES / "pre-commit-config.yaml")) == ""

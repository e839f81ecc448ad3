"""The hooks for pre-commit: run by it on a repository of guides, with the careerdata of these tests in place of an install."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from careerdata.ingest.source import GUIDE_FORMATS
from tests.ci.samples import GUIDE, HOOKS, PAY, SAMPLES, Runner, git, loaded, needs, replaced

pytest.importorskip("pre_commit", reason="pre-commit is not installed: pip install pre-commit")
pytestmark = needs("git")
BROKEN = PAY.replace("$81,680", "$8,168,000")


def hooks() -> dict[str, Any]:
    """The hooks of this repository by their id."""
    return {hook["id"]: hook for hook in loaded(HOOKS)}


@pytest.fixture
def pre_commit(runner: Runner, project: Path, tmp_path: Path) -> Any:
    """Runs pre-commit in the project; what it said, with its exit status."""
    here = [{**hook, "language": "system"} for hook in hooks().values()]
    config = {"repos": [{"repo": "local", "hooks": here}]}
    (tmp_path / "config.yaml").write_text(yaml.safe_dump(config))

    def run(*arguments: str) -> tuple[int, str]:
        git(project, "add", "--all")
        configured = ["--config", str(tmp_path / "config.yaml"), "--color=never"]
        command = [sys.executable, "-m", "pre_commit", "run", *configured, *arguments]
        environment = {**os.environ, "PATH": f"{runner.programs}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(tmp_path / "home")}
        done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


def test_a_commit_that_breaks_a_guide_is_stopped_at_the_line_and_nothing_else_is_read(pre_commit: Any, project: Path) -> None:
    replaced(project / GUIDE, PAY, BROKEN)
    (project / "raw/guides/chef.txt").write_bytes(b"not staged, and no\0text")
    git(project, "add", GUIDE)
    status, said = pre_commit("--files", GUIDE)
    assert status == 1
    assert f"{GUIDE}:7:" in said
    assert "chef" not in said
    assert "1 guide" in said
    assert re.search(r"tables, waivers and settings of career guides\.+\(no files to check\)Skipped", said)


def test_a_commit_without_guides_runs_nothing_and_one_of_a_table_checks_all(pre_commit: Any, project: Path) -> None:
    (project / "notes.md").write_text("# Notes\n")
    status, said = pre_commit()
    assert (status, said.count("Skipped")) == (0, 2)
    (project / "raw/tables").mkdir()
    (project / "raw/tables/occupations.csv").write_text("guide_id,soc_code,title,basis\nnobody,13-2011,Accountants,settled\n")
    status, said = pre_commit()
    assert status == 1
    assert "raw/tables/occupations.csv:2:1: REF005" in said


def test_a_push_is_held_against_the_last_release_even_where_a_guide_is_gone(
    pre_commit: Any, project: Path, runner: Runner
) -> None:
    runner.program("careerdata", "#!/bin/sh\necho asked to $*; exit 1\n")
    (project / GUIDE).unlink()
    status, said = pre_commit("--hook-stage", "pre-push")
    assert (status, re.findall("asked to .*", said)) == (1, ["asked to gate"])


@pytest.mark.parametrize(
    ("name", "hook"),
    [
        *((f"raw/guides/chef{suffix}", "careerdata-check") for suffix in GUIDE_FORMATS),
        ("raw/guides/kitchen/CHEF.TXT", "careerdata-check"),
        ("raw/guides/README.md", None),
        ("raw/README.md", None),
        ("raw/guides/chef.png", None),
        ("src/guides/chef.txt", None),
        *((f"raw/{name}", "careerdata-check-all") for name in ("tables/a.csv", "tables/a.yaml", "waivers.toml", "renames.csv")),
        ("raw/approvals.toml", "careerdata-check-all"),
        ("careerdata.toml", "careerdata-check-all"),
        ("pyproject.toml", "careerdata-check-all"),
    ],
)
def test_each_file_is_for_one_hook(name: str, hook: str | None) -> None:
    by_files = {key: one for key, one in hooks().items() if "files" in one}
    taken = [
        key
        for key, one in by_files.items()
        if re.search(one["files"], name) and not ("exclude" in one and re.search(one["exclude"], name))
    ]
    assert taken == ([hook] if hook else [])


def test_the_sample_names_hooks_that_there_are() -> None:
    (repo,) = loaded(SAMPLES / "pre-commit-config.yaml")["repos"]
    assert [hook["id"] for hook in repo["hooks"]] == list(hooks())

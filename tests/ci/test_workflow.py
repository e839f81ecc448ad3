"""The sample workflow for GitHub: the scripts of its jobs, with stand-ins for what only GitHub has."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.ci.samples import ACTION, WORKFLOW, Runner, git, loaded, needs, steps

pytestmark = needs("bash", "git", "jq")
GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$CALLS"
for word in "$@"; do
  case "$word" in
    --jq) next=1 ;;
    body=@*) cat "${word#body=@}" > "$CALLS.body" ;;
    *) if [ -n "$next" ]; then jq --raw-output "$word" "$COMMENTS"; fi; next= ;;
  esac
done
"""
"""A stand-in for GitHub's client: notes what it is asked, filters a file of comments, keeps the body it is given."""


def job(name: str) -> dict[str, Any]:
    """The steps of a job of the workflow."""
    return steps(loaded(WORKFLOW)["jobs"][name])


@pytest.fixture
def commented(runner: Runner, project: Path, tmp_path: Path) -> Any:
    """Runs the step that comments where there are these comments; what GitHub's client was asked for last, and the body."""

    def run(*comments: tuple[int, str, str]) -> tuple[str, str]:
        known = [{"id": number, "user": {"type": kind}, "body": body} for number, kind, body in comments]
        (tmp_path / "comments.json").write_text(json.dumps(known))
        (project / "careerdata.md").write_text("## blocks\n")
        runner.program("gh", GH)
        done = runner.run(
            job("gate")["One comment, kept up to date"],
            {"github.token": "none", "github.event.pull_request.number": "7"},
            GITHUB_REPOSITORY="o/r",
            CALLS=str(tmp_path / "calls"),
            COMMENTS=str(tmp_path / "comments.json"),
        )
        assert done.status == 0, done.said
        return (tmp_path / "calls").read_text().splitlines()[-1], (tmp_path / "calls.body").read_text()

    return run


def test_the_first_comment_is_made_with_a_mark(commented: Any) -> None:
    call, body = commented((1, "User", "<!-- careerdata --> not ours"), (2, "Bot", "of another workflow"))
    assert call.startswith("api --silent --method POST repos/o/r/issues/7/comments -F")
    assert body == "<!-- careerdata -->\n## blocks\n"


def test_the_next_one_takes_its_place(commented: Any) -> None:
    call, body = commented((1, "User", "hello"), (2, "Bot", "<!-- careerdata -->\nold"), (3, "Bot", "<!-- careerdata -->\nolder"))
    assert call.startswith("api --silent --method PATCH repos/o/r/issues/comments/2 -F")
    assert body.endswith("## blocks\n")


CHECKED = "The exports are what the guides say, and the tag is their version"


def test_a_tag_is_released_where_it_is_the_version_of_the_exports(runner: Runner) -> None:
    assert runner.run(job("release")[CHECKED], GITHUB_REF_NAME="v1.0.0").status == 0


def test_a_tag_that_is_another_version_is_not(runner: Runner) -> None:
    done = runner.run(job("release")[CHECKED], GITHUB_REF_NAME="v1.0.1")
    assert (done.status, "the tag is v1.0.1, the release in exports/ is 1.0.0" in done.said) == (1, True)


def test_a_tag_whose_exports_were_not_built_is_not(runner: Runner, project: Path) -> None:
    (project / "exports/json/late.json").write_text("[]\n")  # a build would have left it
    done = runner.run(job("release")[CHECKED], GITHUB_REF_NAME="v1.0.0")
    assert done.status == 1
    assert "exports/ is not what raw/ says" in done.said


def test_the_release_is_packed_to_the_same_bytes_wherever_that_is_done(runner: Runner, project: Path, tmp_path: Path) -> None:
    pack = job("release")["Pack, the same bytes wherever it is done"]
    hashes = set()
    for _ in range(2):
        assert runner.run(pack, GITHUB_REF_NAME="v1.0.0").status == 0
        hashes.add(hashlib.sha256((project / "exports-v1.0.0.tar.gz").read_bytes()).hexdigest())
        (project / "exports/manifest.json").chmod(0o600)
        git(project, "clean", "--quiet", "-fd")
        (project / "exports/manifest.json").touch()
    assert len(hashes) == 1
    assert runner.run(pack, GITHUB_REF_NAME="v1.0.0").status == 0
    (tmp_path / "got").mkdir()
    subprocess.run(["tar", "-xzf", project / "exports-v1.0.0.tar.gz", "-C", tmp_path / "got"], check=True)
    assert (tmp_path / "got/exports/manifest.json").read_bytes() == (project / "exports/manifest.json").read_bytes()


def test_what_is_attested_and_published_is_what_was_packed() -> None:
    of_release = loaded(WORKFLOW)["jobs"]["release"]
    attested = next(step for step in of_release["steps"] if step.get("uses", "").startswith("actions/attest@"))
    subjects = attested["with"]["subject-path"].replace("${{ github.ref_name }}", "$GITHUB_REF_NAME").split()
    published = steps(of_release)["Publish"]["run"]
    assert subjects == ["exports-$GITHUB_REF_NAME.tar.gz", "exports/manifest.json"]
    assert [subject for subject in subjects if subject not in published] == []
    assert of_release["permissions"] == {"contents": "write", "id-token": "write", "attestations": "write"}


@pytest.mark.parametrize("name", ["gate", "release"])
def test_the_action_is_given_inputs_that_it_has(name: str) -> None:
    (given,) = [step["with"] for step in job(name).values() if step.get("uses", "").startswith("OWNER/careerdata@")]
    assert given.keys() <= loaded(ACTION)["inputs"].keys()


def test_no_token_may_do_more_than_its_job_needs() -> None:
    workflow = loaded(WORKFLOW)
    assert workflow["permissions"] == {}
    assert "contents: write" not in json.dumps(workflow["jobs"]["gate"]["permissions"])
    # YAML 1.1 takes the key `on` for a truth value.
    assert "pull_request_target" not in workflow[True]


@pytest.mark.parametrize("path", [ACTION, WORKFLOW], ids=["action", "workflow"])
def test_no_expression_stands_in_a_script_and_no_action_may_change_under_us(path: Path) -> None:
    content = loaded(path)
    jobs = content["jobs"].values() if "jobs" in content else [content["runs"]]
    every = [step for one in jobs for step in one["steps"]]
    assert [step for step in every if "${{" in step.get("run", "")] == []
    used = re.findall(r"uses: (\S+)(.*)", path.read_text("utf-8"))
    others = [(name, comment) for name, comment in used if not name.startswith("OWNER/careerdata@")]
    assert others
    assert [name for name, note in others if not (re.search("@[0-9a-f]{40}$", name) and re.match(r" # v\d", note))] == []

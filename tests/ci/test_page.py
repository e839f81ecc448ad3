"""What docs/ci.md says is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.samples import ACTION, COMPONENT, HOOKS, REPOSITORY, SAMPLES, loaded

PAGE = REPOSITORY / "docs" / "ci.md"
TABLE_ROW = re.compile(r"^\| `([\w-]+)` \| (.*) \|$", re.MULTILINE)


def blocks(language: str) -> list[str]:
    """What stands in the fenced blocks of one language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def rows(heading: str) -> dict[str, str]:
    """The table below a heading that begins so, by its first cell."""
    return dict(TABLE_ROW.findall(PAGE.read_text("utf-8").partition(heading)[2].partition("\n\n")[0]))


def described(declared: Any) -> dict[str, str]:
    """How the page writes inputs or outputs."""
    told = {}
    for name, one in declared.items():
        default = [f"`{one['default']}`" if one["default"] else ""] if "default" in one else []
        told[name] = " | ".join([*default, one["description"]]).strip()
    return told


def test_the_samples_shown_are_the_files_that_the_tests_run() -> None:
    files = ["github-workflow.yml", "gitlab-ci.yml", "pre-commit-config.yaml"]
    assert blocks("yaml") == [(SAMPLES / name).read_text("utf-8") for name in files]
    assert sorted(path.name for path in SAMPLES.iterdir()) == files


def test_inputs_and_outputs_are_told_as_they_are_declared() -> None:
    action = loaded(ACTION)
    component = yaml.safe_load(COMPONENT.read_text("utf-8").split("\n---\n")[0])["spec"]["inputs"]
    told = {name: text.strip() for name, text in rows("The action itself:\n\n").items()}
    assert told == described(action["inputs"])
    assert rows("| output | is |") == described(action["outputs"])
    of_gitlab = rows("the artifact\n`careerdata` of the merge request.\n\n")
    assert {name: text.strip() for name, text in of_gitlab.items()} == described(component)


def test_every_hook_is_told() -> None:
    assert list(rows("| hook | runs | on |")) == [hook["id"] for hook in loaded(HOOKS)]


@pytest.mark.parametrize("page", ["docs/ci.md", "docs/checks.md", "docs/gate.md"])
def test_relative_links_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", (REPOSITORY / page).read_text("utf-8"))
    at: Path = (REPOSITORY / page).parent
    assert [link for link in links if "://" not in link and not (at / link).exists()] == []


def test_the_readme_leads_here() -> None:
    assert "(docs/ci.md)" in (REPOSITORY / "README.md").read_text("utf-8")

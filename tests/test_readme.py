"""What the README says is so."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

README = Path(__file__).resolve().parents[1] / "README.md"
GUIDE = "raw/guides/patient-services-coordinator.txt"
RANGE = "Range: $30k - $60k+ USD"
RANGE_REVERSED = "Range: $60k - $30k USD"


def blocks(language: str) -> list[str]:
    """What stands in the fenced blocks of one language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def careerdata(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user does."""
    command = [sys.executable, "-m", "careerdata", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


def shown_rows() -> list[tuple[str, dict[str, Any]]]:
    """Each row that the README shows, with the file it says it is from."""
    parts = re.split(r"^(exports/json/\w+\.json)\n", blocks("text")[1], flags=re.MULTILINE)
    return [(file, json.loads(row)) for file, row in zip(parts[1::2], parts[2::2], strict=True)]


@pytest.mark.parametrize("number", [0, 1], ids=["main job", "tests"])
def test_the_first_two_console_blocks_hold_one_command_each(number: int) -> None:
    assert len(blocks("console")[number].splitlines()) == 1


def test_the_first_command_builds_and_the_second_one_tests() -> None:
    build, tests = blocks("console")[:2]
    assert build.endswith("nox --session build\n")
    assert tests.endswith("nox --session tests\n")


def test_the_raw_excerpt_stands_in_the_guide(repository: Path) -> None:
    assert blocks("text")[0] in (repository / GUIDE).read_text("utf-8")


def test_the_rows_shown_stand_in_the_exports(repository: Path) -> None:
    for file, shown in shown_rows():
        rows = json.loads((repository / file).read_text("utf-8"))
        assert any(shown.items() <= {k: v for k, v in row.items() if not isinstance(v, list)}.items() for row in rows), shown


def test_the_finding_shown_is_what_check_prints(repository: Path, tmp_path: Path) -> None:
    assert f"`{RANGE_REVERSED}`" in README.read_text("utf-8")
    shutil.copytree(repository / "raw", tmp_path / "raw")
    guide = tmp_path / GUIDE
    guide.write_text(guide.read_text("utf-8").replace(RANGE, RANGE_REVERSED), "utf-8")
    result = careerdata("check", cwd=tmp_path)
    assert result.returncode == 1
    assert blocks("text")[2].strip() in result.stdout


def test_the_commands_named_exist(repository: Path) -> None:
    named = set(re.findall(r"`careerdata ([a-z]+)", README.read_text("utf-8")))
    assert named
    overview = careerdata("--help", cwd=repository).stdout
    assert [name for name in sorted(named) if not re.search(rf"\b{name}\b", overview)] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_relative_links_lead_somewhere(repository: Path, page: str) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", (repository / page).read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not (repository / link).exists()]
    assert missing == []

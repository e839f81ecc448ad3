"""What docs/checks.md says is so."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from careerdata import settings
from careerdata.render import formats

PAGE = Path(__file__).resolve().parents[1] / "docs/checks.md"
BAD = "Range: $60k - $30k USD"


def blocks(language: str) -> list[str]:
    """What stands in the fenced blocks of one language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def careerdata(command: str, cwd: Path, **environment: str) -> int:
    """Run a command as the page writes it; its exit status."""
    words = shlex.split(command)
    assert words[0] == "careerdata"
    told = os.environ | environment
    return subprocess.run([sys.executable, "-m", *words], cwd=cwd, env=told, capture_output=True, check=False).returncode


@pytest.fixture
def project(repository: Path, tmp_path: Path) -> Path:
    """A folder with one guide in which a range is reversed."""
    name = "raw/guides/patient-services-coordinator.txt"
    (tmp_path / "raw/guides").mkdir(parents=True)
    shutil.copy(repository / "raw/waivers.toml", tmp_path / "raw")
    guide = (repository / name).read_text("utf-8")
    (tmp_path / name).write_text(guide.replace("Range: $30k - $60k+ USD", BAD), "utf-8")
    return tmp_path


def test_the_settings_shown_are_settings(project: Path) -> None:
    (project / "careerdata.toml").write_text(blocks("toml")[0], "utf-8")
    read = settings.load(project / "careerdata.toml")
    assert (read.fail_on, read.ignore) == ("warning", ("TXT010",))
    assert read.per_path_ignores == {"guides/drafts/*": ("SAL", "LVL005")}


def test_the_waiver_shown_answers_for_its_finding(project: Path) -> None:
    assert careerdata("careerdata check --select OUT,WVR --fail-on warning", project) == 0
    (project / "raw/waivers.toml").unlink()
    assert careerdata("careerdata check --select OUT,WVR --fail-on warning", project) == 1
    (waiver,) = (block for block in blocks("toml") if "[[waiver]]" in block)
    (project / "raw/waivers.toml").write_text(waiver, "utf-8")
    until = tomllib.loads(waiver)["waiver"][0]["until"]
    assert careerdata(f"careerdata check --select OUT,WVR --fail-on warning --as-of {until}", project) == 0
    assert careerdata("careerdata check --select OUT,WVR --fail-on warning --as-of 2027-07-01", project) == 1


def test_a_baseline_lets_what_was_known_pass_and_stops_what_is_new(project: Path) -> None:
    ((write, check),) = (block.splitlines() for block in blocks("sh") if "--write-baseline" in block)
    assert careerdata(check, project) == 2
    assert careerdata(write, project) == 0
    assert careerdata(check, project) == 0
    guide = project / "raw/guides/patient-services-coordinator.txt"
    guide.write_text("\n" + guide.read_text("utf-8").replace("$42,450", "$2,450"), "utf-8")
    assert careerdata(check, project) == 1


@pytest.mark.parametrize("command", re.findall(r"^\| .* \| `(careerdata check .*)` \|$", PAGE.read_text("utf-8"), re.MULTILINE))
def test_each_command_shown_finds_what_is_wrong(project: Path, command: str) -> None:
    assert careerdata(command, project) == 1
    output = re.search(r"--output (\S+)", command)
    assert output is None or (project / output[1]).stat().st_size > 0


def test_the_summary_of_a_step_is_added_to_its_page(project: Path) -> None:
    page = project / "summary.md"
    page.write_text("before\n", "utf-8")
    careerdata("careerdata check --format github", project, GITHUB_STEP_SUMMARY=str(page))
    assert page.read_text("utf-8").startswith("before\n")
    assert "SAL001" in page.read_text("utf-8")


def test_the_formats_shown_are_formats() -> None:
    shown = set(re.findall(r"--format (\w+)", PAGE.read_text("utf-8")))
    assert len(shown) > 1
    assert shown <= set(formats())


def test_the_help_that_the_page_points_to_names_every_format() -> None:
    assert "`careerdata check --help` names every format" in PAGE.read_text("utf-8")
    command = [sys.executable, "-m", "careerdata", "check", "--help"]
    help_of_check = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert [form for form in formats() if not re.search(rf"\b{form}\b", help_of_check)] == []

"""Settings, baselines and waivers of any content are taken, or refused with a message: never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.checking import baseline_of
from careerdata.settings import SettingsError, load
from careerdata.storage.limits import MAX_SETTINGS_BYTES
from careerdata.validate.triage import baseline
from careerdata.validate.triage.glob import fits
from tests.test_builds import careerdata


@pytest.mark.parametrize("content", ["tool = 1\n", "[tool]\ncareerdata = 1\n", "[tool.careerdata]\n"])
def test_a_project_file_that_says_nothing_of_us_is_passed_over(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(content)
    assert load(path).raw == ("raw",)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("jobs = " + "9" * 5_000, "not TOML"),
        ("a = " + "[" * 100_000, "nest without end"),
        ("a." * 20_000 + "a = 1", "points in a line"),
        ('out = "a\\u0000"', "NUL"),
        ('baseline = "a\\u0000"', "NUL"),
        ("#" * (MAX_SETTINGS_BYTES + 1), "bytes"),
        (f"zzz = '{'a' * 100_000}'", "zzz"),
        ("".join(f"z{number} = 1\n" for number in range(50_000)), "z0"),
    ],
    ids=lambda text: text[:12],
)
def test_settings_of_no_use_are_refused_in_few_words(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "careerdata.toml"
    path.write_text(content)
    with pytest.raises(SettingsError, match=says) as caught:
        load(path)
    assert len(str(caught.value)) < 5_000


def test_settings_that_cannot_be_read_are_wrong_usage_and_no_finding(tmp_path: Path) -> None:
    (tmp_path / "careerdata.toml").write_text("jobs = " + "9" * 5_000)
    run = careerdata("check", ".", cwd=tmp_path)
    assert (run.returncode, "Traceback" in run.stderr) == (2, False)


def test_a_key_of_control_characters_does_not_reach_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "careerdata.toml").write_text('"a\\u001b[31m\\nb" = "\\u001b[31m"\n')
    run = careerdata("check", ".", cwd=tmp_path)
    assert (run.returncode, run.stderr.count("\n"), "\x1b" in run.stderr) == (2, 1, False)


def test_a_path_of_control_characters_does_not_reach_the_terminal(tmp_path: Path) -> None:
    run = careerdata("check", "--config", "a\x1b[31m", ".", cwd=tmp_path)
    assert (run.returncode, "\x1b" in run.stderr) == (2, False)


def test_a_baseline_without_end_is_refused() -> None:
    with pytest.raises(baseline.BaselineError, match="no regular file"):
        baseline_of(Path("/dev/zero"))


@pytest.mark.parametrize("pattern", ["*", "harbour-*", "harbour-pilot", "h?rbour-pilot", "[a-h]*", "*p*l*t*"])
def test_a_name_fits_its_patterns(pattern: str) -> None:
    assert fits("harbour-pilot", pattern)
    assert not fits("Tug", pattern) or pattern == "*"


def test_a_pattern_of_many_stars_is_fast() -> None:
    assert not fits("a" * 2_000, "*a" * 30 + "b")

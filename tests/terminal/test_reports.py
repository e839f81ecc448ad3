"""One run in several formats: text on the terminal, and each `--report` in its file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata import commands
from careerdata.settings import Settings, SettingsError, of
from careerdata.terminal.printing import Printing
from tests.layout_text import make_guide


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Those of a check of one guide that cannot be read."""
    (tmp_path / "chef.txt").write_bytes(b"no\0text")
    return of({"raw": [str(tmp_path)], "out": str(tmp_path / "exports")})


def test_one_run_tells_people_and_tools(settings: Settings, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    sarif, gitlab = tmp_path / "careerdata.sarif", tmp_path / "quality.json"
    status = commands.check([settings], Printing(report=[f"sarif={sarif}", f"gitlab={gitlab}"]))
    told = capsysbinary.readouterr().out.decode()
    assert status == 1
    (result,) = json.loads(sarif.read_text())["runs"][0]["results"]
    (issue,) = json.loads(gitlab.read_text())
    assert result["ruleId"] in told
    assert issue["check_name"] == result["ruleId"]


@pytest.mark.parametrize("command", ["build", "gate"])
def test_a_build_and_the_gate_write_reports_too(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr("careerdata.gating.verdict.failing", lambda _: iter(()))  # takes seconds to import
    (tmp_path / "raw").mkdir()
    make_guide(1).write(tmp_path / "raw")
    of_one = of({"raw": [str(tmp_path / "raw")], "out": str(tmp_path / "exports")})
    also = Printing(report=[f"json={tmp_path / 'all.json'}"])
    status = commands.build(of_one, also) if command == "build" else commands.gate(of_one, None, also)
    assert status == 0
    assert ("verdict" in json.loads((tmp_path / "all.json").read_text())) == (command == "gate")
    assert capsysbinary.readouterr().out


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (["sarif"], "name a format and a file"),
        (["sarif="], "name a format and a file"),
        (["serif=a"], "no format is called 'serif'; there are concise, github, gitlab"),
        (["sarif=a", "json=./a"], "a is named twice"),
    ],
)
def test_a_report_that_cannot_be_meant_is_told_before_any_work(settings: Settings, said: list[str], problem: str) -> None:
    printing = Printing(report=said)
    tried: list[Callable[[], int]] = [
        lambda: commands.check([settings], printing),
        lambda: commands.build(settings, printing),
        lambda: commands.gate(settings, None, printing),
    ]
    for command in tried:
        with pytest.raises(SettingsError, match=problem):
            command()


def test_reports_are_all_written_or_none(settings: Settings, tmp_path: Path) -> None:
    report = [f"json={tmp_path / 'a.json'}", f"sarif={tmp_path / 'nowhere' / 'b'}"]
    with pytest.raises(SettingsError, match=r"--report .*nowhere.*cannot be written"):
        commands.check([settings], Printing(report=report))
    assert not (tmp_path / "a.json").exists()

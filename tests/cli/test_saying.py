"""What a check says, how much of it, where: quiet, verbose, counted, concise, to a file, on a terminal of some width."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from careerdata.render import formats
from careerdata.render.fit import columns, fitted
from tests.cli.conftest import GUIDE, Run

COLOUR = "\x1b["


def test_quiet_says_the_findings_and_nothing_else(project: Path, run: Run) -> None:
    said = run("check", GUIDE, "--select", "SAL001", "-q")
    assert said.out.startswith(f"{GUIDE}:7:8: SAL001 ")
    assert "1 error" not in said.out
    assert not said.out.endswith("\n\n")
    assert (run("check", GUIDE, "--select", "LVL", "--quiet"), said.err) == ((0, "", ""), "")
    (project / GUIDE).write_text((project / GUIDE).read_text().replace("$60k - $30k", "$30k - $60k"))
    assert run("build", GUIDE, "-q", "--select", "SAL001") == (0, "", "")


@pytest.mark.usefixtures("project")
def test_quiet_says_what_kept_the_run_from_being_whole(run: Run) -> None:
    said = run("check", "nowhere", "-q")
    assert (said.status, said.out, "nowhere: no such file" in said.err) == (2, "", True)


def test_verbose_says_what_was_used_and_how_long_it_took(project: Path, run: Run) -> None:
    said = run("check", "raw", "-v", cwd=project)
    assert said.err.splitlines()[:2] == ["settings: careerdata.toml", "raw/tables/salaries.csv: table"]
    assert re.search(rf"^{GUIDE}: layout \w+, score \d\.\d\d$", said.err, re.MULTILINE)
    assert re.search(r"^time: tables \d+\.\d\d s, checking \d+\.\d\d s, reading \d+\.\d\d s$", said.err, re.MULTILINE)
    assert run("check", "raw").err == ""
    assert run("check", "raw", "-v", "-q").status == 2


@pytest.mark.usefixtures("project")
def test_statistics_count_by_code(run: Run) -> None:
    said = run("check", "raw", "--select", "SAL001,SAL011", "--statistics")
    first, *_, last = said.out.splitlines()
    assert re.match(r"2  SAL001  error    \w", first)
    assert last.startswith("1 guide, ")
    assert said.status == 1
    counted = json.loads(run("check", "raw", "--select", "SAL001,SAL011", "--statistics", "--format", "json").out)
    assert (counted[0]["code"], counted[0]["count"]) == ("SAL001", 2)
    assert [one["count"] for one in counted] == sorted((one["count"] for one in counted), reverse=True)
    assert run("check", "raw", "--select", "LVL", "--statistics", "-q").out == ""
    assert run("check", "raw", "--statistics", "--format", "sarif").status == 2


@pytest.mark.usefixtures("project")
def test_concise_is_a_line_a_finding(run: Run) -> None:
    lines = run("check", "raw", "--format", "concise").out.splitlines()
    found = json.loads(run("check", "raw", "--format", "json").out)["findings"]
    assert len(lines) == len(found) + 1
    assert all(re.match(r"raw/[\w/]+\.\w+:\d+:\d+: [A-Z]{3}\d{3} .+ \[(error|warning|info)\]$", line) for line in lines[:-1])
    assert run("check", "raw", "--format", "concise", "-q").out.splitlines() == lines[:-1]


def test_a_file_gets_the_format_and_the_terminal_the_text(project: Path, run: Run) -> None:
    text = run("check", "raw").out
    said = run("check", "raw", "--format", "sarif", "--output", "a.sarif", "--report", "json=a.json", columns=100)
    assert said.status == 1
    assert "SAL001" in said.out
    assert said.out.count("to mend it") == text.count("to mend it")
    assert json.loads((project / "a.sarif").read_text())["version"] == "2.1.0"
    assert json.loads((project / "a.json").read_text())["summary"]["guides"] == 1
    assert run("check", "raw", "--output", "a.txt").out == text == (project / "a.txt").read_text()
    assert COLOUR not in (project / "a.sarif").read_text()


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("environment", "terminal", "coloured"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"CI": "true"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "CI": "true"}, False, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colour_is_for_terminals_and_who_asks_for_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], terminal: bool, coloured: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert (COLOUR in run("check", "raw", columns=80 if terminal else None).out) == coloured
    assert COLOUR not in run("check", "raw", "--format", "json").out


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize(
    "words", [["check", "raw"], ["rules"], ["explain", "SAL008"], ["inspect", GUIDE], ["--help"], ["check", "--help"]]
)
def test_what_is_printed_fits_the_terminal(project: Path, run: Run, width: int, words: list[str]) -> None:
    (project / GUIDE).write_text((project / GUIDE).read_text() + "\n" + "A cook who cooks by day earns $20,000. " * 9 + "\n")
    lines = run(*words, columns=width).out.splitlines()
    assert [line for line in lines if columns(line) > width] == []
    unbroken = run(*words).out
    if "--help" not in words and words[0] != "check":
        assert " ".join(" ".join(lines).split()) == " ".join(unbroken.split()), "nothing is cut"


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("form", [form for form in formats() if form != "text"])
def test_what_programs_read_is_the_same_on_a_terminal_of_any_width(run: Run, form: str) -> None:
    assert run("check", "raw", "--format", form, columns=40).out == run("check", "raw", "--format", form).out


def test_a_line_is_broken_at_blanks_and_no_word_of_it() -> None:
    assert fitted("  a bb ccc", None) == "  a bb ccc"
    assert fitted("one two three four five six seven", 20) == "one two three four\n  five six seven"
    assert fitted("    - one two three four five", 22, hang=6) == "    - one two three\n      four five"
    assert fitted(f"\x1b[31mred\x1b[0m {'x' * 30} end", 20) == f"\x1b[31mred\x1b[0m\n  {'x' * 30}\n  end"
    assert columns("日本 a\u0301") == 6


def test_rules_are_listed_by_prefix_and_format(run: Run) -> None:
    assert {line[:5] for line in run("rules", "SAL00", "lvl").out.splitlines()} >= {"SAL00", "LVL01"}
    assert {line[:3] for line in run("rules", "SAL00", "lvl").out.splitlines()} == {"SAL", "LVL"}
    said = json.loads(run("rules", "SAL001", "--format", "json").out)
    assert [one["code"] for one in said] == ["SAL001"]
    assert said[0].keys() == {"code", "severity", "title", "reason", "hint", "heavy"}
    assert run("rules", "SAL001", "--format", "markdown").out.splitlines()[2].startswith("| SAL001 | error | ")
    assert run("rules", "XYZ").status == 2
    assert run("rules", "--format", "toml").status == 2


@pytest.mark.usefixtures("project")
def test_a_repeated_select_adds_up(run: Run) -> None:
    def codes(*words: str) -> set[str]:
        return {one["code"] for one in json.loads(run("check", "raw", "--format", "json", *words).out)["findings"]}

    both = codes("--select", "SAL001,SAL011", "--select", "TXT")
    assert both == codes("--select", "SAL001,SAL011") | codes("--select", "TXT")
    assert {"SAL001"} < both
    assert codes("--ignore", "SAL", "--ignore", "TXT") == {code for code in codes() if code[:3] not in ("SAL", "TXT")}


def test_an_unknown_key_is_wrong_usage_that_names_its_line(project: Path, run: Run) -> None:
    (project / "careerdata.toml").write_text("\nselct = ['SAL']\n")
    said = run("check", "raw", cwd=project / "raw")
    assert said.status == 2
    said = run("check", project / GUIDE, cwd=project / "elsewhere")
    assert said == (2, "", "careerdata: ../careerdata.toml:2: selct: unknown key; did you mean select?\n")


@pytest.mark.parametrize(
    ("line", "proposed"),
    [
        ("careerdata check --select SAL00", "SAL001"),
        ("careerdata check --ignore LVL,SA", "LVL,SAL"),
        ("careerdata check --format sa", "sarif"),
        ("careerdata build --report gi", "github="),
        ("careerdata rules --format m", "markdown"),
        ("careerdata explain SAL00", "SAL001"),
        ("careerdata gate --fail-on w", "warning"),
    ],
)
def test_a_shell_completes(run: Run, monkeypatch: pytest.MonkeyPatch, line: str, proposed: str) -> None:
    monkeypatch.setenv("_CAREERDATA_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(len(line.split()) - 1))
    assert proposed in run().out.splitlines()


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("said", "near"),
    [
        (("check", "raw", "--format", "jsno"), "did you mean json?"),
        (("check", "raw", "--report", "srif=x"), "did you mean sarif?"),
        (("history", "--format", "txet"), "did you mean text?"),
        (("rules", "SLA"), "did you mean SAL?"),
        (("explain", "SAL04"), "did you mean SAL004?"),
    ],
)
def test_name_that_there_is_none_of_is_told_with_the_nearest(run: Run, said: tuple[str, ...], near: str) -> None:
    assert (run(*said).status, near in run(*said).err) == (2, True)


def test_findings_of_waivers_stand_in_the_order_of_the_file(project: Path, run: Run) -> None:
    wrong = '[[waiver]]\ncode = "SAL01"\nguide = "nobody"\nrecord = "*"\nuntil = "soon"\n'
    (project / "raw" / "waivers.toml").write_text(wrong)
    lines = [line.split(":")[1] for line in run("check", "raw", "--select", "WVR", "--format", "concise").out.splitlines()[:-1]]
    assert lines == ["1", "2", "3", "5"]

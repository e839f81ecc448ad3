"""The forms that other tools read, with friendly and with hostile text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import careerdata
from careerdata.render import formats, render
from careerdata.render.escape import printable_lines
from careerdata.render.forms import github, markdown
from careerdata.render.rule_help import in_markdown
from careerdata.validate import catalogue
from careerdata.validate.finding import Excerpt, Finding, Related, Severity
from careerdata.validate.result import Result
from careerdata.validate.rule import Rule
from careerdata.validate.runner import RuleBroke

SCHEMAS = Path(__file__).resolve().parents[2].parent / "shared" / "schemas"
HOSTILE = "100% ::error::a,b:c\r\n]]> <b> & \"' \x00\x07\x1b[31m\u202e\ufffe\ud800 ::set-output name=x::y"
FINDING = Finding(
    code="SAL001",
    severity="error",
    message="the range is reversed: from $60,000 to $30,000",
    hint="swap the two ends",
    source_file="guides/data-analyst.txt",
    line=9,
    column=8,
    guide_id="data-analyst",
    table="salaries",
    record_id="data-analyst/salary/headline-year",
    field="minimum",
    related=(Related(file="guides/data-analyst.txt", line=9, text="$30k"),),
    fingerprint="0123456789abcdef",
    excerpt=Excerpt(text="Gehälter $60k", width=4, byte_column=11, byte_width=4),
)
EVIL = replace(
    FINDING,
    message=HOSTILE,
    hint=HOSTILE,
    source_file="guides/50%, a:b <x> ü.txt",
    related=(Related(file="guides/50%, a:b.txt", line=3, text=HOSTILE),),
    fingerprint="fedcba9876543210",
)
MACHINE = [form for form in formats() if form not in ("markdown", "text")]


def result(*findings: Finding) -> Result:
    return Result(findings=findings, guides=2, records={"salaries": 15}, files=("guides/data-analyst.txt", "guides/clean.txt"))


def parsed(form: str, *findings: Finding) -> Any:
    return json.loads(render(form, result(*findings)))


def published(name: str) -> Any:
    path = SCHEMAS / name
    if not path.is_file():
        pytest.skip(f"no file {path}")
    return json.loads(path.read_text(encoding="utf-8"))


PROMISED = {"github", "gitlab", "json", "junit", "markdown", "rdjson", "sarif", "text"}
"""What downstream teams rely on; there may be more."""


def test_the_formats_promised_are_there() -> None:
    assert set(formats()) >= PROMISED


def test_unknown_format_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="no format is called 'papyrus'") as told:
        render("papyrus", Result())
    assert {form for form in formats() if form in str(told.value)} >= PROMISED


@pytest.mark.parametrize("form", formats())
@pytest.mark.parametrize("findings", [(), (FINDING,), (EVIL,)], ids=["none", "plain", "hostile"])
def test_every_form_is_text_without_controls(form: str, findings: tuple[Finding, ...]) -> None:
    if form == "json" and findings == (EVIL,):
        findings = (replace(EVIL, message="\x1b[31m", hint="", related=()),)
    shown = render(form, result(*findings))
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f]", shown) is None
    assert shown == "" or shown.endswith("\n")


# --- JSON ---


def test_json_has_the_findings_and_the_summary() -> None:
    waived = replace(FINDING, waived=True, waiver_reason="ours")
    content = parsed("json", FINDING, waived, replace(FINDING, status="known"), replace(FINDING, severity="info"))
    assert content["summary"] == {
        "guides": 2,
        "records": {"salaries": 15},
        "errors": 1,
        "warnings": 0,
        "infos": 1,
        "waived": 1,
        "known": 1,
        "facts": {"cited": 0, "checked": 0},
    }
    assert content["findings"][0] == {
        "code": "SAL001",
        "severity": "error",
        "message": "the range is reversed: from $60,000 to $30,000",
        "hint": "swap the two ends",
        "source_file": "guides/data-analyst.txt",
        "line": 9,
        "column": 8,
        "guide_id": "data-analyst",
        "table": "salaries",
        "record_id": "data-analyst/salary/headline-year",
        "field": "minimum",
        "related": [{"file": "guides/data-analyst.txt", "line": 9, "text": "$30k"}],
        "fix": None,
        "fingerprint": "0123456789abcdef",
        "status": "new",
        "waived": False,
        "waiver_reason": None,
    }


def test_json_keeps_what_stands_in_a_message() -> None:
    message = 'a\x1b[31m "b"\n%'
    assert parsed("json", replace(FINDING, message=message))["findings"][0]["message"] == message


def test_json_tells_of_broken_rules() -> None:
    content = json.loads(render("json", Result(broken=[RuleBroke("SAL001", ValueError("x"))], unopened=["a.txt: denied"])))
    assert content["broken"] == [{"code": "SAL001", "error": "SAL001 broke: ValueError: x"}]
    assert content["unopened"] == ["a.txt: denied"]


# --- Markdown ---


def test_markdown_sums_up_and_has_a_row_for_each_finding() -> None:
    lines = render("markdown", result(FINDING, replace(FINDING, waived=True))).splitlines()
    assert lines[2] == "2 guides, 15 records: 1 error, 0 warnings, 0 infos, 1 waived."
    assert sum(line.startswith("| ") for line in lines) == len(("heading", "rule", "finding"))


@given(st.text())
def test_no_text_of_a_guide_is_mark_up_in_markdown(text: str) -> None:
    last = render("markdown", result(replace(EVIL, message=text, hint=text))).splitlines()[-1]
    assert re.fullmatch(r"(\| [^|<>`*_\[\]\\~$@]*){4}\|", last) is not None


def test_markdown_says_how_much_of_a_long_list_it_shows() -> None:
    shown = render("markdown", result(*[replace(FINDING, line=line) for line in range(markdown.MOST + 1)]))
    assert f"showing {markdown.MOST} of {markdown.MOST + 1} findings." in shown


# --- GitHub ---

COMMAND = re.compile(r"::(?:error|warning|notice)(?: [A-Za-z]+=[^,:\r\n]*(?:,[A-Za-z]+=[^,:\r\n]*)*)?::[^\r\n]*")


def unescaped(value: str) -> str:
    return value.replace("%3A", ":").replace("%2C", ",").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def test_github_annotation_stands_at_its_line_and_column() -> None:
    assert render("github", result(FINDING)) == (
        "::error file=guides/data-analyst.txt,line=9,col=8,endColumn=12,title=SAL001"
        "::the range is reversed: from $60,000 to $30,000%0Aswap the two ends\n"
    )


def test_github_annotation_with_hostile_text_is_one_command_with_its_file_whole() -> None:
    (line,) = render("github", result(EVIL)).splitlines()
    assert COMMAND.fullmatch(line)
    file = re.search(r"file=([^,]*)", line)
    assert file is not None
    assert unescaped(file[1]) == EVIL.source_file


@pytest.mark.parametrize("message", ["9% of 50%", "100%0A", "a%3Ab%2Cc%25"])
def test_github_shows_percent_signs_as_they_stand(message: str) -> None:
    line = render("github", result(replace(FINDING, message=message)))
    assert unescaped(line.split("::", 2)[2]) == f"{message}\n{FINDING.hint}\n"


@given(st.text(), st.text())
def test_no_text_escapes_its_github_command(message: str, path: str) -> None:
    lines = render("github", result(replace(FINDING, message=message, source_file=path or "x"))).split("\n")
    assert len(lines) == 2
    assert COMMAND.fullmatch(lines[0])


@pytest.mark.parametrize(("severity", "level"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_github_list_beyond_its_limit_says_how_much_it_shows(severity: Severity, level: str) -> None:
    lines = render("github", result(*[replace(FINDING, severity=severity)] * 30)).splitlines()
    assert len(lines) == github.MOST
    assert all(line.startswith(f"::{level} ") for line in lines)
    assert "showing 9 of 30" in lines[-1]


def test_github_list_at_its_limit_is_whole() -> None:
    assert "showing" not in render("github", result(*[FINDING] * github.MOST))


# --- SARIF ---


@pytest.mark.parametrize("findings", [(), (FINDING,), (EVIL,)], ids=["none", "plain", "hostile"])
def test_sarif_passes_the_published_schema(findings: tuple[Finding, ...]) -> None:
    schema = published("sarif-2.1.0.json")
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    waived = replace(FINDING, waived=True, waiver_reason=HOSTILE)
    content = json.loads(
        render(
            "sarif",
            Result(findings=[*findings, waived, replace(FINDING, status="known")], broken=[RuleBroke("X", ValueError(HOSTILE))]),
        )
    )
    assert [error.message for error in validator.iter_errors(content)] == []


def test_sarif_result_names_rule_place_and_fingerprint() -> None:
    run = parsed("sarif", FINDING)["runs"][0]
    (found,) = run["results"]
    assert run["tool"]["driver"]["rules"][found["ruleIndex"]]["id"] == found["ruleId"] == "SAL001"
    region = found["locations"][0]["physicalLocation"]["region"]
    assert (run["columnKind"], region) == ("unicodeCodePoints", {"startLine": 9, "startColumn": 8, "endColumn": 12})
    assert found["partialFingerprints"] == {"careerdata/v1": "0123456789abcdef"}
    assert found["level"] == "error"


def test_sarif_driver_says_its_version_and_each_rule_its_help() -> None:
    driver = parsed("sarif", FINDING)["runs"][0]["tool"]["driver"]
    assert driver["version"] == driver["semanticVersion"] == careerdata.__version__
    (rule,) = driver["rules"]
    assert catalogue.find("SAL001").hint in rule["help"]["text"]
    assert {"Bad:", "Good:"} <= set(rule["help"]["markdown"].split("\n"))
    assert rule["helpUri"].startswith(driver["informationUri"])
    assert rule["helpUri"].endswith("#sal001")


@pytest.mark.parametrize("rule", catalogue.rules(), ids=lambda rule: rule.code)
def test_examples_of_a_rule_stay_in_their_fences(rule: type[Rule]) -> None:
    tokens = MarkdownIt().parse(in_markdown(rule))
    fences = [token.content.strip() for token in tokens if token.type == "fence"]
    assert fences == [printable_lines(example.shown().expandtabs(4)).strip() for example in (rule.bad, rule.good)]
    assert tokens[-2].content.startswith("`careerdata explain")


def test_sarif_suppresses_waived_findings_and_leaves_known_ones_unchanged() -> None:
    waived, known = parsed("sarif", replace(FINDING, waived=True, waiver_reason="ours"), replace(FINDING, status="known"))[
        "runs"
    ][0]["results"]
    assert waived["suppressions"] == [{"kind": "external", "justification": "ours"}]
    assert known["baselineState"] == "unchanged"
    in_text = parsed("sarif", replace(FINDING, waived=True, waived_in_text=True))["runs"][0]["results"][0]
    assert in_text["suppressions"][0]["kind"] == "inSource"


def test_sarif_address_of_a_file_is_a_uri() -> None:
    location = parsed("sarif", EVIL)["runs"][0]["results"][0]["locations"][0]
    uri = location["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", uri)
    assert unquote(uri) == EVIL.source_file


# --- rdjson ---


@pytest.mark.parametrize("findings", [(), (FINDING,), (EVIL,)], ids=["none", "plain", "hostile"])
def test_rdjson_passes_the_published_schema(findings: tuple[Finding, ...]) -> None:
    jsonschema.Draft4Validator(published("rdjson.json")).validate(parsed("rdjson", *findings))


def test_rdjson_columns_count_bytes() -> None:
    (diagnostic,) = parsed("rdjson", FINDING)["diagnostics"]
    assert diagnostic["location"]["range"] == {"start": {"line": 9, "column": 11}, "end": {"line": 9, "column": 15}}
    assert (diagnostic["severity"], diagnostic["code"]) == ("ERROR", {"value": "SAL001"})


# --- GitLab ---


def test_gitlab_issue_has_what_the_report_requires() -> None:
    issues = parsed("gitlab", FINDING, replace(EVIL, severity="warning"), replace(FINDING, severity="info", fingerprint="f3"))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= issue.keys()
        assert isinstance(issue["location"]["path"], str)
        assert isinstance(issue["location"]["lines"]["begin"], int)


# --- JUnit ---


def suites(*findings: Finding, **more: Any) -> ET.Element:
    return ET.fromstring(render("junit", replace(result(*findings), **more)))


@pytest.mark.parametrize(("fail_on", "failures"), [("error", "1"), ("warning", "2"), ("never", "0")])
def test_junit_finding_that_does_not_block_is_no_failure(fail_on: str, failures: str) -> None:
    root = suites(FINDING, replace(FINDING, severity="warning"), replace(FINDING, severity="info"), fail_on=fail_on)
    assert (root.get("tests"), root.get("failures"), root[0].get("failures")) == ("4", failures, failures)
    outcomes = [case[0] for case in root[0].findall("testcase")]
    assert [outcome.tag for outcome in outcomes].count("failure") == int(failures)
    assert all(FINDING.message in (outcome.text or "") for outcome in outcomes)


def test_junit_finding_that_must_block_is_a_failure() -> None:
    assert suites(FINDING, fail_on="never", bound_to_block={FINDING.fingerprint}).get("failures") == "1"


def test_junit_has_a_case_with_a_failure_for_each_finding_that_blocks() -> None:
    more = (replace(FINDING, severity="warning", line=12), replace(FINDING, severity="info", line=13))
    root = suites(FINDING, *more, fail_on="warning")
    assert (root.tag, root.get("tests"), root.get("failures"), root.get("errors")) == ("testsuites", "4", "2", "0")
    suite = root[0]
    assert (suite.tag, suite.get("name"), suite.get("tests"), suite.get("failures")) == (
        "testsuite",
        "guides/data-analyst.txt",
        "3",
        "2",
    )
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == ["SAL001 at 9:8", "SAL001 at 12:8", "SAL001 at 13:8"]
    assert {case.get("classname") for case in cases} == {"guides/data-analyst.txt"}
    assert [failure.get("message") for failure in suite.iter("failure")] == [FINDING.message] * 2


def test_junit_file_without_findings_passes() -> None:
    clean = suites(FINDING)[1]
    assert (clean.get("name"), clean.get("tests"), clean.get("failures")) == ("guides/clean.txt", "1", "0")


def test_junit_with_hostile_text_parses_and_keeps_its_words() -> None:
    failure = next(suites(EVIL).iter("failure"))
    message = failure.get("message") or ""
    assert message.startswith("100% ::error::a,b:c␍␊]]> <b> & \"' ")


@given(st.text())
def test_junit_parses_whatever_a_message_holds(message: str) -> None:
    failure = next(suites(replace(FINDING, message=message, hint=message)).iter("failure"))
    assert len(failure.get("message") or "") == len(message)


def test_junit_tells_of_broken_rules_as_errors() -> None:
    root = suites(broken=[RuleBroke("SAL001", ValueError("x"))])
    assert root.get("errors") == "1"
    assert next(root.iter("error")).get("message") == "SAL001 broke: ValueError: x"


def test_junit_of_nothing_has_a_case() -> None:
    assert len(list(suites(files=()).iter("testcase"))) == 1


@pytest.mark.parametrize("form", [form for form in MACHINE if form not in ("json", "sarif")])
def test_waived_and_known_findings_are_left_out(form: str) -> None:
    shown = render(form, result(replace(FINDING, waived=True), replace(FINDING, status="known")))
    assert "SAL001" not in shown

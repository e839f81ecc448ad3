"""Findings as JUnit XML: a suite a file, a case a finding, which fails where the finding blocks."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from careerdata.render.escape import printable
from careerdata.render.summary import faults
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result


def render(result: Result) -> str:
    """A suite for each file that was checked. A finding that does not block passes, and so does a file without any."""
    findings: dict[str, list[Finding]] = {file: [] for file in result.files}
    for finding in result.open:
        findings.setdefault(finding.source_file, []).append(finding)
    suites = [
        _suite(file, [_case(one, result) for one in found], _failures(found, result), 0) for file, found in findings.items()
    ]
    errors = faults(result)
    if errors or not suites:
        # Consumers take a report without a case for a mistake.
        suites.append(_suite("careerdata", [_error(error) for error in errors], 0, len(errors)))
    tests = sum(max(len(found), 1) for found in findings.values()) + (max(len(errors), 1) if errors or not findings else 0)
    opening = f'<testsuites name="careerdata" tests="{tests}" failures="{_failures(result.open, result)}" errors="{len(errors)}">'
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>', opening, *suites, "</testsuites>"]) + "\n"


def _failures(findings: Sequence[Finding], result: Result) -> int:
    return sum(map(result.blocks, findings))


def _suite(name: str, cases: list[str], failures: int, errors: int) -> str:
    cases = cases or [f'    <testcase name="no findings" classname="{_xml(name)}"/>']
    opening = f'  <testsuite name="{_xml(name)}" tests="{len(cases)}" failures="{failures}" errors="{errors}">'
    return "\n".join([opening, *cases, "  </testsuite>"])


def _case(finding: Finding, result: Result) -> str:
    place = f"{finding.line}:{finding.column}"
    text = (
        _xml(f"{finding.source_file}:{place}: {finding.code} {finding.message} [{finding.severity}]") + "\n" + _xml(finding.hint)
    )
    if not result.blocks(finding):
        outcome = f"<system-out>{text}</system-out>"
    else:
        outcome = f'<failure type="{finding.severity}" message="{_xml(finding.message)}">{text}</failure>'
    return f'    <testcase name="{finding.code} at {place}" classname="{_xml(finding.source_file)}">{outcome}</testcase>'


def _error(error: str) -> str:
    return f'    <testcase name="run" classname="careerdata"><error type="error" message="{_xml(error)}"/></testcase>'


def _xml(text: str) -> str:
    """Text for an element or an attribute of XML 1.0, which has no way to say most controls."""
    return escape(printable(text))

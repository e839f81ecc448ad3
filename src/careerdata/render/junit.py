"""Findings as JUnit XML: a suite a file, a failed case for each error or warning."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from careerdata.render.choice import faults, open_findings
from careerdata.render.clean import printable
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result


def render(result: Result) -> str:
    """Suites in the order of the findings; an info is a case that passes, and so is a run that found nothing."""
    root = Element("testsuites", name="careerdata")
    files: dict[str, list[Finding]] = {}
    for finding in open_findings(result):
        files.setdefault(finding.source_file, []).append(finding)
    for file, found in files.items():
        _suite(root, file, found)
    _run(root, faults(result), found_nothing=not files)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, file: str, found: Sequence[Finding]) -> None:
    failures = sum(finding.severity != "info" for finding in found)
    suite = SubElement(root, "testsuite", name=printable(file), tests=str(len(found)), failures=str(failures), errors="0")
    for finding in found:
        place = f"{finding.line}:{finding.column}"
        case = SubElement(suite, "testcase", name=f"{finding.code} at {place}", classname=printable(file))
        message = printable(finding.message)
        text = f"{printable(file)}:{place}: {finding.code} {message}\n{printable(finding.hint)}"
        if finding.severity == "info":
            SubElement(case, "system-out").text = text
        else:
            SubElement(case, "failure", message=message, type=finding.severity).text = text


def _run(root: Element, errors: Sequence[str], *, found_nothing: bool) -> None:
    """The run itself as a suite, where it broke or found nothing: consumers take a report without cases for a mistake."""
    if not errors and not found_nothing:
        return
    tests = str(max(len(errors), 1))
    suite = SubElement(root, "testsuite", name="careerdata", tests=tests, failures="0", errors=str(len(errors)))
    for error in errors:
        case = SubElement(suite, "testcase", name="run", classname="careerdata")
        SubElement(case, "error", message=printable(error), type="error")
    if not errors:
        SubElement(suite, "testcase", name="run", classname="careerdata")

"""Findings as workflow commands of GitHub Actions, which it shows beside the lines of a pull request.

Escapes are those of `@actions/toolkit` (packages/core/src/command.ts).
"""

from __future__ import annotations

from careerdata.render.escape import printable
from careerdata.render.summary import faults, showing
from careerdata.validate.finding import SEVERITIES, Finding, Severity
from careerdata.validate.result import Result

MOST = 10
"""Annotations of a level that GitHub shows for a step; it drops the others without a word (its documentation on limits)."""

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(result: Result) -> str:
    """One command a finding, the first ten of each level; one more where there are more says so in place of the last."""
    lines = [f"::error title=careerdata::{_data(printable(fault))}" for fault in faults(result)]
    for severity in SEVERITIES:
        findings = [one for one in result.open if one.severity == severity]
        room = MOST - len(lines) if severity == "error" else MOST
        shown = findings if len(findings) <= room else findings[: max(room - 1, 0)]
        lines += [_command(one) for one in shown]
        if len(shown) < len(findings):
            lines.append(f"::{_LEVELS[severity]} title=careerdata::{showing(len(shown), len(findings), f'{severity}s')}")
    return "".join(f"{line}\n" for line in lines)


def _command(finding: Finding) -> str:
    properties = {
        "file": printable(finding.source_file),
        "line": str(finding.line),
        "col": str(finding.column),
        "endColumn": str(finding.column + finding.excerpt.width),
        "title": finding.code,
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = f"{printable(finding.message)}\n{printable(finding.hint)}"
    return f"::{_LEVELS[finding.severity]} {written}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

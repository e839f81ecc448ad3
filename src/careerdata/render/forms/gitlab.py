"""Findings as GitLab's code quality report: description, check_name, fingerprint, severity and location of each."""

from __future__ import annotations

import orjson

from careerdata.render.escape import printable
from careerdata.validate.finding import Finding, Severity
from careerdata.validate.result import Result

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def render(result: Result) -> str:
    """An array of the findings that are neither waived nor known."""
    return orjson.dumps([_issue(one) for one in result.open], option=orjson.OPT_INDENT_2).decode() + "\n"


def _issue(finding: Finding) -> dict[str, object]:
    return {
        "description": printable(f"{finding.message} ({finding.hint})"),
        "check_name": finding.code,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": finding.source_file,
            "lines": {"begin": finding.line},
        },
    }

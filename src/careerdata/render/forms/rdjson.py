"""Findings as reviewdog's DiagnosticResult (rdjson). Its columns count bytes of UTF-8, its ends are exclusive."""

from __future__ import annotations

from typing import Any

import orjson

from careerdata.render.escape import printable
from careerdata.render.mends import rdjson_suggestions
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result


def render(result: Result) -> str:
    """A DiagnosticResult of the findings that are neither waived nor known."""
    content = {"source": {"name": "careerdata"}, "diagnostics": [_diagnostic(one) for one in result.open]}
    return orjson.dumps(content, option=orjson.OPT_INDENT_2).decode() + "\n"


def _diagnostic(finding: Finding) -> dict[str, Any]:
    column, width = finding.excerpt.byte_column, finding.excerpt.byte_width
    diagnostic: dict[str, Any] = {
        "message": printable(f"{finding.message} ({finding.hint})"),
        "location": {
            "path": finding.source_file,
            "range": {
                "start": {"line": finding.line, "column": column},
                "end": {"line": finding.line, "column": column + width},
            },
        },
        "severity": finding.severity.upper(),
        "code": {"value": finding.code},
    }
    if suggestions := rdjson_suggestions(finding):
        diagnostic["suggestions"] = suggestions
    if finding.related:
        diagnostic["related_locations"] = [
            {"message": printable(other.text), "location": {"path": other.file, "range": {"start": {"line": other.line}}}}
            for other in finding.related
        ]
    return diagnostic

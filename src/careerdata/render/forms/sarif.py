"""Findings as SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

import orjson

from careerdata.render.escape import printable
from careerdata.render.mends import sarif_fixes
from careerdata.render.rule_help import PACKAGE, home, in_markdown, in_text
from careerdata.render.summary import faults
from careerdata.validate.catalogue import rules
from careerdata.validate.finding import Finding, Severity
from careerdata.validate.result import Result
from careerdata.validate.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEMS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "recommendation"}
"""As code scanning calls them."""


def render(result: Result) -> str:
    """One run: the rules that found something, and all findings; waived ones are suppressed, known ones unchanged."""
    codes = {one.code for one in result.findings}
    described = [rule for rule in rules() if rule.code in codes]
    index = {rule.code: number for number, rule in enumerate(described)}
    run: dict[str, Any] = {
        "tool": {"driver": _driver(described)},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, index) for one in result.findings],
    }
    run["invocations"] = [_invocation(result)]
    content = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return orjson.dumps(content, option=orjson.OPT_INDENT_2).decode() + "\n"


def _driver(described: Sequence[type[Rule]]) -> dict[str, Any]:
    return {
        "name": "careerdata",
        "version": version(PACKAGE),
        "semanticVersion": version(PACKAGE),
        "informationUri": home(),
        "rules": [_rule(rule) for rule in described],
    }


def _rule(rule: type[Rule]) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.__name__,
        "shortDescription": {"text": rule.title()},
        "fullDescription": {"text": rule.reason() or rule.title()},
        "help": {"text": in_text(rule), "markdown": in_markdown(rule)},
        "helpUri": f"{home()}#{rule.code.lower()}",
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.code[:3]], "problem.severity": _PROBLEMS[rule.severity]},
    }


def _invocation(result: Result) -> dict[str, Any]:
    notes = [{"level": "error", "message": {"text": printable(fault)}} for fault in faults(result)]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _result(finding: Finding, index: dict[str, int]) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endColumn": finding.column + finding.excerpt.width,
    }
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": printable(f"{finding.message} ({finding.hint})")},
        "locations": [_location(finding.source_file, region)],
        "partialFingerprints": {"careerdata/v1": finding.fingerprint},
        "baselineState": "unchanged" if finding.status == "known" else "new",
    }
    if finding.code in index:
        result["ruleIndex"] = index[finding.code]
    if fixes := sarif_fixes(finding, _uri(finding.source_file)):
        result["fixes"] = fixes
    if finding.related:
        result["relatedLocations"] = [
            {**_location(other.file, {"startLine": other.line}), "message": {"text": printable(other.text)}}
            for other in finding.related
        ]
    if finding.waived:
        kind = "inSource" if finding.waived_in_text else "external"
        result["suppressions"] = [{"kind": kind, "justification": printable(finding.waiver_reason or "")}]
    return result


def _location(file: str, region: dict[str, Any]) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}, "region": region}}


def _uri(file: str) -> str:
    """A path as a URI reference (RFC 3986); an address keeps its scheme."""
    scheme, parted, rest = file.partition("://")
    return f"{scheme}://{quote(rest, safe='/')}" if parted else quote(file, safe="/")

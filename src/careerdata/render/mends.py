"""What the forms say of how a finding can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careerdata.render.escape import printable
from careerdata.validate.finding import Finding
from careerdata.validate.fix import Edit


def by_flag(finding: Finding) -> str:
    """The flags that mend a finding; empty where none do."""
    if finding.fix is None:
        return ""
    return "--fix" if finding.fix.safe else "--fix --unsafe-fixes"


def can_be_mended(findings: Sequence[Finding]) -> str:
    """How many findings can be mended, in a line; empty where none can."""
    safe = sum(one.fix is not None and one.fix.safe for one in findings)
    unsafe = sum(one.fix is not None and not one.fix.safe for one in findings)
    if not safe + unsafe:
        return ""
    first = f"{safe:,} can be mended with --fix" if safe else ""
    more = f"{unsafe:,}{' more' if safe else ' can be mended'} with --unsafe-fixes" if unsafe else ""
    return ", ".join(filter(None, (first, more)))


def sarif_fixes(finding: Finding, uri: str) -> list[dict[str, Any]]:
    """The mend as SARIF has it: replacements of regions of the file at `uri`."""
    if finding.fix is None:
        return []
    said = finding.hint if finding.fix.safe else f"look at it first: {finding.hint}"
    change = {"artifactLocation": {"uri": uri}, "replacements": [_replacement(edit) for edit in finding.fix.edits]}
    return [{"description": {"text": printable(said)}, "artifactChanges": [change]}]


def rdjson_suggestions(finding: Finding) -> list[dict[str, Any]]:
    """The mend as reviewdog has it, its columns in bytes of UTF-8."""
    if finding.fix is None:
        return []
    return [
        {
            "range": {
                "start": {"line": edit.line, "column": edit.byte_column},
                "end": {"line": edit.end_line, "column": edit.byte_end_column},
            },
            "text": edit.text,
        }
        for edit in finding.fix.edits
    ]


def _replacement(edit: Edit) -> dict[str, Any]:
    region = {"startLine": edit.line, "startColumn": edit.column, "endLine": edit.end_line, "endColumn": edit.end_column}
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}

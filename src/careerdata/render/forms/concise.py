"""Findings a line each, for people who know what to do and for editors that read lines."""

from __future__ import annotations

from careerdata.render.escape import printable
from careerdata.render.summary import published, summary, untold
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result


def render(result: Result) -> str:
    """All findings that are neither waived nor known: place, code and message; then a line that sums them up."""
    lines = [*map(_line, result.open), *(f"error: {printable(fault)}" for fault in untold(result))]
    if not result.quiet:
        lines += [summary(result), *map(printable, published(result))]
    return "".join(f"{line}\n" for line in lines)


def _line(finding: Finding) -> str:
    place = f"{printable(finding.source_file)}:{finding.line}:{finding.column}:"
    return f"{place} {finding.code} {printable(finding.message)} [{finding.severity}]"

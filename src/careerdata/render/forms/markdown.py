"""Findings as a page in Markdown, as for the summary of a step on GitHub: what was looked at, and a table of the worst."""

from __future__ import annotations

from careerdata.render.escape import markdown_text
from careerdata.render.summary import published, showing, summary, untold, worst
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result

MOST = 200
"""Findings shown: a summary of a step may have 1 MiB, and nobody scrolls through more."""
LONGEST = 500
"""Characters of a message that are shown; guides may hold any."""


def render(result: Result) -> str:
    """The summary and the findings that are neither waived nor known, the worst of them where there are too many."""
    findings = result.open
    shown = worst(findings, MOST)
    lines = ["## careerdata", "", f"{summary(result)}.", ""]
    lines += [f"- **{_plain(fault)}**" for fault in untold(result)]
    if shown:
        lines += ["", "| where | rule | what is wrong | how to mend it |", "| --- | --- | --- | --- |", *map(_row, shown)]
    if len(shown) < len(findings):
        lines += ["", f"{showing(len(shown), len(findings), 'findings')}."]
    if release := published(result):
        lines += ["", *(f"{'  ' if line.startswith(' ') else ''}- {_plain(line.strip())}" for line in release)]
    return "\n".join(lines).rstrip() + "\n"


def _row(finding: Finding) -> str:
    place = f"{finding.source_file}:{finding.line}:{finding.column}"
    cells = (_plain(place), f"{finding.code} ({finding.severity})", _plain(finding.message), _plain(finding.hint))
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return markdown_text(text, LONGEST)

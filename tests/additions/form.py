"""Findings as the lines that editors jump to: file, line, column, and what is wrong there."""

from __future__ import annotations

from careerdata.render.escape import printable
from careerdata.validate.result import Result


def render(result: Result) -> str:
    """A line a finding that nobody has answered for yet."""
    return "".join(
        f"{printable(one.source_file)}:{one.line}:{one.column}: {one.code} {printable(one.message)}\n" for one in result.open
    )

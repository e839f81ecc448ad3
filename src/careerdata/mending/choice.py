"""Which of the fixes that findings propose are made in one pass."""

from __future__ import annotations

from bisect import insort
from collections.abc import Container, Iterable

from careerdata.validate.finding import Finding
from careerdata.validate.fix import Edit

_Stretch = tuple[int, int, int, int]
"""Line and column of the start and of the end of an edit."""


def chosen(findings: Iterable[Finding], *, unsafe: bool, without: Container[str] = ()) -> list[Finding]:
    """The findings whose fixes are made: in order, each as long as it touches no edit of one before it.

    Waived ones are left alone, and those whose fingerprint is in `without`; fixes that are not safe are made only where `unsafe`.
    """
    taken: dict[str, list[_Stretch]] = {}
    made: list[Finding] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or finding.waived or not (fix.safe or unsafe) or finding.fingerprint in without:
            continue
        if any(_touches(_stretch(edit), taken.get(edit.file, [])) for edit in fix.edits):
            continue
        for edit in fix.edits:
            insort(taken.setdefault(edit.file, []), _stretch(edit))
        made.append(finding)
    return made


def _stretch(edit: Edit) -> _Stretch:
    return edit.line, edit.column, edit.end_line, edit.end_column


def _touches(one: _Stretch, taken: list[_Stretch]) -> bool:
    """Whether a stretch shares a character, or the place of an insertion, with one of some stretches."""
    return any(one[:2] <= other[2:] and other[:2] <= one[2:] for other in taken)

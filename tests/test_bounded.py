"""Input of a few kilobytes, made to cost gigabytes or hours: it is read, or refused with a finding, within bounds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import bounded

SIZE = 100_000
"""Bytes of a page. What takes the square of its rows takes minutes."""
HEAD = {"html": "<h1>Chef Career Guide</h1><h2>Salary</h2>", "md": "# Chef Career Guide\n\n## Salary\n\n"}

PIECES = {
    "paragraphs of pay": ("html", "<p>$5</p>"),
    "cells of one row": ("html", "<td>$5"),
    "a sign that countries share": ("html", "kr 450 000 in Oslo. "),
    "tasks with pay": ("md", "- [ ] $5\n"),
}


@pytest.mark.parametrize("piece", PIECES)
def test_a_page_of_sums_takes_time_by_its_length(piece: str, tmp_path: Path) -> None:
    suffix, text = PIECES[piece]
    (tmp_path / f"chef.{suffix}").write_text(HEAD[suffix] + text * (SIZE // len(text)), encoding="utf-8")
    outcome = bounded.check(tmp_path)
    assert outcome.guides == 1
    assert outcome.figures > 1_000

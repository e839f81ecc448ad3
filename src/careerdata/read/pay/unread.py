"""Sums that may be pay and of which no row is made: whoever uses the export would miss them."""

from __future__ import annotations

from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page


def tell_unread(passage: Passage, page: Page, expected: str, *, in_code: bool) -> None:
    """Tell of a sum and what was expected of its line; `in_code`: of one in code, too, which nothing may call pay."""
    sum_ = passage.text.cut(passage.figure.start, passage.stop)
    if in_code or not page.document.has_code(*sum_.span()):
        page.trouble("unread-pay", sum_, expected, "salaries")

"""Sums that may be pay and of which no row is made: whoever uses the export would miss them."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.over import said_of_pay


def tell_unread(passage: Passage, page: Page, expected: str, *, in_code: bool) -> None:
    """Tell of a sum and what was expected of its line; `in_code`: of one in code, too, which nothing may call pay."""
    sum_ = passage.text.cut(passage.figure.start, passage.stop)
    if in_code or not page.document.has_code(*sum_.span()):
        page.trouble("unread-pay", sum_, expected, "salaries")


def tell_under_pay(text: Text, over: Sequence[Heading], page: Page, expected: str) -> None:
    """Tell of the first sum of a text that stands under a heading for pay, and what was expected in its place."""
    if next((said for heading in over if (said := said_of_pay(heading))), None) == "pay":
        sum_ = next(figure for figure in page.figures(text) if figure.kind == "money")
        page.trouble("unread-pay", text.cut(sum_.start, sum_.end), expected, "salaries")

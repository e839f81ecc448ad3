"""Whether a text states money."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.read.sections.context import Page


def has_money(text: Text, page: Page) -> bool:
    """Whether a text holds a sum of money."""
    return any(figure.kind == "money" for figure in page.figures(text))

"""Percentiles of pay, as headings and labels name them."""

from __future__ import annotations

from typing import Literal

from careerdata.document.text import Text
from careerdata.language.pay_words import ends
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page

PERCENTILES = {10.0: "percentile_10", 25.0: "percentile_25", 50.0: "median", 75.0: "percentile_75", 90.0: "percentile_90"}
_SHARE = lazy(r"\d{1,2}\s?[%％]")


def percentile(cell: Text, page: Page) -> str | None:
    """The column of `salaries` for a percentile by its number, counted from the end that is named: `25%`, `25`, `top 10%`."""
    found: list[Figure] = [figure for figure in page.figures(cell) if figure.kind in ("percent", "count")]
    if len(found) != 1:
        return None
    side = ends().find(cell.value[: found[0].start])
    return counted(found[0].minimum or 0.0, side[-1].meaning if side else "bottom")


def counted(part: float, end: Literal["top", "bottom"]) -> str | None:
    """The column for so many percent, counted from one end; None where there is none of them."""
    return PERCENTILES.get(100.0 - part if end == "top" else part)


def holds_share(cell: Text) -> bool:
    """Whether a label is of so many percent of people: `25% of welders`."""
    return _SHARE.search(cell.value) is not None


def is_share(cell: Text) -> bool:
    """Whether a cell is a number of percent and nothing else: over pay it ranks those who earn no more."""
    return _SHARE.fullmatch(cell.clean) is not None

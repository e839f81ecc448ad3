"""How much a sum is worth, by which it is told for what time it may be pay."""

from __future__ import annotations

from careerdata.read.pay.passage import Passage
from careerdata.reference.worth import usd_per_unit

YEARLY = 10_000.0
"""US dollars: a range from here on beside the name of a level or of a job is a year's pay, whatever else says so."""


def worth_of(passage: Passage) -> float:
    """The lowest end of a sum in US dollars, or in its own units where nothing says what they are worth."""
    figure = passage.figure
    worth = (usd_per_unit(figure.unit) if figure.unit else None) or 1.0
    return figure.lowest * worth

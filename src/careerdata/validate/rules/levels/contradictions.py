"""LVL: two places that state one level differently."""

from __future__ import annotations

from careerdata.validate.bases.contradiction import Contradiction, contradicted
from careerdata.validate.examples.example import Rows


class LevelContradicted(Contradiction):
    """Two places that state one level differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "LVL012"
    bad = contradicted("levels", "years_max", "3", "2")
    good = Rows(levels=[{"title": "Analyst", "years_min": 0, "years_max": 2}])

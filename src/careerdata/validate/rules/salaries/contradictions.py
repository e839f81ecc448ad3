"""SAL: two places that state one pay differently."""

from __future__ import annotations

from careerdata.validate.bases.contradiction import Contradiction, contradicted
from careerdata.validate.examples.example import Rows


class PayContradicted(Contradiction):
    """Two places that state one pay differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "SAL017"
    bad = contradicted("salaries", "median", "$80,000", "$83,640")
    good = Rows(salaries=[{"median": 83640}])

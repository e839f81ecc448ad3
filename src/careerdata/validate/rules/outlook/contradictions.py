"""OUT: two places that state one projection differently."""

from __future__ import annotations

from careerdata.validate.bases.contradiction import Contradiction, contradicted
from careerdata.validate.examples.example import Rows


class OutlookContradicted(Contradiction):
    """Two places that state one projection differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "OUT011"
    bad = contradicted("outlook", "growth_percent", "8 percent", "9%")
    good = Rows(outlook=[{"growth_percent": 9.0}])

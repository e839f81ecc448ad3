"""TXT: two places that state one value differently."""

from __future__ import annotations

from careerdata.validate.bases.contradiction import Contradiction, contradicted
from careerdata.validate.examples.example import Rows


class Contradicted(Contradiction):
    """Two places that state one value differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "TXT016"
    bad = contradicted("education", "issuer", "PMI", "Project Management Institute")
    good = Rows(education=[{"name": "PMP", "issuer": "PMI"}])

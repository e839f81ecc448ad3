"""SAL: pay in the data that a page carries for machines."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.rule import TroubleRule

_PATH = "guides/beekeeper.html"
_DATA = """<script type="application/ld+json">{"@type": "Occupation", "estimatedSalary": [{"@type": "MonetaryAmountDistribution",
"currency": "EUR", "duration": "P1Y", "median": "%s"}]}</script>"""
_PAGE = """<html><head><title>Beekeeper Career Guide</title>
%s</head><body><h1>Beekeeper Career Guide</h1>
<h2>Salary</h2><p>The median salary of a Beekeeper is EUR 31,500 a year.</p></body></html>"""


def _page(median: str) -> Files:
    return Files(
        {_PATH: (_PAGE % (_DATA % median)).encode()},
        shows=f"The median salary of a Beekeeper is EUR 31,500 a year.\n{_DATA % median}",
    )


class DataContradictsText(TroubleRule):
    """Pay in a page's data that differs from the pay in its text.

    Search engines and job sites take the data (schema.org), readers the text: one of the two was not updated. The text stands in
    the tables.
    """

    code = "SAL028"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    trouble = "data-contradiction"
    says = "the page's data says {found}, its text {expected}"
    bad = _page("33500")
    good = _page("31500")

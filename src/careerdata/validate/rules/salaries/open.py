"""SAL: what nothing in a guide says of its pay."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.rule import TroubleRule

_PATH = "guides/welder.md"
_PAGE = "# Welder\n\n## Salary\n\n| Level | Pay |\n| --- | --- |\n| Junior | {0} |\n| Senior | {1} |\n"


def _page(*pay: str) -> Files:
    return Files({_PATH: _PAGE.format(*pay).encode()})


class OpenCurrency(TroubleRule):
    """Pay whose sign several countries share, and nothing says which of them is meant.

    `$` is the dollar of a score of countries. The sentence, the column, the headings, the places that the page names, its
    language and its address are asked in turn; where none of them says it, the currency stays null.
    """

    code = "SAL030"
    severity = "info"
    hint = "write the code beside the amount or into the heading (USD, CAD), or set `currency` for the file"
    trouble = "open-currency"
    says = "nothing says whose {expected} is meant by {found}"
    bad = _page("$41,000", "$52,000")
    good = _page("CAD 41,000", "CAD 52,000")


class OpenPeriod(TroubleRule):
    """Pay of which nothing says what it is paid for.

    It could be a month's as well as a year's, so no row is published of it.
    """

    code = "SAL031"
    severity = "warning"
    hint = "write what it is paid for beside the amount or into the heading: a year, a month, an hour"
    trouble = "open-period"
    says = "nothing says what {found} is paid for; no row was made of it"
    bad = _page("€4,000", "€5,000")
    good = _page("€4,000 a month", "€5,000 a month")

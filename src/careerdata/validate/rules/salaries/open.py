"""SAL: what nothing in a guide says of its pay."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import Tables
from careerdata.validate.bases.one_a_line import one_a_line
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit
from careerdata.validate.rule import TroubleRule

_PATH = "guides/welder.md"
_PAGE = "# Welder\n\n## Salary\n\n| Level | Pay |\n| --- | --- |\n| Junior | {0} |\n| Senior | {1} |\n"


def _page(*pay: str) -> Files:
    return Files({_PATH: _PAGE.format(*pay).encode()})


def _said(sentence: str) -> Files:
    return Files({_PATH: f"# Welder\n\n## Salary\n\n{sentence}\n".encode()})


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


class UnreadPay(TroubleRule):
    """A sum under a heading for pay of which nothing says that it is pay.

    No row is made of it: it may be a price or a budget as well. Where it is pay, whoever uses the export misses it.
    """

    code = "SAL032"
    severity = "warning"
    hint = "say what the sum is (`earn $40,000 a year`, `Junior: $40,000`), or describe the page's form in a layout"
    trouble = "unread-pay"
    says = "no pay was read from {found}; expected {expected}"
    bad = _said("The figure that everyone in the trade quotes to newcomers, stands somewhere near USD 40,000.")
    good = _said("Welders earn a median of USD 40,000 a year.")

    def find(self, tables: Tables) -> Iterator[Hit]:
        yield from one_a_line(super().find(tables))

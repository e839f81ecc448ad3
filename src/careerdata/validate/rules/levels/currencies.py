"""LVL: the currency that levels are paid in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule


class LadderOfTwoCurrencies(GuideRule):
    """A level that is paid in another currency than the others.

    The levels cannot be compared any more; a wrong sign, or the pay of another country.
    """

    code = "LVL013"
    severity = "warning"
    hint = "mend the sign or the code, or give every level in both currencies"
    bad = Rows(
        salaries=[
            {"scope": "level", "title": "Analyst", "median": 43000},
            {"scope": "level", "title": "Senior Analyst", "median": 52000, "currency": "EUR"},
            {"scope": "level", "title": "Lead Analyst", "median": 61000},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "level", "title": "Analyst", "median": 43000},
            {"scope": "level", "title": "Senior Analyst", "median": 52000},
            {"scope": "level", "title": "Lead Analyst", "median": 61000},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        pays = [pay for pay in of_scope(guide, "level") if pay.currency is not None]
        paid_in = Counter(pay.currency for pay in pays)
        usual, most = next(iter(paid_in.most_common(1)), ("", 0))
        also_paid_so = {pay.title for pay in pays if pay.currency == usual}
        for pay in pays:
            # One row each may be of two countries; a ladder in one currency with a row in another is a slip.
            if paid_in[pay.currency] < most and pay.title not in also_paid_so:
                message = f"{pay.title or 'a level'} is paid in {pay.currency}, other levels in {usual}"
                yield Hit(value_spot(guide, pay, "median"), message)

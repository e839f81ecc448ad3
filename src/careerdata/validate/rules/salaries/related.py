"""SAL: the pay of related roles."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.normalize.work_year import IN_A_YEAR
from careerdata.records.career import RelatedRole
from careerdata.records.pay import Salary
from careerdata.validate.bases.scopes import headlines
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money

FURTHEST = 6.0
"""How many times the pay of a guide's role that of a related one may be, either way. In 24 handbook profiles it is 4 at most."""


class RelatedPayFar(GuideRule):
    """Pay of a related role that is far from that of the guide's.

    Roles that are alike are not paid six times as much: a digit too many or too few, or another period.
    """

    code = "SAL026"
    severity = "warning"
    hint = "check the figure against its source"
    bad = Rows(
        salaries=[{"scope": "headline", "median": 81680}],
        related_roles=[{"name": "Budget Analysts", "median_pay": 879300, "currency": "USD", "period": "year"}],
    )
    good = Rows(
        salaries=[{"scope": "headline", "median": 81680}],
        related_roles=[{"name": "Budget Analysts", "median_pay": 87930, "currency": "USD", "period": "year"}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        whole = next((pay for pay in headlines(guide) if pay.median), None)
        if whole is None:
            return
        paid = [row for row in rows(guide, RelatedRole) if row.median_pay and row.currency == whole.currency]
        far = [row for row in paid if _times(row, whole) > FURTHEST]
        # Where all of them are far, it is the guide's own pay that is mistaken.
        own = len(far) == len(paid) > 1
        for row in far[:1] if own else far:
            message = (
                f"{money(row.median_pay or 0.0, whole.currency)} for {row.name} is {_times(row, whole):.0f} times away from"
                f" {money(whole.median or 0.0, whole.currency)} for this role"
            )
            spots = value_spot(guide, row, "median_pay"), value_spot(guide, whole, "median")
            yield Hit(spots[own], message, (spots[not own],))


def _times(row: RelatedRole, whole: Salary) -> float:
    """How many times the pay of a guide's role that of a related one is, or the other way round."""
    related = (row.median_pay or 0.0) * IN_A_YEAR[row.period or "year"]
    factor = related / ((whole.median or 1.0) * IN_A_YEAR[whole.period])
    return max(factor, 1 / factor) if factor > 0 else 1.0

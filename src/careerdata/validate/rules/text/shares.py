"""OUT, TXT and SAL: shares of a whole, facts that became nothing, and the pay of related roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.career import RelatedRole
from careerdata.records.outlook import Industry
from careerdata.records.pay import Salary
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.visible_text import finds, visible
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.rules.salaries.places import headlines
from careerdata.validate.values.formatting import money, percent
from careerdata.validate.values.pay_bounds import PERIODS_A_YEAR

_RANGE = "Range: $60k - $120k USD"
_MARKET = "Employers of every size look for people who read data well."

WHOLE = 100.0
ROUNDED = 0.5
"""Points by which each share may have been rounded up."""


class SharesOverWhole(GuideRule):
    """Shares of one list that come to more than the whole.

    The industries of an occupation share its jobs; one of the shares has a wrong digit.
    """

    code = "OUT017"
    severity = "warning"
    hint = "check the shares against their source"
    bad = Rows(industries=[{"name": "Hospitals", "share_percent": 93.0}, {"name": "Schools", "share_percent": 18.0}])
    good = Rows(industries=[{"name": "Hospitals", "share_percent": 23.0}, {"name": "Schools", "share_percent": 18.0}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for listed in _lists(guide):
            shares = [row.share_percent or 0.0 for row in listed]
            if sum(shares) > WHOLE + ROUNDED * len(shares):
                largest = max(listed, key=lambda row: row.share_percent or 0.0)
                message = f"the shares of {len(listed)} industries come to {percent(round(sum(shares), 1))} of the jobs"
                others = tuple(value_spot(guide, row, "share_percent") for row in listed if row is not largest)
                yield Hit(value_spot(guide, largest, "share_percent"), message, others)


def _lists(guide: GuideTables) -> Iterator[list[Industry]]:
    """The lists of industries with a share; a section may hold one for each of several occupations, which begins anew."""
    listed: list[Industry] = []
    for row in rows(guide, Industry):
        begins = listed and (row.section_id != listed[-1].section_id or row.rank <= listed[-1].rank)
        # Each list gives the largest first; a larger one behind a smaller one may begin another.
        if begins or (listed and guide.document.format == "html" and (row.share_percent or 0) > (listed[-1].share_percent or 0)):
            yield listed
            listed = []
        if row.share_percent is not None:
            listed.append(row)
    if listed:
        yield listed


class ShareOverAll(GuideRule):
    """A share of people or jobs that is more than all of them.

    Of workers, employers or jobs, 100% are all; the figure has a digit too many.
    """

    code = "TXT041"
    severity = "warning"
    hint = "mend the figure"
    bad = edited(_MARKET, f"{_MARKET} Some 140% of employers say so.")
    good = edited(_MARKET, f"{_MARKET} Some 40% of employers say so.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        for found, spot in finds(guide, _SHARE) if "% of " in text or "percent of " in text else ():
            if float(found.partition("%")[0].partition(" ")[0].replace(",", "")) > WHOLE:
                yield Hit(spot, f"{found!r} are more than all")


_SHARE = re.compile(
    r"(?<![\d.,$€£])[1-9]\d{2,4}(?:\.\d{1,2})?(?:%| percent) of (?:all |the |our |new |these )?(?:companies|employees|employers"
    r"|firms|graduates|hospitals|hires|jobs|members|patients|people|positions|respondents|roles|staff|students|those|workers)\b"
)


class FactUnread(GuideRule):
    """A figure among the facts that became nothing.

    The section is known, but not what the figure stands for.
    """

    code = "TXT042"
    severity = "warning"
    hint = "label the figure as the layout has it, or take it out; `careerdata inspect` shows what was read"
    bad = edited(_RANGE, f"{_RANGE}\n\nBonus: $4,200")
    good = as_it_is(_RANGE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        facts = {section.section_id for section in rows(guide, Section) if section.kind in _FACTS}
        told = {trouble.line for trouble in guide.troubles}
        for one in rows(guide, Mention):
            if one.kind == "money" and one.record_id is None and one.section_id in facts and one.line_start not in told:
                yield Hit(value_spot(guide, one, "minimum"), f"nothing was made of {one.source_text!r}")


_FACTS = frozenset(("key_facts", "pay_facts"))

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
    related = (row.median_pay or 0.0) * PERIODS_A_YEAR[row.period or "year"]
    factor = related / ((whole.median or 1.0) * PERIODS_A_YEAR[whole.period])
    return max(factor, 1 / factor) if factor > 0 else 1.0

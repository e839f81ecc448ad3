"""SAL: ranges of what is usually paid against the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.pay_words import some
from careerdata.patterns import lazy
from careerdata.records.guide import Guide
from careerdata.records.pay import Salary
from careerdata.records.text import Mention
from careerdata.validate.bases.scopes import headlines
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.sentences import stated
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.pay import comparable
from careerdata.validate.values.rounding import surely_below

_SOME_ONLY = lazy(
    r"\b(?:entry|junior|senior|lead|experienced|beginn\w+|newcomers?|starting|start|top|highest|lowest|managers?|directors?"
    r"|supervisors?|part.time|interns?|bonus\w*|freelanc\w+|overtime|certified)\b",
    re.IGNORECASE,
)
"""Words that make a range one of some of those in the role, not of all."""


class RangeAgainstHeadline(GuideRule):
    """A range of pay that does not fit the headline.

    Half of all are paid less than the median and half more, so a range of what is usually paid holds it. Looked at are ranges
    in running text, such as an answer's, that speak of all in the role. The range given for the headline's own country, often
    one employer's or one year's, need only overlap the headline's range.
    """

    code = "SAL011"
    severity = "warning"
    hint = "mend the range or the headline, or say whom the range is for"
    bad = Rows(
        salaries=[{"scope": "headline", "median": 42450}, {"scope": "prose", "minimum": 45000, "maximum": 60000}],
    )
    good = Rows(
        salaries=[{"scope": "headline", "median": 42450}, {"scope": "prose", "minimum": 35000, "maximum": 50000}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        stated = headlines(guide)
        for pay in rows(guide, Salary):
            for headline in stated:
                ends = _ends(headline, pay)
                if ends is not None and comparable(headline, pay):
                    # Reading the sentence costs more than comparing, and hardly any range needs it.
                    yield from (hit for hit in self._compare(guide, headline, pay, ends) if not _said_of_some(guide, pay))

    def _compare(self, guide: GuideTables, headline: Salary, pay: Salary, ends: tuple[str, str]) -> Iterator[Hit]:
        low, high = (getattr(headline, name) for name in ends)
        if pay.minimum is not None and high is not None and not _open(headline, ends[1]) and surely_below(high, pay.minimum):
            yield self._hit(guide, (headline, ends[1]), (pay, "minimum"), "above")
        elif pay.maximum is not None and low is not None and not pay.open_ended and surely_below(pay.maximum, low):
            yield self._hit(guide, (headline, ends[0]), (pay, "maximum"), "below")

    def _hit(self, guide: GuideTables, theirs: tuple[Salary, str], own: tuple[Salary, str], side: str) -> Hit:
        (headline, bound), (pay, end) = theirs, own
        said = " to ".join(money(figure, pay.currency) for figure in (pay.minimum, pay.maximum) if figure is not None)
        message = f"the range {said} lies {side} the headline's {bound} of {money(getattr(headline, bound), pay.currency)}"
        return Hit(value_spot(guide, pay, end), message, (value_spot(guide, headline, bound),))


def _ends(headline: Salary, pay: Salary) -> tuple[str, str] | None:
    """What of the headline a range must not lie beyond; None for a range that says nothing of it."""
    if pay.scope == "prose":
        return ("minimum", "maximum") if headline.median is None else ("median", "median")
    own = pay.scope == "region" and pay.country is not None and pay.country == headline.country
    return ("minimum", "maximum") if own else None


def _open(pay: Salary, name: str) -> bool:
    """Whether a figure is a lower bound: the highest that an open row gives."""
    return pay.open_ended and (name == "maximum" or pay.maximum is None)


def _said_of_some(guide: GuideTables, pay: Salary) -> bool:
    """Whether the words before a range in running text say that it is of some of those in the role."""
    if pay.scope != "prose":
        return False
    mentions = [one for one in rows(guide, Mention) if one.record_id == pay.salary_id]
    roles = [about.role.casefold() for about in rows(guide, Guide) if about.role]
    words = (_without(one.before.casefold(), roles) for one in stated(guide, mentions))
    return any(_SOME_ONLY.search(text) or some().find(text) for text in words)


def _without(text: str, roles: list[str]) -> str:
    """A text without the names of roles: Product Managers are all in the role of one, not its managers."""
    for role in roles:
        text = text.replace(role, " ")
    return text

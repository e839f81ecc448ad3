"""SAL: the signs and codes by which figures name their currency."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from careerdata.document.tables import GuideTables
from careerdata.normalize.currencies import DOLLARS, SIGNS, candidates
from careerdata.patterns import lazy
from careerdata.records.pay import Salary
from careerdata.records.text import Mention
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows, sections_of
from careerdata.validate.values.formatting import number
from careerdata.validate.values.pay import FIGURES

_HEADLINE = "$83,640 USD"
_LEVEL = "$99k USD\t$104k USD"

_SHARED = {"£": frozenset(("GBP", "EGP", "LBP", "SYP", "FKP", "GIP", "SHP"))}
"""Signs that others than those they are read as use too."""

_CODE = lazy(r"\b[A-Z]{3}\b")

_CODE_BEHIND = lazy(r" ?(?P<code>USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|INR|CNY|SGD|HKD|SEK|NOK|DKK|MXN|BRL|ZAR)\b")
"""A code behind a figure that another sign stands before, so that it was not read with the figure."""

_SIGN = lazy(f"[{''.join(SIGNS)}]")


class SignAgainstCode(GuideRule):
    """A currency sign and a code that name two currencies.

    `$42,450 EUR` is dollars by its sign and euros by its code; one of the two is mistaken.
    """

    code = "SAL019"
    severity = "error"
    hint = "keep the sign or the code that is right, and mend the other"
    bad = edited(_HEADLINE, "$83,640 EUR")
    good = as_it_is(_HEADLINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for one in rows(guide, Mention):
            if one.kind != "money":
                continue
            sign, code = _SIGN.search(one.source_text), _CODE.search(one.source_text)
            if sign and code and code.group() == one.unit and code.group() not in _meant_by(sign.group()):
                yield self._hit(guide, one, one.source_text, code.group())
            elif sign and not code and one.line_start == one.line_end and one.source_file == guide.document.source_file:
                behind = _CODE_BEHIND.match(guide.document.line_text(one.line_start), one.column_end - 1)
                if behind and behind.group("code") not in _meant_by(sign.group()):
                    yield self._hit(guide, one, one.source_text + behind.group(), behind.group("code"))

    def _hit(self, guide: GuideTables, one: Mention, said: str, code: str) -> Hit:
        return Hit(value_spot(guide, one, "unit"), f"{said!r} names two currencies: its sign is not that of {code}")


@cache
def _meant_by(sign: str) -> frozenset[str]:
    """The codes of the currencies that a sign stands for."""
    behind_letters = tuple(DOLLARS.values()) if sign in "$＄" else ()
    return _SHARED.get(sign, frozenset((*candidates(sign), *behind_letters)))


class FigureWithoutCurrency(GuideRule):
    """Pay without its currency.

    A figure among the pay of regions has no sign and no code that can be read, so it became no pay.
    """

    code = "SAL021"
    severity = "warning"
    hint = "write the figure with its currency, such as SEK 280,000 or €28,000"
    bad = Rows(
        sections=[{"heading": "Global Salaries", "kind": "pay_by_region"}],
        mentions=[{"kind": "count", "minimum": 28000, "maximum": 38000, "section_id": "data-analyst/section/1"}],
    )
    good = Rows(
        sections=[{"heading": "Global Salaries", "kind": "pay_by_region"}],
        mentions=[{"kind": "money", "unit": "EUR", "minimum": 28000, "maximum": 38000, "section_id": "data-analyst/section/1"}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        regional = sections_of(guide, "pay_by_region")
        for one in rows(guide, Mention) if regional else ():
            ends = [end for end in (one.minimum, one.maximum) if end is not None]
            # A single count may be of anything (of 12,000 clinics); pay is what stands there as a range.
            unread = one.kind == "count" and one.section_id in regional and one.record_id is None
            if unread and len(ends) > 1 and min(ends) >= LEAST_PAY:
                said = " to ".join(map(number, ends))
                yield Hit(value_spot(guide, one, "minimum"), f"no currency can be read at {said}, so it became no pay")


LEAST_PAY = 1_000.0
"""Figures from which on a range is one of yearly or monthly pay."""


class RowOfTwoCurrencies(GuideRule):
    """Two figures of one pay in two currencies.

    A row has one currency, so one of the two figures stands in the tables as what it is not.
    """

    code = "SAL022"
    severity = "error"
    hint = "mend the sign or the code that is mistaken"
    bad = edited(_LEVEL, _LEVEL.replace("$99k USD", "£99k"))
    good = as_it_is(_LEVEL)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        pays = {pay.salary_id: pay for pay in rows(guide, Salary)}
        for one in rows(guide, Mention):
            pay = pays.get(one.record_id or "")
            if pay is not None and one.kind == "money" and one.unit != pay.currency and one.field in FIGURES:
                message = f"{one.source_text!r} is in {one.unit}, what else is said of this pay in {pay.currency}"
                yield Hit(value_spot(guide, one, "unit"), message, (value_spot(guide, pay, "currency"),))

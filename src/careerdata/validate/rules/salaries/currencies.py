"""SAL: the currency that pay is in, and the others of its list or country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money

_WORLDWIDE = frozenset(("USD", "EUR"))
"""Currencies that pay of any country is stated in."""

_OF_MANY = frozenset(("XAF", "XOF", "XCD", "XPF"))
"""Currencies that countries share."""

_BORROWED = {
    "LI": frozenset(("CHF",)), "GG": frozenset(("GBP",)), "JE": frozenset(("GBP",)), "IM": frozenset(("GBP",)),
    "GL": frozenset(("DKK",)), "FO": frozenset(("DKK",)), "PS": frozenset(("ILS", "JOD")), "KI": frozenset(("AUD",)),
    "NR": frozenset(("AUD",)), "TV": frozenset(("AUD",)), "CK": frozenset(("NZD",)), "LS": frozenset(("LSL", "ZAR")),
    "NA": frozenset(("NAD", "ZAR")), "BT": frozenset(("BTN", "INR")), "PA": frozenset(("PAB",)), "MC": frozenset(("CHF",)),
}  # fmt: skip
"""Countries that use the currency of another. All others' codes begin with the country's own (ISO 4217)."""


class CurrencyOfElsewhere(GuideRule):
    """Pay of a country in the currency of another.

    A wrong sign makes another figure of it. US dollars and euros are used for the pay of any country.
    """

    code = "SAL020"
    severity = "warning"
    hint = "mend the sign or the code, or the country"
    bad = Rows(salaries=[{"scope": "region", "country": "DE", "currency": "GBP", "minimum": 28000, "maximum": 38000}])
    good = Rows(salaries=[{"scope": "region", "country": "DE", "currency": "EUR", "minimum": 28000, "maximum": 38000}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            if pay.country is None or pay.currency is None or pay.currency in _WORLDWIDE:
                continue
            if pay.currency[:2] != pay.country and pay.currency not in _BORROWED.get(pay.country, _OF_MANY):
                figure = next((name for name in _FIGURES if getattr(pay, name) is not None), "currency")
                said = money(getattr(pay, figure), pay.currency) if figure != "currency" else pay.currency
                yield Hit(value_spot(guide, pay, figure), f"{said} is not in a currency of {pay.country}")


_FIGURES = ("median", "minimum", "mean", "maximum")


class IndustryInOtherCurrency(GuideRule):
    """Pay of an industry or an occupation in another currency than the others.

    One list is of one country: a wrong sign makes another figure of the pay.
    """

    code = "SAL027"
    severity = "warning"
    hint = "mend the sign or the code"
    bad = Rows(
        salaries=[
            {"scope": "industry", "title": "Hospitals", "median": 45930},
            {"scope": "industry", "title": "Schools", "median": 41200, "currency": "GBP"},
            {"scope": "industry", "title": "Offices", "median": 43880},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "industry", "title": "Hospitals", "median": 45930},
            {"scope": "industry", "title": "Schools", "median": 41200},
            {"scope": "industry", "title": "Offices", "median": 43880},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for scope in ("industry", "occupation"):
            pays = [pay for pay in rows(guide, Salary) if pay.scope == scope and pay.currency is not None]
            usual, most = next(iter(Counter(pay.currency for pay in pays).most_common(1)), ("", 0))
            for pay in pays:
                if pay.currency != usual and most > len(pays) / 2:
                    message = f"{pay.title or scope} is paid in {pay.currency}, the rest of the list in {usual}"
                    yield Hit(value_spot(guide, pay, "median"), message)

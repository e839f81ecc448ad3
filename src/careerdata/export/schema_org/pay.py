"""Pay in the words of schema.org: statistics as a `MonetaryAmountDistribution`, ranges and lone figures as a `MonetaryAmount`.

Source: the definitions at https://schema.org/MonetaryAmountDistribution and https://schema.org/MonetaryAmount; the first knows
the median and four percentiles, and neither minimum, maximum nor mean.
"""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.export.schema_org.node import Node, node, number
from careerdata.records.pay import Salary

PERCENTILES = ("percentile_10", "percentile_25", "median", "percentile_75", "percentile_90")
DURATIONS = {"year": "P1Y", "month": "P1M", "week": "P1W", "day": "P1D", "hour": "PT1H"}
"""ISO 8601 durations, which `duration` asks for."""
TOLD_APART = frozenset({"level", "industry", "employer"})
"""What the name of a sum beside the role's own pay may be of, which schema.org has no property for."""
FIGURES = (*PERCENTILES, "minimum", "mean", "maximum", "value")


def estimated(salary: Salary) -> Iterator[Node]:
    """A row's figures, each under the one name that means it.

    Of a row that is open-ended the highest figure is a lower bound, and so never its maximum or a percentile.
    """
    figures = {name: getattr(salary, name) for name in FIGURES if getattr(salary, name) is not None}
    if salary.open_ended and figures:
        highest = max(figures, key=lambda name: figures[name])
        bound = figures.pop(highest)
        figures.setdefault("minimum", bound)
    named = {
        "name": None if salary.scope == "occupation" else salary.title,
        "disambiguatingDescription": salary.scope if salary.scope in TOLD_APART else None,
    }
    if any(name in figures for name in PERCENTILES):
        yield node(
            "MonetaryAmountDistribution",
            **named,
            currency=salary.currency,
            duration=DURATIONS[salary.period],
            **{name.replace("_", ""): number(figures.get(name)) for name in PERCENTILES},
        )
    limits = {"minValue": figures.get("minimum"), "maxValue": figures.get("maximum")}
    for what, values in (("range", limits), ("mean", {"value": figures.get("mean")}), ("value", {"value": figures.get("value")})):
        if any(value is not None for value in values.values()):
            quantity = node(
                "QuantitativeValue",
                name="mean" if what == "mean" else None,
                **{name: number(value) for name, value in values.items()},
                unitText=salary.period.upper(),
            )
            yield node("MonetaryAmount", **named, currency=salary.currency, value=quantity)

"""What a role pays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.records.base import Country, Currency, InSection, Key, Money, Period, Rank, References, Text, column, optional

Scope = Literal["headline", "level", "region", "industry", "occupation", "employer", "prose"]


class Salary(InSection):
    """Pay as the guide states it: one row for a scope, its title or country, and a period. Nothing is computed."""

    table_name: ClassVar[str] = "salaries"
    noun: ClassVar[str] = "salary"
    natural_key: ClassVar[tuple[str, ...]] = ("scope", "title|place|country", "period")
    # A country is what a region's row is of. Elsewhere it is one more thing said of the pay, and the key is the same without it.
    keyed_where: ClassVar[Mapping[str, tuple[str, str]]] = {"country": ("scope", "region")}
    states: ClassVar[tuple[str, ...]] = (
        *("median", "minimum", "mean", "maximum", "value"),
        *("percentile_10", "percentile_25", "percentile_75", "percentile_90"),
    )

    salary_id: Key = column("Key of the row", example="data-analyst/salary/headline-year")
    scope: Scope = column("What the pay is of", example="headline")
    title: Text | None = optional("The level, industry, occupation or employer", example="Senior Data Analyst")
    place: Text | None = optional("City, state or region, as the text names it", example="Ontario")
    level_id: Annotated[Key, References("levels")] | None = optional("The level that is paid")
    level_rank: Rank | None = optional("Rank of that level, 1 = first", example=3)
    country: Country | None = optional("ISO 3166-1 alpha-2 code, where stated", example="US")
    currency: Currency | None = optional(
        "ISO 4217 code of every figure but the `usd_` ones; null where neither the text nor the layout says it", example="USD"
    )
    period: Period = column("What the pay is for", example="year")
    value: Money | None = optional(
        "A lone figure that the text calls neither median, mean, minimum nor maximum", unit="currency per period", example=52000.0
    )
    minimum: Money | None = optional("Lower end of the range", unit="currency per period", example=30000.0)
    median: Money | None = optional("Median", unit="currency per period", example=42450.0)
    mean: Money | None = optional("Mean", unit="currency per period", example=45000.0)
    maximum: Money | None = optional("Upper end of the range", unit="currency per period", example=60000.0)
    percentile_10: Money | None = optional("10th percentile", unit="currency per period", example=31000.0)
    percentile_25: Money | None = optional("25th percentile", unit="currency per period", example=36000.0)
    percentile_75: Money | None = optional("75th percentile", unit="currency per period", example=52000.0)
    percentile_90: Money | None = optional("90th percentile", unit="currency per period", example=61000.0)
    open_ended: bool = column("The highest figure given is a lower bound (`$60k+`)", example=True, default=False)
    approximate: bool = column("The text says about, around, nearly, ≈", example=False, default=False)
    usd_minimum: Money | None = optional("Lower end in US dollars, as stated beside another currency", unit="USD per period")
    usd_maximum: Money | None = optional("Upper end in US dollars, as stated beside another currency", unit="USD per period")
    source: Text | None = optional("Who the text says the figure is from", example="BLS")
    as_of: Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2})?$")] | None = optional(
        "Year or month the figure is of", example="2023-05"
    )

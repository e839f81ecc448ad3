"""What the publisher sells beside the guide."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from careerdata.records.base import Currency, InSection, Key, Period, Text, column, optional


class Plan(InSection):
    """One feature of one plan on offer."""

    table_name: ClassVar[str] = "plans"
    noun: ClassVar[str] = "plan"
    natural_key: ClassVar[tuple[str, ...]] = ("plan", "feature")
    states: ClassVar[tuple[str, ...]] = ("feature",)

    plan_id: Key = column("Key of the row", example="data-analyst/plan/plus-job-alerts")
    plan: Text = column("Name of the plan", example="Plus")
    price: Annotated[float, Field(ge=0, allow_inf_nan=False)] | None = optional(
        "Price of the plan; 0 where it is free", unit="currency per period", example=9.0
    )
    currency: Currency | None = optional("ISO 4217 code of the price", example="USD")
    period: Period | None = optional("What the price is for", example="month")
    feature: Text = column("What the plan holds", example="Job alerts")
    value: Text | None = optional("How much of it", example="Daily")

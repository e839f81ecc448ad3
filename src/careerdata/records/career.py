"""What one does in the role, where it leads, and what is next to it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from careerdata.records.base import Currency, InSection, Key, Money, Period, Rank, References, Text, column, optional

Seniority = Literal[
    "intern", "entry", "junior", "mid", "senior", "lead", "principal", "manager", "director", "executive", "unknown"
]
Track = Literal["individual", "management"]
Years = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Hours = Annotated[float, Field(ge=0, le=744, allow_inf_nan=False)]
"""No more than a month of 31 days has."""


class Level(InSection):
    """One step of the career ladder."""

    table_name: ClassVar[str] = "levels"
    noun: ClassVar[str] = "level"
    natural_key: ClassVar[tuple[str, ...]] = ("title",)
    states: ClassVar[tuple[str, ...]] = ("title",)

    level_id: Key = column("Key of the row", example="data-analyst/level/senior-data-analyst")
    rank: Rank = column("Place on the ladder, 1 = first", example=3)
    title: Text = column("Title of the level", example="Senior Data Analyst")
    seniority: Seniority = column("Seniority that the words of the title say", example="senior")
    track: Track = column("Individual contributor or management", example="individual")
    grade: Text | None = optional("Grade the ladder gives the level", example="L3")
    years_min: Years | None = optional("Years of experience from, where stated", unit="years", example=4.0)
    years_max: Years | None = optional("Years of experience to; null: and up, or not stated", unit="years", example=7.0)
    description: Text | None = optional("What one does at this level")
    focus: Text | None = optional("What to work on at this level")


class Expectation(InSection):
    """What a ladder asks at one of its levels."""

    table_name: ClassVar[str] = "expectations"
    noun: ClassVar[str] = "expectation"
    natural_key: ClassVar[tuple[str, ...]] = ("#text",)
    states: ClassVar[tuple[str, ...]] = ("text",)

    expectation_id: Key = column("Key of the row", example="data-analyst/expectation/1f3a9c20")
    level_id: Annotated[Key, References("levels")] = column("The level it is asked at", example="data-analyst/level/analyst-ii")
    area: Text | None = optional("Area it belongs to, where the ladder has areas", example="Communication")
    rank: Rank = column("Order within the level, 1 = first", example=1)
    text: Text = column("What is asked")


class WorkingHours(InSection):
    """How long and when one works."""

    table_name: ClassVar[str] = "working_hours"
    noun: ClassVar[str] = "working_hours"
    natural_key: ClassVar[tuple[str, ...]] = ("period",)
    states: ClassVar[tuple[str, ...]] = ("minimum", "maximum", "pattern")

    working_hours_id: Key = column("Key of the row", example="data-analyst/working_hours/week")
    minimum: Hours | None = optional("Hours from", unit="hours per period", example=37.0)
    maximum: Hours | None = optional("Hours to", unit="hours per period", example=40.0)
    period: Literal["day", "week", "month"] = column("What the hours are counted over", example="week")
    pattern: Text | None = optional("When they are worked, as worded", example="evenings and weekends")


class Responsibility(InSection):
    """A duty of the role."""

    table_name: ClassVar[str] = "responsibilities"
    noun: ClassVar[str] = "responsibility"
    natural_key: ClassVar[tuple[str, ...]] = ("#text",)
    states: ClassVar[tuple[str, ...]] = ("text",)

    responsibility_id: Key = column("Key of the row", example="data-analyst/responsibility/1f3a9c20")
    rank: Rank = column("Order in the list, 1 = first", example=1)
    text: Text = column("The duty")


class Step(InSection):
    """A step on the way into the role."""

    table_name: ClassVar[str] = "steps"
    noun: ClassVar[str] = "step"
    natural_key: ClassVar[tuple[str, ...]] = ("rank",)
    states: ClassVar[tuple[str, ...]] = ("text",)

    step_id: Key = column("Key of the row", example="data-analyst/step/1")
    rank: Rank = column("Number of the step", example=1)
    text: Text = column("What to do")


class ProCon(InSection):
    """An advantage or a drawback of the role."""

    table_name: ClassVar[str] = "pros_cons"
    noun: ClassVar[str] = "pro_con"
    natural_key: ClassVar[tuple[str, ...]] = ("#text",)
    states: ClassVar[tuple[str, ...]] = ("text",)

    pro_con_id: Key = column("Key of the row", example="data-analyst/pro_con/1f3a9c20")
    kind: Literal["pro", "con"] = column("Advantage or drawback", example="pro")
    rank: Rank = column("Order in its list, 1 = first", example=1)
    text: Text = column("The advantage or drawback")


class RelatedRole(InSection):
    """A role like this one."""

    table_name: ClassVar[str] = "related_roles"
    noun: ClassVar[str] = "related_role"
    natural_key: ClassVar[tuple[str, ...]] = ("name",)
    states: ClassVar[tuple[str, ...]] = ("name",)

    related_role_id: Key = column("Key of the row", example="data-analyst/related_role/data-engineer")
    rank: Rank = column("Order in the list, 1 = first", example=1)
    name: Text = column("Name of the role", example="Data Engineer")
    description: Text | None = optional("What the guide says of it")
    education: Text | None = optional("Typical education, as stated", example="Bachelor's degree")
    median_pay: Money | None = optional("Median pay, as stated", unit="currency per period", example=81680.0)
    currency: Currency | None = optional("ISO 4217 code of the pay", example="USD")
    period: Period | None = optional("What the pay is for", example="year")
    open_ended: bool = column("The pay is a lower bound", example=False, default=False)

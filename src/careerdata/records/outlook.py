"""How an occupation grows, who employs it, and which official occupations a guide covers."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from careerdata.records.base import Change, Count, InSection, Key, Percent, Rank, Share, Text, Year, column, optional

GrowthLabel = Literal[
    "decline",
    "little_or_no_change",
    "slower_than_average",
    "as_fast_as_average",
    "faster_than_average",
    "much_faster_than_average",
]


class Occupation(InSection):
    """An official occupation that the guide covers, with its employment projection."""

    table_name: ClassVar[str] = "occupations"
    noun: ClassVar[str] = "occupation"
    natural_key: ClassVar[tuple[str, ...]] = ("title",)
    states: ClassVar[tuple[str, ...]] = ("title",)

    occupation_id: Key = column("Key of the row", example="data-scientists/occupation/data-scientists")
    soc_code: Annotated[str, StringConstraints(pattern=r"^\d{2}-\d{4}$")] | None = optional(
        "Standard Occupational Classification code", example="15-2051"
    )
    title: Text = column("Title of the occupation", example="Data scientists")
    is_group: bool = column("Covers several occupations (`all other`, a sum row)", example=False, default=False)
    basis: Literal["stated", "settled", "matched"] = column("How the occupation was found", example="stated")
    score: Annotated[float, Field(ge=0, le=1)] | None = optional("Likeness where it was matched by name, 0 to 1", example=0.93)
    employment: Count | None = optional("Jobs in the base year", unit="jobs", example=245900)
    employment_year: Year | None = optional("Base year", example=2024)
    projected_employment: Count | None = optional("Jobs in the projected year", unit="jobs", example=328300)
    projected_year: Year | None = optional("Projected year", example=2034)
    growth_percent: Percent | None = optional("Projected change over the period", unit="percent", example=34.0)
    employment_change: Change | None = optional("Projected change over the period", unit="jobs", example=82500)


class Outlook(InSection):
    """The projected growth of the role, and what the official profile says of entering it."""

    table_name: ClassVar[str] = "outlook"
    noun: ClassVar[str] = "outlook"
    natural_key: ClassVar[tuple[str, ...]] = ()
    states: ClassVar[tuple[str, ...]] = ("growth_percent", "growth_label", "annual_openings", "employment", "typical_education")

    outlook_id: Key = column("Key of the row", example="data-analyst/outlook/outlook")
    growth_percent: Percent | None = optional("Projected change in employment over the period", unit="percent", example=9.0)
    growth_label: GrowthLabel | None = optional("The word the text uses for that change", example="much_faster_than_average")
    source: Text | None = optional("Who the text says the figure is from", example="BLS")
    period_start: Year | None = optional("First year of the projection period", example=2022)
    period_end: Year | None = optional("Last year of the projection period", example=2032)
    annual_openings: Count | None = optional(
        "Openings each year, on average over the period", unit="openings per year", example=102900
    )
    annual_openings_approximate: bool = column("The text says about, around, ≈", example=True, default=False)
    employment: Count | None = optional("Jobs in the base year", unit="jobs", example=245900)
    employment_year: Year | None = optional("Base year", example=2024)
    employment_change: Change | None = optional("Projected change in jobs over the period", unit="jobs", example=82500)
    typical_education: Text | None = optional("Education typically needed to enter", example="Bachelor's degree")
    typical_experience: Text | None = optional("Work experience in a related occupation, as stated", example="None")
    typical_training: Text | None = optional("On-the-job training, as stated", example="None")


class Industry(InSection):
    """An industry that employs the role, largest first."""

    table_name: ClassVar[str] = "industries"
    noun: ClassVar[str] = "industry"
    natural_key: ClassVar[tuple[str, ...]] = ("name",)
    states: ClassVar[tuple[str, ...]] = ("name",)

    industry_id: Key = column("Key of the row", example="data-analyst/industry/hospitals")
    rank: Rank = column("Order in the list, 1 = first", example=1)
    name: Text = column("Name of the industry", example="Hospitals")
    share_percent: Share | None = optional("Share of the jobs", unit="percent", example=23.0)

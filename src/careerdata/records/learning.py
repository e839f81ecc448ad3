"""What one learns for the role, where to turn, and what people ask."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from careerdata.records.base import Acronym, Currency, InSection, Key, Money, Rank, Slug, Text, column, optional

Credential = Literal[
    "none",
    "high_school",
    "certificate",
    "associate",
    "bachelor",
    "master",
    "doctoral",
    "professional",
    "secondary",
    "upper_secondary",
    "apprenticeship",
    "other",
]
Isced = Annotated[int, Field(ge=0, le=8)]
Months = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class Education(InSection):
    """A requirement, a programme with its length and cost, a certification or a licence."""

    table_name: ClassVar[str] = "education"
    noun: ClassVar[str] = "education"
    natural_key: ClassVar[tuple[str, ...]] = ("name",)
    states: ClassVar[tuple[str, ...]] = ("name",)

    education_id: Key = column("Key of the row", example="data-analyst/education/bachelors-degree-in-statistics")
    kind: Literal["requirement", "program", "certification", "license"] = column("What it is", example="program")
    name: Text = column("Name as stated", example="Bachelor's degree in Statistics")
    credential: Credential | None = optional("The credential it leads to or asks for", example="bachelor")
    isced_level: Isced | None = optional(
        "Level of the International Standard Classification of Education 2011 that the credential has", example=6
    )
    preferred: bool = column("Stated as preferred, not required", example=False, default=False)
    duration_months_min: Months | None = optional("Length from", unit="months", example=3.0)
    duration_months_max: Months | None = optional("Length to", unit="months", example=12.0)
    cost_minimum: Money | None = optional("Cost from", unit="currency", example=1000.0)
    cost_maximum: Money | None = optional("Cost to", unit="currency", example=5000.0)
    currency: Currency | None = optional("ISO 4217 code of the cost", example="USD")
    acronym: Acronym | None = optional("Acronym the text gives in brackets", example="CPA")
    issuer: Text | None = optional("Who awards it", example="National Healthcareer Association")


class Resource(InSection):
    """An organisation, tool kit, platform or conference to turn to."""

    table_name: ClassVar[str] = "resources"
    noun: ClassVar[str] = "resource"
    natural_key: ClassVar[tuple[str, ...]] = ("name",)
    states: ClassVar[tuple[str, ...]] = ("name",)

    resource_id: Key = column("Key of the row", example="data-analyst/resource/american-statistical-association")
    kind: Literal["organization", "toolkit", "platform", "conference", "other"] = column("What it is", example="organization")
    name: Text = column("Name", example="American Statistical Association")
    slug: Slug = column("The name as a slug, which is the same in every guide", example="american-statistical-association")
    acronym: Acronym | None = optional("Acronym the text gives in brackets", example="ASA")
    audience: Text | None = optional("Whom it serves, where stated", example="statisticians")
    url: Annotated[str, StringConstraints(min_length=1)] | None = optional("Address, as the page links it")


class Faq(InSection):
    """A question people ask, and its answer."""

    table_name: ClassVar[str] = "faqs"
    noun: ClassVar[str] = "faq"
    natural_key: ClassVar[tuple[str, ...]] = ("question",)
    states: ClassVar[tuple[str, ...]] = ("question",)

    faq_id: Key = column("Key of the row", example="data-analyst/faq/is-the-job-market-stable")
    rank: Rank = column("Order on the page, 1 = first", example=1)
    question: Text = column("The question")
    answer: Text = column("The answer")

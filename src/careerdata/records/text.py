"""The text of a guide: its sections, every figure in it, and the place of every value."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from careerdata.records.base import (
    Figure,
    InSection,
    Key,
    Placed,
    Rank,
    Record,
    References,
    Stands,
    Text,
    Whereabouts,
    column,
    optional,
)

SectionKind = Literal[
    "title",
    "key_facts",
    "pay_facts",
    "growth_facts",
    "openings_facts",
    "industries",
    "typical_education",
    "definition",
    "duties",
    "responsibilities",
    "work_environment",
    "work_schedules",
    "injuries",
    "tools",
    "qualifications",
    "education_requirements",
    "technical_skills",
    "soft_skills",
    "how_to_become",
    "education",
    "licenses",
    "experience",
    "training",
    "advancement",
    "pay",
    "pay_by_level",
    "pay_by_region",
    "outlook",
    "market",
    "market_challenges",
    "market_opportunities",
    "market_trends",
    "career_path",
    "diversity",
    "hiring_practices",
    "workplace_culture",
    "support_networks",
    "global",
    "remote_work",
    "visa",
    "toolkit",
    "pros_cons",
    "pros",
    "cons",
    "faq",
    "related_roles",
    "assessment",
    "offers",
    "state_data",
    "more_information",
    "other",
]

MentionKind = Literal["money", "percent", "year", "duration", "count"]


class Section(Placed):
    """A heading and the text under it, up to the next heading."""

    table_name: ClassVar[str] = "sections"
    noun: ClassVar[str] = "section"
    natural_key: ClassVar[tuple[str, ...]] = ("heading",)
    states: ClassVar[tuple[str, ...]] = ("heading",)

    section_id: Key = column("Key of the section", example="data-analyst/section/career-path")
    parent_id: Annotated[Key, References("sections"), Stands()] | None = optional("Section this one stands under")
    rank: Rank = column("Reading order within the guide, from 1", example=7)
    depth: Rank = column("1 for the title, 2 for a section, 3 for one inside it", example=2)
    kind: SectionKind = column("What the section is about; `other` where no layout knows its heading", example="career_path")
    heading: Text = column("The heading as a reader sees it", example="Career Path")
    text: str = column("The section's own text, up to the next heading; empty where there is none")


class Mention(InSection):
    """A figure in the text, wherever it stands, and the record it became."""

    table_name: ClassVar[str] = "mentions"
    noun: ClassVar[str] = "mention"
    natural_key: ClassVar[tuple[str, ...]] = ()

    mention_id: Key = column("Key of the mention", example="data-analyst/mention/pay-facts-money-42450")
    kind: MentionKind = column("What the figure measures", example="money")
    minimum: Figure | None = optional("The figure, or the lower end of a range", example=42450.0)
    maximum: Figure | None = optional("The upper end of a range, or of an `up to`", example=60000.0)
    unit: Text | None = optional("Currency (ISO 4217) or unit of time", example="USD")
    open_ended: bool = column("The highest figure given is a lower bound (`$60k+`)", example=False)
    approximate: bool = column("The text says about, around, nearly, ≈", example=False)
    column_start: Rank = column("Column of the first character, in code points from 1", example=1)
    column_end: Rank = column("Column after the last character", example=12)
    table: Text | None = optional("Table of the record the figure became", example="salaries")
    record_id: Key | None = optional("Key of the record the figure became")
    field: Text | None = optional("Column of the record the figure became", example="median")


class Place(Record):
    """Where one value of one record stands in the raw text."""

    table_name: ClassVar[str] = "places"

    table: Text = column("Table of the record", example="salaries")
    record_id: Key = column("Key of the record", example="data-analyst/salary/headline-year")
    field: Text = column("Column of that table", example="median")
    source_file: Whereabouts = column("File, relative to RAW, with `/`", example="guides/data-analyst.txt")
    line_start: Rank = column("Line of the first character, from 1", example=9)
    column_start: Rank = column("Column of the first character, in code points from 1", example=1)
    line_end: Rank = column("Line of the last character", example=9)
    column_end: Rank = column("Column after the last character", example=12)
    source_text: Whereabouts = column("Exact slice of the raw text that states the value", example="$42,450 USD")

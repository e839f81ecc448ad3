"""What one needs to know and use."""

from __future__ import annotations

from typing import ClassVar, Literal

from careerdata.records.base import InSection, Key, Rank, Slug, Text, column, optional
from careerdata.records.text import SectionKind


class Skill(InSection):
    """A skill the role needs."""

    table_name: ClassVar[str] = "skills"
    noun: ClassVar[str] = "skill"
    natural_key: ClassVar[tuple[str, ...]] = ("name",)
    states: ClassVar[tuple[str, ...]] = ("name",)

    skill_id: Key = column("Key of the row", example="data-analyst/skill/active-listening")
    kind: Literal["technical", "soft"] = column("Technical or soft", example="soft")
    rank: Rank = column("Order in its list, 1 = first", example=2)
    name: Text = column("Name of the skill, without the examples in brackets", example="Active Listening")
    slug: Slug = column("The name as a slug, which is the same in every guide", example="active-listening")
    description: Text | None = optional("Why it matters")
    examples: list[Text] = column("Examples the text gives in brackets", example=["Word", "Excel"], default=[])


class Tool(InSection):
    """A product the role works with, by name."""

    table_name: ClassVar[str] = "tools"
    noun: ClassVar[str] = "tool"
    natural_key: ClassVar[tuple[str, ...]] = ("name",)
    states: ClassVar[tuple[str, ...]] = ("name",)

    tool_id: Key = column("Key of the row", example="data-analyst/tool/epic")
    name: Text = column("Name of the tool", example="Epic")
    category: Text | None = optional("What the text says it is", example="Electronic Health Record (EHR) systems")
    section_kind: SectionKind = column("Kind of the section it is named in", example="tools")

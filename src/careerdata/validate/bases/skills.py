"""The skills of a guide by kind."""

from __future__ import annotations

from careerdata.document.tables import GuideTables
from careerdata.records.skills import Skill
from careerdata.validate.rule import rows


def of_kind(guide: GuideTables, kind: str) -> list[Skill]:
    """A guide's skills of one kind, `technical` or `soft`, in reading order."""
    return [skill for skill in rows(guide, Skill) if skill.kind == kind]

"""SKL: the descriptions of skills."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.skills import Skill
from careerdata.validate.bases.repeats import LONG_TEXT, TextTwice
from careerdata.validate.bases.skills import of_kind
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import row_spot
from careerdata.validate.rule import GuideRule, rows


class DescriptionEmpty(GuideRule):
    """A skill whose description is empty.

    The colon behind its name announces one: it was lost, or never written.
    """

    code = "SKL004"
    severity = "warning"
    hint = "write the description, or take out the colon"
    bad = Rows(skills=[{"kind": "soft", "name": "Curiosity:"}])
    good = Rows(skills=[{"kind": "soft", "name": "Curiosity", "description": "Good questions come before good answers."}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for skill in rows(guide, Skill):
            if skill.name.rstrip().endswith(_ANNOUNCING) or not _says_something(skill.description):
                yield Hit(row_spot(guide, skill, "name"), f"the description of {skill.name.rstrip(': ')} is empty")


_ANNOUNCING = (":", " -", " –", " —")

_NOTHING = frozenset(("n/a", "na", "none", "tbd", "tba", "todo", "xxx"))
"""What stands where a text was never written."""


def _says_something(description: str | None) -> bool:
    """Whether a description has a letter in it and is no filler, where there is one at all."""
    if description is None:
        return True
    return any(char.isalpha() for char in description) and description.casefold().strip(" .-–—") not in _NOTHING


class SoftSkillUndescribed(GuideRule):
    """A soft skill without a description, where others have one.

    Its name alone says little; readers want to know what it is good for in this role.
    """

    code = "SKL005"
    severity = "info"
    hint = "say in a sentence why the role needs it"
    bad = Rows(
        skills=[
            {"kind": "soft", "name": "Curiosity", "description": "Good questions come before good answers."},
            {"kind": "soft", "name": "Patience"},
        ]
    )
    good = Rows(skills=[{"kind": "soft", "name": "Curiosity"}, {"kind": "soft", "name": "Patience"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        soft = of_kind(guide, "soft")
        described = next((skill for skill in soft if skill.description), None)
        for skill in soft if described else ():
            if skill.description is None and not skill.name.rstrip().endswith(_ANNOUNCING):
                yield Hit(row_spot(guide, skill, "name"), f"{skill.name} has no description, as other soft skills here have")


class DescriptionTwice(TextTwice):
    """Two skills with one description, word for word.

    That of one was pasted over that of the other.
    """

    code = "SKL006"
    severity = "warning"
    hint = "write the description that belongs there"
    table, column, heading = Skill, "description", "name"
    bad = Rows(skills=[{"name": "Curiosity", "description": LONG_TEXT}, {"name": "Patience", "description": LONG_TEXT}])
    good = Rows(
        skills=[{"name": "Curiosity", "description": LONG_TEXT}, {"name": "Patience", "description": "Data is rarely clean."}]
    )

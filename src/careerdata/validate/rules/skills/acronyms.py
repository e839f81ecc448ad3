"""SKL: acronyms of skills."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.skills import Skill
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.acronyms import mistaken
from careerdata.validate.rule import GuideRule, rows


class SkillAcronym(GuideRule):
    """A skill's acronym that is one slip away from its initials.

    One letter is wrong, or two changed places; who looks for the skill under its acronym does not find it.
    """

    code = "SKL007"
    severity = "warning"
    hint = "mend the acronym or the name"
    bad = Rows(skills=[{"name": "Electronic Health Record (EHS) systems"}])
    good = Rows(skills=[{"name": "Electronic Health Record (EHR) systems"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for skill in rows(guide, Skill):
            for slip in mistaken(skill.name):
                yield Hit(value_spot(guide, skill, "name"), f"{slip.acronym} are not the initials of {slip.name}")

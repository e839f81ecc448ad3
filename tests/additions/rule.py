"""SKL: names of skills that are no names."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.skills import Skill
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows

LONGEST = 200
"""Characters of a skill's name."""


class EndlessSkill(GuideRule):
    """A skill whose name is a paragraph.

    Nobody looks for a skill by a paragraph: two items of a list ran together, or the item is none.
    """

    code = "SKL900"
    severity = "info"
    hint = "name the skill in a few words, and say the rest behind a colon"
    bad = Rows(skills=[{"name": "Reading gauges " * 20}])
    good = Rows(skills=[{"name": "Reading gauges"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for skill in rows(guide, Skill):
            if len(skill.name) > LONGEST:
                yield Hit(value_spot(guide, skill, "name"), f"the name of the skill has {len(skill.name)} characters")

"""SKL: descriptions that stand twice."""

from __future__ import annotations

from careerdata.records.skills import Skill
from careerdata.validate.bases.repeats import LONG_TEXT, TextTwice
from careerdata.validate.examples.example import Rows


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

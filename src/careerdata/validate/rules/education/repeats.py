"""EDU: ways of learning that are listed twice."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.similar import plain
from careerdata.records.learning import Education
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import row_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short


class EducationTwice(GuideRule):
    """A way of learning that is listed twice.

    It was pasted twice, or one of the two is meant to be another.
    """

    code = "EDU006"
    severity = "warning"
    hint = "delete one of the two"
    bad = Rows(
        education=[{"kind": "requirement", "name": "Bachelor's degree"}, {"kind": "requirement", "name": "Bachelor's Degree"}]
    )
    good = Rows(
        education=[{"kind": "requirement", "name": "Bachelor's degree"}, {"kind": "requirement", "name": "Master's degree"}]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        required = [row for row in rows(guide, Education) if row.kind == "requirement"]
        for row, kept in repeated(required, lambda row: (row.section_id, plain(row.name))):
            yield Hit(row_spot(guide, row, "name"), f"{short(row.name)!r} is listed twice", (row_spot(guide, kept, "name"),))

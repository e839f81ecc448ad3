"""What rules about growth in running text have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.validate.bases.contradiction import MEND_ONE
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose import growth_claims
from careerdata.validate.rule import GuideRule
from careerdata.validate.values.formatting import percent


class GrowthTalk(GuideRule):
    """Reports what running text says of the growth, in answers or elsewhere."""

    severity = "warning"
    hint = MEND_ONE
    in_answers: ClassVar[bool]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for claim in growth_claims.contradictions(guide, in_answers=self.in_answers):
            stated_there = claim.outlook.growth_percent or 0.0
            message = f"growth of {percent(claim.percent)} is said here, {percent(stated_there)} in the outlook"
            other = value_spot(guide, claim.outlook, "growth_percent")
            yield Hit(value_spot(guide, claim.said.mention, "minimum"), message, (other,))

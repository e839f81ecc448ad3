"""What rules about openings in running text have in common."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.english import job_claims as english
from careerdata.records.outlook import Outlook
from careerdata.validate.bases.figures import FigureRule
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose import growth_claims
from careerdata.validate.prose.sentences import Stated
from careerdata.validate.rule import rows
from careerdata.validate.values.formatting import number
from careerdata.validate.values.pay import LIKE_TABLE
from careerdata.validate.values.rounding import apart, may_be_equal


class OpeningsTalk(FigureRule):
    """Compares openings that running text states with those of the outlook."""

    kind = "count"
    about = ("openings",)

    def _is_of_role(self, guide: GuideTables, sentence: str) -> bool:
        """Whether a sentence gives openings a year, and not those of a place or of another occupation."""
        whose = english.OPENINGS_OF.search(sentence)
        if not english.OPENINGS.search(sentence) or english.IN_A_PLACE.search(sentence):
            return False
        return whose is None or growth_claims.is_of_role(guide, whose["who"])

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings = outlook.annual_openings
            same = openings is None or may_be_equal(figure, openings)
            # Who says `about 100,000` of 102,900 is not mistaken.
            near = said.mention.approximate and openings and apart(figure, openings) <= LIKE_TABLE
            if openings and not same and not near and self._is_of_role(guide, said.text):
                message = f"{number(figure)} openings are said here, {number(openings)} in the outlook"
                yield Hit(value_spot(guide, said.mention, "minimum"), message, (value_spot(guide, outlook, "annual_openings"),))

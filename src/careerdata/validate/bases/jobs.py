"""What rules about the number of jobs in running text have in common."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.english import job_claims as english
from careerdata.patterns import lazy
from careerdata.records.outlook import Occupation, Outlook
from careerdata.validate.bases.figures import FigureRule
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose import growth_claims
from careerdata.validate.prose.sentences import Stated
from careerdata.validate.rule import rows
from careerdata.validate.values.formatting import number
from careerdata.validate.values.rounding import apart

LIKE_JOBS = 0.05
"""Share by which jobs given in millions may differ from the exact figure: 1.1 million may be 1,150,000."""


_YEAR = lazy(r"\b(?:19|20)\d\d\b")


class JobsTalk(FigureRule):
    """Compares jobs that running text says the role has with those of the outlook, or of the one occupation it covers."""

    kind = "count"
    about = ("jobs",)

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        counted = english.JOBS.match(said.text, said.start)
        of_role = growth_claims.is_of_role(guide, said.text) and not english.IN_PART.search(said.text)
        if counted is None or not english.HELD.search(said.before) or not of_role:
            return
        known = _known(guide)
        if known is None or not known.employment:
            return
        another = any(int(year) != known.employment_year for year in _YEAR.findall(said.text)) and known.employment_year
        if not another and apart(figure, known.employment) > (LIKE_JOBS if counted["rounded"] else 0.0):
            message = f"{number(figure)} jobs are said here, {number(known.employment)} in the {known.table_name}"
            yield Hit(value_spot(guide, said.mention, "minimum"), message, (value_spot(guide, known, "employment"),))


def _known(guide: GuideTables) -> Outlook | Occupation | None:
    """The row that says how many jobs the role has; None where none does, or occupations of several numbers do."""
    outlook = next((row for row in rows(guide, Outlook) if row.employment), None)
    if outlook is not None:
        return outlook
    stated = [row for row in rows(guide, Occupation) if row.employment and row.basis == "stated"]
    return stated[0] if len(stated) == 1 else None

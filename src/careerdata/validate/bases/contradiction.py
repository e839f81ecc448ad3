"""What rules about two places that state one value differently have in common."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.problem import Elsewhere, Trouble
from careerdata.document.tables import Tables
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import PATH
from careerdata.validate.hit import Hit
from careerdata.validate.rule import TroubleRule

MEND_ONE = "find out which of the two is right, and mend the other"
"""The hint of rules about two places that disagree."""


def contradicted(table: str, field: str, found: str, expected: str) -> Rows:
    """A value of a table's record that contradicts the one read before."""
    related = (Elsewhere(PATH, 7, expected, PATH),)
    trouble = Trouble(
        "contradiction", PATH, PATH, line=12, found=found, expected=expected, table=table, field=field, related=related
    )
    return Rows(troubles=[trouble])


class Contradiction(TroubleRule):
    """Reports the contradictions in the records of its family."""

    severity = "warning"
    hint = MEND_ONE
    trouble = "contradiction"
    says = "{found} contradicts {expected}, which was read before"

    def find(self, tables: Tables) -> Iterator[Hit]:
        return (hit for hit in super().find(tables) if self.code.startswith(_FAMILY.get(hit.spot.table or "", _REST)))


_FAMILY = {"salaries": "SAL", "levels": "LVL", "outlook": "OUT", "occupations": "OUT"}
"""The family that tells of contradictions in a table's records."""

_REST = "TXT"
"""The family that tells of those in all other tables."""

"""SAL, LVL, OUT and TXT: two places that state one value differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.problem import Elsewhere, Trouble
from careerdata.document.tables import Tables
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import PATH
from careerdata.validate.hit import Hit
from careerdata.validate.rule import TroubleRule

_HINT = "find out which of the two is right, and mend the other"


def _contradiction(table: str, field: str, found: str, expected: str) -> Rows:
    related = (Elsewhere(PATH, 7, expected, PATH),)
    trouble = Trouble(
        "contradiction", PATH, PATH, line=12, found=found, expected=expected, table=table, field=field, related=related
    )
    return Rows(troubles=[trouble])


class _Contradiction(TroubleRule):
    """Reports the contradictions in the records of some tables."""

    trouble = "contradiction"
    says = "{found} contradicts {expected}, which was read before"
    tables: ClassVar[tuple[str, ...]] = ()

    def find(self, tables: Tables) -> Iterator[Hit]:
        return (hit for hit in super().find(tables) if self.takes(hit.spot.table))

    def takes(self, table: str | None) -> bool:
        """Whether contradictions in records of a table are this rule's."""
        return table in self.tables


class PayContradicted(_Contradiction):
    """Two places that state one pay differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "SAL017"
    severity = "warning"
    hint = _HINT
    tables = ("salaries",)
    bad = _contradiction("salaries", "median", "$80,000", "$83,640")
    good = Rows(salaries=[{"median": 83640}])


class LevelContradicted(_Contradiction):
    """Two places that state one level differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "LVL012"
    severity = "warning"
    hint = _HINT
    tables = ("levels",)
    bad = _contradiction("levels", "years_max", "3", "2")
    good = Rows(levels=[{"title": "Analyst", "years_min": 0, "years_max": 2}])


class OutlookContradicted(_Contradiction):
    """Two places that state one projection differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "OUT011"
    severity = "warning"
    hint = _HINT
    tables = ("outlook", "occupations")
    bad = _contradiction("outlook", "growth_percent", "8 percent", "9%")
    good = Rows(outlook=[{"growth_percent": 9.0}])


_OF_OTHERS = frozenset((*PayContradicted.tables, *LevelContradicted.tables, *OutlookContradicted.tables))


class Contradicted(_Contradiction):
    """Two places that state one value differently.

    A record has one value for each field; the first one stands in the tables.
    """

    code = "TXT016"
    severity = "warning"
    hint = _HINT
    bad = _contradiction("education", "issuer", "PMI", "Project Management Institute")
    good = Rows(education=[{"name": "PMP", "issuer": "PMI"}])

    def takes(self, table: str | None) -> bool:
        return table not in _OF_OTHERS

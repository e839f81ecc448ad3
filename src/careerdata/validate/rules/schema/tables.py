"""SCH: rows and tables that break their schema."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables, Tables
from careerdata.records import TABLES
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import broken_spot, value_spot
from careerdata.validate.rule import GuideRule, TableRule
from careerdata.validate.values.formatting import short
from careerdata.validate.values.missing import is_told_elsewhere


class RowBreaksSchema(GuideRule):
    """A row that breaks its record's schema.

    A value is of the wrong type, out of bounds, empty, or none of those allowed; the row is left out of its table.
    """

    code = "SCH001"
    severity = "error"
    hint = "mend the value in the text or in the table it came from; `schemas/` says what each column takes"
    bad = Rows(salaries=[{"median": 42450, "currency": "dollars"}])
    good = Rows(salaries=[{"median": 42450, "currency": "USD"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for broken in guide.broken:
            if is_told_elsewhere(broken):
                continue
            what = f"{broken.table}.{broken.field}" if broken.field else f"the row of {broken.table}"
            found = "not stated" if broken.value is None else short(repr(broken.value))
            yield Hit(broken_spot(guide, broken), f"{what} is {found}: {broken.message}")


class TableBreaksSchema(TableRule):
    """A column that breaks its table's schema over all guides.

    Each record was checked as it was read; the columns are checked once more as those who load them see them, with
    their types in a data frame, and each key once over all guides.
    """

    code = "SCH002"
    severity = "error"
    hint = "compare the column with `schemas/<table>.table.json`; a key given twice shows under REF002 with both places"
    heavy = True
    bad = Rows(tools=[{"tool_id": "data-analyst/tool/sql", "name": "SQL"}, {"tool_id": "data-analyst/tool/sql", "name": "sql"}])
    good = Rows(tools=[{"tool_id": "data-analyst/tool/sql", "name": "SQL"}, {"tool_id": "data-analyst/tool/r", "name": "R"}])

    def find(self, tables: Tables) -> Iterator[Hit]:
        # pandas and pandera take most of a second to import, which a check of one guide has no use for.
        from careerdata.schemas.checks import check
        from careerdata.schemas.frame import frame

        for name, record in TABLES.items():
            owners = [guide for guide in tables for _ in guide.records[name]]
            if not owners:
                continue
            records = tables[name]
            for failure in check(record, frame(record, records)):
                row = failure.row or 0
                message = f"{name}.{failure.column} is {short(repr(failure.value))}, expected: {failure.check}"
                yield Hit(value_spot(owners[row], records[row], failure.column), message)

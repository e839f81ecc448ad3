"""REF: keys and places that name what is not there."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records import TABLES, columns
from careerdata.records.text import Mention, Place
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows

_COLUMNS = {table: frozenset(record.model_fields) for table, record in TABLES.items()}

_REFERENCES = tuple(
    (table, column.name, column.references)
    for table, record in TABLES.items()
    for column in columns(record)
    if column.references is not None
)
"""Table, column, and the table whose keys the column holds."""

_SECTION = "data-analyst/section/1"


def _keys(guide: GuideTables, table: str) -> set[str]:
    """The keys of a table's rows, those that broke their schema among them: these have a finding of their own."""
    key = TABLES[table].key()
    known = {getattr(record, key) for record in guide.records[table]} if key else set()
    return known | {broken.record_id for broken in guide.broken if broken.table == table}


class DanglingReference(GuideRule):
    """A reference to a record that does not exist.

    Whoever joins the tables loses the row. The columns that refer to others are those of the records' declaration.
    """

    code = "REF001"
    severity = "error"
    hint = "name a record that exists, or leave the reference empty where the column may be"
    bad = Rows(salaries=[{"scope": "level", "title": "Analyst", "median": 43000, "level_id": "data-analyst/level/7"}])
    good = Rows(
        levels=[{"title": "Analyst"}],
        salaries=[{"scope": "level", "title": "Analyst", "median": 43000, "level_id": "data-analyst/level/1"}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        targets = {target for _, _, target in _REFERENCES}
        known: dict[str, set[str | None]] = {target: {None, *_keys(guide, target)} for target in targets}
        for table, name, target in _REFERENCES:
            records = guide.records[table]
            if known[target].issuperset([getattr(record, name) for record in records]):
                continue
            for record in records:
                value = getattr(record, name)
                if value not in known[target]:
                    message = f"{name} is {value}, but {target} has no such row"
                    yield Hit(value_spot(guide, record, name), message)


class PointsNowhere(GuideRule):
    """A place or a mention of a record that does not exist.

    Places lead from each value to its characters, mentions from each figure to what it became; one that leads nowhere
    says that something was read and lost again.
    """

    code = "REF004"
    severity = "error"
    hint = "check the row of `places` or `mentions` against the table it names"
    bad = Rows(
        mentions=[
            {
                "kind": "money",
                "minimum": 42450,
                "table": "salaries",
                "record_id": "data-analyst/salary/9",
                "field": "median",
                "section_id": _SECTION,
            }
        ]
    )
    good = Rows(
        salaries=[{"median": 42450}],
        mentions=[
            {
                "kind": "money",
                "minimum": 42450,
                "table": "salaries",
                "record_id": "data-analyst/salary/1",
                "field": "median",
                "section_id": _SECTION,
            }
        ],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        known = {key: table for table in TABLES for key in _keys(guide, table)}
        pointers: list[Place | Mention] = [*rows(guide, Place), *rows(guide, Mention)]
        for record in pointers:
            if record.record_id is None or _points_well(record, known):
                continue
            named = f"{record.field} of {record.record_id}"
            if record.table is None or known.get(record.record_id) != record.table:
                yield self._hit(guide, record, f"{named}, but {record.table} has no such row")
            elif record.field is not None and record.field not in _COLUMNS[record.table]:
                yield self._hit(guide, record, f"{named}, but {record.table} has no such column")

    def _hit(self, guide: GuideTables, record: Place | Mention, what: str) -> Hit:
        return Hit(value_spot(guide, record, "record_id"), f"{record.table_name} points at {what}")


def _points_well(record: Place | Mention, known: dict[str, str]) -> bool:
    """Whether a pointer names a row that is there and a column of its table: nearly all do."""
    table = known.get(record.record_id or "")
    return table is not None and table == record.table and (record.field is None or record.field in _COLUMNS[table])

"""REF: keys between tables."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables, Tables
from careerdata.records import TABLES, columns
from careerdata.records.base import Placed
from careerdata.records.text import Mention, Place
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot, guide_spot, row_spot, value_spot
from careerdata.validate.rule import GuideRule, TableRule, rows

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


class DuplicateKey(GuideRule):
    """Two rows of a table with one key.

    Whoever joins the tables gets each match twice.
    """

    code = "REF002"
    severity = "error"
    hint = "delete the row that was given twice, or let its natural key tell it apart"
    bad = Rows(
        skills=[{"skill_id": "data-analyst/skill/sql", "name": "SQL"}, {"skill_id": "data-analyst/skill/sql", "name": "SQL"}]
    )
    good = Rows(skills=[{"skill_id": "data-analyst/skill/sql", "name": "SQL"}, {"skill_id": "data-analyst/skill/r", "name": "R"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for record in TABLES.values():
            key = record.key()
            if key and issubclass(record, Placed):
                yield from self._twice(guide, record, key)

    def _twice(self, guide: GuideTables, record: type[Placed], key: str) -> Iterator[Hit]:
        first: dict[str, Placed] = {}
        listed = rows(guide, record)
        if len({getattr(row, key) for row in listed}) == len(listed):
            return
        for row in listed:
            value = getattr(row, key)
            kept = first.setdefault(value, row)
            if kept is not row:
                message = f"{record.table_name} has two rows with the {key} {value}"
                yield Hit(row_spot(guide, row, key), message, (row_spot(guide, kept, key),))


class DuplicateGuide(TableRule):
    """Two guides with one `guide_id`.

    Every key begins with it, so the rows of the two could not be told apart.
    """

    code = "REF003"
    severity = "error"
    hint = "rename one of the two files: a guide's id is the stem of its file's name"
    bad = Rows({"guides": [{"title": "Data Analyst"}]}, {"guides": [{"title": "Data Analyst"}]})
    good = Rows({"guides": [{"title": "Data Analyst"}]}, {"guides": [{"guide_id": "data-engineer", "title": "Data Engineer"}]})

    def __init__(self) -> None:
        self._seen: dict[str, tuple[str, str]] = {}

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            document = guide.document
            here = (document.source_file, document.shown_as)
            source_file, shown_as = self._seen.setdefault(guide.guide_id, here)
            if source_file != here[0]:
                other = Spot(source_file=source_file, shown_as=shown_as, guide_id=guide.guide_id)
                yield Hit(guide_spot(guide), f"two guides have the guide_id {guide.guide_id}", (other,))


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

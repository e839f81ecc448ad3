"""REF: keys that stand twice."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from careerdata.document.tables import GuideTables, Tables
from careerdata.records import TABLES
from careerdata.records.base import Placed
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot, guide_spot, row_spot
from careerdata.validate.rule import GuideRule, TableRule, rows


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
        listed = rows(guide, record)
        if len({getattr(row, key) for row in listed}) == len(listed):
            return
        for row, kept in repeated(listed, attrgetter(key)):
            message = f"{record.table_name} has two rows with the {key} {getattr(row, key)}"
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

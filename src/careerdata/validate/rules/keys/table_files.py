"""REF: rows of table files about guides that are not there."""

from __future__ import annotations

from careerdata.validate.examples.table_file import GOOD_TABLE, TABLE_ROWS, table_file
from careerdata.validate.rule import TroubleRule


class UnknownGuide(TroubleRule):
    """A row about a guide that is not there.

    Its id is no guide's, so the row is in no table: the guide was renamed or deleted, or the id is mistaken.
    """

    code = "REF005"
    severity = "error"
    hint = "write the stem of the guide's file, or delete the row"
    trouble = "unknown-guide"
    says = "no guide is called {found}; expected {expected}"
    bad = table_file(TABLE_ROWS.replace(b"data-analyst", b"data-analist"))
    good = GOOD_TABLE

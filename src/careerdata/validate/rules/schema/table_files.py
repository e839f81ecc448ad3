"""TXT, SCH and REF: files of tables that cannot be read as they stand."""

from __future__ import annotations

from careerdata.document.problem import Trouble
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.rule import TroubleRule

_PATH = "tables/tools.csv"
_ROWS = b"guide_id,name,section_kind\ndata-analyst,Excel,tools\n"


def _table(rows: bytes, path: str = _PATH) -> Files:
    """A table file beside the guide it is about; of the two the table is shown."""
    return Files({path: rows, PATH: GUIDE.encode()}, shows=f"{path}:\n{rows.decode()}")


_GOOD = _table(_ROWS)
_WORKBOOK = "tables/tools.xlsx"


class UnknownTable(TroubleRule):
    """A table file that bears no table's name.

    The name says which table the rows are for, so none of them was read.
    """

    code = "TXT018"
    severity = "error"
    hint = "name the file after the table its rows are for"
    trouble = "unknown-table"
    says = "no table is called {found}; expected {expected}"
    bad = _table(_ROWS, "tables/tolls.csv")
    good = _GOOD


class UnknownGuide(TroubleRule):
    """A row about a guide that is not there.

    Its id is no guide's, so the row is in no table: the guide was renamed or deleted, or the id is mistaken.
    """

    code = "REF005"
    severity = "error"
    hint = "write the stem of the guide's file, or delete the row"
    trouble = "unknown-guide"
    says = "no guide is called {found}; expected {expected}"
    bad = _table(_ROWS.replace(b"data-analyst", b"data-analist"))
    good = _GOOD


class UnknownColumn(TroubleRule):
    """A column that its table does not have.

    Its values are in no table.
    """

    code = "SCH003"
    severity = "error"
    hint = "name the column as the table does, or take it out"
    trouble = "unknown-column"
    says = "the table has no column {found}; expected {expected}"
    bad = _table(b"guide_id,name,section_kind,colour\ndata-analyst,Excel,tools,green\n")
    good = _GOOD


class DuplicateColumn(TroubleRule):
    """A column that stands twice.

    Which of its two values is meant is anyone's guess, so no row was read.
    """

    code = "SCH004"
    severity = "error"
    hint = "take one of the two out"
    trouble = "duplicate-column"
    says = "the column {found} stands twice; expected {expected}"
    bad = _table(b"guide_id,name,name,section_kind\ndata-analyst,Excel,Excel,tools\n")
    good = _GOOD


class MissingColumn(TroubleRule):
    """A column that every row needs, missing.

    Without it no row is complete, so none was read.
    """

    code = "SCH005"
    severity = "error"
    hint = "add the column; those that may be empty or follow from others may be left out"
    trouble = "missing-column"
    says = "the header lacks columns: expected {expected}"
    bad = _table(b"guide_id,section_kind\ndata-analyst,tools\n")
    good = _GOOD


class BrokenCell(TroubleRule):
    """A cell that cannot be read.

    It is no value of its column's type, it is empty where a value must be, or a quote was never closed; its row is left
    out.
    """

    code = "SCH006"
    severity = "error"
    hint = "mend the cell: numbers without signs or separators, text with quotes around it where it holds a comma"
    trouble = "broken-cell"
    says = "the cell cannot be read: {found}, expected {expected}"
    bad = _table(b"guide_id,name,section_kind\ndata-analyst,,tools\n")
    good = _GOOD


class DamagedTable(TroubleRule):
    """A workbook that cannot be read.

    It is damaged, or it is not what its extension says.
    """

    code = "TXT023"
    severity = "error"
    hint = "save the workbook again as XLSX, or its rows as CSV"
    trouble = "damaged-table"
    says = "the workbook cannot be read: {found}, expected {expected}"
    bad = _table(b"no workbook", _WORKBOOK)
    good = _GOOD


class OtherSheets(TroubleRule):
    """Sheets of a workbook that were not read.

    A file holds the rows of one table, so one sheet is read and the others are named once.
    """

    code = "TXT024"
    severity = "info"
    hint = "give each table a file of its own"
    trouble = "other-sheets"
    says = "not read: {found}; expected {expected}"
    bad = Rows(
        troubles=[Trouble("other-sheets", _WORKBOOK, _WORKBOOK, found="sheets Notes", expected="one sheet; `tools` is read")]
    )
    good = Rows()

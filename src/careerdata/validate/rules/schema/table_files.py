"""SCH: columns and cells of table files that cannot be read as they stand."""

from __future__ import annotations

from careerdata.validate.examples.table_file import GOOD_TABLE, table_file
from careerdata.validate.rule import TroubleRule


class UnknownColumn(TroubleRule):
    """A column that its table does not have.

    Its values are in no table.
    """

    code = "SCH003"
    severity = "error"
    hint = "name the column as the table does, or take it out"
    trouble = "unknown-column"
    says = "the table has no column {found}; expected {expected}"
    bad = table_file(b"guide_id,name,section_kind,colour\ndata-analyst,Excel,tools,green\n")
    good = GOOD_TABLE


class DuplicateColumn(TroubleRule):
    """A column that stands twice.

    Which of its two values is meant is anyone's guess, so no row was read.
    """

    code = "SCH004"
    severity = "error"
    hint = "take one of the two out"
    trouble = "duplicate-column"
    says = "the column {found} stands twice; expected {expected}"
    bad = table_file(b"guide_id,name,name,section_kind\ndata-analyst,Excel,Excel,tools\n")
    good = GOOD_TABLE


class MissingColumn(TroubleRule):
    """A column that every row needs, missing.

    Without it no row is complete, so none was read.
    """

    code = "SCH005"
    severity = "error"
    hint = "add the column; those that may be empty or follow from others may be left out"
    trouble = "missing-column"
    says = "the header lacks columns: expected {expected}"
    bad = table_file(b"guide_id,section_kind\ndata-analyst,tools\n")
    good = GOOD_TABLE


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
    bad = table_file(b"guide_id,name,section_kind\ndata-analyst,,tools\n")
    good = GOOD_TABLE

"""TXT: files of tables that cannot be read as they stand."""

from __future__ import annotations

from careerdata.document.problem import Trouble
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.table_file import GOOD_TABLE, TABLE_ROWS, WORKBOOK, table_file
from careerdata.validate.rule import TroubleRule


class UnknownTable(TroubleRule):
    """A table file that bears no table's name.

    The name says which table the rows are for, so none of them was read.
    """

    code = "TXT018"
    severity = "error"
    hint = "name the file after the table its rows are for"
    trouble = "unknown-table"
    says = "no table is called {found}; expected {expected}"
    bad = table_file(TABLE_ROWS, "tables/tolls.csv")
    good = GOOD_TABLE


class DamagedTable(TroubleRule):
    """A workbook that cannot be read.

    It is damaged, or it is not what its extension says.
    """

    code = "TXT023"
    severity = "error"
    hint = "save the workbook again as XLSX, or its rows as CSV"
    trouble = "damaged-table"
    says = "the workbook cannot be read: {found}, expected {expected}"
    bad = table_file(b"no workbook", WORKBOOK)
    good = GOOD_TABLE


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
        troubles=[Trouble("other-sheets", WORKBOOK, WORKBOOK, found="sheets Notes", expected="one sheet; `tools` is read")]
    )
    good = Rows()


class HiddenCells(TroubleRule):
    """Rows or columns of a sheet that nobody sees and that were read.

    A filter may be all that hides them, or they are out of date: whoever looks at the sheet misses what is published.
    """

    code = "TXT055"
    severity = "info"
    hint = "show the rows and columns that are meant, and delete the others"
    trouble = "hidden-cells"
    says = "read though it is hidden: {found}; expected {expected}"
    bad = Rows(troubles=[Trouble("hidden-cells", WORKBOOK, WORKBOOK, found="row 3", expected="rows and columns that are shown")])
    good = Rows()

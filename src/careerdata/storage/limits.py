"""Bounds on input: what a guide, an archive or a workbook may cost before it is refused with a clear error.

The largest of the 342 pages of the Occupational Outlook Handbook is under 200 kB and a long text guide about 60 kB; each
bound leaves two orders of magnitude above what real guides need, and keeps one file well under 1 GB of memory.
"""

from __future__ import annotations

MAX_FILE_BYTES = 20 * 1024 * 1024
"""Bytes of one guide or table, unpacked: a 5 MB line still reads, an endless stream does not."""

MAX_ARCHIVE_BYTES = 512 * 1024 * 1024
"""Bytes to which one zip may unpack in all, as its directory declares (`zipfile` reads no more than is declared)."""

MAX_ARCHIVE_FILES = 20_000
"""Files in one zip: ten times the largest collection tried."""

MAX_WORKBOOK_BYTES = 32 * 1024 * 1024
"""Bytes to which one XLSX workbook may unpack: 100,000 rows of ten cells. Its XML is about ten times the packed file."""

MAX_SHEETS = 64
"""Sheets in one workbook; a table needs one."""

MAX_ROWS = 200_000
"""Rows in one table file: 100 for each of 2,000 guides."""

MAX_COLUMNS = 64
"""Cells in one row of a table file; the widest table has under 40 columns. A workbook's blank rows cost this much each."""

MAX_FORMULA_CHARACTERS = 1_000_000
"""Formulas of one sheet times the length of the longest: what reading them may cost, about a second. 2,000 rows with a formula
of 100 characters in three cells stay below."""

MAX_BLANKS = 500
"""White space in a row inside a line of plain text; a longer run is read as one blank, as in a page. Columns set with blanks are
not that wide, and patterns that try a run of blanks from each of its places are fast on short ones only."""

MAX_LINES = 200_000
"""Lines of one guide; the longest has under 2,000, and all pages of the Handbook one below the other would fit."""

MAX_TAGS = 200_000
"""Tags of one page: fifty times those of the largest page of the Handbook."""

MAX_FIGURES = 100_000
"""Figures in the text of one guide; the most on a page read is under 1,000. Each may become rows of three tables, with its
places, and a finding: some kilobytes for what takes two characters to write."""

MAX_DEPTH = 512
"""Open elements inside one another. Browsers stop nesting at 512 too, and real pages stay under 60."""

MAX_NESTING = 32
"""Lists and quotes of a Markdown guide inside one another; its parser calls itself for each of them."""

MAX_INLINE = 100_000
"""Characters of one Markdown paragraph that is searched for emphasis and links; a longer one is taken as plain text.
A page of print has 3,000; matching brackets and stars is the one step whose cost can grow faster than the text."""

MAX_TROUBLES = 10_000
"""Cells and rows of one table file that cannot be read: after that many the rest of the file is not looked at."""

MAX_WORKBOOK_ELEMENTS = 2_500_000
"""XML elements in one part of a workbook: 100,000 rows of ten cells with their values, and ten microseconds to read each."""

MAX_TABLE_CHARACTERS = MAX_FILE_BYTES
"""Characters of all cells of one sheet: as many as a CSV may have. One text of a workbook may stand in any number of cells."""

MAX_NUMBER_FORMAT = 1_000
"""Characters of one number format of a workbook; Excel takes 255."""

MAX_STYLES_BYTES = 2 * 1024 * 1024
"""Bytes of the styles of a workbook, whose reading costs ten times as much as that of cells; they have some 10 kB."""

MAX_SETTINGS_BYTES = 1024 * 1024
"""Bytes of a settings file, a waiver file or a layout: 10,000 waivers; the longest layout shipped has 12 kB."""

MAX_BASELINE_BYTES = 64 * 1024 * 1024
"""Bytes of a baseline: one of 100,000 findings has about 30 MB."""

MAX_KEY_PARTS = 100
"""Points in one line of TOML, each of which may part a key: reading a key costs the square of its parts."""

MAX_LAYOUT_DEPTH = 64
"""YAML nodes of a layout inside one another; the layouts shipped stay under 12. Its reader calls itself for each of them."""

MAX_LAYOUT_NODES = 100_000
"""YAML nodes of a layout, those counted anew that an alias repeats; the layouts shipped stay under 2,000."""

MAX_LAYOUT_TEXT = 2_000
"""Characters of one text in a layout, and digits of one number: no sentence that a template is tried on is longer."""


class TooDeep(ValueError):
    """Mark-up is nested deeper than `bound`; `offset` is the raw offset of what goes beyond."""

    def __init__(self, offset: int, bound: int = MAX_DEPTH) -> None:
        super().__init__(f"mark-up is nested more than {bound} deep")
        self.offset = offset
        self.bound = bound

"""Table files beside the guide they are about, for examples of what goes wrong in one."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.examples.sample_guide import GUIDE, PATH

TABLE = "tables/tools.csv"
TABLE_ROWS = b"guide_id,name,section_kind\ndata-analyst,Excel,tools\n"


def table_file(rows: bytes, path: str = TABLE) -> Files:
    """A table file beside the guide it is about; of the two the table is shown."""
    return Files({path: rows, PATH: GUIDE.encode()}, shows=f"{path}:\n{rows.decode()}")


GOOD_TABLE = table_file(TABLE_ROWS)
WORKBOOK = "tables/tools.xlsx"

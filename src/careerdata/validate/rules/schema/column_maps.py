"""SCH: how the columns of a foreign table are ours."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.rule import TroubleRule

_TABLE = b"Guide,Tool\ndata-analyst,Excel\n"
_MAP = b"table: tools\ncolumns: {Guide: guide_id, %s: name}\nset: {section_kind: tools}\n"


def _mapped(theirs: bytes) -> Files:
    content = {PATH: GUIDE.encode(), "tables/bought.csv": _TABLE, "tables/bought.yaml": _MAP % theirs}
    return Files(content, shows=f"{_TABLE.decode()}\n{(_MAP % theirs).decode()}")


class ColumnMapUnusable(TroubleRule):
    """A map of columns that does not fit its table.

    The YAML beside a table file says which of its columns is which of ours. It cannot be read, or names what is not there.
    """

    code = "SCH007"
    severity = "error"
    hint = "mend the map, a YAML file of the table's name beside it"
    trouble = "column-map"
    says = "the map of columns does not fit: {found}; expected {expected}"
    bad = _mapped(b"Instrument")
    good = _mapped(b"Tool")

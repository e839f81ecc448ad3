"""What we know: a module a subject, each record declared once.

`TABLES` maps the name of every table to its record, in the order in which the files list them. A record is added
by adding a module here; nothing else needs an edit.
"""

from __future__ import annotations

from types import MappingProxyType

from careerdata.modules import modules_in
from careerdata.records.base import Record
from careerdata.records.columns import Column, columns

__all__ = ["TABLES", "Column", "Record", "columns"]


def _tables() -> dict[str, type[Record]]:
    modules_in(__name__)
    found: dict[str, type[Record]] = {}
    waiting = Record.__subclasses__()
    while waiting:
        record = waiting.pop()
        waiting.extend(record.__subclasses__())
        if record.table_name:
            found[record.table_name] = record
    return dict(sorted(found.items()))


TABLES: MappingProxyType[str, type[Record]] = MappingProxyType(_tables())

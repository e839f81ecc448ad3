"""What we know: a module a subject, each record declared once.

`TABLES` maps the name of every table to its record, in the order in which the files list them. A record is added
by adding a module here; nothing else needs an edit.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import MappingProxyType

from careerdata.records.base import Record
from careerdata.records.columns import Column, columns

__all__ = ["TABLES", "Column", "Record", "columns"]


def _tables() -> dict[str, type[Record]]:
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    found: dict[str, type[Record]] = {}
    waiting = Record.__subclasses__()
    while waiting:
        record = waiting.pop()
        waiting.extend(record.__subclasses__())
        if record.table_name:
            found[record.table_name] = record
    return dict(sorted(found.items()))


TABLES: MappingProxyType[str, type[Record]] = MappingProxyType(_tables())

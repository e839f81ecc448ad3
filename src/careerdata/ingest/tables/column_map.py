"""How the columns of somebody else's table are ours: a small YAML beside the file."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from careerdata.document.problem import Trouble
from careerdata.ingest.source import Source, SourceError
from careerdata.storage import typed
from careerdata.storage.base import StorageError
from careerdata.storage.limits import MAX_SETTINGS_BYTES

FORM = "docs/tables.md"


class ColumnMap(BaseModel):
    """`columns:` names ours for each of theirs (empty: not read), `set:` what holds for all rows, `table:` which table it is."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    table: str | None = None
    """The table that the rows are of; the file's own name where it is left out."""
    columns: dict[str, str | None] = {}
    set: dict[str, Any] = {}

    def name_of(self, theirs: str) -> str:
        """Our name of a column; empty for one that is not to be read, their own name for one that the map does not know."""
        return self.columns.get(theirs, theirs) or ""

    @property
    def is_foreign(self) -> bool:
        """Whether it says anything at all."""
        return bool(self.columns or self.set or self.table)


NONE = ColumnMap()
"""Of a table whose columns are ours."""


def column_map(source: Source) -> ColumnMap | Trouble:
    """The map beside a table file, `NONE` where there is none, a trouble `column-map` where it cannot be used.

    Raises SourceError where it cannot be opened.
    """
    if source.beside is None:
        return NONE
    shown = f"{source.shown_as.rpartition('.')[0]}.yaml"
    try:
        data = source.beside.read(MAX_SETTINGS_BYTES + 1)
    except StorageError as error:
        raise SourceError(shown, error.what, error.next_step) from error
    try:
        return typed.read(data, shown, ColumnMap, FORM)
    except typed.TypedError as error:
        return source.trouble("column-map", str(error), "a map of its columns, `columns: {their name: our name}`")

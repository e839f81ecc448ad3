"""All table files of a RAW: their rows by guide, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from careerdata.document.problem import Trouble
from careerdata.document.row import Row
from careerdata.ingest.source import Source, SourceError
from careerdata.nearest import nearest

_ANY = "the stem of a guide"
_MOST_COMPARED = 100
"""Ids that are no guide's and are compared with those there are: a table of another corpus has thousands."""


@dataclass(slots=True)
class TableRows:
    """Rows of table files, by the guide they are about."""

    by_guide: dict[str, list[Row]] = field(default_factory=dict)
    sources: list[tuple[str, str]] = field(default_factory=list)
    """Path relative to RAW and SHA-256 of each file."""
    troubles: list[Trouble] = field(default_factory=list)
    unopened: list[str] = field(default_factory=list)
    """Files that could not be opened: which, why, and what to do."""


class _Expected:
    """What was expected in the place of a guide's id: the nearest there is."""

    def __init__(self, known: set[str]) -> None:
        self._known = known
        self._said: dict[str, str] = {}

    def __call__(self, guide_id: str) -> str:
        if guide_id not in self._said and len(self._said) < _MOST_COMPARED:
            near = nearest(guide_id, self._known)
            self._said[guide_id] = f"the stem of a guide, perhaps `{near}`" if near else _ANY
        return self._said.get(guide_id, _ANY)


def table_rows(sources: Iterable[Source], guides: Sequence[Source]) -> TableRows:
    """The rows of table files about guides that are there; one about another guide is a trouble `unknown-guide`."""
    found = TableRows()
    known = {guide.name for guide in guides}
    meant_by = _Expected(known)
    for source in sources:
        # Tables are read where there are some: plain guides start without the readers of CSV and XLSX.
        from careerdata.ingest.tables.table import table_file
        from careerdata.ingest.tables.table_file import TableFile

        try:
            file = table_file(source)
        except SourceError as error:
            found.unopened.append(str(error))
            continue
        if not isinstance(file, TableFile):
            found.troubles.append(file)
            continue
        found.sources.append((file.source_file, file.sha256))
        found.troubles += file.troubles
        for row in file.rows:
            guide_id, span, _ = row.values.pop("guide_id")
            if guide_id in known:
                found.by_guide.setdefault(guide_id, []).append(row)
            else:
                line, column = file.place(span.start) if span is not None else (1, 1)
                found.troubles.append(source.trouble("unknown-guide", f"`{guide_id}`", meant_by(guide_id), line, column))
    return found

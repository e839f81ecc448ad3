"""All table files of a RAW: their rows by guide, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from careerdata.document.problem import Trouble
from careerdata.document.row import Row
from careerdata.ingest.source import Source, SourceError


@dataclass(slots=True)
class TableRows:
    """Rows of table files, by the guide they are about."""

    by_guide: dict[str, list[Row]] = field(default_factory=dict)
    sources: list[tuple[str, str]] = field(default_factory=list)
    """Path relative to RAW and SHA-256 of each file."""
    troubles: list[Trouble] = field(default_factory=list)
    unopened: list[str] = field(default_factory=list)
    """Files that could not be opened: which, why, and what to do."""


def table_rows(sources: Iterable[Source], guides: Sequence[Source]) -> TableRows:
    """The rows of table files about guides that are there; one about another guide is a trouble `unknown-guide`."""
    found = TableRows()
    known = {guide.name for guide in guides}
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
                found.troubles.append(source.trouble("unknown-guide", f"`{guide_id}`", "the stem of a guide", line, column))
    return found

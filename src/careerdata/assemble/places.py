"""The rows of `places`: the way from each value to its characters."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.assemble.validation import PlainRow, Stated
from careerdata.document.document import Document
from careerdata.document.extent import extent


def rows_of_places(stated: Stated, document: Document) -> Iterator[PlainRow]:
    """A row for every value that the text states, record by record."""
    for record_id, (table, values) in stated.items():
        for name, (_, span, origin) in values.items():
            if span is not None:
                own = {"guide_id": document.guide_id, "table": table, "record_id": record_id, "field": name}
                yield own | extent(origin or document, span)._asdict()

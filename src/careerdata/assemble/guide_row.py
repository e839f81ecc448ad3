"""The row of `guides`: what a guide is, and what became of its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from careerdata.assemble.validation import PlainRow
from careerdata.document.document import Document
from careerdata.document.row import Row
from careerdata.document.tables import LineStatus


def guide_row(guide: Row, document: Document, line_status: Mapping[int, LineStatus]) -> PlainRow:
    """What the guide states of itself, with its lines counted by what became of them."""
    count = Counter(line_status.values())
    return {name: value.value for name, value in guide.values.items()} | {
        "guide_id": document.guide_id,
        "sha256": document.sha256,
        "lines": len(line_status),
        "lines_used": count["used"],
        "lines_boilerplate": count["boilerplate"],
        "lines_unused": count["unused"],
    }

"""From what a rule would change to the fix of its finding: edits at places of the raw text."""

from __future__ import annotations

from careerdata.document.document import Document
from careerdata.validate.fix import Edit, Fix
from careerdata.validate.hit import Mend
from careerdata.validate.location import Spot, printable_path


def fix_of(mend: Mend) -> Fix | None:
    """The fix that a mend is; None where a piece does not stand at its place as it is, nothing changes, or pieces overlap."""
    edits: list[Edit] = []
    end = -1
    for spot, text in sorted(mend.changes, key=lambda change: (change[0].line, change[0].column)):
        begin = _begin(spot)
        if begin is None or begin < end:
            return None
        end = begin + len(spot.text)
        if text != spot.text:
            edits.append(_edit(spot, begin, text))
    return Fix(mend.safe, tuple(edits)) if edits else None


def _begin(spot: Spot) -> int | None:
    """Where the text of a spot begins in the raw text; None where that is not what stands there."""
    if spot.document is None:
        return None
    begin = spot.document.offset(spot.line, spot.column)
    return begin if spot.document.raw.startswith(spot.text, begin) else None


def _edit(spot: Spot, begin: int, text: str) -> Edit:
    document = spot.document
    assert document is not None
    end_line, end_column = document.place(begin + len(spot.text))
    return Edit(
        file=printable_path(spot.shown_as),
        line=spot.line,
        column=spot.column,
        end_line=end_line,
        end_column=end_column,
        text=text,
        raw_file=printable_path(spot.source_file),
        byte_column=_byte_column(document, spot.line, spot.column),
        byte_end_column=_byte_column(document, end_line, end_column),
    )


def _byte_column(document: Document, line: int, column: int) -> int:
    return len(document.line_text(line)[: column - 1].encode("utf-8", "surrogatepass")) + 1

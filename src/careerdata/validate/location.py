"""The places of the raw text that rules speak of: one value, one line, one row that broke."""

from __future__ import annotations

from dataclasses import dataclass, replace

from careerdata.document.document import Document
from careerdata.document.problem import Trouble
from careerdata.document.tables import Broken, GuideTables
from careerdata.records import Record
from careerdata.records.base import Placed
from careerdata.records.text import Mention, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place of the raw text, and the value of which record it states, if it states one."""

    source_file: str
    """Path relative to RAW."""
    shown_as: str
    """Path relative to the working directory where it can be."""
    line: int = 1
    column: int = 1
    text: str = ""
    """The raw text that stands there, empty where the whole line is meant."""
    guide_id: str | None = None
    table: str | None = None
    record_id: str | None = None
    field: str | None = None
    identity: str = ""
    """What makes it the same spot in another run, where it has no record and its line's text says too little."""
    document: Document | None = None
    """The document `line` and `column` count in; None where the file never became one."""


def value_spot(guide: GuideTables, record: Record, field: str) -> Spot:
    """Where the text states a field of a record; where it does not, where it states the record's key value."""
    key = record.key()
    record_id = record.record_id if isinstance(record, Place) else getattr(record, key) if key else None
    source_file = getattr(record, "source_file", guide.document.source_file)
    own = source_file == guide.document.source_file
    line, column, text = _position(guide, record, record_id, field)
    return Spot(
        source_file=source_file,
        shown_as=guide.shown(source_file),
        line=line,
        column=column,
        text=text,
        guide_id=record.guide_id,
        table=record.table_name,
        record_id=record_id,
        field=field,
        document=guide.document if own else None,
    )


def stated_spot(guide: GuideTables, record: Record, field: str) -> Spot | None:
    """Where the guide's own text states a field of a record; None where it does not."""
    key = record.key()
    place = guide.place(getattr(record, key), field) if key else None
    if place is None or place.source_file != guide.document.source_file:
        return None
    return value_spot(guide, record, field)


def row_spot(guide: GuideTables, record: Placed, field: str) -> Spot:
    """Where a row stands by its own account: two rows of one key share their places, so these cannot tell them apart."""
    spot = value_spot(guide, record, field)
    text = record.source_text.partition("\n")[0]
    column = spot.document.line_text(record.line_start).find(text) + 1 if spot.document else 1
    return replace(spot, line=record.line_start, column=max(column, 1), text=record.source_text)


def _position(guide: GuideTables, record: Record, record_id: str | None, field: str) -> tuple[int, int, str]:
    if isinstance(record, Place):
        return record.line_start, record.column_start, record.source_text
    for name in (field, *record.states):
        place = guide.place(record_id, name) if record_id else None
        if place is not None:
            return place.line_start, place.column_start, place.source_text
    line = getattr(record, "line_start", 1)
    text = getattr(record, "source_text", "")
    return line, record.column_start if isinstance(record, Mention) else 1, text


def line_spot(guide: GuideTables, line: int) -> Spot:
    """A line of a guide, from the first character on it that is no blank."""
    text = guide.document.line_text(line)
    return place_spot(guide, line, len(text) - len(text.lstrip()) + 1, text.strip())


def place_spot(guide: GuideTables, line: int, column: int, text: str) -> Spot:
    """A place in a guide, and the text that stands there."""
    document = guide.document
    return Spot(
        source_file=document.source_file,
        shown_as=document.shown_as,
        line=line,
        column=column,
        text=text,
        guide_id=guide.guide_id,
        document=document,
    )


def guide_spot(guide: GuideTables) -> Spot:
    """The guide as a whole, which stands where its title does."""
    for record in guide.records["guides"]:
        return value_spot(guide, record, "title")
    document = guide.document
    return Spot(source_file=document.source_file, shown_as=document.shown_as, guide_id=guide.guide_id, document=document)


def broken_spot(guide: GuideTables, broken: Broken) -> Spot:
    """Where a row stands that breaks its schema."""
    return Spot(
        source_file=broken.source_file,
        shown_as=broken.shown_as,
        line=broken.line,
        column=broken.column,
        text=broken.source_text,
        guide_id=broken.guide_id,
        table=broken.table,
        record_id=broken.record_id,
        field=broken.field or None,
        document=guide.document if broken.source_file == guide.document.source_file else None,
    )


def trouble_spot(trouble: Trouble, guide: GuideTables | None = None) -> Spot:
    """Where a stage met something it could not take."""
    own = guide is not None and guide.document.source_file == trouble.source_file
    return Spot(
        source_file=trouble.source_file,
        shown_as=trouble.shown_as,
        line=trouble.line,
        column=trouble.column,
        text=trouble.found,
        guide_id=trouble.guide_id,
        table=trouble.table,
        record_id=trouble.record_id,
        field=trouble.field,
        document=guide.document if guide is not None and own else None,
    )


def printable_path(path: str) -> str:
    """A path that any encoder takes: bytes of a file name that are no UTF-8 are written as escapes."""
    return path.encode("utf-8", "backslashreplace").decode()

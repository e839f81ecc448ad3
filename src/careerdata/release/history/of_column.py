"""The history of one column of a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careerdata.release.history.result import Event, What


def of_column(events: Iterable[Event], column: str) -> Iterator[Event]:
    """The events of a column: when it was first stated, changed, and not stated any more; and where its record was renamed."""
    was_stated = False
    for event in events:
        fields = tuple(field for field in event.fields if field.column == column)
        if event.what in ("renamed", "renumbered"):
            was_stated |= any(field.after is not None for field in fields)
            yield event._replace(fields=fields)
        elif fields:
            yield event._replace(fields=fields, what=_what(event, fields[0].before, fields[0].after, again=was_stated))
            was_stated = True


def _what(event: Event, before: object, after: object, *, again: bool) -> What:
    if after is None:
        return "gone"
    if before is not None:
        return "changed"
    if again:
        return "appeared again"
    return "was there" if event.what == "was there" else "first appeared"

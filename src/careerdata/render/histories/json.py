"""A history of releases, whole and in one order: for programs. An event a line, so that it may be of any size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careerdata.release.history.result import Edition, Event, History, Total
from careerdata.render.long_json import both, head, listed


def render(history: History) -> Iterator[str]:
    """All of it, in parts: `place`, `key`, `column`, `shallow`, `releases`, `skipped`, `events`; without a key `totals`."""
    said = {
        "place": history.place,
        "key": history.key,
        "column": history.column,
        "shallow": history.is_shallow,
        "releases": [edition._asdict() for edition in history.editions],
        "skipped": [skipped._asdict() for skipped in history.skipped],
    }
    yield head(said)
    if history.key is None:
        yield from listed("totals", map(_total, history.totals))
    else:
        yield from listed("events", map(_event, history.events))
    yield "\n}\n"


def _event(event: Event) -> dict[str, Any]:
    fields = {change.column: both(change.before, change.after) for change in event.fields}
    return {**_of(event.edition), "what": event.what, "table": event.table, **event.row._asdict(), "fields": fields}


def _total(total: Total) -> dict[str, Any]:
    tables = {table: counts._asdict() for table, counts in total.tables.items()}
    return {**_of(total.edition), "bump": total.bump, "schema": total.schema, "tables": tables}


def _of(edition: Edition) -> dict[str, Any]:
    return {"version": edition.version, "date": edition.date, "commit": edition.commit}

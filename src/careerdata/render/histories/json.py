"""A history of releases, whole and in one order: for programs. An event a line, so that it may be of any size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from careerdata.release.diff.moves import move
from careerdata.release.diff.rows import FieldChange
from careerdata.release.history.result import Edition, Event, History, Total


def render(history: History) -> Iterator[str]:
    """All of it, in parts: `place`, `key`, `column`, `shallow`, `releases`, `skipped`, `events`; without a key `totals`."""
    head = {
        "place": history.place,
        "key": history.key,
        "column": history.column,
        "shallow": history.is_shallow,
        "releases": [edition._asdict() for edition in history.editions],
        "skipped": [skipped._asdict() for skipped in history.skipped],
    }
    yield "{\n" + ",\n".join(f"{_json(name)}: {_json(said)}" for name, said in head.items())
    if history.key is None:
        yield from _list("totals", map(_total, history.totals))
    else:
        yield from _list("events", map(_event, history.events))
    yield "\n}\n"


def _list(name: str, items: Iterable[dict[str, Any]]) -> Iterator[str]:
    yield f",\n{_json(name)}: ["
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{_json(item)}"
    yield "]"


def _event(event: Event) -> dict[str, Any]:
    fields = {change.column: _field(change) for change in event.fields}
    return {**_of(event.edition), "what": event.what, "table": event.table, **event.row._asdict(), "fields": fields}


def _field(change: FieldChange) -> dict[str, Any]:
    moved = move(change.before, change.after)
    return {"before": change.before, "after": change.after, **(moved._asdict() if moved else {})}


def _total(total: Total) -> dict[str, Any]:
    tables = {table: counts._asdict() for table, counts in total.tables.items()}
    return {**_of(total.edition), "bump": total.bump, "schema": total.schema, "tables": tables}


def _of(edition: Edition) -> dict[str, Any]:
    return {"version": edition.version, "date": edition.date, "commit": edition.commit}


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()

"""A history of releases, for people at a terminal: a line for each value of a record, each table of a guide, each release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from careerdata.release.diff.rows import FieldChange
from careerdata.release.history.result import Edition, Event, History, Total
from careerdata.render.changed import changed
from careerdata.render.counts import counts
from careerdata.render.escape import printable
from careerdata.render.moves import place, value

MOST = 5
"""Records shown of each table of a guide in a release; the JSON form has them all."""
_CAME = ("was there", "first appeared", "appeared again")
_WAS = ("renamed", "renumbered")


def render(history: History) -> Iterator[str]:
    """What was looked through, then what became of it, the oldest first."""
    yield from (printable(line) + "\n" for line in _lines(history))


def _lines(history: History) -> Iterator[str]:
    asked = f"{history.key}:{history.column}" if history.column else history.key or history.place
    first, last = history.editions[0], history.editions[-1]
    amount = len(history.editions)
    yield f"{asked}: {amount:,} {'release' if amount == 1 else 'releases'}, {first.version} to {last.version}"
    if history.key is None:
        for total in history.totals:
            yield from _total(total, is_first=total.edition is first)
    elif history.is_of_guide:
        for edition, events in groupby(history.events, key=lambda event: event.edition):
            for table, some in groupby(events, key=lambda event: event.table):
                yield from _table(edition, table, list(some))
    else:
        for event in history.events:
            yield from _record(event)
        if not history.events:
            yield "never stated"


def _total(total: Total, *, is_first: bool) -> Iterator[str]:
    yield f"{_when(total.edition)}  {'the first one' if is_first else total.bump or 'no value changed'}"
    if total.schema:
        yield f"  schema: {total.schema:,} changed"
    for table, amounts in total.tables.items():
        yield f"  {table}: {counts({what: amount for what, amount in amounts._asdict().items() if what != 'moved'})}"


def _table(edition: Edition, table: str, events: Sequence[Event]) -> Iterator[str]:
    """One table of a guide: how many records of each kind, then those that changed, went or have another key."""
    yield f"{_when(edition)}  {table}: {counts(Counter(event.what for event in events))}"
    shown = [event for event in events if event.what not in _CAME[:2]]
    for event in shown[:MOST]:
        said = [event.what, *_was(event), event.row.key, *(f"{one.column}: {_said(event, one)}" for one in event.fields)]
        yield f"  {_line(*said, place(event.row))}"
    if len(shown) > MOST:
        yield f"  and {len(shown) - MOST:,} more; --format json lists all"


def _record(event: Event) -> Iterator[str]:
    begins = [_when(event.edition), event.what, *_was(event)]
    if event.what in _WAS or not event.fields:
        yield _line(*begins, place(event.row))
    for change in event.fields:
        what = "changed" if event.what in _WAS else event.what
        yield _line(begins[0], what, f"{change.column}: {_said(event, change)}", place(event.row))


def _was(event: Event) -> list[str]:
    return [f"from {event.row.was}"] if event.what in _WAS and event.row.was else []


def _said(event: Event, change: FieldChange) -> str:
    """Both values; where the record or value came or went, the one that there is."""
    if event.what in _CAME:
        return value(change.after, change.currency)
    if event.what == "gone":
        return f"was {value(change.before, change.currency)}"
    return changed(change)


def _when(edition: Edition) -> str:
    if edition.date is None or edition.commit is None:
        return _line(edition.version, edition.place)
    return _line(edition.version, edition.date.partition("T")[0], edition.commit[:10])


def _line(*parts: str) -> str:
    return "  ".join(part for part in parts if part)

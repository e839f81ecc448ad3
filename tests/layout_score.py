"""How much of a guide's truth a reading got right, field by field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = Mapping[str, Any]
Truth = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Either:
    """Where the contract leaves more than one reading open: any of these values is right."""

    values: tuple[Any, ...]

    def __init__(self, *values: Any) -> None:
        object.__setattr__(self, "values", values)


@dataclass(frozen=True)
class Around:
    """Where the text does not say at which word a name begins or ends: right if one holds the other."""

    text: str


Key = tuple[Any, ...]

KEYS: dict[str, tuple[str, ...]] = {
    "guides": (),
    "sections": ("heading",),
    "outlook": (),
    "industries": ("rank",),
    "salaries": ("scope", "title", "country", "period"),
    "levels": ("rank",),
    "skills": ("kind", "rank"),
    "tools": ("name",),
    "responsibilities": ("rank",),
    "education": ("kind",),
    "steps": ("rank",),
    "resources": ("kind", "name"),
    "faqs": ("rank",),
    "pros_cons": ("kind", "rank"),
    "related_roles": ("rank",),
    "plans": ("plan", "feature"),
    "mentions": ("line_start", "minimum", "maximum"),
}
"""Fields by which a row of the truth finds its record; equals go by reading order."""

SCORED_ONLY: dict[str, dict[str, str]] = {"tools": {"section_kind": "tools"}, "mentions": {"kind": "money"}}
"""The part of a table that the truth is complete for: other records are neither right nor too many."""


@dataclass
class Score:
    """What became of the truth: `fields` scored, `right` among them, and rows that nothing answers to on either side."""

    fields: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    """`table key field: expected, got`, for people."""
    missing: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Share of the fields that are right, 0 to 1; those of a missing row are wrong."""
        return self.right / self.fields if self.fields else 1.0

    def __iadd__(self, other: Score) -> Score:
        self.fields += other.fields
        self.right += other.right
        self.wrong += other.wrong
        self.missing += other.missing
        self.extra += other.extra
        return self

    def __str__(self) -> str:
        lines = [f"{self.right} of {self.fields} fields right ({self.share:.2%})"]
        for name, rows in (("missing", self.missing), ("extra", self.extra), ("wrong", self.wrong)):
            lines += [f"  {name}: {row}" for row in rows]
        return "\n".join(lines)


def score(
    truth: Mapping[str, Sequence[Row]], records: Mapping[str, Sequence[Any]], may: Mapping[str, Sequence[Row]] | None = None
) -> Score:
    """Compare what a guide says with what was read.

    Only tables that the truth names are looked at, and of a row only the fields it gives. `may` holds rows that a
    reading may give or leave out.
    """
    result = Score()
    for table, rows in truth.items():
        _score_table(result, table, rows, records.get(table, ()), (may or {}).get(table, ()))
    return result


def _score_table(result: Score, table: str, rows: Sequence[Row], records: Sequence[Any], may: Sequence[Row]) -> None:
    found = dict(_keyed(table, [record for record in records if _is_scored(table, record)]))
    for key, row in _keyed(table, rows):
        result.fields += len(row)
        record = found.pop(key, None)
        if record is None:
            result.missing.append(f"{table} {key[:-1]}")
            continue
        for name, expected in row.items():
            got = _get(record, name)
            if _agrees(expected, got):
                result.right += 1
            else:
                result.wrong.append(f"{table} {key[:-1]} {name}: {expected!r}, got {got!r}")
    for key, _ in _keyed(table, may):
        found.pop(key, None)
    result.extra += [f"{table} {key[:-1]} {_text(record)!r}" for key, record in found.items()]


def _keyed(table: str, rows: Sequence[Any]) -> Iterator[tuple[Key, Any]]:
    seen: Counter[Key] = Counter()
    for row in rows:
        key = tuple(_get(row, name) for name in KEYS[table])
        seen[key] += 1
        yield (*key, seen[key]), row


def _is_scored(table: str, record: Any) -> bool:
    return all(_get(record, name) == value for name, value in SCORED_ONLY.get(table, {}).items())


def _get(row: Any, name: str) -> Any:
    return row.get(name) if isinstance(row, Mapping) else getattr(row, name)


def _text(record: Any) -> Any:
    return _get(record, "source_text") if isinstance(record, Mapping) else getattr(record, "source_text", None)


def _agrees(expected: Any, got: Any) -> bool:
    if isinstance(expected, Either):
        return any(_agrees(value, got) for value in expected.values)
    if isinstance(expected, Around):
        return (
            isinstance(got, str) and bool(got) and (got.lower() in expected.text.lower() or expected.text.lower() in got.lower())
        )
    return bool(expected == got)

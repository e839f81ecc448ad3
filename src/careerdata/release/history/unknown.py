"""A key or a column that no release ever had: what was perhaps meant."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.records import TABLES
from careerdata.release.error import ExportError
from careerdata.release.history.asked import GUIDES, Asked, is_value, key_of
from careerdata.release.history.found import Source

_MOST = 3
_ALIKE = 60
"""Likeness (rapidfuzz ratio, 0 to 100) from which one is worth a question: a key of which one word is another has it."""


def unknown_key(asked: Asked, source: Source) -> ExportError:
    """What to say of a key that no release has or had."""
    if asked.is_of_guide or asked.tables == (GUIDES,):
        tables: tuple[str, ...] = (GUIDES,)
        kind = "a guide that was released"
    else:
        tables = asked.tables or tuple(table for table in TABLES if TABLES[table].key())
        kind = "the key of a record that was released"
    near = _near(asked.key, _keys(source, tables))
    ways = (
        "`careerdata history GUIDE` lists the records of a guide"
        if "/" in asked.key
        else "`careerdata history` lists the releases"
    )
    return ExportError(asked.key, f"no release of {source.place} ever had it", kind, _next(near, ways))


def unknown_column(asked: Asked, columns: Iterable[str]) -> ExportError:
    """What to say of a column that the record has not, or that holds no value."""
    table, column = asked.tables[0], asked.column or ""
    names = sorted(columns)
    found = f"{table} has no such column" if column not in names else "says where a row stands, which is no value"
    values = [name for name in names if is_value(table, name)]
    near = [f"{asked.key}:{name}" for name in _near(column, values)]
    return ExportError(f"{asked.key}:{column}", found, f"one of {', '.join(values)}", _next(near, "name one of them"))


def _keys(source: Source, tables: Iterable[str]) -> set[str]:
    """All keys of some tables that any release has, those that can be read."""
    keys: set[str] = set()
    seen: set[tuple[str, str]] = set()
    for found in source:
        for table in tables:
            content = table, found.side.content.get(table, "")
            if content not in seen:
                seen.add(content)
                keys.update(found.side.keys(table, key_of(table)))
    return keys


def _near(name: str, names: Iterable[str]) -> list[str]:
    from rapidfuzz import fuzz, process

    found = process.extract(name, sorted(names), scorer=fuzz.ratio, limit=_MOST, score_cutoff=_ALIKE)
    return [one for one, *_ in found]


def _next(near: list[str], otherwise: str) -> str:
    return f"Did you mean {' or '.join(near)}?" if near else f"{otherwise[0].upper()}{otherwise[1:]}."

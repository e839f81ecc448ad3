"""What a sheet's XML says that its cells do not: which of them are merged, and which rows and columns nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s+ref\s*=\s*[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']")
_ROW = re.compile(rb"<(?:\w+:)?row\s([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_NUMBER = re.compile(rb"\b(r|min|max)\s*=\s*[\"']([0-9]{1,7})[\"']")


class Merged(NamedTuple):
    """Cells that were made one: rows and columns from 1, the last ones included."""

    row: int
    column: int
    last_row: int
    last_column: int


def merged_in(xml: bytes) -> Iterator[Merged]:
    """The merged cells of a sheet."""
    for found in _MERGED.finditer(xml):
        yield Merged(int(found[2]), _column(found[1]), int(found[4]), _column(found[3]))


def hidden_rows(xml: bytes) -> frozenset[int]:
    """The numbers of the rows that are not shown."""
    said = (dict(_NUMBER.findall(found[1])) for found in _ROW.finditer(xml) if _HIDDEN.search(found[1]))
    return frozenset(int(numbers[b"r"]) for numbers in said if b"r" in numbers)


def hidden_columns(xml: bytes, width: int) -> list[int]:
    """The numbers of the columns that are not shown, up to `width`."""
    said = [dict(_NUMBER.findall(found[1])) for found in _COLUMN.finditer(xml) if _HIDDEN.search(found[1])]
    spans = [(int(numbers[b"min"]), int(numbers[b"max"])) for numbers in said if {b"min", b"max"} <= numbers.keys()]
    return [number for number in range(1, width + 1) if any(first <= number <= last for first, last in spans)]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number

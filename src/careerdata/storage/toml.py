"""TOML within bounds on what reading it may cost."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from typing import Any

from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_KEY_PARTS

_NAME = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_PART = lazy(_NAME)
_HEADER = lazy(r"[ \t]*(\[\[?)([^\[\]\n]+)\]")
_KEY = lazy(rf"[ \t]*({_NAME}(?:[ \t]*\.[ \t]*{_NAME})*)[ \t]*=")
_AT = lazy(r"\(at line (\d+), column (\d+)\)")


class TomlError(ValueError):
    """A text that is no TOML, or costs too much to read; `line` and `column` are where, from 1."""

    def __init__(self, message: str, line: int, column: int = 1) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def parse(text: str) -> dict[str, Any]:
    """The content of a TOML text. Raises TomlError, whatever the text."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MAX_KEY_PARTS:
            raise TomlError(f"more than {MAX_KEY_PARTS} points in a line (at line {number})", number)
    last = text.count("\n") + 1
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise TomlError("arrays or tables that nest without end", last) from None
    except ValueError as error:  # no TOML, or a number of thousands of digits
        place = _AT.search(str(error))
        raise TomlError(str(error), *(map(int, place.groups()) if place else (last,))) from error


def line_of(text: str, keys: Sequence[str]) -> int:
    """Line of a TOML text, from 1, on which a key stands, given with the tables around it; else that of the innermost of them.

    Tables of a list are numbered from 0.

    `-` and `_` are alike. What looks like a key within a text of several lines is taken for one.
    """
    wanted = tuple(map(_alike, keys))
    table: tuple[str, ...] = ()
    begun: Counter[tuple[str, ...]] = Counter()
    """Of each list of tables how many there were so far."""
    best, line = 0, 1
    for number, written in enumerate(text.split("\n"), start=1):
        header, key = _HEADER.match(written), _KEY.match(written)
        if header is not None:
            path = table = _parts(header[2])
            if header[1] == "[[":
                path = table = (*table, str(begun[table]))
                begun[table[:-1]] += 1
        elif key is not None:
            path = table + _parts(key[1])
        else:
            continue
        if len(path) > best and wanted[: len(path)] == path:
            best, line = len(path), number
    return line


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(_alike(part.strip("\"'")) for part in _PART.findall(dotted))


def _alike(key: str) -> str:
    return key.replace("-", "_")

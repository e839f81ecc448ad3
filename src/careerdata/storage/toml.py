"""TOML within bounds on what reading it may cost."""

from __future__ import annotations

import tomllib
from typing import Any

from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_KEY_PARTS

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

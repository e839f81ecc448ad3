"""Text of a table's cell to the value of its column."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from careerdata.document.text import squeeze
from careerdata.patterns import lazy
from careerdata.records import Column

# Eighteen digits before the point fit 64 bits. No thousands separator: a point or comma may be either.
_INTEGER = lazy(r"([+-]?\d{1,18})(?:\.0{1,18})?")
_NUMBER = lazy(r"[+-]?\d{1,18}(?:\.\d{1,18})?(?:[eE][+-]?\d{1,3})?")
_BOOLEANS = {"true": True, "false": False}

_GUARDED = lazy(r"'(?=[=+\-@\t\r])")
"""The mark that exports put before a text which a spreadsheet would run."""


_GROUPED = lazy(r"[1-9]\d{0,2}(?:\.\d{2}0)")
"""An amount whose point may set off thousands: no program writes a third decimal that is a nought."""
_MONEY = ("currency", "USD")
"""How the units of columns of money begin."""


class CellTypeError(ValueError):
    """A cell that breaks the type of its column; the message says what was expected."""


def typed(text: str, column: Column) -> Any:
    """Value of a cell that is not empty: str, int, float, bool or list of str, as the column's type says.

    Numbers have a decimal point and no separators; a column of percent takes `9%` too; lists are JSON. Raises CellTypeError
    for any other text, and for a value outside the column's bounds, pattern or words.
    """
    value = _READERS[column.type](text, column)
    if problem := _beyond(value, column):
        raise CellTypeError(problem)
    return value


_ERROR = lazy(r"#(?:N/[A-Z]{1,2}|NV|GETTING_DATA|#{2,}|[¡¿]?[A-ZÀ-Þ0-9/_]{2,20}[!?])|Err:[0-9]{3}")
"""What spreadsheets show in a cell whose formula gives nothing, in their own language too: `#REF!`, `#N/A`, `#BEZUG!`, `Err:502`;
and in one that is too narrow for what is in it."""
_NOTHING = lazy(r"NaN|nan|NaT|<NA>|NULL|undefined|\[object Object\]")
"""What programs write where they have no value."""


def _string(text: str, _column: Column) -> str:
    if _ERROR.fullmatch(text.strip()):
        raise CellTypeError("a text: the spreadsheet could not work its formula out")
    if _NOTHING.fullmatch(text.strip()):
        raise CellTypeError("a text, or an empty cell where there is no value")
    if text.startswith("="):
        raise CellTypeError("a text, not the formula of one: paste it as a value")
    if text in ("TRUE", "FALSE"):
        raise CellTypeError("a text, not whether something is true")
    return squeeze(_GUARDED.sub("", text, count=1) if text.startswith("'") else text)


def _integer(text: str, column: Column) -> int:
    match = _INTEGER.fullmatch(_bare(text, column))
    if not match:
        raise CellTypeError(f"a whole number{_such_as(column)}")
    return int(match[1])


def _number(text: str, column: Column) -> float:
    bare = _bare(text, column)
    value = float(bare) if _NUMBER.fullmatch(bare) else math.nan
    if (column.unit or "").startswith(_MONEY) and _GROUPED.fullmatch(bare):
        raise CellTypeError(f"a number without separators: the point of `{bare}` may be that of thousands or of pence")
    if not math.isfinite(value):
        raise CellTypeError(f"a number without separators or units{_such_as(column)}")
    return value


def _boolean(text: str, _column: Column) -> bool:
    value = _BOOLEANS.get(text.lower())
    if value is None:
        raise CellTypeError("`true` or `false`")
    return value


def _list(text: str, _column: Column) -> list[str]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise CellTypeError('a JSON list of texts, as `["Word", "Excel"]`')
    return [squeeze(item) for item in value]


_READERS = {"string": _string, "integer": _integer, "number": _number, "boolean": _boolean, "list": _list}


def _bare(text: str, column: Column) -> str:
    return text.removesuffix("%").rstrip() if column.unit == "percent" else text


def _such_as(column: Column) -> str:
    return "" if column.example is None else f", such as {column.example}"


def _beyond(value: Any, column: Column) -> str | None:
    """What the column expects where the value is not it."""
    if column.enum and value not in column.enum:
        return f"one of {', '.join(column.enum)}"
    if column.minimum is not None and value < column.minimum:
        return f"at least {column.minimum:g}"
    if column.maximum is not None and value > column.maximum:
        return f"at most {column.maximum:g}"
    if column.pattern and not re.search(column.pattern, value):
        return f"a text like `{column.example}`" if column.example is not None else f"a text of the form {column.pattern}"
    if column.min_length and len(value) < column.min_length:
        return f"at least {column.min_length} characters"
    return None

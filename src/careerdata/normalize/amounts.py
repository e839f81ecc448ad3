"""Numbers that have the form of a sum of money, though no sign says so: thousands set off, or cents."""

from __future__ import annotations

from careerdata.patterns import lazy

_AMOUNT = r"(?:[0-9]{1,3}(?:[.,'\u2019\u00a0\u202f][0-9]{3})+(?:[.,][0-9]{2})?|[0-9]{1,5}[.,][0-9]{2})(?![\w%])"
_ONE = lazy(rf"{_AMOUNT}(?:\s?[-\u2013\u2014]\s?{_AMOUNT})?")
_ALL = lazy(rf"(?:(?:\A|\s)(?:[-\u2013\u2014]\s?)?{_AMOUNT}(?:\s?[-\u2013\u2014]\s?{_AMOUNT})?)+\Z")


def amounts_at_end(value: str) -> list[tuple[int, int]]:
    """Where each of the amounts and ranges of them stands that a line ends in, with nothing but blanks between."""
    found = _ALL.search(value)
    return [one.span() for one in _ONE.finditer(value, found.start())] if found else []

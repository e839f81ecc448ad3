"""Acronyms in brackets behind names, and where the name of a body ends that one belongs to."""

from __future__ import annotations

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.language.acronyms import WRITTEN, fits
from careerdata.patterns import lazy

_ACRONYM = lazy(rf"\s*\((?P<acronym>{WRITTEN})\)")
_NO_ACRONYMS = frozenset(("PDF",))
LONGEST_BODY = 120
"""Code points of the name of a body."""


def acronym_behind(text: Text, at: int) -> tuple[int, int] | None:
    """Where the acronym stands that a bracket right behind `text[:at]` holds; a country and a form of files are none."""
    found = _ACRONYM.match(text.value, at)
    if found is None or found["acronym"].upper() in _NO_ACRONYMS or _is_country(found["acronym"]):
        return None
    return found.span("acronym")


def without_acronym(name: Text, row: Row) -> Text:
    """A name without the bracket at its end that holds its acronym, which goes to the row."""
    begin = name.value.rfind("(")
    at = len(name.value[:begin].rstrip()) if begin > 0 else 0
    place = acronym_behind(name, at) if at else None
    if place is None or place[1] + 1 != len(name.value.rstrip()):
        return name
    row.put("acronym", name.value[slice(*place)], name.span(*place))
    return name.cut(0, at)


def body_end(value: str, begin: int, end: int) -> int:
    """Where the name of a body ends that begins at `begin` and seems to end at `end`.

    Its name may hold commas, where the acronym in brackets behind them is made of its words.
    """
    for found in _ACRONYM.finditer(value, end, begin + LONGEST_BODY):
        name = value[begin : found.start()]
        if not set("();:").intersection(name) and "." not in name and fits(name.replace(",", ""), found["acronym"]):
            return found.start()
    return end


def _is_country(word: str) -> bool:
    return any((one.start, one.end) == (0, len(word)) for one in countries.scan(word))

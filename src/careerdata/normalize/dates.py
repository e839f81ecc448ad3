"""Dates as guides write them, to ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from careerdata.language.months import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20|21)\d\d)(?!\d)"
_GAP = r"[\s.,]{1,3}"
_AS_OF = (
    re.compile(rf"\b(?P<name>{_MONTH}){_GAP}(?:of\s)?{_YEAR}", re.IGNORECASE),
    re.compile(rf"(?<![\d-]){_YEAR}-(?P<month>0[1-9]|1[0-2])(?![\d])"),
    re.compile(rf"(?<![\d$£€.,]){_YEAR}(?![,.]\d)"),
)
_DAY = (
    re.compile(rf"\b(?P<name>{_MONTH}){_GAP}(?P<day>\d\d?)(?:st|nd|rd|th)?{_GAP}{_YEAR}", re.IGNORECASE),
    re.compile(rf"(?<!\d)(?P<day>\d\d?)(?:st|nd|rd|th)?{_GAP}(?:of\s)?(?P<name>{_MONTH}){_GAP}{_YEAR}", re.IGNORECASE),
    re.compile(rf"(?<!\d){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
)
LONGEST_PERIOD = 50
"""Years below which two digits may run into the next century; projections of jobs look ten ahead."""


def as_of(text: str) -> str | None:
    """The month ("May 2023" is 2023-05) or year a text names, None where it names neither; a day is dropped."""
    day = iso_date(text)
    if day is not None:
        return day[:7]
    for pattern in _AS_OF:
        if match := pattern.search(text):
            found = match.groupdict()
            month = MONTHS[found["name"].lower()] if found.get("name") else int(found.get("month") or 0)
            return f"{found['year']}-{month:02}" if month else str(found["year"])
    return None


def iso_date(text: str) -> str | None:
    """The day a text names ("Thursday, August 28, 2025" is 2025-08-28); None without one, or where no calendar has it."""
    for pattern in _DAY:
        if match := pattern.search(text):
            found = match.groupdict()
            month = MONTHS[found["name"].lower()] if found.get("name") else int(found["month"])
            try:
                return date(int(found["year"]), month, int(found["day"])).isoformat()
            except ValueError:
                return None
    return None


def last_year(first: int, end: int) -> int:
    """The year that two digits behind another year mean: 2024 and 34 are 2034, 1998 and 5 are 2005.

    They are of the century of the first year, or of the next one where they would go back and that is near: 2034 and 24 are
    a period turned around, not one of ninety years.
    """
    last = first - first % 100 + end
    return last + 100 if last < first and last + 100 - first < LONGEST_PERIOD else last

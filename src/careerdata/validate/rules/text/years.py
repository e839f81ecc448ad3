"""TXT: years that cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule

_PERIOD = "(BLS, 2022-2032)"


class YearImpossible(GuideRule):
    """A year that cannot be.

    It has a digit too many, or two that changed places (2302 for 2032): the date or the period it belongs to was not read.
    """

    code = "TXT034"
    severity = "error"
    hint = "mend the digits of the year"
    bad = edited(_PERIOD, "(BLS, 2022-2302)")
    good = as_it_is(_PERIOD)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        for number in _DIGITS.finditer(text):
            digits, (start, end) = number.group(), number.span()
            if (
                not _YEAR.fullmatch(digits)
                and _is_meant_as_year(text, start, end)
                and _is_slip(digits, _between(text, start, end))
            ):
                spot = spot_of(guide, number.start(), number.group())
                if spot is not None:
                    yield Hit(spot, f"there is no year {number.group()}")


_DIGITS = lazy(r"[1-9]\d{3,}")
_YEAR = lazy(r"(?:1[5-9]|20|21)\d\d")

_YEAR_DIGITS = 4
_FIRST, _LAST = 1950, 2080
"""Years that guides speak of: those of figures, and those that projections end with."""
_FROM_YEAR = lazy(r"((?:19|20)\d\d)\s?(?:[-–—/]|to)\s?\Z")
_LONGEST_YEAR = 6
"""Digits of a year with two too many."""

_BEFORE_YEAR = lazy(
    r"(?<![\d,.])(?:19|20)\d\d\s?(?:[-–—/]|to)\s?"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Aa]s of)\s"
)

_BEFORE = 16
"""Characters before a number that say it is a year."""

_BEHIND_YEAR = lazy(r"[-–—](?:19|20)\d\d(?!\d|%|[,-]\d)")
_GOES_ON = lazy(r"%|[,.–-]\d")


def _between(text: str, start: int, end: int) -> range:
    """The years that may stand at a place of a text: before the one behind a dash, after the one before it."""
    behind = _BEHIND_YEAR.match(text, end)
    if behind:
        return range(_FIRST, int(behind[0][-_YEAR_DIGITS:]))
    before = _FROM_YEAR.search(text, max(start - _BEFORE, 0), start)
    return range(int(before[1]) + 1 if before else _FIRST, _LAST)


def _is_slip(digits: str, years: range) -> bool:
    """Whether digits are those of one of some years with some too many, one mistaken, or two that changed places.

    Those of no such year are numbers of something else: 1001-2000 hours of work.
    """
    meant = set(map(str, years))
    if len(digits) > _YEAR_DIGITS:
        return any("".join(kept) in meant for kept in combinations(digits, _YEAR_DIGITS))
    swapped = {digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :] for at in range(_YEAR_DIGITS - 1)}
    return any(year in swapped or sum(a != b for a, b in zip(digits, year, strict=True)) == 1 for year in meant)


def _is_meant_as_year(text: str, start: int, end: int) -> bool:
    """Whether a number stands where a year does: behind a year and a dash, behind a month, or before a dash and a year."""
    if end - start > _LONGEST_YEAR or text[start - 1 : start] in tuple("$€£,."):
        return False
    if _BEHIND_YEAR.match(text, end):
        # Codes of post offices, rooms and journals stand before a dash too; a year that slipped keeps its first digit.
        return text[start] in "12" and end - start < _LONGEST_YEAR and (not start or text[start - 1] in " (\n")
    before = [one for one in _BEFORE_YEAR.finditer(text, max(start - _BEFORE, 0), start) if one.end() == start]
    return bool(before) and not _GOES_ON.match(text, end)

"""TXT: ranges and numbered lists that run the wrong way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.base import InSection
from careerdata.records.career import Step
from careerdata.records.outlook import Industry
from careerdata.records.text import Mention
from careerdata.validate.bases.swap import swapped_text
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import line_spot, place_spot, row_spot, value_spot
from careerdata.validate.prose.sentences import stated
from careerdata.validate.rule import GuideRule, rows

_STEPS = "1. Learn to query.\n2. Find a question worth asking.\n3. Answer it.\n"
_LEARN = "Learn to query, then find a question worth asking.\n"


class FiguresReversed(GuideRule):
    """A range in running text whose first figure is above its second.

    The two changed places, or one has a wrong digit. Ranges that became part of a record have rules of their own; what fell from
    one figure to another, and a ratio of several to one, is no range.
    """

    code = "TXT036"
    severity = "warning"
    hint = "swap the two ends, or mend the one that is mistaken"
    bad = edited(MARKET, f"{MARKET} To learn it takes 12 to 3 months.")
    good = edited(MARKET, f"{MARKET} To learn it takes 3 to 12 months.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        spans = [one for one in rows(guide, Mention) if one.record_id is None and _is_reversed(one)]
        falling = {said.mention.mention_id for said in stated(guide, spans) if _FALLS.search(said.before)}
        for one in spans:
            if one.mention_id not in falling:
                spot = value_spot(guide, one, "minimum")
                yield Hit(spot, f"the range {one.source_text!r} is reversed", mend=swapped_text(guide, spot, one))


_FALLS = lazy(
    r"\b(?:cut\w*|f[ae]ll\w*|drop\w*|reduc\w*|declin\w*|lower\w*|shr[aiu]nk\w*|down|decreas\w*|slash\w*|short\w*|went|ratio\w*)\b",
    re.IGNORECASE,
)

_TIGHT = lazy(r"\d[-–—]\d")
"""A dash that touches both numbers."""

_HOURS = 24
"""Numbers up to here may be times of day: open from 9 to 4."""


def _is_reversed(one: Mention) -> bool:
    """Whether the first figure of a range is above its second; several to one is a ratio.

    Numbers that measure nothing are no range where they stand about a dash or may be times of day: office hours (9-6, 22 to 6),
    codes, scores of a game.
    """
    low, high = one.minimum, one.maximum
    if low is None or high is None or low <= high or (one.kind, high) == ("count", 1.0):
        return False
    measured = one.kind != "count" and (one.kind, one.unit) != ("duration", "hour")
    return measured or (low > _HOURS and not _TIGHT.search(one.source_text))


class NumberSkipped(GuideRule):
    """A numbered list that skips a number, or gives one twice.

    An entry was lost, or pasted in without its number. Levels have a rule of their own.
    """

    code = "TXT037"
    severity = "warning"
    hint = "number the entries 1, 2, 3 and so on, or add the one that is missing"
    bad = edited(_LEARN, _STEPS.replace("2.", "4."))
    good = edited(_LEARN, _STEPS)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for record in (Step, Industry):
            numbered = ((row, _numbered(guide, row)) for row in rows(guide, record))
            with_number = [(row, found) for row, found in numbered if found is not None]
            for _, of_section in groupby(with_number, key=lambda entry: entry[0].section_id):
                yield from self._in_list(guide, list(of_section))

    def _in_list(self, guide: GuideTables, entries: list[tuple[InSection, _Number]]) -> Iterator[Hit]:
        before = 0
        for position, (row, found) in enumerate(entries, start=1):
            # The one behind a number that is wrong may be right.
            # Markdown counts on where every entry is written as the first: 1. 1. 1.
            same = found.number == before == 1 and guide.document.format == "markdown"
            if position > 1 and found.number not in (before + 1, position) and not same:
                here = line_spot(guide, found.line)
                spot = replace(row_spot(guide, row, "rank"), line=found.line, column=here.column, text=here.text)
                message = f"number {found.number} follows number {before} in this list"
                yield Hit(spot, message, mend=_renumbered(guide, [number for _, number in entries]))
            before = found.number


class _Number(NamedTuple):
    """The number before an entry, and where it stands."""

    number: int
    line: int
    column: int
    text: str


def _renumbered(guide: GuideTables, numbers: list[_Number]) -> Mend:
    """The numbers of a list, counted on from the first."""
    right = range(numbers[0].number, numbers[0].number + len(numbers))
    wrong = [(found, number) for found, number in zip(numbers, right, strict=True) if found.number != number]
    return Mend(tuple((place_spot(guide, it.line, it.column, it.text), str(number)) for it, number in wrong), safe=True)


_ORDINAL = lazy(r"\s*(?:step\s+)?(\d{1,3})(?:[.):]\s|\s*$)", re.IGNORECASE)

_ABOVE = 4
"""Lines above an entry on which its number may stand: number, blank, title, blank."""


def _numbered(guide: GuideTables, row: InSection) -> _Number | None:
    """The number before an entry, on its own line or alone above it; None where there is none."""
    own = row.source_file == guide.document.source_file and guide.document.format != "html"
    for line in range(row.line_start, max(row.line_start - _ABOVE, 0), -1) if own else ():
        text = guide.document.line_text(line)
        found = _ORDINAL.match(text)
        if found:
            return _Number(int(found.group(1)), line, found.start(1) + 1, found.group(1))
        if text.strip() and line < row.line_start:
            break
    return None

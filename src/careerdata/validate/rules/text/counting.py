"""TXT: numbered lists that count wrongly."""

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
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import line_spot, place_spot, row_spot
from careerdata.validate.rule import GuideRule, rows

_STEPS = "1. Learn to query.\n2. Find a question worth asking.\n3. Answer it.\n"
_LEARN = "Learn to query, then find a question worth asking.\n"


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
                for entries in _lists(guide, list(of_section)):
                    if not _counts_down(entries):
                        yield from self._in_list(guide, entries)

    def _in_list(self, guide: GuideTables, entries: list[_Entry]) -> Iterator[Hit]:
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


_Entry = tuple[InSection, _Number]


def _lists(guide: GuideTables, entries: list[_Entry]) -> Iterator[list[_Entry]]:
    """The lists of a section: another begins where 1 and 2 follow on text that is none of the entry before."""
    begin = 0
    for at in range(2, len(entries) - 1):
        (_, before), (_, found), (_, after) = entries[at - 1 : at + 2]
        if (found.number, after.number) == (1, 2) and _is_parted(guide, before.line, found.line):
            yield entries[begin:at]
            begin = at
    yield entries[begin:]


def _is_parted(guide: GuideTables, above: int, below: int) -> bool:
    """Whether text stands between two lines at the margin of the upper one, or further out."""
    between = [text for line in range(above + 1, below) if (text := guide.document.line_text(line)).strip()]
    return any(_margin(text) <= _margin(guide.document.line_text(above)) for text in between)


def _margin(text: str) -> int:
    return len(text) - len(text.lstrip())


def _counts_down(entries: list[_Entry]) -> bool:
    """Whether a list counts down to its end on purpose, as those of the best ten do."""
    numbers = [found.number for _, found in entries]
    return len(numbers) >= _FEWEST_DOWN and numbers == list(range(numbers[0], numbers[0] - len(numbers), -1))


_FEWEST_DOWN = 3
"""Entries of a list that counts down: of two, the numbers may have changed places."""


def _renumbered(guide: GuideTables, numbers: list[_Number]) -> Mend:
    """The numbers of a list, counted on from the first.

    It is not safe where the text speaks of an entry by a number that changes, nor where the list may be two.
    """
    right = range(numbers[0].number, numbers[0].number + len(numbers))
    wrong = [(found, number) for found, number in zip(numbers, right, strict=True) if found.number != number]
    changed = {found.text for found, _ in wrong}
    spoken = any(found[1] in changed for found in _SPOKEN_OF.finditer(guide.document.raw))
    safe = not spoken and all(found.number != 1 for found, _ in wrong)
    places = [(place, str(number)) for found, number in wrong for place in (found, *_alone_above(guide, found))]
    return Mend(tuple((place_spot(guide, it.line, it.column, it.text), number) for it, number in places), safe=safe)


_SPOKEN_OF = lazy(r"(?:[\w,;] |\()steps?\s+(\d{1,3})\b", re.IGNORECASE)


def _alone_above(guide: GuideTables, found: _Number) -> Iterator[_Number]:
    """The same number on a line of its own above: a picture of it, as in `4`, then `Step 4`."""
    lines = range(found.line - 1, max(found.line - _ABOVE, 0), -1)
    line = next((line for line in lines if guide.document.line_text(line).strip()), None)
    text = guide.document.line_text(line) if line else ""
    if line and text.strip() == found.text:
        yield found._replace(line=line, column=_margin(text) + 1)


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

"""Rows of a table that name nobody: what its figures are (`Average`), all of them together (`Total`), and notes."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.vocabulary import vocabulary

_MARK = lazy(r"[*†‡§¹²³^]|\([0-9a-z]\)\s")
"""What a note begins with that a mark points to."""
_SAID = lazy(r"\s*(?:[:.–—-]|\Z)")


def says_figure(heading: Heading) -> bool:
    """Whether the name of a row is none but says what its figures are: `Average`, `Salary Range`."""
    return heading.label is None and (heading.pay or heading.says("statistic"))


def says_other(heading: Heading) -> bool:
    """Whether the name of a row is none but a word for something else than levels and pay: `Notes`."""
    return heading.label is None and heading.says("other")


def names_row(cell: Text) -> bool:
    """Whether a cell is one of the words that rows are of where levels stand beside each other: `Years`, `Median`."""
    said = vocabulary().all_of(cell.value) if cell and len(cell.value) <= MAX_LABEL else None
    return said is not None and all(one.subject != "seniority" for one in said)


def is_total(cell: Text) -> bool:
    """Whether the name of a row is one for all the others together: `Total`, `All levels`."""
    return any(language.columns.total_phrases.all_of(cell.value) for language in languages().values())


def is_remark(cells: Sequence[Text], page: Page) -> bool:
    """Whether a row is a note on the others: nothing stands beside it, and it begins as a note or a source does."""
    first, *others = cells
    if not first or any(cell and cell.start != first.start for cell in others):
        return False
    value = first.value.strip(" *_()[]")
    if len(others) and _MARK.match(first.value):
        return True
    said = vocabulary().find(value)
    begins = bool(said) and said[0].start == 0 and {one.subject for one in said[0].meaning} == {"other"}
    return begins and _SAID.match(value, said[0].end) is not None and heading_of(first, page).years is None


def is_of_other(label: Heading) -> bool:
    """Whether a row is of something else than pay: `Number of jobs`, `Years`, and of all levels together."""
    named = label.says("owner") and names_row(label.cell) and not says_figure(label)
    return not label.pay and (label.says("other") or named or is_total(label.cell))

"""Which rows of a table name its columns, and which are notes."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.summary import is_remark, says_figure
from careerdata.read.tables.vocabulary import Meaning, vocabulary

_HEADING_SUBJECTS = ("owner", "pay", "not_pay", "statistic", "period", "label", "value", "seniority")


def is_note(block: Block, page: Page) -> bool:
    """Whether a row says something of the rows above it: as a note or a source, or in a cell that spans the other columns."""
    if is_remark(block.cells, page):
        return True
    first, *others = block.cells
    if len(others) <= 1 or len({cell.start for cell in others}) > 1 or not others[0] or any(map(str.isdigit, others[0].value)):
        return False
    return bool(first) and not has_money(others[0], page) and heading_of(first, page).only("other")


def is_header(block: Block, page: Page, *, rows: bool, headed: bool) -> bool:
    """Whether a row names columns: it is marked so, or stands first and speaks of what stands below.

    `rows`, `headed`: rows or headings stand above it in its table.
    """
    if any(has_money(cell, page) for cell in block.cells if cell):
        return False
    if not rows and (block.header or not headed):
        return block.header or _speaks(block.cells, page)
    first = block.cells[0] if block.cells else None
    if not rows and not first:
        return _is_below(block, page)
    meanings = vocabulary().all_of(first.value) if first else None
    if meanings is None or not any(meaning.subject == "owner" for meaning in meanings):
        return False
    others = [heading_of(cell, page) for cell in block.cells[1:] if 0 < len(cell.value) <= MAX_LABEL]
    return any(heading.is_rung and heading.years is None for heading in others)


def are_names_over(block: Block, below: Block, page: Page) -> bool:
    """Whether a first row names whose the figures below are: its first cell is empty, and the one below says what they are."""
    others = block.cells[1:]
    if block.cells[0] or len(others) <= 1 or not all(others) or any(map(_has_digit, others)):
        return False
    if not below.cells or not below.cells[0]:
        return False
    return says_figure(heading_of(below.cells[0], page)) and any(has_money(cell, page) for cell in below.cells[1:] if cell)


def _has_digit(cell: Text) -> bool:
    return any(map(str.isdigit, cell.value))


def _is_below(block: Block, page: Page) -> bool:
    """Whether a row below headings, whose first cell is empty, names what is in their columns: each cell says it of figures."""
    filled = [cell for cell in block.cells if cell]
    said = [heading_of(cell, page) for cell in filled if len(cell.value) <= MAX_LABEL]
    return len(said) == len(filled) > 1 and all(one.says("statistic") or one.says("period") for one in said)


def _speaks(cells: Iterable[Text], page: Page) -> bool:
    """Whether some cells are words for columns: half of them are, or all are short and the first one heads levels."""
    filled = [cell for cell in cells if cell]
    short = [heading_of(cell, page) for cell in filled if len(cell.value) <= MAX_LABEL]
    if len(filled) == 1 or not short:
        return False
    first = short[0]
    heads_levels = first.says("owner") and {"level", "grade"} & set(first.kinds("owner")) and not first.is_rung
    if heads_levels and len(short) == len(filled) and not any(map(str.isdigit, first.cell.value)):
        return True
    return sum(map(_is_heading, short)) * 2 >= len(filled)


def _is_heading(heading: Heading) -> bool:
    return any(heading.says(subject) for subject in _HEADING_SUBJECTS)


def is_of_years(block: Block) -> bool:
    """Whether a row gives years: its name is a word for those of experience and nothing else."""
    said = vocabulary().all_of(block.cells[0].value) if block.cells and block.cells[0] else None
    return said is not None and Meaning("owner", "years") in said

"""The levels that the rows of a table name, one each."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.read.ladders.asked import MIN_WORDS
from careerdata.read.ladders.experience import experience_in, years_alone
from careerdata.read.ladders.no_name import is_name
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import Column
from careerdata.read.tables.naming import Naming
from careerdata.read.tables.owners import Owners, Rung
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table

MIN_RUNGS = 2
"""Levels of a ladder at least."""
_KNOWN_TO_A_LEVEL = frozenset(("skills", "soft_skills", "tools", "certifications", "programs", "education"))
"""Topics of columns of what one knows, has or learns to some level."""
SKILLS = frozenset({"beginner", "basic", "novice", "intermediate", "advanced", "expert", "proficient", "none"})
"""Words that also say how well one knows a thing."""


def named_down(table: Table, pay: PayTable, page: Page) -> list[Rung]:
    """The levels that the rows name, where the table pays them, gives them years, or names them by more than skill."""
    naming = Naming(table, pay.columns, page)
    rows = [block for block in table.rows if naming.summary(block) is None]
    owners = [naming.of(block) for block in rows]
    rungs = [_with_years(rung, block, page) for owner, block in zip(owners, rows, strict=True) if (rung := _rung(owner))]
    if len(rungs) * 2 < len(rows):
        return []
    has_years = any(rung.years is not None and _is_named(rung, page) for rung in rungs)
    told = has_years or pay.has_pay or ((naming.titled or _counts_up(rungs)) and _asks(rows, pay.columns))
    if not told and not _is_ladder(pay.columns, rungs, page):
        return []
    return rungs


def _is_named(rung: Rung, page: Page) -> bool:
    """Whether a level is called something beside the years that it gives."""
    return any(map(str.isalpha, rung.title.value)) and years_alone(rung.title, page) is None


def _counts_up(rungs: list[Rung]) -> bool:
    """Whether levels are numbers that count up one by one."""
    numbers = [int(rung.title.clean) for rung in rungs if rung.title.clean.isdecimal()]
    return 0 < len(numbers) == len(rungs) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _asks(rows: list[Block], columns: list[Column]) -> bool:
    """Whether most rows say what is asked of those whom they name."""
    told = [column.index for column in columns if column.kind == "none"]
    asking = (any(len(row.cells[at].value.split()) >= MIN_WORDS for at in told if at < len(row.cells)) for row in rows)
    return sum(asking) * 2 > len(rows)


def _rung(owner: Owners) -> Rung | None:
    """The level of a row; years beside a role are that role's and name no level."""
    rung = owner.rung
    if rung is None or owner.name is None or rung.years is None or rung.years_in is None:
        return rung
    years, title = rung.years_in.span(rung.years.start, rung.years.end), rung.title.span()
    return None if title.start <= years.start and years.end <= title.end else rung


def _with_years(rung: Rung, block: Block, page: Page) -> Rung:
    """A level with the years of experience that another cell of its row asks for, where no column of years gives them."""
    found = experience_in(block.cells[1:], page) if rung.years is None else None
    return replace(rung, years=found[0], years_in=found[1]) if found is not None else rung


def _is_ladder(columns: list[Column], rungs: list[Rung], page: Page) -> bool:
    """Whether levels without pay and years are of a career: a column says level, and the words are not those for skill.

    Behind a column of skills or tools it says how well one is to know them.
    """
    at = next((at for at, column in enumerate(columns) if column.owner in ("level", "grade")), None)
    if not all(is_name(rung.title.value) for rung in rungs):  # `What does not`: a sentence
        return False
    before = [column.heading.cell for column in columns[: at or 0] if column.heading is not None]
    of_a_thing = any(page.topic(cell) in _KNOWN_TO_A_LEVEL for cell in before)
    return (
        at is not None
        and not of_a_thing
        and not all(rung.title.clean.casefold() in SKILLS or rung.title.clean.isdigit() for rung in rungs)
    )

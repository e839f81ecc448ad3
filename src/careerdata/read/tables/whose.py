"""Whose the levels of a table are: a career's, or those of something else that has levels too."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.patterns import lazy
from careerdata.read.ladders import words
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.terms import is_term, titles_of
from careerdata.read.ladders.whose import levels, of_others, people
from careerdata.read.sections.context import Page
from careerdata.read.tables.owners import Rung
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table

_OF_A_LANGUAGE = lazy(r"[ABC][12]")
"""How well one knows a language, in the Common European Framework of Reference."""
_OF_LEVELS = "L"
"""The one letter that is short for a level: S1 and P1 may be of faults as well."""
MIN_TOLD = 2
"""Levels that speak of people at least."""


def are_of_others(rungs: Sequence[Rung], table: Table, pay: PayTable, page: Page) -> bool:
    """Whether nothing says that levels are of people at work: no pay or years, no name, no row, and no heading that is theirs.

    `Access level` over the names says that they are of something else, whatever else stands there.
    """
    named = {rung.title.clean.casefold() for rung in rungs if _names_people(rung, page)}
    if len(named) >= MIN_TOLD or any(rung.years is not None or is_term(rung.title.value) for rung in rungs):
        return False
    heads = [heading.cell.value for index in range(table.width) if (heading := table.heading(index)) is not None]
    over = [around.cell.value for around in table.around]
    said = [value for value in (*heads, *over) if levels().find(value)]
    if any(of_others(value, page.role) for value in said[:2]):
        return True
    if pay.has_pay or any(words.ladders().find(value) for value in over):
        return False
    about = any(words.ladders().find(title) or words.pay().find(title) for title in titles_of(page))
    return not about and not _speak_of_people(rungs, table)


def _names_people(rung: Rung, page: Page) -> bool:
    """Whether a level is called as people are: by a job, or by how senior they are and not how well they know a thing."""
    name = name_of(rung.title, page)
    if name is None:
        return names_a_role(rung.title.value)
    skilled = name.title.value.casefold() in words.skill()
    return name.of_a_trade or (name.senior and not skilled)


def _speak_of_people(rungs: Sequence[Rung], table: Table) -> bool:
    """Whether two rows, or a heading, speak of people at work; so do grades of letters that are none of anything else."""
    grades = [rung.grade.value for rung in rungs if rung.grade is not None]
    if len(grades) == len(rungs) and all(map(_OF_A_LANGUAGE.fullmatch, grades)):
        return False
    if any(people().find(cell.value) for block in table.header for cell in block.cells):
        return True
    told = sum(any(people().find(cell.value) for cell in row.cells) for row in table.rows)
    letters = [grade.rstrip("0123456789. -") for grade in grades]
    tracks = len(set(letters)) > 1  # `P2` beside `M2`
    known = sum(one in words.letters() and (tracks or len(one) > 1 or one == _OF_LEVELS) for one in letters)
    return told >= MIN_TOLD or known >= MIN_TOLD

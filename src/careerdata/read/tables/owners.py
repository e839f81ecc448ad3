"""Whose pay the figures of a row are: its role, level, place, industry or employer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.language.shared import is_counted
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.ladders.grade import graded, unmarked
from careerdata.read.sections.context import Page
from careerdata.read.tables.grades import is_grade
from careerdata.read.tables.heading import heading_of

_ORDINAL = lazy(r"\s*\d{1,2}\.\s")


@dataclass(frozen=True, slots=True)
class Rung:
    """A level as a table names it."""

    title: Text
    grade: Text | None = None
    years: Figure | None = None
    years_in: Text | None = None
    """The text that the years stand in."""


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose pay it is."""

    rung: Rung | None = None
    name: Text | None = None
    """Role, industry or employer."""
    scope: str = "occupation"
    """What the name is."""
    place: Text | None = None
    country: str | None = None
    case: Text | None = None
    """Which of several figures of the row a column says it is, in words that are of no known kind: `With a certificate`."""

    def at(self, rung: Rung, *, beside: bool) -> Owners:
        """The same, of a level over or beside the figure; `beside`: of several over columns, so that the row has but a name."""
        own = self.rung
        named = beside and own is not None and self.name is None and not is_grade(own.title)
        return replace(self, name=own.title, rung=rung) if own is not None and named else self.under(rung, None)

    def under(self, rung: Rung | None, place: Text | None) -> Owners:
        """The same, of the level or place that a column names; a level of it is a name where the row is of a step in it."""
        name = self.name if self.rung is None or rung is None or self.name is not None else rung.title
        return replace(self, name=name, rung=self.rung or rung, place=self.place or place)

    def put(self, row: Row) -> None:
        """State the owner in a row of `salaries`."""
        row.put("scope", self.scoped)
        named = [title for title in (self.name, self.case, self.rung.title if self.rung else None) if title is not None]
        if named:
            row.put("title", ", ".join(unmarked(title).clean for title in named), named[0].span())
        if self.rung is not None:
            row.level = self.rung.title.clean
        if self.place is not None:
            self._put_place(row, unmarked(self.place))

    @property
    def scoped(self) -> str:
        """The scope of pay that is theirs."""
        if self.rung:
            return "level"
        return self.scope if self.name or self.case else "region" if self.place else "headline"

    def _put_place(self, row: Row, place: Text) -> None:
        found = countries.scan(place.value)
        whole = bool(found) and found[0].end - found[0].start == len(place.value)
        if not whole or countries.is_part(place.value):
            row.put("place", place.clean, place.span())
        if len(found) == 1:
            row.put("country", found[0].alpha2, place.span(found[0].start, found[0].end))


def rung_of(cell: Text, page: Page, *, counts: bool = False) -> Rung:
    """The level that a cell or a heading names; `counts`: a bare number in it is one of years, and so is one in words."""
    heading = heading_of(cell, page)
    years = heading.years
    if years is None and counts:
        spans = () if _is_ordinal(cell.value) else page.spans(cell)
        found = next((figure for figure in spans if figure.kind in ("count", "duration")), None)
        years = found._replace(kind="duration", unit="year") if found else None
    title, grade = graded(heading.label if heading.label and (years or not counts) else cell)
    return Rung(title, heading.grade or grade, years, cell if years is not None else None)


def _is_ordinal(value: str) -> bool:
    """Whether a cell counts a year of training and says no years of experience: `1. Lehrjahr`."""
    number = _ORDINAL.match(value)
    return number is not None and is_counted(value[number.end() :])

"""What the heading of a column or a row says: of what a figure is, for how long, in what money, and whose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from careerdata.document.row import Value
from careerdata.document.text import Text
from careerdata.language.agents import before_agent
from careerdata.language.joining import small
from careerdata.language.name_ends import end_of_name
from careerdata.language.phrases import Said
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.ladders.words import labelled
from careerdata.read.sections.context import Page
from careerdata.read.tables.currencies import currencies_in, money_named
from careerdata.read.tables.run_on import with_what_it_leads_to
from careerdata.read.tables.said import are_of_age, is_ordinal, said_in
from careerdata.read.tables.sums_named import places_inside, sums_named
from careerdata.read.tables.vocabulary import Meaning, Meanings
from careerdata.read.tables.years_named import named_by_years

MAX_LABEL = 80
"""Characters of a name in a heading or a cell; what is longer is a description."""
_TOKEN = lazy(r"[^\W_][^\s()\[\],;|]*")
_BRACKET = lazy(r"\s*[(\[]([^()\[\]]{1,80})[)\]]\s*\Z")
GRADE = lazy(r"[A-Z]{1,5}[ -]?\d{1,2}(?:\.\d)?[A-Za-z]?|\d{1,2}|[IVX]{1,4}|[A-Z]")
"""A rung by letters and a number: L3, IC2, GS-13, TL4."""
CODED = lazy(r"[A-Z]{1,5}[ -]?\d{1,2}(?:\.\d)?[A-Za-z]?")
"""A grade that is none by chance: letters and a number."""
_CENTRES = frozenset({Meaning("statistic", "median"), Meaning("statistic", "mean")})
_STRUCTURE = frozenset({"pay", "not_pay", "statistic", "period", "scale", "label", "value", "other"})
SCALES = {"thousand": 1e3, "lakh": 1e5, "million": 1e6}


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading, understood; a word may mean several things (`mid`), which the table's other headings settle."""

    cell: Text
    said: tuple[Said[Meanings], ...]
    label: Text | None
    """What is left without the words about figures: `Senior` of "Senior Salary (USD)"."""
    grade: Text | None
    years: Figure | None
    currency: Value | None
    """Its code (None: a sign that several countries share) and where it stands."""
    pay: bool
    not_pay: bool

    def kinds(self, subject: str) -> list[str]:
        """What it says of a subject, in order."""
        return [meaning.kind for one in self.said for meaning in one.meaning if meaning.subject == subject]

    def says(self, subject: str) -> bool:
        return any(meaning.subject == subject for one in self.said for meaning in one.meaning)

    def only(self, subject: str) -> bool:
        """Whether a phrase of it means this and nothing else."""
        return any({meaning.subject for meaning in one.meaning} == {subject} for one in self.said)

    def called(self) -> list[str]:
        """The statistics that it calls its figures, those of a bracket only where nothing outside says one: Median (average)."""
        said = [(one.start, meaning.kind) for one in self.said for meaning in one.meaning if meaning.subject == "statistic"]
        opened = self.cell.value.find("(")
        kinds = [(at, kind) for at, kind in said if kind != "range"]
        outside = [kind for at, kind in kinds if opened < 0 or at < opened]
        return outside or [kind for _, kind in kinds]

    @property
    def says_other(self) -> bool:
        """Whether a word of it is for a column of neither owners nor pay; a numbered one is a name: `Year 1`, `5th year`."""
        said = (one for one in self.said if any(meaning.subject == "other" for meaning in one.meaning))
        value = self.cell.value
        return any(not value[one.end :].lstrip()[:1].isdigit() and not is_ordinal(value, one) for one in said)

    def value(self, subject: str) -> Value | None:
        """The first kind that it says of a subject, with its place."""
        for one in self.said:
            for meaning in one.meaning:
                if meaning.subject == subject:
                    return Value(meaning.kind, self.cell.span(one.start, one.end))
        return None

    @property
    def is_rung(self) -> bool:
        """Whether it may name a level: a seniority, a grade, years."""
        return bool(self.label) and (self.says("seniority") or self.years is not None or self._coded)

    @property
    def _coded(self) -> bool:
        name = self.label.value if self.label else ""
        return CODED.fullmatch(name) is not None or self.grade is not None or labelled().fullmatch(name) is not None


def heading_of(cell: Text, page: Page) -> Heading:
    """A heading, or the cell that names a row, understood."""
    said = said_in(cell)
    durations = [figure for figure in page.spans(cell) if figure.kind == "duration"] if cell else []
    years = next((figure for figure in durations if figure.unit in ("year", "month")), None)
    label, grade = _named(cell, said, years)
    pay, not_pay = sums_named(cell.value, said)
    return Heading(cell, said, label, grade, years, money_named(cell), pay, not_pay)


def _named(cell: Text, said: Iterable[Said[Meanings]], years: Figure | None) -> tuple[Text | None, Text | None]:
    """The name in a heading and its grade (`SDR (P1)`): the words that say nothing of the figures."""
    if labelled().fullmatch(cell.value):  # in `Level A` the letter is no article
        return cell, None
    structure = [one for one in said if one.meaning <= _CENTRES or not before_agent(cell.value, one.end)]
    claimed = [
        (one.start, one.end)
        for one in structure
        if all(meaning.subject in _STRUCTURE for meaning in one.meaning) and not is_ordinal(cell.value, one)
    ]
    if years is not None and not are_of_age(cell, years):
        claimed.append((years.start, years.end))
    claimed += [(start, end) for _, start, end in currencies_in(cell.value)]
    taken = places_inside(claimed)
    left = [token for token in _TOKEN.finditer(cell.value) if _is_left(token, taken)]
    if years is None and all(end_of_name(token[0]) == 0 for token in left):  # the `nach` of "Einstieg nach Ausbildung"
        return None, None
    by_years = named_by_years(cell, years, left, said) if years is not None else None
    if by_years is not None or not left:
        return by_years, None
    end = _closed(cell.value, left[0].start(), left[-1].end())
    name = with_what_it_leads_to(cell, left[0].start(), end, years, said)
    bracket = _BRACKET.search(name.value)
    if bracket and bracket.start() and CODED.fullmatch(bracket[1].strip()):
        return name.cut(0, bracket.start()), name.cut(bracket.start(1), bracket.end(1))
    return (name, None) if len(name.value) <= MAX_LABEL else (None, None)


def _is_left(token: re.Match[str], taken: set[int]) -> bool:
    return token[0].casefold().strip(".:") not in small() and token.start() not in taken


def _closed(value: str, begin: int, end: int) -> int:
    """The end of a name, with the bracket that closes one which it opens; before one that holds nothing of the name."""
    piece = value[begin:end]
    if piece.count("(") > piece.count(")"):
        close = value.find(")", end)
        return close + 1 if close >= 0 else end
    return end

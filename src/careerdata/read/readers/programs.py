"""Programmes of study in running text, with their length and cost. English only."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.english import programs as english
from careerdata.language.sentences import sentences
from careerdata.normalize import names
from careerdata.normalize.figure import Figure
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.fill import HOURS, fill_figure

REACH = 60
"""Characters looked at before a figure for the words that say what it is."""
MAX_SUBJECT = 6
"""Most words of a subject that names a programme for the next sentence: longer ones speak of more than that."""
_FIGURES = frozenset({"cost_minimum", "duration_months_min"})


class Programs(Reader):
    """A sentence that gives a length or a cost tells of a programme: its subject, or the one the sentence before named."""

    how: Literal["programs"] = "programs"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            if block.cells:  # a row of a table is no sentence
                continue
            figures = page.figures(block.text)
            starts = [figure.start for figure in figures]
            before: Row | None = None
            for begin, end in sentences(block.text.value):
                row = self._sentence(block.text, begin, end, figures[bisect_left(starts, begin) : bisect_left(starts, end)])
                if row is not None and "name" not in row.values and before is not None:
                    before.put_stated(row.values)
                    row = before
                if row is not None and "name" in row.values and not row.values.keys().isdisjoint(_FIGURES):
                    yield row
                before = _degree(block.text, begin, end) if row is None else row
                if row is not None and "name" in row.values:
                    before = None

    def _sentence(self, text: Text, begin: int, end: int, found: Sequence[Figure]) -> Row | None:
        """What a sentence, `text.value[begin:end]`, says of a programme; `found` are its figures. None where it says nothing."""
        value = text.value
        row = Row("education")
        money = [figure for figure in found if figure.kind == "money"]
        costs = money and english.COST.search(value, begin, end)
        cost = next((f for f in money if costs or english.PAID_FOR.search(value, max(begin, f.start - REACH), f.start)), None)
        if cost is not None:
            fill_figure(row, "cost_minimum-cost_maximum", cost, text)
        if english.LENGTH.search(value, begin, end):
            _length(row, text, begin, end, found)
        if not row.values:
            return None
        again = english.AGAIN.match(value, begin, end)
        subject = None if again else english.SUBJECT.match(value, begin, end)
        named = None
        if subject is not None and (names.credential(subject["name"]) is not None or english.PROGRAM.search(subject["name"])):
            named = subject
        elif again is None:
            named = english.DEGREE.search(value, begin, end)
        if named is not None:
            _name(row, text, *named.span("name"))
            # "A two-year associate degree costs ...": the name itself may say how long it takes.
            hyphened = english.HYPHENED.search(value, *named.span("name"))
            if hyphened is not None:
                _length(row, text, *hyphened.span(), [f for f in found if hyphened.start() <= f.start < hyphened.end()])
        return row


def _degree(text: Text, begin: int, end: int) -> Row | None:
    """The programme a sentence names without a figure, for the next one to speak of: the last one of it, or its subject."""
    found = None
    for match in english.DEGREE.finditer(text.value, begin, end):
        found = match
    if found is None:
        found = english.SUBJECT.match(text.value, begin, end)
        if found is None or len(found["name"].split()) > MAX_SUBJECT or not english.PROGRAM.search(found["name"]):
            return None
    row = Row("education")
    _name(row, text, *found.span("name"))
    return row


def _name(row: Row, text: Text, start: int, end: int) -> None:
    name = text.cut(start, end)
    row.put("kind", "program")
    row.put("name", name.clean, name.span())
    credential = names.credential(name.value)
    if credential is not None:
        row.put("credential", credential)


def _length(row: Row, text: Text, begin: int, end: int, found: Sequence[Figure]) -> None:
    """Put the length that a piece of a text states into a row, in months: by a figure of `found`, else spelled out."""
    figure = next((f for f in found if f.kind == "duration" and f.unit in ("year", "month", "week")), None)
    if figure is not None:
        fill_figure(row, "duration_months_min-duration_months_max", figure, text)
        return
    spelled = english.SPELLED.search(text.value, begin, end)
    if spelled is None:
        return
    factor = HOURS[spelled["unit"].lower()] / HOURS["month"]
    row.put("duration_months_min", round(english.WORDS[spelled["low"].lower()] * factor, 2), text.span(*spelled.span("low")))
    if spelled["high"]:
        row.put(
            "duration_months_max", round(english.WORDS[spelled["high"].lower()] * factor, 2), text.span(*spelled.span("high"))
        )

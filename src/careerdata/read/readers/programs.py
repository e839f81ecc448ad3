"""Programmes of study in running text, with their length and cost. English only."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

from careerdata.document.document import Text
from careerdata.document.row import Row
from careerdata.language.patterns import any_of
from careerdata.language.sentences import sentences
from careerdata.normalize import names
from careerdata.normalize.figures import Figure
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.fill import HOURS, fill_figure

_VERBS = any_of(
    "can could may might must will is are was were has have typically usually often generally normally commonly cost costs last",
    "lasts lasting take takes range ranges run runs require requires provide provides offer offers give gives include includes",
    "need needs average averages span spans charge charges serve serves remain remains costing taking ranging spanning",
)
"""Words that end the subject of a sentence about a programme."""
_OPENING = any_of("Alternatively Additionally Typically Often However Also Similarly Meanwhile")
_SUBJECT = re.compile(
    rf"(?:{_OPENING},?\s+)?(?:{any_of('an? the most many some completing earning obtaining')}\s+)?(?P<name>.+?)"
    rf"(?=,?\s+(?:{_VERBS}|\()(?:\s|,|$)|[,;:.])",
    re.IGNORECASE,
)
_PROGRAMS = any_of(
    r"courses? program(?:me)?s? boot\s?camps? trainings? class(?:es)? diplomas? apprenticeships? traineeships? workshops?",
    r"degrees? certificates? certifications? school academ(?:y|ies) stud(?:y|ies) qualifications? licen[cs]es?",
)
_PROGRAM = re.compile(rf"\b{_PROGRAMS}\b", re.IGNORECASE)
_SPOKEN_OF = any_of(
    "program(?:me)?s? degrees? courses? certificates? options? qualifications? routes? paths? ones? diplomas? bootcamps?"
)
_AGAIN = re.compile(rf"(?:{any_of('these such those this that they it')}\b|the\s+{_SPOKEN_OF}\b)", re.IGNORECASE)
"""A sentence that speaks of the programme the one before it named."""
_COSTS = any_of("costs? costing tuition fees? priced? prices? expenses? charges? budget pay spend(?:ing)? invest(?:ment)?")
_COST = re.compile(rf"\b{_COSTS}\b", re.IGNORECASE)
_PAID_FOR = re.compile(
    r"\bfor(?:\s+(?:about|around|roughly|approximately|under|just|only|up to|as little as))?\s+\Z", re.IGNORECASE
)
"""What stands before a price: "completed in a year for around $10,000"."""
_LASTS = any_of(
    "last(?:s|ing)? takes? taking complet(?:e|ed|ing|ion) finish(?:ed|ing)? spans? spanning runs? running over within",
    "duration length program(?:me)? course",
)
_LENGTH = re.compile(rf"\b{_LASTS}\b", re.IGNORECASE)
_AFTER_DEGREE = any_of(
    "provides? offers? is are can may gives? remains? serves? typically usually often helps? lays? builds? prepares? opens?",
    "takes? costs? lasts? from at with would will should lasting taking costing spanning covering that which over",
)
_DEGREE = re.compile(
    rf"(?:\ban?\s+|\bthe\s+)?(?P<name>(?:\b(?-i:[A-Z])[\w'\u2019]{{0,40}}\s+){{0,2}}?"
    rf"{any_of('associate bachelor master doctoral doctorate certificate diploma vocational technical')}(?:['\u2019]?s)?\s+"
    rf"{any_of('degree program(?:me)?s? diploma certificate training course')}?(?:\s+in\s+[^,.;()]+?)?)"
    rf"(?=\s+{_AFTER_DEGREE}\b|[,.;()]|$)",
    re.IGNORECASE,
)
_WORDS = {
    word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
_WORDS |= {"eighteen": 18, "twenty-four": 24}
_NUMBER = "|".join(_WORDS)
_SPELLED = re.compile(
    rf"\b(?P<low>{_NUMBER})(?:\s+(?:to|or|-)\s+(?P<high>{_NUMBER}))?[\s-]+(?P<unit>year|month|week)s?\b", re.IGNORECASE
)
_HYPHENED = re.compile(rf"\b(?:{_NUMBER}|[0-9]{{1,2}})[-\u2010\u2011](?:year|month|week)\b", re.IGNORECASE)
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
        costs = money and _COST.search(value, begin, end)
        cost = next((f for f in money if costs or _PAID_FOR.search(value, max(begin, f.start - REACH), f.start)), None)
        if cost is not None:
            fill_figure(row, "cost_minimum-cost_maximum", cost, text)
        if _LENGTH.search(value, begin, end):
            _length(row, text, begin, end, found)
        if not row.values:
            return None
        again = _AGAIN.match(value, begin, end)
        subject = None if again else _SUBJECT.match(value, begin, end)
        named = None
        if subject is not None and (names.credential(subject["name"]) is not None or _PROGRAM.search(subject["name"])):
            named = subject
        elif again is None:
            named = _DEGREE.search(value, begin, end)
        if named is not None:
            _name(row, text, *named.span("name"))
            # "A two-year associate degree costs ...": the name itself may say how long it takes.
            hyphened = _HYPHENED.search(value, *named.span("name"))
            if hyphened is not None:
                _length(row, text, *hyphened.span(), [f for f in found if hyphened.start() <= f.start < hyphened.end()])
        return row


def _degree(text: Text, begin: int, end: int) -> Row | None:
    """The programme a sentence names without a figure, for the next one to speak of: the last one of it, or its subject."""
    found = None
    for match in _DEGREE.finditer(text.value, begin, end):
        found = match
    if found is None:
        found = _SUBJECT.match(text.value, begin, end)
        if found is None or len(found["name"].split()) > MAX_SUBJECT or not _PROGRAM.search(found["name"]):
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
    spelled = _SPELLED.search(text.value, begin, end)
    if spelled is None:
        return
    factor = HOURS[spelled["unit"].lower()] / HOURS["month"]
    row.put("duration_months_min", round(_WORDS[spelled["low"].lower()] * factor, 2), text.span(*spelled.span("low")))
    if spelled["high"]:
        row.put("duration_months_max", round(_WORDS[spelled["high"].lower()] * factor, 2), text.span(*spelled.span("high")))

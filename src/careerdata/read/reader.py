"""What every section reader shares: the page it reads from, and how a value gets into a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from careerdata.ingest.document import Block, Document, Span, Text, squeeze
from careerdata.ingest.row import Row
from careerdata.ingest.trouble import Trouble
from careerdata.normalize import countries, currencies, dates, figures, names
from careerdata.normalize.figure_words import PERIODS
from careerdata.normalize.figures import Figure
from careerdata.read.section import Section
from careerdata.read.template import Found, Masked, Template, plain
from careerdata.records import TABLES, Column, columns

HOURS = {"minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.5, "year": 8766.0}
"""Length of a unit of time in hours (a year of 365.25 days, a month a twelfth of it)."""

_SENTENCE_END = re.compile(r"[.!?][\"'\u201d\u2019)]*\s+(?=[\"'\u201c(]?[A-Z0-9$\u00a3\u20ac])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:approx|e\.g|i\.e|etc|vs|no|dr|mr|ms|st|rs|fr|sfr|kr|est|avg|dept|u\.s|u\.k|inc|ltd|jr|sr)|\b[A-Z])\.$",
    re.IGNORECASE,
)


MAX_HEADING = 160
"""Longest heading or title (code points); the longest on the pages read has 71."""
MAX_DIGITS = 3
"""Digits of a list's number at most: a line of more is a figure."""
MARKS_HEADINGS = 2
"""A page of mark-up with this many headings marks them all."""
MAX_TITLE_LINE = 5
"""In plain text the title is among the first lines."""


@dataclass
class Page:
    """The guide that is being read: its document, its role, and its figures, each text scanned once."""

    document: Document
    currency: str = "USD"
    """Currency of a bare `$`, as the layout says."""
    role: str = ""
    troubles: list[Trouble] = field(default_factory=list)
    read: list[Row] = field(default_factory=list)
    """The rows of the sections read so far."""
    _masked: dict[int, Masked] = field(default_factory=dict)
    _plain: dict[Block, str] = field(default_factory=dict)

    @cached_property
    def marks_headings(self) -> bool:
        """Whether the page is mark-up that marks its headings: then no other line of it is one."""
        blocks = self.document.blocks
        return self.document.format != "text" and sum(block.shape == "heading" for block in blocks) >= MARKS_HEADINGS

    @cached_property
    def headings(self) -> list[Block]:
        """The blocks that may be headings: short, and behind a blank line or marked as such."""
        if self.marks_headings:
            return [block for block in self.document.blocks if block.shape == "heading" and len(block.value) <= MAX_HEADING]
        blocks = self.document.blocks
        return [block for block in blocks if block.leads and block.shape != "row" and len(block.value) <= MAX_HEADING]

    def plain(self, block: Block) -> str:
        """The block's words for comparison."""
        words = self._plain.get(block)
        if words is None:
            words = self._plain[block] = plain(block.value)
        return words

    def title(self, templates: Sequence[Template]) -> tuple[Block, list[Found]] | None:
        """The block that is a title of one of these forms, and its slots: a heading, or among the first lines of plain text."""
        first = frozenset(self.document.blocks[:MAX_TITLE_LINE])
        for block in self.headings if templates else ():
            if block.shape == "heading" or block in first:
                words = self.plain(block)
                for template in templates:
                    found = template.match(Masked.of(block.text, [])) if template.core in words else None
                    if found is not None:
                        return block, found
        return None

    def declared_title(self, templates: Sequence[Template]) -> list[Found] | None:
        """The slots of the title that the page declares in its head, where it is of one of these forms."""
        declared = self.document.declared.title
        if declared is None:
            return None
        masked = Masked.of(Text(squeeze(declared), 0), [])
        return next((found for template in templates if (found := template.match(masked)) is not None), None)

    def masked(self, text: Text) -> Masked:
        """The text with its figures masked."""
        found = self._masked.get(id(text))
        if found is None or found.source is not text:
            found = Masked.of(text, figures.scan(text.value, self.currency))
            self._masked[id(text)] = found
        return found

    def figures(self, text: Text) -> tuple[Figure, ...]:
        """The figures of a text."""
        return self.masked(text).figures

    def settle(self, text: Text, settled: Mapping[Figure, Figure]) -> None:
        """Put figures that the words around them say more of in the place of some of a text's figures."""
        masked = self.masked(text)
        figures = tuple([settled.get(figure, figure) for figure in masked.figures])
        self._masked[id(text)] = replace(masked, figures=figures)

    def trouble(self, reason: str, text: Text, expected: str, table: str | None = None, field: str | None = None) -> None:
        """Note something that could not be read."""
        line, column = self.document.place(text.span().start if text else text.start)
        document = self.document
        self.troubles.append(
            Trouble(
                reason,
                document.source_file,
                document.shown_as,
                document.guide_id,
                line,
                column,
                found=text.clean,
                expected=expected,
                table=table,
                field=field,
            )
        )


class Reader(BaseModel):
    """Reads rows out of one section. A subclass is one way to read; its fields are what a layout may say of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    how: str
    owns_headings: ClassVar[bool] = False
    """Headings inside the section are part of its rows (a level's title), not sections of their own."""
    prose: ClassVar[bool] = False
    """The section is running text: a short line by itself in it is a heading."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        """Rows of the section, in reading order."""
        raise NotImplementedError

    def says_nothing(self, block: Block) -> bool:
        """Whether a block is known to state no value: `No data`."""
        return False


@cache
def column_of(table: str, name: str) -> Column | None:
    """The declaration of a column, None where the table has no such column."""
    return next((column for column in columns(TABLES[table]) if column.name == name), None)


def fill(row: Row, found: list[Found], source: Text) -> None:
    """Put what stood in a template's slots into a row; `source` is the text the template was matched on."""
    for slot in found:
        if slot.figure is not None and slot.type not in _WORDS:
            fill_figure(row, slot.name, _FIGURES.get(slot.type, _as_stated)(slot.figure), source)
        elif slot.name and slot.text:
            value = _WORDS.get(slot.type, _clean)(slot.text.value)
            if value is not None:
                row.put(slot.name, value, slot.text.span())


def _clean(value: str) -> str | None:
    return " ".join(value.split()) or None


def _country(value: str) -> str | None:
    found = countries.scan(value)
    return found[0][2] if found else None


def _period(value: str) -> str | None:
    return PERIODS.get(value.lower())


def _level(value: str) -> str | None:
    return _clean(value) if names.seniority(value) != "unknown" else None


def _currency(value: str) -> str | None:
    code = currencies.SIGNS.get(value.strip(), value.strip().upper())
    return code if code in currencies.CODES else None


_WORDS: dict[str, Callable[[str], Any]] = {
    "words": _clean,
    "date": dates.as_of,
    "country": _country,
    "growth": names.growth_label,
    "period": _period,
    "level": _level,
    "currency": _currency,
}


def _as_stated(figure: Figure) -> Figure:
    return figure


def _amount(figure: Figure) -> Figure:
    return figure._replace(open_ended=False, approximate=False)


def _decline(figure: Figure) -> Figure:
    return figure._replace(minimum=None if figure.minimum is None else -figure.minimum)


_FIGURES: dict[str, Callable[[Figure], Figure]] = {"amount": _amount, "decline": _decline}


def fill_figure(row: Row, name: str, figure: Figure, source: Text) -> None:
    """Put a figure into one field, or its ends into two (`minimum-maximum`), with its currency and the like beside it."""
    low, _, high = name.partition("-")
    whole = source.span(figure.start, figure.end)
    ends: tuple[tuple[str, float | None, tuple[int, int] | None], ...]
    if figure.minimum is not None and figure.maximum is not None:
        ends = ((low, figure.minimum, figure.minimum_at), (high, figure.maximum, figure.maximum_at))
    else:
        # One figure is stated by all of its characters, its currency code and unit included; it is the lower end of a
        # range, unless the text says "up to".
        one = figure.minimum if figure.minimum is not None else figure.maximum
        ends = ((high if high and figure.minimum is None else low, one, None),)
    for field_name, value, at in ends:
        if field_name and value is not None:
            row.put(field_name, in_unit(row.table, field_name, value, figure), source.span(*at) if at else whole)
    if figure.kind == "money":
        _beside(row, "currency", figure.unit, source.span(*figure.unit_at) if figure.unit_at else None)
        _beside(row, "period", figure.period, source.span(*figure.period_at) if figure.period_at else None)
    if figure.open_ended:
        _beside(row, "open_ended", True, whole)
    if figure.approximate:
        _beside(row, f"{low}_approximate", True, whole)
        _beside(row, "approximate", True, whole)


def _beside(row: Row, name: str, value: Any, span: Span | None) -> None:
    if value is not None and column_of(row.table, name) is not None:
        row.put(name, value, span)


def in_unit(table: str, name: str, value: float, figure: Figure) -> float | int:
    """A figure in the unit and type its column declares: months for `2 years`, an integer for a count."""
    column = column_of(table, name)
    if column is None:
        raise ValueError(f"the table {table!r} has no column {name!r}")
    if figure.kind == "duration" and figure.unit and column.unit in ("years", "months"):
        value = round(value * HOURS[figure.unit] / HOURS[column.unit.removesuffix("s")], 2)
    return int(value) if column.type == "integer" else float(value)


def sentences(text: Text) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text begin and end; an abbreviation's full stop ends none."""
    begin = 0
    for match in _SENTENCE_END.finditer(text.value):
        if not _ABBREVIATION.search(text.value, max(begin, match.start() - 12), match.start() + 1):
            yield begin, match.start() + 1
            begin = match.end()
    if begin < len(text.value):
        yield begin, len(text.value)


def stating(templates: Sequence[Template], text: Text, page: Page) -> Iterator[tuple[Text, int, list[Found]]]:
    """The sentences of a text that fit a template: each with the number of the first one it fits, and its slots."""
    paragraph = plain(text.value)
    if not any(template.core in paragraph for template in templates):
        return
    for begin, end in sentences(text):
        words = plain(text.value[begin:end])
        sentence: Text | None = None
        for number, template in enumerate(templates):
            if template.core not in words:
                continue
            sentence = sentence or text.cut(begin, end)
            found = template.match(page.masked(sentence))
            if found is not None:
                yield sentence, number, found
                break


def is_number(block: Block) -> bool:
    """A line that holds nothing but a list's number."""
    return block.value.isdecimal() and len(block.value) <= MAX_DIGITS

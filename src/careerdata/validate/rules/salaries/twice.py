"""SAL: pay that one table, list or section states twice."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from careerdata.document.block import Block
from careerdata.document.tables import GuideTables
from careerdata.language.joining import conjunctions
from careerdata.patterns import lazy
from careerdata.records.pay import Salary
from careerdata.records.text import Place, Section
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.rounding import may_be_equal

_PATH = "guides/welder.md"
_TABLE = (
    "# Welder Career Guide\n\n## Salary\n\n| Level | Median salary a year |\n| --- | --- |\n| {} | £24,000 |\n| {} | £36,000 |\n"
)
_FIGURE = lazy(r"\d[\d.,]*\s?[km]?\b", re.IGNORECASE)
_SENTENCE_END = lazy(r"[.!?]\s+(?=\S)")
_REACH = 200
"""Characters before a figure that may tell it from the one before."""
_WORDS = lazy(r"[^\W\d_]+")
_RANGE = lazy(r"#(?:\s*(?:[-\u2013\u2014]|to|[$\u20ac\u00a3])+\s*)+#")
"""A range of figures, which may state what a lone one does."""
_FIGURES = ("value", "median", "mean", "minimum", "maximum", "percentile_10", "percentile_25", "percentile_75", "percentile_90")


class PaidTwice(GuideRule):
    """Pay of one level, industry, place or the like that stands twice.

    Two rows of a table or lines of a list say the same but for the figure: one of the two is mistaken, or their names lack what
    tells them apart. Where the figure is the same too, one was pasted.
    """

    code = "SAL033"
    severity = "warning"
    hint = "find out which of the two is right, and delete the other; where both are, write what tells them apart"
    bad = Files({_PATH: _TABLE.format("Junior welder", "Junior welder").encode()})
    good = Files({_PATH: _TABLE.format("Junior welder", "Senior welder").encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        texts = _Texts(guide)
        pays = of_scope(guide, "level", "region", "industry", "occupation", "employer")
        for pay, first in repeated(pays, lambda pay: _known_by(pay, texts)):
            name, message = _compared(pay, first)
            if name:
                yield Hit(value_spot(guide, pay, name), message, (value_spot(guide, first, name),))


def _compared(pay: Salary, first: Salary) -> tuple[str, str]:
    """A figure of two rows that should be one, and what is wrong with it; empty where they complete each other."""
    whose = pay.title or pay.place
    both = [(name, here, before) for name in _FIGURES if (here := getattr(pay, name)) and (before := getattr(first, name))]
    for name, here, before in both:
        if not may_be_equal(here, before):
            what = "pay" if name == "value" else name
            amounts = f"{money(here, pay.currency)} here, {money(before, first.currency)} before"
            return name, f"the {what} of {whose} is {amounts}"
    for alone, ranged in ((pay, first), (first, pay)):
        low, high = ranged.minimum, ranged.maximum
        if alone.value and low and high and not low <= alone.value <= high:
            value, ends = money(alone.value, pay.currency), f"{money(low, pay.currency)} to {money(high, pay.currency)}"
            here, before = (value, ends) if alone is pay else (ends, value)
            return "value" if alone is pay else "minimum", f"the pay of {whose} is {here} here, {before} before"
    return (both[0][0], f"the pay of {whose} stands twice") if both else ("", "")


def _known_by(pay: Salary, texts: _Texts) -> Hashable | None:
    """What a row is the pay of, and all that its line says but its figures; None for one that no line of the guide states."""
    said = texts.around(pay)
    whose = (pay.title or "").casefold(), (pay.place or "").casefold(), pay.country
    return (pay.scope, *whose, pay.currency, pay.period, pay.as_of, said) if said is not None else None


class _Texts:
    """The lines, items and rows of a guide that state its pay."""

    def __init__(self, guide: GuideTables) -> None:
        self._document = guide.document
        self._place = guide.place
        self._headers = {block.group: block.cells for block in reversed(guide.document.blocks) if block.header}
        self._sections = {section.section_id: (section.parent_id, section.heading.casefold()) for section in rows(guide, Section)}
        self._words: dict[int, str] = {}
        self._blocks: dict[int, Block] = {}
        for block in guide.document.blocks:
            if block.text:
                start, stop = block.text.span()
                lines = range(guide.document.line(start), guide.document.line(stop - 1) + 1)
                self._blocks.update(dict.fromkeys(lines, block))

    def around(self, pay: Salary) -> Hashable | None:
        """Section, table or list, words and column of what states a row of pay."""
        if pay.source_file != self._document.source_file or pay.line_start not in self._blocks:
            return None
        block = self._blocks[pay.line_start]
        words = self._words.get(id(block))
        if words is None:  # kept, as a line may hold thousands of sums
            words = self._words[id(block)] = _RANGE.sub("#", _FIGURE.sub("#", block.clean.casefold()))
        return self._sections[pay.section_id], block.group, words, self._column(pay, block) or self._before(pay, block)

    def _figure_at(self, pay: Salary) -> Place | None:
        """Where the first figure of a row of pay stands."""
        name = next((name for name in _FIGURES if getattr(pay, name) is not None), "")
        return self._place(pay.salary_id, name)

    def _before(self, pay: Salary, block: Block) -> str:
        """The last words of a line before the figure of a row of pay: two sums of one line are told apart by them."""
        place = self._figure_at(pay)
        if block.cells or place is None:
            return ""
        start, _ = block.text.span()
        line, column = self._document.place(start)
        offset = place.column_start - column if place.line_start == line else 0
        before = reversed(_FIGURE.split(block.value[max(0, offset - _REACH) : max(0, offset)]))
        said = (_WORDS.findall(_SENTENCE_END.split(words)[-1].casefold()) for words in before)
        return next((" ".join(words) for words in said if set(words) - conjunctions()), "")

    def _column(self, pay: Salary, block: Block) -> str:
        """The heading of the column in which the figure of a row of pay stands; empty outside of tables with headings."""
        place = self._figure_at(pay)
        at = (place.line_start, place.column_start) if place is not None else (0, 0)
        number = sum(bool(cell) and self._document.place(cell.span().end) <= at for cell in block.cells)
        header = self._headers.get(block.group, ())
        return header[number].clean if block.cells and number < len(header) else ""

"""The net under the readers of pay: a sum that is spoken of as pay, and of which neither a row came nor a word.

What a reader took or told of, and what words say is no pay, passes through it; the rest is told where it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from careerdata.document.block import CODE, FRONT_MATTER, Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.pay_words import named_in
from careerdata.language.sentences import sentences
from careerdata.language.told import speaks_of_pay
from careerdata.read.pay.around import headings_over
from careerdata.read.pay.bare_rows import MOST_ABOVE, bare_runs
from careerdata.read.pay.judge import judge
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.passages import passages
from careerdata.read.pay.worth import YEARLY, worth_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Section
from careerdata.read.tables.heading import heading_of

MOST_PAID = 5_000_000.0
"""US dollars: what is more is what a market, a company or a budget is worth."""
MIN_SENTENCE = 6
"""Words of a cell that says something of its own, beside what its column says."""


def tell_passed_over(sections: Iterable[Section], rows: Iterable[Row], page: Page) -> None:
    """Tell of the sums of a page that its words call pay, and that nothing was read from nor told of."""
    net = _Net(rows, page)
    before: list[Text] = []
    for section in sections:
        blocks = [block for block in section.lines() if not {CODE, FRONT_MATTER} & block.marks]
        for block in blocks:
            for text in net.open_cells(block) if block.cells else (block.text,):
                net.tell(text, section)
        before.append(section.heading)
        for line in bare_runs(blocks, before, list(headings_over(section))):
            net.tell_bare(line)
        before = [*before, *(block.text for block in blocks)][-MOST_ABOVE:]


class _Net:
    """What was read of a page, and what of it is told of."""

    def __init__(self, rows: Iterable[Row], page: Page) -> None:
        self._page = page
        spans = sorted(value.span for row in rows for value in row.values.values() if value.span and _is_figure(value.value))
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))
        """Up to where the figures that begin no later than each reach."""
        self._told = sorted((trouble.line, trouble.column) for trouble in page.troubles)

    def open_cells(self, block: Block) -> Iterator[Text]:
        """The cells of a row that may be silent: all, or the sentences where others were read, whose columns say what is pay."""
        is_read = self._is_read(block.text, 0, len(block.value))
        return (cell for cell in block.cells if not is_read or len(cell.value.split()) >= MIN_SENTENCE)

    def tell(self, text: Text, section: Section) -> None:
        """Tell of the first sum of each sentence of a text that speaks of pay, where no sum of it was read."""
        if not text or not has_money(text, self._page):
            return
        silent = [(begin, end) for begin, end in sentences(text.value) if not self._is_read(text, begin, end)]
        stated = list(passages(text, self._page)) if silent else []
        at = [passage.figure.start for passage in stated]
        for begin, end in silent:
            self._tell_in(text.value[begin:end], stated[bisect_left(at, begin) : bisect_left(at, end)], section)

    def tell_bare(self, line: Text) -> None:
        """Tell of a line of numbers that can only be pay, by what stands over it, but name no money."""
        if not self._is_read(line, 0, len(line.value)):
            self._page.trouble("unread-pay", line, "columns whose headings say what money each is, and of what", "salaries")

    def _is_read(self, text: Text, begin: int, end: int) -> bool:
        start, stop = text.span(begin, end)
        before = bisect_left(self._starts, stop) - 1
        if before >= 0 and self._ends[before] > start:
            return True
        told = bisect_left(self._told, self._page.document.place(start))
        return told < len(self._told) and self._told[told] <= self._page.document.place(stop)

    def _tell_in(self, sentence: str, stated: Sequence[Passage], section: Section) -> None:
        """Tell of the first sum of a sentence that is not said to be another than pay."""
        speaks = speaks_of_pay(sentence, self._page.language) or _is_of_pay(sentence)
        over = [heading_of(heading, self._page) for heading in headings_over(section)] if stated else []
        for passage in stated:
            verdict = judge(passage, None, over, None, self._page, heads=False) if worth_of(passage) <= MOST_PAID else "other"
            if verdict == "pay" or (verdict == "unsaid" and (speaks or self._is_of_a_rung(passage))):
                self._page.trouble("unread-pay", passage.shown, "what this sum is, and whose", "salaries")
                return

    def _is_of_a_rung(self, passage: Passage) -> bool:
        """Whether a sum of a year's size stands beside the name of a level: `Senior: $90,000, if you are lucky`."""
        return worth_of(passage) >= YEARLY and any(heading_of(name, self._page).is_rung for name in passage.names)


def _is_figure(value: object) -> bool:
    return isinstance(value, float)


def _is_of_pay(sentence: str) -> bool:
    """Whether a noun of a sentence is one for pay, and none for another sum."""
    said = {one.meaning for one in named_in(sentence)}
    return "pay" in said and "not_pay" not in said

"""The pay that one line, item, heading or paragraph states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.pay_words import introductions
from careerdata.read.pay.above import says_no_name
from careerdata.read.pay.labels import is_label, pieces_of
from careerdata.read.pay.passages import passages
from careerdata.read.pay.siblings import is_entry, stand_together
from careerdata.read.pay.stage import without_stage
from careerdata.read.pay.stated import Around
from careerdata.read.pay.walk import Walk
from careerdata.read.pay.within import each_within
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of


class Line:
    """A text with sums of money, and what stands over it."""

    def __init__(
        self, text: Text, over: Sequence[Heading], page: Page, *, labels: int = 0, heads: bool = False, above: Text | None = None
    ) -> None:
        """`above`: the name on the line above the text, where that is whose its sum is."""
        self._page = page
        self.text = text
        self._labels = labels
        """How many of what stands over it are labels, not headings."""
        self._heads = heads
        """Whether it is a heading: a range of money beside a name in one can only be pay."""
        self._over = over
        self._passages = [without_stage(passage, page) for passage in each_within(list(passages(text, page)))]
        named = [list(passage.names) for passage in self._passages]
        if above is not None:
            named = [[above] if all(says_no_name(name.value) for name in names) else names for names in named]
        own = sum(map(bool, named))
        self._names = [names[-1:] if own > 1 else names for names in named]
        """The labels of each sum; where several sums have their own, what stands first is the label of them all."""
        self._group = named[0][0] if own > 1 and len(named[0]) > 1 else None

    @cached_property
    def _lead(self) -> Text | None:
        """The label that an item's first sentence begins with: it is that of the sentences behind it, too."""
        text = self._passages[0].text
        head = next(pieces_of(text, 0, min(len(text.value), MAX_LABEL)), None)
        return head[0] if head and head[1] == ":" and is_label(head[0]) and not introductions().all_of(head[0].value) else None

    @property
    def is_alone(self) -> bool:
        """Whether it is one sum without a word of its own."""
        value = self.text.value
        return len(self._passages) == 1 and not any(map(str.isalpha, value[: self._passages[0].figure.start]))

    @cached_property
    def is_spoken(self) -> bool:
        """Whether its sums stand in sentences."""
        return any(passage.spoken for passage in self._passages)

    @property
    def is_entry(self) -> bool:
        """Whether it is a name and its sum, and nothing else."""
        return len(self._passages) == 1 and is_entry(self._passages[0])

    def rows(self, before: Row | None = None, above: Line | None = None) -> Iterator[Row]:
        """The rows that its sums make; a sum of which nothing says that it is pay makes none.

        `before`: the last row of the lines before it in its section, that its sentences may go on from; `above`: the line that
        it is of.
        """
        over = list(self._over)
        if self._group is not None:
            over.insert(0, heading_of(self._group, self._page))
        labels = self._labels + (self._group is not None)
        below = above is not None and not above.is_spoken and self.is_entry and stand_together(above.text, self.text, self._page)
        walk = Walk(Around(over, labels, self._lead, self._page), before, heads=self._heads, below=below)
        for passage, own in zip(self._passages, self._names, strict=True):
            row = None if passage.is_conversion else walk.row(passage, own)
            if row is not None:
                yield row

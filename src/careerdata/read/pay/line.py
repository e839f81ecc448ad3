"""The pay that one line, item, heading or paragraph states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.pay_words import end_in_pay, introductions
from careerdata.read.pay.clause import is_clause
from careerdata.read.pay.field import field_of
from careerdata.read.pay.further import further, of_starters
from careerdata.read.pay.judge import judge
from careerdata.read.pay.labels import is_label, pieces_of
from careerdata.read.pay.nobody import names_no_one
from careerdata.read.pay.owner import owner_of
from careerdata.read.pay.passage import Passage, passages
from careerdata.read.pay.people import is_of_people
from careerdata.read.pay.plain import plain
from careerdata.read.pay.restatement import goes_on, is_alternative, says_anew
from careerdata.read.pay.share import Share, share_in
from careerdata.read.pay.unread import tell_unread
from careerdata.read.sections.context import Page
from careerdata.read.settling.period import put_period
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.over import Verdict, in_pay
from careerdata.read.tables.owners import Owners
from careerdata.read.tables.percentiles import holds_share
from careerdata.read.templates.fill import fill_figure

Stated = tuple[Row, str, Owners]
"""What a sum states: its row, its column and its owner."""


class Line:
    """A text with sums of money, and what stands over it."""

    def __init__(self, text: Text, over: Sequence[Heading], page: Page, *, labels: int = 0, heads: bool = False) -> None:
        self._page = page
        self.text = text
        self._labels = labels
        """How many of what stands over it are labels, not headings."""
        self._heads = heads
        """Whether it is a heading: a range of money beside a name in one can only be pay."""
        self._over = over
        self._passages = list(passages(text, page))
        named = [list(passage.names) for passage in self._passages]
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

    def rows(self) -> Iterator[Row]:
        """The rows that its sums make; a sum of which nothing says that it is pay makes none."""
        over = list(self._over)
        if self._group is not None:
            over.insert(0, heading_of(self._group, self._page))
            self._labels += 1
        before: Verdict | None = None
        names: list[Text] = []
        clause = False
        """Whether what stands before the sum, or the one that it goes on from, are words of a sentence that name nobody."""
        last: Stated | None = None
        for passage, own in zip(self._passages, self._names, strict=True):
            if passage.is_conversion:
                continue
            continues = last is not None and goes_on(passage, self._page) and says_anew(passage, last[0], self._page)
            names = [] if continues else own or names if not passage.first and not passage.anew else own
            headings = [heading_of(name, self._page) for name in names]
            label = next((heading for heading in headings if heading.pay or heading.not_pay), headings[0] if headings else None)
            before = "pay" if continues else judge(passage, label, over, before, self._page, heads=self._heads)
            if before == "pay" and passage.figure.for_no_time:
                self._page.trouble("open-period", passage.sum, "one of the times that pay is told by", "salaries", "period")
                last = None
                continue
            if before == "unsaid" and (in_pay(over) or end_in_pay(passage.before) or is_of_people(passage, self._page, label)):
                tell_unread(passage, self._page, "what this sum is, and whose", in_code=False)
            clause = not continues and (
                (bool(own) and is_clause(own[-1], passage, over, self._page)) or (clause and not own and not passage.first)
            )
            share = share_in(passage, self._page) if before == "pay" else None
            last = self._stated(passage, names, label, over, share, last) if before == "pay" and not clause else None
            if before == "pay" and (last is None or names_no_one(passage, last[:2], share, names, over, self._page)):
                tell_unread(passage, self._page, "a name of whom it is paid to", in_code=True)
                last = None
            if last is not None:
                yield last[0]

    def _stated(
        self,
        passage: Passage,
        names: list[Text],
        label: Heading | None,
        over: Sequence[Heading],
        share: Share | None,
        last: Stated | None,
    ) -> Stated:
        field = field_of(passage, label, over, share, self._page)
        if last is not None and says_anew(passage, last[0], self._page):
            if field == "value" and "-" not in last[1]:
                field = last[1]
            owners = last[2]
        else:
            names = [name for name in names if share is None or not holds_share(name)]
            owners = owner_of(passage, names, over, self._labels, self._page)
            if (
                owners == Owners()
                and not names
                and self._lead is not None
                and self._lead.span().end <= passage.text.span(passage.begin).start
            ):
                owners = owner_of(passage, [self._lead], over, self._labels, self._page)
            owners = plain(owners)
            if last is not None and not passage.first:
                owners = further(owners, passage, last[2])
        owners = of_starters(owners, passage, field)
        row = Row("salaries")
        owners.put(row)
        if last is not None and row.values["scope"].value == "headline" and is_alternative(passage):
            row, owners = Row("salaries"), last[2]
            owners.put(row)
        if row.values["scope"].value == "headline" and (field == "minimum-maximum" or not self._page.role):
            row.values.pop("scope")
            row.put("scope", "prose")
        figure = passage.figure
        if field.startswith("percentile") or share:  # earned less than it: the percentile itself
            figure = figure._replace(open_ended=False, approximate=False)
        fill_figure(row, field, figure, passage.text)
        if label is not None and "period" not in row.values:
            put_period(row, label)
        return row, field, owners

"""The way through the sums of a line: what one is and whose it is, the next may be and have, too."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.pay_words import end_in_pay
from careerdata.read.pay.clause import is_clause
from careerdata.read.pay.judge import judge
from careerdata.read.pay.named import named_as
from careerdata.read.pay.nobody import names_no_one
from careerdata.read.pay.noted import for_whom
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.people import is_of_people
from careerdata.read.pay.restatement import goes_on, is_alternative, says_anew
from careerdata.read.pay.share import share_in
from careerdata.read.pay.siblings import goes_on_as_entry
from careerdata.read.pay.stage import stage_in
from careerdata.read.pay.stated import Around, Stated
from careerdata.read.pay.topic import goes_on_about_pay, may_be_pay, may_go_on
from careerdata.read.pay.unread import tell_unread
from careerdata.read.pay.worth import YEARLY, worth_of
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.over import Verdict, in_pay


class Walk:
    """The sums of a line that were walked past, as far as they say something of the next."""

    def __init__(self, around: Around, paid: Row | None, *, heads: bool, below: bool = False) -> None:
        """`paid`: the last row made; `below`: it is of the line right above, which is a name and its sum."""
        self._around = around
        self._page = around.page
        self._heads = heads
        self._below = below
        self._verdict: Verdict | None = None
        """What the last sum is."""
        self._names: list[Text] = []
        """The labels of the last sum."""
        self._clause = False
        """Whether what stands before the last sum, or the one that it goes on from, are words that name nobody."""
        self._nobody = False
        """Whether the last sum is pay of whom no row can tell."""
        self._last: Stated | None = None
        """What the last sum states, where it made a row."""
        self._paid = paid
        """The last row made."""

    def row(self, passage: Passage, own: list[Text]) -> Row | None:
        """The row of the next sum, with its own labels before it; None where it makes none, which is told where it may be pay."""
        last = self._last
        if self._verdict in ("pay", "unsaid") and passage.is_noted and end_in_pay(passage.before):
            tell_unread(
                passage, self._page, "a sentence of its own, as it is another sum than the one before its bracket", in_code=True
            )
            return None
        continues = last is not None and goes_on(passage, self._page) and says_anew(passage, last.row, self._page)
        others = (
            passage.first
            or passage.anew
            or for_whom(passage, self._page) is not None
            or stage_in(passage, self._page) is not None
        )
        self._names = [] if continues else own or ([] if others else self._names)
        headings = [heading_of(name, self._page) for name in self._names]
        label = next((heading for heading in headings if heading.pay or heading.not_pay), headings[0] if headings else None)
        self._verdict = "pay" if continues else self._judged(passage, label)
        self._clause = not continues and self._is_clause(passage, own)
        if self._verdict == "unsaid":
            self._go_on(passage, label)
        self._last = self._stated(passage, label) if self._verdict == "pay" else None
        self._paid = self._last.row if self._last is not None else self._paid
        return self._last.row if self._last is not None else None

    def _judged(self, passage: Passage, label: Heading | None) -> Verdict:
        return judge(passage, label, self._around.over, self._verdict, self._page, heads=self._heads)

    def _go_on(self, passage: Passage, label: Heading | None) -> None:
        """Take a sum as pay whose sentence goes on from one that is; tell of another that may be."""
        follows = may_go_on(passage, self._paid)
        if follows and goes_on_about_pay(passage, self._page):
            self._verdict, self._clause, self._names = "pay", False, []
        elif self._below and goes_on_as_entry(passage, label, self._paid):
            self._verdict = "pay"
        elif follows or self._may_be_pay(passage, label):
            tell_unread(passage, self._page, "what this sum is, and whose", in_code=False)

    def _may_be_pay(self, passage: Passage, label: Heading | None) -> bool:
        unclear = passage.unclear and (worth_of(passage) >= YEARLY or named_as(passage) == "pay")
        said = unclear or in_pay(self._around.over) or end_in_pay(passage.before)
        return said or is_of_people(passage, self._page, label) or may_be_pay(passage, self._page)

    def _is_clause(self, passage: Passage, own: Sequence[Text]) -> bool:
        if own and is_clause(own[-1], passage, self._around.over, self._page):
            return True
        return self._clause and not own and not passage.first

    def _stated(self, passage: Passage, label: Heading | None) -> Stated | None:
        """What a sum that is pay states; None, and told, where a row cannot say for what time or to whom it is paid."""
        if passage.figure.for_no_time:
            self._page.trouble("open-period", passage.sum, "one of the times that pay is told by", "salaries", "period")
            return None
        share = share_in(passage, self._page)
        stated = None if self._clause else self._around.state(passage, self._names, label, share, self._last)
        nobody = self._nobody and is_alternative(passage)
        if stated is not None and not nobody:
            nobody = names_no_one(passage, stated, share, self._names, self._around.over, self._page)
        self._nobody = nobody
        if stated is not None and not nobody:
            return stated
        tell_unread(passage, self._page, "a name of whom it is paid to", in_code=True)
        return None

"""One of a series that may be a ladder: its head, what that names, and what stands under it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.read.ladders.experience import experience_in, years_alone, years_at_end, years_at_start
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.naming import name_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Section

Form = Literal["headings", "labels", "items"]


@dataclass(slots=True)
class Place:
    """One of a series: its head, what that names, and what stands under it."""

    head: Text
    name: Name | None
    section: Section | None = None
    """The section that it is the heading of."""
    body: list[Block] = field(default_factory=list)
    """Its own text: behind a heading that of its section."""

    @property
    def says_more(self) -> bool:
        """Whether something stands under its head: text, or headings of its own."""
        return bool(self.body) or (self.section is not None and bool(self.section.children))

    @property
    def asks(self) -> bool:
        """Whether half of what stands under its head is questions: those that are put to somebody of the level."""
        asked = sum(block.value.rstrip().endswith("?") for block in self.body)
        return bool(asked) and asked * 2 >= len(self.body)

    @property
    def rest(self) -> Text | None:
        """What its head says behind the name."""
        if self.name is None:
            return None
        rest = self.head.cut(self.name.end)
        said = rest.value.lstrip(" :|,.-\u2013\u2014\u2192)]*")
        return rest.cut(len(rest.value) - len(said)) if any(map(str.isalnum, said)) else None

    def pays_ranks(self, page: Page) -> bool:
        """Whether its items pay several who say how senior they are: those are the levels, and it is a group of them."""
        paid = [block.text for block in self.body if block.shape == "item" and has_money(block.text, page)]
        names = [name for text in paid if (name := name_of(text, page)) is not None]
        return len({name.title.value for name in names if name.senior}) > 1

    @property
    def _labelled(self) -> list[Section]:
        """The sections that labels in its text head."""
        return [] if self.section is None else [child for child in self.section.children if child.heading.value.endswith(":")]

    def years(self, page: Page) -> tuple[Figure, Text] | None:
        """The years of experience that its own text asks for, or what a label in it heads, and the text that they stand in.

        Years beside a sum of money are of those who are paid that, who need not be all at the level.
        """
        blocks = [*self.body, *(block for child in self._labelled for block in child.lines())]
        under = [without_pay(block.text, page) for block in blocks if not block.cells]
        rest = self.rest
        under = [text for text in under if not has_money(text, page)]
        found = experience_in(under, page) or next(filter(None, (years_alone(text, page) for text in under)), None)
        if found is not None or rest is None:
            return found
        return experience_in([rest], page) or years_at_start(rest, page) or years_at_end(rest, page)


def without_pay(text: Text, page: Page) -> Text:
    """A line of labels without the bar before its pay: of `Experience: 0-2 years | Salary: $35,000` the years."""
    at = text.value.find(" | ")
    return text.cut(0, at) if at > 0 and has_money(text, page) else text


@dataclass(slots=True)
class Series:
    """Places of one form beside each other, and what stands over them."""

    form: Form
    places: list[Place]
    over: list[Text]
    """The label right above, the heading around, and those over it, the title's aside."""
    top: bool = False
    """They are headings right under the title of the page."""

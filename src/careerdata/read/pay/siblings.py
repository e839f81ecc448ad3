"""Lines of a name and a sum right below one whose sum is pay: `National average: $61,010`, then `Texas: $58,000`."""

from __future__ import annotations

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.topic import is_like
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.percentiles import holds_share
from careerdata.read.tables.place import is_place

_MARKUP = lazy(r"<[^<>]*>")
"""What may stand between two lines of a page, beside blanks and the marks of items."""


def stand_together(one: Text, other: Text, page: Page) -> bool:
    """Whether no word stands between two texts, the second of which is read later."""
    between = page.document.raw[one.span().end : other.span().start]
    return one.span().end <= other.span().start and not any(map(str.isalnum, _MARKUP.sub("", between)))


def is_entry(passage: Passage) -> bool:
    """Whether a sum with a name before it is all that its line says."""
    return passage.first and not passage.spoken and bool(passage.names) and not any(map(str.isalpha, passage.behind))


def goes_on_as_entry(passage: Passage, label: Heading | None, last: Row | None) -> bool:
    """Whether a sum beside a name of whom, where or which one it is can only be what the sum on the line above it is."""
    if label is None or label.not_pay or not is_entry(passage) or not is_like(passage, last):
        return False
    name = label.label or label.cell
    known = label.is_rung or is_place(name) or names_a_role(name.value) or holds_share(label.cell)
    return known or (label.label is None and label.only("statistic"))

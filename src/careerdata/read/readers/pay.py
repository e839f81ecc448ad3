"""Pay in running text: a median of the role or of an occupation, then the ends of its range."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.sections.section import Reader, Section
from careerdata.read.sections.stating import stating
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.template import Template

_OF = ("scope", "title", "period", "currency")
"""What the sentences after a median share with it."""


class Pay(Reader):
    """`The median annual wage for {title} was ...`: the headline where the title is the role, else one of its occupations.

    So it is too where pay is stated of one title only, in other words than the role's, and is the headline's.
    """

    how: Literal["pay"] = "pay"
    prose: ClassVar[bool] = True
    medians: list[Written]
    percentiles: list[Written]
    """Sentences of the same paragraph that say more of the median before them."""

    @cached_property
    def _templates(self) -> list[Template]:
        return [compile_template(written) for written in (*self.medians, *self.percentiles)]

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        paragraphs = [list(self._sentences(block.text, page)) for block in section.lines()]
        titles = {row.values["title"].value for paragraph in paragraphs for row, _ in paragraph if "title" in row.values}
        for paragraph in paragraphs:
            of: Row | None = None
            for row, is_median in paragraph:
                if is_median:
                    of = _of_role_or_occupation(row, page, alone=len(titles) == 1)
                    yield of
                elif of is not None:
                    for name in _OF:
                        if name in of.values:
                            row.put(name, of.values[name].value)
                    yield row

    def _sentences(self, text: Text, page: Page) -> Iterator[tuple[Row, bool]]:
        """What each sentence on pay states, and whether it is of a median."""
        for sentence, number, found in stating(self._templates, text, page):
            row = Row("salaries", joins=True)
            fill(row, found, sentence)
            yield row, number < len(self.medians)


def _of_role_or_occupation(row: Row, page: Page, *, alone: bool) -> Row:
    title = row.values.pop("title", None)
    if title is None or same_role(str(title.value), page.role) or (alone and _is_headline(row, page)):
        row.put("scope", "headline")
    else:
        row.put("scope", "occupation")
        row.put("title", *title)
    return row


def _is_headline(row: Row, page: Page) -> bool:
    """Whether the headline read before has this median for this period."""
    names = ("median", "period")
    headlines = (known for known in page.read if _stated(known, "scope") == "headline")
    return any(all(_stated(known, name) == _stated(row, name) for name in names) for known in headlines)


def _stated(row: Row, name: str) -> object:
    value = row.values.get(name)
    return value.value if value is not None else None

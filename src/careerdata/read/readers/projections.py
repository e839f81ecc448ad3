"""The future of a job in running text: by how much it grows, from when to when, how many places fall vacant each year."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.language.sentences import sentences
from careerdata.language.shared import outlook_of
from careerdata.normalize import names, spelled
from careerdata.read.pay.elsewhere import is_elsewhere
from careerdata.read.readers.projected import Projected
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

REACH = 500
"""Characters of a sentence looked at: one without an end would be gone through anew for each of its figures."""


class Projections(Reader):
    """A sentence in which employment grows or falls by a percentage, or so many openings are expected a year."""

    how: Literal["projections"] = "projections"
    prose: ClassVar[bool] = True
    strict: bool = False
    """Only sentences that say whose jobs they speak of and that they look ahead: the section is not about the outlook."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        said_by = list(self._sentences(section, page))
        whole = [row for row, of_part in said_by if "growth_percent" in row.values and not of_part]
        rows = [row for row, of_part in said_by if not (of_part and whole and "growth_percent" in row.values)]
        growths = [row for row in rows if "growth_percent" in row.values]
        # Of several projections the one that says of which years it speaks is the guide's: it stands first.
        first = next((row for row in growths if "period_end" in row.values), next(iter(growths), None))
        if first is not None:
            yield first
        for row in rows:
            said = row.values.get("growth_percent")
            if first is not None and said is not None and said.value != first.values["growth_percent"].value:
                row.values = {"growth_percent": said}  # its years are not those of the first
            if row is not first:
                yield row

    def _sentences(self, section: Section, page: Page) -> Iterator[tuple[Row, bool]]:
        """What each sentence states, and whether that may be of some of the jobs."""
        words = outlook_of(page.language)
        if is_elsewhere(section.heading, section):
            return
        for block in section.lines():
            figures = spelled.with_percents(block.value, page.figures(block.text), page.currency)
            if not figures and names.growth_label_span(block.value) is None:
                continue
            starts = [figure.start for figure in figures]
            for begin, end in sentences(block.text.value):
                if is_elsewhere(block.text.cut(begin, end), section):
                    continue
                most = min(end, begin + REACH)
                near = figures[bisect_left(starts, begin) : bisect_left(starts, most)]
                within = [figure for figure in near if figure.end <= most]
                said = Projected(block.text, begin, most, within, words, page.role)
                row = said.row(self.strict)
                unread = None if self.strict or "growth_percent" in row.values else said.unread()
                if unread is not None:
                    found = block.text.cut(unread.start, unread.end)
                    page.trouble("unread-growth", found, "a sentence that says that jobs of the role change by it", "outlook")
                if row.values:
                    yield row, said.is_of_a_part

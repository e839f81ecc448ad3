"""The row of a sum that is pay: whose it is, what it is called and how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.pay.field import field_of, is_called
from careerdata.read.pay.further import further, of_alternative, of_starters
from careerdata.read.pay.only_figure import says_only_what_it_is
from careerdata.read.pay.owner import owner_of
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.plain import plain
from careerdata.read.pay.restatement import is_alternative, is_hourly_and_yearly, says_anew
from careerdata.read.pay.share import Share
from careerdata.read.sections.context import Page
from careerdata.read.settling.period import put_period
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.owners import Owners
from careerdata.read.tables.percentiles import holds_share
from careerdata.read.templates.fill import fill_figure


@dataclass(frozen=True, slots=True)
class Stated:
    """What a sum states."""

    row: Row
    field: str
    """Its column, or two of a range."""
    owners: Owners
    leads: bool = False
    """Words before it call it what it is, so that the sums behind it may be so, too."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the sums of a line, of which their rows have what their own sentences leave out."""

    over: Sequence[Heading]
    """What stands over the line, the nearest first."""
    labels: int
    """How many of that are labels, not headings."""
    lead: Text | None
    """The label that the item begins with, where that is of the sentences behind the first, too."""
    page: Page

    def state(
        self, passage: Passage, names: Sequence[Text], label: Heading | None, share: Share | None, last: Stated | None
    ) -> Stated:
        """The row of a sum; `names`: the labels before it, `label` the one that says what it is; `last`: the pay before it."""
        field = field_of(passage, label, self.over, share, self.page, last.field if last is not None and last.leads else None)
        anew = last is not None and is_hourly_and_yearly(passage, last.row)
        if last is not None and says_anew(passage, last.row, self.page):
            field = last.field if field == "value" and "-" not in last.field else field
            owners = last.owners
        else:
            owners = plain(self._owners(passage, [name for name in names if share is None or not holds_share(name)]))
            if last is not None and not passage.first:
                owners = last.owners if owners == Owners() and says_only_what_it_is(passage, last.row) else owners
                owners = further(owners, passage, last.owners)
        owners = of_starters(owners, passage, field)
        if last is not None and is_alternative(passage):
            owners = of_alternative(owners, passage, last.owners)
        row = self._row(passage, label, field, share, owners)
        if last is not None and anew:
            row.put("period", "year")
            if "period" not in last.row.values:
                last.row.put("period", "hour")
        return Stated(row, field, owners, leads=(last is not None and last.leads and not passage.first) or is_called(passage))

    def _row(self, passage: Passage, label: Heading | None, field: str, share: Share | None, owners: Owners) -> Row:
        row = Row("salaries")
        owners.put(row)
        if row.values["scope"].value == "headline" and (field == "minimum-maximum" or not self.page.role):
            row.values.pop("scope")
            row.put("scope", "prose")
        figure = passage.figure
        if field.startswith("percentile") or share:  # earned less than it: the percentile itself
            figure = figure._replace(open_ended=False, approximate=False)
        fill_figure(row, field, figure, passage.text)
        if label is not None and "period" not in row.values:
            put_period(row, label)
        return row

    def _owners(self, passage: Passage, names: Sequence[Text]) -> Owners:
        owners = owner_of(passage, names, self.over, self.labels, self.page)
        lead = self.lead
        if owners == Owners() and not names and lead is not None and lead.span().end <= passage.text.span(passage.begin).start:
            return owner_of(passage, [lead], self.over, self.labels, self.page)
        return owners

"""OUT: shares of a whole."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Industry
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import percent

WHOLE = 100.0
ROUNDED = 0.5
"""Points by which each share may have been rounded up."""


class SharesOverWhole(GuideRule):
    """Shares of one list that come to more than the whole.

    The industries of an occupation share its jobs; one of the shares has a wrong digit.
    """

    code = "OUT017"
    severity = "warning"
    hint = "check the shares against their source"
    bad = Rows(industries=[{"name": "Hospitals", "share_percent": 93.0}, {"name": "Schools", "share_percent": 18.0}])
    good = Rows(industries=[{"name": "Hospitals", "share_percent": 23.0}, {"name": "Schools", "share_percent": 18.0}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for listed in _lists(guide):
            shares = [row.share_percent or 0.0 for row in listed]
            if sum(shares) > WHOLE + ROUNDED * len(shares):
                largest = max(listed, key=lambda row: row.share_percent or 0.0)
                message = f"the shares of {len(listed)} industries come to {percent(round(sum(shares), 1))} of the jobs"
                others = tuple(value_spot(guide, row, "share_percent") for row in listed if row is not largest)
                yield Hit(value_spot(guide, largest, "share_percent"), message, others)


def _lists(guide: GuideTables) -> Iterator[list[Industry]]:
    """The lists of industries with a share; a section may hold one for each of several occupations, which begins anew."""
    listed: list[Industry] = []
    for row in rows(guide, Industry):
        begins = listed and (row.section_id != listed[-1].section_id or row.rank <= listed[-1].rank)
        # Each list gives the largest first; a larger one behind a smaller one may begin another.
        if begins or (listed and guide.document.format == "html" and (row.share_percent or 0) > (listed[-1].share_percent or 0)):
            yield listed
            listed = []
        if row.share_percent is not None:
            listed.append(row)
    if listed:
        yield listed

"""TXT: shares of more than all."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.prose.visible_text import finds, visible
from careerdata.validate.rule import GuideRule

ALL = 100.0
"""Percent that no share of people or jobs is more than."""


class ShareOverAll(GuideRule):
    """A share of people or jobs that is more than all of them.

    Of workers, employers or jobs, 100% are all; the figure has a digit too many.
    """

    code = "TXT041"
    severity = "warning"
    hint = "mend the figure"
    bad = edited(MARKET, f"{MARKET} Some 140% of employers say so.")
    good = edited(MARKET, f"{MARKET} Some 40% of employers say so.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        for found, spot in finds(guide, _SHARE) if "% of " in text or "percent of " in text else ():
            if float(found.partition("%")[0].partition(" ")[0].replace(",", "")) > ALL:
                yield Hit(spot, f"{found!r} are more than all")


_SHARE = lazy(
    r"(?<![\d.,$€£])[1-9]\d{2,4}(?:\.\d{1,2})?(?:%| percent) of (?:all |the |our |new |these )?(?:companies|employees|employers"
    r"|firms|graduates|hospitals|hires|jobs|members|patients|people|positions|respondents|roles|staff|students|those|workers)\b"
)

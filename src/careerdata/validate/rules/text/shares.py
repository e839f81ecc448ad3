"""TXT: shares of more than all, and facts that became nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.pieces import MARKET, RANGE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.visible_text import finds, visible
from careerdata.validate.rule import GuideRule, rows

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


_SHARE = re.compile(
    r"(?<![\d.,$€£])[1-9]\d{2,4}(?:\.\d{1,2})?(?:%| percent) of (?:all |the |our |new |these )?(?:companies|employees|employers"
    r"|firms|graduates|hospitals|hires|jobs|members|patients|people|positions|respondents|roles|staff|students|those|workers)\b"
)


class FactUnread(GuideRule):
    """A figure among the facts that became nothing.

    The section is known, but not what the figure stands for.
    """

    code = "TXT042"
    severity = "warning"
    hint = "label the figure as the layout has it, or take it out; `careerdata inspect` shows what was read"
    bad = edited(RANGE, f"{RANGE}\n\nBonus: $4,200")
    good = as_it_is(RANGE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        facts = {section.section_id for section in rows(guide, Section) if section.kind in _FACTS}
        told = {trouble.line for trouble in guide.troubles}
        for one in rows(guide, Mention):
            if one.kind == "money" and one.record_id is None and one.section_id in facts and one.line_start not in told:
                yield Hit(value_spot(guide, one, "minimum"), f"nothing was made of {one.source_text!r}")


_FACTS = frozenset(("key_facts", "pay_facts"))

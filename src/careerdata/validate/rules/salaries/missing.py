"""SAL: guides that state no pay."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import guide_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.missing import has_form, says_unstated


class NoSalary(GuideRule):
    """A guide without a salary.

    What a role pays is the first thing readers look for; where nothing was read, the pay section is missing or is
    written in a way the layout does not know.
    """

    code = "SAL008"
    severity = "warning"
    hint = "add the pay, or run `careerdata inspect` to see what became of the lines that state it"
    bad = Rows(guides=[{"title": "Data Analyst"}])
    good = Rows(guides=[{"title": "Data Analyst"}], salaries=[{"median": 42450}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        # A page that no layout knows may be about anything, a ladder for one: its heading for pay must hold some.
        sections = rows(guide, Section)
        promised = {section.section_id for section in sections if section.kind.startswith("pay")}
        if any(
            says_unstated(section) for section in sections if not promised.isdisjoint((section.section_id, section.parent_id))
        ):
            return
        amounts = any(one.kind == "money" for one in rows(guide, Mention))
        if not guide.records["salaries"] and (has_form(guide) or (promised and not amounts)):
            yield Hit(guide_spot(guide), "the guide states no salary")

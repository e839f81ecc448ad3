"""SAL: guides that state no pay."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.pay_words import named_in
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import guide_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short
from careerdata.validate.values.missing import has_form, says_unstated

_SHORT = 6
"""Words of a line that may be a label, or a sum under one."""


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
        elif not guide.records["salaries"] and not any(trouble.reason == "unread-pay" for trouble in guide.troubles):
            yield from self._unread(guide)

    def _unread(self, guide: GuideTables) -> Iterator[Hit]:
        """The first sum that the words beside it call pay, where no sum of the page became any."""
        looked_at: set[int] = set()
        for one in rows(guide, Mention):
            if one.kind != "money" or one.table is not None or one.line_start in looked_at:
                continue
            looked_at.add(one.line_start)  # what holds for a sum holds for the others of its line, which may be thousands
            if _is_called_pay(guide, one):
                message = f"no salary was read from {short(one.source_text)}, though the words beside it speak of pay"
                yield Hit(value_spot(guide, one, "minimum" if one.minimum is not None else "maximum"), message)
                return


def _is_called_pay(guide: GuideTables, mention: Mention) -> bool:
    """Whether the line of a sum, or a short one that it stands under, names pay and no other sum."""
    line = guide.document.line_text(mention.line_start)
    over = guide.document.line_text(mention.line_start - 1) if mention.line_start > 1 else ""
    labelled = max(len(line.split()), len(over.split())) <= _SHORT and not any(map(str.isdigit, over))
    named = named_in(f"{over if labelled else ''} {line}")
    if _asks_for(line, mention):
        return False
    said = {one.meaning for one in named}
    return "pay" in said and "not_pay" not in said


def _asks_for(line: str, mention: Mention) -> bool:
    """Whether a line tells its reader to pay a sum: `1. Pay $150 for the exam`."""
    before, behind = line[: mention.column_start - 1], line[mention.column_end - 1 :]
    said = named_in(before)
    asks = len(said) == 1 and said[0].meaning != "not_pay" and not any(map(str.isalpha, before[: said[0].start]))
    words = behind.split()[:1]
    return asks and not before[said[0].end :].strip() and words == ["for"]

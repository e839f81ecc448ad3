"""OUT: growth that is missing or cannot be."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables, Tables
from careerdata.records.outlook import Outlook
from careerdata.records.text import Section
from careerdata.validate.bases.one_a_line import one_a_line
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, value_spot
from careerdata.validate.rule import GuideRule, TroubleRule, rows
from careerdata.validate.values.formatting import percent
from careerdata.validate.values.missing import broke

LEAST = -50.0
MOST = 100.0
"""Percent by which the jobs of an occupation may change over a projection period. In 25 handbook profiles, with 103
rows of projections, the change is -17 to 34 percent; three times that is no projection."""


def _said(sentence: str) -> Files:
    return Files({"guides/welder.md": f"# Welder\n\n## Job outlook\n\n{sentence}\n".encode()})


class GrowthImplausible(GuideRule):
    """Growth that no occupation is projected to have.

    Jobs that halve or double within ten years: a digit slipped, or the figure is no percent.
    """

    code = "OUT012"
    severity = "warning"
    hint = "check the percent against its source"
    bad = Rows(outlook=[{"growth_percent": 340.0}])
    good = Rows(outlook=[{"growth_percent": 34.0}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            stated = outlook.growth_percent
            if stated is not None and not LEAST <= stated <= MOST:
                yield Hit(value_spot(guide, outlook, "growth_percent"), f"{percent(stated)} is an implausible growth")


_PERCENT_LINES = "9%\n\nmuch faster"


class GrowthWithoutPercent(GuideRule):
    """A growth section without a percent.

    Its figure was lost or cannot be read, so the word and the period beside it stand for nothing.
    """

    code = "OUT014"
    severity = "warning"
    hint = "write the projected change as a percent, such as 9%"
    bad = edited(_PERCENT_LINES, "9\n\nmuch faster")
    good = as_it_is(_PERCENT_LINES)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        outlooks = rows(guide, Outlook)
        broken = broke(guide, Outlook.table_name)
        if broken or any(outlook.growth_percent is not None for outlook in outlooks):
            return
        for section in rows(guide, Section):
            if section.kind == "growth_facts":
                others = tuple(value_spot(guide, outlook, "growth_label") for outlook in outlooks)
                yield Hit(line_spot(guide, _first_line(guide, section)), "the growth has no percent that can be read", others)


class UnreadGrowth(TroubleRule):
    """A percentage in a sentence on the jobs to come, by which nothing says that they change.

    No growth is read in the whole guide: whoever uses the export misses it, where it is growth of the role's jobs.
    """

    code = "OUT020"
    severity = "warning"
    hint = "say what changes and by how much: `Employment of welders is projected to grow 9% from 2023 to 2033`"
    trouble = "unread-growth"
    says = "no growth was read from {found}; expected {expected}"
    bad = _said("Welding jobs are projected to be, so the bureau, some 9% more numerous.")
    good = _said("Employment of welders is projected to grow 9% by 2033.")

    def find(self, tables: Tables) -> Iterator[Hit]:
        read = {guide.guide_id for guide in tables if any(one.growth_percent is not None for one in rows(guide, Outlook))}
        yield from (hit for hit in one_a_line(super().find(tables)) if hit.spot.guide_id not in read)


def _first_line(guide: GuideTables, section: Section) -> int:
    """The first line under a heading that shows text, or the heading's own."""
    under = (line for line in guide.line_status if section.line_start < line <= section.line_end)
    return min(under, default=section.line_start)

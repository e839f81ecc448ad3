"""Sections that a guide of a layout lacks."""

from __future__ import annotations

from careerdata.read.layouts.model import Layout
from careerdata.read.opening import Outline
from careerdata.read.sections.context import Page
from careerdata.read.templates.wording import shown


def tell_missing(layout: Layout, page: Page, found: Outline) -> None:
    """Note each section that every guide of the layout has and this one has not.

    Another of its kind makes up for it beside it (`Average Salary` for `Median Salary`), not in the summary.
    """
    waiting = [layout.sections]
    while waiting:
        beside = waiting.pop(0)
        opened = {rule.kind for rule in beside if id(rule) in found.opened}
        for rule in beside:
            waiting.append(rule.sections)
            if rule.required and rule.kind not in opened:
                expected = f"a section headed `{shown(rule.headings[0])}` ({rule.kind})"
                page.trouble("missing-section", found.title.heading, expected)

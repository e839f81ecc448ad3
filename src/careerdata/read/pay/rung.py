"""The label of a level: whether what stands over a sum, or before it, names one."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import links
from careerdata.read.pay.labels import is_label
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import around_role
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.vocabulary import vocabulary


def is_rung(heading: Heading, page: Page) -> bool:
    """Whether what stands over a sum names a level, and is no sentence or topic: years, a grade, or a word for one at an end.

    The guide's own role is none, though its last word may be one: `Dental Assistant`.
    """
    if not heading.is_rung or heading.label is None or not is_label(heading.label):
        return False
    if heading.years is not None or not heading.says("seniority"):
        return True
    if is_of_role(heading.label, page):
        return False
    label = heading.label
    begin, end = label.span()
    if _names_several(heading):
        return False
    seniorities = [said for said in heading.said if any(one.subject == "seniority" for one in said.meaning)]
    spans = [heading.cell.span(said.start, said.end) for said in seniorities]
    return any(span.start == begin or span.end == end for span in spans)


def is_of_role(label: Text, page: Page) -> bool:
    """Whether the words for a seniority in a label are all of the name of the guide's role: `Dental Assistants in Ohio`."""
    around = around_role(label.value, page.role) if page.role else None
    if around is None:
        return False
    rest = vocabulary().find(" ".join(map(" ".join, around)))
    return not any(meaning.subject == "seniority" for said in rest for meaning in said.meaning)


def _names_several(heading: Heading) -> bool:
    """Whether a heading sets levels beside each other: "Freshers & Experienced"."""
    said = [one for one in heading.said if any(meaning.subject == "seniority" for meaning in one.meaning)]
    value = heading.cell.value
    between = value[said[0].end : said[-1].start] if len(said) > 1 else ""
    return "&" in between or "," in between or bool(links().find(between))

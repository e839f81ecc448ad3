"""Defects of entries that were pasted over others, or lost what belongs to them."""

from __future__ import annotations

import re

from benches.defects.page import Page, Planted, first, kind
from careerdata.records.career import Level, RelatedRole, Step
from careerdata.records.guide import Guide
from careerdata.records.learning import Education, Faq, Resource
from careerdata.records.outlook import Industry
from careerdata.records.pay import Salary
from careerdata.records.skills import Skill
from careerdata.records.text import Place

TWO = 2
LONG = 150
"""Characters of a text that no two entries share by chance."""

THIRD = 3


@kind("answer pasted over another", "FAQ")
def answer_pasted(page: Page) -> Planted | None:
    long = [row for row in page.rows(Faq) if len(row.answer) > LONG]
    places = [(row, place) for row in long if (place := page.at(row, "answer")) is not None]
    if len(places) < TWO:
        return None
    return page.planted([page.put(places[1][1], places[0][1].source_text)], page.lines_of(places[1][0]))


@kind("answer that was lost", "FAQ")
def answer_lost(page: Page) -> Planted | None:
    for row in page.rows(Faq)[:-1]:
        place = page.at(row, "answer")
        if place is not None and page.tables.document.format == "text":
            return page.planted([page.put(place, "")], page.lines_of(row))
    return None


@kind("description of a skill pasted over another", "SKL")
def description_pasted(page: Page) -> Planted | None:
    long = [row for row in page.rows(Skill) if row.kind == "soft" and len(row.description or "") > LONG]
    places = [(row, place) for row in long if (place := page.at(row, "description")) is not None]
    if len(places) < TWO:
        return None
    return page.planted([page.put(places[1][1], places[0][1].source_text)], page.lines_of(places[1][0]))


@kind("description of a skill never written", "SKL")
def description_filler(page: Page) -> Planted | None:
    rows = ((row, page.at(row, "description")) for row in page.rows(Skill) if row.kind == "soft")
    return first(page.planted([page.put(place, "TBD")], page.lines_of(row)) for row, place in rows if place is not None)


@kind("skill twice, its words in another order", "SKL")
def skill_reordered(page: Page) -> Planted | None:
    skills = [(skill, page.at(skill, "name")) for skill in page.rows(Skill) if skill.kind == "technical"]
    places = [place for _, place in skills if place is not None]
    if len(places) < TWO:
        return None
    return page.planted([page.put(places[0], "Data modeling and reporting"), page.put(places[1], "Reporting and data modeling")])


@kind("acronym of a skill with swapped letters", "SKL")
def skill_acronym_wrong(page: Page) -> Planted | None:
    places = [place for row in page.rows(Skill) if row.kind == "technical" and (place := page.at(row, "name")) is not None]
    return page.planted([page.put(places[0], "Enterprise Resource Planning (EPR)")]) if places else None


@kind("industry twice, in the singular", "TXT")
def industry_singular(page: Page) -> Planted | None:
    plural = [row for row in page.rows(Industry) if row.name.endswith("ls") and row.share_percent is None]
    others = [row for row in page.rows(Industry) if row not in plural]
    place = page.at(others[-1], "name") if others and plural else None
    return page.planted([page.put(place, plural[0].name[:-1])], page.lines_of(others[-1])) if place is not None else None


@kind("related role that is the guide's own", "TXT")
def related_to_itself(page: Page) -> Planted | None:
    roles = [about.role for about in page.rows(Guide) if about.role]
    rows = ((row, page.at(row, "name")) for row in page.rows(RelatedRole))
    return first(page.planted([page.put(place, roles[0])], page.lines_of(row)) for row, place in rows if place is not None)


@kind("related role twice, in the plural", "TXT")
def related_plural(page: Page) -> Planted | None:
    rows = [(row, place) for row in page.rows(RelatedRole) if (place := page.at(row, "name")) is not None]
    if len(rows) < TWO or rows[0][0].name.endswith("s"):
        return None
    return page.planted([page.put(rows[1][1], f"{rows[0][1].source_text}s")], page.lines_of(rows[1][0]))


@kind("pay of a related role with two digits too many", "SAL")
def related_pay(page: Page) -> Planted | None:
    headlines = [pay for pay in page.rows(Salary) if pay.scope == "headline" and pay.median]
    rows = ((row, page.at(row, "median_pay")) for row in page.rows(RelatedRole) if row.median_pay and headlines)
    return first(page.planted([page.scaled(place, 100)], page.lines_of(row)) for row, place in rows if place is not None)


@kind("step with another number", "TXT")
def step_number(page: Page) -> Planted | None:
    for row in page.rows(Step):
        line = page.line(row.line_start)
        if row.rank == THIRD and re.match(r"3[.)]\s", line.lstrip()) and page.tables.document.format != "html":
            column = line.index("3") + 1
            return page.planted([page.here(row.line_start, column, "3", "7")], [row.line_start])
    return None


@kind("requirement twice", "EDU")
def requirement_twice(page: Page) -> Planted | None:
    rows = [row for row in page.rows(Education) if row.kind == "requirement"]
    places = [(row, place) for row in rows if (place := page.at(row, "name")) is not None]
    whole = [(row, place) for row, place in places if row.name == place.source_text]
    if len(whole) < TWO:
        return None
    return page.planted([page.put(whole[1][1], whole[0][1].source_text)], page.lines_of(whole[1][0]))


@kind("cost whose lower end lost two digits", "EDU")
def cost_digits_lost(page: Page) -> Planted | None:
    # Not three: `$5-8,000` states thousands for both ends.
    rows = ((row, page.at(row, "cost_minimum")) for row in page.rows(Education) if row.cost_maximum)
    return first(page.planted([page.scaled(place, 0.01)], page.lines_of(row)) for row, place in rows if place is not None)


@kind("one acronym for two organisations", "RES")
def acronym_of_two(page: Page) -> Planted | None:
    rows = [row for row in page.rows(Resource) if row.acronym]
    return _acronym_pasted(page, [(row, place) for row in rows if (place := page.at(row, "acronym")) is not None])


def _acronym_pasted(page: Page, places: list[tuple[Resource, Place]]) -> Planted | None:
    if len(places) < TWO or places[0][1].source_text == places[1][1].source_text:
        return None
    return page.planted([page.put(places[1][1], places[0][1].source_text)], page.lines_of(places[1][0]))


@kind("years of a level that cannot be read", "LVL", "SCH")
def years_unreadable(page: Page) -> Planted | None:
    for level in page.rows(Level)[1:]:
        low = page.at(level, "years_min")
        if low is not None and page.tables.document.format == "text":
            return page.planted([page.lines(low.line_start, low.line_start, "some time\n")], page.lines_of(level))
    return None


@kind("level paid as the one below, in every figure", "LVL")
def level_pasted(page: Page) -> Planted | None:
    pays = [pay for pay in page.rows(Salary) if pay.scope == "level"][:2]
    places = [page.at(pay, name) for name in ("median", "mean") for pay in pays]
    if len(pays) < TWO or None in places or pays[0].median == pays[1].median:
        return None
    low, high, low_mean, high_mean = (place for place in places if place is not None)
    return page.planted([page.put(high, low.source_text), page.put(high_mean, low_mean.source_text)], page.lines_of(pays[1]))


@kind("pay at home with a digit too many", "SAL")
def home_tenfold(page: Page) -> Planted | None:
    home = {pay.country for pay in page.rows(Salary) if pay.scope == "headline"} - {None}
    for pay in page.rows(Salary):
        low, high = page.at(pay, "minimum"), page.at(pay, "maximum")
        if pay.scope == "region" and pay.country in home and low is not None and high is not None:
            return page.planted([page.scaled(low, 10), page.scaled(high, 10)], page.lines_of(pay))
    return None


@kind("paragraph pasted twice", "TXT")
def paragraph_twice(page: Page) -> Planted | None:
    document = page.tables.document
    for block in document.blocks if document.format == "text" else ():
        if block.shape == "line" and len(block.value) > LONG and not block.cells:
            line = document.line(block.text.span().start)
            pasted = page.after(line, f"\n\n{block.value}")
            return page.planted([pasted], [line, line + 2])
    return None

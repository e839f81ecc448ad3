"""Defects by which two places of a guide, or an entry and the rest of its list, no longer agree."""

from __future__ import annotations

import re

from benches.defects.page import Edit, Page, Planted, first, kind
from careerdata.records.career import Level
from careerdata.records.learning import Faq, Resource
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.records.skills import Skill
from careerdata.records.text import Mention

_GROWS = re.compile(r"\b(?:grow|climb|rise|increase)(?=[^.<]{0,40}$)")
_HELD = re.compile(r"\bheld about (\d[\d,]{6,})(?= jobs\b)")
_LEVELS = 3


@kind("decline said of a growth", "OUT", "FAQ")
def decline_said(page: Page) -> Planted | None:
    growing = any((outlook.growth_percent or 0) > 0 for outlook in page.rows(Outlook))
    for one in page.rows(Mention) if growing else ():
        if one.kind == "percent" and one.table == "outlook" and one.field == "growth_percent":
            line = page.line(one.line_start)
            found = _GROWS.search(line[: one.column_start - 1])
            if found is not None:
                return page.planted([page.here(one.line_start, found.start() + 1, found.group(), "decline")])
    return None


@kind("jobs in running text that differ", "OUT")
def jobs_said(page: Page) -> Planted | None:
    known = {row.employment for row in page.rows(Outlook)}
    for found in _HELD.finditer(page.raw):
        jobs = int(found.group(1).replace(",", ""))
        if jobs in known:
            return page.planted([Edit(found.start(1), found.end(1), f"{jobs * 2:,}")])
    return None


@kind("median in an answer that differs", "FAQ")
def median_said(page: Page) -> Planted | None:
    pay = next((row for row in page.rows(Salary) if row.scope == "headline" and row.period == "year" and row.median), None)
    for row in page.rows(Faq) if pay is not None else ():
        place = page.at(row, "answer")
        if pay is not None and pay.median and pay.currency == "USD" and place is not None:
            return page.planted([page.put(place, f"The median is about ${pay.median * 1.6:,.0f} a year. {place.source_text}")])
    return None


@kind("label of a table without its value", "TXT")
def value_lost(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "typical_education")
        if place is not None and page.tables.document.format != "text":
            start, end = page.slice(place)
            line = page.line(place.line_start)
            begins, ends = ("|", "|") if page.tables.document.format == "markdown" else (">", "<")
            cell = line[: place.column_start - 1].rstrip().endswith(begins) and line[place.column_end - 1 :].lstrip().startswith(
                ends
            )
            return page.planted([Edit(start, end, "")], range(place.line_start - 2, place.line_start + 1)) if cell else None
    return None


@kind("industry paid in another currency", "SAL")
def industry_in_pounds(page: Page) -> Planted | None:
    places = [place for pay in page.rows(Salary) if pay.scope == "industry" and (place := page.at(pay, "median")) is not None]
    if len(places) < _LEVELS:
        return None
    return first(
        page.planted([page.put(place, place.source_text.replace("$", "£"))])
        for place in places
        if place.source_text.startswith("$")
    )


@kind("mean out of line with the other levels'", "SAL")
def mean_out_of_line(page: Page) -> Planted | None:
    pays = [pay for pay in page.rows(Salary) if pay.scope == "level" and pay.mean and pay.median]
    places = [place for pay in pays if (place := page.at(pay, "mean")) is not None]
    return page.planted([page.scaled(places[1], 1.5)]) if len(places) >= _LEVELS else None


@kind("ladder that begins at one year", "LVL")
def begins_at_one(page: Page) -> Planted | None:
    for level in page.rows(Level)[:1]:
        place = page.at(level, "years_min")
        if place is not None and level.years_min == 0 and (level.years_max or 0) > 1:
            return page.planted([page.figure(place, lambda _: 1)], page.lines_of(level))
    return None


@kind("skill twice, in British spelling", "SKL")
def british(page: Page) -> Planted | None:
    for kind_of in ("soft", "technical"):
        places = [place for skill in page.rows(Skill) if skill.kind == kind_of and (place := page.at(skill, "name")) is not None]
        if len(places) > 1:
            names = [page.put(places[0], "Organizational habits"), page.put(places[1], "Organisational habits")]
            return page.planted(names)
    return None


@kind("organisation pasted twice, as it stands", "RES")
def organisation_pasted(page: Page) -> Planted | None:
    for row in page.rows(Resource):
        line = page.line(row.line_start)
        if row.kind == "organization" and line.startswith("- "):
            return page.planted([page.after(row.line_start, f"\n{line}")], (row.line_start, row.line_start + 1))
    return None


@kind("manager with a beginner's years", "LVL")
def manager_beginning(page: Page) -> Planted | None:
    levels = page.rows(Level)
    for level in levels[1:]:
        place = page.at(level, "years_min")
        if level.track == "management" and place is not None and levels[0].years_max and level.years_max is None:
            return page.planted([page.figure(place, lambda _: 1)], page.lines_of(level))
    return None


@kind("year of the period with a digit too few", "OUT")
def period_digit_lost(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "period_start")
        if place is not None and page.tables.document.format == "text" and page.tables.layout == "himalayas":
            return page.planted([page.put(place, place.source_text[:1] + place.source_text[2:])], page.lines_of(outlook))
    return None


@kind("headline's sign against its code", "SAL")
def headline_sign(page: Page) -> Planted | None:
    for pay in page.rows(Salary):
        place = page.at(pay, "median") if pay.scope == "headline" else None
        if place is not None and place.source_text.startswith("$") and "USD" in page.line(place.line_start):
            return page.planted([page.put(place, place.source_text.replace("$", "€"))])
    return None

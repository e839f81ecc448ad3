"""Defects of skills, education, organisations and answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from benches.defects.page import Page, Planted, first, kind
from careerdata.records.career import ProCon, Responsibility
from careerdata.records.guide import Guide
from careerdata.records.learning import Education, Faq, Resource
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.records.skills import Skill
from careerdata.records.text import Place


def _skills(page: Page, of_kind: str) -> list[tuple[Skill, Place]]:
    found = [(skill, page.at(skill, "name")) for skill in page.rows(Skill) if skill.kind == of_kind]
    return [(skill, place) for skill, place in found if place is not None]


def _renamed(page: Page, of_kind: str, name: str, at: int = 1) -> Planted | None:
    """One of the skills of a kind by another name."""
    skills = _skills(page, of_kind)
    return page.planted([page.put(skills[at][1], name)]) if len(skills) > at else None


@kind("technical skill twice", "SKL")
def technical_twice(page: Page) -> Planted | None:
    skills = [one for one in _skills(page, "technical") if not one[0].examples]
    return _renamed(page, "technical", skills[0][0].name.upper(), -1) if len(skills) > 1 else None


@kind("soft skill twice", "SKL")
def soft_twice(page: Page) -> Planted | None:
    skills = _skills(page, "soft")
    return _renamed(page, "soft", skills[0][1].source_text) if skills else None


@kind("skill twice, in the plural", "SKL")
def skill_plural(page: Page) -> Planted | None:
    singular = [skill.name for skill, _ in _skills(page, "soft")[:1] if not skill.name.endswith("s")]
    return _renamed(page, "soft", f"{singular[0]}s") if singular else None


@kind("skill twice, misspelled", "SKL")
def skill_misspelled(page: Page) -> Planted | None:
    name = next((skill.name for skill, _ in _skills(page, "soft")[:1] if len(skill.name) > 8), "")
    return _renamed(page, "soft", name[:3] + name[4] + name[3] + name[5:]) if name and name[3] != name[4] else None


@kind("skill twice, by its acronym", "SKL")
def skill_acronym(page: Page) -> Planted | None:
    skills = _skills(page, "technical")
    if len(skills) < 2:
        return None
    return page.planted([page.put(skills[0][1], "Structured Query Language"), page.put(skills[1][1], "SQL")])


@kind("skill in both kinds", "SKL")
def skill_in_both(page: Page) -> Planted | None:
    technical = [skill.name for skill, _ in _skills(page, "technical") if not skill.examples]
    soft = _skills(page, "soft")
    return page.planted([page.put(soft[0][1], technical[0])], page.lines_of(soft[0][0])) if technical and soft else None


@kind("description that was lost", "SKL")
def description_lost(page: Page) -> Planted | None:
    for skill, _ in _skills(page, "soft")[1:]:
        place = page.at(skill, "description")
        if place is not None and place.line_start == place.line_end:
            return page.planted([page.put(place, "")], page.lines_of(skill))
    return None


@kind("soft skill without a description", "SKL")
def description_missing(page: Page) -> Planted | None:
    for skill, name in _skills(page, "soft")[1:]:
        place = page.at(skill, "description")
        if place is not None and place.line_start == place.line_end == name.line_start:
            between = page.raw[page.slice(name)[1] : page.slice(place)[0]]
            if between.strip() == ":":
                return page.planted([page.here(name.line_end, name.column_end, f"{between}{place.source_text}", "")])
    return None


@kind("acronym with two letters swapped", "RES", "EDU")
def acronym_swapped(page: Page) -> Planted | None:
    return _acronym(
        page, lambda text: text[1] + text[0] + text[2:] if text[0] != text[1] else text[0] + text[2] + text[1] + text[3:]
    )


@kind("acronym with a wrong letter", "RES", "EDU")
def acronym_wrong(page: Page) -> Planted | None:
    return _acronym(page, lambda text: f"{text[:-1]}Q")


@kind("acronym with a letter too few", "RES", "EDU")
def acronym_short(page: Page) -> Planted | None:
    return _acronym(page, lambda text: text[:-1])


@kind("certification with a wrong acronym", "EDU")
def certification_acronym(page: Page) -> Planted | None:
    for row in page.rows(Education):
        place = page.at(row, "acronym")
        if place is not None and row.acronym:
            return page.planted([page.put(place, f"{row.acronym[:-1]}Q")], page.lines_of(row))
    return None


def _acronym(page: Page, change: Callable[[str], str]) -> Planted | None:
    for row in page.rows(Resource):
        place = page.at(row, "acronym")
        # A platform may be named by a heading that its layout knows by its words.
        if place is not None and row.kind != "platform" and len(place.source_text) > 3 and place.source_text.isupper():
            return page.planted([page.put(place, change(place.source_text))], page.lines_of(row))
    return None


@kind("organisation twice", "RES")
def organisation_twice(page: Page) -> Planted | None:
    rows = [(row, page.at(row, "name")) for row in page.rows(Resource) if row.kind == "organization" and row.url is None]
    places = [(row, place) for row, place in rows if place is not None]
    if len(places) < 2:
        return None
    (_, one), (row, other) = places[:2]
    acronyms = [page.at(row, "acronym") for row, _ in places[:2]]
    edits = [page.put(other, one.source_text)]
    if None not in acronyms:
        here, there = (place for place in acronyms if place is not None)
        edits.append(page.put(there, here.source_text))
    return page.planted(edits, page.lines_of(row))


@kind("link with a mistyped scheme", "RES")
def link_scheme(page: Page) -> Planted | None:
    return _link(page, lambda url: url.replace("://", ":/", 1).replace("http", "htp", 1))


@kind("link with a blank in its host", "RES")
def link_blank(page: Page) -> Planted | None:
    return _link(page, lambda url: url.replace(".", ". ", 1))


def _link(page: Page, change: Callable[[str], str]) -> Planted | None:
    for row in page.rows(Resource):
        place = page.at(row, "url")
        if place is not None and place.source_text.startswith("http"):
            return page.planted([page.put(place, change(place.source_text))], page.lines_of(row))
    return None


@kind("cost reversed", "EDU")
def cost_reversed(page: Page) -> Planted | None:
    return _education(page, "cost_minimum", "cost_maximum")


@kind("months reversed", "EDU")
def months_reversed(page: Page) -> Planted | None:
    return _education(page, "duration_months_min", "duration_months_max")


def _education(page: Page, low: str, high: str) -> Planted | None:
    for row in page.rows(Education):
        one, other = page.at(row, low), page.at(row, high)
        if one is not None and other is not None and (one.line_start, one.column_start) != (other.line_start, other.column_start):
            start, end = (re.search(r"\d[\d,]*", place.source_text) for place in (one, other))
            if start and end and getattr(row, low) < getattr(row, high):
                edits = [
                    page.here(one.line_start, one.column_start + start.start(), start.group(), end.group()),
                    page.here(other.line_start, other.column_start + end.start(), end.group(), start.group()),
                ]
                return page.planted(edits, page.lines_of(row))
    return None


@kind("cost with digits too many", "EDU")
def cost_implausible(page: Page) -> Planted | None:
    rows = ((row, page.at(row, "cost_maximum")) for row in page.rows(Education))
    return first(page.planted([page.scaled(place, 1000)], page.lines_of(row)) for row, place in rows if place is not None)


@kind("months with digits too many", "EDU")
def months_implausible(page: Page) -> Planted | None:
    rows = ((row, page.at(row, "duration_months_max")) for row in page.rows(Education))
    digits = ((row, place) for row, place in rows if place is not None and any(char.isdigit() for char in place.source_text))
    return first(page.planted([page.scaled(place, 100)], page.lines_of(row)) for row, place in digits)


@kind("certification without its issuer", "EDU")
def issuer_lost(page: Page) -> Planted | None:
    for row in page.rows(Education):
        name, place = page.at(row, "name"), page.at(row, "issuer")
        if row.kind == "certification" and name is not None and place is not None and name.line_start == place.line_start:
            line = page.line(place.line_start)
            begin = line.rfind(" from the ", 0, place.column_start)
            end = line.find(")", place.column_end)
            if begin > 0 and end > 0:
                return page.planted([page.here(place.line_start, begin + 1, line[begin : end + 1], "")], page.lines_of(row))
    return None


@kind("question twice", "FAQ")
def question_twice(page: Page) -> Planted | None:
    places = [place for row in page.rows(Faq) if (place := page.at(row, "question")) is not None]
    return page.planted([page.put(places[-1], places[0].source_text)]) if len(places) > 1 else None


@kind("growth in an answer that differs", "FAQ")
def growth_in_answer(page: Page) -> Planted | None:
    if not any(outlook.growth_percent is not None for outlook in page.rows(Outlook)):
        return None
    return _said_in_answer(page, "Employment in this field is projected to grow 77% over the decade.")


@kind("pay in an answer that differs", "FAQ")
def pay_in_answer(page: Page) -> Planted | None:
    roles = [about.role for about in page.rows(Guide)]
    headline = [pay for pay in page.rows(Salary) if pay.scope == "headline" and pay.currency == "USD" and pay.median]
    if not headline:
        return None
    return _said_in_answer(page, f"The median salary of the role {roles[0]} is ${(headline[0].median or 0) * 1.4:,.0f}.")


@kind("openings in an answer that differ", "FAQ")
def openings_in_answer(page: Page) -> Planted | None:
    stated = [outlook.annual_openings for outlook in page.rows(Outlook) if outlook.annual_openings]
    return _said_in_answer(page, f"About {stated[0] * 3 + 100:,} openings are expected each year.") if stated else None


def _said_in_answer(page: Page, sentence: str) -> Planted | None:
    for row in page.rows(Faq):
        place = page.at(row, "answer")
        if place is not None and place.source_text.rstrip().endswith("."):
            return page.planted([page.put(place, f"{place.source_text.rstrip()} {sentence}")], page.lines_of(row))
    return None


@kind("duty twice", "TXT")
def duty_twice(page: Page) -> Planted | None:
    return _entry_twice(page, Responsibility)


@kind("advantage twice", "TXT")
def advantage_twice(page: Page) -> Planted | None:
    return _entry_twice(page, ProCon)


def _entry_twice(page: Page, record: type[Responsibility | ProCon]) -> Planted | None:
    places = [place for row in page.rows(record)[:2] if (place := page.at(row, "text")) is not None]
    return page.planted([page.put(places[1], places[0].source_text)]) if len(places) > 1 else None

"""Whom a label before a sum names: a level, a place, a role, who employs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.pay_words import anyone, counters, named_in, prepositions, statistics, whole
from careerdata.language.paying_words import totals
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.clause import kind_of_name, may_employ
from careerdata.read.pay.labels import trimmed, without_article, without_statistic, without_verb
from careerdata.read.pay.rung import is_of_role
from careerdata.read.pay.subject import stands_for
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role, same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.place import (
    is_country,
    is_name,
    is_place,
    names_places,
    names_the_role,
    placed_in,
    without_preposition,
    without_role,
)


def named_by(owners: Owners, name: Text, over: Sequence[Heading], page: Page, *, placed: bool = False) -> Owners:
    """The owner with what a label names: a level, a place, else a role or who employs."""
    name, where = placed_in(_whom(without_statistic(without_verb(name))))
    if where is not None and is_country(where) and page.role and names_role(name.value, page.role):
        return owners  # what the role is paid in all of a country is its pay
    if where is not None:
        named = named_by(replace(owners, place=None), name, over, page, placed=placed) if name else Owners()
        return replace(named, rung=named.rung or owners.rung, place=owners.place or where)
    heading = heading_of(name, page)
    if heading.label is None or heading.not_pay or _is_of_all(heading.label):
        return owners
    if heading.years is None and not is_place(name) and stands_for(heading.label, page):
        return owners
    if heading.is_rung and (heading.years is not None or not is_of_role(heading.label, page)):
        return replace(owners, rung=owners.rung or rung_of(name, page))
    speaks = heading.says("pay") or heading.says("period")
    label = heading.label if speaks else name
    if speaks and not _is_whose(heading, label):
        return owners
    where = without_preposition(label)
    of_role = names_a_role(where.value) or names_the_role(where.value, page.role)
    known = is_place(where) or names_places(heading)
    if (known and not may_employ(where, over)) or (placed and is_name(where) and not of_role):
        return replace(owners, place=owners.place or without_role(where, page.role))
    if same_role(label.value, page.role):
        return owners
    return (
        replace(owners, name=label, scope=kind_of_name([heading, *over])) if owners in (Owners(), Owners(owners.rung)) else owners
    )


def _is_of_all(label: Text) -> bool:
    """Whether a label is of all in the role: `Workers`, `Overall`, `National`."""
    if any(find().all_of(label.value) is not None for find in (anyone, totals)):
        return True
    return whole().issuperset(label.value.casefold().split()) and not is_place(label)


def _is_whose(heading: Heading, label: Text) -> bool:
    """Whether what is left of a label for pay stands where a name does: right before the words for pay.

    `Google salary`, `Line cook median salary`.
    """
    rest = heading.cell.value[heading.cell.value.find(label.value) + len(label.value) :]
    said = named_in(rest)
    between = rest[: said[0].start].strip() if said else ""
    return bool(said) and not named_in(label.value) and (not between or statistics().all_of(between) is not None)


def _whom(name: Text) -> Text:
    """Whom a label that begins with a word for a figure or for pay says that it is for: `nurses` of "Current rate for nurses"."""
    said = next((one for one in prepositions().find(name.value) if one.meaning == "for" and one.start), None)
    before = name.value[: said.start].rstrip() if said is not None else ""
    if said is None:
        return name
    whom = without_article(trimmed(name, said.end, len(name.value)))
    of_figure = any(one.end == len(before) for one in counters().find(before))
    of_pay = any(one.meaning == "pay" and one.end == len(before) for one in named_in(before)) and names_a_role(whom.value)
    return whom if of_figure or of_pay else name

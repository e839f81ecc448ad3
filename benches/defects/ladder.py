"""Defects of the career ladder."""

from __future__ import annotations

from itertools import pairwise

from benches.defects.page import Page, Planted, first, kind
from careerdata.records.career import Level
from careerdata.records.pay import Salary
from careerdata.records.text import Place


def _levels(page: Page) -> list[Level]:
    return sorted(page.rows(Level), key=lambda level: level.rank)


def _pairs(page: Page, name: str) -> list[tuple[Level, Place, Level, Place]]:
    """Neighbouring levels that both state a field."""
    found = []
    for lower, upper in pairwise(_levels(page)):
        one, other = page.at(lower, name), page.at(upper, name)
        if one is not None and other is not None:
            found.append((lower, one, upper, other))
    return found


@kind("pay that falls with seniority", "LVL")
def pay_falls(page: Page) -> Planted | None:
    pays = sorted((pay for pay in page.rows(Salary) if pay.scope == "level"), key=lambda pay: pay.level_rank or 0)
    for lower, upper in pairwise(pays):
        places = [page.at(pay, name) for name in ("median", "mean") for pay in (lower, upper)]
        if None not in places and lower.median != upper.median:
            low, high, low_mean, high_mean = (place for place in places if place is not None)
            return page.planted([*page.swapped(low, high), *page.swapped(low_mean, high_mean)])
    return None


@kind("manager paid less than those below", "LVL")
def manager_paid_less(page: Page) -> Planted | None:
    managers = {level.level_id for level in _levels(page) if level.track == "management" and level.rank > 1}
    for pay in page.rows(Salary):
        places = [page.at(pay, name) for name in ("median", "mean")]
        if pay.scope == "level" and pay.level_id in managers and None not in places:
            return page.planted([page.scaled(place, 0.5) for place in places if place is not None], page.lines_of(pay))
    return None


@kind("years reversed", "LVL")
def years_reversed(page: Page) -> Planted | None:
    for level in _levels(page):
        low, high = page.at(level, "years_min"), page.at(level, "years_max")
        if low is not None and high is not None and low.column_start != high.column_start and level.years_min:
            return page.planted(page.swapped(low, high), page.lines_of(level))
    return None


@kind("years overlap", "LVL")
def years_overlap(page: Page) -> Planted | None:
    for lower, _, upper, place in _pairs(page, "years_min"):
        if lower.years_min is not None and upper.years_min is not None and lower.years_min < upper.years_min - 1:
            return page.planted([page.put(place, f"{lower.years_min + 1:g}")], page.lines_of(lower, upper))
    return None


@kind("gap between years", "LVL")
def years_gap(page: Page) -> Planted | None:
    found = [(upper, place) for _, _, upper, place in _pairs(page, "years_min") if upper.years_max is None]
    return first(page.planted([page.figure(place, lambda value: value + 6)], page.lines_of(upper)) for upper, place in found)


@kind("ladder that begins at three years", "LVL")
def not_from_zero(page: Page) -> Planted | None:
    for level in _levels(page)[:1]:
        low, high = page.at(level, "years_min"), page.at(level, "years_max")
        if low is not None and high is not None and (level.years_min or 0) < 1:
            return page.planted([page.figure(low, lambda _: 3), page.figure(high, lambda _: 4)], page.lines_of(level))
    return None


@kind("years no one works", "LVL")
def years_implausible(page: Page) -> Planted | None:
    for level in _levels(page)[-1:]:
        low = page.at(level, "years_min")
        return page.planted([page.figure(low, lambda _: 100)], page.lines_of(level)) if low is not None else None
    return None


@kind("seniority out of order", "LVL")
def seniority_out_of_order(page: Page) -> Planted | None:
    order = ("entry", "junior", "mid", "senior", "lead", "principal")
    ranked = [level for level in _levels(page) if level.seniority in order and level.track == "individual"]
    for lower in ranked:
        for upper in ranked:
            one, other = page.at(lower, "title"), page.at(upper, "title")
            apart = order.index(upper.seniority) - order.index(lower.seniority)
            if apart > 1 and one is not None and other is not None:
                return page.planted(page.swapped(one, other), page.lines_of(*ranked))
    return None


@kind("title of two levels", "LVL")
def title_twice(page: Page) -> Planted | None:
    pairs = _pairs(page, "title")
    return first(
        page.planted([page.put(other, one.source_text)], page.lines_of(lower, upper)) for lower, one, upper, other in pairs
    )


@kind("level without pay", "LVL")
def level_without_pay(page: Page) -> Planted | None:
    pays = [pay for pay in page.rows(Salary) if pay.scope == "level" and pay.level_id]
    for pay in pays[1:]:
        level = next(level for level in _levels(page) if level.level_id == pay.level_id)
        place = page.at(pay, "title")
        if place is not None and page.line(place.line_start).startswith(place.source_text):
            # The row is gone, so everything below it has moved up by one.
            lines = {line - (line > place.line_start) for line in page.lines_of(level)}
            return page.planted([page.lines(place.line_start, place.line_end, "")], lines)
    return None


@kind("pay of a level that is not described", "LVL")
def pay_without_level(page: Page) -> Planted | None:
    pays = [pay for pay in page.rows(Salary) if pay.scope == "level" and pay.level_id]
    for pay in pays[1:]:
        place = page.at(pay, "title")
        if place is not None:
            return page.planted([page.put(place, "Grand Vizier")], page.lines_of(pay))
    return None

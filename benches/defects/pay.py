"""Defects of pay."""

from __future__ import annotations

from collections.abc import Iterator

from benches.defects.page import Page, Planted, first, kind
from careerdata.records.guide import Guide
from careerdata.records.pay import Salary
from careerdata.records.text import Place


def _stated(page: Page, *names: str, scope: str | None = None) -> Iterator[tuple[Salary, list[Place]]]:
    """The rows that state all of some fields, each at a place of its own, with the places."""
    for pay in page.rows(Salary):
        places = [place for name in names if (place := page.at(pay, name)) is not None]
        if len({(place.line_start, place.column_start) for place in places}) == len(names) and scope in (None, pay.scope):
            yield pay, places


def _scaled(page: Page, name: str, factor: float, *, scope: str | None = None, also: tuple[str, ...] = ()) -> Planted | None:
    """The first row that states a field, and others beside it, with the field multiplied."""
    rows = _stated(page, name, *also, scope=scope)
    return first(page.planted([page.scaled(places[0], factor)], page.lines_of(pay)) for pay, places in rows)


@kind("range reversed", "SAL")
def range_reversed(page: Page) -> Planted | None:
    rows = _stated(page, "minimum", "maximum")
    return first(page.planted(page.swapped(*places)) for pay, places in rows if pay.minimum != pay.maximum)


@kind("median above its range", "SAL")
def median_above(page: Page) -> Planted | None:
    rows = ((pay, places) for pay, places in _stated(page, "median", "maximum") if not pay.open_ended)
    return first(page.planted([page.scaled(places[0], 2.5)]) for _, places in rows)


@kind("median below its range", "SAL")
def median_below(page: Page) -> Planted | None:
    return _scaled(page, "median", 0.3, also=("minimum",))


@kind("headline with a digit too few", "SAL")
def headline_digit_lost(page: Page) -> Planted | None:
    return _scaled(page, "median", 0.1, scope="headline")


@kind("headline with a digit too many", "SAL")
def headline_digit_added(page: Page) -> Planted | None:
    return _scaled(page, "median", 10, scope="headline")


@kind("mean a power of ten above its median", "SAL")
def mean_tenfold(page: Page) -> Planted | None:
    return _scaled(page, "mean", 10, also=("median",))


@kind("mean over twice its median", "SAL")
def mean_doubled(page: Page) -> Planted | None:
    return _scaled(page, "mean", 2.6, also=("median",))


@kind("percentiles swapped", "SAL")
def percentiles_swapped(page: Page) -> Planted | None:
    return first(page.planted(page.swapped(*places)) for _, places in _stated(page, "percentile_10", "percentile_90"))


@kind("median above the 90th percentile", "SAL")
def percentile_below_median(page: Page) -> Planted | None:
    rows = _stated(page, "percentile_90")
    return first(
        page.planted([page.scaled(places[0], 0.5 * (pay.median or 0) / (pay.percentile_90 or 1))], page.lines_of(pay))
        for pay, places in rows
        if pay.median
    )


@kind("hourly pay that does not fit the yearly", "SAL")
def hour_off(page: Page) -> Planted | None:
    headlines = {pay.period for pay in page.rows(Salary) if pay.scope == "headline"}
    rows = _stated(page, "median", scope="headline")
    hourly = ((pay, places) for pay, places in rows if pay.period == "hour" and "year" in headlines)
    return first(page.planted([page.scaled(places[0], 1.04)], page.lines_of(pay)) for pay, places in hourly)


@kind("role's level far from the headline", "SAL")
def level_off(page: Page) -> Planted | None:
    roles = {about.role.casefold() for about in page.rows(Guide) if about.role}
    rows = _stated(page, "median", scope="level")
    named = ((pay, places) for pay, places in rows if (pay.title or "").casefold() in roles)
    return first(page.planted([page.scaled(places[0], 1.12)], page.lines_of(pay)) for pay, places in named)


@kind("answer's range above the headline", "SAL")
def prose_above(page: Page) -> Planted | None:
    rows = _stated(page, "minimum", "maximum", scope="prose")
    return first(page.planted([page.scaled(place, 2) for place in places]) for _, places in rows)


@kind("answer's range below the headline", "SAL")
def prose_below(page: Page) -> Planted | None:
    rows = _stated(page, "minimum", "maximum", scope="prose")
    return first(page.planted([page.scaled(place, 0.5) for place in places]) for _, places in rows)


@kind("dollars a fifth off the local figure", "SAL")
def dollars_off(page: Page) -> Planted | None:
    rows = _stated(page, "usd_minimum", "usd_maximum")
    return first(page.planted([page.scaled(place, 1.45) for place in places]) for _, places in rows)


@kind("dollars ten times the local figure", "SAL")
def dollars_tenfold(page: Page) -> Planted | None:
    rows = _stated(page, "usd_minimum", "usd_maximum")
    return first(page.planted([page.scaled(place, 10) for place in places]) for _, places in rows)


@kind("region's lower end with a digit too few", "SAL")
def region_digit_lost(page: Page) -> Planted | None:
    return _scaled(page, "minimum", 0.1, scope="region", also=("maximum",))


@kind("pay of an occupation outside its profile", "SAL")
def occupation_outside(page: Page) -> Planted | None:
    return _scaled(page, "median", 4, scope="occupation")


@kind("pay of an industry outside its profile", "SAL")
def industry_outside(page: Page) -> Planted | None:
    return _scaled(page, "median", 0.2, scope="industry")


@kind("yearly pay called hourly", "SAL", "TXT")
def implausible(page: Page) -> Planted | None:
    rows = _stated(page, "median", scope="headline")
    hourly = ((pay, places) for pay, places in rows if pay.period == "hour")
    return first(page.planted([page.scaled(places[0], 2080)], page.lines_of(pay)) for pay, places in hourly)


@kind("figure with a letter in it", "TXT")
def letter_in_figure(page: Page) -> Planted | None:
    rows = _stated(page, "median")
    return first(page.planted([page.put(places[0], "$4E,OOO")]) for _, places in rows)


@kind("currency sign without a figure", "TXT")
def sign_alone(page: Page) -> Planted | None:
    rows = _stated(page, "minimum")
    return first(page.planted([page.put(places[0], "$TBD")]) for _, places in rows)

"""Defects of the projected growth."""

from __future__ import annotations

from benches.defects.page import Page, Planted, first, kind
from careerdata.records.outlook import Occupation, Outlook
from careerdata.records.text import Mention, Section

_WORDS = {
    "decline": "much faster than average",
    "little_or_no_change": "much faster than average",
    "slower_than_average": "much faster than average",
    "as_fast_as_average": "decline",
    "faster_than_average": "decline",
    "much_faster_than_average": "little or no change",
}


def _figure(page: Page, name: str, factor: float) -> Planted | None:
    """The outlook with a figure multiplied wherever the page states it first."""
    for outlook in page.rows(Outlook):
        place = page.at(outlook, name)
        if place is not None and getattr(outlook, name):
            return page.planted([page.scaled(place, factor)], page.lines_of(outlook))
    return None


@kind("growth word that is not the percent's", "OUT")
def growth_word(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "growth_label")
        if place is not None and outlook.growth_label is not None and outlook.growth_percent is not None:
            return page.planted([page.put(place, _WORDS[outlook.growth_label])], page.lines_of(outlook))
    return None


@kind("growth with two digits too many", "OUT")
def growth_hundredfold(page: Page) -> Planted | None:
    return _figure(page, "growth_percent", 100)


@kind("period backwards", "OUT")
def period_backwards(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        start, end = page.at(outlook, "period_start"), page.at(outlook, "period_end")
        if start is not None and end is not None and len(start.source_text) == 4:
            years = str(outlook.period_end), str(outlook.period_start)
            return page.planted(
                [page.put(start, years[0]), page.put(end, years[1][-len(end.source_text) :])], page.lines_of(outlook)
            )
    return None


@kind("period of twenty years", "OUT")
def period_too_long(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "period_start")
        if place is not None and place.source_text == str(outlook.period_start) and outlook.period_start is not None:
            return page.planted([page.put(place, str(outlook.period_start - 10))], page.lines_of(outlook))
    return None


@kind("period long over", "OUT")
def period_over(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        places = [page.at(outlook, name) for name in ("period_start", "period_end")]
        if None in places or outlook.period_start is None or outlook.period_end is None:
            continue
        start, end = (place for place in places if place is not None)
        if start.source_text == str(outlook.period_start) and end.source_text == str(outlook.period_end):
            return page.planted([page.put(start, "2008"), page.put(end, "2018")], page.lines_of(outlook))
    return None


@kind("change in jobs with a digit too many", "OUT")
def change_tenfold(page: Page) -> Planted | None:
    return _figure(page, "employment_change", 10)


@kind("jobs with a digit too few", "OUT")
def jobs_digit_lost(page: Page) -> Planted | None:
    return _figure(page, "employment", 0.1)


@kind("openings larger than the occupation", "OUT")
def openings_above_jobs(page: Page) -> Planted | None:
    if any(outlook.employment for outlook in page.rows(Outlook)):
        return _figure(page, "annual_openings", 100)
    return None


@kind("openings with a digit too few", "OUT")
def openings_digit_lost(page: Page) -> Planted | None:
    if any(outlook.employment and (outlook.annual_openings or 0) < 0.09 * outlook.employment for outlook in page.rows(Outlook)):
        return _figure(page, "annual_openings", 0.1)
    return None


@kind("projected jobs that are not jobs plus change", "OUT")
def projection_off(page: Page) -> Planted | None:
    rows = ((row, page.at(row, "projected_employment")) for row in page.rows(Occupation) if row.employment_change is not None)
    return first(page.planted([page.scaled(place, 1.3)], page.lines_of(row)) for row, place in rows if place is not None)


@kind("percent of the projections table changed", "OUT")
def table_percent_off(page: Page) -> Planted | None:
    rows = ((row, page.at(row, "growth_percent")) for row in page.rows(Occupation) if row.growth_percent)
    return first(page.planted([page.scaled(place, 3)], page.lines_of(row)) for row, place in rows if place is not None)


@kind("growth stated a second time, differently", "OUT")
def growth_again(page: Page) -> Planted | None:
    facts = {outlook.growth_percent for outlook in page.rows(Outlook)}
    stated = [
        one for one in page.rows(Mention) if (one.table, one.field) == ("outlook", "growth_percent") and one.minimum in facts
    ]
    for mention in stated[1:]:
        other = mention.source_text.replace(f"{mention.minimum:g}", "77", 1)
        edit = page.here(mention.line_start, mention.column_start, mention.source_text, other)
        return page.planted([edit], [mention.line_start])
    return None


@kind("growth in running text that differs", "OUT")
def growth_in_prose(page: Page) -> Planted | None:
    facts = [outlook for outlook in page.rows(Outlook) if outlook.growth_percent is not None]
    for section in page.rows(Section) if facts else ():
        if section.kind in ("market", "market_trends", "definition") and section.text:
            line = _first_line(page, section)
            return page.planted([page.after(line, " Jobs in this role are projected to grow 77% over the decade.")], [line])
    return None


def _first_line(page: Page, section: Section) -> int:
    """The first line under a heading that shows text."""
    return next(line for line in sorted(page.tables.line_status) if line > section.line_start)

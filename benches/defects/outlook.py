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


@kind("growth with a digit too many", "OUT")
def growth_tenfold(page: Page) -> Planted | None:
    return _figure(page, "growth_percent", 11)


@kind("period backwards", "OUT")
def period_backwards(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "period_start")
        if place is not None and place.source_text == str(outlook.period_start) and outlook.period_end is not None:
            return page.planted([page.put(place, str(outlook.period_end + 2))], page.lines_of(outlook))
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


@kind("growth in running text that differs", "OUT")
def growth_in_prose(page: Page) -> Planted | None:
    stated = [outlook for outlook in page.rows(Outlook) if outlook.growth_percent is not None]
    # A page whose sentences are the outlook states the growth twice: the second is changed.
    again = [one for one in page.rows(Mention) if one.kind == "percent" and one.table == "outlook" and one.field == "growth_percent"]
    for mention in again[1:]:
        start = sum(len(page.line(line)) + 1 for line in range(1, mention.line_start)) + mention.column_start - 1
        place = page.raw[start : start + len(mention.source_text)]
        if place == mention.source_text:
            edit = page.put(_as_place(page, mention), mention.source_text.replace(str(int(mention.minimum or 0)), "77", 1))
            return page.planted([edit], [mention.line_start])
    for section in page.rows(Section) if stated and len(again) < 2 else ():
        if section.kind == "market" and section.text:
            words = page.line(section.line_start + 2)
            if words.strip():
                start, end = page.whole(section.line_start + 2)
                said = f"{words.rstrip()} Employment in this role is projected to grow 77% over the decade.\n"
                return page.planted([page.put(_as_place(page, section), "")._replace(start=start, end=end, text=said)])
    return None


def _as_place(page: Page, row: Mention | Section) -> Place:
    column = row.column_start if isinstance(row, Mention) else 1
    end = row.column_end if isinstance(row, Mention) else 1
    return Place(
        guide_id=row.guide_id,
        table=row.table_name,
        record_id=str(getattr(row, str(row.key()))),
        field="minimum",
        source_file=row.source_file,
        line_start=row.line_start,
        column_start=column,
        line_end=row.line_start if isinstance(row, Section) else row.line_end,
        column_end=end,
        source_text=row.source_text,
    )

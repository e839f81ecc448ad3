"""Every row of money of a page, with the currency and the period that the text around it says."""

from __future__ import annotations

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section
from careerdata.read.settling.beside import Beside
from careerdata.read.settling.currency import Currencies
from careerdata.read.settling.period import Periods
from careerdata.read.settling.surroundings import Surroundings
from careerdata.records import TABLES

Rows = list[tuple[Section, Row]]


def settle(rows: Rows, sections: list[Section], page: Page) -> Rows:
    """The rows that may be published: pay whose period stays in doubt is told of and left out, an open currency told of."""
    around = Surroundings(page.document, sections)
    currencies, periods = Currencies(around, page.document.currency), Periods(around)
    kept: Rows = []
    for section, row in rows:
        if "currency" in TABLES[row.table].model_fields:
            open_sign = currencies.settle(section, row)
            if open_sign is not None and row.table == "salaries":
                page.trouble("open-currency", _where(row, section, page), open_sign, row.table, "currency")
    said = {id(row) for section, row in rows if row.table != "salaries" or periods.settle(section, row)}
    beside = Beside((section, row) for section, row in rows if row.table == "salaries" and id(row) in said)
    for section, row in rows:
        if id(row) not in said and "period" not in row.values and beside.says_yearly(section, row):
            row.put("period", "year")
        elif id(row) not in said and beside.says_monthly(row):
            row.put("period", "month")
        elif id(row) not in said:
            page.trouble("open-period", _where(row, section, page), "what the pay is for", row.table, "period")
            continue
        kept.append((section, row))
    return kept


def _where(row: Row, section: Section, page: Page) -> Text:
    """The text of a row's first figure, as written."""
    span = next((value.span for value in row.values.values() if isinstance(value.value, float) and value.span), None)
    return section.heading if span is None else Text(page.document.raw[span.start : span.end], span.start)

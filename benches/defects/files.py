"""Defects of table files beside a guide."""

from __future__ import annotations

from benches.defects.page import Page, Planted, kind
from careerdata.records.pay import Salary

TOOLS = "tables/tools.csv"
SALARIES = "tables/salaries.csv"


def _tools(page: Page, *rows: str, header: str = "guide_id,name,section_kind", path: str = TOOLS, line: int = 2) -> Planted:
    guide = page.tables.guide_id
    lines = [header, *(row.replace("GUIDE", guide) for row in rows)]
    return page.with_file(path, ("\n".join(lines) + "\n").encode(), [line])


@kind("table that no table is called", "TXT")
def unknown_table(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,Excel,tools", path="tables/tolls.csv", line=1)


@kind("column that the table does not have", "SCH")
def unknown_column(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,Excel,tools,green", header="guide_id,name,section_kind,colour", line=1)


@kind("column that stands twice", "SCH")
def column_twice(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,Excel,Excel,tools", header="guide_id,name,name,section_kind", line=1)


@kind("column that is missing", "SCH")
def column_missing(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,tools", header="guide_id,section_kind", line=1)


@kind("row of a guide that is not there", "REF")
def unknown_guide(page: Page) -> Planted | None:
    return _tools(page, "nobody-at-all,Excel,tools")


@kind("row with a cell too many", "TXT")
def ragged(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,Excel,tools,more")


@kind("empty cell where a value must be", "SCH")
def empty_cell(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,,tools")


@kind("value that is none of those allowed", "SCH")
def not_allowed(page: Page) -> Planted | None:
    return _tools(page, "GUIDE,Excel,kitchen")


@kind("number that is none", "SCH")
def no_number(page: Page) -> Planted | None:
    return _salaries(page, "GUIDE,headline,USD,week,many")


@kind("number out of bounds", "SCH")
def out_of_bounds(page: Page) -> Planted | None:
    return _salaries(page, "GUIDE,headline,USD,week,-5")


@kind("currency that is none", "SCH")
def no_currency(page: Page) -> Planted | None:
    return _salaries(page, "GUIDE,headline,dollars,week,900")


@kind("table that contradicts the text", "SAL")
def contradiction(page: Page) -> Planted | None:
    for pay in page.rows(Salary):
        if pay.scope == "headline" and pay.median and page.at(pay, "median") is not None:
            return _salaries(page, f"GUIDE,headline,{pay.currency},{pay.period},{pay.median * 3:g}")
    return None


@kind("reference to a level that is not there", "REF")
def dangling(page: Page) -> Planted | None:
    row = "GUIDE,level,USD,year,90000,Wizard,GUIDE/level/nowhere"
    return _salaries(page, row, header="guide_id,scope,currency,period,median,title,level_id")


def _salaries(page: Page, row: str, header: str = "guide_id,scope,currency,period,median") -> Planted:
    return _tools(page, row, header=header, path=SALARIES)

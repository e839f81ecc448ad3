"""Defects of single characters, signs and words: what slips in while a page is copied, converted or filled in."""

from __future__ import annotations

import re
from collections.abc import Callable

from benches.defects.page import Page, Planted, first, kind
from careerdata.records.career import Responsibility
from careerdata.records.outlook import Industry, Outlook
from careerdata.records.pay import Salary
from careerdata.records.text import Place


def _duty(page: Page, change: Callable[[str], str]) -> Planted | None:
    """The text of the first duty that a change changes."""
    for row in page.rows(Responsibility):
        place = page.at(row, "text")
        if place is not None and change(place.source_text) != place.source_text:
            return page.planted([page.put(place, change(place.source_text))])
    return None


@kind("apostrophe of UTF-8 read as Mac OS Roman", "TXT")
def mac_roman(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text[:-1]} when nobody‚Äôs watching.")


@kind("apostrophe of UTF-8 read as code page 437", "TXT")
def code_page(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text[:-1]} when nobodyΓÇÖs watching.")


@kind("apostrophe of Mac OS Roman read as Latin-1", "TXT")
def mac_quote(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text[:-1]} when nobodyÕs watching.")


@kind("apostrophe that became a question mark", "TXT")
def question_mark(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text[:-1]} when nobody?s watching.")


@kind("text decoded wrongly twice", "TXT")
def decoded_twice(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text[:-1]} when nobodyÃ¢â‚¬â„¢s watching.")


@kind("entity escaped twice", "TXT")
def entity(page: Page) -> Planted | None:
    if page.tables.document.format == "markdown":
        return None
    escaped = "&amp;nbsp;" if page.tables.document.format == "html" else "&nbsp;"
    return _duty(page, lambda text: text.replace(" ", escaped, 1))


@kind("byte-order mark inside the text", "TXT")
def byte_order_mark(page: Page) -> Planted | None:
    return _duty(page, lambda text: text.replace(" ", " \ufeff", 1))


@kind("note to the writer left in", "TXT")
def note(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"TODO: {text}")


@kind("dummy text left in", "TXT")
def dummy(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text} Lorem ipsum dolor sit amet.")


@kind("field of a template left in", "TXT")
def template_field(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text} It suits {{{{role}}}} well.")


@kind("address with a mistyped scheme in running text", "RES")
def address(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text} See htp:/www.example.org/jobs for more.")


@kind("acronym of a known body swapped in running text", "RES")
def acronym_in_text(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text} So says the American Statistical Association (AAS).")


@kind("range reversed in running text", "TXT")
def reversed_in_text(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text} To learn it takes 12 to 3 weeks.")


@kind("share of more than all", "TXT")
def over_all(page: Page) -> Planted | None:
    return _duty(page, lambda text: f"{text} Some 150% of employers ask for it.")


@kind("percent sign twice", "TXT", "OUT")
def percent_twice(page: Page) -> Planted | None:
    return _growth(page, lambda text: re.sub("%", "%%", text, count=1))


@kind("growth without its sign", "OUT", "TXT")
def percent_lost(page: Page) -> Planted | None:
    if not page.tables.layout.startswith("himalayas"):
        return None
    return _growth(page, lambda text: text.replace("%", ""))


def _growth(page: Page, change: Callable[[str], str]) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "growth_percent")
        if place is not None and change(place.source_text) != place.source_text:
            return page.planted([page.put(place, change(place.source_text))], page.lines_of(outlook))
    return None


@kind("growth word misspelled", "OUT", "TXT")
def growth_word_misspelled(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "growth_label")
        if place is not None and "fas" in place.source_text:
            return page.planted([page.put(place, place.source_text.replace("fas", "fsa", 1))], page.lines_of(outlook))
    return None


@kind("year of the period with swapped digits", "TXT", "OUT")
def year_swapped(page: Page) -> Planted | None:
    def changed(place: Place) -> str:
        return f"{place.source_text[0]}{place.source_text[2]}{place.source_text[1]}{place.source_text[3:]}"

    for outlook in page.rows(Outlook):
        place = page.at(outlook, "period_end")
        if place is not None and len(place.source_text) == len("2034") and changed(place) != place.source_text:
            return page.planted([page.put(place, changed(place))], page.lines_of(outlook))
    return None


@kind("no openings at all", "OUT", "TXT")
def no_openings(page: Page) -> Planted | None:
    for outlook in page.rows(Outlook):
        place = page.at(outlook, "annual_openings")
        if place is not None and page.tables.document.format == "text":
            return page.planted([page.figure(place, lambda _: 0.0)], page.lines_of(outlook))
    return None


@kind("shares that come to more than the whole", "OUT")
def shares(page: Page) -> Planted | None:
    for row in page.rows(Industry)[:1]:
        place = page.at(row, "share_percent")
        if place is not None and row.share_percent:
            change = page.figure(place, lambda _: 99.0)
            return page.planted([change], [line for one in page.rows(Industry) for line in page.lines_of(one)])
    return None


@kind("sign against its code", "SAL")
def sign_against_code(page: Page) -> Planted | None:
    return _pay(page, lambda text: text.replace("USD", "EUR") if "$" in text else text)


@kind("pay of a country in another currency", "SAL")
def foreign_sign(page: Page) -> Planted | None:
    return _pay(page, lambda text: text.replace("€", "£"), scope="region")


@kind("currency lost among regions", "SAL", "TXT")
def currency_lost(page: Page) -> Planted | None:
    for pay in page.rows(Salary):
        low, high = page.at(pay, "minimum"), page.at(pay, "maximum")
        if pay.scope == "region" and low is not None and high is not None and pay.usd_minimum is not None:
            numbers = [re.sub(r"[^\d,.]", "", place.source_text) for place in (low, high)]
            if all(len(number) > len("999") for number in numbers) and low.source_text[0] in "£€":
                return page.planted([page.put(low, numbers[0]), page.put(high, numbers[1])], page.lines_of(pay))
    return None


def _pay(page: Page, change: Callable[[str], str], scope: str = "headline") -> Planted | None:
    rows = ((pay, page.at(pay, name)) for pay in page.rows(Salary) for name in ("median", "minimum"))
    stated = ((pay, place) for pay, place in rows if place is not None and pay.scope == scope)
    changed = ((pay, place) for pay, place in stated if change(place.source_text) != place.source_text)
    return first(page.planted([page.put(place, change(place.source_text))], page.lines_of(pay)) for pay, place in changed)

"""Defects of the text and its sections."""

from __future__ import annotations

from collections.abc import Callable

from benches.defects.page import Page, Planted, kind
from careerdata.records.career import Responsibility
from careerdata.records.pay import Salary
from careerdata.records.text import Section


def _sentence(page: Page, change: Callable[[str], str]) -> Planted | None:
    """A duty's text changed."""
    for row in page.rows(Responsibility):
        place = page.at(row, "text")
        changed = change(place.source_text) if place is not None else ""
        if place is not None and changed != place.source_text:
            return page.planted([page.put(place, changed)])
    return None


@kind("apostrophe decoded wrongly", "TXT")
def mojibake_apostrophe(page: Page) -> Planted | None:
    return _sentence(page, lambda text: f"{text[:-1]} when nobodyâ€™s watching.")


@kind("accent decoded wrongly", "TXT")
def mojibake_accent(page: Page) -> Planted | None:
    return _sentence(page, lambda text: text.replace("e", "Ã©", 1))


@kind("replacement character", "TXT")
def replacement(page: Page) -> Planted | None:
    return _sentence(page, lambda text: f"{text[:4]}\ufffd{text[5:]}")


@kind("bytes that are no UTF-8", "TXT")
def broken_bytes(page: Page) -> Planted | None:
    data = page.raw.encode()
    at = data.find(b" ", len(data) // 2)
    return page.replaced(data[:at] + b"\xff\xfe\x80" + data[at:])


@kind("empty file", "TXT")
def empty(page: Page) -> Planted | None:
    return page.replaced(b" \n")


@kind("picture under the name of a guide", "TXT")
def binary(page: Page) -> Planted | None:
    return page.replaced(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))


@kind("two files of one stem", "TXT")
def two_stems(page: Page) -> Planted | None:
    folder, _, name = page.path.rpartition("/")
    return page.with_file(f"{folder}/old/{name}", page.data)


@kind("name that makes no guide_id", "TXT")
def bad_name(page: Page) -> Planted | None:
    folder, _, name = page.path.rpartition("/")
    path = f"{folder}/{name.replace('-', ' ').title()}"
    return Planted({path: page.data}, path, frozenset())


def _sections(page: Page) -> list[Section]:
    return [section for section in page.rows(Section) if section.depth > 1 and section.kind != "other"]


@kind("heading that no layout knows", "TXT")
def unknown_heading(page: Page) -> Planted | None:
    for section in _sections(page):
        place = page.at(section, "heading")
        if section.kind == "market" and place is not None:
            return page.planted([page.put(place, "Odds and Ends")])
    return None


@kind("section pasted twice", "TXT")
def section_twice(page: Page) -> Planted | None:
    for section in _sections(page):
        if section.kind in ("pros", "market_trends") and page.tables.document.format == "text":
            last = section.line_end
            block = "".join(f"{page.line(line)}\n" for line in range(section.line_start, last + 1))
            lines = range(last + 1, last + 3 + last - section.line_start)
            return page.planted([page.lines(section.line_start, last, f"{block}\n{block}")], lines)
    return None


@kind("section lost with its heading", "TXT")
def section_lost(page: Page) -> Planted | None:
    sections = page.rows(Section)
    for at, section in enumerate(sections):
        if section.kind == "key_facts" and page.tables.document.format != "html":
            after = (other.line_start for other in sections[at + 1 :] if other.depth <= section.depth)
            return page.planted([page.lines(section.line_start, next(after) - 1, "")], range(1, section.line_start + 1))
    return None


@kind("heading with nothing under it", "TXT")
def section_emptied(page: Page) -> Planted | None:
    for section in _sections(page):
        if (
            section.kind in ("remote_work", "visa", "market_trends", "workplace_culture")
            and page.tables.document.format == "text"
        ):
            return page.planted([page.lines(section.line_start + 1, section.line_end, "\n")], [section.line_start])
    return None


@kind("row of pay with a cell too few", "TXT", "LVL")
def cell_missing(page: Page) -> Planted | None:
    for pay in page.rows(Salary):
        place = page.at(pay, "mean")
        if pay.scope == "level" and place is not None and page.tables.document.format == "text":
            return page.planted([page.put(place, "")], page.lines_of(pay))
    return None


@kind("template that was never filled in", "TXT")
def unfilled(page: Page) -> Planted | None:
    return _sentence(page, lambda text: f"{text} It pays ${{median}} a year.")

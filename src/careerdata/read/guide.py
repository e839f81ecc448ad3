"""A document read: its outline, and the rows its sections gave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from careerdata.document.document import Document
from careerdata.document.row import Row
from careerdata.read.everywhere import rows_everywhere
from careerdata.read.furniture import Furnishing
from careerdata.read.headed import put_heading, put_levels
from careerdata.read.layouts.model import Layout
from careerdata.read.layouts.registry import FALLBACK
from careerdata.read.missing import tell_missing
from careerdata.read.opening import Outline
from careerdata.read.outline import outline
from careerdata.read.recognise import Recognised, Recogniser
from careerdata.read.schema_org import pay_of_data
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section
from careerdata.read.titles.title import Title, title_of


@dataclass
class Reading:
    """What was read out of one document, not yet typed records."""

    page: Page
    recognised: Recognised
    outline: Outline
    guide: Row
    rows: list[tuple[Section, Row]]


def read(document: Document, recogniser: Recogniser) -> Reading:
    """Read a document that has at least one block by the layout that knows it.

    What only a page without a form of its own needs, half of the package, is imported when there is such a page.
    """
    page = Page(document)
    recognised = recogniser.recognise(page)
    layout = recognised.layout
    if layout.by_meaning:
        from careerdata.read.redrawn import redrawn

        page = redrawn(document, recognised.headings)
    page.currency = layout.currency or ""
    furnishing = Furnishing(layout, page)
    title = title_of(page, layout, furnishing.is_furniture, recognised.headings)
    page.role = title.role
    if not title.role:
        page.trouble("no-one-role", title.text, "a title that names one role")
    guide = _guide(page, layout, title)
    found = outline(page, layout, recognised.headings, title, furnishing)
    _summary(guide, found.title)
    rows = _all_rows(page, layout, found, guide)
    if layout.currency is None or layout.period is None:
        from careerdata.read.settling.settle import settle

        rows = settle(rows, found.sections, page)
    rows += [(found.title, row) for row in pay_of_data(page, [row for _, row in rows])]
    if layout.by_meaning:
        from careerdata.read.pay.net import tell_passed_over

        tell_passed_over(found.sections, [row for _, row in rows], page)
    tell_missing(layout, page, found)
    if layout.name == FALLBACK:
        _tell_unknown(page, title, found, recognised)
    return Reading(page, recognised, found, guide, rows)


def _all_rows(page: Page, layout: Layout, found: Outline, guide: Row) -> list[tuple[Section, Row]]:
    """The rows of all sections, and of the running text; of ladders first where the layout looks for such."""
    if not layout.ladders:
        rows = list(_rows(page, found, guide))
        rows += rows_everywhere(layout, page, found, rows)
    else:
        from careerdata.read.ladders.once import levels_once
        from careerdata.read.ladders.read import rows_of_ladders
        from careerdata.read.options import disclaim_sides
        from careerdata.read.pay.cards import own_by_cards
        from careerdata.read.rungs import read_rungs
        from careerdata.read.steps import claim_steps

        rows = list(rows_of_ladders(found.sections, page))
        claim_steps(found.sections, page.role)
        read_rungs(found.sections)
        disclaim_sides(found.sections, page.role)
        rows += _rows(page, found, guide)
        rows += rows_everywhere(layout, page, found, rows)
        own_by_cards(rows, found.sections, page)
        rows = levels_once(rows)
    put_levels(rows)
    return rows


def _tell_unknown(page: Page, title: Title, found: Outline, recognised: Recognised) -> None:
    """Tell of a page that no publisher's layout knows, and of its language where no words are known of it."""
    from careerdata.read.foreign import tell_foreign

    tell_foreign(page, title)
    best = max(recognised.scores.items(), key=lambda score: score[1], default=("none", 0.0))
    page.trouble("unknown-layout", found.title.heading, f"{best[0]}, {best[1]:.2f} of 1")


def _rows(page: Page, found: Outline, guide: Row) -> Iterator[tuple[Section, Row]]:
    """The rows of all sections; what one states of the guide itself goes to the guide's row."""
    for section in found.sections:
        for reader in section.readers:
            for row in reader.read(section, page):
                if row.table == guide.table:
                    guide.put_stated(row.values)
                    continue
                put_heading(row, section)
                page.read.append(row)
                yield section, row


def _guide(page: Page, layout: Layout, title: Title) -> Row:
    """The row of `guides`."""
    guide = Row("guides")
    guide.put("layout", layout.name)
    guide.put("publisher", layout.publisher)
    for name in ("source_url", "published"):
        guide.put(name, getattr(page.document.declared, name))
    guide.put("language", page.document.declared.language or page.language)
    if title.role:
        guide.put("role", title.role, title.role_at)
    guide.put("title", title.text.clean, title.text.span())
    return guide


def _summary(guide: Row, title: Section) -> None:
    paragraphs = [block.text for block in title.blocks if block.text]
    if paragraphs:
        guide.put("summary", title.text, paragraphs[0].span()._replace(end=paragraphs[-1].span().end))

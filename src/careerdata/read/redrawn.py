"""A page that has no form of its own, redrawn: tables that are written as lines, and headings that numbers tell."""

from __future__ import annotations

from careerdata.document.document import Document
from careerdata.read.headings import Headings
from careerdata.read.labels_apart import labels_apart
from careerdata.read.lines_apart import apart
from careerdata.read.numbered_heads import numbered_heads
from careerdata.read.sections.context import Page
from careerdata.read.tables.cards import uncarded
from careerdata.read.tables.flattened import unflattened
from careerdata.read.tables.header_lines import with_header_lines
from careerdata.read.tables.headers_above import with_headers_above
from careerdata.read.tables.stacked import unstacked
from careerdata.read.tables.written import as_rows


def redrawn(document: Document, headings: Headings) -> Page:
    """The page with rows and headings where its lines make such."""
    document.blocks = list(with_header_lines(as_rows(document)))
    document.blocks = unflattened(document)
    document.blocks = with_headers_above(document)
    document.blocks = labels_apart(document)
    document.blocks = apart(document)
    document.blocks = unstacked(document)
    document.blocks = uncarded(document)
    document.blocks = numbered_heads(Page(document), headings)
    return Page(document)

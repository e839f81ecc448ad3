"""Resources that paragraphs or lines begin with the links of, under a heading or a sentence that says they are such."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal

from careerdata.document.block import Block, Link
from careerdata.document.row import Row
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any
from careerdata.read.sections.addresses import host_of, leads_out
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

MIN_LINKED = 2
"""Such lines at least."""
MAX_NAME = 12
"""Words of a link that is a name."""


class Linked(Reader):
    """A row of `resources` a line that begins with a link to another site, where a heading or a line before speaks of such."""

    how: Literal["linked"] = "linked"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        taken = page.read.spans("resources")
        found: list[tuple[Block, Link]] = []
        own = host_of(page.document.declared.source_url or "")
        told = page.topic(section.heading) == "resources"
        for block in section.lines():
            link = _first_link(block)
            if link is None:
                told = told or (block.shape == "line" and bool(_words().find(block.value)))
            elif told and leads_out(link, own) and link.text.span() not in taken:
                found.append((block, link))
        for block, link in found if len(found) >= MIN_LINKED else ():
            row = Row("resources", also=[block.text.span()])
            row.put("kind", "other")
            row.put("name", link.text.clean, link.text.span())
            row.put("url", link.url.strip())
            yield row


def _first_link(block: Block) -> Link | None:
    """The link that a line begins with, where that is a name."""
    link = block.links[0] if block.links and not block.cells else None
    if link is None or link.text.span().start != block.text.span().start or len(link.text.value.split()) > MAX_NAME:
        return None
    return link if any(map(str.isalpha, link.text.value)) else None


@cache
def _words() -> Phrases[Literal["resources"]]:
    """Words for resources: useful websites, further reading."""
    return in_any("resources", lambda language: language.topics.heads.get("resources", ()))

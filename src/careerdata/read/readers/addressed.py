"""Bodies and sites that a page gives with their address on a line of its own, their phone perhaps on another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.patterns import lazy
from careerdata.read.readers.links import ResourceKind
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

MAX_NAME = 12
"""Words of a name."""
_ADDRESS = lazy(r"(?:[^\W\d_]+\s?:\s*)?(?P<url>(?:https?://|www\.)\S+)", re.IGNORECASE)
"""An address and nothing else, a label before it."""


class Addressed(Reader):
    """A row of `resources` an address that stands below a name, which begins the lines up to it."""

    how: Literal["addressed"] = "addressed"
    kind: ResourceKind = "other"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        name: Block | None = None
        taken = page.read.spans("resources")
        for block in section.lines():
            address = address_of(block)
            if address is not None and name is not None and name.text.span() not in taken:
                row = Row("resources", also=[block.text.span()])
                row.put("kind", self.kind)
                row.put("name", name.text.clean, name.text.span())
                if not address["url"].casefold().startswith("www"):
                    row.put("url", address["url"], block.text.span(*address.span("url")))
                yield row
                name = None
            elif address is None and (block.leads or name is None):
                name = block if _is_name(block) else None


def address_of(block: Block) -> re.Match[str] | None:
    """The address that all of a line is."""
    return _ADDRESS.fullmatch(block.value) if block.shape == "line" else None


def _is_name(block: Block) -> bool:
    """Whether a line may be the name of a body or a site."""
    is_line = block.shape == "line" and not block.cells
    return is_line and len(block.value.split()) <= MAX_NAME and block.value[0].isupper() and block.value[-1] not in ".:;?!"

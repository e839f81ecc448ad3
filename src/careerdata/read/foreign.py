"""Pages in a language that there are no words for: next to nothing of them is read."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.block import Block
from careerdata.language.model import languages
from careerdata.language.told import headed_by, name_of
from careerdata.language.topics import OTHER
from careerdata.read.sections.context import Page
from careerdata.read.titles.title import Title

_LONGEST_LABEL = 40
"""Code points of a label before a colon."""


def tell_foreign(page: Page, title: Title) -> None:
    """Note such a language: as the page's words or its head tell it, else as its headings do where no topic of them is known."""
    known = {words.name for words in languages().values()}
    name = name_of(page.language or "")
    names = [name] if name is not None else []
    if page.language is None and not any(page.topic(heading.text) not in (None, OTHER) for heading in page.headings):
        below = (text for block in page.document.blocks for text in _heads(block))
        names = headed_by([*(heading.value for heading in page.headings), *below])
    if names and known.isdisjoint(names):
        page.trouble("unread-language", title.text, f"{' or '.join(names)}, and there are words of {', '.join(sorted(known))}")


def _heads(block: Block) -> Iterator[str]:
    """What a block heads something by: the first row of a table, a label before a colon."""
    if block.header:
        yield from (cell.value for cell in block.cells)
    label, colon, _ = block.value[:_LONGEST_LABEL].partition(":")
    if colon:
        yield label

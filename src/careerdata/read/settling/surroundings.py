"""Where a row stands: its sentence, its block, its section and the headings over it, and what the whole page says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from careerdata.document.document import Block, Document, Span
from careerdata.document.row import Row
from careerdata.language import places
from careerdata.normalize.currencies import CODES
from careerdata.read.sections.section import Section
from careerdata.read.sections.stating import sentences

_SAID = re.compile(r"\((?:in )?([A-Z]{3})\)|\b(?:in|are|is|all|currency|values?|figures?|amounts?):? ([A-Z]{3})\b")
"""A code that a text names apart from an amount: (AUD), all figures in CAD."""
_WRITTEN = re.compile(r"\b([A-Z]{3})[ \u00a0$]{0,2}[0-9]|[0-9][kKmM+]?[ \u00a0]([A-Z]{3})\b")
_TLD = re.compile(r"https?://[^/\s:]{1,250}?\.([a-z]{2,6})(?:[:/]|\Z)", re.IGNORECASE)
_DOMAINS = {"gov": "US", "mil": "US", "uk": "GB"}
_NOT_COUNTRIES = frozenset({"io", "ai", "co", "me", "tv", "cc", "ly", "gg", "eu"})
"""Domains of two letters that anyone uses."""


class Surroundings:
    """What stands around the rows of one page."""

    def __init__(self, document: Document, sections: list[Section]) -> None:
        self.document = document
        self._sections = sections
        self._about: dict[Section, Counter[str]] = {}

    def near(self, section: Section, row: Row) -> Iterator[str]:
        """The sentence that a row was read from, then the whole block, where they are known."""
        spans = [value.span for value in row.values.values() if value.span and value.origin is None]
        if not spans:
            return
        first = min(spans)
        block = self._block(section, first)
        if block is None:
            return
        at = next((n for n in range(len(block.value)) if block.text.span(n, n + 1).start >= first.start), 0)
        for begin, end in sentences(block.text):
            if begin <= at < end:
                yield block.value[begin:end]
        yield block.clean

    def _block(self, section: Section, span: Span) -> Block | None:
        """The block of a section that a span stands in; its heading is none."""
        blocks = [block for block in section.blocks if block.text]
        index = bisect_right([block.text.span().start for block in blocks], span.start) - 1
        block = blocks[index] if index >= 0 else None
        return block if block is not None and span.start < block.text.span().end else None

    def headings(self, section: Section) -> Iterator[str]:
        """The headings over a section's text, the nearest first, the page's title last."""
        at: Section | None = section
        while at is not None:
            yield at.heading.clean
            at = at.parent
        if self.document.declared.title:
            yield self.document.declared.title

    @cached_property
    def text(self) -> str:
        """All text of the guide."""
        return "\n".join(f"{section.heading.clean}\n{section.text}" for section in self._sections)

    def about(self, section: Section) -> Counter[str]:
        """How often a section's own text names each country."""
        found = self._about.get(section)
        if found is None:
            found = self._about[section] = places.about(section.text)
        return found

    @cached_property
    def page_about(self) -> Counter[str]:
        """How often the whole page names each country."""
        return places.about(self.text)

    @cached_property
    def said(self) -> frozenset[str]:
        """Currencies that the page names as that of its figures."""
        return said_codes(self.text)

    @cached_property
    def written_apart(self) -> frozenset[str]:
        """Currencies whose code the page writes beside amounts: a bare sign is none of them."""
        return frozenset(code for match in _WRITTEN.finditer(self.text) for code in match.groups() if code in CODES)

    @cached_property
    def domain(self) -> str | None:
        """The country of the page's address."""
        match = _TLD.match(self.document.declared.source_url or "")
        ending = match[1].lower() if match else ""
        if ending in _NOT_COUNTRIES:
            return None
        return _DOMAINS.get(ending, ending.upper() if len(ending) == len("uk") else None)

    @cached_property
    def tag(self) -> str | None:
        """The country of the page's language tag (`en-GB`)."""
        _, _, region = (self.document.declared.language or "").replace("_", "-").partition("-")
        return region.upper() if len(region) == len("GB") and region.isalpha() else None


def said_codes(text: str) -> frozenset[str]:
    """Currencies that a text names apart from any amount."""
    return frozenset(code for match in _SAID.finditer(text) for code in match.groups() if code in CODES)

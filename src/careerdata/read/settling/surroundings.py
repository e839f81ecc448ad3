"""Where a row stands: its sentence, its block, its section and the headings over it, and what the whole page says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from careerdata.document.document import Document
from careerdata.document.row import Row
from careerdata.language import places
from careerdata.language.sentences import sentences
from careerdata.language.tellers import all_figures
from careerdata.normalize.currencies import CODES
from careerdata.patterns import lazy
from careerdata.read.sections.section import Section
from careerdata.read.settling.money_named import currencies_named
from careerdata.read.settling.telling import Telling

_WRITTEN = lazy(r"\b([A-Z]{3})[ \u00a0$]{0,2}[0-9]|[0-9][kKmM+]?[ \u00a0]([A-Z]{3})\b")
_TLD = lazy(r"https?://[^/\s:]{1,250}?\.([a-z]{2,6})(?:[:/]|\Z)", re.IGNORECASE)
_DOMAINS = {"gov": "US", "mil": "US", "uk": "GB"}
_NOT_COUNTRIES = frozenset({"io", "ai", "co", "me", "tv", "cc", "ly", "gg", "eu"})
"""Domains of two letters that anyone uses."""


class Named(NamedTuple):
    """What a text names."""

    currencies: frozenset[str]
    """Codes that stand apart from any amount."""
    countries: Counter[str]
    """How often it names each."""


class Surroundings:
    """What stands around the rows of one page. What is worked out of a text is kept: many rows stand in the same."""

    def __init__(self, document: Document, sections: list[Section]) -> None:
        self.document = document
        self._sections = sections
        self._named: dict[str, Named] = {}
        self._told: dict[Section, list[Telling]] = {}
        self._over: dict[Section, tuple[str, ...]] = {}
        self._notes: dict[Section, tuple[str, ...]] = {}

    def near(self, section: Section, row: Row, *, closely: bool = False) -> Iterator[str]:
        """The sentence that a row was read from, then the whole block, where they are known. A heading is no block.

        `closely`: before them the clause of its first sum.
        """
        stated = [value for value in row.values.values() if value.span and value.origin is None]
        sums = [value for value in stated if isinstance(value.value, float)]
        # The currency of a sum may stand in the head of its column, beside what other columns are headed.
        spans = [value.span for value in sums or stated if value.span]
        if not spans:
            return
        offset = min(spans).start
        told = self._told.get(section)
        if told is None:
            told = self._told[section] = [Telling(block) for block in section.lines()]
        index = bisect_right(told, offset, key=lambda one: one.start) - 1
        if index >= 0 and offset < told[index].end:
            yield from told[index].around(offset, closely=closely)

    def notes(self, section: Section) -> tuple[str, ...]:
        """The sentences of a section, else of one that it is under, that speak of all its figures: `All salaries are monthly`."""
        found = self._notes.get(section)
        if found is None:
            lines = [line for line in section.text.splitlines() if all_figures().find(line)]
            said = (line[begin:end] for line in lines for begin, end in sentences(line))
            found = tuple(one for one in said if all_figures().find(one))
            if not found and section.parent is not None:
                found = self.notes(section.parent)
            self._notes[section] = found
        return found

    def headings(self, section: Section) -> tuple[str, ...]:
        """The headings over a section's text, the nearest first, the page's title last."""
        over = self._over.get(section)
        if over is None:
            above = self.headings(section.parent) if section.parent else tuple(filter(None, [self.document.declared.title]))
            over = self._over[section] = (section.heading.clean, *above)
        return over

    def named(self, text: str) -> Named:
        """The currencies and the countries that a text names."""
        found = self._named.get(text)
        if found is None:
            found = self._named[text] = Named(currencies_named(text), places.about(text))
        return found

    @cached_property
    def text(self) -> str:
        """All text of the guide."""
        return "\n".join(f"{section.heading.clean}\n{section.text}" for section in self._sections)

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

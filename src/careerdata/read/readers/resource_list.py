"""A list of resources: books, sites, bodies, each by its link or its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Literal

from careerdata.document.block import Link
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.joining import conjunction
from careerdata.patterns import lazy
from careerdata.read.lists.entries import entries
from careerdata.read.lists.entry import Entry
from careerdata.read.lists.names import is_list, listed
from careerdata.read.lists.works import title_of_work, without_author
from careerdata.read.readers.addressed import address_of
from careerdata.read.readers.links import ResourceKind
from careerdata.read.sections.addresses import host_of, leads_out
from careerdata.read.sections.bracketed import acronym_behind, without_acronym
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

LONGEST = 12
"""Most words of a name: an item of more is a sentence about resources."""
_GROUPS = frozenset({"programs", "resources", "organizations"})
"""Topics of labels that say what kind of resources they list: `Books: ...`."""
_QUOTED = lazy(r"[\"\u201c\u2018](?P<name>[^\"\u201d\u2019]+)[\"\u201d\u2019]")
"""A title in quotes: who wrote it may stand behind."""


class ResourceList(Reader):
    """Each entry is a resource; one that only leads to another page of the same site is none."""

    how: Literal["resource_list"] = "resource_list"
    lists_in_a_line: ClassVar[bool] = True
    kind: ResourceKind = "other"
    linked: bool = False
    """Only entries that begin with a link."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        own = host_of(page.document.declared.source_url or "")
        if any(address_of(block) is not None for block in section.lines()):
            return  # its lines are of several to each
        for entry in entries(section, page, flat=True):
            link = next((link for link in entry.block.links if _within(link.text, entry.text)), None)
            if link is not None and not leads_out(link, own):
                continue
            if link is None and _is_credit(entry):
                continue
            if self.linked and (link is None or link.text.span().start > entry.text.span().start):
                continue
            if link is None and entry.details is not None and is_list(entry.details) and page.topic(entry.name) in _GROUPS:
                entries_of = [entry._replace(name=piece, text=piece) for piece in listed(entry.details)]
                yield from filter(None, (self._row(one, None) for one in entries_of))
                continue
            work = (title_of_work(entry.text, page.document.raw) or without_author(entry.name)) if link is None else entry.name
            for one in _listed_links(entry, link) if link is not None else [None]:
                row = self._row(entry._replace(name=work), one) if one is None or leads_out(one, own) else None
                if row is not None:
                    yield row

    def _row(self, entry: Entry, link: Link | None) -> Row | None:
        name = _named_before(entry, link) or link.text if link is not None else entry.name
        row = Row("resources")
        row.put("kind", self.kind)
        name = without_acronym(name, row)
        behind = acronym_behind(entry.text, entry.text.value.find(name.value) + len(name.value)) if link is not None else None
        if behind is not None:
            row.put("acronym", entry.text.value[slice(*behind)], entry.text.span(*behind))
        quoted = _QUOTED.match(name.value)
        name = name.cut(*quoted.span("name")) if quoted else name
        if not any(map(str.isalpha, name.value)) or len(name.value.split()) > LONGEST:
            return None
        row.put("name", name.clean, name.span())
        if link is not None:
            row.put("url", link.url.strip())
        row.also.append(entry.text.span())
        return row


def _is_credit(entry: Entry) -> bool:
    """Whether an entry is one of names that only strokes part on their line: so a picture says whose it is."""
    line = entry.block
    is_piece = line.shape == "line" and not line.cells and entry.text.value != line.value
    return is_piece and " / " in line.value and "," not in line.value


def _named_before(entry: Entry, link: Link) -> Text | None:
    """The name that an entry gives before a link in brackets: `Guild of Potters ([website](...))`."""
    begin = entry.text.value.rfind("(", 0, link.text.span().start - entry.text.span().start)
    at = entry.text.value.find(link.text.value, begin)
    if begin < 1 or entry.text.value[begin + 1 : at].strip():
        return None
    return entry.text.cut(0, len(entry.text.value[:begin].rstrip(" :-\u2013\u2014")))


def _listed_links(entry: Entry, first: Link) -> list[Link]:
    """The links of an entry that lists several, nothing but commas or an `and` between them."""
    found, links, value = [first], entry.block.links, entry.text.value
    end = value.find(first.text.value) + len(first.text.value)
    for link in links[links.index(first) + 1 :]:
        start = value.find(link.text.value, end)
        if start < 0 or not _between().fullmatch(value, end, start):
            break
        found.append(link)
        end = start + len(link.text.value)
    return found


@cache
def _between() -> re.Pattern[str]:
    """What parts links that are listed."""
    return re.compile(rf"\s*(?:[,;|/\u00b7\u2022]\s*)?(?:(?:{conjunction()}|&)\s+)?")


def _within(inner: Text, outer: Text) -> bool:
    start, end = outer.span()
    return bool(inner) and start <= inner.span().start < end

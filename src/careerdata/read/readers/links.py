"""Links as resources: each address with the words it is linked by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal
from urllib.parse import urljoin, urlsplit

from careerdata.document.block import Block, Link
from careerdata.document.row import Row
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

ResourceKind = Literal["organization", "toolkit", "platform", "conference", "other"]
_ACRONYM = lazy(r"\s*\((?P<acronym>[A-Z][A-Za-z&.-]{1,11})\)")


class Links(Reader):
    """Each link to a page of the web is a resource, once a guide."""

    how: Literal["links"] = "links"
    prose: ClassVar[bool] = True
    kind: ResourceKind = "organization"
    hosts: dict[str, ResourceKind] = {}
    """Kind of what stands at a host, or below it (`www.` is below)."""
    heading: bool = False
    """The section is about one resource, which its heading names; its first link leads there."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        seen = page.read.gathered("resources", _identities)
        for block in section.lines():
            for link in block.links:
                row = self._row(block, link, page)
                if row is not None and self.heading:
                    yield _named_by(section, row)
                    return
                if row is not None and _identity(row) not in seen:
                    seen.add(_identity(row))
                    yield row

    def _row(self, block: Block, link: Link, page: Page) -> Row | None:
        try:
            url = urljoin(page.document.declared.source_url or "", link.url.strip())
            parts = urlsplit(url)
        except ValueError:  # an address that no browser would follow either
            return None
        if link.url.startswith("#") or parts.scheme not in ("http", "https") or not link.text:
            return None
        row = Row("resources")
        row.put("kind", self._kind(parts.hostname or ""))
        row.put("name", link.text.clean, link.text.span())
        row.put("url", url)
        at = block.value.find(link.text.value)
        acronym = _ACRONYM.match(block.value, at + len(link.text.value)) if at >= 0 else None
        if acronym is not None and acronym["acronym"].upper() != "PDF":
            row.put("acronym", acronym["acronym"], block.text.span(*acronym.span("acronym")))
        row.also.append(block.text.span())
        return row

    def _kind(self, host: str) -> ResourceKind:
        return next((kind for name, kind in self.hosts.items() if host == name or host.endswith(f".{name}")), self.kind)


def _named_by(section: Section, row: Row) -> Row:
    """The resource by the name and acronym that the section's heading gives it."""
    heading = section.heading
    named = Row(row.table, also=row.also)
    acronym = _ACRONYM.search(heading.value)
    name = heading.cut(0, acronym.start()) if acronym is not None else heading
    named.put("name", name.clean, name.span())
    if acronym is not None:
        named.put("acronym", acronym["acronym"], heading.span(*acronym.span("acronym")))
    for field in ("kind", "url"):
        named.put(field, *row.values[field])
    return named


def _identities(row: Row) -> Iterator[tuple[object, object]]:
    yield _identity(row)


def _identity(row: Row) -> tuple[object, object]:
    url = row.values.get("url")
    return row.values["name"].value, url.value if url else None

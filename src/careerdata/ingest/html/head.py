"""What a page declares about itself in its head."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from careerdata.document.parsed import Declared
from careerdata.document.text import squeeze

Attribute = Callable[[str], str | None]
"""Gives an attribute of a tag by its name, None where it has none."""

_DATES = (
    "article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified", "datemodified",
    "article:published_time", "dcterms.issued", "dcterms.date", "dc.date", "dc.date.issued", "datepublished", "date",
)  # fmt: skip
"""Names under which pages give their date, the last change before the first publication."""


class Head:
    """Collects what the tags of a head say; `declared` gives the sum."""

    def __init__(self) -> None:
        self._title: list[str] = []
        self._dates: dict[str, str] = {}
        self._canonical: str | None = None
        self._address: str | None = None
        self._shared_as: str | None = None
        self._description: str | None = None
        self._language: str | None = None

    def html(self, attribute: Attribute) -> None:
        """A start tag `<html>`."""
        self._language = self._language or _stated(attribute("lang"))

    def link(self, attribute: Attribute) -> None:
        """A tag `<link>`."""
        if "canonical" in (attribute("rel") or "").lower().split():
            self._canonical = self._canonical or _stated(attribute("href"))

    def meta(self, attribute: Attribute) -> None:
        """A tag `<meta>`."""
        name = (attribute("property") or attribute("name") or attribute("itemprop") or attribute("http-equiv") or "").lower()
        content = attribute("content") or ""
        if name == "og:url":
            self._address = self._address or _stated(content)
        elif name == "og:title":
            self._shared_as = self._shared_as or _stated(content)
        elif name in ("description", "og:description"):
            self._description = self._description or _stated(content)
        elif name in _DATES:
            self._dates.setdefault(name, content)

    def title(self, text: str) -> None:
        """Text of the tag `<title>`, in one or several pieces."""
        self._title.append(text)

    def declared(self) -> Declared:
        """All that was said; a date as `2025-08-28`, or None where it is given in another form."""
        dates = (declared_date(self._dates[name]) for name in _DATES if name in self._dates)
        return Declared(
            title=_stated("".join(self._title)) or self._shared_as,
            description=self._description,
            source_url=self._canonical or self._address,
            published=next((day for day in dates if day), None),
            language=self._language,
        )


def declared_date(text: str) -> str | None:
    """The date that a text in the form of ISO 8601 begins with, as `2025-08-28`."""
    try:
        return date.fromisoformat(text.strip()[:10]).isoformat()
    except ValueError:
        return None


def _stated(text: str | None) -> str | None:
    return squeeze(text or "") or None

"""A list of certificates or licences: each entry with its acronym and who awards it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.english.credentials import ISSUER, LICENCE
from careerdata.read.lists.entries import Entry, entries
from careerdata.read.readers.credential_row import Kind
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

LONGEST = 14
"""Most words of a name: an item of more is advice."""
_BRACKET = re.compile(r"\s*\((?P<inner>[^()]*)\)")
_ACRONYM = re.compile(r"[A-Z][A-Za-z0-9+&/-]{0,8}[A-Z0-9+]")
"""Initials have two capitals or more: `CMA`, `NCLEX-RN`, `PgMP`."""


class CredentialList(Reader):
    """Each entry names a certificate or a licence; a bracket that is no acronym says more of it."""

    how: Literal["credential_list"] = "credential_list"
    lists_in_a_line: ClassVar[bool] = True
    kind: Kind = "certification"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for entry in entries(section, page, flat=True):
            if len(entry.name.value.split()) <= LONGEST and any(map(str.isalpha, entry.name.value)):
                yield self._row(entry)

    def _row(self, entry: Entry) -> Row:
        row = Row("education")
        name = entry.name
        row.put("kind", "license" if LICENCE.search(name.value) else self.kind)
        row.put("credential", "certificate")
        issuer = ISSUER.search(name.value)
        if issuer is not None and issuer.start():
            row.put("issuer", issuer["issuer"], name.span(*issuer.span("issuer")))
            name = name.cut(0, issuer.start())
        name = _without_brackets(row, name)
        if entry.details and (by := ISSUER.match(f" {entry.details.value}")):
            begin, end = by.span("issuer")
            row.put("issuer", by["issuer"], entry.details.span(begin - 1, end - 1))
        row.put("name", name.clean, name.span())
        row.also.append(entry.text.span())
        return row


def _without_brackets(row: Row, name: Text) -> Text:
    """A name up to its first bracket, whose acronym goes to the row; whole where a bracket is not at its end."""
    bracket = _BRACKET.search(name.value)
    if bracket is None or not bracket.start():
        return name
    if _ACRONYM.fullmatch(bracket["inner"]):
        row.put("acronym", bracket["inner"], name.span(*bracket.span("inner")))
    return name.cut(0, bracket.start())

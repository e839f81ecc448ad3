"""A list of certificates or licences: each entry with its acronym and who awards it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.acronyms import WRITTEN, is_body, may_abbreviate
from careerdata.language.english.credentials import ISSUER, LICENCE
from careerdata.language.pay_words import subject_ends
from careerdata.patterns import lazy
from careerdata.read.lists.entries import entries
from careerdata.read.lists.entry import Entry
from careerdata.read.lists.names import without_brackets
from careerdata.read.lists.wording import says_none
from careerdata.read.readers.credential_row import Kind
from careerdata.read.sections.bracketed import body_end
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

MAX_RANK = 2
"""Words of a rank behind the name of a certificate."""
LONGEST = 14
"""Most words of a name: an item of more is advice."""
_BRACKET = lazy(r"\s*\((?P<inner>[^()]*)\)")
_ACRONYM = lazy(WRITTEN)
_BODY = lazy(r",\s+(?:the\s+)?(?P<body>[A-Z])")
"""What stands behind a name and its acronym: who awards it."""


class CredentialList(Reader):
    """Each entry names a certificate or a licence; a bracket that is no acronym says more of it."""

    how: Literal["credential_list"] = "credential_list"
    lists_in_a_line: ClassVar[bool] = True
    kind: Kind = "certification"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        found = list(entries(section, page, flat=True))
        begins = Counter(entry.name.clean for entry in found)
        whole = (
            entry._replace(name=entry.text, details=None) if _is_whole(entry, begins[entry.name.clean]) else entry
            for entry in found
        )
        for entry in whole:
            if _is_name(entry.name.value):
                yield self._row(entry)

    def _row(self, entry: Entry) -> Row:
        row = Row("education")
        name = entry.name
        row.put("kind", "license" if LICENCE.search(name.value) else self.kind)
        row.put("credential", "certificate")
        issuer = ISSUER.search(name.value)
        if issuer is not None and issuer.start():
            _put_issuer(row, name, *issuer.span("issuer"))
            name = name.cut(0, issuer.start())
        name = _without_brackets(row, name)
        if entry.details and (by := ISSUER.match(f" {entry.details.value}")):
            begin, end = by.span("issuer")
            _put_issuer(row, entry.details, begin - 1, end - 1)
        row.put("name", name.clean, name.span())
        row.also.append(entry.text.span())
        return row


def _is_name(value: str) -> bool:
    """Whether an entry names a certificate, and does not say something of such or that there is none."""
    words = without_brackets(value)
    is_short = len(value.split()) <= LONGEST and any(map(str.isalpha, value))
    return is_short and not says_none(words) and not any(words[said.start].islower() for said in subject_ends().find(words))


def _is_whole(entry: Entry, times: int) -> bool:
    """Whether what stands behind a dash or a colon is part of the name: others begin so, too, or it is a rank of one word or two.

    `Microsoft Certified: Azure Fundamentals`, `AWS Certified Developer - Associate`.
    """
    behind = entry.details.value.split() if entry.details is not None else []
    ranked = len(behind) <= MAX_RANK and all(word[:1].isupper() for word in behind)
    return bool(behind) and (times > 1 or ranked)


def _without_brackets(row: Row, name: Text) -> Text:
    """A name up to its first bracket, whose acronym goes to the row; whole where a bracket is not at its end."""
    bracket = _BRACKET.search(name.value)
    if bracket is None or not bracket.start():
        return name
    acronym = bracket["inner"]
    if _ACRONYM.fullmatch(acronym):
        if not may_abbreviate(name.value[: bracket.start()], acronym):
            return name
        row.put("acronym", acronym, name.span(*bracket.span("inner")))
    body = _BODY.match(name.value, bracket.end())
    if body is not None and "issuer" not in row.values:
        begin = body.start("body")
        end = body_end(name.value, begin, begin)
        if end > begin or is_body(name.value[begin:]):
            _put_issuer(row, name, begin, end if end > begin else len(name.value))
    return name.cut(0, bracket.start())


def _put_issuer(row: Row, text: Text, begin: int, end: int) -> None:
    """State who awards it, up to the end of a name that holds commas."""
    issuer = text.cut(begin, body_end(text.value, begin, end))
    row.put("issuer", issuer.clean, issuer.span())

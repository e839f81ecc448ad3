"""Certifications in running text, each with its acronym and who awards it. English only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import proper_names
from careerdata.language.english import certifications as english
from careerdata.language.sentences import sentences
from careerdata.read.sections.bracketed import body_end
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

REACH = 60
"""Characters looked at before a name for the words that make it the name of who awards the certifications."""


class Certifications(Reader):
    """`Certifications such as <Name> (<ACRONYM>) ... from ... <Issuer> (<ACRONYM>)`."""

    how: Literal["certifications"] = "certifications"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            for begin, end in sentences(block.text.value):
                yield from self._sentence(block.text, begin, end)

    def _sentence(self, text: Text, begin: int, end: int) -> Iterator[Row]:
        certifications: list[Row] = []
        for named in proper_names.with_acronyms(text.value, begin, end):
            name = text.cut(named.start, named.end)
            if english.AWARDS.search(text.value, max(begin, named.start - REACH), named.start) and certifications:
                for row in certifications:
                    row.put("issuer", name.clean, name.span())
            elif english.CERTIFIED.search(name.value):
                row = Row("education")
                row.put("kind", "certification")
                row.put("name", name.clean, name.span())
                row.put("acronym", named.acronym, text.span(named.acronym_start, named.acronym_end))
                row.put("credential", "certificate")
                issuer = english.ISSUER.match(text.value, named.acronym_end + 1, end)
                if issuer is not None:
                    begins = issuer.start("issuer")
                    awards = text.cut(begins, body_end(text.value, begins, _issuer_end(text.value, issuer)))
                    row.put("issuer", awards.clean, awards.span())
                certifications.append(row)
        yield from certifications


def _issuer_end(value: str, issuer: re.Match[str]) -> int:
    """Where the name of who awards a certification ends: before the next certification that "and" joins to it."""
    joined = value.rfind(" and ", *issuer.span("issuer"))
    if joined >= 0 and english.CERTIFIED.search(value[joined + len(" and ") : issuer.end("issuer")]):
        return joined
    return issuer.end("issuer")

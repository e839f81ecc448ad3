"""The guide itself."""

from __future__ import annotations

from typing import Annotated, ClassVar

from careerdata.records.base import Count, Record, Stands, Text, Whereabouts, column, optional

Lines = Annotated[Count, Stands()]


class Guide(Record):
    """One career guide: the role it is about, and what became of each of its non-blank lines."""

    table_name: ClassVar[str] = "guides"
    noun: ClassVar[str] = "guide"

    role: Text | None = optional("The role the guide is about; null where it is about several", example="Data Analyst")
    title: Text = column("Title of the page as a reader sees it", example="Data Analyst Career Guide")
    summary: Text | None = optional("Opening text before the first section")
    layout: Text = column("Layout the guide was read by", example="himalayas")
    publisher: Text | None = optional("Who publishes the page, as its layout says", example="US Bureau of Labor Statistics")
    source_url: Text | None = optional(
        "Address the page names as its own", example="https://www.bls.gov/ooh/math/data-scientists.htm"
    )
    published: Text | None = optional("Date the page gives as its last change, ISO 8601", example="2025-08-28")
    language: Text | None = optional("Language of the page, BCP 47: as it declares, else as its words tell", example="en")
    sha256: Whereabouts = column("SHA-256 of the file's bytes, hexadecimal", example="9f86d081884c7d65")
    lines: Lines = column("Non-blank lines", unit="lines", example=280)
    lines_used: Lines = column(
        "Lines a record, a heading or running text of a known section comes from", unit="lines", example=270
    )
    lines_boilerplate: Lines = column("Lines the layout names as furniture", unit="lines", example=10)
    lines_unused: Lines = column("Lines nothing was read from", unit="lines", example=0)

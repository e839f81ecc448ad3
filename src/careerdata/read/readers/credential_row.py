"""The row of a credential by its name, and what makes two of them one."""

from __future__ import annotations

from typing import Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.english import credentials as english
from careerdata.read.sections.bracketed import body_end

Kind = Literal["certification", "license"]
Found = tuple[int, int, Row]
"""Where a credential is named, and its row."""


def credential_row(text: Text, start: int, stop: int, end: int, kind: Kind) -> Found:
    """The row of a name: an acronym in brackets, or what an acronym stands for, then who awards it."""
    row = Row("education")
    row.put("kind", kind)
    row.put("credential", "certificate")
    name = text.cut(start, stop)
    acronym = english.ACRONYM.match(text.value, stop, end)
    meaning = english.MEANING.match(text.value, stop, end) if name.value.isupper() else None
    if acronym is not None:
        row.put("acronym", acronym["acronym"], text.span(*acronym.span("acronym")))
        stop = acronym.end()
    elif meaning is not None:
        row.put("acronym", name.clean, name.span())
        name = text.cut(*meaning.span("meaning"))
        stop = meaning.end()
    row.put("name", name.clean, name.span())
    issuer = english.ISSUER.match(text.value, stop, end)
    if issuer is not None:
        begin = issuer.start("issuer")
        awards = text.cut(begin, body_end(text.value, begin, issuer.end("issuer")))
        row.put("issuer", awards.clean, awards.span())
    return start, stop, row


def identity(row: Row) -> str:
    """What makes two mentions one credential: its acronym, else its name less the noun."""
    value = row.values.get("acronym") or row.values["name"]
    words = str(value.value).casefold()
    return english.NOUN_ENDS.sub("", words) or words

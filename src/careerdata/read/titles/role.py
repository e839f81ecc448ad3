"""The role that a title names: without the words of every guide's title, a site's name, a number, a year."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.language.titles import Titles
from careerdata.patterns import lazy
from careerdata.read.sections.adorned import unadorned
from careerdata.read.templates.compiler import compile_template
from careerdata.read.templates.masked import Masked
from careerdata.read.titles.parts import of_one, parts_of, statements_of

Evidence = Callable[[str], bool]
"""Whether the page speaks of some words elsewhere than in its title."""
MAX_TITLE = 160
"""Longest title (code points) in which a role is looked for: a paragraph names none."""
LONGEST_ROLE = 8
"""Most words of a role."""
_BRACKETS = lazy(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*$")
_GRADE = lazy(r"\s+[A-Z]{1,4}-?\d{1,2}$")
"""A grade behind a role: GS-15, L3."""
_PLACE = lazy(r"\s+in\s+(?P<where>.{2,40})$")
_EDGES = ' \t,;:|.-\u2013\u2014\u00a0"\u201c\u201d'


class _Piece(NamedTuple):
    """A part of a title, less the words around a role."""

    text: Text
    is_stripped: bool
    """Words of a guide's title stood around it."""
    is_field: bool
    """One of them names a field."""


def role_in(title: Text, titles: Titles, speaks_of: Evidence) -> Text | None:
    """The role a title names, by the words of its language; None where it names none, or several."""
    if len(title.value) > MAX_TITLE:
        return None
    found = _role(title, titles, speaks_of)
    return found if found and any(map(str.isalpha, found.value)) and len(found.value.split()) <= LONGEST_ROLE else None


def _role(title: Text, titles: Titles, speaks_of: Evidence) -> Text | None:
    text = unadorned(title)
    formed = _formed(text, titles)
    if formed is not None:
        return formed
    parts = [_bare(part, titles) for part in statements_of(text, titles)]
    pieces = [piece for piece in parts if piece.text]
    if len(pieces) < len(parts):  # one part says that this is a guide, so that another says of whom
        pieces = [piece._replace(is_stripped=True) for piece in pieces]
    pieces = [piece._replace(text=of_one(piece.text, titles)) for piece in pieces]
    best = next((piece for piece in pieces if titles.names_a_role(piece.text.value)), next(iter(pieces), None))
    return best.text if best is not None and _is_the_role(best, titles, speaks_of) else None


def _formed(text: Text, titles: Titles) -> Text | None:
    """The role in a title of one of the forms that titles have."""
    for form in titles.forms:
        slots = compile_template(form).match(Masked.of(text, []))
        if slots:
            return _bare(slots[0].text, titles).text
    return None


def is_of_a_role(line: Text, titles: Titles) -> bool:
    """Whether a line names who does a job, perhaps as a guide's title does: `Beekeeper Career Guide`."""
    return titles.is_of_a_role(line.value) or any(
        titles.names_a_role(_bare(part, titles).text.value) for part in parts_of(line, titles)
    )


def _is_the_role(piece: _Piece, titles: Titles, speaks_of: Evidence) -> bool:
    value = piece.text.value
    if titles.is_clause(value):
        return False  # `Trades that pay` is about what pays
    if not titles.names_a_role(titles.for_whom.split(value)[0]) and titles.for_whom.search(value):
        return False  # `Paths for scientists` is about the paths
    if titles.names_a_role(value):
        several = [part for part in titles.join.split(value) if titles.names_a_role(part)]
        if len(several) > 1:
            return False
        return piece.is_stripped or not titles.is_plural(value) or speaks_of(value)
    return not piece.is_field and (piece.is_stripped or speaks_of(value))


def _bare(part: Text, titles: Titles) -> _Piece:
    """A part of a title without what is no role: `Your 2024 Beekeeper Career Guide (UK)` is Beekeeper."""
    is_stripped = is_field = False
    while part:
        value = part.value
        before = titles.at_start.match(value)
        after = titles.at_end.search(value) if not _BRACKETS.search(value) else None
        if before is not None and before.end():
            is_field = is_field or not titles.fields_in.isdisjoint(before[0].casefold().split())
            part, is_stripped = part.cut(before.end()), True
        elif after is not None:
            is_field = is_field or after["word"].casefold() in titles.fields_in
            part, is_stripped = part.cut(0, after.start()), True
        elif (end := _end(value, titles)) < len(value):
            part = part.cut(0, end)
        else:
            break
    return _Piece(_trimmed(part, is_stripped), is_stripped, is_field)


def _end(value: str, titles: Titles) -> int:
    """Where a role ends before an ending for people of all genders, a bracket, a grade or a country."""
    for ending in titles.gendered.finditer(value):
        if ending.end() == len(value):
            return ending.start()
    for pattern in (_BRACKETS, _GRADE, _PLACE):
        found = pattern.search(value)
        if found is not None and found.start() and (pattern is not _PLACE or countries.scan(found["where"])):
            return found.start()
    return len(value.rstrip(_EDGES))


def _trimmed(text: Text, is_stripped: bool) -> Text:
    """A role without marks around it, nor the `'s` that a word behind it calls for."""
    begin, end = len(text.value) - len(text.value.lstrip(_EDGES)), len(text.value.rstrip(_EDGES))
    if is_stripped and text.value[:end].endswith(("'s", "\u2019s")):
        end -= len("'s")
    return text.cut(begin, max(begin, end))

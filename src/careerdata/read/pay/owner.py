"""Whose pay a sum in running text is: what its label, its bracket or its sentence names, else what stands over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careerdata.document.text import Text
from careerdata.read.ladders.experience import years_alone
from careerdata.read.ladders.grade import is_grade
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.another import another_in, role_over
from careerdata.read.pay.clause import are_places
from careerdata.read.pay.labels import phrase_behind, pieces_of
from careerdata.read.pay.listed import listed_over
from careerdata.read.pay.named_by import named_by
from careerdata.read.pay.noted import for_whom, noted
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.prepositions import after
from careerdata.read.pay.remarks import is_kind, is_remark, pointed_at
from careerdata.read.pay.rung import is_rung
from careerdata.read.pay.stage import stage_in
from careerdata.read.pay.stating import of_the_role
from careerdata.read.pay.subject import employed_in, subject_of
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.owners import Owners, Rung, rung_of
from careerdata.read.tables.place import (
    place_over,
)
from careerdata.read.tables.place_at import place_at

PARTS = 2
"""Parts of a heading that is a grade and its title."""


def owner_of(passage: Passage, names: Sequence[Text], over: Sequence[Heading], labels: int, page: Page) -> Owners:
    """Whose pay a sum is; `names`: the labels before it on its line; of what stands over it so many are labels, not headings.

    A label that says only that it is pay (`Compensation:`) is of whom the label over it names.
    """
    owners = Owners()
    names = [name for name in names if not is_remark(name, passage, page) and not (len(names) > 1 and is_kind(name))]
    for name in names:
        owners = named_by(owners, name, over, page, placed=are_places(passage, over[: labels + 1]))
    owners = replace(owners, rung=of_the_role(owners.rung, names, page))
    if passage.note is not None:
        owners = noted(owners, passage.note, over, page, alone=not names)
    owners = _spoken_of(owners, passage, names, page)
    if owners.rung is None and owners.name is None and not names:
        owners = replace(owners, name=for_whom(passage, page))
    if owners.rung is None and owners.name is None and not names and (stage := stage_in(passage, page)) is not None:
        owners = replace(
            owners, rung=Rung(stage, years=(years := heading_of(stage, page).years), years_in=stage if years else None)
        )
    if (names and owners == Owners()) or (owners.rung is not None and owners.name is None):
        for label in over[:labels]:
            if owners.rung is None or not label.says("owner"):
                owners = named_by(owners, label.cell, over, page)
    owners = _at_rung(owners, next(_rungs_over(over, page), None), page)
    if owners.name is None:
        below = over if owners.rung is None else [one for one in over if _may_name(one, owners.rung.title, page)]
        owners = replace(owners, name=role_over(below, page))
    if owners == Owners() and not names:
        owners = listed_over(over, page) if (pointed := pointed_at(passage, over, page)) is None else Owners(name=pointed)
    place = place_over(over, page.role) if owners.place is None else None
    return owners if place is None else replace(owners, place=place)


def _at_rung(owners: Owners, above: Rung | None, page: Page) -> Owners:
    """The owner at the level that stands over it; years alone under one with a name are those of whom that pays so."""
    if owners.rung is None:
        return replace(owners, rung=above)
    is_step = years_alone(owners.rung.title, page) is not None and above is not None and years_alone(above.title, page) is None
    return replace(owners, rung=above, case=owners.rung.title) if is_step else owners


def _may_name(over: Heading, rung: Text, page: Page) -> bool:
    """Whether what stands over a level may name whose it is: it is none itself, unless it names a job and the level does not."""
    if _holds(over.cell, rung):
        return False
    return not is_rung(over, page) or (names_a_role(over.cell.value) and not names_a_role(rung.value))


def _holds(text: Text, piece: Text) -> bool:
    """Whether a piece was cut out of a text."""
    around, inside = text.span(), piece.span()
    return around.start <= inside.start and inside.end <= around.end


def _spoken_of(owners: Owners, passage: Passage, names: Sequence[Text], page: Page) -> Owners:
    """The owner with what the words of the sum's sentence name, beside the labels before it."""
    if not names:
        owners = subject_of(owners, passage, page)
        if passage.within is not None and owners == Owners():
            return Owners(name=passage.within, scope="industry")
        if passage.note is not None and owners.place is None:
            behind = phrase_behind(passage.text, passage.note_end, passage.end)
            owners = replace(owners, place=place_at(behind) if behind is not None else None)
    elif passage.spoken and owners == Owners(place=owners.place):
        begin = passage.text.value.find(names[-1].value, passage.begin) + len(names[-1].value) + 1
        if len(names[-1].value) < begin < passage.figure.start:  # else the name is that of the sum before
            owners = subject_of(owners, replace(passage, begin=begin), page)
        if owners == Owners():
            owners = replace(owners, name=another_in([], passage, page))
    return employed_in(passage, page) if passage.spoken and owners == Owners() else owners


def _rungs_over(over: Sequence[Heading], page: Page) -> Iterator[Rung]:
    """The levels that what stands over a sum names, whole or in a part: `Band 5 – Junior Physiotherapist`."""
    for heading in over:
        if is_rung(heading, page):
            yield rung_of(_at_level(heading, page), page)
            continue
        parts = [part for part, _ in pieces_of(heading.cell, 0, len(heading.cell.value))]
        named = [part for part in parts if len(parts) == PARTS and is_rung(heading_of(part, page), page)]
        if named and not heading.pay:
            yield rung_of(heading.cell if is_grade(parts[0].value) else named[-1], page)


def _at_level(heading: Heading, page: Page) -> Text:
    """The words of a heading that name its level: `Freshers` of "Entry Paths for Freshers"."""
    pieces = after(heading.cell, 0, len(heading.cell.value), "for")
    return next((piece for piece in pieces if piece and is_rung(heading_of(piece, page), page)), heading.cell)

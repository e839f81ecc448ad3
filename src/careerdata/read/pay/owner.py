"""Whose pay a sum in running text is: what its label, its bracket or its sentence names, else what stands over it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from careerdata.document.document import Text
from careerdata.language import places
from careerdata.read.pay.labels import is_label, trimmed
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.words import named_in, prepositions, statistics, subject_ends
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.owners import Owners, rung_of

MOST_WORDS = 4
"""Words of a place's name: `San Francisco Bay Area`."""
_CAPITAL = re.compile(r",?\s[A-Z][^\W\d_]*")


def owner_of(passage: Passage, names: Sequence[Text], over: Sequence[Heading], labels: int, page: Page) -> Owners:
    """Whose pay a sum is; `names`: the labels before it on its line; of what stands over it so many are labels, not headings.

    A label that says only that it is pay (`Compensation:`) is of whom the label over it names.
    """
    owners = Owners()
    for name in names:
        owners = _named(owners, name, over, page)
    if passage.note is not None:
        owners = _noted(owners, passage.note, over, page, alone=not names)
    if not names:
        owners = _subject(owners, passage, page)
    elif owners == Owners():
        for label in over[:labels]:
            owners = _named(owners, label.cell, over, page)
    if owners.rung is None:
        rung = next((rung_of(_at_level(heading, page), page) for heading in over if is_rung(heading)), None)
        owners = replace(owners, rung=rung)
    return owners


def _at_level(heading: Heading, page: Page) -> Text:
    """The words of a heading that name its level: `Freshers` of "Entry Paths for Freshers"."""
    pieces = _after(heading.cell, 0, len(heading.cell.value), "for")
    return next((piece for piece in pieces if piece and heading_of(piece, page).is_rung), heading.cell)


def is_rung(heading: Heading) -> bool:
    """Whether what stands over a sum names a level, and is no sentence or topic: years, a grade, or a word for one at an end."""
    if not heading.is_rung or heading.label is None or not is_label(heading.label):
        return False
    if heading.years is not None or not heading.says("seniority"):
        return True
    label = heading.label
    begin, end = label.span()
    seniorities = [said for said in heading.said if any(one.subject == "seniority" for one in said.meaning)]
    spans = [heading.cell.span(said.start, said.end) for said in seniorities]
    return any(span.start == begin or span.end == end for span in spans)


def _named(owners: Owners, name: Text, over: Sequence[Heading], page: Page) -> Owners:
    """The owner with what a label names: a level, a place, else a role or who employs."""
    heading = heading_of(name, page)
    if heading.label is None or heading.not_pay:
        return owners
    if heading.is_rung:
        return replace(owners, rung=owners.rung or rung_of(name, page))
    speaks = heading.says("pay") or heading.says("period")
    label = heading.label if speaks else name
    if speaks and not _is_whose(heading, label):
        return owners
    if is_place(label):
        return replace(owners, place=owners.place or label)
    if same_role(label.value, page.role):
        return owners
    return replace(owners, name=label, scope=_kind([heading, *over])) if owners == Owners() else owners


def _is_whose(heading: Heading, label: Text) -> bool:
    """Whether what is left of a label for pay stands where a name does: right before the words for pay (`Google salary`)."""
    rest = heading.cell.value[heading.cell.value.find(label.value) + len(label.value) :]
    said = named_in(rest)
    return bool(said) and not rest[: said[0].start].strip() and not named_in(label.value)


def _noted(owners: Owners, note: Text, over: Sequence[Heading], page: Page, *, alone: bool) -> Owners:
    """The owner with what stands in brackets behind a sum: a level or a place; a name only where nothing else is named."""
    heading = heading_of(note, page)
    if heading.label is None or not is_label(heading.label):
        return owners
    if heading.is_rung:
        return replace(owners, rung=owners.rung or rung_of(note, page))
    place = place_at(heading.label)
    if place is not None:
        return replace(owners, place=owners.place or place)
    employs = "employer" in heading.kinds("owner") or _kind(over) == "employer"
    if alone and employs and owners.name is None:
        return replace(owners, name=heading.label, scope="employer")
    return owners


def _kind(said: Sequence[Heading]) -> str:
    """What a name is of which the text says no more than what stands over it: an employer, an industry, else an occupation."""
    for heading in said:
        kinds = heading.kinds("owner")
        if "employer" in kinds:
            return "employer"
        if "industry" in kinds:
            return "industry"
    return "occupation"


def is_place(label: Text) -> bool:
    """Whether a label is the name of a place, and little beside it (`the UK`, `San Francisco Bay Area`)."""
    found = places.scan(label.value)
    if not found or len(label.value.split()) > MOST_WORDS:
        return False
    rest = label.value[: found[0].start].split() + label.value[found[-1].end :].split()
    return all(word.casefold() == "the" or word[0].isupper() for word in rest)


def place_at(piece: Text) -> Text | None:
    """The name of a place that a piece begins with, the words that are written as a part of it among them."""
    found = places.scan(piece.value)
    if not found or any(word.casefold() != "the" for word in piece.value[: found[0].start].split()):
        return None
    end = found[0].end
    for word in _CAPITAL.finditer(piece.value, end):
        if word.start() != end:
            break
        end = word.end()
    return piece.cut(found[0].start, end)


def _subject(owners: Owners, passage: Passage, page: Page) -> Owners:
    """Whose pay a sentence says it is: by its subject (`Senior welders can earn`), or by what follows `for` and `in`."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    value = text.value[:stop]
    cuts = [said.start for said in subject_ends().find(value[begin:])] + [said.start for said in statistics().find(value[begin:])]
    cuts += [said.start for said in named_in(value[begin:]) if said.meaning == "verb"]
    subject = trimmed(text, begin, begin + min(cuts, default=stop - begin))
    for piece in (subject, *_after(text, begin, stop, "for")):
        heading = heading_of(piece, page) if piece and is_label(piece) else None
        if heading is not None and is_rung(heading):
            owners = replace(owners, rung=rung_of(piece, page))
            break
    place = next((place for piece in _after(text, begin, stop, "in") if (place := place_at(piece))), None)
    return replace(owners, place=place) if place is not None and owners.place is None else owners


def _after(text: Text, begin: int, stop: int, kind: Literal["for", "in"]) -> Iterator[Text]:
    """What follows a word for whom or where in a sentence before its sum: the median pay for senior welders is."""
    value = text.value
    for said in prepositions().find(value[begin:stop]):
        if said.meaning != kind:
            continue
        start = begin + said.end
        following = [one.start for find in (subject_ends, prepositions) for one in find().find(value[start:stop])]
        following += [one.start for one in named_in(value[start:stop])]
        comma = value.find(",", start, stop)
        cut = min([*(start + at for at in following), *([comma] if comma >= 0 else []), stop])
        yield trimmed(text, start, cut)

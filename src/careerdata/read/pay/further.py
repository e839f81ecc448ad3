"""The owner of a further sum of a sentence, and of one that is of those who start."""

from __future__ import annotations

from dataclasses import replace

from careerdata.language.pay_words import prepositions, starting
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.prepositions import after
from careerdata.read.tables.owners import Owners, Rung
from careerdata.read.tables.place_at import place_at


def further(owners: Owners, passage: Passage, last: Owners) -> Owners:
    """The owner of a further sum of a sentence, beside that of the one before it."""
    owners = _at_own_place(owners, passage)
    return owners if passage.anew else _beside(owners, last)


def _at_own_place(owners: Owners, passage: Passage) -> Owners:
    """The owner of a further sum at the place that its own words name, not at that of the sum before it."""
    if owners.place is not None and owners.place.span() >= passage.text.span(passage.begin):
        return owners
    own = next(
        (place for piece in after(passage.text, passage.begin, passage.figure.start, "in") if (place := place_at(piece))), None
    )
    return owners if own is None else replace(owners, place=own)


def of_alternative(owners: Owners, passage: Passage, last: Owners) -> Owners:
    """The owner of a sum that stands beside the one before it as a choice: the same, but where both say whom they are for."""
    note = passage.note
    if owners.scoped != "headline":
        return owners
    if note is None or last.name is None or last.rung is not None or not is_label(note):
        return last
    between = passage.text.value[passage.stop : passage.text.value.find(note.value, passage.stop)]
    for_whom = any(said.meaning == "for" for said in prepositions().find(between)) and "(" not in between
    return (
        replace(last, name=note) if for_whom and last.name.span().end <= passage.text.span(passage.figure.start).start else last
    )


def of_starters(owners: Owners, passage: Passage, field: str) -> Owners:
    """The owner of the mean, median or range of what those are paid who start: `an average starting salary` is not all's."""
    whole = field in ("mean", "median", "minimum-maximum") and not passage.rises
    said = starting().find(passage.before) if whole and owners.rung is None else []
    if not said:
        return owners
    begin = passage.figure.start - len(passage.before)
    return replace(owners, rung=Rung(passage.text.cut(begin + said[-1].start, begin + said[-1].end)))


def _beside(owners: Owners, last: Owners) -> Owners:
    """The owner of a sum of which a sentence says only where it is paid, of those it says elsewhere: £30k in York, £40k here."""
    if owners != Owners(place=owners.place) or owners.place is None or last.place is None:
        return owners
    return replace(last, place=owners.place)

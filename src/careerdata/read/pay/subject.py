"""Whose pay a sentence says it is: by its subject, or by what follows a word for whom or where."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.pay_words import links, prepositions, themselves
from careerdata.language.paying_words import lists_by
from careerdata.language.tellers import having
from careerdata.read.pay.another import another_in
from careerdata.read.pay.earner import earner_of
from careerdata.read.pay.graded import grade_in
from careerdata.read.pay.kinds import is_some_of, kind_in
from careerdata.read.pay.labels import is_label, without_article
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.payer import payer_of
from careerdata.read.pay.prepositions import after
from careerdata.read.pay.rung import is_rung
from careerdata.read.pay.subject_words import called_in, subject_words
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.place_at import place_at


def stands_for(label: Text, page: Page) -> bool:
    """Whether words stand for what the text spoke of before: `this translates to`."""
    said = themselves(page.language).find(label.value)
    return bool(said) and not said[0].start


def subject_of(owners: Owners, passage: Passage, page: Page) -> Owners:
    """Whose pay a sentence says it is: by its subject (`Senior welders can earn`), or by what follows `for` and `in`."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    payer = payer_of(passage, page) if owners == Owners() else None
    if payer is not None:
        return payer
    subject = subject_words(passage, page)
    called = called_in(passage)
    whom, within = tuple(after(text, begin, stop, "for")), tuple(after(text, begin, stop, "in"))
    for piece in (
        *whom,
        _without_pronoun(_head(subject), page),
        _without_pronoun(subject, page),
        _bare(subject),
        called,
        *within,
    ):
        heading = heading_of(piece, page) if piece and is_label(piece) else None
        if heading is not None and is_rung(heading, page):
            owners = replace(owners, rung=rung_of(piece, page))
            break
    if owners.rung is None and (grade := grade_in(text, begin, stop)) is not None:
        owners = replace(owners, rung=rung_of(grade, page))
    if owners.rung is None:
        owners = replace(owners, name=owners.name or another_in([subject, called], passage, page))
    if not passage.first:  # what stands before `and` is of the sum before
        begin += next((said.end for said in links().find(text.value[begin:stop])), 0)
    where = (*after(text, begin, stop, "in"), *after(text, begin, stop, "for"), subject, without_article(subject))
    place = next((place for piece in where if (place := place_at(piece))), None)
    some = subject if place is None or place.value not in subject.value else _head(subject)
    if owners == Owners():
        name = some if is_some_of(some, page) else kind_in((*whom, called), page)
        owners = replace(owners, name=name or earner_of(passage, subject, some, page))
    return replace(owners, place=place) if place is not None and owners.place is None else owners


def _without_pronoun(subject: Text, page: Page) -> Text:
    """A subject without the word for whom the text is about at its end: `within two years` of "within two years you"."""
    before, _, last = subject.value.rpartition(" ")
    return subject.cut(0, len(before)) if before and themselves(page.language).all_of(last) is not None else subject


def _head(subject: Text) -> Text:
    """A subject up to its first comma or word for where: `Senior welders` of "Senior welders in Ohio"."""
    cuts = [said.start for said in prepositions().find(subject.value) if said.meaning == "in"]
    return subject.cut(0, min([*cuts, len(subject.value.partition(",")[0])]))


def _bare(subject: Text) -> Text:
    """A subject up to what those whom it names have: `Junior welders` of "Junior welders with less than three years"."""
    return subject.cut(0, min((said.start for said in having().find(subject.value) if said.start), default=len(subject.value)))


def employed_in(passage: Passage, page: Page) -> Owners:
    """The industry or the employers that a sentence says its sum is paid in: `In the gas industry, workers average`."""
    for piece in (_head(subject_words(passage, page)), *after(passage.text, passage.begin, passage.figure.start, "in")):
        kind = _employs(piece, page) if piece and is_label(piece) else None
        if kind is not None:
            return Owners(name=piece, scope=kind)
    return Owners()


def _employs(piece: Text, page: Page) -> str | None:
    """Whether words end in one for industries or employers, and what they name is none that a list is ordered by: `by sector`."""
    said = [one for one in heading_of(piece, page).said if any(meaning.subject == "owner" for meaning in one.meaning)]
    first = lists_by().find(piece.value)
    if not said or said[-1].end != len(piece.value) or len(piece.value.split()) == 1 or (first and not first[0].start):
        return None
    return next((meaning.kind for meaning in said[-1].meaning if meaning.kind in ("industry", "employer")), None)

"""Sums that name nobody and are of others than all in the guide's role."""

from __future__ import annotations

from careerdata.language.joining import articles
from careerdata.language.pay_words import (
    anyone,
    counters,
    ends,
    introductions,
    links,
    named_in,
    prepositions,
    some,
    statistics,
    subject_ends,
    themselves,
)
from careerdata.language.shares import parts
from careerdata.language.tellers import relative
from careerdata.read.pay.labels import pieces_of
from careerdata.read.pay.others import speaks_of_another
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.unranked import is_unranked
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.vocabulary import vocabulary

MAX_WORDS = 4
"""Words of such a subject: what is longer is the rest of a sentence."""
_KNOWN = (statistics, subject_ends, ends, links, prepositions, some, counters, parts, vocabulary)
"""Words that go on from the sum before: the pay of the same people, in other words or for another reason."""


def is_of_others(passage: Passage, field: str, page: Page) -> bool:
    """Whether a sum that names nobody is of others than all in the role."""
    return (
        is_unranked(passage, field)
        or _speaks_to_some(passage, page)
        or _speaks_of_somebody(passage, page)
        or speaks_of_another(passage, page)
        or _is_of_a_clause(passage)
    )


def _is_of_a_clause(passage: Passage) -> bool:
    """Whether a sum is of a clause on what stands before it: `in banking, where pay is`."""
    before = passage.before
    said = relative().find(before)
    return bool(said) and before[: said[-1].start].rstrip().endswith(",")


def _speaks_to_some(passage: Passage, page: Page) -> bool:
    """Whether a sentence says of which of its readers it speaks, before it speaks to them: `Fresh out of school you can make`."""
    before = passage.before
    said = themselves(page.language).find(before)
    if not passage.first or not said or "," in before[: said[0].start] or any(map(str.isdigit, before[: said[0].start])):
        return False
    words = before[: said[0].start]
    of_all = named_in(words) or any(find().find(words) for find in (*_KNOWN, introductions, anyone) if find is not prepositions)
    return bool(words.strip()) and not of_all and not (page.role and names_role(words, page.role))


def _speaks_of_somebody(passage: Passage, page: Page) -> bool:
    """Whether a further sum of a sentence stands right behind a subject of its own: `$20 by day, the night shift $25`."""
    pieces = [] if passage.first else list(pieces_of(passage.text, passage.begin, passage.figure.start))
    if not pieces or pieces[-1][1]:
        return False
    written = pieces[-1][0].value.split()
    named = [word for word in written if word.casefold() not in articles()]
    words = " ".join(named)
    known = named_in(words) or themselves(page.language).find(words) or any(find().find(words) for find in _KNOWN)
    few = 0 < len(named) <= MAX_WORDS and len(written) > 1  # one word alone may say how much: `roughly`
    return few and not known

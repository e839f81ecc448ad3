"""Words that name some of those in the guide's role, by what stands before its name or behind it: `sous chefs` of a chef."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from careerdata.document.text import Text
from careerdata.language import places
from careerdata.language.joining import articles
from careerdata.language.pay_words import anyone, ends, named_in, placed, prepositions, statistics, whole
from careerdata.language.shared import words_of
from careerdata.language.tellers import complement, theirs
from careerdata.read.pay.labels import is_label
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import around_role
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.vocabulary import vocabulary

MAX_KIND = 2
"""Most words before the name of a job that say which of those in it are meant."""
_KNOWN: tuple[Callable[[str], Sequence[Any]], ...] = (
    places.scan,
    lambda words: prepositions().find(words),
    lambda words: vocabulary().find(words),
)
"""What finds words that say something else of a sum: `the average annual glazier salary`."""


def is_some_of(subject: Text, page: Page) -> bool:
    """Whether words of a sentence name some of those in the guide's role only: `Unionized welders`, `welders in shipyards`."""
    value = subject.value
    around = around_role(value, page.role) if page.role and subject and is_label(subject) else None
    if around is None or any(find().find(value) for find in (ends, anyone, statistics)) or named_in(value):
        return False
    before, behind = around
    behind = behind[1:] if len(behind) > 1 and placed().all_of(behind[0]) is not None else behind
    if behind:
        apart = len(behind) > 1 and (behind[1] not in whole() or not theirs().isdisjoint(behind))
        return apart and (behind[0] in _within() or complement().fullmatch(f" {behind[0]} ") is not None)
    kind = [word for word in before if word not in whole() and word not in articles()]
    return 0 < len(kind) <= MAX_KIND and not prepositions().find(value)


def kind_in(pieces: Iterable[Text], page: Page) -> Text | None:
    """The first of some pieces of a sentence that names some by nothing but what stands before the role: for `sous chefs`."""
    for piece in pieces:
        named = heading_of(piece, page).label if piece else None
        if named is not None and not any(known(named.value) for known in _KNOWN) and is_some_of(named, page):
            return named
    return None


def _within() -> frozenset[str]:
    return words_of(lambda language: language.pay.paid_in)

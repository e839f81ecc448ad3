"""The share of people that a sentence says earn more, or less, than its sum: a percentile of pay, or none that has a column."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from careerdata.language.figure_words import HEDGES
from careerdata.language.pay_words import ends, named_in
from careerdata.language.shares import part_of, parts, shares
from careerdata.normalize import spelled
from careerdata.normalize.figure import Figure
from careerdata.read.pay.names import REACH
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.tables.percentiles import counted

MAX_BETWEEN = 3
"""Words between how many and of how many: `12 out of their 225`."""
_HEDGING = frozenset(word for hedge in HEDGES for word in hedge.split())
"""Words before a share that make it another: more than half, nearly half."""


class Share(NamedTuple):
    """A share of people."""

    column: str | None
    """The column of the percentile that their sum is; None where there is none of it."""


def share_in(passage: Passage, page: Page) -> Share | None:
    """The share that a sum ends: `the top 10 percent earn`, `the best paid tenth`, `half of them earn less than`."""
    return _in_figures(passage, page) or _behind_an_end(passage) or _in_words(passage) or _in_counts(passage, page)


def _before(passage: Passage, page: Page) -> Sequence[Figure]:
    """The figures of a sentence before its sum."""
    figures, stop = page.figures(passage.text), passage.figure.start
    begin = max(passage.begin, stop - REACH)
    first, past = (bisect_left(figures, at, key=lambda figure: figure.start) for at in (begin, stop))
    return figures[first:past]


def _in_figures(passage: Passage, page: Page) -> Share | None:
    """The share in percent nearest before the sum, counted from the end named, else from where the sum is a bound to."""
    begin, stop = passage.begin, passage.figure.start
    percent = next((figure for figure in reversed(_before(passage, page)) if figure.kind == "percent"), None)
    percent = percent or _spelled(passage, page)
    if percent is None:
        return None
    said = ends().find(passage.text.value[begin : percent.start])
    part = percent.lowest
    if said:
        column = counted(part, said[-1].meaning)
        return Share(column) if column is not None else None
    behind = passage.text.value[percent.end : stop]
    verb = named_in(behind)
    follows = bool(verb) and verb[0].meaning == "verb" and not behind[: verb[0].start].strip()
    return _bounded(passage, part) if follows or (behind.split()[:1] and behind.split()[0].casefold() in part_of()) else None


def _spelled(passage: Passage, page: Page) -> Figure | None:
    """The last share in percent before a sum whose number is a word: `the top ten percent`."""
    at = passage.figure.start - len(passage.before)
    found = [one for one in spelled.with_percents(passage.before, (), page.currency) if one.kind == "percent"]
    return found[-1]._replace(start=found[-1].start + at, end=found[-1].end + at) if found else None


def _behind_an_end(passage: Passage) -> Share | None:
    """The share in words right behind the end that it is counted from: `the best-paid tenth`."""
    value = passage.before
    for said in reversed(ends().find(value)):
        part = next(iter(parts().find(value[said.end :])), None)
        if part is not None and not value[said.end : said.end + part.start].strip(" -"):
            return Share(counted(part.meaning, said.meaning))
    return None


def _in_words(passage: Passage) -> Share | None:
    """A share in words that a sum bounds: `Half of all welders earned less than`, `One in ten earns more than`."""
    value = passage.before
    for said in reversed(shares().find(value)):
        behind = value[said.end :]
        is_of = behind.split()[:1] and behind.split()[0].casefold() in part_of()
        if is_of or any(one.meaning == "verb" for one in named_in(behind)):
            exact = not value[: said.start].split()[-1:] or value[: said.start].split()[-1].casefold() not in _HEDGING
            return _bounded(passage, said.meaning) if exact else Share(None)
    return None


def _in_counts(passage: Passage, page: Page) -> Share | None:
    """So many of so many: `12 of the 225 welders earn`, no percentile that has a column."""
    counts = [figure for figure in _before(passage, page) if figure.kind == "count"]
    for some, all_of_them in pairwise(counts):
        between = passage.text.value[some.end : all_of_them.start].casefold().split()
        if len(between) <= MAX_BETWEEN and not part_of().isdisjoint(between):
            return Share(None)
    return None


def _bounded(passage: Passage, part: float) -> Share | None:
    """The share of those below a sum that is an upper bound, or above one that is a lower; None where it is neither."""
    figure = passage.figure
    if figure.minimum is None:
        return Share(counted(part, "bottom"))
    return Share(counted(part, "top")) if figure.open_ended and figure.maximum is None else None

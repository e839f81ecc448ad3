"""Which series is a ladder: names of levels alone are none, there is evidence that they are rungs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from careerdata.language.figure_words import LABELS, PERIODS
from careerdata.read.ladders import words
from careerdata.read.ladders.evidence import Evidence
from careerdata.read.ladders.graded import MIN_RUNGS, unlabelled
from careerdata.read.ladders.name import Name, names_a_role, rank_of
from careerdata.read.ladders.people import are_named_people, between
from careerdata.read.ladders.place import Place, Series
from careerdata.read.ladders.terms import terms_of
from careerdata.read.sections.context import Page


def ladder_of(series: Series, page: Page) -> list[Place]:
    """The places of a series that are the rungs of a ladder, in order; none where it is no ladder, or asks questions."""
    if sum(place.asks for place in series.places) * 2 > len(series.places):
        return []
    return terms_of(series, page) or _rungs(series, page) or between(series)


def _rungs(series: Series, page: Page) -> list[Place]:
    """Those that say where on a ladder they stand, with what is of the same ladder."""
    counted = _counted(series.places)
    strong = [number for number, place in enumerate(series.places) if _stands_on(place, counted, page)]
    run = series.places[strong[0] : strong[-1] + 1] if strong else []
    if len(strong) < MIN_RUNGS:
        return series.places if are_named_people(series) else []
    if len(strong) * 2 < len(run):
        return []
    named = [(place, place.name) for place in (series.places[number] for number in strong) if place.name]
    evidence = Evidence(named, series, page)
    if not evidence.is_ladder:
        return []
    begin, end = _widened(series, strong[0], strong[-1], evidence)
    chosen = {id(series.places[number]) for number in strong}
    fields = _again(series.places)
    return [place for place in series.places[begin : end + 1] if id(place) in chosen or _fits(place, evidence, fields)]


def _again(places: Iterable[Place]) -> frozenset[str]:
    """What is named several times in a series: fields that each rung has, and no rungs."""
    found = Counter(place.name.title.value for place in places if place.name is not None)
    return frozenset(title for title, many in found.items() if many >= MIN_RUNGS)


def _counted(places: Iterable[Place]) -> frozenset[str]:
    """The stems that numbers count in a series: of `Engineer 1` and `Engineer 2` the engineer; steps and weeks are none."""
    found = Counter(place.name.series[0] for place in places if place.name and place.name.series and place.name.grade is None)
    return frozenset(stem for stem, many in found.items() if many >= MIN_RUNGS and _may_count(stem))


def _may_count(stem: str) -> bool:
    """Whether a number may count what it stands behind: a step and a year are none by themselves, those of somebody are."""
    last = stem.rsplit(maxsplit=1)[-1]
    return stem not in LABELS and (last not in PERIODS or names_a_role(unlabelled(stem)))


def _stands_on(place: Place, counted: frozenset[str], page: Page) -> bool:
    """Whether a place says where on a ladder it stands: by its name, or by the years that a trade's text asks for."""
    name = place.name
    if place.pays_ranks(page):
        return False
    return name is not None and (_says(name, counted) or (name.of_a_trade and place.years(page) is not None))


def _says(name: Name, counted: frozenset[str]) -> bool:
    if name.years is not None or name.grade is not None or name.of_experience or (name.senior and not name.of_learning):
        return True
    return name.series is not None and name.series[0] in counted


def _widened(series: Series, first: int, last: int, evidence: Evidence) -> tuple[int, int]:
    """The run with the places next to it that are of the same trade: a `Beekeeper` before the `Senior Beekeeper`.

    Under a heading that speaks of levels, those that name who does a job.
    """
    places = series.places

    def belongs(name: Name | None) -> bool:
        by_words = evidence.by_ladder or (evidence.above and series.form != "headings")
        own = _same_trade(name, evidence.cores) or _masters(name, evidence)
        return own or (by_words and name is not None and name.of_a_trade)

    while first > 0 and belongs(places[first - 1].name):
        first -= 1
    while last + 1 < len(places) and belongs(places[last + 1].name):
        last += 1
    return first, last


def _same_trade(name: Name | None, cores: set[str]) -> bool:
    return name is not None and name.core[-1:] != () and name.core[-1] in cores


def _fits(place: Place, evidence: Evidence, fields: frozenset[str]) -> bool:
    """Whether a place that says nothing of a ladder is a rung of this one."""
    name = place.name
    if name is None or name.title.value in fields:
        return False
    return evidence.above or _same_trade(name, evidence.cores) or _masters(name, evidence)


def _masters(name: Name | None, evidence: Evidence) -> bool:
    """Whether a name says no more than that one has mastered a trade, where others learn it: `Apprentice`, `Master`."""
    alone = name is not None and name.title.value.casefold() in words.masters()
    return alone and any(rank_of(other.title.value) == "intern" and not other.core for other in evidence.names)

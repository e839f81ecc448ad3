"""Which series is a ladder: names of levels alone are none, there is evidence that they are rungs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from careerdata.language.figure_words import LABELS, PERIODS
from careerdata.read.ladders import words
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.series import Place, Series
from careerdata.read.sections.context import Page

_LEADERS = frozenset({"lead", "manager", "director", "executive"})
MIN_RUNGS = 2
"""Levels of a ladder at least."""


def ladder_of(series: Series, page: Page) -> list[Place]:
    """The places of a series that are the rungs of a ladder, in order; none where it is no ladder."""
    counted = _counted(series.places)
    strong = [number for number, place in enumerate(series.places) if place.name and _says(place.name, counted)]
    if len(strong) < MIN_RUNGS:
        return []
    run = series.places[strong[0] : strong[-1] + 1]
    if len(strong) * 2 < len(run):
        return []
    named = [series.places[number].name for number in strong]
    evidence = _Evidence([name for name in named if name], [series.places[number] for number in strong], series, page)
    if not evidence.is_ladder:
        return []
    begin, end = _widened(series.places, strong[0], strong[-1], evidence.cores)
    chosen = {id(series.places[number]) for number in strong}
    return [place for place in series.places[begin : end + 1] if id(place) in chosen or _fits(place, evidence)]


def _counted(places: Iterable[Place]) -> frozenset[str]:
    """The stems that numbers count in a series: of `Engineer 1` and `Engineer 2` the engineer; steps and weeks are none."""
    found = Counter(place.name.series[0] for place in places if place.name and place.name.series and place.name.grade is None)
    return frozenset(
        stem for stem, many in found.items() if many >= MIN_RUNGS and stem not in LABELS and stem.split()[-1] not in PERIODS
    )


def _says(name: Name, counted: frozenset[str]) -> bool:
    """Whether a name says where on a ladder it stands."""
    if name.senior or name.years is not None or name.grade is not None:
        return True
    return name.series is not None and name.series[0] in counted


def _widened(places: list[Place], first: int, last: int, cores: set[str]) -> tuple[int, int]:
    """The run with the places next to it that are of the same trade: a `Beekeeper` before the `Senior Beekeeper`."""
    while first > 0 and _same_trade(places[first - 1].name, cores):
        first -= 1
    while last + 1 < len(places) and _same_trade(places[last + 1].name, cores):
        last += 1
    return first, last


def _same_trade(name: Name | None, cores: set[str]) -> bool:
    return name is not None and name.core[-1:] != () and name.core[-1] in cores


def _fits(place: Place, evidence: _Evidence) -> bool:
    """Whether a place that says nothing of a ladder is a rung of this one."""
    return place.name is not None and (evidence.above or _same_trade(place.name, evidence.cores))


class _Evidence:
    """What speaks for some names being the rungs of a ladder."""

    def __init__(self, names: list[Name], places: list[Place], series: Series, page: Page) -> None:
        self.names, self.places, self.series, self.page = names, places, series, page
        self.above = any(words.ladders().find(over.value) for over in series.over)
        """A heading over them speaks of a ladder."""
        self.cores = {name.core[-1] for name in names if name.core}

    @property
    def is_ladder(self) -> bool:
        years = sum(name.years is not None and name.years.unit == "year" for name in self.names)
        if years >= MIN_RUNGS or self._graded() or (self.above and self._climbs()):
            return True
        if self._of_skill() or len(self.cores) > 1 or not self._climbs():
            return False
        return sum(map(self._pays, self.places)) >= MIN_RUNGS or (self.series.form != "items" and self._of_role())

    def _climbs(self) -> bool:
        """Whether their words are those of rungs, not of people who lead alone: a lead and a manager may be two roles."""
        said = {one.meaning for name in self.names for one in words.seniorities().find(name.title.value)}
        return not said or bool(said - _LEADERS)

    def _of_skill(self) -> bool:
        """Whether all they say is how well one knows a thing: beginner, advanced."""
        titles = [name.title.value for name in self.names]
        said = {title[one.start : one.end].casefold() for title in titles for one in words.seniorities().find(title)}
        return bool(said) and said <= words.skill()

    def _graded(self) -> bool:
        """Whether two of them are grades of one series: L1 and L2, Level 1 and Level 2."""
        grades = [(name, name.series) for name in self.names if name.grade is not None and name.series]
        counts = Counter(series[0] for _, series in grades)
        for letters, many in counts.items():
            own = [name for name, series in grades if series[0] == letters]
            if many >= MIN_RUNGS and len({name.series for name in own}) == many and self._is_series(letters, own):
                return True
        return False

    def _is_series(self, letters: str, names: list[Name]) -> bool:
        """Whether letters before numbers are those of grades, and their titles those of levels."""
        if letters.upper() in words.letters():
            return True
        if any("".join(word[0] for word in name.core) == letters for name in names):
            return True
        if words.labelled().match(f"{letters} 1") is None:
            return False
        alone = all(name.is_bare for name in names) and not any(place.rest for place in self.places)
        return (alone and self.series.form == "headings") or any(name.senior for name in names) or self._of_role()

    def _of_role(self) -> bool:
        """Whether one of them at least is named after the guide's role."""
        role = self.page.role.casefold().split()
        return bool(role) and any(core.rstrip("s") == role[-1].rstrip("s") for core in self.cores)

    def _pays(self, place: Place) -> bool:
        texts = [place.head, *(block.text for block in place.body[:3])]
        return any(figure.kind == "money" for text in texts for figure in self.page.figures(text))

"""What speaks for some names being the rungs of a ladder: words of seniority alone do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import repeat

from careerdata.read.ladders import words
from careerdata.read.ladders.at_work import is_of_people, names_a_person, pays, rise
from careerdata.read.ladders.experience import years_alone
from careerdata.read.ladders.graded import MIN_HEADINGS, MIN_RUNGS, are_graded, are_numbered
from careerdata.read.ladders.name import Name, rank_of
from careerdata.read.ladders.place import Place, Series
from careerdata.read.ladders.terms import titles_of
from careerdata.read.ladders.whose import of_others
from careerdata.read.sections.context import Page

_LEADERS = frozenset({"lead", "manager"})
"""Whom words alone do not set above one another: a lead and a manager may be two roles."""


class Evidence:
    """What some named places of a series, what they say and what stands over them tell of a ladder."""

    def __init__(self, places: Sequence[tuple[Place, Name]], series: Series, page: Page) -> None:
        self.names = [name for _, name in places]
        self.places = [place for place, _ in places]
        self.form = series.form
        self.top = series.top
        """They are headings right under the title."""
        self.page = page
        track = any(words.tracks().find(over.value) for over in series.over)
        said = next((over.value for over in series.over if words.ladders().find(over.value)), "")
        others = bool(said) and of_others(said, page.role) and not self.told
        self.above = track or (bool(said) and not others)
        """A heading over them speaks of a ladder, or of one track of it, and of none that is no people's: `Severity levels`."""
        self.by_ladder = not others and any(words.says_ladder(over.value) for over in series.over)
        """It does so in words that are not said of where a job may lead, too."""
        self.by_age = any(words.ages().find(over.value) for over in series.over)
        self.cores = {name.core[-1] for name in self.names if name.core}

    @cached_property
    def told(self) -> bool:
        """Whether two of them speak of people at work."""
        return sum(map(is_of_people, self.places, self.names, repeat(self.page))) >= MIN_RUNGS

    @property
    def is_ladder(self) -> bool:
        """Whether they are rungs: they give years or grades, a heading says so, or one trade's words climb under headings."""
        if not self._differ():
            return False
        if self._with_years() >= MIN_RUNGS and not self.by_age and (self.above or self._of_somebody()):
            return True
        if are_numbered(self.names) or (self._graded() and self._speaks_of_people()):
            return True
        if (
            self.above
            and self._climbs()
            and rise(self.names)
            and self._of_people()
            and not (self._of_skill() and (self._of_things() or not self.told))
        ):
            return True
        if self._of_skill() or not self._climbs():
            return False
        if self._of_one_trade():
            return True
        if len(self.cores) > 1 or not self._of_several_ranks():
            return False
        if sum(pays(place, self.page) for place in self.places) >= MIN_RUNGS:
            return True
        if self.form == "items":
            return False
        return self._of_nothing_else() if not self.cores else self._of_role() or self._of_people()

    def _of_somebody(self) -> bool:
        """Whether one of them says how senior one is, who does a job, or a grade: `Foundations` over years is a plan."""
        return any(name.senior or name.of_a_trade or name.grade is not None for name in self.names)

    def _speaks_of_people(self) -> bool:
        """Whether what grades stand beside or under is about people at work: `P1: Outage` is none."""
        if self.above or self.top or self.told:
            return True
        return any(words.ladders().find(said) or words.pay().find(said) for said in titles_of(self.page))

    def _differ(self) -> bool:
        """Whether two of them are called differently: what comes again is a field of each."""
        return len({(name.title.value, name.grade and name.grade.value) for name in self.names}) >= MIN_RUNGS

    def _of_several_ranks(self) -> bool:
        """Whether two of them say that they are of different ranks: `Executive Pay` and `Executive Notes` say one."""
        return len({rank_of(name.title.value) for name in self.names}) >= MIN_RUNGS

    def _of_nothing_else(self) -> bool:
        """Whether they say seniority alone, each another: `Junior`, `Senior`."""
        said = {rank_of(name.title.value) for name in self.names if name.senior}
        return len(said) == len(self.names) and len(said - _LEADERS) >= MIN_RUNGS

    def _with_years(self) -> int:
        """How many of them give years of experience; months may be those of a course."""
        return sum(map(self._has_years, self.places, self.names))

    def _has_years(self, place: Place, name: Name) -> bool:
        if years_alone(name.title, self.page) is not None:  # a span of years is no name of a level
            return False
        return name.years.unit == "year" if name.years is not None else place.years(self.page) is not None

    def _climbs(self) -> bool:
        """Whether their words are those of rungs."""
        said = {one.meaning for name in self.names for one in words.seniorities().find(name.title.value)}
        return not said or bool(said - _LEADERS)

    def _of_skill(self) -> bool:
        """Whether all they say is how well one knows a thing: beginner, advanced."""
        titles = [name.title.value for name in self.names]
        said = {title[one.start : one.end].casefold() for title in titles for one in words.seniorities().find(title)}
        return bool(said) and said <= words.skill()

    def _of_people(self) -> bool:
        """Whether half of them are levels of people: by nothing but seniority or a grade, or by who does a job."""
        of_people = [name for name in self.names if name.grade or not name.core or names_a_person(name, self.page.role)]
        return len(of_people) * 2 >= len(self.names)

    def _of_things(self) -> bool:
        """Whether one of them is a thing that some have a lot of: advanced certificates."""
        return any(name.core and not name.grade and not names_a_person(name, self.page.role) for name in self.names)

    def _of_one_trade(self) -> bool:
        """Whether sibling headings over text are of several ranks, and a word of their trade is in most of them."""
        if self.form != "headings" or min(len(self.names), sum(place.says_more for place in self.places)) < MIN_HEADINGS:
            return False
        said = [rank for name in self.names if (rank := rank_of(name.title.value))]
        words_of = Counter(word for name in self.names for word in set(name.core))
        shared = max(words_of.values(), default=0)
        people = sum(names_a_person(name, self.page.role) for name in self.names) >= MIN_RUNGS
        return len(set(said)) >= MIN_RUNGS and shared * 2 > len(self.names) and people

    def _of_role(self) -> bool:
        """Whether one of them at least is named after the guide's role."""
        role = self.page.role.casefold().split()
        return bool(role) and any(core.rstrip("s") == role[-1].rstrip("s") for core in self.cores)

    def _graded(self) -> bool:
        return are_graded(self.names, self.places, self.form, self.page, of_role=self._of_role())

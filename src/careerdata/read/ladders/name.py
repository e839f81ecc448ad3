"""What a heading, a label or the head of a list item names: a level, by its title, grade and years."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.language.model import language_of, languages
from careerdata.language.shared import words_of
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.ladders import words
from careerdata.read.ladders.grade import series_of
from careerdata.read.ladders.pieces import BRACKET, WORD

NUMBER = lazy(rf"(?P<stem>.*[^\W\d_].*?)[\s-]+(?P<number>{words.NUMBER})\Z")
"""A title that ends in a number: Engineer 3, Data Scientist II."""


@dataclass(frozen=True, slots=True)
class Name:
    """A level as a text names it."""

    title: Text
    grade: Text | None = None
    years: Figure | None = None
    years_in: Text | None = None
    """The text that the years stand in."""
    end: int = 0
    """Where in the text what is said of the level begins."""

    @property
    def is_bare(self) -> bool:
        """Whether it is a grade without a title."""
        return self.grade is not None and self.title.value == self.grade.value

    @property
    def senior(self) -> bool:
        """Whether it says how senior one is."""
        return bool(words.seniorities().find(self.title.value))

    @property
    def core(self) -> tuple[str, ...]:
        """The words of its title that say neither seniority nor number: of a `Senior Beekeeper II` the beekeeper."""
        if self.grade is not None and self.grade.value in self.title.value:
            value = self.title.value.replace(self.grade.value, " ")
        else:
            value = self.stem or self.title.value
        value = BRACKET.sub(" ", value)
        for said in reversed(words.seniorities().find(value)):
            value = value[: said.start] + " " + value[said.end :]
        return tuple(word.casefold() for word in WORD.findall(value) if word.casefold() not in words.beside())

    @property
    def of_learning(self) -> bool:
        """Whether its title names what one learns or has learnt: an associate degree."""
        core = self.core
        return bool(core) and any(language.learning_phrases.all_of(core[-1]) is not None for language in languages().values())

    @property
    def of_a_trade(self) -> bool:
        """Whether its title names who does a job."""
        core = self.core
        return bool(core) and names_a_role(core[-1])

    @property
    def of_experience(self) -> bool:
        """Whether a bracket of its title says how experienced one is: `First Job (no experience)`."""
        return any(words.experience().find(bracket[1]) for bracket in BRACKET.finditer(self.title.value))

    @property
    def initials(self) -> str:
        """The first letters of its title's words, lower-case: `tl` of a tech lead."""
        return "".join(word[0].casefold() for word in WORD.findall(self.stem or self.title.value) if word[0].isalpha())

    @property
    def stem(self) -> str | None:
        """What its number counts: of `Engineer 3` the engineer."""
        found = NUMBER.fullmatch(self.title.value)
        return found["stem"] if found else None

    @property
    def series(self) -> tuple[str, str] | None:
        """The letters or label of its grade, else the stem of its title, and the number of it in that series."""
        if self.grade is not None:
            return series_of(self.grade.value)
        found = NUMBER.fullmatch(self.title.value)
        return (found["stem"].casefold(), found["number"]) if found else None


def names_a_role(value: str) -> bool:
    """Whether words name who does a job, in any language there are words of; `things to consider` end in a verb.

    An English noun that names no one (`percent`) is none by the ending of another language: texts of all hold English words.
    """
    said = value.casefold().split()
    if set(said) <= articles() or (len(said) > 1 and said[-2] in _before_verbs()):
        return False
    english = language_of(None).titles
    if english.lists_as_none(value):
        return english.names_a_role(value)
    return any(language.titles.names_a_role(value) for language in languages().values())


@cache
def _before_verbs() -> frozenset[str]:
    return words_of(lambda language: language.titles.verbs_behind)


def rank_of(title: str) -> str:
    """What a title says of how senior one is, or its number; empty where it says neither."""
    said = words.seniorities().find(title)
    number = NUMBER.fullmatch(title)
    return said[0].meaning if said else number["number"] if number else ""

"""Words that name a rung of a ladder."""

from __future__ import annotations

from functools import cached_property
from itertools import product
from typing import Literal

from pydantic import BaseModel, ConfigDict

from careerdata.language.phrases import Phrases, Words

Seniority = Literal["intern", "entry", "junior", "mid", "senior", "lead", "principal", "manager", "director", "executive"]
Track = Literal["individual", "management"]

_ONES = 9
"""The last number that is added to another: nine."""
_TENS = 20
"""The first number that others are made of: twenty."""


class Levels(BaseModel):
    """Words that name a rung of a ladder."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    agents: Words = ()
    """How words for who does a job end: a sum's name before one is none (`loan officer`)."""

    no_agents: Words = ()
    """Words that end so and are for nobody: over, number."""
    plural: str = ""
    """What makes the plural of a word for a seniority: trainees."""
    seniorities: dict[Seniority, Words] = {}
    stages: Words = ()
    """What one has got by some time of a career: experience, qualified."""
    duties: Words = ()
    """Those words that also tell what to do: lead a team."""
    labels: Words = ()
    """What a numbered rung is called: level, grade, band."""
    grades: Words = ()
    """Letters before the number of a grade: L, IC, GS."""
    ladders: Words = ()
    """Words of a heading over a ladder: levels, career path, progression."""
    tracks: dict[Track, Words] = {}
    """Words of a heading over a ladder for one track of it: management track, individual contributors."""
    paths: Words = ()
    """Those that a guide to a role may say of itself: career path."""
    people: Words = ()
    """Words that say of levels whose they are, people's at work: career levels, staff grades."""
    ages: Words = ()
    """Words of a heading whose years are those of age: by age."""
    aged: Words = ()
    """Words behind years that are of age: 18 years old."""
    experience: Words = ()
    """Words by which years are of experience."""
    first: Words = ()
    """Words before years that are counted from the beginning: the first two years."""
    learners: Words = ()
    """Words for those who learn a trade, for their training, and for whom they learn from: apprentices, journeyman."""
    terms: Words = ()
    """Times of a training: year, period."""
    ordinals: Words = ()
    """Ordinals in words: first, second."""
    numbers: dict[str, int] = {}
    """Numbers in words below a hundred, but those made of two of them: two, thirty."""
    compounds: Words = ()
    """How a number is made of two: `{ten}-{one}`."""
    counted: Words = ()
    """Nouns that a number with a dot counts, which is an ordinal there and numbers no item: 1. Lehrjahr."""
    beside: Words = ()
    """Words that say nothing of a level beside its seniority, grade or years: level, role, typically."""
    never: Words = ()
    """Words that no name of a level holds: how, for, your."""
    masters: Words = ()
    """Words that are a level by themselves above those who learn a trade, and else a degree: master."""
    skill: Words = ()
    """Words of seniority that also say how well one knows a thing: beginner, advanced."""

    @cached_property
    def all_numbers(self) -> dict[str, int]:
        """Numbers in words, those made of two among them: twenty-five."""
        tens = {word: number for word, number in self.numbers.items() if number >= _TENS and not number % 10}
        ones = {word: number for word, number in self.numbers.items() if number <= _ONES}
        made = product(self.compounds, tens.items(), ones.items())
        return self.numbers | {form.format(ten=ten, one=one): many + few for form, (ten, many), (one, few) in made}

    @cached_property
    def seniority_phrases(self) -> Phrases[Seniority]:
        return Phrases(self.seniority_words)

    @property
    def seniority_words(self) -> dict[Seniority, Words]:
        """The words of each seniority, their plurals among them."""
        end = self.plural
        plurals = {
            kind: tuple(word + end for word in words if word + end not in self.never)
            for kind, words in self.seniorities.items()
            if end
        }
        return {kind: words + plurals.get(kind, ()) for kind, words in self.seniorities.items()}

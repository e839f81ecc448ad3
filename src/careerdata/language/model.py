"""A language's words as data: one file a language in `words/`, found by looking into the folder."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from careerdata.language.outlook import Outlook
from careerdata.language.phrases import Phrases
from careerdata.language.titles import Titles
from careerdata.language.topics import Topics
from careerdata.storage import typed

OWN = Path(__file__).parent / "words"
ENGLISH = "en"
"""The language of pages that do not say theirs and whose words do not, either."""

Words = tuple[str, ...]
"""Phrases as one writes them: capitals and hyphens do not count, whole words only."""
Owner = Literal["role", "level", "grade", "years", "group", "place", "industry", "employer"]
Statistic = Literal[
    "minimum", "maximum", "median", "mean", "percentile_10", "percentile_25", "percentile_75", "percentile_90", "range"
]
PayPeriod = Literal["year", "month", "week", "day", "hour"]
Seniority = Literal["intern", "entry", "junior", "mid", "senior", "lead", "principal", "manager", "director", "executive"]
Scale = Literal["thousand", "lakh", "million"]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Columns(_Model):
    """What the heading of a table's column says of its cells."""

    owners: dict[Owner, Words] = {}
    """Words for whose pay a row is."""
    values: Words = ()
    """Words for a column of whatever its row names: value, figure."""
    labels: Words = ()
    """Words for a column that names what its row states: metric, measure."""
    others: Words = ()
    """Words for columns that are neither owners nor pay: source, notes, openings."""
    unstated: Words = ()
    """Words in a cell of pay that state no figure: varies, competitive."""

    @cached_property
    def owner_phrases(self) -> Phrases[Owner]:
        return Phrases(self.owners)

    @cached_property
    def unstated_phrases(self) -> Phrases[Literal["unstated"]]:
        return Phrases({"unstated": self.unstated})

    @cached_property
    def other_phrases(self) -> Phrases[Literal["other", "value", "label"]]:
        return Phrases({"other": self.others, "value": self.values, "label": self.labels})


class Pay(_Model):
    """What names pay, says what a figure of it is, and what names other sums of money."""

    nouns: Words = ()
    verbs: Words = ()
    not_pay: Words = ()
    """Other sums of money: bonus, equity, tuition, fee, price."""
    statistics: dict[Statistic, Words] = {}
    """What a figure is: the lowest, the median, "starts at", "up to"."""
    said: dict[Statistic, Words] = {}
    """What a sentence calls a figure: "starts at $30,000", "$60,000 on average"."""
    top: Words = ()
    """Which end a share is counted from: the top 10 percent."""
    bottom: Words = ()
    differences_before: Words = ()
    """Words right before a sum that is more or less pay, not pay: adds $5,000."""
    differences_behind: Words = ()
    stories: Words = ()
    """Words of headings over what one person was paid."""
    subject_ends: Words = ()
    """Words that follow the subject of a sentence on pay: can, is."""
    anyone: Words = ()
    """Words for people, of what job does not matter: workers, earners."""
    themselves: Words = ()
    """Words that stand for whom the text is about: they, most."""
    some: Words = ()
    """Words that make a range one of some of those in a job: starting pay, with experience."""
    whole: Words = ()
    """Words before a job's name by which it stays the whole job: most, all, typical."""
    asks: Words = ()
    """Words by which a heading with a verb for pay asks for a sum: how much."""
    paid_to: Words = ()
    """Words before whom a sum is paid to: the median pay for welders."""
    paid_in: Words = ()
    """Words before where it is paid: welders in Ohio earn."""
    places_of: Words = ()
    """Words of a heading or a sentence whose names are of places: by city, states."""
    links: Words = ()
    """Words between the names of a row of them."""
    counters: Words = ()
    """Words before `of` that name no sum of their own: a total of."""
    periods: dict[PayPeriod, Words] = {}
    scales: dict[Scale, Words] = {}
    """What the figures of a column are counted in: thousands, lakh."""

    @cached_property
    def noun_phrases(self) -> Phrases[Literal["pay", "not_pay"]]:
        """Pay and what is none: the longer phrase wins (`base pay`, `bonus pay`)."""
        return Phrases({"pay": self.nouns, "not_pay": self.not_pay})

    @cached_property
    def verb_phrases(self) -> Phrases[Literal["pay"]]:
        return Phrases({"pay": self.verbs})

    @cached_property
    def statistic_phrases(self) -> Phrases[Statistic]:
        return Phrases(self.statistics)

    @cached_property
    def period_phrases(self) -> Phrases[PayPeriod]:
        return Phrases(self.periods)

    @cached_property
    def scale_phrases(self) -> Phrases[Scale]:
        return Phrases(self.scales)


class Levels(_Model):
    """Words that name a rung of a ladder."""

    agents: Words = ()
    """How words for who does a job end: a sum's name before one is none (`loan officer`)."""

    plural: str = ""
    """What makes the plural of a word for a seniority: trainees."""
    seniorities: dict[Seniority, Words] = {}
    labels: Words = ()
    """What a numbered rung is called: level, grade, band."""
    grades: Words = ()
    """Letters before the number of a grade: L, IC, GS."""
    ladders: Words = ()
    """Words of a heading over a ladder: levels, career path, progression."""
    ages: Words = ()
    """Words of a heading whose years are those of age: by age."""
    experience: Words = ()
    """Words by which years are of experience."""
    beside: Words = ()
    """Words that say nothing of a level beside its seniority, grade or years: level, role, typically."""
    never: Words = ()
    """Words that no name of a level holds: how, for, your."""
    skill: Words = ()
    """Words of seniority that also say how well one knows a thing: beginner, advanced."""

    @cached_property
    def seniority_phrases(self) -> Phrases[Seniority]:
        return Phrases(self.seniority_words)

    @property
    def seniority_words(self) -> dict[Seniority, Words]:
        """The words of each seniority, their plurals among them."""
        plurals = {kind: tuple(word + self.plural for word in words) for kind, words in self.seniorities.items() if self.plural}
        return {kind: words + plurals.get(kind, ()) for kind, words in self.seniorities.items()}


class Language(_Model):
    """One language's words, by subject."""

    language: str
    """ISO 639-1 code."""
    name: str
    columns: Columns = Columns()
    pay: Pay = Pay()
    levels: Levels = Levels()
    page_lines: Words = ()
    """Lines of menus and footers: privacy policy, back to top."""
    abbreviations: Words = ()
    """Words whose full stop ends no sentence, as written: `approx.`, `e.g.`"""
    common: Words = ()
    """Words that every text of the language has, and few of another: by them it is told."""
    learning: Words = ()
    """What one has learnt or learns: degree, certificate, apprenticeship."""
    topics: Topics = Topics()
    headings: dict[str, tuple[str, ...]] = {}
    """Topics and the headings on one, as layouts write them, that no noun heads."""
    outlook: Outlook = Outlook()
    titles: Titles = Titles()

    @cached_property
    def learning_phrases(self) -> Phrases[Literal["learning"]]:
        return Phrases({"learning": self.learning})


@cache
def languages() -> dict[str, Language]:
    """Every language there is a file of, by its code. Raises TypedError, naming file and line."""
    files = sorted(OWN.glob("*.yaml"))
    return {one.language: one for one in (typed.load(file, Language, "src/careerdata/language/model.py") for file in files)}


def language_of(tag: str | None) -> Language:
    """The words for a page with this language tag (`en-GB`, `de`); English where it has none or one of no file."""
    known = languages()
    return known.get((tag or ENGLISH).replace("_", "-").split("-")[0].lower(), known[ENGLISH])

"""A language's words as data: one file a language in `words/`, found by looking into the folder."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from careerdata.language.columns import Columns
from careerdata.language.levels import Levels
from careerdata.language.outlook import Outlook
from careerdata.language.pay import Pay
from careerdata.language.phrases import Phrases, Words
from careerdata.language.remarks import Remarks
from careerdata.language.titles import Titles
from careerdata.language.topics import Topics
from careerdata.language.ways import Ways
from careerdata.storage import typed

OWN = Path(__file__).parent / "words"
FORM = "src/careerdata/language/model.py"
"""Where the form of such a file is described."""
ENGLISH = "en"
"""The language of pages that do not say theirs and whose words do not, either."""


class Language(BaseModel):
    """One language's words, by subject."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: str
    """ISO 639-1 code."""
    name: str
    columns: Columns = Columns()
    pay: Pay = Pay()
    levels: Levels = Levels()
    page_lines: Words = ()
    """Lines of menus and footers: privacy policy, back to top."""
    menu_words: Words = ()
    """Links of menus that may be headings as well: jobs, careers, salaries."""
    page_calls: Words = ()
    """How lines begin that ask to do something on the site: subscribe to our."""
    abbreviations: Words = ()
    """Words whose full stop ends no sentence, as written: `approx.`, `e.g.`"""
    answers: Words = ()
    """Words that answer a question before a sentence does: yes, no."""
    sides: dict[Literal["pro", "con"], Words] = {}
    """Labels of one thing that speaks for a job, or against it: pro, drawback."""
    clause_joins: Words = ()
    """Words that join two sentences: while, and."""
    conjunctions: Words = ()
    """Words before the last of a row of names: and, or."""
    leading: Words = ()
    """Words that lead to what follows them and end no name, beside those: with, after, about."""
    articles: Words = ()
    """Articles, which belong to no name behind them: the."""
    indefinite: Words = ()
    """Those of one among several: a."""
    place_parts: Words = ()
    """Words before the name of a place for a part of it, or for all of it: inner, greater, all."""
    following: Words = ()
    """Words beside which a sentence names what the list below it holds: (the) following (steps)."""
    asking: dict[Literal["begins", "ends"], Words] = {}
    """Words that a sentence begins with, or ends in, which says what one must be able to, and not who: must, essential."""
    nothing: Words = ()
    """Words that an item begins with which says that there is none: none, not required."""
    listing: Words = ()
    """Words between what a sentence lists and the list: include, such as."""
    needing: Words = ()
    """Words between who needs something and what it is: need, must have."""
    doing: Words = ()
    """Words between who is in a job and the list of what they do: would, typically."""
    authored: Words = ()
    """Words between a book and who wrote it: by."""
    small: Words = ()
    """Words of a heading between those that say something: of, per, our."""
    never_twice: Words = ()
    """Words that never follow themselves: the, of. One that does (`the the`) slipped in."""
    common: Words = ()
    """Words that every text of the language has, and few of another: by them it is told."""
    learning: Words = ()
    """What one has learnt or learns: degree, certificate, apprenticeship."""
    abilities: Words = ()
    """What one is able to, in the first words of a skill: knowledge, ability."""
    remarks: Remarks = Remarks()
    topics: Topics = Topics()
    ways: Ways = Ways()
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
    return {one.language: one for one in (typed.load(file, Language, FORM, shipped=True) for file in files)}


def language_of(tag: str | None) -> Language:
    """The words for a page with this language tag (`en-GB`, `de`); English where it has none or one of no file."""
    known = languages()
    return known.get((tag or ENGLISH).replace("_", "-").split("-")[0].lower(), known[ENGLISH])

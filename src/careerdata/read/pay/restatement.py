"""A sum that says the one before it anew: for another period, in other words, or as another choice."""

from __future__ import annotations

import re

from careerdata.document.row import Row
from careerdata.language.figure_words import HEDGES
from careerdata.language.pay_words import named_in, subject_ends, themselves
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.settling.period import amounts_of

MAX_LINK = 3
"""Words between two statements of one sum: `$17.85 an hour, or about $37,000 a year`."""
MAX_ANEW = 6
"""Words before a sum in a sentence that says the sum of the one before it anew."""
MOST = 500.0
"""How many times an hour's pay the sum in the bracket behind it is at least that is a year's."""
_HOURLY = frozenset({"hour"})
_ALTERNATIVE = re.compile(r"\s*[/;,]?\s*(?:[^\W\d_]{1,4}\s*)?")


def says_anew(passage: Passage, last: Row, page: Page) -> bool:
    """Whether a sum says the one before it anew, for another period: `$17.85 an hour, or about $37,000 a year`."""
    period = last.values.get("period")
    short = (len(passage.before.split()) <= MAX_LINK and not passage.names and not passage.anew) or goes_on(passage, page)
    if not short or period is None:
        return False
    return passage.figure.period not in (None, period.value) or _is_a_years(passage, last)


def _is_a_years(passage: Passage, last: Row) -> bool:
    """Whether a sum in a bracket is the one before it by the year, as its size says: `$42.40/hour ($88,400)`."""
    figure, period = passage.figure, last.values["period"].value
    lowest = figure.lowest
    return (
        period in _HOURLY
        and figure.period_at is None
        and passage.before.strip() == "("
        and lowest >= MOST * max(amounts_of(last))
    )


def goes_on_there(passage: Passage, page: Page) -> bool:
    """Whether words say a further sum of what the one before it is, by a word that stands for it: `while in York it is about`."""
    said = themselves(page.language).find(passage.before)
    if passage.first or not said or not passage.before[: said[-1].start].strip(" ,;"):
        return False
    rest = subject_ends().find(passage.before[said[-1].end :])
    words = passage.before[said[-1].end + (rest[0].end if rest else 0) :].strip(" ~≈").casefold()
    return not words or words in HEDGES


def is_alternative(passage: Passage) -> bool:
    """Whether nothing but a sign or one short word parts a sum from the one before: `$24,000/$28,000`, `$24,000 or $28,000`."""
    named = any(map(str.isalpha, "".join(name.value for name in passage.names)))
    return not passage.first and not named and _ALTERNATIVE.fullmatch(passage.before) is not None


def goes_on(passage: Passage, page: Page) -> bool:
    """Whether a sentence is of the sum before it: `Monthly, this is about £2,400`."""
    said = themselves(page.language).find(passage.before)
    return (
        passage.first
        and len(passage.before.split()) <= MAX_ANEW
        and bool(said)
        and not _has_verb(passage.before[: said[0].start])
    )


def _has_verb(words: str) -> bool:
    return bool(subject_ends().find(words)) or any(said.meaning == "verb" for said in named_in(words))

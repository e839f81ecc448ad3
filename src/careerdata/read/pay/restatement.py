"""A sum that says the one before it anew: for another period, in other words, or as another choice."""

from __future__ import annotations

from careerdata.document.row import Row
from careerdata.language.figure_words import HEDGES
from careerdata.language.pay_words import named_in, subject_ends, themselves
from careerdata.normalize.work_year import IN_A_YEAR
from careerdata.patterns import lazy
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.settling.period import amounts_of

MAX_LINK = 3
"""Words between two statements of one sum: `$17.85 an hour, or about $37,000 a year`."""
MAX_COMES_TO = 6
"""The same where the sums are as much."""
AS_MUCH = 1.15
"""How much more or less a sum may be that says another anew: weeks of work have 37 hours to 40, and both are rounded."""
MAX_ANEW = 6
"""Words before a sum in a sentence that says the sum of the one before it anew."""
MOST = 500.0
"""How many times an hour's pay the sum in the bracket behind it is at least that is a year's; and what an hour pays at most."""
_HOURLY = frozenset({"hour"})
_ALTERNATIVE = lazy(r"\s*[/;,]?\s*(?:[^\W\d_]{1,4}\s*)?")


def says_anew(passage: Passage, last: Row, page: Page) -> bool:
    """Whether a sum says the one before it anew, for another period: `$17.85 an hour, or about $37,000 a year`."""
    if _comes_to(passage, last) or is_hourly_and_yearly(passage, last):
        return True
    period = last.values.get("period")
    short = (len(passage.before.split()) <= MAX_LINK and not passage.names and not passage.anew) or goes_on(passage, page)
    if not short or period is None:
        return False
    return passage.figure.period not in (None, period.value) or _is_a_years(passage, last)


def _comes_to(passage: Passage, last: Row) -> bool:
    """Whether a sum is as much as the one before it for another time, in the same sentence and without a name between them.

    `$31,200, which comes to about $15 an hour`; the one before may not say what it is paid for, as its size does.
    """
    own, period = passage.figure.period, last.values.get("period")
    if passage.first or passage.names or own is None or own not in IN_A_YEAR or len(passage.before.split()) > MAX_COMES_TO:
        return False
    others = [str(period.value)] if period is not None else [other for other in IN_A_YEAR if other != own]
    return any(other in IN_A_YEAR and other != own and _is_as_much(passage.figure.lowest, own, last, other) for other in others)


def is_hourly_and_yearly(passage: Passage, last: Row) -> bool:
    """Whether nothing but a link parts two sums that are as much by the hour and by the year: `$22.92, or $47,670`."""
    period = last.values.get("period")
    short = not passage.first and not passage.names and len(passage.before.split()) <= MAX_LINK
    open_ = passage.figure.period is None and (period is None or period.value in _HOURLY)
    return short and open_ and max(amounts_of(last)) <= MOST and _is_as_much(passage.figure.lowest, "year", last, "hour")


def _is_as_much(amount: float, own: str, last: Row, other: str) -> bool:
    ratio = amount * IN_A_YEAR[own] / (min(amounts_of(last)) * IN_A_YEAR[other] or 1.0)
    return 1 / AS_MUCH <= ratio <= AS_MUCH


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

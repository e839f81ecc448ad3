"""A sum in a sentence without a word for pay that goes on from one that is pay: `In Ohio the figure climbs to $60,000`."""

from __future__ import annotations

import re
from itertools import pairwise

from careerdata.document.row import Row
from careerdata.language.figure_words import HEDGED
from careerdata.language.joining import articles
from careerdata.language.pay_words import statistics, subject_ends, themselves
from careerdata.language.paying_words import figures, sums_at
from careerdata.language.tellers import paying
from careerdata.normalize.currencies import agreed
from careerdata.patterns import lazy
from careerdata.read.ladders.words import labelled
from careerdata.read.pay.customers import is_charged, is_paid_by_customers
from careerdata.read.pay.introduction import without_introduction
from careerdata.read.pay.labels import trimmed
from careerdata.read.pay.leading import people_first
from careerdata.read.pay.named import has_changed
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.worth import YEARLY, worth_of
from careerdata.read.sections.context import Page
from careerdata.read.settling.period import amounts_of

_HEDGE = lazy(rf"\b(?:{HEDGED})\b", re.IGNORECASE)
_CENTRES = ("median", "mean")
AS_MUCH = 4.0
"""How many times as much, or as little, a sum is at most that may be pay as the one before it is."""


def may_go_on(passage: Passage, last: Row | None) -> bool:
    """Whether a sum is of the size and the currency of the pay before it in its text, and is not what one spends."""
    return _is_said(passage) and is_like(passage, last)


def is_like(passage: Passage, last: Row | None) -> bool:
    """Whether a sum is of the size, for the time and in the currency of the pay before it, as far as they are said."""
    if last is None:
        return False
    period, unit = last.values.get("period"), last.values.get("currency")
    figure = passage.figure
    if figure.period is not None and period is not None and figure.period != period.value:
        return False
    if unit is not None and agreed(figure.unit or figure.sign, str(unit.value)) == "":
        return False
    amounts = amounts_of(last)
    return min(amounts) / AS_MUCH <= figure.lowest <= max(amounts) * AS_MUCH


def goes_on_about_pay(passage: Passage, page: Page) -> bool:
    """Whether the subject is a figure that was spoken of (`that number`, `the average`), or people who are `at` a sum."""
    text = passage.text
    subject = without_introduction(trimmed(text, passage.begin, passage.figure.start), page)
    if _is_figure(subject.value, page):
        return True
    return _leads(passage) and people_first(subject, page) is not None


def _leads(passage: Passage) -> bool:
    """Whether the word before a sum leads to it, and is none of those that bound it: `gave up to` says how much, not of what."""
    before = passage.before.rstrip()
    leads = before.split()[-1:]
    bounded = any(said.end == len(before) for said in statistics().find(before))
    return bool(leads) and not bounded and leads[0].casefold() in sums_at()


def _is_figure(subject: str, page: Page) -> bool:
    """Whether a sentence is of a figure.

    It ends in what stands for one (`in York it is`), has a word for one, or what one is where a verb follows (`the average is`).
    """
    words = subject.split()
    stands = len(words) > 1 and themselves(page.language).all_of(words[-2]) is not None
    if stands and subject_ends().all_of(words[-1]) is not None:
        return True
    return any(
        (two.casefold() in figures() and _points(one, page))
        or (statistics().all_of(one) in _CENTRES and subject_ends().all_of(two) is not None)
        for one, two in pairwise(words)
    )


def _points(word: str, page: Page) -> bool:
    return word.casefold() in articles() or themselves(page.language).all_of(word) is not None


def may_be_pay(passage: Passage, page: Page) -> bool:
    """Whether a sentence gives those who do a job or are at a level, or a figure, a sum of the size of a year's pay."""
    if not _is_said(passage) or worth_of(passage) < YEARLY:
        return False
    begins = passage.text.cut(passage.begin, passage.figure.start)
    ranked = labelled().match(begins.value) is not None and bool(statistics().find(passage.before))
    ranged = passage.figure.minimum is not None and passage.figure.maximum is not None
    spoken_to = ranged and _leads(passage) and bool(themselves(page.language).find(passage.before))
    return ranked or spoken_to or _is_offered(passage) or goes_on_about_pay(passage, page)


def _is_offered(passage: Passage) -> bool:
    """Whether a verb for paying stands right before a sum: `One firm offers about $120,000`."""
    said = paying().find(passage.before)
    return bool(said) and _HEDGE.sub("", passage.before[said[-1].end :]).strip() == ""


def _is_said(passage: Passage) -> bool:
    """Whether a sum is of a sentence, and not what one spends or had before."""
    spent = is_charged(passage) or is_paid_by_customers(passage) or has_changed(passage.before)
    return passage.spoken and not passage.quoted and not spent

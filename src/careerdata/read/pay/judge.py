"""Whether a sum in running text is pay, by the words that name it."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.language.pay_words import ends, statistics
from careerdata.language.paying_words import is_compared_with
from careerdata.normalize.work_year import IN_A_YEAR
from careerdata.read.pay.customers import has_thing, is_bought, is_charged, is_paid_by_customers, may_be_paid
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.named import MAX_BETWEEN, WORDS, has_changed, named_as
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.people import is_of_people
from careerdata.read.pay.restatement import goes_on_there
from careerdata.read.pay.stating import is_all_of_a_rung
from careerdata.read.pay.story import is_of_one
from careerdata.read.pay.worth import YEARLY, worth_of
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.over import Verdict, in_pay, said_of_pay

PAID = 2_000.0
"""US dollars a year: what is less is a fee or a subscription, unless a word names it pay."""


def judge(
    passage: Passage, label: Heading | None, over: Sequence[Heading], before: Verdict | None, page: Page, *, heads: bool
) -> Verdict:
    """Whether a sum is pay; `before`: what the sum before it in the sentence is."""
    if passage.quoted or is_of_one(passage, over):
        return "other"
    if passage.unclear or is_compared_with(passage.before):
        return "other" if named_as(passage) == "other" else "unsaid"
    if is_bought(passage, label):
        return "unsaid" if has_thing(passage, label) else "other"
    return _by_words(passage, label, over) or _by_place(passage, label, over, before, page, heads=heads)


def _by_words(passage: Passage, label: Heading | None, over: Sequence[Heading]) -> Verdict | None:
    """What the words of its sentence and its label call a sum."""
    named = named_as(passage)
    charged = is_charged(passage) and not in_pay(over)
    if named != "other" and (charged or is_paid_by_customers(passage) or has_changed(passage.before)):
        return "unsaid"
    if named is not None:
        return named
    if label is not None and (label.pay or label.not_pay):
        return "pay" if label.pay else "other"
    return None


def _by_place(
    passage: Passage, label: Heading | None, over: Sequence[Heading], before: Verdict | None, page: Page, *, heads: bool
) -> Verdict:
    """What a sum is behind another one, under headings, beside a name."""
    short = goes_on_there(passage, page) or len(WORDS.findall(passage.before)) <= MAX_BETWEEN or bool(ends().find(passage.before))
    if before is not None and not passage.first and short:
        return before
    said = next((verdict for heading in over if (verdict := said_of_pay(heading))), None)
    if said == "other":
        return "other"
    if said == "pay" and (label is not None or _speaks(passage)):
        return "pay"
    if label is None:
        of_people = statistics().find(passage.before) and is_of_people(passage, page)
        return "pay" if of_people or (worth_of(passage) >= YEARLY and is_all_of_a_rung(passage, over, page)) else "unsaid"
    return "pay" if _like_pay(passage, label, over, page, heads=heads) else "unsaid"


def _speaks(passage: Passage) -> bool:
    """Whether a sentence under a heading for pay says what a sum is, or what it is paid for, or is nothing but the sum."""
    says = passage.figure.period or statistics().find(passage.before) or ends().find(passage.before)
    return bool(says) or not passage.before.strip(" ~≈*:")


def _last_word(passage: Passage) -> str:
    """The word right before a sum."""
    return next(iter(passage.before.rsplit(maxsplit=1)[-1:]), "")


def _like_pay(passage: Passage, label: Heading, over: Sequence[Heading], page: Page, *, heads: bool) -> bool:
    """Whether a sum beside a name can only be pay: by what it is paid for, or as a year's of a level, or a mean of a year's."""
    figure = passage.figure
    lowest = worth_of(passage)
    if figure.period is not None:
        return lowest * IN_A_YEAR.get(figure.period, 0.0) >= PAID and is_label(label.cell) and may_be_paid(label, over, page)
    ranged = figure.minimum is not None and figure.maximum is not None
    centre = passage.behind.split(maxsplit=1)[:1]
    averaged = any(
        said.meaning in ("mean", "median") for words in (*centre, _last_word(passage)) for said in statistics().find(words)
    )
    if lowest < YEARLY:
        return False
    return averaged or (ranged and (heads or label.is_rung)) or is_all_of_a_rung(passage, over, page)

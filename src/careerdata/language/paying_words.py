"""The words for whom and what sums are paid besides pay, of every language, each look-up made once."""

from __future__ import annotations

from functools import cache
from typing import Literal

from careerdata.language.joining import articles
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any, words_of


@cache
def fewer() -> Phrases[Literal["fewer"]]:
    """Words by which a subject begins that is some of many: `Some` make more."""
    return in_any("fewer", lambda language: language.pay.fewer)


@cache
def fewer_alone() -> Phrases[Literal["fewer"]]:
    """Words for some of many where no name follows: `Many` make more."""
    return in_any("fewer", lambda language: language.pay.fewer_alone)


@cache
def payers() -> Phrases[Literal["payer"]]:
    """Words for those who pay for work and employ nobody: `customers`."""
    return in_any("payer", lambda language: language.pay.payers)


@cache
def charged() -> Phrases[Literal["charged"]]:
    """Verbs for what one asks of customers: `charge`."""
    return in_any("charged", lambda language: language.pay.charged)


@cache
def paid_by() -> Phrases[Literal["paid_by"]]:
    """Verbs for pay whose subject is who pays it: `offer`."""
    return in_any("paid_by", lambda language: language.pay.paid_by)


@cache
def bought() -> Phrases[Literal["bought"]]:
    """Things that cost money: `uniforms`."""
    return in_any("bought", lambda language: language.pay.bought)


@cache
def totals() -> Phrases[Literal["total"]]:
    """Words for a sum of several, or of all: `total` pay."""
    return in_any("total", lambda language: language.columns.totals)


@cache
def lists_by() -> Phrases[Literal["by"]]:
    """The word of a heading before what the names below it are: pay `by` city."""
    return in_any("by", lambda language: language.pay.lists_by)


@cache
def changes() -> Phrases[Literal["change"]]:
    """Words right before a range whose ends are of two times: `rose from`."""
    return in_any("change", lambda language: language.pay.changes)


@cache
def sums_at() -> frozenset[str]:
    """Words that lead from those who are paid to their sum, whatever the verb is: they fare better `at` $60,000."""
    return words_of(lambda language: language.pay.sums_at)


@cache
def figures() -> frozenset[str]:
    """Words for a figure that was spoken of: that `number`."""
    return words_of(lambda language: language.pay.figures)


@cache
def sectors() -> frozenset[str]:
    """Words for what is no pay that are fields of work as well: £30,000 in `insurance`."""
    return words_of(lambda language: language.pay.sectors)


def takes_turns(text: str) -> bool:
    """Whether the sums of a text are of its names in turn: `Leeds and York pay £30,000 and £28,000 respectively`."""
    return bool(_in_turn().find(text))


@cache
def _in_turn() -> Phrases[Literal["turn"]]:
    return in_any("turn", lambda language: language.pay.in_turn)


def is_compared_with(words: str) -> bool:
    """Whether words lead to a sum that another is compared with: `20% more than the`, and not `more than`, which bounds it."""
    last = words.casefold().split()[-2:]
    return len(last) > 1 and last[0] in _compared() and last[1] in articles()


@cache
def _compared() -> frozenset[str]:
    return words_of(lambda language: language.pay.compared)

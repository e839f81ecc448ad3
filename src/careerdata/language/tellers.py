"""Words of sentences on pay for who pays, who tells of it, and whom they leave out, of every language."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from careerdata.language.patterns import any_of
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any, words_of


@cache
def paying() -> Phrases[Literal["paying"]]:
    """Verbs whose subject pays and is not paid: `offers`."""
    return in_any("paying", lambda language: language.pay.paying)


@cache
def theirs() -> frozenset[str]:
    """Words before those whom a subject pays: `their` apprentices."""
    return words_of(lambda language: language.pay.theirs)


@cache
def joining() -> Phrases[Literal["joining"]]:
    """Words that join two sentences: `while`."""
    return in_any("joining", lambda language: language.clause_joins)


def pays_somebody(words: str) -> bool:
    """Whether some words say that their subject pays somebody: `they pay their apprentices`."""
    return any(
        words[said.end :].split()[:1] and words[said.end :].split(maxsplit=1)[0].casefold() in theirs()
        for said in paying().find(words)
    )


@cache
def having() -> Phrases[Literal["having"]]:
    """Words by which some are told apart of all who are spoken of: those `with` a degree."""
    return in_any("having", lambda language: language.pay.having)


@cache
def me() -> Phrases[Literal["me"]]:
    """Words of one who tells of herself: `my` first salary."""
    return in_any("me", lambda language: language.pay.me)


@cache
def sources() -> Phrases[Literal["source"]]:
    """Words before whoever says something: `according to` a survey."""
    return in_any("source", lambda language: language.pay.sources)


@cache
def tells() -> Phrases[Literal["tells"]]:
    """Verbs whose subject says what others are paid: one survey `reports`."""
    return in_any("tells", lambda language: language.pay.tells)


@cache
def all_figures() -> Phrases[Literal["all"]]:
    """Words of a note on every figure of its section."""
    return in_any("all", lambda language: language.pay.all_figures)


@cache
def apart() -> Phrases[Literal["apart"]]:
    """Words for all but what they stand before: `outside` London."""
    return in_any("apart", lambda language: language.pay.apart)


@cache
def complement() -> re.Pattern[str]:
    """A word behind which a subject says more of those whom it names: pursers `on` long flights."""
    return re.compile(rf"\s(?:{any_of(' '.join(words_of(lambda language: language.pay.complements)))})\s")


@cache
def antecedents() -> re.Pattern[str]:
    """What may stand before whom a clause is about: a comma, or a word such as `with`."""
    return re.compile(rf",\s|\s(?:{any_of(' '.join(words_of(lambda language: language.pay.antecedents)))})\s")


@cache
def relative() -> Phrases[Literal["relative"]]:
    """Words of a clause about those who stand right before it: `whose` pay is."""
    return in_any("relative", lambda language: language.pay.relative)

"""Small words of every language: what joins the names of a row, what stands before one, what says nothing in a heading."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any, words_of


@cache
def conjunctions() -> frozenset[str]:
    """Words before the last of a row, in lower case: `and`, `oder`."""
    return words_of(lambda language: language.conjunctions)


@cache
def conjunction() -> str:
    """The pattern of one of them."""
    return _any(conjunctions())


@cache
def adding() -> str:
    """The pattern of a word between sums that are added up: base `plus` bonus."""
    return _any(words_of(lambda language: language.pay.adds))


@cache
def articles() -> frozenset[str]:
    """Articles, in lower case: `the`."""
    return words_of(lambda language: language.articles)


@cache
def indefinite() -> frozenset[str]:
    """Those of one among several, in lower case: `a`."""
    return words_of(lambda language: language.indefinite)


@cache
def following() -> re.Pattern[str]:
    """A word beside which a sentence names what the list below it holds."""
    return re.compile(rf"\b{_any(words_of(lambda language: language.following))}\b", re.IGNORECASE)


@cache
def listing() -> Phrases[Literal["lists"]]:
    """Words between what is listed and its list: `include`."""
    return in_any("lists", lambda language: language.listing)


@cache
def needing() -> Phrases[Literal["needs"]]:
    """Words between who needs something and that: `must have`."""
    return in_any("needs", lambda language: language.needing)


@cache
def doing() -> Phrases[Literal["does"]]:
    """Words between who is in a job and the list of what they do: `would`."""
    return in_any("does", lambda language: language.doing)


@cache
def small() -> frozenset[str]:
    """Words of a heading between those that say something, in lower case: `of`, `per`."""
    return words_of(lambda language: language.small)


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))})"

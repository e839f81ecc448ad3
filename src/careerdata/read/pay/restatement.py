"""A sum that says the one before it anew: for another period, in other words, or as another choice."""

from __future__ import annotations

import re

from careerdata.document.row import Row
from careerdata.language.pay_words import named_in, subject_ends, themselves
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page

MAX_LINK = 3
"""Words between two statements of one sum: `$17.85 an hour, or about $37,000 a year`."""
MAX_ANEW = 6
"""Words before a sum in a sentence that says the sum of the one before it anew."""
_ALTERNATIVE = re.compile(r"\s*[/;,]?\s*(?:[^\W\d_]{1,4}\s*)?")


def says_anew(passage: Passage, last: Row, page: Page) -> bool:
    """Whether a sum says the one before it anew, for another period: `$17.85 an hour, or about $37,000 a year`."""
    period = last.values.get("period")
    short = (len(passage.before.split()) <= MAX_LINK and not passage.names and not passage.anew) or goes_on(passage, page)
    return short and period is not None and passage.figure.period not in (None, period.value)


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

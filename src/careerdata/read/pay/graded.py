"""The grade that a sentence on pay names among other words: `nurses on Band 5 earn`, `you start at Band 5 (£29,000)`."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.language.pay_words import named_in, subject_ends
from careerdata.patterns import lazy
from careerdata.read.ladders.grade import CODED
from careerdata.read.ladders.words import labelled
from careerdata.read.tables.vocabulary import Meaning, vocabulary

MAX_GRADE = 40
"""Characters of a grade before its sum."""
MAX_BEFORE = 1
"""Words between a grade and one for the jobs on it."""
_BEHIND = lazy(r"\s*(?:[,;:()\u2013\u2014]|\Z)")
"""What may follow a grade that is no part of a longer name: `Level 3 diploma` is none of pay."""
_BRACKETED = lazy(r"(.+)\s\(\Z")


def graded_before(value: str, begin: int, end: int) -> re.Match[str] | None:
    """A grade whose sum stands in the bracket behind it: `you start at Band 5 (£29,000)`."""
    found = [one for pattern in (labelled(), CODED) for one in pattern.finditer(value, max(begin, end - MAX_GRADE), end)]
    last = max(found, key=lambda one: one.end(), default=None)
    return _BRACKETED.match(value, last.start(), end) if last and value[last.end() : end].strip() == "(" else None


def grade_in(text: Text, begin: int, end: int) -> Text | None:
    """The one grade by a label and a number that the words before a sum name, where a mark or a verb follows it."""
    found = list(labelled().finditer(text.value, begin, end))
    if len(found) != 1:
        return None
    behind = text.value[found[0].end() : end]
    follows = [said.start for said in subject_ends().find(behind)] + [said.start for said in named_in(behind)]
    ends = _BEHIND.match(behind) is not None or any(not behind[:at].strip() or _are_roles(behind[:at]) for at in follows)
    return text.cut(found[0].start(), found[0].end()) if ends else None


def _are_roles(words: str) -> bool:
    """Whether words behind a grade are for the jobs that are on it: `Band 7 nursing roles`."""
    *before, last = words.split()
    said = vocabulary().all_of(last)
    return len(before) <= MAX_BEFORE and said is not None and Meaning("owner", "role") in said

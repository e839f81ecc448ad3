"""The parts of a title, and of them what are names of one role for people of all genders."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from careerdata.document.text import Text
from careerdata.language.titles import Titles
from careerdata.patterns import lazy

STEM = 4
"""Letters that the names of a man and of a woman in one role share at least: waiter, waitress."""
LONGEST_ENDING = 3
"""Letters of the first of them behind what they share: infirmi-er, infirmi-\u00e8re."""
_PART = lazy(r"\s*[:|?!\u2022\u00b7\u00bb]\s*|\s+[-\u2013\u2014]+\s+|\s*\u2014\s*")


def parts_of(text: Text, titles: Titles) -> Iterator[Text]:
    """What stands between the marks of a title, but for one before an ending for people of all genders."""
    inside = [found.span() for found in titles.gendered.finditer(text.value)]
    marks = [part.span() for part in _PART.finditer(text.value)]
    parting = [mark for mark in marks if not any(begin <= mark[0] < end for begin, end in inside)]
    ends = [0, *(at for mark in parting for at in mark), len(text.value)]
    yield from (text.cut(begin, end) for begin, end in list(pairwise(ends))[::2] if begin < end)


def statements_of(text: Text, titles: Titles) -> Iterator[Text]:
    """The parts of a title that ask nothing: a question is no role, whatever its last noun is."""
    for part in parts_of(text, titles):
        asks = text.value[text.value.find(part.value) + len(part.value) :].lstrip().startswith(("?", "\uff1f", "\u061f"))
        if not asks and not titles.question.match(part.value):
            yield part


def of_one(names: Text, titles: Titles) -> Text:
    """The first of two names that are one role's, for a man and for a woman: `Waiter / Waitress`; else all of the text."""
    one, *others = titles.join.split(names.value)
    if len(others) != 1 or not titles.names_a_role(one) or not others[0].casefold().strip().endswith(titles.genders):
        return names
    pairs = zip(one.casefold().strip(), others[0].casefold().strip(), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    is_one = shared >= max(STEM, len(one.strip()) - LONGEST_ENDING) and len(one.split()) == len(others[0].split())
    return names.cut(0, len(one.rstrip())) if is_one else names

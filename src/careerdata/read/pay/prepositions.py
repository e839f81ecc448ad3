"""What follows a word for whom or where in a sentence: `for`, `in`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.text import Text
from careerdata.language.figure_words import HEDGES
from careerdata.language.pay_words import introductions, named_in, prepositions, subject_ends
from careerdata.read.pay.labels import trimmed


def after(text: Text, begin: int, stop: int, kind: Literal["for", "in"]) -> Iterator[Text]:
    """What follows a word for whom or where in a sentence before its sum: the median pay for senior welders is."""
    value = text.value
    for said in prepositions().find(value[begin:stop]):
        if value[begin : begin + said.start].rstrip().endswith("%"):  # half of what others are paid is not theirs
            continue
        if said.meaning != kind or " ".join(value[begin : begin + said.end].split()[-2:]).casefold() in HEDGES:
            continue
        start = begin + said.end
        following = [one.start for find in (subject_ends, prepositions, introductions) for one in find().find(value[start:stop])]
        following += [one.start for one in named_in(value[start:stop])]
        comma = value.find(",", start, stop)
        cut = min([*(start + at for at in following), *([comma] if comma >= 0 else []), stop])
        yield trimmed(text, start, cut)

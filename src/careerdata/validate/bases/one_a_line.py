"""Hits of one kind on one line, told as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from careerdata.validate.hit import Hit


def one_a_line(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The first hit of each line, which counts the others and leads to them; the hits of a line follow one another."""
    for _, group in groupby(hits, key=lambda hit: (hit.spot.source_file, hit.spot.line)):
        first, *others = group
        if others:
            message = f"{first.message}; {len(others)} more of the kind on this line"
            first = replace(first, message=message, related=(*first.related, *(hit.spot for hit in others)))
        yield first

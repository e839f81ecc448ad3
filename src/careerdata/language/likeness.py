"""How alike two texts are, letter by letter, as rapidfuzz reckons it.

The library is loaded by the first two texts that need it: that takes a good part of the time that reading a page does, and most
pages have nothing to compare.
"""

from __future__ import annotations

from collections import Counter


def alike(one: str, other: str, least: float) -> bool:
    """Whether two texts are as alike as `least`, from 0 to 100, or more."""
    if one == other:
        return True
    shared = (Counter(one) & Counter(other)).total()
    # What two texts have in common in order is no more than the letters they share; most have too few of them.
    return 200 * shared >= least * (len(one) + len(other)) and likeness(one, other) >= least


def likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 100, which is the same: the normalized Indel similarity.

    Source: https://rapidfuzz.github.io/RapidFuzz/Usage/fuzz.html#ratio
    """
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other)


def edits(one: str, other: str) -> int:
    """The letters to change, add, drop or swap with a neighbour that make one text of the other: optimal string alignment.

    Source: https://rapidfuzz.github.io/RapidFuzz/Usage/distance/OSA.html
    """
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other)

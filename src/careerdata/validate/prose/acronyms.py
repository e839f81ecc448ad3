"""Acronyms in brackets behind the words they stand for, where no table says which words these are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from careerdata.language.acronyms import fits, is_inside, judged
from careerdata.patterns import lazy

_BRACKET = lazy(r"\(([A-Z]{3,8})\)")
_SMALL = frozenset(("and", "for", "in", "of", "on", "the", "to", "&"))

REACH = 120
"""Characters before a bracket in which its name is looked for: the longest names of bodies are below that."""

FEWEST_WORDS = 3
"""Words with a capital that make a name: of two, too many acronyms are one letter away."""


class Mistaken(NamedTuple):
    """An acronym that is one slip away from the initials of the name before it."""

    name: str
    acronym: str
    at: int
    """Where the acronym begins in the text."""


def mistaken(text: str) -> Iterator[Mistaken]:
    """The acronyms of a text that are the initials of the capitalised words before them, but for a letter or a swap."""
    for found in _BRACKET.finditer(text):
        before = text[max(found.start() - REACH, 0) : found.start()].rpartition("\n")[2].split()
        acronym = found.group(1)
        name = _mistaken_name(tuple(before), acronym)
        if name:
            yield Mistaken(name, acronym, found.start(1))


@lru_cache(maxsize=1_000)
def _mistaken_name(words: tuple[str, ...], acronym: str) -> str:
    """The name at the end of some words that an acronym is one slip away from; empty where there is none, or it fits another.

    Kept for a while, because a page says the same thing again and again.
    """
    start = _slipped(words, acronym)
    name = " ".join(words[max(start, 0) :])
    # With more words before it the name may be another, and the acronym right, perhaps without one of them (NERC of the North
    # American Electric Reliability Corporation).
    if start < 0 or not judged(name, acronym) or any(fits(" ".join(words[at:]), acronym) for at in range(start + 1)):
        return ""
    initials = "".join(word[0] for word in words if word[0].isupper())
    return "" if is_inside(acronym, initials) else name


def _slipped(words: Sequence[str], acronym: str) -> int:
    """Where the name begins that ends the words and whose initials are one slip away from an acronym; -1 where there is none."""
    initials = ""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if not word[0].isupper():
            if word not in _SMALL:
                break
            continue
        initials = word[0] + initials
        if len(initials) == len(acronym) >= FEWEST_WORDS and _one_slip(initials, acronym):
            return at
        if word[-1] in ".,;:":
            break
    return -1


def _one_slip(one: str, other: str) -> bool:
    """Whether two acronyms of one length differ in one letter, or in two neighbours that changed places."""
    apart = [at for at in range(len(one)) if one[at] != other[at]]
    if not apart:
        return False
    first, last = apart[0], apart[-1]
    swapped = last == first + 1 and one[first : last + 1] == other[last] + other[first]
    return swapped or len(apart) == 1

"""One word of a name that is spelled otherwise, or misspelled."""

from __future__ import annotations

import re

from careerdata.language.likeness import edits

SHORTEST = 9
"""Letters from which on two words one letter apart are one word misspelled: shorter ones (Python, Jython; casting, coating) may
be two."""

FAITHFUL = 4
"""Letters at the beginning of two words that must be the same: it is there that words are told apart (macro, micro; oncology,
ontology), and not there that people slip."""

SHORTEST_SWAPPED = 5
"""Letters from which on two words are one where two neighbouring letters changed places (Pyhton)."""

SHORTEST_DOUBLED = 8
"""Letters from which on two words are one where a letter is doubled in one of them only (planing is no planning)."""

_BRITISH = ((re.compile(r"(?<=.{3})our\b"), "or"), (re.compile(r"is(?=e|ing|ation)"), "iz"), (re.compile(r"yse"), "yze"))
"""British spellings and what they are elsewhere."""


def misspelled(forms: list[list[str]], at: int) -> int | None:
    """Position of an earlier name of which one word is spelled otherwise."""
    form = forms[at][0]
    if any(char.isdigit() for char in form):
        return None
    return next((before for before, (other, *_) in enumerate(forms[:at]) if _is_slip(other, form)), None)


def _is_slip(one: str, other: str) -> bool:
    """Whether two names are the same but for one word, which is misspelled in one of them, or for a blank."""
    if abs(len(one) - len(other)) > 1:
        return False
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    words = list(zip(one.split(), other.split(), strict=False))
    different = [(left, right) for left, right in words if left != right]
    return one.count(" ") == other.count(" ") and len(different) == 1 and _is_one_word(*different[0])


def _is_one_word(one: str, other: str) -> bool:
    """Whether two words are one: in two spellings, with two neighbouring letters in each other's place, or one letter apart."""
    if _american(one) == _american(other) or (min(len(one), len(other)) >= SHORTEST_DOUBLED and _single(one) == _single(other)):
        return True
    swapped = len(one) == len(other) >= SHORTEST_SWAPPED and sorted(one) == sorted(other)
    long = max(len(one), len(other)) >= SHORTEST and one[:FAITHFUL] == other[:FAITHFUL]
    return (swapped or long) and edits(one, other) <= 1


def _single(word: str) -> str:
    """A word with its doubled letters single."""
    return "".join(letter for letter, before in zip(word, f" {word}", strict=False) if letter != before)


def _american(word: str) -> str:
    for spelling, elsewhere in _BRITISH:
        word = spelling.sub(elsewhere, word)
    return word

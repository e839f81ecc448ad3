"""Words of a small known set that were meant where a slip of the pen made another of them."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.language.likeness import edits

SHORTEST_SWAPPED = 4
"""Letters from which on a word is taken for one with two letters in each other's place."""
SHORTEST = 5
"""Letters from which on a word one slip away is taken for the known one: shorter ones (talk, task) are both words."""
LONG = 7
"""Letters from which on another letter in the place of one is a slip too where no other word tells that the known one was meant:
of shorter ones (tools, tolls) both are words."""
LONGEST_ONE = 10
"""Letters beyond which there may be two slips."""
_MOST = 2
_ENDINGS = frozenset("s es d ed r er ers ing ings ion ions ive al ly y ment ments able ist ists".split())
"""Endings that make another form of a word."""
_OF_A_VERB = frozenset("e es ed er ers or ors ing ings ion ions ive".split())
"""Endings of forms of one verb."""


class Slips:
    """Tells which known word was meant."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(known)
        self._by_form: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self._known):
            self._by_form.setdefault((word[:1], len(word)), []).append(word)

    def knows(self, word: str) -> bool:
        """Whether a word is one of the known ones."""
        return word in self._known

    def meant(self, word: str, *, alone: bool) -> list[str]:
        """The known words that a word, in small letters, may be a slip from, the likeliest first.

        `alone`: no other word says that they are meant.
        """
        if not word.isalpha() or word in self._known:
            return []
        near = (self._by_form.get((word[:1], size), ()) for size in range(len(word) - _MOST, len(word) + _MOST + 1))
        found = (known for of_size in near for known in of_size if _is_slip(word, known, alone=alone))
        return sorted(found, key=lambda known: edits(word, known))


def _is_slip(word: str, known: str, *, alone: bool) -> bool:
    most = _MOST if len(known) > LONGEST_ONE else 1
    if len(known) < SHORTEST_SWAPPED or edits(word, known) > most:
        return False
    needs_all = len(known) < SHORTEST or (alone and len(word) == len(known) < LONG)
    return (not needs_all or sorted(word) == sorted(known)) and not _are_forms(word, known)


def _are_forms(one: str, other: str) -> bool:
    """Whether two words are forms of one: singular and plural, a verb and what it does."""
    same = next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), min(len(one), len(other))
    )
    ends = [(one[at:], other[at:]) for at in range(max(same - 1, 0), same + 1)]
    return any(both[not both[0]] in _ENDINGS if "" in both else _OF_A_VERB.issuperset(both) for both in ends)

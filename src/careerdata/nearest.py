"""The name that was meant, where the one that is written is none of those there are."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 60
"""Characters of a name that are compared: the comparison is quadratic."""
_ALIKE = 60
"""How alike two names must be, of 100, for one to be taken for the other."""
_MOST = 50
"""Names that share much with it, among which the one is taken that fewest slips make of it."""


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The one of some names that a name resembles most, None where it resembles none. Case does not count."""
    # Loaded where something is misspelled alone.
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import OSA

    form = name[:_LONGEST].casefold()
    by_form = {one[:_LONGEST].casefold(): one for one in sorted(names, reverse=True)}
    near = process.extract(form, list(by_form), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST)
    if not near:
        return None
    # Two letters in each other's place are one slip, which a comparison of what two names share does not see.
    return by_form[min(near, key=lambda other: (OSA.distance(form, other[0]), other[0]))[0]]


def meant(name: str, names: Iterable[str]) -> str:
    """What a message says behind a name that is not known: `; did you mean SAL004?`, nothing where none is near."""
    near = nearest(name, names)
    return f"; did you mean {near}?" if near else ""

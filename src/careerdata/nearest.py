"""The name that was meant, where the one that is written is none of those there are."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 60
"""Characters of a name that are compared: the comparison is quadratic."""
_MOST = 8
"""Names that share much with it, among which the one is taken that fewest slips make of it."""


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The one of some names that a name resembles most, None where it resembles none. Case does not count."""
    form = name[:_LONGEST].casefold()
    by_form = {one[:_LONGEST].casefold(): one for one in sorted(names, reverse=True)}
    near = get_close_matches(form, by_form, n=_MOST)
    if not near:
        return None
    # Loaded where something is misspelled alone.
    from rapidfuzz.distance import OSA

    # Two letters in each other's place are one slip, which a comparison of what two names share does not see.
    return by_form[min(near, key=lambda other: OSA.distance(form, other))]


def meant(name: str, names: Iterable[str]) -> str:
    """What a message says behind a name that is not known: `; did you mean SAL004?`, nothing where none is near."""
    near = nearest(name, names)
    return f"; did you mean {near}?" if near else ""

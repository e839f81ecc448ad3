"""The name that was meant, where the one that is written is none of those there are."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 60
"""Characters of a name that are compared: the comparison is quadratic."""


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The one of some names that a name resembles most, None where it resembles none. Case does not count."""
    by_form = {one[:_LONGEST].casefold(): one for one in sorted(names, reverse=True)}
    near = get_close_matches(name[:_LONGEST].casefold(), by_form, n=1)
    return by_form[near[0]] if near else None


def meant(name: str, names: Iterable[str]) -> str:
    """What a message says behind a name that is not known: `; did you mean SAL004?`, nothing where none is near."""
    near = nearest(name, names)
    return f"; did you mean {near}?" if near else ""

"""Names against patterns with `*`, as waivers and settings hold them."""

from __future__ import annotations

import re
from collections.abc import Callable
from fnmatch import translate
from functools import cache

from careerdata.patterns import lazy

_WILD = lazy(r"[*?[]")


def fits(name: str, pattern: str) -> bool:
    """Whether a name fits a pattern of `fnmatch`, upper and lower case apart.

    `fnmatchcase` compiles anew what is not among its last few hundred patterns, which costs a thousand times the comparison.
    """
    return pattern == "*" or _matcher(pattern)(name)


def is_pattern(name: str) -> bool:
    """Whether it stands for more than the one name that it is."""
    return _WILD.search(name) is not None


@cache
def _matcher(pattern: str) -> Callable[[str], bool]:
    """Kept for good: there are no more patterns than a settings or waiver file of bounded size holds."""
    if not _WILD.search(pattern):
        return pattern.__eq__
    match = re.compile(translate(pattern)).match
    return lambda name: match(name) is not None

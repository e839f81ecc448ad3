"""Names against patterns with `*`, as waivers and settings hold them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fnmatch import translate
from functools import cache
from pathlib import Path

from careerdata.patterns import lazy
from careerdata.storage.paths import whole_path

_WILD = lazy(r"[*?[]")


def fits(name: str, pattern: str) -> bool:
    """Whether a name fits a pattern of `fnmatch`, upper and lower case apart.

    `fnmatchcase` compiles anew what is not among its last few hundred patterns, which costs a thousand times the comparison.
    """
    return pattern == "*" or _matcher(pattern)(name)


def is_pattern(name: str) -> bool:
    """Whether it stands for more than the one name that it is."""
    return _WILD.search(name) is not None


def any_fits(names: Iterable[str], pattern: str) -> bool:
    """Whether one of the names of a file fits a pattern of its path; `*` stands for `/` too."""
    meant = pattern.removeprefix("./")
    return any(fits(name, meant) for name in names)


def names_of(path: str, root: str) -> list[str]:
    """What a pattern may call a file: its absolute path, and the end of its path from `root` or from any folder below it on.

    `path` is relative to the working directory, or a URL. Of one that is not below `root`, nor the working directory, every end
    counts. So a pattern holds however the file was named.
    """
    if "://" in path:
        return _ends(path)
    whole = whole_path(path)
    for folder in (root, Path.cwd()):
        if folder and whole.is_relative_to(folder):
            return [whole.as_posix(), *_ends(whole.relative_to(folder).as_posix())]
    return _ends(whole.as_posix())


def _ends(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[number:]) for number in range(len(parts))]


@cache
def _matcher(pattern: str) -> Callable[[str], bool]:
    """Kept for good: there are no more patterns than a settings or waiver file of bounded size holds."""
    if not _WILD.search(pattern):
        return pattern.__eq__
    match = re.compile(translate(pattern)).match
    return lambda name: match(name) is not None

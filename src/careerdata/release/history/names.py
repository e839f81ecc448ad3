"""All names that one key had and has, as a maintainer confirms them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping


def names_of(key: str, renames: Mapping[str, str]) -> frozenset[str]:
    """The key, what it was called before and what it is called since; a guide's name stands for all keys that begin with it."""
    before: dict[str, list[str]] = defaultdict(list)
    for old, new in renames.items():
        before[new].append(old)
    found = {key}
    waiting = [key]
    while waiting:
        for other in _beside(waiting.pop(), renames, before):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return frozenset(found)


def _beside(name: str, after: Mapping[str, str], before: Mapping[str, list[str]]) -> Iterator[str]:
    """What a key was called one rename earlier or later."""
    guide, parted, rest = name.partition("/")
    for part, more in ((name, ""), (guide, parted + rest)) if parted else ((name, ""),):
        if part in after:
            yield after[part] + more
        yield from (old + more for old in before.get(part, ()))

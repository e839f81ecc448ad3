"""Guides that were perhaps renamed: one is gone, one came, and they have their bytes or most of their text in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from careerdata.release.diff.guesses import ALIKE
from careerdata.release.diff.result import Guess
from careerdata.release.diff.shape import GUIDE
from careerdata.release.error import ExportError
from careerdata.release.side import Side, TableFile

_COMMON = 5
"""Guides from which on a text they share is furniture, and tells none of them."""


def guide_guesses(old: Side, new: Side, gone: Iterable[str], came: Iterable[str]) -> list[Guess]:
    """The guesses, in the order of the old names."""
    before, after = _texts(old, set(gone)), _texts(new, set(came))
    homes: dict[str, set[str]] = defaultdict(set)
    for name, texts in before.items():
        for text in texts:
            homes[text].add(name)
    pairs: list[tuple[float, str, str]] = []
    for name, texts in after.items():
        shared = Counter(home for text in texts if len(homes.get(text, ())) <= _COMMON for home in homes.get(text, ()))
        pairs += [(count / max(len(texts), len(before[home])), home, name) for home, count in shared.items()]
    found: dict[str, Guess] = {}
    taken: set[str] = set()
    for likeness, home, name in sorted(pairs, key=lambda pair: (-pair[0], *pair[1:])):
        if likeness >= ALIKE and home not in found and name not in taken:
            found[home] = Guess("guides", home, name, round(likeness, 2))
            taken.add(name)
    return [found[name] for name in sorted(found)]


def _texts(side: Side, guides: set[str]) -> dict[str, set[str]]:
    """The texts of the sections of each guide; of a guide without, its hash."""
    found: dict[str, set[str]] = {guide: set() for guide in guides}
    for table, column in (("sections", "text"), ("guides", "sha256")):
        try:
            with side.table(table) as opened:
                _collect(opened, column, found)
        except ExportError:
            continue  # told where the table itself is compared
    return found


def _collect(table: TableFile, column: str, found: dict[str, set[str]]) -> None:
    if column not in table.types or GUIDE not in table.types:
        return
    for guide, text in zip(table.column(GUIDE).to_pylist(), table.column(column).to_pylist(), strict=True):
        if text and guide in found:
            found[guide].add(text)

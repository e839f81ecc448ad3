"""Bounds on what one rule tells of one place: a page of a million defects is told of in a thousand findings and a count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from careerdata.validate.hit import Hit

MOST_ON_A_LINE = 100
"""Hits of one rule on one line that are told one by one; a page saved on a single line has fewer of a kind."""
MOST_IN_A_FILE = 1_000
"""Hits of one rule in one file that are told one by one: more than anybody mends by hand, some megabytes at most."""

_File = tuple[str, str | None]
"""A file, and the guide that the hit is about."""


def bounded(hits: Iterator[Hit]) -> Iterator[Hit]:
    """The hits of one rule, the first ones as they are, the others of a line or of a file as one that counts them.

    That one has no record: what is waived for a record is no more than that record's. Its count is part of what it is, so that a
    baseline which knows of 3,000 does not know of 3,001.
    """
    lines: Counter[tuple[_File, int]] = Counter()
    files: Counter[_File] = Counter()
    over: dict[tuple[_File, str], Hit] = {}
    more: Counter[tuple[_File, str]] = Counter()
    for hit in hits:
        # Rows of a table file count with their guide: how many are told must not depend on which guides are looked at together.
        file, line = (hit.spot.source_file, hit.spot.guide_id), hit.spot.line
        if files[file] >= MOST_IN_A_FILE:
            where = (file, "in this file")
        elif lines[file, line] >= MOST_ON_A_LINE:
            where = (file, f"on line {line}")
        else:
            files[file] += 1
            lines[file, line] += 1
            yield hit
            continue
        more[where] += 1
        over.setdefault(where, hit)
    for where, first in over.items():
        yield first if more[where] == 1 else _summed_up(first, more[where], where[1])


def _summed_up(first: Hit, count: int, where: str) -> Hit:
    spot = replace(first.spot, record_id=None, field=None, identity=f"{count} more {where}")
    return Hit(spot, f"{count:,} more of the kind {where}; the first: {first.message}", hint=first.hint)

"""Works through a long list in batches, in one process or several, with the same results in the same order."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from careerdata.engine.collector import uncollected

T = TypeVar("T")
R = TypeVar("R")

BATCH = 128
"""Guides held in memory at a time: enough that checks over whole columns, which cost a quarter of a second a batch, cost
little a guide; their records take some 150 MB."""
AHEAD = 2
"""Batches in hand for each process: the next one is ready when one is done, and no more wait in memory."""


def batches(items: Sequence[T], size: int = BATCH) -> Iterator[list[T]]:
    """The items in runs of `size`, the last one perhaps shorter; one empty batch where there are none."""
    walk = iter(items)
    first = list(islice(walk, size))
    yield first
    while batch := list(islice(walk, size)):
        yield batch


def spread(work: Callable[[list[T]], R], items: Sequence[T], jobs: int = 1, size: int = BATCH) -> Generator[R, None, None]:
    """What `work` makes of each batch, in order; over `jobs` processes where that is more than one.

    `work`, the items and the results must be picklable then. What `work` raises is raised here. The processes end with the
    iterator: who may leave off before its end closes it.
    """
    if jobs == 1 or len(items) <= size:
        for batch in batches(items, size):
            with uncollected():
                result = work(batch)
            yield result
        return
    from careerdata.engine.workers import Workers

    count = min(jobs, -(-len(items) // size))
    with Workers(work, count) as workers:
        for batch in batches(items, size):
            workers.give(batch)
            if workers.in_hand > count * AHEAD:
                yield workers.take()
        while workers.in_hand:
            yield workers.take()

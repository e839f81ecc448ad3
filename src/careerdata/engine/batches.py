"""Works through a long list in batches, in one process or several, with the same results in the same order."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from typing import TypeVar

from careerdata.engine.collector import uncollected

T = TypeVar("T")
R = TypeVar("R")

BATCH_BYTES = 2 << 20
"""Bytes of raw text held in memory at a time, with all that is read out of it: about 20 times as much for a page of prose, 500
times for one of nothing but figures. Enough that checks over whole columns, which cost a quarter of a second a batch, cost
little a guide."""
BATCH = 128
"""Guides held in memory at a time, however small."""
AHEAD = 2
"""Batches in hand for each process: the next one is ready when one is done, and no more wait in memory."""


def batches(items: Iterable[T], size: int = BATCH, weigh: Callable[[T], int] | None = None) -> Iterator[list[T]]:
    """The items in order, in runs of at most `size` that weigh at most BATCH_BYTES together, or hold one item that weighs more.

    One empty batch where there are none.
    """
    batch: list[T] = []
    weight = 0
    for item in items:
        own = weigh(item) if weigh else 0
        if batch and (len(batch) == size or weight + own > BATCH_BYTES):
            yield batch
            batch, weight = [], 0
        batch.append(item)
        weight += own
    yield batch


def spread(work: Callable[[list[T]], R], cut: Iterable[list[T]], jobs: int = 1) -> Generator[R, None, None]:
    """What `work` makes of each batch, in order; over `jobs` processes where that is more than one.

    `work`, the items and the results must be picklable then. What `work` raises is raised here. The processes end with the
    iterator: who may leave off before its end closes it.
    """
    cut = list(cut)
    if jobs == 1 or len(cut) == 1:
        for batch in cut:
            with uncollected():
                result = work(batch)
            yield result
            del result  # not held while the next batch is worked on
        return
    from careerdata.engine.workers import Workers

    count = min(jobs, len(cut))
    with Workers(work, count) as workers:
        for batch in cut:
            workers.give(batch)
            if workers.in_hand > count * AHEAD:
                yield workers.take()
        while workers.in_hand:
            yield workers.take()

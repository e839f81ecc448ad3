"""Works through a long list in batches, in one process or several, with the same results in the same order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

BATCH = 64
"""Guides held in memory at a time: enough that checks over columns cost little a guide, some 100 MB at most."""
AHEAD = 2
"""Batches in hand for each process: the next one is ready when one is done, and no more wait in memory."""


def batches(items: Sequence[T], size: int = BATCH) -> Iterator[list[T]]:
    """The items in runs of `size`, the last one perhaps shorter; one empty batch where there are none."""
    walk = iter(items)
    first = list(islice(walk, size))
    yield first
    while batch := list(islice(walk, size)):
        yield batch


def spread(work: Callable[[list[T]], R], items: Sequence[T], jobs: int = 1, size: int = BATCH) -> Iterator[R]:
    """What `work` makes of each batch, in order; over `jobs` processes where that is more than one.

    `work`, the items and the results must be picklable then. What `work` raises is raised here.
    """
    if jobs == 1 or len(items) <= size:
        yield from map(work, batches(items, size))
        return
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    # Spawned, not forked: a fork copies the locks of libraries that run threads of their own (Arrow does).
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[R]] = deque()
        for batch in batches(items, size):
            waiting.append(pool.submit(work, batch))
            if len(waiting) > jobs * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

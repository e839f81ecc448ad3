"""How long the stages of a run take, for who wants to hear: the log `careerdata` at level INFO."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

log = logging.getLogger("careerdata")


class Watch:
    """The time that each stage of one run takes, added up."""

    def __init__(self) -> None:
        self._spent: dict[str, float] = {}

    @contextmanager
    def on(self, stage: str) -> Iterator[None]:
        """What happens within it is of a stage."""
        begun = perf_counter()
        try:
            yield
        finally:
            self._spent[stage] = self._spent.get(stage, 0.0) + perf_counter() - begun

    def each(self, stage: str, items: Iterator[T]) -> Iterator[T]:
        """The items, the wait for each of them being of a stage."""
        while True:
            with self.on(stage):
                try:
                    item = next(items)
                except StopIteration:
                    return
            yield item

    def tell(self) -> None:
        """Say in the log what was spent on each stage."""
        log.info("time: %s", ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in self._spent.items()))

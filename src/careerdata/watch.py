"""How far a run is and how long its stages take, for who wants to hear.

The time of the stages goes to the log `careerdata` at level INFO; how far it is, to who listens with `listening`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

log = logging.getLogger("careerdata")


class Listener:
    """Who hears how far a run is. This one does nothing with it."""

    def begin(self, of: int) -> None:
        """A run begins, over some guides."""

    def stage(self, name: str) -> None:
        """A stage of it begins: reading, checking, exporting."""

    def at(self, name: str) -> None:
        """A guide is read next. Guides that other processes read are not told one by one."""

    def done(self, guides: int) -> None:
        """So many guides of the run are done."""


_NOBODY = Listener()
_listener: ContextVar[Listener] = ContextVar("listener", default=_NOBODY)


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Within it a listener hears how far runs are."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def at(name: str) -> None:
    """Tell that a guide is read next."""
    _listener.get().at(name)


class Watch:
    """The time that each stage of one run over some guides takes, added up."""

    def __init__(self, of: int) -> None:
        self._spent: dict[str, float] = {}
        self._done = 0
        self._listener = _listener.get()
        self._listener.begin(of)

    @contextmanager
    def on(self, stage: str) -> Iterator[None]:
        """What happens within it is of a stage."""
        begun = perf_counter()
        self._listener.stage(stage)
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

    def count(self, guides: int) -> None:
        """So many more guides are done."""
        self._done += guides
        self._listener.done(self._done)

    def tell(self) -> None:
        """Say in the log what was spent on each stage."""
        log.info("time: %s", ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in self._spent.items()))

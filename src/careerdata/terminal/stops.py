"""Being told to stop: by Ctrl-C, by `kill`, by a terminal that closes."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_SAID = {"SIGINT": "interrupted", "SIGTERM": "told to end", "SIGHUP": "told to end, as its terminal closed"}
_NUMBERS = [getattr(signal, name) for name in _SAID if hasattr(signal, name)]


class Stopped(BaseException):
    """A signal told the process to stop. No Exception: nobody on the way may take it for a trouble of his own."""

    def __init__(self, number: int) -> None:
        super().__init__(_SAID[signal.Signals(number).name])
        self.status = 128 + number
        """Exit status, as shells have it."""


@contextmanager
def heard() -> Iterator[None]:
    """Within it each signal to stop raises Stopped. A second one ends the process at once, should tidying up take too long."""
    before = {number: signal.getsignal(number) for number in _NUMBERS}
    ours = [number for number, handler in before.items() if handler not in (signal.SIG_IGN, None)]  # `nohup` ignores some
    for number in ours:
        signal.signal(number, _stop)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, before[number])


@contextmanager
def nothing_written() -> Iterator[None]:
    """Who is stopped within it is told that nothing was written."""
    try:
        yield
    except Stopped as stop:
        stop.add_note("nothing was written")
        raise


def _stop(number: int, _: FrameType | None) -> NoReturn:
    for one in _NUMBERS:
        if signal.getsignal(one) is _stop:
            signal.signal(one, signal.SIG_DFL)
    raise Stopped(number)

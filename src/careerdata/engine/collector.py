"""The garbage collector, kept out of the way of work that makes many records."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 200_000
"""Objects made since the last walk before the youngest are walked again: about as many as importing the tool makes."""


def collect_seldom() -> None:
    """Let the cyclic garbage collector walk a process seldom that is the tool's own: what importing it makes is all kept.

    Its walks take a tenth of the time of checking one page.
    """
    gc.set_threshold(SELDOM, *gc.get_threshold()[1:])


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the cyclic garbage collector from walking records while they are made: they are trees and hold no cycles.

    Its walks take a tenth of the time of reading a batch. Reference counts free what is done with, as ever.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

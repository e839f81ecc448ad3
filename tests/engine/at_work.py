"""Work for workers in tests, and a process that has it done: `python -m tests.engine.at_work NAME`, by two workers."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Sequence

from careerdata.engine.batches import batches, spread


def squares(batch: Sequence[int]) -> list[int]:
    """The square of each number."""
    return [number * number for number in batch]


def large(batch: Sequence[int]) -> bytes:
    """More than a pipe takes at a time."""
    return bytes(1 << 20) * len(batch)


def endless(_: Sequence[int]) -> None:
    """Says its process, and then is busy for ever."""
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    while True:
        pass


def asleep(_: Sequence[int]) -> None:
    """Says its process, and then waits for ever."""
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    threading.Event().wait()


def killed(batch: Sequence[int]) -> int:
    """Dies at the third batch, as a process does that took too much memory."""
    if batch[0] == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return batch[0]


class Unsendable(Exception):
    """An error that cannot be made from its message alone."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")


def unsendable(_: Sequence[int]) -> None:
    """Raises what cannot be sent."""
    raise Unsendable("here", "it broke")


def misfit(_: Sequence[int]) -> object:
    """Has a result that cannot be sent."""
    return threading.Lock()


if __name__ == "__main__":
    for _ in spread({"endless": endless, "asleep": asleep}[sys.argv[1]], batches(range(4), 1), jobs=2):
        pass

"""What runs in a worker, a process that works for another one: see `workers`."""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, NoReturn

from careerdata.engine.collector import uncollected


class WorkFailed(Exception):
    """What was raised in a worker and cannot be sent as it is: its type and message."""


def serve(pipe: Connection) -> NoReturn:
    """Answer what comes down the pipe, a function and what to call it with, with its result and what it raised.

    The process ends with the pipe, in the midst of its work: whoever is at the other end is gone, and nobody waits.
    """
    tasks: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(pipe, tasks), daemon=True).start()
    while True:
        pipe.send_bytes(_answer(tasks.get()))


def _listen(pipe: Connection, tasks: SimpleQueue[bytes]) -> None:
    while True:
        try:
            tasks.put(pipe.recv_bytes())
        except (EOFError, OSError):
            os._exit(1)


def _answer(task: bytes) -> bytes:
    work: Callable[[Any], Any]
    try:
        with uncollected():
            work, batch = pickle.loads(task)  # noqa: S301 (made by the process that started this one)
            return pickle.dumps((work(batch), None))
    except Exception as error:  # whatever it is, it is raised where the result is awaited
        return pickle.dumps((None, _sendable(error)))


def _sendable(error: Exception) -> Exception:
    """The error where it arrives as it was, else one that tells of it."""
    try:
        same = type(pickle.loads(pickle.dumps(error))) is type(error)  # noqa: S301 (made right here)
    except Exception:  # an error's own way to be copied may raise anything
        same = False
    return error if same else WorkFailed(f"{type(error).__name__}: {error}")

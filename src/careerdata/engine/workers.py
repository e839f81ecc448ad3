"""Processes that work for this one: what they are given they do in turn, and they end when it does, however it ends.

    this process    -- batches ------------->    worker: a thread takes what comes, and ends the process where the pipe ends;
                   <-- one answer a batch ---            the main thread does one batch after the other

The pipe ends with this process, even where that is killed: the system closes it. A worker needs no other sign of life.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Generic, NoReturn, Self, TypeVar

from careerdata.engine.worker import serve
from careerdata.errors import UserError

T = TypeVar("T")
R = TypeVar("R")

_STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class WorkerLost(UserError):
    """A worker that ended before it had answered: how, and what to do."""


class Workers(Generic[T, R]):
    """`count` processes that do `work`; a context manager, at whose end none of them lives, whatever they were at.

    `work`, what is given and what comes back must be picklable.
    """

    def __init__(self, work: Callable[[T], R], count: int) -> None:
        self._work = work
        self._count = count
        self._workers: list[tuple[SpawnProcess, Connection]] = []
        self._given = self._taken = 0

    @property
    def in_hand(self) -> int:
        """Batches that were given and whose results were not taken yet."""
        return self._given - self._taken

    def __enter__(self) -> Self:
        try:
            with _unheard():
                for _ in range(self._count):
                    self._start()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._end()

    def give(self, batch: T) -> None:
        """Hand a batch to the worker whose turn it is."""
        process, pipe = self._workers[self._given % self._count]
        try:
            pipe.send((self._work, batch))
        except OSError:
            _lost(process)
        self._given += 1

    def take(self) -> R:
        """The result of the first batch that was given and not taken. Raises what `work` raised, WorkerLost where none comes."""
        process, pipe = self._workers[self._taken % self._count]
        try:
            result, error = pipe.recv()
        except (EOFError, OSError):
            _lost(process)
        self._taken += 1
        if error is not None:
            raise error
        return result  # type: ignore[no-any-return]

    def _start(self) -> None:
        # Spawned, not forked: a fork copies the locks of libraries that run threads of their own (Arrow does).
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        with theirs:
            process = context.Process(target=serve, args=(theirs,), daemon=True)
            process.start()
        self._workers.append((process, ours))

    def _end(self) -> None:
        for process, pipe in self._workers:
            process.kill()
            pipe.close()
        for process, _ in self._workers:
            process.join()
        self._workers.clear()


def _lost(process: SpawnProcess) -> NoReturn:
    process.join()
    how = f"by signal {-process.exitcode}" if process.exitcode and process.exitcode < 0 else f"with status {process.exitcode}"
    raise WorkerLost(f"a process that reads guides was ended {how}, perhaps for want of memory; run with fewer --jobs") from None


@contextmanager
def _unheard() -> Iterator[None]:
    """Processes started meanwhile never hear of Ctrl-C and its kin: those are for this one to answer, once all are started."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # each process is started by way of it, and starting it would unblock them
    with _put_off():
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _put_off() -> Iterator[None]:
    """Signals that this process answers are answered at the end: blocked here, they still reach it by other threads."""
    came: list[int] = []
    main = threading.current_thread() is threading.main_thread()
    answers = {number: signal.getsignal(number) for number in _STOPS if main and callable(signal.getsignal(number))}
    for number in answers:
        signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number, answer in answers.items():
            signal.signal(number, answer)
        for number in came[:1]:
            signal.raise_signal(number)

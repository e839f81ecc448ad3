"""Many files of a Git repository from one `git cat-file --batch`: a process for each would take longer than the reading."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from threading import Lock
from types import TracebackType
from typing import IO, Self

_END = 10
"""Seconds that git gets to end once nothing more is asked."""


class Objects:
    """The repository of the working directory, open to read: a context manager, for several threads."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._let_go()

    def blob(self, named: str) -> bytes | None:
        """The bytes of `COMMIT:PATH`, None where it cannot be had this way: there is no such file, or git stumbled over it."""
        if "\n" in named:  # which would ask for two
            return None
        with self._lock:
            try:
                return self._ask(named)
            except (OSError, ValueError):
                self._let_go()  # it ends where an object is damaged; the next question gets another
                return None

    def _ask(self, named: str) -> bytes | None:
        said, heard = self._pipes()
        said.write(named.encode("utf-8", "surrogateescape") + b"\n")
        said.flush()
        line = heard.readline()
        if line.endswith((b" missing\n", b" ambiguous\n")):
            return None
        _, kind, size = line.split()  # a hash of the object, such as `blob`, and its bytes
        content = heard.read(int(size))
        if len(content) != int(size) or heard.read(1) != b"\n":
            raise OSError("git ended")
        return content if kind == b"blob" else None

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is None:
            command = [self._program, "cat-file", "--batch"]
            pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nothing)  # noqa: S603 (no shell)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        return self._process.stdin, self._process.stdout

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        try:
            process.wait(_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

"""What is printed: results to stdout, notes to stderr, where either may be closed, full, or read by nobody any more."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import TextIO

from careerdata.errors import UserError

_PARTS = 1024
"""Parts that are printed at once."""


class OutputError(UserError):
    """Standard output that takes no more: why, and what to do."""


def put(text: str) -> None:
    """Print as UTF-8 with bare line ends, whatever the terminal's locale: the same bytes everywhere.

    Whoever closes a pipe has read enough, and nothing is wrong. Raises OutputError where stdout is closed or full.
    """
    if sys.stdout is None:  # as Python has it where the process was started without
        raise OutputError("standard output: is closed; print to a file or a pipe")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        silence()
    except OSError as error:
        silence()
        raise OutputError(f"standard output: cannot be written: {error.strerror}; print to a place that has room") from error


def put_parts(parts: Iterator[str]) -> None:
    """Print what may be larger than memory, some parts at once. Raises as `put` does."""
    while some := "".join(islice(parts, _PARTS)):
        put(some)


def note(text: str) -> None:
    """Say something on stderr, whatever it quotes from a file. Where stderr takes nothing there is nowhere left to say so."""
    # Late: until this module is there, nobody hears of Ctrl-C.
    from careerdata.render.escape import printable_lines
    from careerdata.render.fit import fitted_lines
    from careerdata.terminal import screen

    if sys.stderr is not None:
        try:
            sys.stderr.write(fitted_lines(printable_lines(text), screen.width(sys.stderr)) + "\n")
            sys.stderr.flush()
        except OSError:
            silence(sys.stderr)


def silence(stream: TextIO | None = None) -> None:
    """Let go what a stream, stdout if none is named, did not take: Python would try again at its end, with its own status."""
    with suppress(OSError, AttributeError):  # no such stream of this process
        os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())

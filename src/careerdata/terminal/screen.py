"""The terminal that results are read on, if they are: whether it shows colour, how wide it is."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TextIO


def colour() -> bool:
    """Whether stdout gets colour: a terminal, where neither NO_COLOR nor CI says no; with FORCE_COLOR anything but NO_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


def width(stream: TextIO | None = None) -> int | None:
    """Columns of the terminal that a stream is, stdout if none is named; None where it is none: others get lines as they are."""
    if not is_terminal(stream):
        return None
    try:
        own = os.get_terminal_size((stream or sys.stdout).fileno()).columns
    except (OSError, ValueError):  # none that knows its size
        own = 0
    said = os.environ.get("COLUMNS", "")
    return int(said) if said.isdecimal() and int(said) else own or shutil.get_terminal_size().columns


def is_terminal(stream: TextIO | None = None) -> bool:
    """Whether a stream is one, stdout if none is named."""
    stream = stream or sys.stdout
    return stream is not None and stream.isatty()

"""The terminal that results are read on, if they are: whether it shows colour, how wide it is."""

from __future__ import annotations

import os
import shutil
import sys


def colour() -> bool:
    """Whether stdout gets colour: a terminal, where neither NO_COLOR nor CI says no; with FORCE_COLOR anything but NO_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


def width() -> int | None:
    """Columns of the terminal; None where stdout is none: a file or a pipe gets lines as they are."""
    return shutil.get_terminal_size().columns if is_terminal() else None


def is_terminal() -> bool:
    """Whether stdout is one."""
    return sys.stdout is not None and sys.stdout.isatty()

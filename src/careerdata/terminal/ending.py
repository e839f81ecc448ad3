"""How the process ends: what it says of an error, and its exit status."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from careerdata.errors import UserError
from careerdata.terminal.output import note, silence
from careerdata.terminal.stops import Stopped, heard

USAGE = 2
"""What the user or the machine can mend: wrong usage, a file that cannot be opened or written."""
BROKEN = 3
"""What neither can: the tool itself broke."""


@contextmanager
def ended() -> Iterator[None]:
    """Turns errors a user can mend into one line on stderr, and says of all others that the tool broke.

    What was noted on an error, such as what became of a release, follows below it.
    """
    try:
        with heard():
            yield
    except Stopped as stop:
        _end(stop, str(stop), stop.status)
    except Exception as error:
        if isinstance(error, UserError):
            _end(error, str(error), USAGE)
        if isinstance(error, OSError):
            _end(error, refused(error), USAGE)
        if os.environ.get("CAREERDATA_TRACEBACK"):
            raise
        said = f"broke: {type(error).__name__}: {error}; set CAREERDATA_TRACEBACK=1 to see where, and please report it"
        _end(error, said, BROKEN)


def refused(error: OSError) -> str:
    """What the system refused, of what file, and what to do."""
    place = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
    return f"{place}{error.strerror or error}; give the place room and rights, or choose another"


def _end(error: BaseException, said: str, status: int) -> NoReturn:
    note(f"careerdata: {said}")
    for more in getattr(error, "__notes__", ()):
        note(more)
    if isinstance(error, OSError):
        silence()  # perhaps it was stdout that refused
    raise SystemExit(status)
